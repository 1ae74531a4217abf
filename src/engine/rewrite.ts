import type { Rewrite, RewriteKind, Span } from './analysis'
import { factProblems } from './facts'
import { FAMILY_REWRITES, LAST_RESORT } from './family-rewrites'
import { placed } from './fitting'
import { inPreferredWords } from './preferred-words'
import { finished, outsideBlanks } from './rewrite-change'
import { type Frame, frameOf, type RewriteInput, wholeBody, wholeClause, wholeSentence, widened } from './rewrite-frame'
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
      if (!sound(rewrite, at, input.mark)) continue
      if (input.isClean && !input.isClean(plain(rewrite))) continue
      offered.push({
        ...rewrite,
        turn,
        appended: template.replaces === 'end' || template.replaces === 'after',
        removal: template.text === '',
        stock: input.rule.id.startsWith('minimizing/') && !/[{[]/.test(template.text),
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
    // With the blame goes what happened, with the doubt what is doubted: better said without who did it, or without the doubt.
    const cuts = /^(?:blame|doubt)$/.test(familyOf(input.rule.id))
    const fits = offered.some((o) => o.blanks.length === 0 && !o.appended && !(cuts && o.removal))
    for (const general of [...own, ...LAST_RESORT]) {
      if (general.late && offered.length > 0) continue
      if (fits || offered.some((o) => o.blanks.length < 2 && (!general.when || !o.appended))) {
        if (!general.when || fits || offered.some((o) => o.turn)) continue
      }
      // For a hint nothing goes but what is marked.
      const hint = input.rule.severity === 'hint'
      const wider = hint ? null : general.clause ? wholeClause(frame) : general.sentence ? wholeSentence(frame) : null
      const within = general.clause || general.sentence ? (wider ? [wider] : []) : frames
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
    if (r.blanks.length === 0 && !r.removal) return r.stock ? 1.6 : 1
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
  /** It says the same whatever was marked, where leaving the words out says as much. */
  stock: boolean
  /** It comes from a turn of phrase that the family knows. */
  turn: boolean
}

const plain = ({ start, end, text, kind, blanks }: Rewrite): Rewrite => ({ start, end, text, kind, blanks })

/** What a template gives in this frame, the best first: in the words that the team prefers, then as it is written. */
function* fitted(template: RewriteTemplate, frame: Frame): Generator<Rewrite & { guided: boolean }> {
  const filled = frame.unfit ? null : fill(parseTemplate(template.text), frame)
  if (!filled) return
  const kind: RewriteKind = filled.guided ? 'guide' : (template.kind ?? 'plain')
  const { start: at } = frame.input.sentence
  for (const change of placed(template, filled, frame)) {
    const preferred = outsideBlanks(change.text, (words) => inPreferredWords(words, frame.input.guide))
    for (const text of new Set([preferred, change.text])) {
      const rewrite = finished({ start: change.start + at, end: change.end + at, text }, kind, frame.input.draft)
      if (rewrite) yield { ...rewrite, guided: filled.guided }
    }
  }
}

/** The start of a sentence that leans on the one before it. */
const LEANS =
  /^(?:it|they|them|this|that|these|those|he|she|his|her|its|their|so|but|then|there|either|both|such|which|otherwise)(?:['’](?:s|re|ll|ve|d))?\b/i

const LEANS_ON_SOMEBODY = /^(?:they|them|those|he|she|his|her|their)(?:['’](?:s|re|ll|ve|d))?\b/i
const TIMED = /\d|\b(?:\p{L}+day|weeks?|months?|years?|hours?|today|tomorrow|tonight)\b/iu
/** More than a greeting. */
const SAYS = /\S+ \S+ \S+ \S+ \S+/

/** What the sentence says now, and would say; compared by the guard of facts. */
function sound(rewrite: Rewrite, { input, text, vocative }: Frame, mark: Span): boolean {
  const { sentence, draft, conversation, guide } = input
  const from = Math.min(rewrite.start, sentence.start)
  const to = Math.max(rewrite.end, sentence.end)
  const after = draft.slice(from, rewrite.start) + rewrite.text + draft.slice(rewrite.end, to)
  if (/\.\.|\s[,.;?!]|,\.|\.,|\(\s|\s\)|\bundefined\b|^[,;:.?!]/.test(after) && !/\.\.|\s[,.;?!]|,\.|\.,/.test(text))
    return false
  const family = familyOf(input.rule.id)
  if (!/[\p{L}\p{N}]/u.test(after)) {
    // A question that goes leaves nothing to answer, and "it" behind a sentence that goes leaves nothing it stands for.
    if (family === 'doubt' && text.trimEnd().endsWith('?')) return false
    const next = draft.slice(to).trimStart()
    const first = input.sentences.every((s) => s.start >= sentence.start || !SAYS.test(draft.slice(s.start, s.end)))
    const names = !/^(?:it|that|this|which)\b/i.test(text) || /\b(?:the|a|an|your|my|our)\s/i.test(text)
    if (names && (first ? LEANS : LEANS_ON_SOMEBODY).test(next) && !/^[ \t]*\n/.test(draft.slice(to))) return false
  }
  const beside = draft.slice(sentence.start, mark.start) + draft.slice(mark.end, sentence.end)
  // A name only spoken to goes with the sentence that is taken out.
  const before =
    rewrite.text === '' && vocative ? text.slice(0, vocative.start) + text.slice(vocative.end) : draft.slice(from, to)
  return factProblems(before, after, { draft, conversation, guide }).every(
    ({ kind, change, spelled, what }) =>
      change === 'lost' &&
      // A promise nobody can keep is what is marked: the agent is asked what is certain.
      ((family === 'overpromise' && kind === 'promise') ||
        // How long the agent has, or how many wait, is nothing the customer needs.
        (family === 'rushing' &&
          (kind === 'number' || kind === 'time') &&
          /\b(?:min|minute|sec|second|chat|people|customer|call|shift|break|weekend)s?\b|\boff at \d/i.test(text)) ||
        // "a hundred per cent" is how sure the agent is, and a blank asks what is sure.
        (family === 'overpromise' && (spelled === true || /hundred|^100/.test(String(what)))) ||
        // When something was said already, and "if you had read it", is no news.
        (family === 'condescension' &&
          ((kind === 'condition' &&
            (rewrite.blanks.length > 0 || !/[\p{L}\p{N}]/u.test(after) || /\bonce an?\b/i.test(text))) ||
            (kind === 'time' && !TIMED.test(beside)))) ||
        // What would have been is no fact: "a fuller address would have got it to you on Friday".
        (family === 'blame' && kind === 'time' && /\bwould(?:n['’]t| not)? have\b/i.test(text)) ||
        // "You have five others to sit on", "he has been with us nine years": what comforts or speaks for somebody else.
        (family === 'minimizing' && spelled === true && rewrite.text !== '') ||
        (family === 'doubt' && /\bwith us\b/i.test(text) && (spelled === true || kind === 'time')) ||
        (family === 'rushing' && kind === 'condition' && /\bunless\b/i.test(text)) ||
        // "One email, not three".
        (family === 'commanding' && spelled === true && /, not (?:two|three|four|five|six|ten)\b/i.test(text)) ||
        // Words about the company itself go with its name.
        (family === 'robotic' && kind === 'name' && rewrite.text === '') ||
        // The name of somebody else is what is wrong.
        (input.rule.detector === 'other-name' && kind === 'name') ||
        // "I have five other chats": how busy the agent is tells the customer nothing.
        (spelled === true && (family === 'rushing' || family === 'condescension' || family === 'robotic'))),
  )
}
