import type { Blank, Check, CheckId, Conversation, Finding, Rewrite, Span, WholeEdit, WholeRewrite } from './analysis'
import { finished, type Piecemeal } from './piecemeal'
import { inPreferredWords, preferredWords } from './preferred-words'
import { asInside, asStart, inRegister, type Register, registerOf } from './register'
import { type Guide, NO_GUIDE } from './rule'

/** What the whole draft's rewrite is made of. */
export interface WholeDraftInput {
  draft: string
  findings: readonly Finding[]
  checks: readonly Check[]
  conversation: Conversation
  /** The team's guide: its preferred words come into what else the draft says. */
  guide?: Guide | undefined
  /** The findings of a text: what one change leaves to do is done as well. */
  findingsOf?: ((text: string) => Piecemeal<readonly Finding[]>) | undefined
  /** The checks of a text: what is missing is asked of the draft as it will be, not as it was. */
  checksOf?: ((text: string) => readonly Check[]) | undefined
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

/** Of the parts that open a reply one or two are enough: where the first of a pair is there, the second is not offered. */
const ENOUGH: readonly (readonly [CheckId, CheckId])[] = [
  ['greets', 'usesName'],
  ['acknowledgesFeeling', 'namesIssue'],
  ['apologisesWithOwnership', 'namesIssue'],
]

/** Blanks that ask for what a missing part would ask for again. */
const ASKED: Readonly<Partial<Record<CheckId, RegExp>>> = {
  acknowledgesFeeling: /\[what happened/i,
  namesIssue: /\[what (?:happened|went wrong|it is about|they wrote about)/i,
  explainsWhy: /\[(?:reason|why)/i,
  offersOption: /\[option/i,
  apologisesWithOwnership: /\[what went wrong/i,
  answersAllQuestions: /\[answer/i,
  nextStepWithOwnerAndTime: /\[(?:what you will do|(?:by )?when|day and time|who does what)/i,
}

/**
 * The whole draft rewritten: the best rewrite of every finding whose change does not touch another's, and what a good
 * reply here still lacks, at its place. Each change can be left out without spoiling the others. Applied to its own
 * result it finds nothing more to do.
 */
export const rewriteDraft = (input: WholeDraftInput): WholeRewrite => finished(rewritePiecemeal(input))

/** As `rewriteDraft`, a change at a time. */
export function* rewritePiecemeal({
  draft,
  findings,
  checks,
  guide = NO_GUIDE,
  findingsOf,
  checksOf,
  marksOf: readMarks,
}: WholeDraftInput): Piecemeal<WholeRewrite> {
  const said = new Set<string>()
  const marksOf = readMarks && onceEach(readMarks)
  const changes = function* (text: string, of: readonly Finding[]): Piecemeal<WholeEdit[]> {
    const picked: WholeEdit[] = []
    for (const finding of of) {
      // The same sentence twice in one reply is a template, not an answer.
      const fresh = finding.rewrites.filter((r) => !ownWords(text, r).some((sentence) => said.has(sentence)))
      // What the text says already is not said to it again.
      for (const rewrite of [...fresh, ...finding.rewrites].filter((r) => !repeats(text, r))) {
        const edit: WholeEdit = { ...rewrite, reason: finding.rule }
        if (picked.some((e) => touches(e, edit))) continue
        yield
        if (marksOf && spoils(text, picked, inOrder([...picked, edit]), edit, marksOf)) continue
        picked.push(edit)
        for (const sentence of ownWords(text, rewrite)) said.add(sentence)
        break
      }
    }
    return inOrder(picked)
  }
  let edits = yield* changes(draft, findings)
  // Two findings in one sentence may want it each for themselves: the second is asked again of what the first made of it.
  const settle = function* (): Piecemeal<void> {
    for (let round = 1; findingsOf && round < CHANGES; round++) {
      const { text } = applied(draft, edits)
      const more = yield* changes(text, yield* findingsOf(text))
      if (more.length === 0) break
      edits = composed(draft, edits, more)
    }
  }
  if (edits.length) yield* settle()
  const take = (edit: WholeEdit): boolean => {
    if (edits.some((e) => touches(e, edit))) return false
    const next = inOrder([...edits, edit])
    if (marksOf && spoils(draft, edits, next, edit, marksOf)) return false
    edits = next
    return true
  }
  for (const words of preferredWords(draft, guide)) take({ ...words, kind: 'guide', reason: PREFERRED, blanks: [] })
  const register = registerOf(draft)
  const offered = new Set<string>()
  const complete = function* (): Piecemeal<void> {
    for (let round = 0; round < ROUNDS; round++) {
      const { text: now } = applied(draft, edits)
      yield
      const found = checksOf?.(now) ?? checks
      const wanted = found.filter(({ state, offer }) => state === 'missing' && offer?.text.trim())
      const met = (id: CheckId): boolean => offered.has(id) || found.some((c) => c.id === id && c.state === 'met')
      let more = false
      for (const id of ORDER) {
        const offer = wanted.find((c) => c.id === id)?.offer
        if (!offer || offered.has(id)) continue
        if (ENOUGH.some(([first, second]) => second === id && met(first))) continue
        if (ASKED[id]?.test(applied(draft, edits).text)) continue
        // Behind a greeting in the same line a sentence begins anew.
        const at = checksOf ? outside(placeBefore(offer.at, edits), edits) : outside(offer.at, edits)
        const full = fitted(offer.text, offer.blanks, register, guide)
        const sofar = applied(draft, edits).text
        if (sofar.includes(full.text.trim())) continue
        const text = withoutEcho(full, sofar)
        // What opens the reply is one paragraph.
        const opening = edits.findIndex((e) => e.start === at && e.end === at && /[.?!]\n\n$/.test(e.text))
        if (opening >= 0 && text.text.endsWith('\n\n'))
          edits = edits.map((e, i) => (i === opening ? { ...e, text: e.text.replace(/\n\n$/, ' ') } : e))
        // A greeting in the same line has made the draft's first word small; a sentence between them undoes that.
        const greeted = edits
        edits = edits.map((e) =>
          e.reason === 'greets' && e.start === at && e.end > at
            ? { ...e, end: at, text: e.text.slice(0, e.text.length - (e.end - at)) }
            : e,
        )
        yield
        if (!take(joined({ start: at, end: at, ...text, kind: 'plain', reason: id }, draft, edits))) edits = greeted
        else {
          offered.add(id)
          more = true
          // Where the next part belongs is asked of the text with this one in it.
          if (checksOf) break
        }
      }
      if (!more) break
    }
  }
  yield* complete()
  // What a missing part has made possible is done, too: beside a reason a bare rule can be said otherwise. Then what is
  // missing is looked for once more: a part may have gone with the words it was put beside, or have its place now.
  const completed = edits
  yield* settle()
  if (edits !== completed) {
    for (const id of offered) if (!edits.some(({ reason }) => reason === id)) offered.delete(id)
    yield* complete()
  }
  return { ...applied(draft, edits), edits }
}

/** A reading that is not done twice for the same text. */
function onceEach<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const result = known.get(text) ?? read(text)
    known.set(text, result)
    return result
  }
}

/** Why words of the draft change that no rule marks: the team would say something else. */
const PREFERRED = 'guide/prefer'

/** How often what changed is looked at again. */
const CHANGES = 3

/** Changes of a draft and changes of what they made of it, as changes of the draft. */
function composed(draft: string, first: readonly WholeEdit[], second: readonly WholeEdit[]): WholeEdit[] {
  const { text } = applied(draft, first)
  let shift = 0
  let all = first.map((edit) => {
    const at = { start: edit.start + shift, end: edit.start + shift + edit.text.length }
    shift += edit.text.length - (edit.end - edit.start)
    return { edit, at }
  })
  for (const later of [...second].reverse()) {
    // Where it touches changes already made, it becomes one with them.
    const met = all.filter(
      ({ at }) => at.start < later.end && (at.end > later.start || (at.start === at.end && at.start === later.start)),
    )
    const from = Math.min(later.start, ...met.map(({ at }) => at.start))
    const to = Math.max(later.end, ...met.map(({ at }) => at.end))
    const before = text.slice(from, later.start)
    const blanks = met.flatMap(({ edit, at }) =>
      edit.blanks
        .map((b) => ({ start: b.start + at.start, end: b.end + at.start, label: b.label }))
        .filter((b) => b.end <= later.start || b.start >= later.end)
        .map((b) => {
          const moved = b.start >= later.end ? later.text.length - (later.end - later.start) : 0
          return { start: b.start - from + moved, end: b.end - from + moved, label: b.label }
        }),
    )
    const edit: WholeEdit = {
      start: inDraft(from, all),
      end: inDraft(to, all),
      text: before + later.text + text.slice(later.end, to),
      kind: later.kind,
      reason: met.find(({ edit: one }) => one.start !== one.end)?.edit.reason ?? later.reason,
      blanks: [
        ...blanks,
        ...later.blanks.map((b) => ({ ...b, start: b.start + before.length, end: b.end + before.length })),
      ].sort((a, b) => a.start - b.start),
    }
    all = [...all.filter((one) => !met.includes(one)), { edit, at: { start: from, end: to } }].sort(
      (a, b) => a.at.start - b.at.start,
    )
  }
  return inOrder(all.map(({ edit }) => edit))
}

/** The draft's offset of an offset between changes; `at` are their places in the changed text. */
function inDraft(offset: number, changes: readonly { edit: WholeEdit; at: Span }[]): number {
  let shift = 0
  for (const { edit, at } of changes) {
    if (offset < at.end || (offset === at.end && offset === at.start))
      return offset <= at.start ? offset - shift : edit.start
    shift += at.end - at.start - (edit.end - edit.start)
    if (offset === at.end) return edit.end
  }
  return offset - shift
}

/** Parts that can be missing are as many as there are checks; each round adds one. */
const ROUNDS = 10

/** The place in the draft of a place in the changed text: behind a change that it stands in or ends. */
function placeBefore(at: number, edits: readonly WholeEdit[]): number {
  let shift = 0
  for (const edit of edits) {
    const start = edit.start + shift
    if (at < start || (at === start && edit.text.length > 0 && edit.start !== edit.end)) break
    if (at === start && edit.start === edit.end) break
    if (at < start + edit.text.length) return edit.start
    shift += edit.text.length - (edit.end - edit.start)
  }
  return at - shift
}

/** Not into the middle of words that are replaced: in front of them or behind. */
function outside(at: number, edits: readonly WholeEdit[]): number {
  const around = edits.find((e) => at > e.start && at < e.end)
  return around ? (around.end - at < at - around.start ? around.end : around.start) : at
}

const touches = (a: Span, b: Span): boolean =>
  a.start < b.end && a.end > b.start && a.end !== a.start && b.end !== b.start

const inOrder = (edits: readonly WholeEdit[]): WholeEdit[] =>
  edits
    .map((edit, i) => ({ edit, i }))
    // An insertion comes before a change that starts at the same place.
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i)
    .map(({ edit }) => edit)

/** Whether a change brings a mark with it, given the others: in its own words, or in words beside them. */
function spoils(
  draft: string,
  before: readonly WholeEdit[],
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
  const was = applied(draft, before).text
  const known = new Set(marksOf(was).map((mark) => was.slice(mark.start, mark.end)))
  return marksOf(text).some(
    (mark) => (mark.start < place.end && mark.end > place.start) || !known.has(text.slice(mark.start, mark.end)),
  )
}

/** "Hi Dana, " goes on in lower case: the word behind it comes into the change, so that without it nothing has changed. */
function joined(edit: WholeEdit, draft: string, edits: readonly WholeEdit[]): WholeEdit {
  const word = /^\p{L}[\p{L}'’]*/u.exec(draft.slice(edit.start))?.[0] ?? ''
  const inside = asInside(word)
  if (!/,\s$/.test(edit.text) || /\n$/.test(edit.text) || inside === word) return edit
  const end = edit.start + word.length
  if (edits.some((e) => e.start < end && e.end >= edit.start)) return edit
  return { ...edit, end, text: edit.text + inside }
}

/** Whether a rewrite says a sentence that stands in the text beside it. */
function repeats(text: string, { start, end, text: words }: Rewrite): boolean {
  const beside = `${text.slice(0, start)}\n${text.slice(end)}`
  return words
    .split(/(?<=[.?!])\s+/)
    .some((sentence) => sentence.split(/\s+/).length > 2 && beside.includes(sentence.trim()))
}

/** The sentences of a rewrite that are not the draft's own. */
const ownWords = (draft: string, rewrite: Rewrite): string[] =>
  rewrite.text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length > 2 && !draft.includes(sentence))

/**
 * What the text before it has just named is not named again: "I'm sorry about that" behind "I can see why the late
 * kettle upset you". Texts with blanks stay as they are.
 */
function withoutEcho(offer: { text: string; blanks: Blank[] }, now: string): { text: string; blanks: Blank[] } {
  if (offer.blanks.length) return offer
  const sorry = /^(\s*(?:I['’]m|I am) sorry about )(.{12,})(\.\s*)$/i.exec(offer.text)
  return sorry && now.includes(sorry[2]!) ? { text: `${sorry[1]}that${sorry[3]}`, blanks: [] } : offer
}

/** An offered text in the register of the draft, its blanks found again. */
function fitted(
  text: string,
  blanks: readonly Blank[],
  register: Register,
  guide: Guide,
): { text: string; blanks: Blank[] } {
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
    const words = inPreferredWords(inRegister(piece, register), guide)
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
