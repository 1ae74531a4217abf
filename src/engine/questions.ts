import type { Message, Question } from './analysis'
import { type Asked, answersTo, type Wants } from './answers'
import { type Clause, clausesOf, termSpan } from './clauses'
import { patternsOnNeed } from './pattern'
import { type Placed, read } from './read'
import { timesIn } from './times'
import { keysOf } from './topic'

interface Found extends Asked {
  start: number
  end: number
  text: string
}

/** Questions nobody waits for an answer to, and phrases that only open or soften. */
const RHETORICAL = patternsOnNeed([
  'are you (kidding|joking|serious|having a laugh|for real|taking the piss|taking the mick|mad|insane)',
  'is this (a joke|some kind of joke|a wind up|how you|a scam|acceptable|normal)',
  'what is this $',
  'are you (even|still|actually)? there',
  'is (this|that) (thing|chat)? ..1 (on|working|a bot)',
  'what (kind|sort|type) of (service|company|business|support|place|outfit|people|circus|joke)',
  'what is the point',
  'how hard (can|is|could) it',
  'how difficult (can|is|could) it',
  'who do you think you are',
  'do you (even|actually|ever) (read|care|listen|check|look)',
  'does (anyone|anybody|someone) ..2 (care|read|work|listen|there)',
  'is (anyone|anybody|someone) (there|here|even)',
  '(anyone|anybody) (there|home)',
  'is (that|this|it) (too|really) much to ask',
  'how (dare|could) you',
  'how is (this|that) (acceptable|okay|even legal|fair|right)',
  'why (should|would) i (have to|trust|believe|pay|bother|keep|ever)',
  'how (are|is) (you|your day|everything|things)',
  'hope you are',
  '(you|do you) (know what|see what i mean|know what i mean|get me)',
  'guess what',
  'what (the|on) (hell|heck|fuck|earth|f)',
  'seriously $',
  'really $',
  '^ (hello|hi|hey|hey there|helloo|hellooo|right|okay|what|huh|so|well|no|yes|eh) $',
  'did you (guys|people|lot)? (even|actually) ..4',
  'can you believe',
  'would you (believe|like it if|accept)',
  'do you (know|realize|understand|have any idea) how (long|many|much|often|frustrating|hard|stressful|bad|angry)',
  'how many (times|more times) (do|must|have|should) i',
  'how (much|many) (longer|more) ..3 (put up|take this)',
  'who does that',
  '(have|are) you ..2 (lost your|out of your|off your|insane|mad|blind|deaf)',
  '(does|do) (anyone|anybody|any of you|people) ..4 (talk|speak|listen|communicate) ..4',
  'who (tested|designed|came up|thought|dreamed) ..5',
  'what am i paying',
  'funny (is not it|right|huh)',
  '(is not|are not|does not|do not|has not|was not) (it|that|they|you) $',
])

/** "Can you help?": an opening, where something else is asked as well. */
const OPENING = patternsOnNeed([
  '^ ..3 (can|could|would|will) (you|someone|somebody|anyone|anybody) ..2 help (me|us|with this|me with this|please|out|me out|here)? ..2 $',
  '^ (may|can|could) i ask ..3 (question|something) $',
  '^ (i|we) (have|had|got) (a|one|some|two|a few|a couple of) ..2 (question|questions) ..4 $',
])

