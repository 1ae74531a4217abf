import * as v from 'valibot'
import { CHECK_IDS } from '../engine/analysis'
import type { PageState } from './page-state'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const ruleId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))
/** Which finding is meant: its rule and its span in the draft `expected`. */
const place = { rule: ruleId, start: offset, end: offset }
const mark = { ...place, expected: v.string() }

/** The keyboard commands of the manifest that the page itself answers. */
export const PAGE_COMMANDS = ['next-mark', 'open-card', 'apply-rewrite'] as const
export type PageCommand = (typeof PAGE_COMMANDS)[number]

/** `time`: only this place in this draft · `ticket`: these words in this ticket, for good. */
export const LEAVE_SCOPES = ['time', 'ticket'] as const
export type LeaveScope = (typeof LEAVE_SCOPES)[number]

const pageRequestSchema = v.variant('type', [
  v.object({ type: v.literal('state') }),
  v.object({ type: v.literal('apply'), ...mark, rewrite: offset }),
  v.object({ type: v.literal('leave'), ...mark, scope: v.picklist(LEAVE_SCOPES) }),
  v.object({ type: v.literal('turnOff'), rule: ruleId }),
  v.object({ type: v.literal('turnOn'), rule: ruleId }),
  v.object({ type: v.literal('markAgain'), mark: v.optional(v.object(place)), expected: v.string() }),
  v.object({ type: v.literal('insertSummary'), expected: v.string() }),
  v.object({ type: v.literal('insertHandOver'), expected: v.string() }),
  v.object({ type: v.literal('insertOffer'), check: v.picklist(CHECK_IDS), expected: v.string() }),
  v.object({ type: v.literal('applyWhole'), edits: v.array(offset), expected: v.string() }),
  v.object({ type: v.literal('show'), start: offset, end: offset, rule: v.optional(ruleId), expected: v.string() }),
  v.object({ type: v.literal('showMessage'), message: offset, start: offset, end: offset, expected: v.string() }),
  v.object({ type: v.literal('useField') }),
  v.object({ type: v.literal('recheck') }),
  v.object({ type: v.literal('command'), command: v.picklist(PAGE_COMMANDS) }),
])

/**
 * What popup, panel and background ask of the page.
 * `apply` takes the rewrite with that index of a finding · `markAgain` takes back what was left: that mark, or without
 * one every mark of the draft · `applyWhole` takes the edits with these indices of
 * `analysis.rewrite.edits` · `insertOffer` takes the offer of that check · `show` scrolls to a span of the draft,
 * selects it and opens the card where `rule` names a finding · `showMessage` scrolls to words of a message of the
 * conversation · `insertHandOver` puts the hand-over note into a note, never into a reply. `expected` is the draft that was looked at: nothing is
 * touched if the composer holds another by now. `useField` turns the field in front on · `recheck` has the page ask
 * whether Attune may still be there, after a permission went.
 */
export type PageRequest = v.InferOutput<typeof pageRequestSchema>

/**
 * Why a request was not carried out.
 * `changed` the draft is another one by now · `refused` the editor did not take the change · `composing` an input
 * method is at work · `gone` the finding, offer or composer is not there any more · `unreachable` no page answers ·
 * `outdated` Attune was updated under the open page · `invalid` the request was not understood · `notStored` the browser's
 * storage is full or damaged, so that what was decided does not hold.
 */
export const REFUSALS = [
  'changed',
  'refused',
  'composing',
  'gone',
  'unreachable',
  'outdated',
  'invalid',
  'notStored',
] as const
export type Refusal = (typeof REFUSALS)[number]

const actionAnswerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), reason: v.picklist(REFUSALS), copy: v.optional(v.string()) }),
])

/** What became of a request. `copy` is the text the agent can paste by hand where the editor refused. */
export type ActionAnswer = v.InferOutput<typeof actionAnswerSchema>

/** The answer of each request: the state for `state`, what became of it for all others. */
export type AnswerTo<Request extends PageRequest> = Request extends { type: 'state' } ? PageState : ActionAnswer

/** A message as a request, or null where it is none. */
export function parseRequest(message: unknown): PageRequest | null {
  const parsed = v.safeParse(pageRequestSchema, message)
  return parsed.success ? parsed.output : null
}

/** A page's answer to an action; what is not one counts as `unreachable`. */
export function parseAnswer(message: unknown): ActionAnswer {
  const parsed = v.safeParse(actionAnswerSchema, message)
  return parsed.success ? parsed.output : { ok: false, reason: 'unreachable' }
}
