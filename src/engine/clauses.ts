import type { Placed, Sentence, Term } from './read'
import { isNounlike, isPast, isRequest, verbOf } from './verbs'

/**
 * Clauses of a sentence: who, which verb, in what tense and mood. Written for the short, direct English of support
 * conversations; where a clause cannot be told, its words stay with the clause before, and nothing is guessed.
 */

export type SubjectKind = 'i' | 'we' | 'you' | 'it' | 'they' | 'person' | 'someone' | 'who' | 'there' | 'thing' | 'none'
export type Tense = 'future' | 'progressive' | 'perfect' | 'past' | 'present' | 'modal' | 'conditional'
export type Mood = 'statement' | 'question' | 'imperative'

/** One clause. `from`/`to` count terms of the sentence, end exclusive. */
export interface Clause {
  from: number
  to: number
  /** What it hangs on the clause before with: "and", "if", "because"…; empty when it stands alone. */
  lead: string
  mood: Mood
  subject: { from: number; to: number; kind: SubjectKind }
  tense: Tense
  /** The modal or auxiliary as written in its main form ("must", "could", "need to"), or empty. */
  modal: string
  negative: boolean
  passive: boolean
  /** Base form of the main verb; "be" for a copula. */
  verb: string
  /** Term index of the main verb. */
  verbAt: number
  /** Term index where the verb group starts (auxiliary or verb). */
  groupAt: number
  /** "please" or "kindly" stands in it. */
  please: boolean
  /** A question word that opens it, or empty. */
  wh: string
}

const set = (words: string) => new Set(words.split(' '))
const COORD = set('and or but so then plus yet nor & also')
const SUBORD = set(
  'if once when whenever because unless although though while whereas until till before after since as whether which who whom that where in_case so_that as_soon_as as_long_as even_if',
)
/** Clauses behind these hang on a condition or time. */
export const CONDITION = set(
  'if once when whenever unless after until till before as_soon_as as_long_as in_case even_if',
)
const WH = set('what when where who whom whose why how which')
const BE = set('am is are was were be been being')
const HAVE = set('have has had')
const DO = set('do does did')
const MODAL = set('will would shall should can could may might must')
const PRONOUN: Readonly<Record<string, SubjectKind>> = {
  i: 'i',
  we: 'we',
  you: 'you',
  'y’all': 'you',
  it: 'it',
  this: 'it',
  that: 'it',
  these: 'it',
  those: 'it',
  everything: 'it',
  nothing: 'it',
  something: 'it',
  they: 'they',
  he: 'person',
  she: 'person',
  someone: 'someone',
  somebody: 'someone',
  anyone: 'someone',
  anybody: 'someone',
  nobody: 'someone',
  everyone: 'someone',
  who: 'who',
  which: 'who',
  there: 'there',
}
const ADVERB = set(
  'also just now then please kindly personally already still really actually simply only even never always soon therefore however first next today tomorrow happily gladly certainly definitely probably possibly immediately straight away again maybe perhaps ever either usually normally currently once finally too absolutely not yet only quickly instead myself ourselves yesterday completely fully recently quite so far well all both each anyway anyways btw additionally alternatively otherwise lastly secondly firstly hopefully basically honestly',
)
const DETERMINER = set(
  'the a an my our your his her their its this that these those any some all both each every no one two three four another whatever which what me us it them him you him',
)

/** Past forms that are nothing else. */
const PLAIN_PAST = set(
  'took went came broke fell got gave made said saw began ran rang wrote drove flew chose ate drank threw knew grew spoke stole forgot froze woke wore became did arrived vanished stopped crashed failed disappeared',
)
/** What a verb cannot follow: a noun or adjective must come first. */
const ARTICLE = set('the a an my our your his her their its no every')

const w = (t: Term | undefined): string => t?.forms[0] ?? ''

/** The auxiliary a term is here, or empty; a genitive 's is none. */
function auxiliary(terms: readonly Term[], i: number): string {
  const t = terms[i]
  if (!t) return ''
  const main = w(t)
  const before = terms[i - 1]
  // "8 am", "the May invoice", "a can", "ask Will": no auxiliaries.
  if (main === 'am' && before?.tags.includes('number')) return ''
  if (i > 0 && /^(?:May|Will|Might|Can)$/.test(t.written)) return ''
  if (
    MODAL.has(main) &&
    before &&
    /^(?:the|a|an|my|our|your|of|in|this|next|last|by|until|since|mid|early|late)$/.test(w(before))
  )
    return ''
  if (BE.has(main) || HAVE.has(main) || DO.has(main) || MODAL.has(main)) return main
  if (main === "'s") {
    let next = i + 1
    while (ADVERB.has(w(terms[next]))) next++
    const after = w(terms[next])
    const verb = verbOf(after)
    if (/^(?:been|a|an|gone|not|no|too|on|off|out|down|up|in|over)$/.test(after)) return after === 'been' ? 'has' : 'is'
    if (verb && verb.form === 'ing') return 'is'
    if (verb && verb.form === 'past' && next > i) return 'is'
    return next > i + 1 && after ? 'is' : ''
  }
  return ''
}