/** Words before a question inside a statement: "I was wondering whether …", "can you tell me …". */
const INDIRECT = patternsOnNeed([
  '^ ..2 [how] to',
  '(wondering|wonder|wondered) [(if|whether|when|what|how|why|where|who|which)]',
  '(i|we) (would|want|wanted|need|needed|should|am trying|were trying) ..3 (to)? (know|find out|ask|check|understand|hear|learn|confirm|clarify) ..2 [(if|whether|when|what|how|why|where|who|which)]',
  '(tell|advise|inform|confirm|explain|clarify|show|confirm to) (me|us)? ..2 [(if|whether|when|what|how|why|where|who|which)]',
  '(cannot|can not|could not) ..1 (find|find out|work out|figure out|locate|see) [(where|how|which)]',
  'let (me|us) know ..2 [(if|whether|when|what|how|why|where|who|which)]',
  '(do|would|could|can) you ..2 (know|say|see|check|confirm|explain|clarify) ..2 [(if|whether|when|what|how|why|where|who|which)]',
  '(not|no) (sure|clear|certain|idea) ..2 [(if|whether|when|what|how|why|where|who|which)]',
  '(any|an) (idea|idea of) ..2 [(if|whether|when|what|how|why|where|who|which)]',
  '(can|could|may|might) (i|we) ..2 (ask|enquire|inquire|know|check|find out) ..1 [(if|whether|when|what|how|why|where|who|which)]',
  '(curious|keen|interested|grateful|helpful|good|great|nice|glad|obliged|appreciate|appreciated|like|love) ..6 (know|hear|learn|find out|see|tell me|explain|confirm|advise) ..1 [(if|whether|when|what|how|why|where|who|which)]',
  '(unsure|unclear) ..2 [(if|whether|when|what|how|why|where|who|which)]',
  '(my|another|one|other|first|second|last) question (is|was)? [(if|whether|when|what|how|why|where|who|which)]',
  '(check|asking|ask|checking|see) [(if|whether)]',
  '(appreciate|appreciated|grateful|great|good|nice|helpful|glad|kind|lovely|happy|obliged|love) ..2 [if] (you|someone|somebody|anyone|i|we|it|this) ..1 (could|can|would|might)',
  '[if] there (is|are|was) ..8 (please|kindly)? let (me|us) know',
  '[if] there (is|are) (any|a) (way|chance|possibility|option) ..8',
])

/** Requests without a question mark that wait for a yes, a no or the act. */
const REQUEST = patternsOnNeed([
  '(please|kindly) (can|could|would|will) (you|someone|somebody|anyone|i|we)',
  '^ ..2 (can|could|would|will) (you|someone|somebody|anyone) !(believe|imagine|not)',
  '(please|kindly|pls|plz|and) ..1 (share|advise|confirm|provide|tell|give|send|let) ..3 (eta|status|cost|costs|price|prices|date|dates|reason|time|timeline|timeframe|fee|fees|amount|process|procedure|steps|address|requirements|availability|difference|total|deadline|outcome|reference|balance)',
])

/** Things asked in a fragment: "any news?", "how much", "and the deposit?" */
const FRAGMENT = patternsOnNeed([
  '^ ..3 any (news|update|updates|idea|ideas|suggestions|thoughts|tips|advice|chance|luck|way|progress|word|joy)',
  '^ ..3 (how (much|long|many|come|so)|what (about|time|for)|why|where|when|which (one|ones)|who|since when|what next|now what)',
])

const w = (placed: Placed, i: number): string => placed.sentence.terms[i]?.forms[0] ?? ''

/** "What are you doing about it?", "where do things stand?", "any news?": a question for what is done or comes next. */
const PLAN =
  /^what (?:(?:are|am|will|do|would|can|should) (?:you|we|i|they) .*\b(?:do|doing|intend|plan)\b|(?:you|your company|they) (?:intend|plan|propose|are going|will|are planning)\b|(?:happens|next|now)\b|is (?:the|your) (?:plan|status|next step))|^where (?:is|are) (?:my|our) |^(?:the |my |our )?(?:current )?status\b|^(?:where|how) (?:do |does |are |is )?(?:things|it|we|my [a-z]+|this) .*\b(?:stand|standing|coming along|going|looking)\b|^(?:and |so )?any (?:news|updates?|progress|word|fix|solution|joy|luck|ideas?|suggestions?|thoughts|tips|advice)\b/

/** What the question waits for, told from its first words and its verb. */
function wants(placed: Placed, clause: Clause | null, from: number, to: number): Wants {
  const words = placed.sentence.terms.slice(from, to).map((t) => t.forms[0]!)
  const text = words.join(' ')
  const wh = clause?.wh || (/^(?:how|what|when|where|who|whose|why|which)$/.test(words[0] ?? '') ? words[0]! : '')
  if (
    wh === 'when' ||
    /^(?:how (?:long|soon|much (?:longer|time))|what (?:time|day|date)|by when|until when|since when)\b/.test(text) ||
    /\bhow (?:long|soon|much time)\b/.test(text)
  )
    return 'time'
  if (
    wh === 'why' ||
    /^how (?:come|(?:it|this|that) (?:can|could|is)|is (?:this|that|it) possible|does (?:this|that|it)|did (?:this|that|it)|can (?:this|that|it)|could (?:this|that|it))\b/.test(
      text,
    )
  )
    return 'reason'
  if (
    /^what (?:happened|went wrong|failed|is (?:wrong|up|going on|happening|the (?:hold ?up|problem|delay|issue))|caused|broke)\b/.test(
      text,
    )
  )
    return 'reason'
  if (PLAN.test(text)) return 'plan'
  if (
    /\bhow (?:much|many|often)\b/.test(text) ||
    /^what (?:is|are|would) (?:the|your) (?:price|cost|fee|charge|rate)\b/.test(text)
  )
    return 'amount'
  if (wh === 'who' || wh === 'whose') return 'person'
  if (wh === 'where') return 'place'
  if (wh === 'how') return 'manner'
  if (wh === 'what' || wh === 'which') return 'thing'
  if (/ or /.test(` ${text} `) && !/\bor not\b/.test(text)) return 'choice'
  if (clause && clause.subject.kind === 'you' && /^(?:can|could|would|will)$/.test(clause.modal)) return 'act'
  if (clause && clause.subject.kind === 'someone' && /^(?:can|could|would|will)$/.test(clause.modal)) return 'act'
  return 'yes-no'
}

