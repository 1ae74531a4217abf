import type { Message } from './analysis'
import { type Clause, clausesOf } from './clauses'
import { inflect } from './inflect'
import { patternsOnNeed } from './pattern'
import { type Placed, read, type Term } from './read'
import { timesIn } from './times'
import { keysOf, topicOf } from './topic'
import { isNounlike, verbOf } from './verbs'

/** Words that say something went wrong. */
const TROUBLE = patternsOnNeed([
  '(@trouble|breaks|crack|leak|disconnected|refused|stolen|hacked|double|charged|billed|debited|soaked|garbled|ruined|melted|dying|tore|shrunk|faded|peeling|rust|rusty|smell|hair|glass|burned|flickers|buzzing|fraudulent|doubled|missed|crackle|crackling|hole|surcharge|deduction|mix-up|mistake|discrepancy|no-show|shut|kicked|paused|throttled|garbage|horrible|awful|lifeboat|pull|gap|stain|dent|virus|delay|penalty|moved|replaced|postponed|rescheduled|illegible|wobbly|sharp|infested|bugs|mice|rats|cockroach|plastic|petrol|mouldering|sour|burning|smoke|spark)',
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

/** What people feel; a feeling is never what it is about. */
const FEELING =
  /^(?:(?:a )?(?:bit|little|tad|wee bit)|so|very|really|slightly|rather|quite|too|getting|somewhat|being|just|your?|am|are|still|\s)*\s*(?:nervous|worried|anxious|scared|terrified|delighted|pleased|frightened|confident|certain|upset|angry|cross|annoyed|furious|frustrated|disappointed|confused|lost|losing|stuck|puzzled|tired|sad|happy|sorry|glad|afraid|grateful|concerned|unhappy|thrilled|twitchy|stressed|gutted|devastated|fed up|sick|shaking|embarrassed|stupid|mistaken|sure|aware|curious|hopeful|ready|out|off|done|alone|home|here|back|new|free|busy)\b(?: (?:now|today|about (?:it|this|him|her|them)|by (?:it|this)|sick.*|too))*$/i
/** What stands behind these is what somebody writes about: "regarding my claim", "a question about the lease". */
const ABOUT = patternsOnNeed([
  '(regarding|concerning|re|reference) [_]',
  '(regards|regard|relation|respect|reference) to [_]',
  '(write|writing|wrote|written|email|emailed|emails|mails|emailing|call|called|calling|message|messaged|ask|asked|asking|complain|complaint|complaining|ticket|contact|contacted|contacting|enquire|enquiry|question|questions|query|issue|problem|trouble|help|letter|this is|it is|chat|chatting) ..5 (about|regarding|concerning) [_]',
  '(help|issue|issues|problem|problems|trouble|problem i have) with [_]',
  '^ ..2 about [_]',
  '(lost|confused|worried|anxious|nervous|concerned|puzzled|unhappy|disappointed|frustrated|annoyed|angry|upset|cross|furious|stuck|struggling|baffled|unsure|stressed|panicking|fed up|let down|delighted|thrilled|pleased|happy) ..1 (with|about|over|by|at) [_]',
  '(status|state|progress|news|update|updates|word|eta) (of|on|about|for|regarding) [_]',
  '(charge|charged|charges|bill|billed|paid|pay|payment|invoice|refund|compensation) ..3 for [_]',
])

interface Candidate {
  text: string
  score: number
  /** What it is about. */
  keys: ReadonlySet<string>
}

/** What "it" and "they" stand for in the next clauses: the last thing that was named. */
interface Topic {
  name: string
}

const w = (t: Term | undefined): string => t?.forms[0] ?? ''

const PAIRS: readonly [string, string][] = [
  ['(', ')'],
  ['“', '”'],
  ['‘', '’'],
]

/** The words of a run of terms as written, between the first and the last; quotes and brackets are kept whole or dropped. */
function written(placed: Placed, from: number, to: number): string {
  const { terms, text } = placed.sentence
  const first = terms[from]
  const last = terms[to - 1]
  if (!first || !last || to <= from) return ''
  // A word cut in two ("Water's been") ends with its own half.
  const half = terms[to]?.word.start === last.word.start ? last.end : last.word.end
  let out = text.slice(first.word.start, half)
  const next = text.charAt(last.word.end)
  const before = text.charAt(first.word.start - 1)
  for (const [open, close] of PAIRS) {
    const opened = out.split(open).length - 1
    const closed = close === '’' ? 0 : out.split(close).length - 1
    if (opened > closed && next === close) out += close
    else if (opened < closed && before === open) out = open + out
    else if (opened !== closed && close !== '’') out = out.replaceAll(open, '').replaceAll(close, '')
  }
  for (const quote of ['"', "'"]) {
    const marks = out.match(quote === '"' ? /"/g : /(?<![\p{L}])'|'(?![\p{L}])/gu)?.length ?? 0
    if (marks % 2 === 1) {
      if (next === quote) out += quote
      else if (before === quote) out = quote + out
      else if (quote === '"') out = out.replaceAll('"', '')
    }
  }
  return out.replace(/\s+/g, ' ')
}

/** Thanks and names of people are not what it is about. */
const THANKS =
  /\b(?:thank|thanks|thanking|cheers)\b|^(?:(?:my|a|the|your) )?(?:newborn|toddler|baby|kids?|children|neighbours?|landlord|boss|team|customer|robot|real person|moment|chance|question|favou?r|fuss|bother|word|minute|life|day|help|reply|answer|response|idea|clue|sense|luck|way|thing|matter|time|best|hope|hand|look|luck|supervisor|manager|human|someone|case|needful)$|^(?:another|a different|some other|your) (?:vendor|provider|supplier|company|competitor|bank|carrier|shop|airline|hotel|insurer)\b|^(?:this|that) an? |^(?:(?:my|a|the|your) )?(?:complaint|ticket|case|email|letter|message|request)(?: no| number)?$|^\w+ly$/i

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
      /^(?:i|we|it|you|they|he|she|the|my|our|now|then|in|on|would|could|can|please|is|was|stop|there)$/.test(
        w(terms[i + 1]),
      )
    )
      break
    if (i > from && w(t) === 'and' && verbOf(w(terms[i + 1]))?.form === 'past') break
    if (i > from && /^(?:please|thanks|thank|kindly|asap)$/.test(w(t))) break
    end = i + 1
  }
  while (
    end > from + 1 &&
    /^(?:instead|again|please|only|at|least|now|too|already|out|today|though|still|yet|anyway)$/.test(
      w(terms[end - 1]),
    ) &&
    !/^(?:at)$/.test(w(terms[end - 2]))
  )
    end--
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
    /^(?:hi|hello|hey|dear|now|today|also|and|so|well|sorry|just|team|sir|madam|all|basically|unfortunately|yo|ok|okay|right|guys|man|bro|look|listen|yes|no|but)$/.test(
      w(terms[from]),
    )
  )
    from++
  // "a text saying my card was used": what was said is it.
  for (let i = to - 2; i > from; i--)
    if (
      /^(?:saying|says|said|stating|claiming|that)$/.test(w(terms[i])) &&
      /^(?:the|my|our|your)$/.test(w(terms[i + 1]))
    ) {
      from = i + 1
      break
    }
  // "Thank you Felix, the replacement blender arrived": what stands before the comma is a greeting.
  for (let i = to - 1; i > from; i--)
    if (terms[i]!.comma && /^(?:the|a|an|my|our|your|this|that)$/.test(w(terms[i]))) {
      from = i
      break
    }
  while (
    to > from + 1 &&
    /^(?:need|needs|to|have|has|must|now|just|also|still|only|already|never|always)$/.test(w(terms[to - 1]))
  )
    to--
  return { from, to }
}

