import type { Message } from './analysis'
import { type Clause, clausesOf } from './clauses'
import { compilePatterns } from './pattern'
import { type Placed, read, type Term } from './read'
import { keysOf } from './topic'

/** Words that say something went wrong. */
const TROUBLE = compilePatterns([
  '(broken|broke|breaks|cracked|crack|smashed|damaged|faulty|defective|shattered|dead|leaking|leaks|leak|snapped|ripped|torn|mouldy|moldy|rotten|cold|raw|spoiled|wrong|missing|stuck|crashed|crashes|crashing|failed|fails|failing|down|offline|frozen|vanished|disappeared|late|lost|empty|rejected|declined|blocked|locked|useless|dented|scratched|stained|expired|disconnected|refused|overdue|delayed|stolen|hacked|double|twice|brown|burst|flooded|overcharged|charged|billed|debited|bounced|soaked|short|bug|error|corrupted|garbled|blank|slow|loud|noisy|dirty|mixed|swapped|cancelled|canceled|dropped|drops|dropping|ruined|melted|wilted|dying|tore|shrunk|faded|peeling|mold|mould|rust|rusty|smell|smells|hair|glass|undercooked|burnt|burned|flickering|flickers|buzzing|overheating|unauthorized|fraudulent|duplicate|doubled|missed|wont|rude)',
  '(does|do|did|will|would|is|are|has|have|was|were|can|could) not ..2 (work|working|load|open|start|turn|charge|connect|arrive|arrived|fit|sync|come|show|respond|go|let|accept|update|play|print|log|get|receive|received|match|delivered|refunded|fixed|there|here|honored|applied|included|credited|cooled|heat|switch|bind|appear|ring|call|register|recognize|activate|save|send|download|boot)',
  '(never|nothing|nobody|no one) ..3',
  'instead of',
  'no (engineer|phone call|call|refund|reply|response|answer|voucher|delivery|repair|signal|heating|hot water|internet|power|confirmation|update|slot|sound|picture|email|invoice|money|water|electricity|service|access|heat|show)',
])

const SKIP = new Set([
  'i',
  'you',
  'we',
  'it',
  'this',
  'that',
  'they',
  'he',
  'she',
  'there',
  'who',
  'which',
  'someone',
  'nobody',
  'nothing',
  'everything',
  'something',
  'anyone',
  'what',
])

interface Candidate {
  text: string
  score: number
}

const w = (t: Term | undefined): string => t?.forms[0] ?? ''

