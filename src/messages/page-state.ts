import * as v from 'valibot'
import {
  type Analysis,
  CHECK_IDS,
  type Conversation,
  FAMILIES,
  type HandOverLine,
  REWRITE_KINDS,
  SEVERITIES,
} from '../engine/analysis'

/** Which look-ups worked on this page; the popup says which did not. */
export interface PageHealth {
  composer: boolean
  kind: boolean
  conversation: boolean
  customerName: boolean
}

/** What became of the marks of this draft so far. */
export interface MarkCounts {
  shown: number
  applied: number
  left: number
}

/** Marks that the draft would have and does not show, by what keeps each of them away. */
export interface HiddenMarks {
  /** Left by the agent: this once, or in this ticket. */
  left: number
  /** Of a rule that is off. */
  ruleOff: number
  /** Milder than the agent wants marked. */
  mild: number
}

/** Where the agent is: `helpdesk` is its name as people know it, `site` the host of the page. */
export interface Place {
  helpdesk: string
  site: string
}

/**
 * Why a page cannot be read.
 * `unknown-page` not a helpdesk Attune knows · `not-loaded` no script of Attune runs there · `not-allowed` the user
 * has not allowed it · `changed-page` a helpdesk whose pages look different now · `outdated` Attune was updated
 * under an open page.
 */
export const UNREADABLE_REASONS = ['unknown-page', 'not-loaded', 'not-allowed', 'changed-page', 'outdated'] as const
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number]

/** A draft that was read, with everything the engine says about it. */
export interface ReadyState extends Place {
  kind: 'ready'
  ticket: string
  /** `note` only where the user asked for notes to be checked. */
  draftKind: 'reply' | 'note'
  customerName?: string | undefined
  /** The text that was analysed; every request repeats it, so that no other draft is ever changed. */
  draft: string
  /** A composer that cannot hold lists: the summary is inserted as lines. */
  plain: boolean
  /** What the customer and the agents wrote before, for showing the words behind a reading. */
  conversation: Conversation
  analysis: Analysis
  /** What a colleague who takes over has to know; empty where nothing is known. */
  handOver: HandOverLine[]
  health: PageHealth
  /** Why the team's pack is not used, for whoever keeps it; left out where it is, or where there is none. */
  packProblem?: string | undefined
  counts: MarkCounts
  hidden: HiddenMarks
}

/** What Attune knows about the page in front. */
export type PageState =
  | { kind: 'unreadable'; reason: UnreadableReason; site?: string | undefined }
  | ({ kind: 'no-composer'; health: PageHealth } & Place)
  | ({ kind: 'note' } & Place)
  /** A text field of which nothing tells whether customers read it; the user may turn it on. */
  | ({ kind: 'unknown-field'; health: PageHealth } & Place)
  | { kind: 'off'; scope: 'everywhere' | 'site' | 'organisation'; site: string }
  | { kind: 'paused'; until: string; site: string }
  | ({ kind: 'language' } & Place)
  | ({ kind: 'too-long'; limit?: number | undefined } & Place)
  | { kind: 'error'; message: string; site?: string | undefined }
  | ReadyState

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = { start: offset, end: offset }
const blank = v.object({ ...span, label: v.string() })
const rewrite = { ...span, text: v.string(), kind: v.picklist(REWRITE_KINDS), blanks: v.array(blank) }
const family = v.picklist(FAMILIES)
const severity = v.picklist(SEVERITIES)
const optionalText = v.optional(v.string())