/** Deaths are told with care elsewhere; they are never "the issue". */
const DEATH = /^(?:die|pass)$/
const KIN =
  /\b(?:mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|nan|gran|grandma|grandad|neighbou?rs?|friend|accountant|boss|kids?|children|family|colleague|auditors?|insurer|lawyer)\b/
/** People who speak for a company, or beside a customer: what they say is not what it is about. */
const SPEAKERS =
  /\b(?:agents?|advis[eo]rs?|colleagues?|reps?|representatives?|staff|people|guys?|lady|man|woman|bloke|chap|fellow|someone|reception|receptionist|manager|supervisor|helpline|hotline|customer (?:care|services?|support)|support|branch|doctors?|nurse|pharmacist|vet|drivers?|couriers?|engineers?|technicians?|neighbou?rs?|landlord|lawyer|accountant|bot|chatbot|website|site|page|faq|email|letter|text|guide|manual|tracking)\b/
const SPEECH =
  /^(?:say|tell|ask|reply|answer|promise|assure|advise|inform|explain|call|ring|phone|write|suggest|claim|insist|confirm|mention|think|know|want|need|apologize|refer|transfer|send|point|keep|try|shrug|look|charge|show)$/
/** "Every month I write": how often is not what. */
const OFTEN =
  /^(?:every|each|last|this|next|the (?:first|second|last|next)) (?:single )?(?:day|week|month|year|time|morning|evening|night|weekend|call|reply|answer)\b/
/** How somebody feels it is not what it is about. */
const BODY =
  /^(?:my|our|his|her|their) (?:hands?|stomach|heart|head|legs?|nerves?|blood|eyes|chest|mind|patience|in-?laws|guests)\b/i