/** The words of a run of terms as written, between the first and the last. */
function written(placed: Placed, from: number, to: number): string {
  const { terms, text } = placed.sentence
  const first = terms[from]
  const last = terms[to - 1]
  if (!first || !last || to <= from) return ''
  return text
    .slice(first.word.start, last.word.end)
    .replace(/^['"“‘(]+/, (m) => m)
    .replace(/\s+/g, ' ')
}

const STOP_AT = new Set('because but so if when while although though since as until unless'.split(' '))

/** End of the phrase that starts at `from`: before a conjunction, a comma or a question word, at most `most` words. */
function phraseEnd(placed: Placed, from: number, to: number, most = 11): number {
  const { terms } = placed.sentence
  let end = from
  for (let i = from; i < Math.min(to, from + most); i++) {
    const t = terms[i]!
    if (i > from && t.comma && !/^(?:in|on|at|for|of)$/.test(w(t))) break
    if (i > from && STOP_AT.has(w(t))) break
    if (
      i > from &&
      w(t) === 'and' &&
      /^(?:i|we|it|you|they|he|she|the|my|our|now|then|in|on|would|could|can|please)$/.test(w(terms[i + 1]))
    )
      break
    if (i > from && /^(?:please|thanks|thank|kindly|asap)$/.test(w(t))) break
    end = i + 1
  }
  while (end > from && /^(?:and|or|the|a|an|of|in|on|at|for|with|to|my|from|by|is|are|was)$/.test(w(terms[end - 1])))
    end--
  return end
}

/** Start of a noun phrase without greeting words, order lead-ins and adverbs. */
function subjectText(placed: Placed, clause: Clause): { from: number; to: number } {
  const { terms } = placed.sentence
  let { from, to } = clause.subject
  while (
    from < to - 1 &&
    /^(?:hi|hello|hey|dear|now|today|also|and|so|well|sorry|just|team|sir|madam|all|basically|unfortunately)$/.test(
      w(terms[from]),
    )
  )
    from++
  while (to > from + 1 && /^(?:now|just|also|still|only|already|never|always)$/.test(w(terms[to - 1]))) to--
  return { from, to }
}

function candidates(placed: Placed): Candidate[] {
  const { sentence } = placed
  const { terms } = sentence
  const found: Candidate[] = []
  const trouble = TROUBLE.scan(sentence)
  const hurts = (from: number, to: number) => trouble.some((h) => h.from < to && h.to > from)
  const clauses = clausesOf(sentence)
  const push = (text: string, score: number, from: number, to: number) => {
    const content = keysOf(terms.slice(from, to)).size
    if (!text || !content) return
    found.push({ text, score: score + Math.min(content, 4) * 0.25 })
  }

  for (const clause of clauses) {
    const bad = hurts(clause.from, clause.to)
    const { kind } = clause.subject
    const first = w(terms[clause.subject.from])
    if (clause.lead === 'because' || clause.lead === 'if') continue
    const restFrom = clause.verbAt + 1

    if ((kind === 'thing' || kind === 'person') && !SKIP.has(first) && clause.mood === 'statement') {
      const s = subjectText(placed, clause)
      const name = written(placed, s.from, s.to)
      if (!keysOf(terms.slice(s.from, s.to)).size) continue
      const end = phraseEnd(placed, clause.verbAt, clause.to, 12)
      const rest = written(placed, restFrom, phraseEnd(placed, restFrom, clause.to, 11))
      const base = bad ? 3 : 1
      if (clause.negative) push(`${name} that ${written(placed, clause.groupAt, end)}`, base + 0.4, s.from, end)
      else if (
        clause.passive ||
        clause.tense === 'progressive' ||
        (clause.tense === 'perfect' && clause.verb !== 'be' && /ing$/.test(w(terms[clause.verbAt])))
      )
        push(`${name} ${written(placed, clause.verbAt, end)}`, base + 0.3, s.from, end)
      else if (clause.verb === 'be') {
        const from = restAfterBe(terms, clause)
        const be = phraseEnd(placed, from, clause.to, 9)
        if (be > from)
          push(
            /^(?:an?|the|not|my|our)$/.test(w(terms[from]))
              ? `${name} that ${written(placed, clause.groupAt, be)}`
              : `${name} ${written(placed, from, be)}`,
            base + (bad ? 0.2 : -0.6),
            s.from,
            be,
          )
      } else if (/^(?:come|arrive|turn|show|go)$/.test(clause.verb) && /^(?:with|in|without)\b/.test(rest))
        push(`${name} ${rest}`, base + 0.5, s.from, end)
      else push(`${name} that ${written(placed, clause.groupAt, end)}`, base, s.from, end)
    } else if (kind === 'there' || (kind === 'it' && clause.verb === 'have')) {
      const end = phraseEnd(placed, restFrom, clause.to)
      push(written(placed, restFrom, end), bad ? 2.6 : 1.2, restFrom, end)
    } else if (kind === 'i' || kind === 'we') {
      // "I was billed €24.90 again" → "being billed €24.90 again"; the verb phrase stands as a noun.
      const end = phraseEnd(placed, restFrom, clause.to)
      if (clause.passive && clause.mood === 'statement') {
        const stop = phraseEnd(placed, clause.verbAt, clause.to)
        push(`being ${written(placed, clause.verbAt, stop)}`, bad ? 2.8 : 1.2, clause.verbAt, stop)
      } else if (
        clause.mood === 'question' ||
        /^(?:want|need|like|love|wish|try|would)$/.test(clause.verb) ||
        clause.tense === 'conditional'
      ) {
        const inner = objectOf(placed, clause)
        if (inner) push(inner.text, 1.5, inner.from, inner.to)
      } else if (clause.negative && /^(?:get|have|receive|see|find|understand)$/.test(clause.verb))
        push(`not ${gerund(clause.verb)} ${written(placed, restFrom, end)}`, 1.9, restFrom, end)
      else if (
        /^(?:buy|order|book|get|receive|have|finish|purchase|send|pay|apply|cancel|return|rent|hire|make|lose|leave|change|use)$/.test(
          clause.verb,
        )
      ) {
        const from = /^(?:for|from|to)$/.test(w(terms[restFrom])) ? restFrom + 1 : restFrom
        push(
          written(placed, from, phraseEnd(placed, from, clause.to)),
          (bad ? 2.2 : 1.5) + (clause.verb === 'lose' ? 0.6 : 0),
          from,
          end,
        )
      }
    } else if (clause.mood === 'question' && kind === 'thing') {
      const s = clause.subject
      const end = phraseEnd(placed, s.from, clause.to)
      push(written(placed, s.from, end), 1.1 + (bad ? 0.8 : 0), s.from, end)
    } else if (clause.mood === 'question' && kind === 'you') {
      const inner = objectOf(placed, clause)
      if (inner) push(inner.text, 1.2, inner.from, inner.to)
    } else if (clause.mood === 'imperative') {
      const end = phraseEnd(placed, restFrom, clause.to)
      push(written(placed, restFrom, end), 1.2, restFrom, end)
    }
  }

  // "No engineer, no phone call", "two left shoes": a fragment names it outright.
  if (!clauses.length || (clauses[0]!.from > 0 && hurts(0, clauses[0]!.from)) || /^no$/.test(w(terms[0]))) {
    for (const h of trouble) {
      const from = w(terms[h.from]) === 'no' ? h.from : pieceStart(terms, h.from)
      const end = phraseEndAcross(placed, from, terms.length)
      const covered = clauses.find((c) => c.subject.from <= h.from && c.to > h.from)
      if (covered && w(terms[h.from]) !== 'no') continue
      push(written(placed, from, end), 2.4, from, end)
      break
    }
    if (
      !clauses.length &&
      !trouble.length &&
      terms.length > 2 &&
      !/^(?:hi|hello|hey|dear|thanks|thank|regards|best|kind)$/.test(w(terms[0]))
    ) {
      const end = phraseEnd(placed, 0, terms.length)
      push(written(placed, 0, end), 0.8, 0, end)
    }
  }
  return found
}

function restAfterBe(terms: readonly Term[], clause: Clause): number {
  let i = clause.groupAt
  while (
    i < clause.to &&
    /^(?:am|is|are|was|were|be|been|being|has|have|had|'s|will|not|now|still|just|really|very|so|also|already)$/.test(
      w(terms[i]),
    )
  )
    i++
  return i
}

function pieceStart(terms: readonly Term[], at: number): number {
  let i = at
  while (i > 0 && !terms[i]!.comma) i--
  return i
}

/** As `phraseEnd`, but over commas that join the like: "no engineer, no phone call". */
function phraseEndAcross(placed: Placed, from: number, to: number): number {
  const { terms } = placed.sentence
  let end = phraseEnd(placed, from, to)
  while (end < to && terms[end]?.comma && w(terms[end]) === 'no') end = phraseEnd(placed, end, to)
  return end
}

/** The object of what a customer wants to do: "I want to move my number to esim" → my number to esim. */
function objectOf(placed: Placed, clause: Clause): { text: string; from: number; to: number } | null {
  const { terms } = placed.sentence
  let from = clause.verbAt + 1
  // "want to move", "would like to be able to change": the object stands behind the last verb.
  for (let hops = 0; hops < 2 && w(terms[from]) === 'to' && from < clause.to; hops++) from += 2
  while (from < clause.to && /^(?:up|out|back|for|off|on|in|to|me|us|over|about)$/.test(w(terms[from]))) from++
  if (from >= clause.to || SKIP.has(w(terms[from]))) return null
  const to = phraseEnd(placed, from, clause.to)
  return { text: written(placed, from, to), from, to }
}

const GERUND: Readonly<Record<string, string>> = {
  get: 'getting',
  have: 'having',
  receive: 'receiving',
  see: 'seeing',
  find: 'finding',
  understand: 'understanding',
}
const gerund = (verb: string): string => GERUND[verb] ?? `${verb}ing`

/** Said by the customer of themselves, it must stand in the agent's mouth: my → your, I → you. */
function turned(text: string): string {
  return text
    .replace(/\b(?:my|our)\b/gi, 'your')
    .replace(/\b(?:mine|ours)\b/gi, 'yours')
    .replace(/\b(?:I am|I'm|I’m|im)\b/g, 'you are')
    .replace(/\b(?:we are|we're|we’re)\b/gi, 'you are')
    .replace(/\b(?:I've|I’ve)\b/g, 'you have')
    .replace(/\b(?:I|i)\b(?!['’.])/g, 'you')
    .replace(/\bwe\b/gi, 'you')
    .replace(/\b(?:me|us)\b/g, 'you')
}

/** Cleans a phrase so that it can stand in the middle of a sentence. */
function polished(text: string): string {
  let t = turned(text.trim())
    .replace(/[\s.,;:!?–—-]+$/, '')
    .replace(/^[\s.,;:!?–—-]+/, '')
  const first = /^[\p{L}'’-]+/u.exec(t)?.[0] ?? ''
  // A capital that only the sentence start gave is taken back.
  if (
    /^\p{Lu}[\p{Ll}'’]+$/u.test(first) &&
    /^(?:the|a|an|my|your|our|no|not|two|three|there|this|that|one|being|parcel|order|account|booking|package|delivery|water|nobody|nothing|broadband|internet|claim|half|both|all|some|several|card|phone|payment|refund|shop|heating|item|invoice|screen|app|website|every|front|back|wrong)$/i.test(
      first,
    )
  )
    t = first.toLowerCase() + t.slice(first.length)
  return t
}

const remembered = new Map<string, readonly Candidate[]>()
const LIMIT = 400

function candidatesIn(text: string): readonly Candidate[] {
  const known = remembered.get(text)
  if (known) return known
  const found: Candidate[] = []
  read(text).forEach((placed, i) => {
    for (const c of candidates(placed)) found.push({ ...c, score: c.score - i * 0.12 })
  })
  if (remembered.size >= LIMIT) remembered.clear()
  remembered.set(text, found)
  return found
}

/**
 * What the customer writes about, as a noun phrase in their own words that can stand in "I'm sorry about …" ("my" turned
 * to "your"); empty when nothing can be told. The first message usually names the thing; a later one replaces it only
 * when it tells of something clearly worse.
 */
export function readIssue(messages: readonly Message[]): string {
  let best: Candidate | null = null
  let first = true
  messages.forEach((m) => {
    if (m.from !== 'customer') return
    for (const c of candidatesIn(m.text)) {
      const score = c.score + (first ? 0.6 : 0)
      if (!best || score > best.score) best = { text: c.text, score }
    }
    first = false
  })
  return best ? polished((best as Candidate).text) : ''
}