interface Segment {
  from: number
  to: number
  lead: string
  /** First term after the lead. */
  body: number
}

function segmentsOf(sentence: Sentence): Segment[] {
  const { terms, text } = sentence
  const segments: Segment[] = []
  const open = (from: number, lead: string, body: number) => {
    const last = segments.at(-1)
    if (last) last.to = from
    if (last && last.from === from) segments.pop()
    segments.push({ from, to: terms.length, lead, body })
  }
  open(0, '', 0)
  for (let i = 0; i < terms.length; i++) {
    const word = w(terms[i])
    const next = w(terms[i + 1])
    // An emoticon or emoji ends a thought as a comma does.
    const between = i > 0 ? text.slice(terms[i - 1]!.word.end, terms[i]!.word.start) : ''
    const comma =
      terms[i]!.comma ||
      i === 0 ||
      terms[i - 1]!.tags.includes('emoji') ||
      /[:;]-?[()DPp]|\p{Extended_Pictographic}|[.!?]/u.test(between)
    if (word === 'as' && next === 'soon' && w(terms[i + 2]) === 'as') {
      open(i, 'as_soon_as', i + 3)
      i += 2
    } else if (word === 'as' && next === 'long' && w(terms[i + 2]) === 'as') {
      open(i, 'as_long_as', i + 3)
      i += 2
    } else if (word === 'in' && next === 'case') {
      open(i, 'in_case', i + 2)
      i++
    } else if (word === 'even' && next === 'if') {
      open(i, 'even_if', i + 2)
      i++
    } else if (word === 'so' && next === 'that') {
      open(i, 'so_that', i + 2)
      i++
    } else if (word === 'so' && !comma && !PRONOUN[next] && !DETERMINER.has(next)) {
    } else if (word === 'that' && !(PRONOUN[next] && next !== 'that')) {
      if (comma && i) open(i, ',', i)
    } else if (word === 'as' && !(PRONOUN[next] && !/^(?:it|that|this)$/.test(next)) && !DETERMINER.has(next)) {
      if (comma && i) open(i, ',', i)
    } else if (
      /^(?:before|after|until|till|since)$/.test(word) &&
      (terms[i + 1]?.tags.includes('number') || terms[i + 1]?.tags.includes('date'))
    ) {
      if (comma && i) open(i, ',', i)
    } else if (word === 'then' && !comma) {
    } else if (word === 'also' && !comma) {
    } else if (word === 'once' && !comma && !PRONOUN[next] && !DETERMINER.has(next)) {
    } else if (COORD.has(word) || SUBORD.has(word) || (WH.has(word) && !(word === 'what' && next === 'a'))) {
      const previous = segments.at(-1)!
      // "and if", "but when": one opening, the inner one counts.
      if (previous.body === i && previous.to === terms.length && i > 0) {
        if (!WH.has(word) || SUBORD.has(word)) previous.lead = word
        previous.body = WH.has(word) && !/^(?:when|who|which|where)$/.test(word) ? i : i + 1
        if (WH.has(word)) previous.body = i
      } else open(i, word, WH.has(word) ? i : i + 1)
    } else if (
      // "To close your account go to Settings": what it is for stands first, and the order behind it.
      i > 2 &&
      segments.length === 1 &&
      w(terms[0]) === 'to' &&
      /^(?:please|kindly|go|click|tap|open|log|visit|head|select|choose|simply|follow|press|use|sign|reply|call)$/.test(
        word,
      ) &&
      !/^(?:to|the|a|an|your|our|my|and|or|you|we|i|can|will|not)$/.test(w(terms[i - 1]))
    ) {
      open(i, ',', i)
    } else if (comma && i > 0) {
      if (segments.at(-1)!.body !== i) open(i, ',', i)
    }
  }
  return segments
}

