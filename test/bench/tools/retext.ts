import { retext } from 'retext'
import retextEquality from 'retext-equality'
import retextPassive from 'retext-passive'
import retextSimplify from 'retext-simplify'
import type { Start } from '../tool'

const start: Start = async () => {
  const processor = retext().use(retextEquality).use(retextPassive).use(retextSimplify).freeze()
  return { lint: async (draft) => (await processor.process(draft)).messages.length }
}
export default start