/** What a phrase cannot begin with: an adverb or a verb left over, a count of times. */
const NO_PHRASE =
  /^(?:rather|quite|hoped|had|hope|just|very|so|even|time|times|year|month|week|day|with|about|as|than|then|through|wasn|isn|not (?!being|able)) /i
/** A day or a month alone. */
const CALENDAR =
  /^(?:(?:last|this|next|early|late|mid|the) )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|weekend|morning|writing)$/i
/** A subject that only points to what was named before. */
const ONE =
  /^(?:the |that |this |my )?(?:(?:other|first|second|third|new|old|last|next) )?(?:ones?|both|half|some|neither|each)$/i
/** A greeting where a subject should be. */
const HELLO =
  /^(?:hi|hello|hey|hiya|g['’]?day|good (?:morning|afternoon|evening)|morning|evening|afternoon|dear|kia ora|namaste|greetings|yo)(?: \p{L}+){0,2}$/iu
/** Behind these "if" opens what is asked. */
const ASKS = /^(?:ask|want|wonder|know|check|see|tell|confirm|find|enquire|inquire|understand|advise|clarify)$/
/** What comes to somebody without being sought. */
const SENSES = /^(?:hear|smell|feel|suffer|notice|spot|endure|encounter|experience|discover|catch)$/
/** What somebody cannot do. */
const ABLE =
  /^(?!(?:be|believe|wait|help|stand|say|tell|afford|understand|imagine|remember|think|see|miss|find|know|thank|stress|keep|recommend|fault|make)$)/
/** Verbs whose object is the thing: what was left, lost, bought, booked or sent. */
const HAS =
  /^(?:buy|order|book|get|receive|have|finish|purchase|send|pay|apply|cancel|return|rent|hire|make|lose|leave|change|use|forget|reserve|request|report|upload|download|see|find|install|miss|renew|submit|place|register|need|want|drop|put|enter|type|choose|pick|select|add|move|switch|upgrade|downgrade|close|open|transfer|start|set|bring|break|damage|join|plan|collect|hand|borrow|donate|face|experience|encounter|query|dispute|question|chase|await|lodge|raise)$/

function candidates(placed: Placed, topic: Topic): Candidate[] {
  const { sentence } = placed
  const { terms } = sentence
  const found: Candidate[] = []
  const trouble = TROUBLE.scan(sentence)
  const hurts = (from: number, to: number) => trouble.some((h) => h.from < to && h.to > from)
  const clauses = clausesOf(sentence)
  let nth = 0
  const push = (text: string, score: number, from: number, to: number) => {
    const keys = keysOf(terms.slice(from, to))
    const when = timesIn(text)[0]
    // A time alone is no issue: "between 8 and 12".
    if (when && when.start < 3 && when.end >= text.length - 2) return
    if (!text || !keys.size || to <= from || FEELING.test(text.replace(/^being /, ''))) return
    if (
      THANKS.test(text) ||
      BODY.test(text) ||
      NO_PHRASE.test(text) ||
      SKIP.has(text.toLowerCase()) ||
      CALENDAR.test(text)
    )
      return
    if (/^(?:yes|no|ok|okay|yeah|yep|nope|sure) /i.test(text) || (/ it$/.test(text) && keys.size < 2)) return
    // A verb alone names nothing: "start", "cancel".
    if (to - from === 1 && verbOf(w(terms[from]))?.form === 'base' && !isNounlike(w(terms[from]))) return
    const code = terms.slice(from, to).some((t) => t.tags.includes('code')) ? 0.4 : 0
    found.push({ text, keys, score: score + Math.min(keys.size, 4) * 0.25 + code - nth * 0.2 })
  }
  /** Keeps the thing that was named; "a blender" is "the blender" from then on. */
  const named = (text: string) => {
    const short = text.split(' ').slice(0, 6).join(' ')
    if (text && !SKIP.has(text.toLowerCase()) && !KIN.test(text) && !SPEAKERS.test(text))
      topic.name = short.replace(/^(?:an?|some|another|this|that|these|those)\s+/i, 'the ')
  }
  /** The object behind a verb, as written. */
  const object = (from: number, to: number) => {
    let at = from
    while (
      at < to &&
      /^(?:in|out|up|off|back|over|away|for|to|from|me|us|you|also|just|about|again|on|down)$/.test(w(terms[at]))
    )
      at++
    const end = phraseEnd(placed, at, to)
    return { at, end, text: SKIP.has(w(terms[at])) ? '' : written(placed, at, end) }
  }

  for (const clause of clauses) {
    const { kind } = clause.subject
    const bad =
      hurts(clause.from, clause.to) ||
      (clause.negative &&
        clause.mood === 'statement' &&
        /^(?:thing|there)$/.test(kind) &&
        /^(?:present|past|perfect)$/.test(clause.tense))
    const first = w(terms[clause.subject.from])
    // "because …" and "if …" hang on what it is about; "may I ask if the cream is safe" is just that.
    const before = clauses[clauses.indexOf(clause) - 1]
    if (clause.lead === 'because' || (clause.lead === 'if' && !(before && ASKS.test(before.verb)))) continue
    const restFrom = clause.verbAt + 1
    const base = (bad ? 3 : 1) + (clause.lead === 'but' ? 0.6 : 0)

    if ((kind === 'thing' || kind === 'person') && !SKIP.has(first) && clause.mood === 'statement') {
      const s = subjectText(placed, clause)
      const own = written(placed, s.from, s.to)
      // "The other one arrived with no legs": one of the things named before.
      const name = topic.name && ONE.test(own) ? topic.name : own
      const words = name.toLowerCase()
      if (kind === 'thing') named(name)
      if (
        DEATH.test(clause.verb) ||
        (name === own && !keysOf(terms.slice(s.from, s.to)).size) ||
        OFTEN.test(words) ||
        FEELING.test(own)
      ) {
      } else if (HELLO.test(own)) {
        // "G'day, bought two chairs": a greeting is no subject.
        const o = object(restFrom, clause.to)
        if (HAS.test(clause.verb)) {
          named(o.text)
          push(o.text, bad ? 2.4 : 1.8, o.at, o.end)
        }
      } else if (SPEAKERS.test(words) && SPEECH.test(clause.verb)) {
      } else if (s.from < 2 && verbOf(w(terms[s.from]))?.form === 'past' && HAS.test(verbOf(w(terms[s.from]))!.base)) {
        // "Booked a king room, got two singles": a verb without its I.
        const o = object(s.from + 1, s.to)
        named(o.text)
        push(o.text, 2.4, o.at, o.end)
      } else if (
        SPEAKERS.test(words) &&
        w(terms[clause.verbAt]).endsWith('ed') &&
        !clause.negative &&
        !clause.passive
      ) {
        // "The courier marked my parcel as delivered" → my parcel being marked as delivered
        const done = doneTo(placed, clause) || happening(placed, clause, name)
        if (done) push(done, base + 0.6, clause.verbAt, phraseEnd(placed, restFrom, clause.to))
      } else if (KIN.test(words) && !/(?:'s|’s) /.test(words)) {
        const o = object(restFrom, clause.to)
        if (HAS.test(clause.verb)) push(o.text, bad ? 2.2 : 1.7, o.at, o.end)
      } else if (
        clause.tense === 'modal' ||
        clause.tense === 'conditional' ||
        clause.tense === 'future' ||
        /\bsupposed to\b/.test(clause.modal)
      ) {
        // "my game won't launch since the update" → the game not launching since the update
        const refuses = clause.negative && clause.verb !== 'be'
        const end = phraseEnd(placed, restFrom, clause.to, 9)
        const rest = refuses && !terms[restFrom]?.comma ? written(placed, restFrom, end) : ''
        push(
          refuses ? `${name} not ${gerund(clause.verb)}${rest ? ` ${rest}` : ''}` : name,
          base + (refuses ? 0.5 : 0.3),
          s.from,
          refuses ? Math.max(end, s.to) : s.to,
        )
      } else {
        const end = phraseEnd(placed, clause.verbAt, clause.to, 12)
        // "Your app keeps signing me out" → the app signing me out
        if (clause.verb === 'keep' && verbOf(w(terms[restFrom]))?.form === 'ing')
          push(`${name} ${written(placed, restFrom, end)}`, 3.2, s.from, end)
        else if (clause.verb === 'be') {
          const from = restAfterBe(terms, clause)
          const be = phraseEnd(placed, from, clause.to, 9)
          const rest = be > from ? written(placed, from, be) : ''
          const link = /^(?:for|with|without|about|from|in|on|at)\b/.test(rest) ? '' : 'being '
          if (rest)
            push(
              `${name} ${clause.negative ? 'not ' : ''}${link}${rest}`,
              base + (bad ? 0.2 : link ? -0.6 : 0.2) - (SPEAKERS.test(words) ? 1.2 : 0),
              s.from,
              be,
            )
        } else if (clause.passive)
          push(
            `${name} ${clause.negative ? 'not ' : ''}being ${written(placed, clause.verbAt, end)}`,
            base + 0.3,
            s.from,
            end,
          )
        else {
          const rest = terms[restFrom]?.comma
            ? ''
            : written(placed, restFrom, phraseEnd(placed, restFrom, clause.to, 11))
          const never = clause.negative
            ? terms.slice(clause.groupAt, clause.verbAt).some((t) => t.forms[0] === 'never')
              ? 'never '
              : 'not '
            : ''
          push(
            `${name} ${never}${gerund(clause.verb)}${rest ? ` ${rest}` : ''}`,
            base + (never ? 0.4 : 0.2),
            s.from,
            end,
          )
        }
      }
    } else if (kind === 'there' && clause.mood === 'statement') {
      const end = phraseEnd(placed, restFrom, clause.to)
      let text = written(placed, restFrom, end)
      // "I ordered the paneer wrap, there's chicken in it": "it" is named.
      const before = clauses[clauses.indexOf(clause) - 1]
      if (before && / it$/.test(text)) {
        const o = object(before.verbAt + 1, before.to)
        if (o.text)
          text = text.replace(/ it$/, ` ${/^(?:the|my|our|your|a|an)\b/i.test(o.text) ? o.text : `the ${o.text}`}`)
      }
      if (!clause.negative || /^no /i.test(text)) push(text, bad || /[A-Z]{3}/.test(text) ? 2.8 : 1.4, restFrom, end)
    } else if (kind === 'i' || kind === 'we') {
      const o = object(restFrom, clause.to)
      // "I'd invited my in-laws": had, not would.
      if (clause.tense === 'conditional' && verbOf(w(terms[clause.verbAt]))?.form === 'past') continue
      if (SENSES.test(clause.verb) && clause.mood === 'statement' && !clause.negative && w(terms[restFrom]) !== 'that')
        push(o.text, bad ? 2.8 : 2.2, o.at, o.end)
      if (HAS.test(clause.verb)) named(o.text)
      // "I can't pay anybody" → not being able to pay anybody
      if (
        clause.negative &&
        /^(?:can|could)$/.test(clause.modal) &&
        clause.mood === 'statement' &&
        ABLE.test(clause.verb)
      ) {
        const end = phraseEnd(placed, clause.verbAt, clause.to, 9)
        push(`not being able to ${written(placed, clause.verbAt, end)}`, 2.9, clause.verbAt, end)
      }
      // "I asked for the visa letter", "we applied for a permit"
      const sought =
        /^(?:ask|apply|wait|look|search|register|sign|enquire|pay|hope)$/.test(clause.verb) &&
        /^(?:for|three|two|four|several|many|twice|already|again|before|repeatedly)$/.test(w(terms[restFrom])) &&
        terms.slice(restFrom, Math.min(restFrom + 4, clause.to)).some((t) => t.forms[0] === 'for')
      if (sought) {
        let at = restFrom
        while (w(terms[at]) !== 'for') at++
        const wanted = object(at, clause.to)
        push(wanted.text, bad ? 2.8 : 2.4, wanted.at, wanted.end)
      } else if (clause.passive && clause.mood === 'statement') {
        const stop = phraseEnd(placed, clause.verbAt, clause.to)
        const that = terms.findIndex((t, i) => i > clause.verbAt && i < clause.to && w(t) === 'that')
        const would = terms.findIndex((t, i) => i > that && i < clause.to && /^(?:would|will)$/.test(w(t)))
        // "I was told that a replacement lid would be sent": what was to come.
        if (that > 0 && would > that + 1 && !SKIP.has(w(terms[that + 1])))
          push(written(placed, that + 1, would), 2.4, that + 1, would)
        if (!/^(?:tell|ask|promise|advise|inform|give|suppose)$/.test(clause.verb))
          push(`being ${written(placed, clause.verbAt, stop)}`, bad ? 2.8 : 2.2, clause.verbAt, stop)
      } else if (
        clause.mood === 'question' ||
        clause.tense === 'conditional' ||
        (/^(?:want|need|like|love|wish|try|hope|plan|intend)$/.test(clause.verb) && !clause.negative)
      ) {
        const inner = objectOf(placed, clause)
        if (inner) push(inner.text, 2.1, inner.from, inner.to)
      } else if (
        (HAS.test(clause.verb) && !(clause.negative && /^(?:want|need)$/.test(clause.verb))) ||
        (clause.negative &&
          !/^(?:mind|think|believe|know|care|want|wish|like|hope|expect|try|plan|intend|need|see|be|go|get)$/.test(
            clause.verb,
          ))
      )
        push(o.text, (bad ? 2.2 : 1.6) + (clause.verb === 'lose' ? 0.6 : 0), o.at, o.end)
    } else if (
      (kind === 'they' || kind === 'you') &&
      clause.mood === 'statement' &&
      /^(?:have|keep|hold|owe|take)$/.test(clause.verb) &&
      /^(?:my|our)$/.test(w(terms[restFrom]))
    ) {
      // "You have my deposit of $1,900"
      const o = object(restFrom, clause.to)
      push(o.text, 2.8, o.at, o.end)
    } else if (
      (kind === 'someone' || kind === 'they' || kind === 'you') &&
      clause.mood === 'statement' &&
      clause.verb !== 'be' &&
      /^(?:past|perfect)$/.test(clause.tense) &&
      !clause.passive
    ) {
      // "You charged me $340 for a tow" → being charged $340; "someone has hacked my account" → my account being hacked.
      const done = w(terms[clause.verbAt])
      const target = w(terms[restFrom])
      const o = object(restFrom, clause.to)
      if (clause.negative || !done.endsWith('ed')) push(o.text, bad ? 2.4 : 1.8, o.at, o.end)
      else if (w(terms[restFrom]) === 'to') {
        const inner = objectOf(placed, clause)
        if (inner) push(inner.text, 2.6, inner.from, inner.to)
      } else if (target === 'me' || target === 'us')
        push(`being ${written(placed, clause.verbAt, clause.verbAt + 1)} ${o.text}`, 2.6, o.at, o.end)
      else if (o.text)
        push(
          /^(?:deliver|ship|post)$/.test(clause.verb)
            ? o.text
            : `${o.text} being ${written(placed, clause.verbAt, clause.verbAt + 1)}`,
          2.4,
          o.at,
          o.end,
        )
    } else if (clause.mood === 'question' && kind === 'there') {
      // "Is there a student discount on the annual plan?"
      const o = object(clause.subject.to, clause.to)
      push(o.text.replace(/^any\s+/i, ''), 1.9, o.at, o.end)
    } else if (clause.mood === 'question' && kind === 'it' && /\bpossible\b/.test(sentence.text)) {
      // "Would it be possible to get the receipt for the workshop?"
      const at = terms.findIndex((t, i) => i >= clause.from && w(t) === 'possible')
      const o = object(at + 3, clause.to)
      if (w(terms[at + 1]) === 'to') push(o.text, 2, o.at, o.end)
    } else if (
      clause.mood === 'question' &&
      kind === 'thing' &&
      clause.verb === 'have' &&
      clause.subject.to > clause.subject.from
    ) {
      // "Does the lasagne have celery in it?" → celery in the lasagne
      const o = object(restFrom, clause.to)
      const holder = written(placed, clause.subject.from, clause.subject.to)
      push(
        / (?:in|on|with) it$/i.test(o.text) ? o.text.replace(/it$/i, holder) : `${holder} having ${o.text}`,
        2,
        o.at,
        o.end,
      )
    } else if (clause.mood === 'question' && kind === 'thing') {
      // "does the price change if I add two more": the thing and what may happen to it.
      const s = clause.subject
      const end = phraseEnd(placed, s.from, Math.min(clause.to, s.to))
      const next = clauses[clauses.indexOf(clause) + 1]
      const stop = next?.lead === 'if' ? next.to : clause.to
      const rest =
        clause.verb === 'be' || clause.verb === 'have'
          ? ''
          : ` ${gerund(clause.verb)} ${written(placed, restFrom, next?.lead === 'if' ? stop : phraseEnd(placed, restFrom, stop))}`
      push(`${written(placed, s.from, end)}${rest.trimEnd()}`, 1.5 + (bad ? 0.8 : 0), s.from, end)
    } else if (clause.mood === 'question' && kind === 'you') {
      const inner = objectOf(placed, clause) ?? object(restFrom, clause.to)
      // "Do you deliver to Coober Pedy?" → delivering to Coober Pedy
      const offers = /^(?:deliver|ship|post|fit|install|collect|repair|stock|sell|accept|price-match)$/.test(
        clause.verb,
      )
      if (inner.text)
        push(
          offers
            ? `${gerund(clause.verb)} ${written(placed, restFrom, phraseEnd(placed, restFrom, clause.to))}`
            : inner.text,
          offers ? 2 : 1.3,
          'at' in inner ? inner.at : inner.from,
          'end' in inner ? inner.end : inner.to,
        )
    } else if (
      clause.mood === 'imperative' &&
      !/^(?:thank|help|let|tell|reply|call|hurry|love|see|look)$/.test(clause.verb)
    ) {
      const o = object(restFrom, clause.to)
      push(o.text, 1.3, o.at, o.end)
    } else if (
      kind === 'it' &&
      clause.verb === 'be' &&
      clause.mood === 'statement' &&
      !clause.negative &&
      isNamed(terms, clause)
    ) {
      // "This is the fourth invoice with the wrong tax rate"
      const from = restAfterBe(terms, clause)
      const end = phraseEnd(placed, from, clause.to, 12)
      if (hurts(from, end)) push(written(placed, from, end), 3, from, end)
    } else if (/^(?:it|they)$/.test(kind) && clause.mood === 'statement' && bad) {
      // "I bought a washing machine. It makes a very big noise": the thing, and what it does.
      const told = topic.name && happening(placed, clause, topic.name)
      if (told) push(told, 2.6, clause.verbAt, phraseEnd(placed, clause.verbAt, clause.to))
      else if (clause.verb !== 'be') {
        const o = object(restFrom, clause.to)
        push(o.text, 1.4, o.at, o.end)
      }
    }
    nth++
  }

  // "regarding the missing invoice", "my fifth email about the damp in flat 12"
  for (const hit of ABOUT.scan(sentence)) {
    const at = hit.mark.from
    if (SKIP.has(w(terms[at])) || /^(?:him|her|them|me|us|my case|how|whether|if|same)$/.test(w(terms[at]))) continue
    const end = phraseEnd(placed, at, terms.length)
    push(written(placed, at, end), hurts(at, end) ? 3.2 : end - at > 1 ? 2.7 : 1.9, at, end)
  }
  // "… it's been three weeks now and still no refund": what has not come.
  for (const hit of trouble) {
    const at = hit.from
    if (w(terms[at]) !== 'no' || at === 0) continue
    if (!terms[at]!.comma && !/^(?:still|and|with|got)$/.test(w(terms[at - 1]))) continue
    const end = phraseEnd(placed, at, terms.length, 5)
    push(written(placed, at, end), 2.8, at, end)
  }
  // "Another overdraft fee because your transfer took four days": the thing stands before its cause.
  const cause = clauses[0]
  if (cause && cause.lead === 'because' && cause.from > 1)
    push(written(placed, 0, phraseEnd(placed, 0, cause.from)), 2.8, 0, cause.from)

  // An error message in quotes names the problem as nothing else does.
  const quoted = /(?<![\p{L}])['‘"“]([^'’"”\n]{4,60})['’"”](?![\p{L}])/u.exec(sentence.text)
  if (
    quoted &&
    /\s/.test(quoted[1]!) &&
    TELLS.test(sentence.text) &&
    !/\btold\b|\bquote\b/i.test(sentence.text) &&
    /\b(?:says?|saying|shows?|message|error|reads?|get|gives?|told|see)\b/i.test(sentence.text)
  ) {
    // "the site says 'no active courses'" → the site saying 'no active courses'
    const before = sentence.text.slice(0, quoted.index)
    const who = SAYS.exec(before)?.[1]
    found.push({ text: who ? `${who} saying ${quoted[0]}` : quoted[0], score: 3.6, keys: topicOf(sentence) })
  }

  // "returned the drill on the 2nd": a verb without its I.
  const opener = verbOf(w(terms[0]))
  // "Tried to check in online. Error.": what was tried.
  if (opener?.base === 'try' && opener.form === 'past' && w(terms[1]) === 'to' && terms[2]) {
    const end = phraseEnd(placed, 2, terms.length)
    push(`${gerund(verbOf(w(terms[2]))?.base ?? w(terms[2]))} ${written(placed, 3, end)}`, 2.6, 2, end)
  }
  if (
    (!clauses.length || clauses[0]!.from > 0 || clauses[0]!.mood === 'imperative') &&
    opener &&
    (opener.form === 'past' || opener.form === 'ing') &&
    HAS.test(opener.base)
  ) {
    const o = object(1, terms.length)
    push(o.text, 1.8, o.at, o.end)
  }
  // "No engineer, no phone call", "reset link expired", "two left shoes": a fragment names it outright.
  const head = clauses[0]
  if (!head || (head.from > 0 && hurts(0, head.from)) || w(terms[0]) === 'no') {
    const hit = trouble.find(
      (h) => !clauses.some((c) => c.subject.from <= h.from && c.to > h.from) || w(terms[h.from]) === 'no',
    )
    if (hit) {
      const from = w(terms[hit.from]) === 'no' ? hit.from : pieceStart(terms, hit.from)
      const end = phraseEndAcross(placed, from, terms.length)
      push(written(placed, from, end), 2.4, from, end)
    } else if (
      !head &&
      terms.length > 1 &&
      !/^(?:hi|hello|hey|dear|thanks|thank|regards|best|kind|any|ok|okay|yes|no|hola)$/.test(w(terms[0]))
    ) {
      const end = phraseEnd(placed, 0, terms.length)
      push(written(placed, 0, end), 0.7, 0, end)
    }
  }
  return found
}

/** "marked my parcel as delivered" → "my parcel being marked as delivered"; empty where the object is no thing. */
function doneTo(placed: Placed, clause: Clause): string {
  const { terms } = placed.sentence
  const from = clause.verbAt + 1
  const end = phraseEnd(placed, from, clause.to)
  if (from >= end || !/^(?:my|our|the|your|his|her|their)$/.test(w(terms[from]))) return ''
  let cut = from + 1
  while (
    cut < end &&
    !/^(?:as|on|in|at|from|to|into|with|over|off|out|by|against|for|under|after|before|without|twice|again)$/.test(
      w(terms[cut]),
    )
  )
    cut++
  const rest = cut < end ? ` ${written(placed, cut, end)}` : ''
  return `${written(placed, from, cut)} being ${written(placed, clause.verbAt, clause.verbAt + 1)}${rest}`
}

/** "is the fourth invoice", "was a mistake of yours": what stands behind "is" has an article. */
const isNamed = (terms: readonly Term[], clause: Clause): boolean =>
  /^(?:the|an?|my|our|your|another)$/.test(w(terms[restAfterBe(terms, clause)])) &&
  clause.to - restAfterBe(terms, clause) > 2

/** What a clause says of a thing as a noun phrase: "the kettle not heating", "the kettle being cold". */
function happening(placed: Placed, clause: Clause, name: string): string {
  const { terms } = placed.sentence
  const not = clause.negative ? 'not ' : ''
  if (clause.verb === 'be') {
    const from = restAfterBe(terms, clause)
    const rest = written(placed, from, phraseEnd(placed, from, clause.to, 9))
    return rest ? `${name} ${not}being ${rest}` : ''
  }
  if (clause.passive)
    return `${name} ${not}being ${written(placed, clause.verbAt, phraseEnd(placed, clause.verbAt, clause.to, 9))}`
  const from = clause.verbAt + 1
  const rest = terms[from]?.comma ? '' : written(placed, from, phraseEnd(placed, from, clause.to, 9))
  return `${name} ${not}${gerund(clause.verb)}${rest ? ` ${rest}` : ''}`
}

/** What shows words on a screen or on paper; what people say is not what it is about. */
const TELLS =
  /\b(?:errors?|messages?|screen|app|site|website|page|portal|system|status|display|tracking|pop-?up|it|form|letter|e-?mail|label|box|browser|till|machine|meter|card|text|get|getting|see)\b/i

/** Who or what says the words in quotes. */
const SAYS =
  /\b((?:the|your|my|our|his|her|an?) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?:just |only |still |now |always |keeps? |kept )?(?:says?|said|saying|shows?|showed|showing|reads?|reading|displays?)(?: that| me| us|:)? ?$/iu

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
  for (
    let hops = 0;
    hops < 2 && w(terms[from]) === 'to' && from < clause.to && verbOf(w(terms[from + 1]))?.form === 'base';
    hops++
  )
    from += 2
  while (from < clause.to && /^(?:up|out|back|for|off|on|in|to|me|us|over|about)$/.test(w(terms[from]))) from++
  if (from >= clause.to || SKIP.has(w(terms[from]))) return null
  const to = phraseEnd(placed, from, clause.to)
  return { text: written(placed, from, to), from, to }
}

/** "vanish" → vanishing, "come" → coming. */
const gerund = (verb: string): string => inflect(verb).find((f) => f.endsWith('ing') && f !== verb) ?? `${verb}ing`

/** Said by the customer of themselves, it must stand in the agent's mouth: my → your, I → you. */
function turned(text: string): string {
  return text
    .replace(/\b(?:my|our|your)\b/gi, (word) => (/^your$/i.test(word) ? 'our' : 'your'))
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
    .replace(/\bbeing broke$/i, 'being broken')
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

/** What it adds to a candidate that one of its words comes up in another sentence. */
const CENTRAL = 0.25

const remembered = new Map<string, readonly Candidate[]>()
const LIMIT = 400

function candidatesIn(text: string): readonly Candidate[] {
  const known = remembered.get(text)
  if (known) return known
  const found: Candidate[] = []
  const sentences = read(text)
  // What several sentences speak of is what it is about.
  const told = new Map<string, number>()
  for (const { sentence } of sentences) for (const key of topicOf(sentence)) told.set(key, (told.get(key) ?? 0) + 1)
  const topic: Topic = { name: '' }
  sentences.forEach((placed, i) => {
    for (const c of candidates(placed, topic)) {
      let central = 0
      for (const key of c.keys) if (told.get(key)! > 1) central++
      found.push({ ...c, score: c.score - Math.min(i, 4) * 0.25 + Math.min(central, 2) * CENTRAL })
    }
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
      if (!best || score > best.score) best = { ...c, score }
    }
    first = false
  })
  return best ? polished((best as Candidate).text) : ''
}