/** Where the subject ends and the verb group starts, from `at`; null where no verb can be told before `to`. */
function subjectAndVerb(
  terms: readonly Term[],
  at: number,
  to: number,
): { subject: Clause['subject']; groupAt: number } | null {
  const kind = PRONOUN[w(terms[at])]
  if (kind && at < to) {
    let i = at + 1
    const second = w(terms[i])
    // "you both", "someone from the team", "that one": words that still belong to the subject.
    if (
      kind === 'someone' ||
      ((w(terms[at]) === 'this' ||
        w(terms[at]) === 'that' ||
        w(terms[at]) === 'these' ||
        w(terms[at]) === 'those' ||
        w(terms[at]) === 'which') &&
        !auxiliary(terms, i))
    )
      return nounSubject(terms, at, to, kind === 'someone' ? 'someone' : 'thing')
    if (second === 'all' || second === 'both') i++
    while (i < to && ADVERB.has(w(terms[i]))) i++
    if (i >= to) return null
    if (w(terms[i]) === 'and' && i + 1 < to) return nounSubject(terms, at, to, kind)
    if (auxiliary(terms, i) || verbOf(w(terms[i]))) return { subject: { from: at, to: at + 1, kind }, groupAt: i }
    return kind === 'it' ? nounSubject(terms, at, to, 'thing') : null
  }
  return nounSubject(terms, at, to, 'thing')
}

const NOT_SUBJECT = set(
  'for in on at with about from to of by during regarding per thanks thank hi hello hey dear sorry yes no please',
)

function nounSubject(
  terms: readonly Term[],
  at: number,
  to: number,
  kind: SubjectKind,
): { subject: Clause['subject']; groupAt: number } | null {
  const limit = Math.min(to, at + 14)
  const aside = NOT_SUBJECT.has(w(terms[at]))
  for (let i = at + 1; i < limit; i++) {
    const aux = auxiliary(terms, i)
    const word = w(terms[i])
    // "To close the line I need a photo", "For lunch I've kept …": the pronoun is the subject.
    if (aside && /^(?:i|we|you|they|he|she)$/.test(word)) {
      let next = i + 1
      while (next < to && ADVERB.has(w(terms[next]))) next++
      if (next < to && (auxiliary(terms, next) || verbOf(w(terms[next]))))
        return { subject: { from: i, to: i + 1, kind: PRONOUN[word]! }, groupAt: next }
    }
    let real = aux !== ''
    if (!real) {
      const verb = verbOf(word)
      const before = w(terms[i - 1])
      // A bare verb after a noun: third person or past, not behind a determiner, an adjective-like use or a preposition.
      real =
        verb !== null &&
        (verb.form === 'third' || verb.form === 'past') &&
        !ARTICLE.has(before) &&
        !NOT_SUBJECT.has(before) &&
        !(
          verb.form === 'third' &&
          isNounlike(verb.base) &&
          (!followsAsVerb(terms, i, to) || isPast(before) || terms[i - 1]!.tags.includes('number'))
        ) &&
        !(verb.form === 'past' && !PLAIN_PAST.has(word) && i + 1 < to && !followsAsVerb(terms, i, to))
    }
    if (real) {
      let start = at
      // A pronoun later in the stretch is the real subject: "For lunch I've kept …".
      let found: SubjectKind = kind
      let end = i
      while (end - 1 > start && ADVERB.has(w(terms[end - 1]))) end--
      const close = PRONOUN[w(terms[end - 1])]
      if (close && end - 1 > at && !/^(?:that|this|these|those|it)$/.test(w(terms[end - 1]))) {
        start = end - 1
        found = close
      } else if (close === 'it' && end - 1 > at) {
        start = end - 1
        found = 'it'
      } else if (NOT_SUBJECT.has(w(terms[at]))) return null
      else if (found === 'thing') {
        const first = terms[start]!
        if (
          (end - start <= 3 &&
            first.capital &&
            /^\p{L}+$/u.test(first.written) &&
            !DETERMINER.has(w(first)) &&
            start > 0) ||
          /^(?:mr|mrs|ms|dr|miss)$/.test(w(first))
        )
          found = 'person'
      }
      return { subject: { from: start, to: end, kind: found }, groupAt: i }
    }
  }
  return null
}

const AFTER_VERB = set(
  'the a an my our your his her their its this that these those to on in at by for with from into out up off back down it them you me us him within until till before after over as of right straight immediately automatically once when if today tomorrow tonight yesterday now through under between twice again and but',
)
const followsAsVerb = (terms: readonly Term[], i: number, to: number): boolean =>
  i + 1 >= to ||
  AFTER_VERB.has(w(terms[i + 1])) ||
  terms[i + 1]!.tags.includes('number') ||
  terms[i + 1]!.comma ||
  w(terms[i + 1]).endsWith('ly')

