import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import type { Start } from '../tool'

const start: Start = async () => {
  const linter = new LocalLinter({ binary })
  await linter.setup()
  return { lint: async (draft) => (await linter.lint(draft, { language: 'plaintext' })).length }
}
export default start
