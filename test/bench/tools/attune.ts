import type { Conversation } from '../../../src/engine/analysis'
import { createEngine } from '../../../src/engine/engine'
import { NO_GUIDE } from '../../../src/engine/rule'
import { rules, secondOpinion } from '../../../src/rules'
import type { Start } from '../tool'

/** As in a page: the conversation above the draft is known. */
const CONVERSATION: Conversation = {
  customerName: 'Dana',
  agentName: 'Ravi',
  channel: 'email',
  now: '2026-05-05T10:00:00Z',
  messages: [
    {
      from: 'customer',
      at: '2026-05-03T09:00:00Z',
      text: 'Hello, my lamp from order 48213 has not come. Where is it? I need it by Friday.',
    },
    {
      from: 'agent',
      at: '2026-05-03T11:00:00Z',
      text: 'Hi Dana, thanks for writing. I will ask the depot and write to you by Monday.',
    },
    {
      from: 'customer',
      at: '2026-05-05T08:30:00Z',
      text: 'It is Tuesday and I have heard nothing, which is really frustrating. Can I have my money back?',
    },
  ],
}

const start: Start = async () => {
  const engine = createEngine(rules, NO_GUIDE, { secondOpinion })
  return {
    mark: (draft) => engine.mark(draft, CONVERSATION).length,
    check: (draft) => engine.check(draft, CONVERSATION).length,
    analyze: (draft) => engine.analyze(draft, CONVERSATION).findings.length,
  }
}
export default start