/** Reads the verb group that starts at `groupAt`. */
function verbGroup(terms: readonly Term[], groupAt: number, to: number) {
  let i = groupAt
  let tense: Tense = 'present'
  let modal = ''
  let negative = false
  let passive = false
  let sawBe = false
  let sawHave = false
  let sawModal = false
  let finite = ''
  for (; i < to; i++) {
    const word = w(terms[i])
    if (word === 'not' || word === 'never' || word === 'no') {
      negative = true
      continue
    }
    const aux = auxiliary(terms, i)
    if (MODAL.has(aux)) {
      finite ||= aux
      modal = aux
      sawModal = true
      tense = aux === 'will' || aux === 'shall' ? 'future' : aux === 'would' ? 'conditional' : 'modal'
      continue
    }
    if (BE.has(aux)) {
      finite ||= aux
      sawBe = true
      continue
    }
    if (HAVE.has(aux)) {
      const next = w(terms[i + 1])
      if (next === 'to') {
        modal = 'have to'
        tense = tense === 'future' ? 'future' : 'modal'
        i++
        sawModal = true
        finite ||= aux
        continue
      }
      // "have" is the main verb where no participle follows.
      let j = i + 1
      while (j < to && (ADVERB.has(w(terms[j])) || w(terms[j]) === 'not')) j++
      const after = w(terms[j])
      if (!(isPast(after) || after === 'been' || after === 'got') || DETERMINER.has(after)) {
        if (!finite) finite = aux
        return { verb: 'have', verbAt: i, tense: main(finite, tense, sawModal, aux), modal, negative, passive: false }
      }
      finite ||= aux
      sawHave = true
      if (after === 'got' && w(terms[j + 1]) === 'to') {
        modal = 'have to'
        tense = 'modal'
        i = j + 1
        sawModal = true
        sawHave = false
      }
      continue
    }
    if (DO.has(aux)) {
      let j = i + 1
      while (j < to && (ADVERB.has(w(terms[j])) || w(terms[j]) === 'not' || PRONOUN[w(terms[j])])) j++
      if (verbOf(w(terms[j]))?.form === 'base' || auxiliary(terms, j)) {
        finite ||= aux
        if (aux === 'did') tense = 'past'
        continue
      }
      return {
        verb: 'do',
        verbAt: i,
        tense: main(finite || aux, tense, sawModal, aux),
        modal,
        negative,
        passive: false,
      }
    }
    if (word === 'going' && sawBe && w(terms[i + 1]) === 'to' && verbOf(w(terms[i + 2]))?.form === 'base') {
      tense = 'future'
      modal = 'going to'
      sawBe = false
      sawModal = true
      i++
      continue
    }
    if ((word === 'need' || word === 'needs' || word === 'needed') && w(terms[i + 1]) === 'to') {
      modal = 'need to'
      tense = tense === 'future' ? 'future' : 'modal'
      sawModal = true
      finite ||= word
      i++
      continue
    }
    if (
      sawBe &&
      (word === 'able' ||
        word === 'unable' ||
        word === 'due' ||
        word === 'set' ||
        word === 'certain' ||
        word === 'sure' ||
        word === 'happy' ||
        word === 'required' ||
        word === 'expected' ||
        word === 'supposed' ||
        word === 'about' ||
        word === 'scheduled' ||
        word === 'ready' ||
        word === 'obliged') &&
      w(terms[i + 1]) === 'to'
    ) {
      if (word === 'unable') negative = true
      modal = `${word} to`
      tense = tense === 'future' ? 'future' : 'modal'
      sawModal = true
      sawBe = false
      i++
      continue
    }
    if (
      /^(?:got|get|gets|getting)$/.test(word) &&
      isPast(w(terms[i + 1])) &&
      /(?:ed|en|t|ld|id)$/.test(w(terms[i + 1]))
    ) {
      // "got stolen": a passive.
      const verb = verbOf(w(terms[i + 1]))!
      const past: Tense = sawModal ? tense : word === 'got' ? 'past' : 'present'
      return { verb: verb.base, verbAt: i + 1, tense: past, modal, negative, passive: true }
    }
    if (ADVERB.has(word) || (/ly$/.test(word) && !verbOf(word))) continue
    const verb = verbOf(word)
    if (sawBe && !(verb && (verb.form === 'ing' || isPast(word)))) {
      return {
        verb: 'be',
        verbAt: Math.max(groupAt, i - 1),
        tense: main(finite, tense, sawModal, 'be'),
        modal,
        negative,
        passive: false,
      }
    }
    if (!verb) break
    if (sawBe && verb.form === 'ing')
      return {
        verb: verb.base,
        verbAt: i,
        tense: sawModal ? tense : sawHave ? ('perfect' as const) : ('progressive' as const),
        modal,
        negative,
        passive: false,
      }
    if (sawBe && isPast(word)) {
      passive = true
      const past = finite === 'was' || finite === 'were' || finite === 'had'
      return {
        verb: verb.base,
        verbAt: i,
        tense:
          sawModal && sawHave && tense !== 'future'
            ? ('conditional' as const)
            : sawModal
              ? tense
              : past
                ? ('past' as const)
                : sawHave
                  ? ('perfect' as const)
                  : ('present' as const),
        modal,
        negative,
        passive,
      }
    }
    if (sawHave && sawModal && tense !== 'future')
      return { verb: verb.base, verbAt: i, tense: 'conditional' as const, modal, negative, passive }
    if (sawHave && !sawModal) {
      const perfect: Tense = finite === 'had' ? 'past' : 'perfect'
      return { verb: verb.base, verbAt: i, tense: perfect, modal, negative, passive }
    }
    if (sawModal) return { verb: verb.base, verbAt: i, tense, modal, negative, passive }
    if (tense === 'past') return { verb: verb.base, verbAt: i, tense, modal, negative, passive }
    const simple: Tense =
      verb.form === 'past' || (finite === '' && isPast(word) && verb.form !== 'base') ? 'past' : 'present'
    return { verb: verb.base, verbAt: i, tense: simple, modal, negative, passive }
  }
  if (sawBe)
    return {
      verb: 'be',
      verbAt: Math.min(i, to) - 1,
      tense: main(finite, tense, sawModal, 'be'),
      modal,
      negative,
      passive: false,
    }
  if (sawModal || finite)
    return { verb: finite || modal, verbAt: Math.min(i, to) - 1, tense, modal, negative, passive: false }
  return null
}