function asked(placed: Placed, clause: Clause | null, from: number, to: number): Found {
  const span = termSpan(placed, from, to)
  // The question mark belongs to it.
  const whole = placed.sentence.text
  const lead = whole.length - whole.trimStart().length
  const local = span.end - (placed.start - lead)
  const tail = /^["'”’)]*[?!]+/.exec(whole.slice(local))
  const end = span.end + (tail ? tail[0].length : 0)
  return {
    start: span.start,
    end,
    text: whole.slice(span.start - (placed.start - lead), end - (placed.start - lead)),
    wants: wants(placed, clause, from, to),
    keys: contextKeys(placed, clause, from, to),
    figures: /\d/.test(whole.slice(span.start - (placed.start - lead), end - (placed.start - lead))),
    focus: focusOf(placed, clause, from, to),
    timed: timesIn(whole.slice(span.start - (placed.start - lead), end - (placed.start - lead))).length > 0,
    clause,
  }
}

/** Topic of a question; where "it" stands for the thing, the words before it in the sentence count as well. */
function contextKeys(placed: Placed, clause: Clause | null, from: number, to: number): Set<string> {
  const { terms } = placed.sentence
  const keys = keysOf(terms.slice(from, to))
  if (clause && /^(?:it|they)$/.test(clause.subject.kind)) for (const key of keysOf(terms.slice(0, from))) keys.add(key)
  return keys
}

/** What a question asks of its subject: the topic words behind the verb, and the verb, without the subject's. */
function focusOf(placed: Placed, clause: Clause | null, from: number, to: number): Set<string> {
  const { terms } = placed.sentence
  if (clause?.subject.kind !== 'thing') return keysOf(terms.slice(from, to))
  // "is the filter the same as …": the subject is cut where its own words end.
  const cut = clause.verb === 'be' && clause.subject.to >= to ? clause.subject.from + 2 : clause.subject.to
  const subject = keysOf(terms.slice(clause.subject.from, cut))
  const rest = keysOf(terms.slice(Math.max(from, cut), to))
  for (const key of subject) rest.delete(key)
  return rest
}

/** First term of a question clause: without "and", "also", "one thing", "so". */
function opening(placed: Placed, clause: Clause): number {
  if (clause.wh) {
    for (let i = clause.from; i < clause.to; i++) if (w(placed, i) === clause.wh || w(placed, i) === 'whom') return i
  }
  if (clause.mood === 'question') return clause.groupAt
  let at = clause.from
  while (at < clause.to - 1 && /^(?:and|but|so|or|also|then|plus|well)$/.test(w(placed, at))) at++
  return at
}

function inSentence(placed: Placed): Found[] {
  const { sentence } = placed
  const n = sentence.terms.length
  if (RHETORICAL.scan(sentence).length && n < 30) {
    // A rhetorical phrase spoils only its own clause.
    const bad = RHETORICAL.scan(sentence)
    const rest = clausesOf(sentence).filter(
      (c) => isQuestion(c, sentence.question, placed) && !bad.some((h) => h.from < c.to && h.to > c.from),
    )
    return rest.map((c) => asked(placed, c, opening(placed, c), c.to))
  }
  const clauses = clausesOf(sentence)
  const found: Found[] = []
  const taken = (from: number, to: number) =>
    found.some((f) => f.start < termSpan(placed, from, to).end && f.end > termSpan(placed, from, to).start)

  // "I want to know what failed, what we get back, and how I move": every wh-clause from the first on.
  const indirect = INDIRECT.scan(sentence)
  for (const hit of indirect) {
    const open = hit.mark.from
    const word = w(placed, open)
    const inner = clauses.filter((c) => c.to > open && c.from >= open - 1)
    const outer = clauses.find((c) => c.from <= hit.from && c.to > hit.from)
    // "Nobody could tell me when she last had a drink" tells of others.
    if (
      hit.pattern === 3 &&
      outer &&
      outer.mood === 'statement' &&
      outer.negative !== false &&
      /^(?:person|thing|they|someone)$/.test(outer.subject.kind) &&
      outer.verb === 'tell'
    )
      continue
    // "let me know if you need anything" says nothing to answer.
    if (
      /^(?:if)$/.test(word) &&
      /\byou (?:need|require|want|have any)\b/.test(
        sentence.terms
          .slice(open, n)
          .map((t) => t.forms[0])
          .join(' '),
      )
    )
      continue
    if (outer && outer.mood === 'question') {
      // "could you tell me whether …?": the whole is the question, in one piece.
      const last =
        inner.filter((c) => /^(?:if|whether|when|what|how|why|where|who|which)$/.test(c.lead) || c.wh).at(-1) ??
        inner.at(-1) ??
        outer
      const from = opening(placed, outer)
      if (!taken(from, last.to)) {
        const q = asked(placed, outer, from, last.to)
        q.wants = wants(placed, inner[0] ?? outer, open, last.to)
        found.push(q)
      }
      continue
    }
    const list = inner.filter(
      (c, i) =>
        i === 0 || (c.wh && /^(?:and|or|,|what|how|why|when|who|where|which)$/.test(c.lead)) || c.lead === 'whether',
    )
    if (!list.length && open < n - 1 && !taken(open, n)) found.push(asked(placed, null, open, n))
    for (const clause of list) {
      const from = clause.wh
        ? opening(placed, clause)
        : Math.min(...[open, clause.from].filter((x) => x >= clause.from || x === open))
      if (!taken(from, clause.to)) found.push(asked(placed, clause, from, clause.to))
    }
  }

  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!
    if (!isQuestion(clause, sentence.question && (i === clauses.length - 1 || coordinated(clauses, i)), placed))
      continue
    const from = opening(placed, clause)
    if (taken(from, clause.to)) continue
    // "Do I have to pay it by the 22nd or wait?", "is a scan OK": an alternative belongs to its question.
    const last = found.at(-1)
    if (
      last &&
      clause.lead === 'or' &&
      clauses[i - 1] &&
      last.end >= termSpan(placed, clauses[i - 1]!.from, clauses[i - 1]!.to).end
    ) {
      const joined = asked(placed, last.clause, 0, clause.to)
      const start = last.start
      const shift = start - joined.start
      found[found.length - 1] = {
        ...joined,
        start,
        text: joined.text.slice(shift),
        wants: 'choice',
        keys: new Set([...last.keys, ...keysOf(sentence.terms.slice(from, clause.to))]),
      }
      continue
    }
    found.push(asked(placed, clause, from, clause.to))
  }

  // "Any chance of Tuesday, or shall I …?": a fragment that opens a question of its own.
  const chance = sentence.question ? FRAGMENT.scan(sentence).find((h) => h.pattern === 0) : undefined
  if (chance && found.length && !taken(chance.from, chance.to)) {
    let cut = chance.to
    while (cut < n && !sentence.terms[cut]!.comma && w(placed, cut) !== 'or') cut++
    found.push(asked(placed, null, chance.from, cut))
  }

  // A mark with no question clause: "any news?", "and the deposit?", "it is covered, right?"
  const fragment = FRAGMENT.scan(sentence)
  // Two marks behind a statement are disbelief ("and then it's 61.40??").
  const disbelief =
    /\?\s*[?!]|!\s*\?/.test(sentence.text) && !fragment.length && clauses.some((c) => c.mood === 'statement' && !c.wh)
  if (!found.length && sentence.question && n >= 2 && !disbelief) {
    const last = clauses.at(-1)
    found.push(asked(placed, last ?? null, last && clauses.length > 1 ? opening(placed, last) : lastPiece(placed), n))
  } else if (!found.length && fragment.length && n <= 8 && !clauses.some((c) => c.subject.kind === 'i')) {
    found.push(asked(placed, clauses[0] ?? null, fragment[0]!.from, n))
  }
  // "Does it fit? And do you ship to Okinawa, how much": a question phrase at the end of a question.
  for (let i = 1; i < n; i++)
    if (
      sentence.terms[i]!.comma &&
      w(placed, i) === 'how' &&
      /^(?:much|long|many)$/.test(w(placed, i + 1)) &&
      !clauses.some((c) => c.from <= i && c.to > i && c.wh)
    ) {
      const before = found.at(-1)
      if (!before) break
      const cut = termSpan(placed, i - 1, i).end
      if (before.end > cut) {
        before.text = before.text.slice(0, cut - before.start)
        before.end = cut
      }
      found.push(asked(placed, null, i, n))
      break
    }
  return found.sort((a, b) => a.start - b.start)
}

