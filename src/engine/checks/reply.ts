import type {
  Blank,
  Check,
  CheckId,
  CheckState,
  Conversation,
  Customer,
  Emotion,
  Finding,
  Message,
  NextStep,
  Promised,
  Question,
  Span,
} from '../analysis'
import { cues } from '../cues'
import { type Placed, read } from '../read'

/** All that the checks look at. `draft` may be masked; `findings` are those of the draft. */
export interface CheckInput {
  draft: string
  conversation: Conversation
  customer: Customer
  questions: readonly Question[]
  promises: readonly Promised[]
  steps: readonly NextStep[]
  findings: readonly Finding[]
}

/** The draft as the checks see it, read once for all of them. */
export interface Reply extends CheckInput {
  sentences: readonly Placed[]
  /** True where a caution or stronger stands on these words: what is marked there meets no check. */
  flagged(span: Span): boolean
  /** The customer shows a feeling that a reply should answer. */
  upset: boolean
  /** Something on the company's side went wrong. */
  fault: boolean
  /** The draft says no to something. */
  refuses: boolean
  /** An agent has written before. */
  ongoing: boolean
  /** The customer's messages since the agent last wrote. */
  latest: readonly Message[]
}

/** What one check found. */
export interface Verdict {
  state: CheckState
  span?: Span | undefined
}

/** One check: its id, how it judges, and what it would insert where it is missing. */
export interface ReplyCheck {
  id: CheckId
  judge(reply: Reply): Verdict
  offer?(reply: Reply): Check['offer']
}

const NEGATIVE: ReadonlySet<Emotion> = new Set(['angry', 'frustrated', 'anxious', 'disappointed', 'confused', 'sad'])

/** Words of the customer that tell of something gone wrong on the company's side. */
const FAULTS = cues({
  ours: [
    '(@trouble|unclear|hung up)',
    '(did|does|do|has|have|is|was|were|will) not ..3 (work|working|arrive|arrived|come|came|receive|received|turn|load|open|fit|match|show|refunded|delivered|fixed|call|called|start|charge|connect|let|answer|say|take|happen)',
    '(never|nobody|no one) ..4',
    '(charged|billed|debited) ..6',
    '(came|arrived|delivered|received|got) ..3 (with|in|without) ..3',
    'no (engineer|phone call|call|refund|reply|response|answer|voucher|delivery|repair|signal|heating|internet|power|confirmation|update|slot|news)',
    '(still|yet) (no|not|nothing|waiting)',
    'instead of',
    '(waiting|waited) ..4 (#number|days|weeks|hours|months|since)',
    '(nearly|almost)? double',
  ],
})

const REFUSALS = cues({
  no: [
    '(i|we) (can|could|will|do|am|are|would) not ..3 (refund|help|do|offer|give|change|cancel|accept|process|extend|waive|replace|reimburse|make|provide|issue|discuss|disclose|share|allow|ship|cover|exchange|able|allowed|support|sell|deal)',
    'no ..2 (refund|refunds|credit|exception|exceptions|compensation|exchange|exchanges|further comment|replacement|discount) ..6',
    'there is nothing',
    '(is|are|was) not ..2 (possible|able|allowed|available|eligible|refundable|covered|entitled|valid|offered|binding|something|a thing|supported)',
    '(not|isn) (a thing|something (i|we))',
    '(non-refundable|non refundable|final sale|excluded|ineligible|declined|denied)',
    '(excludes|exclude)',
    '(unable|cannot) to?',
    '@cannot ..3 (refund|help|change|cancel|accept|offer|give|extend|waive|replace|share|discuss)',
    '(is|are) ..3 (business|responsibility|job|problem) ',
  ],
})

/** Reads the draft for the checks. */
export function readReply(input: CheckInput): Reply {
  const { messages } = input.conversation
  let since = messages.length
  while (since > 0 && messages[since - 1]!.from !== 'agent') since--
  const loud = input.findings.filter((f) => f.severity !== 'hint')
  const sentences = read(input.draft)
  const flagged = (span: Span) => loud.some((f) => f.start < span.end && f.end > span.start)
  const broken = input.promises.some((p) => p.kept === 'no')
  const tells = messages.some(
    (m) => m.from === 'customer' && read(m.text).some((p) => FAULTS.labels(p.sentence).length > 0),
  )
  const upset = NEGATIVE.has(input.customer.emotion)
  return {
    ...input,
    sentences,
    flagged,
    upset,
    fault: broken || tells,
    refuses:
      loud.some((f) => /^(?:refusal|policy|deflection)$/.test(f.family)) ||
      sentences.some((p) => REFUSALS.labels(p.sentence).length > 0),
    ongoing: messages.some((m) => m.from === 'agent'),
    latest: messages.slice(since),
  }
}

/** Where the body of the draft starts: behind the greeting line. */
export function bodyStart(reply: Reply): number {
  const first = reply.sentences[0]
  if (!first) return 0
  const line = reply.draft.indexOf('\n')
  const greeting =
    /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|kia ora|hola|bonjour|namaste|ciao|hallo|g'day)\b[^.,!?:\n]{0,40}(?:[,!.:]|\n|$)\s*/i.exec(
      reply.draft,
    )
  if (greeting) return greeting[0].length
  return line > 0 && line < 40 ? line + 1 : 0
}

/** The closing line and what may follow it at the very end of a draft: a name, a title, a line of contacts. */
const CLOSING =
  /\n[^\S\n]*(?:(?:kind|best|warm|many|with)?\s*(?:regards|wishes|thanks)|thanks|thank you|sincerely|yours|cheers|all the best|best|take care|warmly|respectfully)\b[^\n]{0,30}(?:\n[\s\S]{0,80})?$/i

/** No closing reaches further back from the end than this: only there is it looked for, however long a draft is. */
const CLOSING_REACH = 250

/** Where the body ends: before the closing line and the signature. */
export function bodyEnd(reply: Pick<Reply, 'draft' | 'conversation'>): number {
  const draft = reply.draft.trimEnd()
  const reach = Math.max(0, draft.length - CLOSING_REACH)
  const closing = CLOSING.exec(draft.slice(reach))
  if (closing) {
    let end = reach + closing.index
    for (let at = end - 1; at >= 0 && /\s/.test(draft[at]!); at--) if (draft[at] === '\n') end = at
    return end
  }
  const name = reply.conversation.agentName?.split(/\s+/)[0]
  if (name) {
    const at = draft.lastIndexOf(`\n${name}`)
    if (at > 0 && draft.length - at < 60) return draft.slice(0, at).trimEnd().length
  }
  return draft.length
}

/** An offered text with its `[blanks]` found. */
export function offering(at: number, text: string): { at: number; text: string; blanks: Blank[] } {
  return {
    at,
    text,
    blanks: [...text.matchAll(/\[([^\]]+)\]/g)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      label: m[1]!,
    })),
  }
}

/** First sentence that a test holds for, without marked ones. */
export function firstSpan(reply: Reply, holds: (placed: Placed, i: number) => boolean): Span | undefined {
  for (let i = 0; i < reply.sentences.length; i++) {
    const placed = reply.sentences[i]!
    if (holds(placed, i) && !reply.flagged(placed)) return { start: placed.start, end: placed.end }
  }
  return undefined
}

/** Set off as a paragraph of its own in an e-mail, as a sentence in a chat. */
export const separated = (reply: Reply, text: string, where: 'start' | 'end'): string => {
  const paragraphs = reply.draft.includes('\n\n')
  const gap = paragraphs ? '\n\n' : ' '
  return where === 'start' ? `${text}${gap}` : `${gap}${text}`
}
