/**
 * The words everything else speaks. Every offset in Attune is counted in UTF-16 code units, start inclusive, end
 * exclusive, into the text named beside it (the draft, unless a `message` index says otherwise).
 */

/** A stretch of text: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** What kind of dismissive wording a rule marks. The folder of a rule in `src/rules` is its family. */
export const FAMILIES = [
  'policy',
  'refusal',
  'blame',
  'doubt',
  'minimizing',
  'non-apology',
  'deflection',
  'condescension',
  'commanding',
  'robotic',
  'overpromise',
  'vague',
  'rushing',
  'jargon',
  'bias',
  'privacy',
] as const
export type Family = (typeof FAMILIES)[number]

/** How sure the craft is: `hint` is taste, `caution` is what most coaches change, `strong` is what nearly all change. */
export const SEVERITIES = ['hint', 'caution', 'strong'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A place in an offered text that only the agent can fill; offsets are into that text. */
export interface Blank extends Span {
  label: string
}

/** In which way a rewrite differs from the draft; the card shows it above the change. */
export const REWRITE_KINDS = ['plain', 'shorter', 'warmer', 'option', 'guide'] as const
export type RewriteKind = (typeof REWRITE_KINDS)[number]

/** One offered change: replace `draft.slice(start, end)` by `text`. `blanks` are offsets into `text`. */
export interface Rewrite extends Span {
  text: string
  kind: RewriteKind
  blanks: Blank[]
}

/** One mark in the draft. `rewrites` is best first and may be empty. */
export interface Finding extends Span {
  /** Rule id, for example `policy/our-policy`. */
  rule: string
  family: Family
  severity: Severity
  /** The marked words, equal to `draft.slice(start, end)`. */
  text: string
  title: string
  /** One sentence: what the wording does to the person who reads it. */
  why: string
  /** Address of the evidence or practice behind the rule. */
  source: string
  rewrites: Rewrite[]
}

/** Who wrote a message of the conversation. A note is internal: the customer never saw it. */
export type Author = 'customer' | 'agent' | 'note'

/** One earlier message, oldest first in a conversation. `at` is ISO 8601 where the page tells it. */
export interface Message {
  from: Author
  text: string
  at?: string | undefined
}

/** Everything known beside the draft. All of it is optional: an engine without context still marks wording. */
export interface Conversation {
  messages: readonly Message[]
  customerName?: string | undefined
  agentName?: string | undefined
  channel?: 'email' | 'chat' | undefined
  /** The present, ISO 8601. The engine has no clock of its own. */
  now?: string | undefined
}

/** A conversation of which nothing is known. */
export const NO_CONVERSATION: Conversation = { messages: [] }

export type Emotion = 'angry' | 'frustrated' | 'anxious' | 'disappointed' | 'confused' | 'sad' | 'neutral' | 'positive'
export type Intensity = 'high' | 'low'
/** Where the customer stands in the story. */
export type Stage = 'first-contact' | 'repeat-contact' | 'waiting' | 'escalated' | 'leaving'

/** A stretch of one message of the conversation; `message` is its index in `Conversation.messages`. */
export interface MessageSpan extends Span {
  message: number
}

/** One line of the note for the colleague who takes over, and the words it rests on. */
export interface HandOverLine {
  text: string
  /** Words of the conversation or of the draft; null where the line is a reading of the whole. */
  from: { message: MessageSpan } | { draft: Span } | null
}

/** How the customer is now, each reading with the words that show it. */
export interface Customer {
  emotion: Emotion
  intensity: Intensity
  stage: Stage
  /** A noun phrase in the customer's own words that can stand in "I'm sorry about …"; empty when none was found. */
  issue: string
  evidence: MessageSpan[]
}

/** Something the customer asked, and whether the draft answers it (`answer` is the span of the draft that does). */
export interface Question extends MessageSpan {
  text: string
  answered: boolean
  answer?: Span | undefined
}

/** Something an agent promised earlier in this conversation. */
export interface Promised extends MessageSpan {
  text: string
  /** The time as it was written, or null. */
  when: string | null
  /** The moment it was due, ISO 8601, where the text and the message's time make it certain. */
  due?: string | undefined
  kept: 'yes' | 'no' | 'unknown'
}

export type StepOwner = 'agent' | 'company' | 'customer' | 'third-party'

/** One commitment, request or expectation of the draft. */
export interface NextStep extends Span {
  owner: StepOwner
  /** What is done, in the draft's own words turned into a step. */
  action: string
  /** The time as it is written in the draft, or null. */
  when: string | null
  /** The last moment `when` can mean, ISO 8601, where `now` makes it certain. */
  due?: string | undefined
  /** The condition it hangs on, as written ("once the photo arrives"), or absent. */
  condition?: string | undefined
  /** True for what the draft says is done already. */
  done: boolean
}

export const CHECK_IDS = [
  'greets',
  'usesName',
  'acknowledgesFeeling',
  'namesIssue',
  'apologisesWithOwnership',
  'explainsWhy',
  'offersOption',
  'nextStepWithOwnerAndTime',
  'answersAllQuestions',
  'invitesReply',
] as const
export type CheckId = (typeof CHECK_IDS)[number]
export type CheckState = 'met' | 'missing' | 'not-applicable'

/** One thing a good reply here needs. `start`/`end` are the words of the draft that meet it, only when met. */
export interface Check {
  id: CheckId
  state: CheckState
  start?: number | undefined
  end?: number | undefined
  /** When missing: a text that would meet it, to insert at `at` of the draft, where the engine has one to offer. */
  offer?: { at: number; text: string; blanks: Blank[] } | undefined
}

/** The whole draft rewritten; `edits` are the changes it is made of, in order, offsets into the draft. */
export interface WholeRewrite {
  text: string
  blanks: Blank[]
  edits: WholeEdit[]
}
export interface WholeEdit extends Rewrite {
  /** The rule or check this change answers, or `guide/prefer` for the team's words, so that people can take it or leave it. */
  reason: string
}

/** Everything the engine has to say about one draft. */
export interface Analysis {
  findings: Finding[]
  customer: Customer
  questions: Question[]
  promises: Promised[]
  nextSteps: NextStep[]
  checks: Check[]
  /** The next-step summary as plain text, one step a line, ready to insert; empty when the draft has no step. */
  summary: string
  /** Where the agent must still fill the summary in; offsets into `summary`. */
  summaryBlanks: Blank[]
  rewrite: WholeRewrite
  /** What kept the draft from being judged, for example another language; absent when all was read. */
  unread?: 'language' | 'too-long' | undefined
  tookMs: number
}