const analysis = v.object({
  findings: v.array(
    v.object({
      ...span,
      rule: v.string(),
      family,
      severity,
      text: v.string(),
      title: v.string(),
      why: v.string(),
      source: v.string(),
      rewrites: v.array(v.object(rewrite)),
    }),
  ),
  customer: v.object({
    emotion: v.picklist(['angry', 'frustrated', 'anxious', 'disappointed', 'confused', 'sad', 'neutral', 'positive']),
    intensity: v.picklist(['high', 'low']),
    stage: v.picklist(['first-contact', 'repeat-contact', 'waiting', 'escalated', 'leaving']),
    issue: v.string(),
    evidence: v.array(v.object({ ...span, message: offset })),
  }),
  questions: v.array(
    v.object({
      ...span,
      message: offset,
      text: v.string(),
      answered: v.boolean(),
      answer: v.optional(v.object(span)),
    }),
  ),
  promises: v.array(
    v.object({
      ...span,
      message: offset,
      text: v.string(),
      when: v.nullable(v.string()),
      due: optionalText,
      kept: v.picklist(['yes', 'no', 'unknown']),
    }),
  ),
  nextSteps: v.array(
    v.object({
      ...span,
      owner: v.picklist(['agent', 'company', 'customer', 'third-party']),
      action: v.string(),
      when: v.nullable(v.string()),
      condition: optionalText,
      due: optionalText,
      done: v.boolean(),
    }),
  ),
  checks: v.array(
    v.object({
      id: v.picklist(CHECK_IDS),
      state: v.picklist(['met', 'missing', 'not-applicable']),
      start: v.optional(offset),
      end: v.optional(offset),
      offer: v.optional(v.object({ at: offset, text: v.string(), blanks: v.array(blank) })),
    }),
  ),
  summary: v.string(),
  summaryBlanks: v.array(blank),
  rewrite: v.object({
    text: v.string(),
    blanks: v.array(blank),
    edits: v.array(v.object({ ...rewrite, reason: v.string() })),
  }),
  unread: v.optional(v.picklist(['language', 'too-long'])),
  tookMs: v.number(),
})

const conversation = v.object({
  messages: v.array(v.object({ from: v.picklist(['customer', 'agent', 'note']), text: v.string(), at: optionalText })),
  customerName: optionalText,
  agentName: optionalText,
  channel: v.optional(v.picklist(['email', 'chat'])),
  now: optionalText,
})

const handOver = v.array(
  v.object({
    text: v.string(),
    from: v.nullable(
      v.union([v.object({ message: v.object({ ...span, message: offset }) }), v.object({ draft: v.object(span) })]),
    ),
  }),
)

const health = v.object({
  composer: v.boolean(),
  kind: v.boolean(),
  conversation: v.boolean(),
  customerName: v.boolean(),
})
const place = { helpdesk: v.string(), site: v.string() }

const pageStateSchema: v.GenericSchema<unknown, PageState> = v.variant('kind', [
  v.object({ kind: v.literal('unreadable'), reason: v.picklist(UNREADABLE_REASONS), site: optionalText }),
  v.object({ kind: v.literal('no-composer'), ...place, health }),
  v.object({ kind: v.literal('note'), ...place }),
  v.object({ kind: v.literal('unknown-field'), ...place, health }),
  v.object({ kind: v.literal('off'), scope: v.picklist(['everywhere', 'site', 'organisation']), site: v.string() }),
  v.object({ kind: v.literal('paused'), until: v.string(), site: v.string() }),
  v.object({ kind: v.literal('language'), ...place }),
  v.object({ kind: v.literal('too-long'), ...place, limit: v.optional(v.number()) }),
  v.object({ kind: v.literal('error'), message: v.string(), site: optionalText }),
  v.object({
    kind: v.literal('ready'),
    ...place,
    ticket: v.string(),
    draftKind: v.picklist(['reply', 'note']),
    customerName: optionalText,
    draft: v.string(),
    plain: v.boolean(),
    conversation,
    analysis,
    handOver,
    health,
    packProblem: optionalText,
    counts: v.object({ shown: offset, applied: offset, left: offset }),
    hidden: v.object({ left: offset, ruleOff: offset, mild: offset }),
  }),
])

/** A message of a content script as a state; anything that is not one becomes an `error` state that says so. */
export function parsePageState(message: unknown): PageState {
  const parsed = v.safeParse(pageStateSchema, message)
  if (parsed.success) return parsed.output
  const issue = parsed.issues[0]
  return { kind: 'error', message: `${v.getDotPath(issue) ?? 'state'}: ${issue.message}` }
}

/** What the agent's company is called by the address of its helpdesk: `acme.zendesk.com` is Acme's; else empty. */
export function companyOf(site: string): string {
  const name = /^([a-z0-9][a-z0-9-]*)\.zendesk\.com$/.exec(site)?.[1] ?? ''
  return name
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')
}