/** Tense of a group whose main verb is be, have or do. */
function main(finite: string, tense: Tense, sawModal: boolean, own: string): Tense {
  if (sawModal) return tense
  const form = finite || own
  if (form === 'was' || form === 'were' || form === 'had' || form === 'did') return 'past'
  if ((form === 'has' || form === 'have') && own === 'be') return 'perfect'
  return 'present'
}

const subordinate = (lead: string): boolean => SUBORD.has(lead)

/** `subject` is the one a verb group without its own may share: that of the clause before, or an opening noun phrase. */
function parseSegment(
  terms: readonly Term[],
  seg: Segment,
  previous: Clause | undefined,
  subject: Clause['subject'] | null,
): Clause | null {
  let at = seg.body
  let please = false
  const courteous = (word: string) => word === 'please' || word === 'kindly'
  while (at < seg.to && (ADVERB.has(w(terms[at])) || courteous(w(terms[at])))) {
    if (courteous(w(terms[at]))) please = true
    at++
  }
  if (at >= seg.to) return null
  const base = { from: seg.from, to: seg.to, lead: seg.lead, wh: '' }
  const word = w(terms[at])
  const anyPlease = () => please || terms.slice(seg.body, seg.to).some((t) => courteous(w(t)))

  // Question words.
  if (WH.has(word)) {
    let i = at + 1
    // "how long", "how much", "which form", "what time": the question phrase runs on until an auxiliary.
    while (i < Math.min(seg.to, at + 6) && !auxiliary(terms, i) && !PRONOUN[w(terms[i])]) i++
    if (i < seg.to && auxiliary(terms, i) && (i === at + 1 || !verbOf(w(terms[i - 1])) || i - at <= 5)) {
      const inverted = invertedSubject(terms, i, seg.to)
      const group = verbGroup(terms, inverted ? inverted.to : i, seg.to)
      if (inverted && !(seg.lead === 'which' || (seg.lead === 'who' && at > 0 && !terms[at]!.comma && !inverted))) {
        const aux = auxiliary(terms, i)
        return {
          ...base,
          wh: word,
          mood: 'question',
          subject: inverted,
          ...withAuxiliary(aux, group, i),
          groupAt: i,
          please: anyPlease(),
        }
      }
      const own = verbGroup(terms, i, seg.to)
      if (own)
        return {
          ...base,
          wh: word,
          mood: 'statement',
          subject: { from: at, to: i, kind: 'who' },
          ...own,
          groupAt: i,
          please: anyPlease(),
        }
    }
    const inner = subjectAndVerb(terms, at + 1, seg.to)
    if (inner) {
      const group = verbGroup(terms, inner.groupAt, seg.to)
      if (group)
        return {
          ...base,
          wh: word,
          mood: 'statement',
          subject:
            inner.subject.kind === 'thing' && inner.subject.from === at + 1 && inner.groupAt === at + 1
              ? { from: at, to: at + 1, kind: 'who' }
              : inner.subject,
          ...group,
          groupAt: inner.groupAt,
          please: anyPlease(),
        }
    }
    const direct = verbOf(w(terms[at + 1]))
    if (direct && at + 1 < seg.to) {
      const group = verbGroup(terms, at + 1, seg.to)
      if (group)
        return {
          ...base,
          wh: word,
          mood: 'statement',
          subject: { from: at, to: at + 1, kind: 'who' },
          ...group,
          groupAt: at + 1,
          please: anyPlease(),
        }
    }
    return null
  }

  // Inversion: "can you …", "is it …", "do I …". Not "have a look", "do not", "do ping".
  const aux = auxiliary(terms, at)
  const order = (verb: string, verbAt: number, negative = false): Clause => ({
    ...base,
    mood: 'imperative',
    subject: { from: at, to: at, kind: 'you' },
    tense: 'present',
    modal: '',
    negative,
    passive: false,
    verb,
    verbAt,
    groupAt: at,
    please: anyPlease(),
  })
  const orderWithAuxiliary = (): Clause | null => {
    const negative = w(terms[at + 1]) === 'not'
    if (aux !== 'do')
      return (aux === 'be' || aux === 'have') && (please || at === seg.body) ? order(aux, at, negative) : null
    let i = negative ? at + 2 : at + 1
    while (ADVERB.has(w(terms[i]))) i++
    const verb = verbOf(w(terms[i]))
    if (verb?.form === 'base' && i < seg.to) return order(verb.base, i, negative)
    return please ? order(aux, at, negative) : null
  }
  if (please && w(terms[at + 1]) !== 'you') {
    const ordered = orderWithAuxiliary()
    if (ordered) return ordered
  }
  // "… and will be posted by Friday": a second verb group of the same subject.
  const shares =
    aux !== '' &&
    w(terms[at]) !== "'s" &&
    !/^(?:do|does|did|be)$/.test(aux) &&
    !PRONOUN[w(terms[at + 1])] &&
    !DETERMINER.has(w(terms[at + 1])) &&
    !terms[at + 1]?.tags.includes('name')
  if (shares && subject && /^(?:and|or|but|,|then)$/.test(seg.lead)) {
    const group = verbGroup(terms, at, seg.to)
    if (group) return { ...base, mood: 'statement', subject, ...group, groupAt: at, please: anyPlease() }
  }
  if (aux && w(terms[at]) !== "'s") {
    const negated = w(terms[at + 1]) === 'not' ? 1 : 0
    const inverted = invertedSubject(terms, at + negated, seg.to)
    if (inverted && !(DO.has(aux) && inverted.kind === 'thing' && verbOf(w(terms[at + 1]))?.form === 'base')) {
      const group = verbGroup(terms, inverted.to, seg.to)
      if (group || BE.has(aux) || HAVE.has(aux))
        return {
          ...base,
          mood: 'question',
          subject: inverted,
          ...withAuxiliary(aux, group, at),
          groupAt: at,
          please: anyPlease(),
        }
    }
    // "do not message", "do ping here", "don't pay it", "be there by ten"
    const ordered = orderWithAuxiliary()
    if (ordered) return ordered
  }

  const verb = verbOf(word)
  const rest = w(terms[at + 1])
  if (word === 'let' && (rest === 'me' || rest === 'us')) {
    const inner = verbOf(w(terms[at + 2]))
    if (inner && w(terms[at + 2]) !== 'know' && w(terms[at + 2]) !== 'have')
      return {
        ...base,
        mood: 'statement',
        subject: { from: at + 1, to: at + 2, kind: rest === 'me' ? 'i' : 'we' },
        tense: 'future',
        modal: 'let',
        negative: false,
        passive: false,
        verb: inner.base,
        verbAt: at + 2,
        groupAt: at,
        please: false,
      }
  }
  // "If you send me a photo, or tap them in": still under the condition.
  if (
    verb?.form === 'base' &&
    !please &&
    (seg.lead === 'or' || seg.lead === 'and') &&
    previous?.subject.kind === 'you' &&
    previous.lead === 'if' &&
    previous.to === seg.from
  )
    return null
  // An order: a base verb that opens the clause.
  if (verb?.form === 'base' && !PRONOUN[word] && !isBareNoun(terms, at, seg.to, please)) {
    const joined =
      previous &&
      (seg.lead === 'and' || seg.lead === 'or' || seg.lead === ',' || seg.lead === 'then') &&
      !subordinate(previous.lead)
    const shared =
      joined &&
      previous.to === seg.from &&
      (previous.mood === 'imperative'
        ? seg.lead !== ','
        : !please && (seg.lead !== ',' || previous.mood === 'question'))
    if (!shared && (please || isRequest(verb.base) || (seg.lead !== '' && !previous))) return order(verb.base, at)
    if (joined) return null
  }

  // "would like …" after and/or, a second verb phrase of the same subject.
  if (
    previous &&
    !PRONOUN[word] &&
    (seg.lead === 'and' || seg.lead === 'or' || seg.lead === 'but' || seg.lead === ',') &&
    (verb?.form === 'past' || verb?.form === 'ing') &&
    !nextIsVerbOwner(terms, at, seg.to)
  )
    return null

  // "my camera (repair 5518) went to you": the noun phrase before the bracket is the subject.
  if (!previous && subject && at === seg.body && (verb?.form === 'past' || verb?.form === 'third')) {
    const group = verbGroup(terms, at, seg.to)
    if (group) return { ...base, mood: 'statement', subject, ...group, groupAt: at, please: false }
  }
  const found = subjectAndVerb(terms, at, seg.to)
  if (!found) return null
  const group = verbGroup(terms, found.groupAt, seg.to)
  if (!group) return null
  return { ...base, mood: 'statement', subject: found.subject, ...group, groupAt: found.groupAt, please: anyPlease() }
}

