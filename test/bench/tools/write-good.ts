import writeGood from 'write-good'
import type { Start } from '../tool'

const start: Start = async () => {
  // write-good assigns to a variable that it never declares, which a module may not: declared for it here.
  Reflect.set(globalThis, 'match', null)
  return { lint: (draft) => writeGood(draft).length }
}
export default start
