import {
  CONDITIONAL,
  DEPENDENT,
  hangs,
  isAdjunct,
  isEmptied,
  isHead,
  isOpening,
  noTrailing,
  withoutJoin,
  withoutOpening,
} from './openings'
import { asInside, asStart, type Register } from './register'
import type { Change } from './rewrite-change'
import type { Frame } from './rewrite-frame'
import type { RewriteTemplate } from './rule'
import { isWhole, partsOf } from './sentence-parts'
import { type Filled, isLowerElsewhere } from './slots'

/** Filled words set into their sentence: in place of the mark, its clause or all of it, behind it, or taken out. */

function place(template: RewriteTemplate, filled: Filled, frame: Frame): Change | null {
  const text = asked(tidy(filled.text).replace(/^(please don['’]t\b.*)\?$/i, '$1.'))
  switch (template.replaces) {
    case 'span':
      return text === '' ? withoutMark(frame) : inSpan(text, frame)
    case 'clause':
      // A bare reason only stands behind a "because" that is there.
      if (filled.bareReason)
        return /^(?:because|since|as|cos|bcoz)$/.test(frame.parts[frame.first]!.lead)
          ? asClause(text, filled, frame)
          : null
      return text === '' ? withoutMark(frame) : (asClause(text, filled, frame) ?? asSentence(text, filled, frame))
    case 'sentence':
      return asSentence(text, filled, frame)
    case 'aside':
      return asAside(text, filled, frame)
    case 'end':
      return atEnd(text, frame)
    case 'after':
      return afterSentence(text, frame)
  }
}

/**
 * The ways to set a template into its sentence, best first: what takes the place of a clause that only a comma holds to
 * the next one is better a sentence of its own.
 */
export function placed(template: RewriteTemplate, filled: Filled, frame: Frame): Change[] {
  const change = place(template, filled, frame)
  const split =
    template.replaces === 'clause' && template.text !== '' && !filled.startsWithSlot && isSpliced(frame)
      ? place({ ...template, replaces: 'sentence' }, filled, frame)
      : null
  return [split, change].filter((c) => c !== null)
}

/** Whether only a comma holds the marked clause to the one before or behind it. */
const isSpliced = ({ text, parts, first, last }: Frame): boolean =>
  (first > 0 && parts[first]!.mark === ',' && parts[first]!.lead === '' && parts[first - 1]!.whole) ||
  (parts[last + 1]?.mark === ',' &&
    parts[last + 1]!.lead === '' &&
    parts[last + 1]!.whole &&
    !/^(?:even|not|only)\b/i.test(text.slice(parts[last + 1]!.start)))

/** Words in place of the marked clause and of what joins it to the clause before: ", and rules are rules" → " because …". */
function asAside(words: string, filled: Filled, frame: Frame): Change | null {
  const { parts, first, last, text, mark, ending } = frame
  const before = parts[first - 1]
  if (!before?.whole || last + 1 < parts.length || ending.includes('?') || before.lead === 'because') return null
  const unit = { start: parts[first]!.start, end: parts[last]!.end }
  if (!isEmptied(text, { start: unit.start, end: mark.start }, filled.placed)) return null
  if (!isEmptied(text, { start: mark.end, end: unit.end }, filled.placed)) return null
  const word = /\S+$/.exec(text.slice(0, before.end))
  if (!word) return null
  return { start: word.index, end: unit.end, text: `${word[0].replace(/[,;:]$/, '')} ${words.replace(/[.]+$/, '')}` }
}

/** Last words that shut the door, and that nothing can follow: "that's final", "nothing else to it". */
const CLOSED =
  /(?:\s*[,;–—-]\s*|\s+(?=and ))(?:and |so |which )?(?:(?:that|this)(?:['’]s| is) (?:really |just |simply )*(?:final|that|it|the end of (?:it|that|the matter)|all (?:there is|i can say)[^,.]*)|(?:there(?:['’]s| is) )?nothing (?:else|more) to it|(?:that |which )?(?:settles|decides) (?:it|that|the matter)|just so you know|end of(?: story)?|full stop|period|simple as that|no exceptions)$/i

/** Words at the end of the marked clause: its last word is replaced by itself and them. Null where it is no statement. */
function atEnd(words: string, frame: Frame): Change | null {
  const { parts, first, last, text, ending } = frame
  if (ending.includes('?') || /^(?:because|since|as|cos|bcoz|if|unless)$/.test(parts[first]!.lead)) return null
  const unit = parts[last]!
  const closed = last + 1 === parts.length ? CLOSED.exec(text.slice(0, unit.end)) : null
  if (closed && isWhole(withoutOpening(text.slice(parts[Math.max(0, first - 1)]!.start, closed.index)))) {
    const word = /\S+$/.exec(text.slice(0, closed.index))!
    return { start: word.index, end: unit.end, text: `${word[0]} ${words.replace(/[.]+$/, '')}` }
  }
  const clause = text.slice(parts[first]!.start, unit.end)
  if (!isWhole(withoutOpening(clause)) || /[,:;]/.test(clause.slice(-20).replace(/\d[,.:]\d/g, ''))) return null
  const next = parts[last + 1]
  if (next && /^(?:because|since|as|cos|bcoz|which)$/.test(next.lead)) return null
  // "… nothing that we are paid for because …" cannot be read.
  if (/\s(?:for|to|of|with|at|from|by|about|into)$|\b(?:reason|because)\b/i.test(clause)) return null
  const word = /\S+$/.exec(text.slice(0, unit.end))
  if (!word) return null
  return { start: word.index, end: unit.end, text: `${word[0]} ${words.replace(/[.]+$/, '')}` }
}

/** A sentence after the marked one: its last word is replaced by itself and them. */
function afterSentence(words: string, frame: Frame): Change | null {
  const { text, register, ending } = frame
  const said = text.replace(/[\s.!?…]+$/u, '')
  const closed = CLOSED.exec(said)
  const open = closed && isWhole(withoutOpening(said.slice(0, closed.index))) ? closed : null
  const word = /\S+$/.exec(open ? said.slice(0, open.index) : text.trimEnd())
  if (!word) return null
  const stop = /[.!?…][)\]"”'’]*$/u.test(word[0]) ? '' : '.'
  const added = eachStart(asStart(words, register), register)
  return {
    start: word.index,
    end: open ? text.trimEnd().length : word.index + word[0].length,
    text: `${word[0]}${stop} ${ending === '' ? added.replace(/\.$/, '') : added}`,
  }
}

/** A request has its question mark. */
const asked = (text: string): string =>
  /^(?:[^.?!,]{1,25}, )?(?:could|would|can|may|shall) (?:you|i|we)\b[^.?!]*[.]?$/i.test(text)
    ? text.replace(/[.]?$/, '?')
    : text

const tidy = (text: string): string =>
  text
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([,.;:?!])/g, '$1')
    .replace(/,+(?=[.,?!])/g, '')
    .replace(/([.?!])\.+/g, '$1')
    .trim()

/** Capital or not for words that come to stand at `at` of the sentence. */
const cased = (text: string, at: number, frame: Frame): string =>
  /^[\s"“'‘(]*$/.test(frame.text.slice(0, at))
    ? eachStart(asStart(text, frame.register), frame.register)
    : eachStart(
        asInside(text, (w) => isLowerElsewhere(w, frame.input.draft)),
        frame.register,
      )

/** Sentence starts inside a text of ours, in the register. */
const eachStart = (text: string, register: Register): string =>
  register.lower
    ? text.replace(/([.?!]\s+)([^\s])/g, (_, end: string, rest: string) => end + rest)
    : text.replace(/([.?!]\s+)(\p{Ll})/gu, (_, end: string, letter: string) => end + letter.toUpperCase())

function inSpan(text: string, frame: Frame): Change {
  const { mark, text: sentence } = frame
  const rest = sentence.slice(mark.end)
  let words = text
  if (/[.?!]$/.test(words)) {
    // At the sentence's end a question takes the place of the full stop; elsewhere the sentence goes on.
    if (words.endsWith('?') && /^[\s.!?…]*$/u.test(rest))
      return { start: mark.start, end: sentence.length, text: cased(words, mark.start, frame) }
    words = words.replace(/[.?!]+$/, '')
  }
  return { start: mark.start, end: mark.end, text: cased(words, mark.start, frame) }
}

const SPOKEN = String.raw`,\s+(?<name>(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+)?\p{Lu}\p{Ll}[\p{L}'’-]*)(?=[,;:–—-])`
const JOINT_AFTER = new RegExp(
  String.raw`^(?:${SPOKEN})?[\s,;:.!?–—-]*(?:(?:dear|love|hun|mate|pal|sir|madam|darling|honey)[\s,]+)?(?:(?:and|but|so|then|that|(?:which|that|there)(?:['’]?s| is) (?:why|how|when)|which means(?: that)?|because|already)(?=[\s,:])[,:]?\s+)?`,
  'u',
)
const ARTICLE_ONLY = /^(?:the|a|an|your|our|my|this|that)$/i
const SPOKEN_TO = new RegExp(`^${SPOKEN}`, 'u')

/** Takes the marked words out, with the joint that held them. */
function withoutMark(frame: Frame): Change | null {
  const { text, mark, body, parts, first, last } = frame
  const before = text.slice(body.start, mark.start)
  const after = text.slice(mark.end, body.end)
  const nothingBefore = isHead(before)
  const nothingAfter = !/[\p{L}\p{N}]/u.test(after)
  if (nothingBefore && nothingAfter) return { start: 0, end: text.length, text: '' }
  if (nothingBefore) {
    // A mark that stops inside its clause takes the rest of the clause with it: "«As I told you in my» last mail, …".
    const stops = hangs(text.slice(mark.start, mark.end)) || !isWhole(text.slice(mark.end, parts[last]!.end))
    const end = parts[last]!.end > mark.end && parts[last]!.end < body.end && stops ? parts[last]!.end : mark.end
    const behind = text.slice(end, body.end)
    const joint = JOINT_AFTER.exec(behind)![0]
    // "The «alleged» overcharge": what stands before is the start of the words behind.
    if (before.trim() && joint.trim() === '' && ARTICLE_ONLY.test(before.trim()))
      return behind.trimStart().startsWith('(') ? null : { start: mark.start, end: mark.end + joint.length, text: '' }
    const from = end + joint.length
    const left = text.slice(from, body.end)
    if (/^(?:\(|(?:which|who|whose|yours|his|hers|theirs|one|ones|another|others)\b)/i.test(left)) return null
    const whole =
      isWhole(left) || /^(?:could|can|would|will|do|did|is|are|which|what|when|where|how|please)\b/i.test(left)
    if (!whole && !joint.includes(':')) return null
    const name = SPOKEN_TO.exec(joint)?.groups?.name
    if (name) return { start: body.start, end: body.end, text: `${asStart(left, frame.register)}, ${name}` }
    const word = /^\S+/.exec(text.slice(from))![0]
    return { start: body.start, end: from + word.length, text: asStart(word, frame.register) }
  }
  if (nothingAfter) {
    const kept = withoutJoin(before)
    if (
      !(isWhole(kept) || partsOf(kept).at(-1)?.whole) ||
      hangs(kept) ||
      !isAdjunct(before, text.slice(mark.start, mark.end))
    )
      return null
    return { start: body.start + kept.length, end: mark.end, text: '' }
  }
  const comma = /[,–—-]\s*$/.test(before)
  const commaAfter = /^\s*[,–—-]/.exec(after)
  if (comma && commaAfter) {
    const leadAfter = /^\s*[,–—-]+\s*(?:and|but|so|because|although|though|while|which)\b/i.test(after)
    const kept = before.replace(/\s*[,–—-]+\s*$/, '')
    return leadAfter
      ? isWhole(kept)
        ? { start: body.start + kept.length, end: mark.end, text: '' }
        : null
      : parts[first]!.whole && first !== last
        ? null
        : {
            start: body.start + kept.length,
            end: SPOKEN_TO.test(after) ? mark.end : mark.end + commaAfter[0].length,
            text: '',
          }
  }
  if (
    text.slice(mark.start, mark.end).trim().split(/\s+/).length > 2 &&
    (hangs(before) || !isAdjunct(before, text.slice(mark.start, mark.end)))
  )
    return null
  // A word or aside inside the clause: one blank stays, and no joining word that has lost what it joined.
  const trimmed = /^\s*[,:;–—-]/.test(after) ? withoutJoin(before) : before.replace(/\s+$/, '')
  return { start: body.start + trimmed.length, end: mark.end, text: '' }
}

/** The template in place of the marked clause; the rest of the sentence stays as written. Null where that does not join. */
function asClause(words: string, filled: Filled, frame: Frame): Change | null {
  const { parts, first, last, text, mark } = frame
  const unit = parts[first]!
  const end = parts[last]!.end
  const alone = parts.length === 1
  if (alone && filled.restPlaced) return null
  if (filled.restPlaced) return null
  const said = /^[^\uE000]*$/.test(words) && filled.startsWithSlot && !/\bbecause\b/.test(words)
  const reason = /^\uE000reason\uE001$/.test(words) || filled.guided
  if (!/^(?:|and|but|so|then|yet|plus|or|which is why|and so)$/.test(unit.lead))
    if ((!said && !reason) || !/^(?:because|since|as|cos|bcoz)$/.test(unit.lead))
      // What only says the clause in other words hangs on the clause before as it did.
      return null
  const next = parts[last + 1]
  const keepsTail = !isEmptied(text, { start: mark.end, end }, filled.placed)
  if (next && /^(?:which|as|or)$/.test(next.lead) && !keepsTail && !filled.placed.some((p) => p.end === end))
    return null
  const inner = words.replace(/[.?!]+$/, '')
  const several = /[.?!]\s/.test(inner)
  if ((several || words.endsWith('?')) && (!alone || frame.vocative)) return null
  const placed = filled.placed
  let from = unit.start
  let to = end
  if (!isEmptied(text, { start: from, end: mark.start }, placed)) {
    const head = text.slice(from, mark.start)
    const joins = /,\s*$/.test(head) || (filled.startsWithSlot && DEPENDENT.test(head))
    if (!joins || isWhole(noTrailing(head))) return null
    from = mark.start
  }
  if (keepsTail) {
    const tail = text.slice(mark.end, to).trimStart()
    if (several || !(DEPENDENT.test(tail) || /^,\s/.test(tail))) return null
    to = mark.end
  }
  if (several || words.endsWith('?')) return asSentence(words, filled, frame)
  return { start: from, end: to, text: cased(inner, from, frame) }
}

/** "On refunds we follow the rulebook, madam": an opening with a clause of its own behind it is no opening. */
const holdsClause = (text: string): boolean =>
  /^\p{L}+ (?!i\b|we\b|you\b|they\b|it\b|he\b|she\b)[^,]*?\s(?:i|we|you|they|it|he|she)(?:['’]\p{L}+)?\s\p{L}/iu.test(
    text,
  )

const GREETING =
  /^(?:hi|hello|hey|hiya|hola|dear|g'?day|kia ora|namaste|good (?:morning|afternoon|evening)|thanks|sorry)(?:\s+[\p{L}.'’-]+){0,3},?\s*$/iu
/** A name spoken to in the middle of a sentence. */
const SPOKEN_WITHIN = /,\s+((?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?\p{Lu}\p{Ll}[\p{L}'’-]*)(?=,\s+\p{Ll})/gu

/** The template in place of the whole sentence; what else it says follows or precedes as sentences of its own. */
function asSentence(words: string, filled: Filled, frame: Frame): Change | null {
  const { parts, first, last, text, mark, body, register, vocative, ending, input } = frame
  const known = (w: string) => isLowerElsewhere(w, input.draft)
  let core = words
  let prefix = ''
  let suffix = ''
  if (!filled.restPlaced) {
    const unit = { start: parts[first]!.start, end: parts[last]!.end }
    let lead = ''
    const before = text.slice(body.start, parts[first]!.joint)
    if (first > 0 && !isEmptied(text, { start: body.start, end: parts[first]!.joint }, filled.placed)) {
      if (parts.slice(0, first).every((p) => p.whole || isOpening(text.slice(p.start, p.end))))
        prefix = `${noTrailing(before)}.`
      else if (
        ((DEPENDENT.test(before) && !holdsClause(before)) ||
          CONDITIONAL.test(before) ||
          /^\p{Lu}\p{Ll}+,?\s*$/u.test(before) ||
          GREETING.test(before)) &&
        first === 1
      )
        lead = `${noTrailing(before)}, `
      else return null
    }
    const head = { start: unit.start, end: mark.start }
    if (!isEmptied(text, head, filled.placed)) {
      const headText = text.slice(head.start, head.end)
      const joined =
        withoutJoin(headText).trimEnd() !== headText.trimEnd() && !/\b(?:that|which|when)\s*$/i.test(headText)
      if (joined && isWhole(noTrailing(headText)) && !hangs(withoutJoin(headText)))
        prefix = `${noTrailing(withoutJoin(prefix ? text.slice(body.start, head.end) : headText))}.`
      else if (
        (/,\s*$/.test(headText) || DEPENDENT.test(headText)) &&
        !holdsClause(headText) &&
        !lead &&
        !hangs(noTrailing(headText))
      )
        lead = `${noTrailing(headText)}, `
      else return null
    }
    const tail = { start: mark.end, end: unit.end }
    if (!isEmptied(text, tail, filled.placed)) {
      const tailText = text.slice(tail.start, tail.end).replace(/^[\s,;:–-]+/, '')
      const clause = tailText.replace(/^(?:and|but|so|then|which is why|which means(?: that)?)\s+/i, '')
      const joined = clause !== tailText || /^\s*[,;:–—-]/.test(text.slice(tail.start, tail.end))
      if (joined && isWhole(clause)) suffix = `${noTrailing(clause)}.`
      else if (DEPENDENT.test(tailText) && !/[.?!]\s/.test(core))
        core = `${core.replace(/[.]+$/, '')} ${noTrailing(tailText)}`
      else return null
    }
    if (last + 1 < parts.length) {
      const next = parts[last + 1]!
      const after = noTrailing(text.slice(next.start, body.end))
      if (/^(?:because|since|cos|bcoz|unless|if|until|once|so that)$/.test(next.lead)) {
        if (/[.?!]\s/.test(core) || core.endsWith('?')) return null
        core = `${core.replace(/[.]+$/, '')} ${next.lead} ${after}`
      } else if (next.mark === ':' && !next.whole) {
        // A list belongs to the words it is a list of.
        if (/[.?!]\s/.test(core)) return null
        const stop = core.endsWith('?') ? '?' : ''
        // What a blank behind a colon asks for stands there already.
        core = core.replace(/:\s*\uE000[^\uE001]*\uE001[.]?$/, '')
        core = `${core.replace(/[.?]+$/, '')}: ${after}${stop}`
      } else if (core.endsWith('?') && next.lead === '' && next.mark === ',' && DEPENDENT.test(after))
        core = `${core.slice(0, -1)}, ${after}?`
      else if (next.whole && next.lead !== 'which') suffix = `${suffix} ${asStart(after, register)}.`.trim()
      else if (!isOpening(after)) return null
    }
    if (lead) core = lead + asInside(core, known)
  }
  if (core === '' && prefix === '' && suffix === '') return withoutMark(frame)
  if (core && !/[.?!]$/.test(core)) core += '.'
  let whole = [prefix, core, suffix]
    .filter(Boolean)
    .map((s) => asStart(s, register))
    .join(' ')
  if (vocative) {
    if (vocative.start === 0) whole = `${text.slice(0, vocative.end)}${asInside(whole, known)}`
    else
      whole = whole.replace(
        /([^.?!])([.?!])(?=\s|$)/,
        (_, last: string, stop: string) => `${last}, ${vocative.name}${stop}`,
      )
  }
  whole = eachStart(asStart(tidy(whole), register), register)
  for (const [, name] of text.matchAll(SPOKEN_WITHIN))
    if (!whole.includes(name!))
      whole = whole.replace(/([^.?!])([.?!]|$)/u, (_, letter: string, stop: string) => `${letter}, ${name}${stop}`)
  if (ending === '') whole = whole.replace(/\.$/, '')
  return { start: 0, end: text.length, text: whole }
}