/** "changed terms apply": a participle that opens a noun phrase, with its verb behind. */
const nextIsVerbOwner = (terms: readonly Term[], at: number, to: number): boolean => {
  for (let i = at + 1; i < Math.min(to, at + 6); i++)
    if (MODAL.has(auxiliary(terms, i)) || BE.has(auxiliary(terms, i))) return true
  return false
}

function isBareNoun(terms: readonly Term[], at: number, to: number, please: boolean): boolean {
  const verb = verbOf(w(terms[at]))
  if (!verb || please || !isNounlike(verb.base)) return false
  if (at + 1 >= to) return true
  const next = w(terms[at + 1])
  // "open till midnight", "free of charge": adjectives.
  if (/^(?:open|close|clear|free|clean|complete|present|separate|double|live)$/.test(verb.base))
    return !ARTICLE.has(next) && !/^(?:this|that|these|those|it|them)$/.test(next)
  return !(DETERMINER.has(next) || AFTER_VERB.has(next) || /^(?:out|in|on|with|at)$/.test(next)) || next === 'of'
}

/** The subject behind an inverted auxiliary at `aux`, or null. */
function invertedSubject(terms: readonly Term[], aux: number, to: number): Clause['subject'] | null {
  let at = aux + 1
  while (at < to && (w(terms[at]) === 'not' || w(terms[at]) === 'even' || w(terms[at]) === 'just')) at++
  if (at >= to) return null
  const kind = PRONOUN[w(terms[at])]
  if (kind && kind !== 'who') {
    const next = w(terms[at + 1])
    // "is that part really on order": the pronoun is a determiner here.
    if (
      /^(?:this|that|these|those)$/.test(w(terms[at])) &&
      next &&
      !auxiliary(terms, at + 1) &&
      !verbOf(next) &&
      !ADVERB.has(next)
    )
      return { from: at, to: nounEnd(terms, at, to), kind: 'thing' }
    return { from: at, to: at + 1, kind }
  }
  const first = w(terms[at])
  if (DETERMINER.has(first) || terms[at]!.tags.includes('name') || terms[at]!.tags.includes('number')) {
    const end = nounEnd(terms, at, to)
    // "does the price change": behind does, do or a modal the last word is the verb.
    const plain = !BE.has(auxiliary(terms, aux)) && !HAVE.has(auxiliary(terms, aux))
    const last = plain && end === to && end - at > 1 && verbOf(w(terms[end - 1]))?.form === 'base'
    return { from: at, to: last ? end - 1 : end, kind: 'thing' }
  }
  if (MODAL.has(auxiliary(terms, aux)) || auxiliary(terms, aux) === 'does') {
    const end = nounEnd(terms, at, to)
    if (end < to && verbOf(w(terms[end]))) return { from: at, to: end, kind: 'thing' }
  }
  return null
}

