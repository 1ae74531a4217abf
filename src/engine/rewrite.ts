import type { Rewrite, RewriteKind } from './analysis'
import { factProblems } from './facts'
import { FAMILY_REWRITES, LAST_RESORT } from './family-rewrites'
import { place } from './fitting'
import { inPreferredWords } from './preferred-words'
import { finished, outsideBlanks } from './rewrite-change'
import { type Frame, frameOf, type RewriteInput, wholeBody, wholeClause, widened } from './rewrite-frame'
import { familyOf, type RewriteTemplate } from './rule'
import { fill } from './slots'
import { parseTemplate } from './template'
import { placesOf } from './turns-of-phrase'

/** How many rewrites a finding shows. */
const MOST = 3
/**
 * The rewrites of one hit, best first, at most three: each filled from draft, conversation and guide, fitted into its
 * sentence and its register, and passed by the guard of facts.
 */
export function rewritesFor(input: RewriteInput): Rewrite[] {
  const frame = frameOf(input)
  const offered: Offered[] = []
  const tried = new Set<string>()
  const offer = (template: RewriteTemplate, at: Frame = frame, turn = false) => {
    for (const rewrite of fitted(template, at)) {
      // A hint that would only leave a blank is better left alone.
      if (input.rule.severity === 'hint' && /^\[[^\]]*\][.?]?$/.test(rewrite.text)) continue
      const same = `${rewrite.start} ${rewrite.end} ${rewrite.text}`
      if (tried.has(same)) continue
      tried.add(same)
      if (!sound(rewrite, at)) continue
      if (input.isClean && !input.isClean(plain(rewrite))) continue
      offered.push({
        ...rewrite,
        turn,
        appended: template.replaces === 'end' || template.replaces === 'after',
        removal: template.text === '',
      })
      break
    }
  }
  for (const template of input.rule.rewrites ?? [])
    if (input.near(template.near, 'all') && input.near(template.unlessNear, 'none')) offer(template)
  // What a look at the whole draft found is no turn of phrase.
  const own = input.rule.detector ? undefined : FAMILY_REWRITES[familyOf(input.rule.id)]
  if (own) {
    const frames = [frame, ...widened(frame)]
    // A turn of phrase that is known beats words that fit everywhere, also the rule's.
    const fits = offered.some((o) => o.blanks.length === 0 && !o.appended)
    for (const general of [...own, ...LAST_RESORT]) {
      if (fits || offered.some((o) => o.blanks.length < 2 && (!general.when || !o.appended))) {
        if (!general.when || fits || offered.some((o) => o.turn)) continue
      }
      // For a hint nothing goes but what is marked.
      const clause = general.clause && input.rule.severity !== 'hint' ? wholeClause(frame) : null
      const within = general.clause ? (clause ? [clause] : []) : frames
      for (const wide of general.whole ? [...within, wholeBody(frame)] : within) {
        const places = general.when ? placesOf(general, wide) : [() => wide]
        for (const at of places)
          for (const template of general.rewrites) offer(template, at(template), general.when !== undefined)
        if (offered.some((o) => o.blanks.length < 2 && (!general.when || o.turn))) break
      }
    }
  }
  const rank = (r: Offered): number => {
    if (r.guided) return 0
    if (r.blanks.length > 1) return 4
    if (r.appended) return 3
    if (r.blanks.length === 0 && !r.removal) return 1
    return r.removal || (r.turn && r.blanks.length === 1) ? 1.5 : 2
  }
  return offered
    .map((rewrite, order) => ({ rewrite, order }))
    .sort((a, b) => rank(a.rewrite) - rank(b.rewrite) || a.order - b.order)
    .slice(0, MOST)
    .map(({ rewrite }) => plain(rewrite))
}

/** A rewrite with what its place among others hangs on. */
interface Offered extends Rewrite {
  /** It holds a reason or an option of the team's guide. */
  guided: boolean
  /** It only adds to the marked words. */
  appended: boolean
  /** It leaves the marked words out. */
  removal: boolean
  /** It comes from a turn of phrase that the family knows. */
  turn: boolean
}

const plain = ({ start, end, text, kind, blanks }: Rewrite): Rewrite => ({ start, end, text, kind, blanks })

/** What a template gives in this frame, the best first: in the words that the team prefers, then as it is written. */
function* fitted(template: RewriteTemplate, frame: Frame): Generator<Rewrite & { guided: boolean }> {
  const filled = frame.unfit ? null : fill(parseTemplate(template.text), frame)
  if (!filled) return
  const change = place(template, filled, frame)
  if (!change) return
  const kind: RewriteKind = filled.guided ? 'guide' : (template.kind ?? 'plain')
  const { start: at } = frame.input.sentence
  const preferred = outsideBlanks(change.text, (words) => inPreferredWords(words, frame.input.guide))
  for (const text of new Set([preferred, change.text])) {
    const rewrite = finished({ start: change.start + at, end: change.end + at, text }, kind, frame.input.draft)
    if (rewrite) yield { ...rewrite, guided: filled.guided }
  }
}

/** What the sentence says now, and would say; compared by the guard of facts. */
function sound(rewrite: Rewrite, { input, text, vocative }: Frame): boolean {
  const { sentence, draft, conversation, guide } = input
  const from = Math.min(rewrite.start, sentence.start)
  const to = Math.max(rewrite.end, sentence.end)
  const after = draft.slice(from, rewrite.start) + rewrite.text + draft.slice(rewrite.end, to)
  if (/\.\.|\s[,.;?!]|,\.|\.,|\(\s|\s\)|\bundefined\b|^[,;:.?!]/.test(after) && !/\.\.|\s[,.;?!]|,\.|\.,/.test(text))
    return false
  const family = familyOf(input.rule.id)
  // A name only spoken to goes with the sentence that is taken out.
  const before =
    rewrite.text === '' && vocative ? text.slice(0, vocative.start) + text.slice(vocative.end) : draft.slice(from, to)
  return factProblems(before, after, { draft, conversation, guide }).every(
    ({ kind, change, spelled }) =>
      change === 'lost' &&
      // A promise nobody can keep is what is marked: the agent is asked what is certain.
      ((family === 'overpromise' && kind === 'promise') ||
        // How long the agent has, or how many wait, is nothing the customer needs.
        (family === 'rushing' &&
          (kind === 'number' || kind === 'time') &&
          /\b(?:min|minute|sec|second|chat|people|customer|call|shift|break|weekend)s?\b|\boff at \d/i.test(text)) ||
        // Words about the company itself go with its name.
        (family === 'robotic' && kind === 'name' && rewrite.text === '') ||
        // The name of somebody else is what is wrong.
        (input.rule.detector === 'other-name' && kind === 'name') ||
        // "I have five other chats": how busy the agent is tells the customer nothing.
        (spelled === true && (family === 'rushing' || family === 'condescension' || family === 'robotic'))),
  )
}
