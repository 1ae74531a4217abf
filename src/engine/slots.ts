import type { Span } from './analysis'
import { factWords } from './facts'
import { asPlainEnglish } from './office-english'
import { isOpening, noTrailing, withoutJoin } from './openings'
import { read } from './read'
import { asInside, inRegister, type Register } from './register'
import { blank } from './rewrite-change'
import type { Frame, RewriteInput } from './rewrite-frame'
import { isWhole } from './sentence-parts'
import type { Part } from './template'
import {
  asCertain,
  asLikely,
  asOwned,
  asPassive,
  asRequest,
  ingOf,
  isPlural,
  participleOf,
  withVerb,
} from './verb-forms'
import { verbOf } from './verbs'

/** The slots of a template, filled from the draft, the conversation and the guide. */

/** A template with its slots filled. */
export interface Filled {
  text: string
  /** Draft words that the text takes over, offsets into the sentence. */
  placed: Span[]
  /** Whether `{rest}` was used, so that what stands beside the mark is placed already. */
  restPlaced: boolean
  /** True when a reason or option of the team's guide is in it. */
  guided: boolean
  /** True when it is nothing but the reason. */
  bareReason: boolean
  /** True when it begins with words of the draft. */
  startsWithSlot: boolean
}

const REASON_GIVEN =
  /\b(?:because|due to|owing to|the reason|so that|otherwise|since (?:we|the|it|they|this|that|our|each|every)|as (?:we|it|they|the|each|every) \w+|which is why|that['’]s why|in order to|caused by|for (?:safety|security|hygiene|legal|privacy) reasons)\b/i
const OPTION_GIVEN =
  /\b(?:instead|alternatively|as an alternative|another (?:option|way)|other options|(?:i|we) (?:can|could) (?!not\b|only\b|see\b|understand\b|imagine\b|confirm\b|appreciate\b)|i['’]?(?:ve| have) (?:\w+ )?(?:refunded|sent|booked|added|credited|arranged|moved|ordered|put|issued|extended|reserved|set|swapped)|i['’]ll|we['’]ll|would you (?:like|prefer)|if you(?:['’]d)? (?:like|prefer)|happy to|you (?:can|could) (?:still|also|always|either|keep|choose|use|get|swap|exchange)|let me|shall i|the good news)\b/i

/** The customer's words as the agent says them. */
const asTheirs = (issue: string): string =>
  issue
    .replace(/\bmy\b/gi, 'your')
    .replace(/\bour\b/gi, 'your')
    .replace(/\bI am\b|\bI['’]m\b/g, "you're")
    .replace(/\bI\b/g, 'you')
    .replace(/\bme\b/gi, 'you')

const CHANGES: Readonly<Record<string, (text: string) => string | null>> = {
  base: (t) => withVerb(t, (base) => base),
  ing: (t) => withVerb(t, ingOf),
  past: (t) => withVerb(t, participleOf),
  request: asRequest,
  passive: (t) => asPassive(t, false),
  passivenot: (t) => asPassive(t, true),
  whole: (t) => (isWhole(t) ? t : null),
  likely: asLikely,
  certain: asCertain,
  owned: asOwned,
  plain: (t) =>
    t
      .replace(
        /,?\s*\b(?:just|simply|only|merely|obviously|clearly|immediately|at once|of course|as i(?:['’]ve)?(?: have)?(?: already)? said|really|actually|basically|literally|like (?:everyone|everybody) else|no later|without fail|tbh|right now|(?:now|mate)(?=$|[.?])|this instant|without delay|straightaway|directly|yourself)\b,?/gi,
        '',
      )
      .replace(/\s{2,}/g, ' ')
      .trim(),
  i: (t) =>
    t
      .replace(/\b[Ww]e(?=['’](?:ll|ve|d)\b)/g, 'I')
      .replace(/\b[Ww]e['’]re\b/g, "I'm")
      .replace(/\b[Ww]e are\b/g, 'I am')
      .replace(/\b[Ww]e were\b/g, 'I was')
      .replace(/\b[Ww]e\b/g, 'I')
      .replace(/\bus\b/g, 'me'),
  small: (t) => (/^\p{Lu}\p{Ll}/u.test(t) && !startsWithName(t) ? t[0]!.toLowerCase() + t.slice(1) : t),
  were: (t) => `${t} ${isPlural(t) ? 'were' : 'was'}`,
  werent: (t) => `${t} ${isPlural(t) ? "weren't" : "wasn't"}`,
  isnt: (t) => `${t} ${isPlural(t) ? "aren't" : "isn't"}`,
  a: (t) => (/^(?:photo|picture|screenshot|copy|scan|video|list)\b/i.test(t) ? `a ${t}` : t),
  are: (t) => `${t} ${isPlural(t) ? 'are' : 'is'}`,
  matters: (t) => `${t} ${isPlural(t) ? 'matter' : 'matters'}`,
  office: asPlainEnglish,
  the: (t) =>
    t
      .replace(/^(?:a|an|your|my|our|this|that|any)\s+/i, 'the ')
      .replace(
        /^(?:[£$€]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/i,
        (number) => `the ${number.toLowerCase()}`,
      ),
  your: (t) => t.replace(/^(?:a|an|the|my|our|this|that)\s+/i, 'your '),
  positive: (t) =>
    t
      .replace(/\b(can|could|will|would|do|does|did|is|are|was|were|has|have|had)(?:n['’]t| not)\b/i, '$1')
      .replace(/\bcan['’]?t\b|\bcannot\b/i, 'can')
      .replace(/\bwon['’]t\b/i, 'will')
      .replace(/\bnot\s+/i, ''),
}

export function fill(parts: readonly Part[], frame: Frame, inOptional = false): Filled | null {
  const { input, register } = frame
  const filled: Filled = {
    text: '',
    placed: [],
    restPlaced: false,
    guided: false,
    startsWithSlot: parts[0]?.kind === 'slot',
    bareReason: parts.length === 1 && parts[0]?.kind === 'slot' && parts[0].name === 'reason',
  }
  for (const part of parts) {
    if (part.kind === 'words') filled.text += inLower(inRegister(part.text, register), filled.text, register)
    else if (part.kind === 'blank') filled.text += blank(labelOf(part.label, frame))
    else if (part.kind === 'optional') {
      const inner = fill(part.parts, frame, true)
      if (!inner) continue
      filled.text += inner.text
      filled.placed.push(...inner.placed)
      filled.restPlaced ||= inner.restPlaced
      filled.guided ||= inner.guided
    } else {
      const said = saidBeside(part.name, frame)
      if (said && inOptional) return null
      const value = slotValue(part.name, frame)
      let words: string | null = value?.text ?? null
      for (const change of part.changes) if (words !== null) words = CHANGES[change]?.(words) ?? null
      // Words that a change brings with it are ours: "isn't" follows the draft's register.
      if (words !== null && part.changes.length) words = inRegister(words, register)
      if (words !== null && words !== '' && value) {
        const starts = filled.text.trim() === '' || /[.!?]\s*$/.test(filled.text)
        const opens = value.span !== undefined && /^[\s"“'‘(]*$/.test(frame.text.slice(0, value.span.start))
        const fits = starts
          ? words
          : asInside(words, (w) => isLowerElsewhere(w, input.draft) || (opens && !startsWithName(words)))
        filled.text += fits
        if (value.span) filled.placed.push(value.span)
        filled.restPlaced ||= part.name === 'rest'
        filled.guided ||= value.guided === true
      } else if (part.fallback && 'blank' in part.fallback) filled.text += blank(part.fallback.blank)
      else if (part.fallback && 'words' in part.fallback) filled.text += inRegister(part.fallback.words, register)
      else return null
    }
  }
  return filled
}

/** Words of a template in a chat that writes small letters: its own sentence starts are small too. */
const inLower = (words: string, before: string, register: Register): string =>
  register.lower
    ? words
        .replace(/^(\s*)(\p{Lu})(?=\p{Ll})/u, (whole, blank: string, letter: string) =>
          before.trim() === '' || /[.?!]\s*$/.test(before) ? blank + letter.toLowerCase() : whole,
        )
        .replace(/([.?!]\s+)(\p{Lu})(?=\p{Ll})/gu, (_, stop: string, letter: string) => stop + letter.toLowerCase())
    : words

/** Whether the capital of a first word is a name's, and not only that of the sentence it opened. */
const startsWithName = (text: string): boolean => {
  const first = read(text)[0]?.sentence.terms[0]
  return first?.tags.includes('name') === true && verbOf(first.forms[0] ?? '') === null
}

/** Names of a sentence, as written. */
const namesIn = (sentence: string): string[] =>
  read(sentence).flatMap(({ sentence: { terms } }) =>
    terms
      // "If" behind an emoticon has its capital from the start of a sentence.
      .filter((t) => t.tags.includes('name') && !/^I(?:['’]|$)/.test(t.written) && asInside(t.written) === t.written)
      .map((t) => t.written),
  )

const SPOKEN_TO_BY_NAME =
  /(?:,|^(?:hi|hello|hey|hiya|dear|thanks))\s+((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+)?\p{Lu}\p{Ll}[\p{L}'’-]*)(?=[,:;.!?]|$)/gu

/** A blank's label; `{facts}` in it becomes what the marked words state, so that the agent does not lose it. */
function labelOf(label: string, { text, mark }: Frame): string {
  if (!label.includes('{facts}')) return label
  // Who is spoken to is no fact to repeat: the name stays where it stands.
  const spokenTo = new Set([...text.matchAll(SPOKEN_TO_BY_NAME)].flatMap(([, name]) => name!.split(/\.?\s+/)))
  const names = namesIn(text).filter((name) => !spokenTo.has(name))
  const facts = factWords(text.slice(mark.start, mark.end), names).join(', ')
  return facts ? label.replace('{facts}', facts) : label.replace(/[:,]?\s*\{facts\}/, '')
}

/** Whether the draft writes a word in lower case somewhere: then its capital is only a sentence start's. */
export const isLowerElsewhere = (word: string, draft: string): boolean =>
  new RegExp(`(?<![\\p{L}'’])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(draft)

interface SlotValue {
  text: string
  span?: Span
  guided?: boolean
}

function slotValue(name: string, frame: Frame): SlotValue | null {
  const { input, text, mark, topic, register } = frame
  const { captures, sentence, conversation, customer, guide } = input
  if (name === 'mark') return { text: noTrailing(text.slice(mark.start, mark.end)), span: mark }
  const capture = captures[name]
  if (capture) {
    const span = { start: capture.start - sentence.start, end: capture.end - sentence.start }
    const words = text
      .slice(span.start, span.end)
      .trim()
      .replace(/[,;:]$/, '')
    return words ? { text: words, span } : null
  }
  switch (name) {
    case 'issue':
      return customer?.issue ? { text: asTheirs(customer.issue) } : null
    case 'customer': {
      const first = conversation.customerName?.trim().split(/\s+/)[0]
      return first ? { text: first } : null
    }
    case 'agent': {
      const agent = conversation.agentName ?? guide.agentName
      return agent ? { text: agent } : null
    }
    case 'reason':
      return topic?.reason ? { text: inRegister(noTrailing(topic.reason), register), guided: true } : null
    case 'option':
      return topic?.options?.length
        ? { text: inRegister(listed(topic.options.map(noTrailing)), register), guided: true }
        : null
    case 'rest': {
      const rest = restOf(frame)
      return rest ? { text: rest } : null
    }
    case 'before': {
      const unit = frame.parts[frame.first]!
      const words = noTrailing(text.slice(unit.start, mark.start)).replace(
        /\s+(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|does|do)$/i,
        '',
      )
      return words.trim() && !isOpening(words) ? { text: words, span: { start: unit.start, end: mark.start } } : null
    }
    case 'earlier':
      // "The lamp came in pieces, …": what the clause before tells.
      return frame.parts.slice(0, frame.first).some((p) => p.whole) ? { text: 'that' } : null
    case 'time': {
      const time = ownDeadline(input)
      return time ? { text: time } : null
    }
    default:
      return null
  }
}

const listed = (options: readonly string[]): string =>
  options.length < 2 ? (options[0] ?? '') : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`

/** True when the draft says beside the mark what the slot would say: a reason or an option is not asked for twice. */
function saidBeside(name: string, { input, text, mark }: Frame): boolean {
  const pattern = name === 'reason' ? REASON_GIVEN : name === 'option' ? OPTION_GIVEN : null
  if (!pattern) return false
  const { sentences, sentence, draft } = input
  const at = sentences.indexOf(sentence)
  const beside = [sentences[at - 1], sentences[at + 1]].map((s) => (s ? draft.slice(s.start, s.end) : ''))
  return [text.slice(0, mark.start), text.slice(mark.end), ...beside].some((t) => pattern.test(t))
}

const DEADLINE =
  /\b(?:by (?:(?:the )?end of (?:the )?(?:day|week|today|tomorrow)|(?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?(?: on| tomorrow| today)? ?)?(?:today|tonight|tomorrow|(?:this |next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:morning|afternoon|evening|lunchtime))?)|within (?:the next )?(?:\d+|two|three|four|five|an?) (?:working |business )?(?:hours?|days?))\b/i

/** The one deadline that the agent's own sentence beside the mark sets; none where there are two, or it is somebody else's. */
function ownDeadline({ sentences, sentence, draft }: RewriteInput): string | null {
  const at = sentences.indexOf(sentence)
  const found = [sentences[at - 1], sentences[at + 1]]
    .filter((s) => s !== undefined)
    .map((s) => draft.slice(s.start, s.end))
    .filter((t) => /\b(?:i|we)(?:['’]ll| will)\b/i.test(t))
    .map((t) => DEADLINE.exec(t)?.[0])
    .filter((t) => t !== undefined)
  return found.length === 1 ? found[0]! : null
}

/** What the sentence says beside the mark, as clauses that can stand alone; empty where it says nothing else or cannot be told. */
function restOf(frame: Frame): string {
  const { parts, first, last, text, mark, body } = frame
  const unit = { start: parts[first]!.start, end: parts[last]!.end }
  const before = text.slice(body.start, parts[first]!.joint)
  const pieces: string[] = []
  if (first > 0 && !isOpening(before)) {
    if (!parts.slice(0, first).some((p) => p.whole)) return ''
    pieces.push(noTrailing(before))
  }
  const head = text.slice(unit.start, mark.start)
  const tail = text.slice(mark.end, unit.end)
  if (!isOpening(head)) {
    if (!isWhole(noTrailing(head)) || withoutJoin(head).trimEnd() === head.trimEnd()) return ''
    pieces.push(noTrailing(withoutJoin(head)))
  }
  if (!isOpening(tail)) {
    const clause = tail.replace(/^[\s,;:–-]*(?:and|but|so|then|which is why|which means(?: that)?)?\s+/i, '')
    if (!isWhole(clause)) return ''
    pieces.push(noTrailing(clause))
  }
  if (last + 1 < parts.length) {
    const next = parts[last + 1]!
    const after = text.slice(next.start, body.end)
    if (!next.whole || /^(?:because|since|as|which|unless|if|until|once|so that|cos|bcoz)$/.test(next.lead)) return ''
    pieces.push(noTrailing(after))
  }
  return pieces.join('. ')
}
