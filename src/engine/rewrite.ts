import type { Blank, Conversation, Customer, Rewrite, RewriteKind, Span } from './analysis'
import { factProblems, factWords } from './facts'
import { FAMILY_REWRITES, type FamilyRewrite, LAST_RESORT } from './family-rewrites'
import { compilePatterns, type PatternSet } from './pattern'
import { type Placed, placeOffset, read } from './read'
import { asInside, asStart, inRegister, type Register, registerOf } from './register'
import { familyOf, type Guide, type GuideTopic, type Near, type RewriteTemplate, type Rule } from './rule'
import { isWhole, partsOf, type SentencePart, vocativeOf } from './sentence-parts'
import { type Part, parseTemplate } from './template'
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

/** How many rewrites a finding shows. */
const MOST = 3

/** A blank travels through the fitting as label between these two private-use letters, so that brackets of the draft are none. */
const OPEN = '\uE000'
const CLOSE = '\uE001'
const BLANK = /\uE000([^\uE001]*)\uE001/g

/** Everything about the place of a hit that does not depend on the template. */
interface Frame {
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

/** A template with its slots filled. */
interface Filled {
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

/** One change of the sentence: offsets into the sentence's text. */
interface Change extends Span {
  text: string
}

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
      for (const wide of general.whole ? [...frames, wholeBody(frame)] : frames) {
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
    return r.blanks.length === 0 && !r.removal ? 1 : 2
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

/** The same hit with all its sentence marked. */
const wholeBody = (frame: Frame): Frame => {
  const { start } = frame.input.sentence
  return frameOf({ ...frame.input, mark: { start: start + frame.body.start, end: start + frame.body.end } })
}

/**
 * The same hit seen with its whole clause, and with its whole sentence, where the marked words are the better part of
 * it: what is left of "The «trainer recalls it differently»" says nothing without them.
 */
function widened(frame: Frame): Frame[] {
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

let familyPatterns: { set: PatternSet; owner: FamilyRewrite[] } | undefined

/** The places where a family's turn of phrase stands in the marked sentence, each as a frame with what it captured. */
function placesOf(general: FamilyRewrite, frame: Frame): ((template: RewriteTemplate) => Frame)[] {
  if (!familyPatterns) {
    const owner: FamilyRewrite[] = []
    const sources: string[] = []
    for (const rewrite of Object.values(FAMILY_REWRITES).flat())
      for (const pattern of rewrite.when ?? []) {
        owner.push(rewrite)
        sources.push(pattern)
      }
    familyPatterns = { set: compilePatterns(sources), owner }
  }
  const { set, owner } = familyPatterns
  const { mark, sentence } = frame.input
  // The marked clauses are read on their own, so that "^" and "$" mean their ends and a name spoken to is no part of them.
  const masked = sentence.sentence.text.trim()
  const from = frame.parts[frame.first]!.start
  const unit = masked.length === frame.text.length ? masked : frame.text
  const found: ((template: RewriteTemplate) => Frame)[] = []
  for (const placed of read(unit.slice(from, frame.parts[frame.last]!.end))) {
    const { terms } = placed.sentence
    const spanOf = (part: { from: number; to: number }): Span => ({
      start: sentence.start + from + placeOffset(placed, terms[part.from]!.word.start),
      end: sentence.start + from + placeOffset(placed, terms[part.to - 1]!.word.end),
    })
    for (const hit of set.scan(placed.sentence)) {
      if (owner[hit.pattern] !== general || hit.to <= hit.from) continue
      const whole = spanOf(hit)
      const words = spanOf(hit.mark.to > hit.mark.from ? hit.mark : hit)
      if (whole.start >= mark.end || whole.end <= mark.start) continue
      const captures: Record<string, Span> = {}
      for (const [name, part] of Object.entries(hit.captures)) if (part.to > part.from) captures[name] = spanOf(part)
      const union = { start: Math.min(mark.start, whole.start), end: Math.max(mark.end, whole.end) }
      const covered = (Math.min(mark.end, whole.end) - Math.max(mark.start, whole.start)) / (mark.end - mark.start)
      // Words in a sentence are replaced where they stand; a clause or sentence goes with all that was marked, and so the
      // turn of phrase must be most of it.
      found.push((template) =>
        template.replaces === 'span'
          ? frameOf({ ...frame.input, captures, mark: words })
          : covered < MOST_OF_MARK
            ? { ...frame, unfit: true }
            : frameOf({ ...frame.input, captures, mark: union }),
      )
    }
  }
  return found
}
const MOST_OF_MARK = 0.6

const plain = ({ start, end, text, kind, blanks }: Rewrite): Rewrite => ({ start, end, text, kind, blanks })

// ── Where the hit stands ────────────────────────────────────────────────────────────────────────────────────────────

function frameOf(input: RewriteInput): Frame {
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
    topic: topicOf(input),
  }
}

const topicSets = new WeakMap<Guide, PatternSet | null>()

/** The guide's topic that the sentence is about; else its neighbours; else the customer's latest message. */
function topicOf(input: RewriteInput): GuideTopic | null {
  const { guide, sentence, sentences, conversation } = input
  if (guide.topics.length === 0) return null
  let set = topicSets.get(guide)
  if (set === undefined) {
    set = compilePatterns(guide.topics.flatMap((t) => t.about))
    topicSets.set(guide, set)
  }
  const owner = guide.topics.flatMap((t) => t.about.map(() => t))
  const at = sentences.indexOf(sentence)
  const latest = conversation.messages.filter((m) => m.from === 'customer').at(-1)
  const places: readonly (readonly Placed[])[] = [
    [sentence],
    [sentences[at - 1], sentences[at + 1]].filter((s) => s !== undefined),
    sentences,
    latest ? read(latest.text) : [],
  ]
  for (const place of places)
    for (const { sentence: s } of place) {
      const hit = set!.scan(s)[0]
      if (hit) return owner[hit.pattern]!
    }
  return null
}

// ── Filling ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const REASON_GIVEN =
  /\b(?:because|due to|owing to|the reason|so that|otherwise|since (?:we|the|it|they|this|that|our|each|every)|as (?:we|it|they|the|each|every) \w+|which is why|that['’]s why|in order to|caused by|for (?:safety|security|hygiene|legal|privacy) reasons)\b/i
const OPTION_GIVEN =
  /\b(?:instead|alternatively|as an alternative|another (?:option|way)|other options|(?:i|we) (?:can|could) (?!not\b|only\b|see\b|understand\b|imagine\b|confirm\b|appreciate\b)|i['’]?(?:ve| have) (?:\w+ )?(?:refunded|sent|booked|added|credited|arranged|moved|ordered|put|issued|extended|reserved|set|swapped)|i['’]ll|we['’]ll|would you (?:like|prefer)|if you(?:['’]d)? (?:like|prefer)|happy to|you (?:can|could) (?:still|also|always|either|keep|choose|use|get|swap|exchange)|let me|shall i|the good news)\b/i

const noTrailing = (text: string): string => text.trim().replace(/[\s.!?…,;:–-]+$/u, '')

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
        /,?\s*\b(?:just|simply|only|merely|obviously|clearly|immediately|at once|of course|as i(?:['’]ve)?(?: have)?(?: already)? said|really|actually|basically|literally|right now|this instant|without delay|straightaway|directly|yourself)\b,?/gi,
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
  small: (t) => (/^\p{Lu}\p{Ll}/u.test(t) ? t[0]!.toLowerCase() + t.slice(1) : t),
  were: (t) => `${t} ${isPlural(t) ? 'were' : 'was'}`,
  werent: (t) => `${t} ${isPlural(t) ? "weren't" : "wasn't"}`,
  the: (t) => t.replace(/^(?:a|an|your|my|our|this|that|any)\s+/i, 'the '),
  your: (t) => t.replace(/^(?:a|an|the|my|our|this|that)\s+/i, 'your '),
  positive: (t) =>
    t
      .replace(/\b(can|could|will|would|do|does|did|is|are|was|were|has|have|had)(?:n['’]t| not)\b/i, '$1')
      .replace(/\bcan['’]?t\b|\bcannot\b/i, 'can')
      .replace(/\bwon['’]t\b/i, 'will')
      .replace(/\bnot\s+/i, ''),
}

function fill(parts: readonly Part[], frame: Frame, inOptional = false): Filled | null {
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
    else if (part.kind === 'blank') filled.text += OPEN + labelOf(part.label, frame) + CLOSE
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
      if (words !== null && words !== '' && value) {
        const starts = filled.text.trim() === '' || /[.!?]\s*$/.test(filled.text)
        const fits = starts ? words : asInside(words, (w) => isLowerElsewhere(w, input.draft))
        filled.text += fits
        if (value.span) filled.placed.push(value.span)
        filled.restPlaced ||= part.name === 'rest'
        filled.guided ||= value.guided === true
      } else if (part.fallback && 'blank' in part.fallback) filled.text += OPEN + part.fallback.blank + CLOSE
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

/** Names of a sentence, as written. */
const namesIn = (sentence: string): string[] =>
  read(sentence).flatMap(({ sentence: { terms } }) =>
    terms.filter((t) => t.tags.includes('name') && !/^I(?:['’]|$)/.test(t.written)).map((t) => t.written),
  )

/** A blank's label; `{facts}` in it becomes what the marked words state, so that the agent does not lose it. */
function labelOf(label: string, { text, mark }: Frame): string {
  if (!label.includes('{facts}')) return label
  const facts = factWords(text.slice(mark.start, mark.end), namesIn(text)).join(', ')
  return facts ? label.replace('{facts}', facts) : label.replace(/[:,]?\s*\{facts\}/, '')
}

/** Whether the draft writes a word in lower case somewhere: then its capital is only a sentence start's. */
const isLowerElsewhere = (word: string, draft: string): boolean =>
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

// ── Fitting ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Openings that say nothing by themselves and go with the words they introduce. */
const OPENING =
  /^(?:(?:and|but|so|well|hm+|um+|er|huh|ok|okay|yes|no|yeah|now|oh|ah|look|listen|right|sorry|soz|apologies|unfortunately|sadly|regrettably|regretfully|honestly|frankly|to be honest|tbh|tho|though|however|as such|therefore|hence|obviously|clearly|basically|again|also|then|please|kindly|just|simply|really|actually|in fact|that said|having said that|as (?:i|we) said|i['’]?m afraid|i am afraid|we['’]?re afraid|i['’]?m sorry(?: but| to say)?|we are sorry(?: but)?|i can see|i understand(?: that)?|i know|i (?:appreciate|get|hear)(?: that)?|mate|pal|hun|dear|sir|madam|lol|haha|thanks|thank you|hi|hello|hey|hiya|too|then|btw|fyi|anyway|because|cos|that|it|is|was|only|at all|in any case|either way|at this time|at this point|at present|currently|i['’]?d say|i think|between ourselves|between you and me|to be fair|fair enough|if there(?:['’]?s| is) (?:nothing|no) (?:else|more|further|other)\w*(?: questions?)?|anything else\??|more questions\??|trust me|you have my word|i promise)[\s,.!–:;-]*)+$/i

/** A subject with its auxiliary, which says nothing when the words behind it go: "We're «sorry you feel that way»". */
const SUBJECT_ONLY =
  /^(?:(?:i|we|you|they|it|that|this|there|he|she)(?:['’](?:re|m|s|ve|ll|d))?(?:\s+(?:are|am|is|was|were|have|has|do|did|will|would|can|just|only|really|simply))*|the|a|an|it(?:['’]?s| is) (?:unfortunate|regrettable|a pity|a shame)(?: that)?)$/i
const isHead = (text: string): boolean => isOpening(text) || SUBJECT_ONLY.test(text.trim())

const isOpening = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text) || OPENING.test(text.trim())

const DEPENDENT =
  /^(?:about|on|for|in|at|with|to|from|by|until|till|within|before|after|of|as|under|over|between|during|through|per|without|because of|due to|regarding|against|since|into|this|next|last|today|tomorrow|tonight|yesterday)\b/i
const CONDITIONAL =
  /^(?:if|when|whenever|once|unless|until|because|since|although|though|while|so that|as soon as|cos|as)\b/i

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

const withoutJoin = (text: string): string =>
  text.replace(/[\s,;:–-]*\b(?:and|but|so|because|as|since|which|that|though|although|while|when)?[\s,;:–-]*$/i, '')

/** All changes a template gives in this frame: none, or one. */
function* fitted(template: RewriteTemplate, frame: Frame): Generator<Rewrite & { guided: boolean }> {
  const filled = frame.unfit ? null : fill(parseTemplate(template.text), frame)
  if (!filled) return
  const change = place(template, filled, frame)
  if (!change) return
  const kind: RewriteKind = filled.guided ? 'guide' : (template.kind ?? 'plain')
  const { start: at } = frame.input.sentence
  const rewrite = finished(
    { start: change.start + at, end: change.end + at, text: change.text },
    kind,
    frame.input.draft,
  )
  if (rewrite) yield { ...rewrite, guided: filled.guided }
}

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

/** Words at the end of the marked clause: its last word is replaced by itself and them. Null where it is no statement. */
function atEnd(words: string, frame: Frame): Change | null {
  const { parts, first, last, text, ending } = frame
  if (ending.includes('?') || /^(?:because|since|as|cos|bcoz|if|unless)$/.test(parts[first]!.lead)) return null
  const unit = parts[last]!
  const clause = text.slice(parts[first]!.start, unit.end)
  if (!isWhole(withoutOpening(clause)) || /[,:;]/.test(clause.slice(-20).replace(/\d[,.:]\d/g, ''))) return null
  const next = parts[last + 1]
  if (next && /^(?:because|since|as|cos|bcoz|which)$/.test(next.lead)) return null
  const word = /\S+$/.exec(text.slice(0, unit.end))
  if (!word) return null
  return { start: word.index, end: unit.end, text: `${word[0]} ${words.replace(/[.]+$/, '')}` }
}

const withoutOpening = (text: string): string =>
  text.replace(
    /^(?:(?:sorry|unfortunately|sadly|no|nope|but|and|so|well|yes|as|i['’]?m afraid|regrettably|oh)[\s,]+)+/i,
    '',
  )

/** A sentence after the marked one: its last word is replaced by itself and them. */
function afterSentence(words: string, frame: Frame): Change | null {
  const { text, register, ending } = frame
  const word = /\S+$/.exec(text.trimEnd())
  if (!word) return null
  const stop = /[.!?…][)\]"”'’]*$/u.test(word[0]) ? '' : '.'
  const added = eachStart(asStart(words, register), register)
  return {
    start: word.index,
    end: word.index + word[0].length,
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
  String.raw`^(?:${SPOKEN})?[\s,;:.!?–—-]*(?:(?:and|but|so|then|that|(?:which|that|there)(?:['’]?s| is) (?:why|how|when)|which means(?: that)?|because)(?=[\s,]),?\s+)?`,
  'u',
)
const SPOKEN_TO = new RegExp(`^${SPOKEN}`, 'u')

/** Whether words can go from behind what stands before them: they are joined to it, or hang on it. */
const isAdjunct = (before: string, words: string): boolean =>
  withoutJoin(before).trimEnd() !== before.trimEnd() ||
  DEPENDENT.test(words) ||
  CONDITIONAL.test(words) ||
  /^(?:thanks to|and|but|so|which|in case|as if|like|despite|or|just|simply|obviously|clearly|\p{Ll}+ing)\b/iu.test(
    words,
  )

/** A stretch that waits for more: its last word cannot end a sentence. */
const hangs = (text: string): boolean =>
  /\b(?:the|a|an|my|our|your|to|of|in|on|at|by|for|with|from|as|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|i|we|they|and|or|but|so|that|which|who|if|because|going|seems?|very|too|more|not|its|his|her|their|(?:could|would|can|will|do|did|are|have) you)$|(?:n['’]t)$/i.test(
    text.trim(),
  )

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
    const end =
      parts[last]!.end > mark.end && parts[last]!.end < body.end && !isWhole(text.slice(mark.end, parts[last]!.end))
        ? parts[last]!.end
        : mark.end
    const behind = text.slice(end, body.end)
    const joint = JOINT_AFTER.exec(behind)![0]
    const from = end + joint.length
    const left = text.slice(from, body.end)
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
    if (!isWhole(kept) || hangs(kept) || !isAdjunct(before, text.slice(mark.start, mark.end))) return null
    return { start: body.start + kept.length, end: mark.end, text: '' }
  }
  const comma = /[,–—-]\s*$/.test(before)
  const commaAfter = /^\s*[,–—-]/.exec(after)
  if (comma && commaAfter) {
    const leadAfter = /^\s*[,–—-]+\s*(?:and|but|so|because|although|though|while|which)\b/i.test(after)
    const kept = before.replace(/\s*[,–—-]+\s*$/, '')
    return leadAfter
      ? { start: body.start + kept.length, end: mark.end, text: '' }
      : parts[first]!.whole && first !== last
        ? null
        : { start: body.start + kept.length, end: mark.end + commaAfter[0].length, text: '' }
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

/** Words that only frame the mark in its clause: nothing is lost without them. */
const isEmptied = (text: string, span: Span, placed: readonly Span[]): boolean => {
  let left = ''
  for (let i = span.start; i < span.end; i++) left += placed.some((p) => i >= p.start && i < p.end) ? ' ' : text[i]
  const said = left.trim()
  return (
    isOpening(said) ||
    (placed.length === 0 && span.end <= span.start + 32 && SUBJECT_ONLY.test(said) && !/^there$/i.test(said))
  )
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
  if (next && /^(?:which|as|or)$/.test(next.lead) && !keepsTail) return null
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
        (DEPENDENT.test(before) ||
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
      if (joined && isWhole(noTrailing(headText)))
        prefix = `${noTrailing(withoutJoin(prefix ? text.slice(body.start, head.end) : headText))}.`
      else if ((/,\s*$/.test(headText) || DEPENDENT.test(headText)) && !lead && !hangs(noTrailing(headText)))
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
        core = `${core.replace(/[.?]+$/, '')}: ${after}${stop}`
      } else if (next.whole && next.lead !== 'which') suffix = `${suffix} ${asStart(after, register)}.`.trim()
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

/** Turns blanks into brackets with offsets, and a taken-out sentence into one that leaves no gap. */
function finished(change: Change, kind: RewriteKind, draft: string): Rewrite | null {
  let { start, end } = change
  if (change.text === '') {
    const widened = withoutGap(draft, start, end)
    if (!widened) return null
    start = widened.start
    end = widened.end
  }
  const blanks: Blank[] = []
  let text = ''
  let from = 0
  for (const match of change.text.matchAll(BLANK)) {
    text += change.text.slice(from, match.index)
    const label = match[1]!
    blanks.push({ start: text.length, end: text.length + label.length + 2, label })
    text += `[${label}]`
    from = match.index + match[0].length
  }
  text += change.text.slice(from)
  if (draft.slice(start, end) === text) return null
  return { start, end, text, kind, blanks }
}

/** Widens a removed stretch by the blanks that would be left over; null when the draft would be left without a sentence. */
function withoutGap(draft: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  const lineStart = draft.lastIndexOf('\n', start - 1) + 1
  const nextBreak = draft.indexOf('\n', end)
  const lineEnd = nextBreak < 0 ? draft.length : nextBreak
  const before = draft.slice(lineStart, start)
  const after = draft.slice(end, lineEnd)
  if ((`${draft.slice(0, start)} ${draft.slice(end)}`.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length < 3) return null
  if (before.trim() === '' && after.trim() === '') {
    // The whole line goes, with one of the breaks beside it.
    start = lineStart
    end = lineEnd
    if (nextBreak >= 0) {
      while (draft[end] === '\n') end++
      if (start === 0) return { start, end }
      const kept = /\n*$/.exec(draft.slice(0, start))![0].length
      const gone = end - lineEnd
      return { start, end: gone >= kept ? end : Math.min(end, lineEnd + gone) }
    }
    while (start > 0 && /\s/.test(draft[start - 1]!)) start--
    return { start, end }
  }
  if (after.trim() === '') while (start > lineStart && /[ \t]/.test(draft[start - 1]!)) start--
  else if (/^[ \t]/.test(after) && (before === '' || /[ \t]$/.test(before)))
    while (/[ \t]/.test(draft[end] ?? '')) end++
  return { start, end }
}

// ── The guard ───────────────────────────────────────────────────────────────────────────────────────────────────────

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
        // The name of somebody else is what is wrong.
        (input.rule.detector === 'other-name' && kind === 'name') ||
        // "I have five other chats": how busy the agent is tells the customer nothing.
        (spelled === true && (family === 'rushing' || family === 'condescension' || family === 'robotic'))),
  )
}
