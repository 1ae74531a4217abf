import type { Conversation, Customer, Rewrite, Span } from './analysis'
import { topicFor } from './guide-topic'
import { hangs, isOpening, noTrailing } from './openings'
import type { Placed } from './read'
import { type Register, registerOf } from './register'
import type { Guide, GuideTopic, Near, Rule } from './rule'
import { isWhole, partsOf, type SentencePart, vocativeOf } from './sentence-parts'

/** Where a hit stands: its sentence taken apart, the clauses that the mark touches, and what is known around it. */

/** One confirmed hit of a rule, where it stands, with all that is known around it. */
export interface RewriteInput {
  rule: Rule
  /** The whole draft as written. */
  draft: string
  /** The marked words, draft offsets. */
  mark: Span
  /** The marks of other findings of the draft: what they mark needs no keeping. */
  others?: readonly Span[] | undefined
  /** Named captures of the pattern that hit, draft offsets. */
  captures: Readonly<Record<string, Span>>
  /** The sentence the mark stands in, draft offsets. */
  sentence: Placed
  /** All sentences of the masked draft. */
  sentences: readonly Placed[]
  conversation: Conversation
  /** The customer as read from the conversation. */
  customer?: Customer | undefined
  guide: Guide
  /** Evaluates the conditions of a template around this hit. */
  near: (nears: readonly Near[] | undefined, mode: 'all' | 'none') => boolean
  /** Tells whether an offered change is free of marks itself; absent, everything is. */
  isClean?: ((rewrite: Rewrite) => boolean) | undefined
}

/** Everything about the place of a hit that does not depend on the template. */
export interface Frame {
  input: RewriteInput
  register: Register
  /** The sentence as written. */
  text: string
  /** The mark, offsets into `text`. */
  mark: Span
  /** The part of `text` that says something: without a name spoken to and without final punctuation. */
  body: Span
  /** Final punctuation as written. */
  ending: string
  vocative: (Span & { name: string }) | null
  /** Clauses of the body, offsets into `text`. */
  parts: SentencePart[]
  /** First and last index of the parts that the mark touches. */
  first: number
  last: number
  topic: GuideTopic | null
  /** True where a turn of phrase is too small a part of the mark for its clause to be replaced. */
  unfit?: boolean
}

/** The same hit with all its clause marked, where the mark is enough of it; null where it is not, or is all of it. */
export function wholeClause(frame: Frame): Frame | null {
  const { parts, first, last, mark, text } = frame
  const { start: at } = frame.input.sentence
  const unit = { start: parts[first]!.start, end: parts[last]!.end }
  const length = unit.end - unit.start
  if (mark.end - mark.start < length * ENOUGH_OF_CLAUSE || (mark.start <= unit.start && mark.end >= unit.end))
    return null
  // "It isn't on the roadmap yet, «to be straight with you»": what stands beside the mark says something by itself.
  if (isWhole(noTrailing(text.slice(unit.start, mark.start))) || isWhole(text.slice(mark.end, unit.end))) return null
  return frameOf({ ...frame.input, mark: { start: at + unit.start, end: at + unit.end } })
}
const ENOUGH_OF_CLAUSE = 0.25

/** The same hit with all its sentence marked, where nothing beside the mark says something by itself; else null. */
export function wholeSentence(frame: Frame): Frame | null {
  const { parts, first, last, mark, text } = frame
  const unit = { start: parts[first]!.start, end: parts[last]!.end }
  const beside = [
    ...parts.filter((_, i) => i < first || i > last),
    { start: unit.start, end: mark.start },
    { start: mark.end, end: unit.end },
  ]
  const says = ({ start, end }: Span): boolean => {
    const words = noTrailing(text.slice(start, end)).replace(/^[\s,;:–—-]+/, '')
    return !isOpening(words) && isWhole(words) && !hangs(words)
  }
  const share = (mark.end - mark.start) / (frame.body.end - frame.body.start)
  return share < MOST_OF_SENTENCE || beside.some(says) ? null : wholeBody(frame)
}

const MOST_OF_SENTENCE = 0.47

/** The same hit with all its sentence marked. */
export const wholeBody = (frame: Frame): Frame => {
  const { start } = frame.input.sentence
  return frameOf({ ...frame.input, mark: { start: start + frame.body.start, end: start + frame.body.end } })
}

/**
 * The same hit seen with its whole clause, and with its whole sentence, where the marked words are the better part of
 * it: what is left of "The «trainer recalls it differently»" says nothing without them.
 */
export function widened(frame: Frame): Frame[] {
  const { parts, first, last, mark, body, text } = frame
  const frames: Frame[] = []
  const unit = { start: parts[first]!.start, end: parts[last]!.end }
  const length = mark.end - mark.start
  const { start: at } = frame.input.sentence
  const marked = (part: Span): boolean =>
    (frame.input.others ?? []).some((o) => o.start - at < part.end && o.end - at > part.start) ||
    isOpening(text.slice(part.start, part.end))
  // Where every other clause of the sentence is marked too, one rewrite can stand for all of it.
  const allMarked = parts.length > 1 && parts.every((part, i) => (i >= first && i <= last) || marked(part))
  for (const wide of [unit, body]) {
    if (wide.start >= mark.start && wide.end <= mark.end) continue
    const head = text.slice(wide.start, mark.start).trim()
    const better =
      (wide === body && allMarked) ||
      length >= (wide.end - wide.start) * BETTER_PART ||
      (head.split(/\s+/).length <= 3 && wide.end - mark.end < 3)
    if (!better || frames.some((f) => f.mark.start === wide.start && f.mark.end === wide.end)) continue
    frames.push(frameOf({ ...frame.input, mark: { start: at + wide.start, end: at + wide.end } }))
  }
  return frames
}
const BETTER_PART = 0.45

export function frameOf(input: RewriteInput): Frame {
  const { draft, sentence, mark } = input
  const text = draft.slice(sentence.start, sentence.end)
  const at = { start: mark.start - sentence.start, end: Math.min(mark.end, sentence.end) - sentence.start }
  // A name spoken to at the end of the mark is no part of the wording.
  const named = /,\s+(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+)?\p{Lu}\p{Ll}[\p{L}'’-]*$/u.exec(text.slice(0, at.end))
  if (named && named.index > at.start && vocativeOf(text.slice(0, at.end), input.conversation.customerName))
    at.end = named.index
  const spoken = vocativeOf(text, input.conversation.customerName)
  const vocative = spoken && (spoken.end <= at.start || spoken.start >= at.end) ? spoken : null
  const closing = /[\s.!?…)\]"”'’]*$/u.exec(text)!
  const ending = text.slice(closing.index).replace(/[^.!?…]/gu, '')
  const tail = text.replace(/[\s.!?…]+$/u, '').length
  const body = {
    start: vocative && vocative.start === 0 ? vocative.end : 0,
    end: vocative && vocative.start > 0 ? vocative.start : tail,
  }
  const parts = partsOf(text.slice(body.start, body.end)).map((p) => ({
    ...p,
    start: p.start + body.start,
    end: p.end + body.start,
    joint: p.joint + body.start,
  }))
  let first = parts.findIndex((p) => p.end > at.start)
  if (first < 0) first = parts.length - 1
  let last = first
  while (last + 1 < parts.length && parts[last + 1]!.start < at.end) last++
  return {
    input,
    register: registerOf(draft),
    text,
    mark: at,
    body,
    ending,
    vocative,
    parts,
    first,
    last,
    topic: topicFor(input),
  }
}