/** End of the noun phrase that starts at `at`: before the next verb, or the end. */
function nounEnd(terms: readonly Term[], at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 10); i++) {
    if (terms[i]!.comma) return i
    const verb = verbOf(w(terms[i]))
    if (auxiliary(terms, i)) return i
    if (ADVERB.has(w(terms[i])) && i > at + 1) return i
    if (verb && !DETERMINER.has(w(terms[i - 1])) && !w(terms[i - 1]).endsWith("'s") && w(terms[i - 1]) !== 'of') {
      if (verb.form === 'base' && isNounlike(verb.base) && (i + 1 >= to || !followsAsVerb(terms, i, to))) continue
      return i
    }
  }
  return Math.min(to, at + 10)
}

/** A verb group whose auxiliary stands apart from the rest, as in a question. */
function withAuxiliary(aux: string, group: ReturnType<typeof verbGroup>, at: number) {
  const tense: Tense = MODAL.has(aux)
    ? aux === 'will' || aux === 'shall'
      ? 'future'
      : aux === 'would'
        ? 'conditional'
        : 'modal'
    : HAVE.has(aux)
      ? 'perfect'
      : aux === 'did' || aux === 'was' || aux === 'were'
        ? 'past'
        : BE.has(aux) && group && group.verb !== 'be'
          ? 'progressive'
          : 'present'
  return {
    tense,
    modal: MODAL.has(aux) ? aux : (group?.modal ?? ''),
    negative: group?.negative ?? false,
    passive: BE.has(aux) && group !== null && group.tense === 'past',
    verb: group?.verb ?? (HAVE.has(aux) ? 'have' : 'be'),
    verbAt: group?.verbAt ?? at,
  }
}

