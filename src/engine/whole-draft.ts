import type { Blank, Check, CheckId, Conversation, Finding, Rewrite, Span, WholeEdit, WholeRewrite } from './analysis'
import { asStart, inRegister, type Register, registerOf } from './register'

/** What the whole draft's rewrite is made of. */
export interface WholeDraftInput {
  draft: string
  findings: readonly Finding[]
  checks: readonly Check[]
  conversation: Conversation
  /** The marks of a text, so that changes which only together make a new one are not made together. */
  marksOf?: ((text: string) => readonly Span[]) | undefined
}

/**
 * In which order the missing parts come that belong to the same place: the reason before the option, the next step
 * near the end, the invitation last.
 */
const ORDER: readonly CheckId[] = [
  'greets',
  'usesName',
  'acknowledgesFeeling',
  'apologisesWithOwnership',
  'namesIssue',
  'explainsWhy',
  'offersOption',
  'answersAllQuestions',
  'nextStepWithOwnerAndTime',
  'invitesReply',
]

/** Of the parts that open a reply one or two are enough: with the first of a pair the second is not offered. */
const ENOUGH: readonly (readonly [CheckId, CheckId])[] = [
  ['greets', 'usesName'],
  ['acknowledgesFeeling', 'namesIssue'],
  ['apologisesWithOwnership', 'namesIssue'],
]

/** Blanks of a rewrite that ask for what a missing part would ask for again. */
const ASKED_BY_REWRITES: Readonly<Partial<Record<CheckId, RegExp>>> = {
  explainsWhy: /^(?:reason|why)/,
  offersOption: /^option/,
  apologisesWithOwnership: /^what went wrong/,
  nextStepWithOwnerAndTime: /\b(?:by when|day and time)/,
}

/**
 * The whole draft rewritten: the best rewrite of every finding whose change does not touch another's, and what a good
 * reply here still lacks, at its place. Each change can be left out without spoiling the others. Applied to its own
 * result it finds nothing more to do.
 */
export function rewriteDraft({ draft, findings, checks, marksOf }: WholeDraftInput): WholeRewrite {
  let edits: WholeEdit[] = []
  const take = (edit: WholeEdit): boolean => {
    if (edits.some((e) => touches(e, edit))) return false
    const next = inOrder([...edits, edit])
    if (marksOf && spoils(draft, next, edit, marksOf)) return false
    edits = next
    return true
  }
  const said = new Set<string>()
  for (const finding of findings) {
    // The same sentence twice in one reply is a template, not an answer.
    const fresh = finding.rewrites.filter((r) => !ownWords(draft, r).some((sentence) => said.has(sentence)))
    for (const rewrite of [...fresh, ...finding.rewrites])
      if (take({ ...rewrite, reason: finding.rule })) {
        for (const sentence of ownWords(draft, rewrite)) said.add(sentence)
        break
      }
  }
  const register = registerOf(draft)
  const labels = edits.flatMap((e) => e.blanks.map((b) => b.label))
  const offered = new Set<CheckId>()
  for (const id of ORDER) {
    const check = checks.find((c) => c.id === id)
    const offer = check?.state === 'missing' ? check.offer : undefined
    if (!offer || offer.text.trim() === '') continue
    if (ENOUGH.some(([first, second]) => second === id && offered.has(first))) continue
    if (labels.some((label) => ASKED_BY_REWRITES[id]?.test(label))) continue
    // Not into the middle of words that are replaced: in front of them or behind.
    const around = edits.find((e) => offer.at > e.start && offer.at < e.end)
    const at = around ? (around.end - offer.at < offer.at - around.start ? around.end : around.start) : offer.at
    const text = fitted(offer.text, offer.blanks, register)
    if (take({ start: at, end: at, ...text, kind: 'plain', reason: id })) offered.add(id)
  }
  return { ...applied(draft, edits), edits }
}

const touches = (a: Span, b: Span): boolean =>
  a.start < b.end && a.end > b.start && a.end !== a.start && b.end !== b.start

const inOrder = (edits: readonly WholeEdit[]): WholeEdit[] =>
  edits
    .map((edit, i) => ({ edit, i }))
    // An insertion comes before a change that starts at the same place.
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i)
    .map(({ edit }) => edit)

/** Whether a change brings a mark with it, given the others. */
function spoils(
  draft: string,
  edits: readonly WholeEdit[],
  edit: WholeEdit,
  marksOf: (text: string) => readonly Span[],
): boolean {
  const { text } = applied(draft, edits)
  let shift = 0
  for (const e of edits) {
    if (e === edit) break
    shift += e.text.length - (e.end - e.start)
  }
  const place = { start: edit.start + shift, end: edit.start + shift + edit.text.length }
  return marksOf(text).some((mark) => mark.start < place.end && mark.end > place.start)
}

/** The sentences of a rewrite that are not the draft's own. */
const ownWords = (draft: string, rewrite: Rewrite): string[] =>
  rewrite.text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length > 2 && !draft.includes(sentence))

/** An offered text in the register of the draft, its blanks found again. */
function fitted(text: string, blanks: readonly Blank[], register: Register): { text: string; blanks: Blank[] } {
  const pieces: string[] = []
  let from = 0
  for (const blank of blanks) {
    pieces.push(text.slice(from, blank.start))
    from = blank.end
  }
  pieces.push(text.slice(from))
  let whole = ''
  const placed: Blank[] = []
  pieces.forEach((piece, i) => {
    const words = inRegister(piece, register)
    whole += register.lower
      ? words.replace(/(^\s*|[.?!]\s+)(\p{Lu})(?=\p{Ll})/gu, (m) => m.toLowerCase())
      : i
        ? words
        : asStart(words, register)
    const blank = blanks[i]
    if (!blank) return
    const inside = text.slice(blank.start, blank.end)
    placed.push({ start: whole.length, end: whole.length + inside.length, label: blank.label })
    whole += inside
  })
  return { text: whole, blanks: placed }
}

/** The draft with changes made, and the blanks in their new places. The changes are in order and do not touch. */
export function applied(draft: string, edits: readonly Rewrite[]): { text: string; blanks: Blank[] } {
  let text = ''
  let from = 0
  const blanks: Blank[] = []
  for (const edit of edits) {
    text += draft.slice(from, edit.start)
    for (const { start, end, label } of edit.blanks)
      blanks.push({ start: start + text.length, end: end + text.length, label })
    text += edit.text
    from = edit.end
  }
  return { text: text + draft.slice(from), blanks }
}
