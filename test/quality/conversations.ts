/**
 * The labelled conversations that tell how well a customer is read: `test/engine/scenarios`, whose `labels.md` says what
 * the labels mean.
 */
import { fileURLToPath } from 'node:url'
import type { CheckId, Customer, Message, StepOwner } from '../../src/engine/analysis'
import { keptAside, linesOf } from './labelled'

const FOLDER = fileURLToPath(new URL('../engine', import.meta.url))

/** One conversation, an unsent reply to it, and what a service coach says of both. */
export interface LabelledConversation {
  id: string
  /** The file it stands in, without its ending. */
  file: string
  /** Whether it is kept out of sight of those who write the reading. */
  aside: boolean
  channel: 'email' | 'chat'
  customerName: string
  agentName: string
  conversation: readonly Message[]
  draft: string
  labels: Pick<Customer, 'emotion' | 'intensity' | 'stage' | 'issue'> & {
    questions: readonly { text: string; answeredInDraft: boolean }[]
    commitments: readonly { owner: StepOwner; text: string; when: string | null }[]
    /** Met, missing, or null where it does not apply. */
    checks: Readonly<Record<CheckId, boolean | null>>
  }
}

/** All of `held-out.jsonl` is kept aside, and one in three of `customers.jsonl` by the hash of its id. */
const isAside = (file: string, id: string): boolean => file === 'held-out' || (file === 'customers' && keptAside(id))

/** What is wrong with the labels of a conversation, or null: words that are labelled must stand in its text. */
function wrongWith({ conversation, draft, labels }: LabelledConversation): string | null {
  if (!labels || !Array.isArray(conversation) || typeof draft !== 'string') return 'not a labelled conversation'
  const asked = labels.questions.find(({ text }) => !conversation.some((message) => message.text.includes(text)))
  if (asked) return `"${asked.text}" does not stand in the conversation`
  const step = labels.commitments.find(({ text, when }) => !draft.includes(text) || (when && !draft.includes(when)))
  return step ? `"${step.text}" or its time does not stand in the draft` : null
}

/** Every labelled conversation below `root`. Throws LabelError. */
export const labelledConversations = (root = FOLDER): LabelledConversation[] =>
  linesOf(root, 'scenarios', (line, file) => {
    const row = { ...line, file, aside: isAside(file, String(line.id)) } as LabelledConversation
    return wrongWith(row) ?? row
  })