/**
 * Where a second clause starts without a comma inside a segment ("Once it's here I'll close it"): at a pronoun with an
 * auxiliary behind it. -1 where none does.
 */
function hiddenStart(terms: readonly Term[], clause: Clause, from: number, to: number): number {
  const hanging = CONDITION.has(clause.lead) || clause.lead === 'so' || clause.mood === 'imperative'
  for (let i = from; i < to - 1; i++) {
    const word = w(terms[i])
    if (!/^(?:i|we|you|it|they|he|she)$/.test(word)) continue
    if (
      /^(?:that|what|how|who|which|where|why|whether|than|as|all|everything|anything|thing|things|time|moment|one|like|think|hope|sure|and|or|but|of|for|to|with)$/.test(
        w(terms[i - 1]),
      )
    )
      continue
    let next = i + 1
    while (ADVERB.has(w(terms[next]))) next++
    const aux = auxiliary(terms, next)
    const own = word === 'i' || word === 'we'
    if (/^(?:will|shall)$/.test(aux) && (hanging || own)) return i
    if (/^(?:am|have|can|would)$/.test(aux) && own && hanging) return i
    if (CONDITION.has(clause.lead) && !aux && i > clause.verbAt + 1) {
      const verb = verbOf(w(terms[next]))
      if (verb?.form === 'third' && (word === 'it' || word === 'he' || word === 'she')) return i
    }
  }
  return -1
}

/** A noun phrase that opens the sentence, set off by a comma or bracket: "my phone (repair R-3308)". */
function openingSubject(terms: readonly Term[], from: number, to: number): Clause['subject'] | null {
  let start = from
  while (start < to && /^(?:hi|hello|hey|hiya|dear|and|but|so|well|okay|sorry|yes|no)$/.test(w(terms[start]))) start++
  return start < to && !NOT_SUBJECT.has(w(terms[start])) ? { from: start, to, kind: 'thing' } : null
}

const remembered = new WeakMap<Sentence, readonly Clause[]>()

/** The clauses of a sentence, in order, covering it; remembered with the sentence. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const known = remembered.get(sentence)
  if (known) return known
  const { terms } = sentence
  const clauses: Clause[] = []
  let opening = -1
  const segments = segmentsOf(sentence)
  for (let s = 0; s < segments.length; s++) {
    const seg = segments[s]!
    const previous = clauses.at(-1)
    const named: Clause['subject'] | null =
      previous && previous.mood === 'statement'
        ? previous.subject
        : !previous && opening >= 0
          ? openingSubject(terms, opening, seg.body)
          : null
    const clause = parseSegment(terms, seg, previous, named)
    if (clause) {
      if (opening >= 0) {
        clause.from = opening
        opening = -1
      }
      const split = hiddenStart(terms, clause, clause.verbAt + 1, seg.to)
      if (split > 0) {
        clause.to = split
        segments.splice(s + 1, 0, { from: split, to: seg.to, lead: ',', body: split })
      }
      clauses.push(clause)
    } else if (previous) {
      // "…, or tap them in at the site I'll work it out": the words belong to the clause before, up to the next one.
      const split = hiddenStart(terms, previous, seg.body + 1, seg.to)
      previous.to = split > 0 ? split : seg.to
      if (split > 0) segments.splice(s + 1, 0, { from: split, to: seg.to, lead: ',', body: split })
    } else if (opening < 0) opening = seg.from
  }
  remembered.set(sentence, clauses)
  return clauses
}

/** The text offsets (into the text that was read) of terms `from`..`to` of a placed sentence. */
export function termSpan(placed: Placed, from: number, to: number): { start: number; end: number } {
  const lead = placed.sentence.text.length - placed.sentence.text.trimStart().length
  const base = placed.start - lead
  const { terms } = placed.sentence
  const first = terms[from] ?? terms[0]!
  const last = terms[Math.max(from, to - 1)] ?? terms.at(-1)!
  return { start: base + first.word.start, end: base + last.word.end }
}