/** Start of the piece behind the last comma, for a fragment with a question mark. */
function lastPiece(placed: Placed): number {
  const { terms } = placed.sentence
  for (let i = terms.length - 1; i > 0; i--) if (terms[i]!.comma && terms.length - i >= 2) return i
  return 0
}

/** A question clause further on shows that the sentence asks several things in a row. */
const coordinated = (clauses: readonly Clause[], i: number): boolean => {
  const next = clauses[i + 1]
  return next !== undefined && /^(?:and|or|,|plus|also)$/.test(next.lead)
}

function isQuestion(clause: Clause, mark: boolean, placed: Placed): boolean {
  const atStart = clause.from === 0 || /^(?:and|or|but|so|also|,|plus|then|because)$/.test(clause.lead)
  if (clause.mood === 'question') {
    // "should you need anything", "had I known": inversion for a condition.
    if (!clause.wh && /^(?:should|had|were)$/.test(w(placed, clause.groupAt)) && !mark) return false
    // "as did my wife", "neither do I"
    if (/^(?:as|nor|neither)$/.test(clause.lead)) return false
    if (
      !clause.wh &&
      !mark &&
      clause.subject.kind === 'thing' &&
      clause.from > 0 &&
      !/^(?:and|or|also|,)$/.test(clause.lead)
    )
      return false
    // "'Soon' isn't a date": the subject stands in quotes.
    if (!clause.wh && !mark && clause.groupAt > 0) {
      const at = placed.sentence.terms[clause.groupAt - 1]!.word.end
      if (/^["”»]/.test(placed.sentence.text.slice(at))) return false
    }
    // "tomorrow is the last one": a day is the subject.
    if (
      !clause.wh &&
      !mark &&
      clause.groupAt > 0 &&
      /^(?:today|tomorrow|tonight|yesterday|now|here)$/.test(w(placed, clause.groupAt - 1))
    )
      return false
    // "the man who came on Monday": a relative clause stands right behind its noun.
    if (
      /^(?:who|which)$/.test(clause.wh) &&
      clause.from > 0 &&
      clause.lead === clause.wh &&
      !placed.sentence.terms[clause.from]!.comma &&
      !/^(?:and|or|but|so|also|then|know|tell|ask|me|us)$/.test(w(placed, clause.from - 1))
    )
      return false
    // "my father, who's 88, can't …" tells more of somebody.
    if (clause.wh === 'who' && clause.from > 0 && !mark) return false
    // "please have a look" and "is waiting": a verb that stands first by a slip is no question without a mark.
    if (
      !clause.wh &&
      !mark &&
      /^(?:have|has|was|were|is|are|am|had)$/.test(w(placed, clause.groupAt)) &&
      clause.subject.kind === 'thing' &&
      !/^(?:my|our|the|there|your|this|that|his|her|their)$/.test(w(placed, clause.subject.from))
    )
      return false
    return true
  }
  if (clause.wh && clause.mood === 'statement') {
    if ((clause.wh === 'who' || clause.wh === 'whom') && clause.from > 0)
      return (
        (mark || (placed.sentence.question && clause.tense === 'future')) &&
        (clause.from === 0 || /^(?:and|or|but|so|also|who)$/.test(clause.lead)) &&
        firstOf(placed, clause)
      )
    if (mark && firstOf(placed, clause)) return true
    // "Why it did not come", "how much time it takes": word order of people who learned English late.
    if (clause.from > 0 && clause.lead !== clause.wh) return false
    if (!firstOf(placed, clause) || !atStart) return false
    // "what is going on", "who authorised this", without a mark as in a chat.
    return /^(?:why|how)$/.test(clause.wh) || (clause.subject.kind === 'who' && clause.from === 0)
  }
  return false
}

/** The question word opens the sentence, or stands behind a comma, "and" or "but". */
function firstOf(placed: Placed, clause: Clause): boolean {
  const at = opening(placed, clause)
  let before = at - 1
  while (before >= 0 && /^(?:and|but|so|also|or|then|plus|please|hi|hello|hey|okay|well)$/.test(w(placed, before)))
    before--
  return before < 0 || placed.sentence.terms[before + 1]!.comma || before + 1 < at
}

const perText = new Map<string, readonly Found[]>()
const LIMIT = 400

/** The questions of one message, remembered by its text. */
function questionsIn(text: string): readonly Found[] {
  const known = perText.get(text)
  if (known) return known
  const found: Found[] = []
  let before: Placed | undefined
  for (const placed of read(text)) {
    const inner = inSentence(placed)
    // "There is a deduction B2. What is it for?": "it" is what the sentence before speaks of.
    for (const q of inner)
      if (before && q.clause && /^(?:it|they)$/.test(q.clause.subject.kind))
        q.keys = new Set([...q.keys, ...keysOf(before.sentence.terms)])
    before = placed
    found.push(...inner)
    // "Kindly share the ETA" asks for something that can be told, also beside other questions.
    for (const hit of REQUEST.scan(placed.sentence)) {
      if (hit.pattern === 1) continue
      const { start, end } = termSpan(placed, hit.from, hit.to)
      if (inner.some((q) => q.start < end && q.end > start)) continue
      found.push(asked(placed, null, hit.from + 1, hit.pattern === 0 ? placed.sentence.terms.length : hit.to))
      break
    }
  }
  // "Where is my refund? Oh, it just came, thanks!"
  const end = THANKS.test(text) ? read(text).findLast(ends) : undefined
  const open = end ? found.filter((q) => q.start > end.start) : found
  if (perText.size >= LIMIT) perText.clear()
  perText.set(text, open)
  return open
}

/** What ended it: it came, it works, it was found, nothing more is wanted. */
const ENDED = patternsOnNeed([
  '(it|they|that|this|mine|everything|refund|money|parcel|order|email|code) ..3 (arrived|came|landed|works|worked|working|resolved|sorted|fixed)',
  '(found|got|received) (it|them|mine) ..3',
  '(never mind|nevermind|all good|all sorted|sorted now|no longer needed)',
  'that is (all|everything) ..4',
])
const THANKS = /\b(?:thanks?|thank you|thx|cheers|ta|grateful)\b/i
/** What shows that it has not ended after all. */
const OPEN =
  /\b(?:not|never(?! mind)|no(?! longer needed)|but|still|yet|however|when|if|once|until|wrong|broken|damaged)\b|n['’]t\b/i

/** A sentence that ends what was asked before it: "ah, it just arrived". Thanks alone end nothing. */
const ends = ({ sentence }: Placed): boolean =>
  !sentence.question && !OPEN.test(sentence.text) && ENDED.scan(sentence).length > 0

/** Thanks and the end of it in one message: what was asked in those before is closed. */
const closes = (text: string): boolean => THANKS.test(text) && read(text).some(ends)

/**
 * What the customer asks now: the questions in the messages since an agent last answered, each with whether the draft
 * answers it and where. Rhetorical questions are left out. `draft` may be masked; offsets of a question count in its
 * message, those of an answer in the draft.
 */
export function findQuestions(messages: readonly Message[], draft: string): Question[] {
  let since = messages.length
  while (since > 0 && messages[since - 1]!.from !== 'agent') since--
  const questions: (Found & { message: number })[] = []
  for (let i = since; i < messages.length; i++)
    if (messages[i]!.from === 'customer')
      for (const q of questionsIn(messages[i]!.text)) questions.push({ ...q, message: i })
  // Thanks after the fix close what was asked before them.
  let closed = -1
  for (let i = since + 1; i < messages.length; i++) {
    const message = messages[i]!
    if (message.from === 'customer' && closes(message.text)) closed = i
  }
  const real = questions.filter((q) => {
    if (q.message < closed) return false
    if (questions.length < 2) return true
    const placed = read(q.text)[0]
    return !placed || !OPENING.scan(placed.sentence).length
  })
  const answers = answersTo(real, draft)
  return real.map((q, i) => {
    const answer = answers[i]
    return {
      message: q.message,
      start: q.start,
      end: q.end,
      text: q.text,
      answered: answer !== null && answer !== undefined,
      ...(answer ? { answer } : {}),
    }
  })
}
