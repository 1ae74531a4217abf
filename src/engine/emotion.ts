import type { Emotion, Intensity, Message, MessageSpan } from './analysis'
import { type Cue, cues } from './cues'
import { EMOTION_WORDS } from './emotion-words'
import { EVENTS } from './events'
import { type Placed, read } from './read'

/** Feelings that a score is kept for. */
const FEELINGS = ['angry', 'frustrated', 'anxious', 'disappointed', 'confused', 'sad', 'positive'] as const
type Feeling = (typeof FEELINGS)[number]

type WordLabel = keyof typeof EMOTION_WORDS
const WORDS = cues<WordLabel>(EMOTION_WORDS)

/** Words that make a feeling bigger or smaller. */
const DEGREE = cues({
  more: [
    'so | very | really | extremely | absolutely | completely | totally | utterly | incredibly | beyond | deeply | seriously | truly | bloody | super | ridiculously | unbelievably | terribly | awfully | desperately | massively | hugely | too much | the worst | ever | at all | never | nobody | nothing',
  ],
  less: [
    'a (bit|little|touch|tad|wee bit|little bit|wee) | slightly | somewhat | rather | kind of | sort of | mildly | a pity | no drama | no rush | no worries | not (too|very|really|that) | just | only | maybe | perhaps | little bit | bit',
  ],
  praise: [
    '^ ..2 (great|brilliant|fantastic|lovely|wonderful|perfect|nice|excellent|awesome|amazing|superb|bravo|well done|congratulations|good job|nice work|cheers|thanks a lot|thanks a bunch|marvellous|terrific|impressive|charming|cool)',
    'thanks for (nothing|ignoring|wasting|ruining|the (headache|runaround|wait)|making me|losing|breaking|not)',
    '(great|brilliant|fantastic|lovely|wonderful|stellar|top|amazing|outstanding) (job|work|service|start|stuff|effort)',
  ],
  courtesy: [
    '(thanks|thank you|many thanks|cheers|ta) ..2 (in advance|for your (time|help|patience|attention|assistance|understanding|support|reply|response|message|email|quick reply)|for (getting back|coming back|letting me know|looking|reading|the (reply|quick reply|info|update|quick response)|replying|responding))',
    '^ (thanks|thank you|many thanks|cheers|ta|thx|regards|kind regards|best|thanks again) ..3 $',
    '(please|pls|plz) (and)? (thanks|thank you)',
    '(thanks|thank you) (team|all|and regards|with regards)',
    '(would|will|shall|should) (be)? ..2 (appreciated|grateful|appreciate|glad|happy|pleased|obliged)',
    '(would|will|shall) (love|like|be happy|be glad|be great|be nice|be lovely|be good)',
    '(happy|glad) to (send|provide|pay|wait|help|share|confirm|give)',
    '(was|were) (hoping|wondering|looking|thinking) ..1 (to|if|whether|about)',
    '(not|was not) sure (who|where) to (ask|send|write|contact|speak|turn|call)',
    '(just)? wondering (if|whether|about)',
    '(i|we) (fear|am afraid|are afraid) (i|we|that)',
    'sorry (if|to (say|bother|trouble|keep|be|ask|chase|nag|disturb)|for (bothering|troubling|the bother|asking|chasing|the long|being))',
  ],
})

/** What people write to a support desk is about their things; a remark to the world is not. */
const SERVICE = cues({
  desk: [
    '(does|do|is|are) (the|your|this|these|it) ..6 (have|contain|come|work|include|fit|need|available|suitable|okay|safe|open|support|run|last)',
    '@orderNoun',
    '(app|website|site|team|support|customer service|customer|delivery|ref|invoice|store|shop|branch|bill|paid|bought|ordered|booked|cancel|canceled|membership|premium|version|serial|tracking|receipt|courier|driver|engineer|debit|upi|wifi|broadband|internet|meter|flight|hotel|reception|room|seat|seats|license|permit|parking|discount|voucher|price|fee|deposit|export|link|sim|manual|model|size|kit|repair|certificate|statement|catalog|pdf|csv|menu|allergens|venue)',
    '(can|could|would|will) (you|i|we|someone|somebody) | please | kindly | help me | do (you|i|we) (ship|sell|offer|have|accept|deliver|support|take|need|get) | are you open | you (sent|charged|promised|said|told|billed|delivered|took)',
    '^ (hi|hello|hiya|hey|dear|good (morning|afternoon|evening|day)|morning|afternoon|evening|kia ora|hola|buongiorno|g’day|gday|namaste|greetings|respected)',
    'to whom it may concern',
  ],
})

/** What one message shows. Offsets into the message. */
interface Reading {
  scores: Record<Feeling, number>
  events: ReadonlySet<string>
  evidence: { start: number; end: number; feeling: Feeling; weight: number }[]
  /** How loud it is: capitals, exclamation, strong words. */
  arousal: number
  /** How much is taken back: "a bit", "slightly". */
  soft: number
  /** The feelings that were said softly. */
  softened: ReadonlySet<Feeling>
  /** How much hangs on it for them. */
  stakes: number
  service: boolean
  /** How many words it has. */
  terms: number
  /** Puzzled questions without anything asked of us. */
  puzzled: boolean
  /** Asks politely or calmly. */
  civil: boolean
  /** Wants something done or told. */
  asking: boolean
  /** Looks for its way. */
  seeking: boolean
}

const NEGATION = new Set(['not', 'never', 'no', 'without', 'hardly', 'nothing', 'nobody', 'neither', 'nor'])

function negated(placed: Placed, cue: Cue<string>): boolean {
  const { terms } = placed.sentence
  const own = terms.slice(cue.from, cue.to).some((t) => NEGATION.has(t.forms[0]!))
  if (own)
    return (
      /:/.test(cue.label) &&
      cue.label.startsWith('positive') &&
      UNDONE.test(
        terms
          .slice(cue.from, cue.to)
          .map((t) => t.forms[0])
          .join(' '),
      )
    )
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 4); i--) {
    if (terms[i + 1]!.comma && i + 1 <= cue.from) return false
    const word = terms[i]!.forms[0]!
    if (word === 'only' || word === 'but') return false
    if (NEGATION.has(word)) return true
  }
  return false
}

/** "This is not fixed": a gap in a phrase of joy can hide the word that undoes it. */
const UNDONE = /\bnot (?:\w+ )?(?:working|fixed|sorted|back|resolved|perfect|good|works|happy|great|okay)\b/

const ACRONYM =
  /^(?!(?:NOT|NOW|WHY|YOU|ALL|HOW|WHO|YET|ANY|OUT|OFF|BAD)$)(?:[A-Z]{1,3}|USPS|FEDEX|PIN|OTP|UPI|SIM|ESIM|USB|HDMI|VAT|GST|ASAP|IBAN|SEPA|DHL|UPS|DPD|RMA|SMS|FAQ|PDF|HTML|HTTP|NHS|IKEA|LED|ATM|IVR|KYC|NAME|RELIGION|EDIT|TLDR|TL|IMEI|SLA|API|URL|CSV|XML|JSON|SSO|VPN|GDPR|HMRC|DVLA|IMO|TBH|LOL|OMG|WTF|OP|US|UK|EU|NBA|NFL|MLB)$/

/** Says what was done to them by whom. */
const BLAME =
  /\b(?:you|they)(?:[’']ve| have| people| lot| guys)? (?:now |just |then |still |simply |only )?(?:charged|billed|took|sold|cancelled|canceled|closed|lost|broke|ignored|refused|kept|killed|changed|moved|deleted|removed|blocked|double|never|failed|forgot|damaged)\b/i
/** Opens with warm thanks. */
const WARM = /^[^.!?]{0,40}\b(?:thank you|thanks) (?:so|very) much\b/i
/** A turn behind warm words. */
const TURN = /\b(?:but|however|still|yet|although|though|unfortunately|sadly)\b/i

const ASKING = /\?|\b(?:please|pls|plz|kindly|could|can|would|need|want|like to|wonder\w*|advise|in advance)\b/i
const SEEKING = /\b(?:am i|do i|should i|is it|where|which|what does|how (?:do|can) i|because)\b/i

/** Manners of somebody who only asks for something. */
const CIVIL =
  /\b(?:please|pls|kindly|thanks|thank you|cheers|could you|could i|can you|can i|can u|would you|may i|any chance|happy to|would like|i['’]d like|wondering|possible|hello|hi|dear|good (?:morning|afternoon|evening))\b/i

/** A body that shows it is not well. */
const FEARED =
  /\b(?:worse|swollen|bleeding|pain|hurts?|vomit\w*|fever|rash|unwell|sick|ill|breath\w*|seizures?|faint\w*|collapsed|results?|mistake|wrong|ran out|running out|run out|swallowed|fell|poison\w*|smell|fumes)\b/i

/** Praise with a turn behind it. */
const GRACIOUS =
  /\b(?:is|was|are|were|[’']s|be|been) (?:\w+ )?(?:nice|lovely|kind|pleasant|polite|friendly|good|beautiful|gorgeous|courteous|helpful|charming|fine|great)\b[^?]{0,80}\b(?:but|however|although|though|yet)\b/i

const LAUGH = /^(?:lol|haha)$/i

/** Tears, which are shed for joy as well. */
const TEARS = /\b(?:cr(?:y|ied|ies|ying)|tears?|tearful|weep|weeping|wept|sob|sobbed|sobbing)\b/i

const EMOJI: readonly [RegExp, Feeling, number][] = [
  [/😡|🤬|😠|👿/u, 'angry', 2.5],
  [/😤|🙄|😒|😑|🤦/u, 'frustrated', 2],
  [/😰|😨|😱|😟|😧|🥺/u, 'anxious', 2],
  [/😢|😭|💔|😔|😿|😥|🥲/u, 'sad', 2],
  [/😞|☹|🙁|😕|👎/u, 'disappointed', 1.5],
  [/🤔|😵|🤷/u, 'confused', 1.5],
  [/😊|😀|😁|😃|😄|🙏|❤|💕|🎉|👍|😍|🥰|👏|💯|🤗|😘|🙌/u, 'positive', 1.5],
]

/** What an event tells of the feeling behind it, and how much depends on it. */
const EVENT_WEIGHTS: Readonly<Record<string, { feeling: Feeling; weight: number; stakes: number; arousal?: number }>> =
  {
    again: { feeling: 'frustrated', weight: 1.2, stakes: 0.8 },
    wronged: { feeling: 'frustrated', weight: 1.1, stakes: 0.2 },
    still: { feeling: 'frustrated', weight: 0.7, stakes: 0 },
    ignored: { feeling: 'frustrated', weight: 1.3, stakes: 0.7 },
    missing: { feeling: 'frustrated', weight: 0.8, stakes: 0.4 },
    promised: { feeling: 'frustrated', weight: 0.6, stakes: 0.2 },
    waited: { feeling: 'frustrated', weight: 1.15, stakes: 0.5 },
    lostTime: { feeling: 'frustrated', weight: 1.4, stakes: 1, arousal: 0.4 },
    lostMoney: { feeling: 'frustrated', weight: 0.4, stakes: 0.4 },
    threatened: { feeling: 'anxious', weight: 1.2, stakes: 1 },
    health: { feeling: 'anxious', weight: 1.3, stakes: 1.2 },
    urgent: { feeling: 'anxious', weight: 0.7, stakes: 0.6 },
    threat: { feeling: 'angry', weight: 1.6, stakes: 1, arousal: 0.8 },
    accused: { feeling: 'angry', weight: 1.6, stakes: 0.4, arousal: 0.4 },
    demands: { feeling: 'angry', weight: 0.5, stakes: 0.5, arousal: 0.4 },
  }

const remembered = new Map<string, Reading>()
const LIMIT = 400

function readingOf(text: string, talk: boolean): Reading {
  const key = `${talk ? 1 : 0}${text}`
  const known = remembered.get(key)
  if (known) return known
  const scores = Object.fromEntries(FEELINGS.map((f) => [f, 0])) as Record<Feeling, number>
  const evidence: Reading['evidence'] = []
  let arousal = 0
  let soft = 0
  let puzzled = false
  let frown = false
  const softened = new Set<Feeling>()
  const add = (feeling: Feeling, weight: number, start: number, end: number) => {
    scores[feeling] += weight
    evidence.push({ start, end, feeling, weight })
  }
  const sentences = read(text)
  const events = new Map<string, { start: number; end: number; count: number }>()
  for (const placed of sentences)
    for (const e of EVENTS.find(placed)) {
      const seen = events.get(e.label)
      if (seen) seen.count++
      else events.set(e.label, { start: e.start, end: e.end, count: 1 })
    }
  if (events.has('notAgain') && events.get('again')?.count === 1) events.delete('again')
  const trouble = [
    'again',
    'still',
    'ignored',
    'missing',
    'wronged',
    'waited',
    'lostTime',
    'lostMoney',
    'broken',
    'harm',
    'threat',
    'accused',
    'promised',
  ].filter((e) => events.has(e)).length
  // Remarks to the world are short; who writes at length to a desk has a reason.
  const words = sentences.reduce((n, p) => n + p.sentence.terms.length, 0)
  const service =
    talk ||
    words > 32 ||
    (trouble > 0 && /\b(?:my|our|your)\b/i.test(text)) ||
    sentences.some((p) => SERVICE.labels(p.sentence).length > 0)

  for (const placed of sentences) {
    const { sentence } = placed
    const own = EVENTS.labels(sentence)
    const bad = own.some((e) => /^(?:again|still|ignored|missing|waited|lostTime|lostMoney|broken|harm)$/.test(e))
    const degree = DEGREE.find(placed)
    const courtesy = degree.filter((d) => d.label === 'courtesy')
    const found = WORDS.find(placed)
    const covered: { from: number; to: number }[] = []
    // The strongest and longest reading of a word counts, once.
    found.sort((a, b) => Number(b.label.slice(-1)) - Number(a.label.slice(-1)) || b.to - b.from - (a.to - a.from))
    let hurt = false
    const words = sentence.text
    for (const cue of found) {
      if (covered.some((c) => cue.from < c.to && cue.to > c.from)) continue
      covered.push({ from: cue.from, to: cue.to })
      const [feeling, level] = cue.label.split(':') as [Feeling, string]
      const strength = Number(level)
      if (feeling === 'positive') {
        if (negated(placed, cue)) {
          if (strength > 1) add('disappointed', 0.8, cue.start, cue.end)
          continue
        }
        // "Thanks in advance", "would be great": manners, not a feeling.
        if (courtesy.some((c) => c.from < cue.to && c.to > cue.from)) {
          scores.positive += service ? 0.1 : strength === 1 ? 1.5 : 0.8
          continue
        }
        // "lol" behind a question is a tone, not joy.
        if (service && LAUGH.test(words.slice(cue.start - placed.start, cue.end - placed.start))) continue
        const plain = strength === 1
        const warm = /\b(?:so|very) much\b|\ba (?:lot|million|ton|bunch)\b|\b(?:loads|tons|heaps|again)\b|!/i.test(
          words,
        )
        const weight = plain ? (service ? (warm ? 1.2 : 0.35) : 1.8) : strength * 0.6
        add('positive', bad && service && strength < 3 ? weight * 0.3 : weight, cue.start, cue.end)
        continue
      }
      if (negated(placed, cue)) continue
      // "Hello!" calls out only where nothing else is said.
      if (text.length > 20 && /^\W*hel+o+\W*$/i.test(words)) continue
      // "I was hoping to …", "I'm sorry to say": manners again.
      if (
        service &&
        courtesy.some((c) =>
          feeling === 'sad' ? c.from < cue.to && c.to > cue.from : c.from <= cue.from && c.to >= cue.to,
        )
      )
        continue
      if (strength === 1) {
        if (!service) add(feeling, 1.2, cue.start, cue.end)
        continue
      }
      let weight = strength === 3 ? 2.1 : 1.2
      if (degree.some((d) => d.label === 'more' && d.to <= cue.from && d.to >= cue.from - 1)) {
        weight += 0.4
        arousal += 0.5
      }
      if (degree.some((d) => d.label === 'less' && d.to <= cue.from && d.to >= cue.from - 2)) {
        weight -= 0.2
        soft += 0.6
        softened.add(feeling)
      }
      if (strength === 3 && feeling !== 'confused') {
        arousal += feeling === 'angry' || feeling === 'anxious' ? 0.8 : 0.3
        hurt = true
      }
      add(feeling, weight, cue.start, cue.end)
    }
    // Sarcasm: praise and mishap in one breath.
    const praise = degree.find((d) => d.label === 'praise')
    const settled = own.includes('settled')
    if (
      praise &&
      !settled &&
      (/\bfor (?:nothing|ignoring|wasting|ruining|losing|breaking|not)\b/i.test(sentence.text) || bad)
    ) {
      scores.positive = Math.max(0, scores.positive - 2)
      add('frustrated', 1.6, praise.start, praise.end)
      arousal += 0.8
    }
    for (const d of degree) if (d.label === 'less') soft += 0.15
    if (sentence.question && !hurt) puzzled = true
    const loud = sentence.terms.filter((t) => /^[A-Z]{3,}$/.test(t.written) && !ACRONYM.test(t.written)).length
    arousal += Math.min(2, 0.9 * loud)
    if (loud && bad) scores.angry += 0.5
    if (/!\s*!|\?\s*!|!\s*\?/.test(words)) arousal += 1.3
    else if (words.includes('!')) arousal += 0.5
    if (/\?\s*\?/.test(words)) arousal += 0.8
    for (const [emoji, feeling, weight] of EMOJI) {
      const m = emoji.exec(words)
      // Tears beside a sick child or dog are fear.
      const means = feeling === 'sad' && events.has('health') ? 'anxious' : feeling
      if (m) add(means, weight, placed.start + m.index, placed.start + m.index + m[0].length)
    }
    if (/(?:^|\s)[:;]-?[(/|]|D:|:'\(|\bT_T\b/.test(words)) frown = true
    if (/(?:^|\s)[:;]-?[)D]|<3|\^\^|\bxD\b/i.test(words)) scores.positive += 0.8
  }

  // The same feeling told in several ways weighs more, each further way less.
  // A doctor or a wheelchair in a calm question is no fear.
  if (
    trouble <= (events.has('harm') ? 1 : 0) &&
    !events.has('threatened') &&
    !events.has('urgent') &&
    !FEARED.test(text)
  )
    events.delete('health')
  const told = [...events]
    .map(([label, place]) => ({ place, means: EVENT_WEIGHTS[label] }))
    .filter((t) => t.means)
    .sort((a, b) => b.means!.weight - a.means!.weight)
  const before = new Map<Feeling, number>()
  for (const { place, means } of told) {
    const nth = before.get(means!.feeling) ?? 0
    before.set(means!.feeling, nth + 1)
    add(
      means!.feeling,
      means!.weight * (place.count > 1 ? 1.3 : 1) * [1, 0.7, 0.45, 0.3][Math.min(nth, 3)]!,
      place.start,
      place.end,
    )
    arousal += means!.arousal ?? 0
  }
  const hopes = events.get('hopes')
  if (
    hopes &&
    (trouble ||
      scores.disappointed > 0 ||
      events.has('understated') ||
      (hopes.count > 1 && scores.positive < 0.5 && !puzzled && !ASKING.test(text)))
  )
    add('disappointed', hopes.count > 1 ? 1.6 : 1.15, hopes.start, hopes.end)
  const understated = events.get('understated')
  if (understated && (service || trouble)) {
    add('disappointed', 1.15, understated.start, understated.end)
    soft += 0.6
  }
  // "It is lovely here, however …", told without heat: a hope that was let down.
  if (service && arousal < 0.8 && trouble > 0 && !events.has('urgent') && GRACIOUS.test(text)) {
    add('disappointed', 1, hopes?.start ?? 0, hopes?.end ?? 0)
    scores.frustrated *= 0.65
  }
  // She cried when it came: tears beside thanks are joy.
  if (scores.positive >= 0.3 && scores.sad > 0 && events.has('settled') && !events.has('kin') && TEARS.test(text)) {
    scores.positive += scores.sad
    scores.sad = 0
  }
  // A frown says that something hurts, not what.
  if (frown) {
    const felt = (['angry', 'frustrated', 'anxious', 'disappointed', 'confused', 'sad'] as const).reduce((a, b) =>
      scores[b] > scores[a] ? b : a,
    )
    if (scores[felt] > 0.3) scores[felt] += 0.7
    else scores[service ? 'disappointed' : 'sad'] += 1
  }
  const harm = events.get('harm')
  if (harm && trouble > 1) add(arousal >= 1.5 ? 'angry' : 'anxious', 0.7, harm.start, harm.end)
  if (trouble >= 2 || /\b(?:but|however|although)\b/i.test(text)) scores.positive *= 0.6
  else if (trouble && !events.has('settled')) scores.positive *= 0.7
  // "Please stop it": who still asks is not raging.
  if (/\b(?:please|pls|plz|kindly)\b/i.test(text) && arousal < 1.5) scores.angry *= 0.75
  // "Thank you so much for …": what else is told in it belongs to the thanks.
  if (WARM.test(text) && !TURN.test(text) && !text.includes('?')) {
    for (const feeling of FEELINGS) if (feeling !== 'positive') scores[feeling] *= 0.3
    scores.positive = Math.max(scores.positive, 1.6)
  }
  const stakes = [...events.keys()].reduce(
    (sum, label) => sum + (EVENT_WEIGHTS[label]?.stakes ?? 0) * (events.get(label)!.count > 1 ? 1.4 : 1),
    harm ? 0.8 : 0,
  )
  const reading: Reading = {
    scores,
    events: new Set(events.keys()),
    evidence,
    arousal,
    soft,
    softened,
    stakes,
    service,
    puzzled,
    civil: CIVIL.test(text) && !BLAME.test(text),
    asking: ASKING.test(text),
    seeking: SEEKING.test(text),
    terms: words,
  }
  if (remembered.size >= LIMIT) remembered.clear()
  remembered.set(key, reading)
  return reading
}

/** What went wrong, of all that can have happened. */
const TROUBLES = [
  'again',
  'still',
  'ignored',
  'missing',
  'wronged',
  'waited',
  'promised',
  'lostTime',
  'lostMoney',
  'broken',
  'accused',
]

/** How the customer feels now, how strongly, and the words that show it. */
export interface Felt {
  emotion: Emotion
  intensity: Intensity
  evidence: MessageSpan[]
}

/** Feelings by weight, and what goes into how strong they are. */
export interface Weighed {
  total: Record<Feeling, number>
  arousal: number
  soft: number
  stakes: number
  service: boolean
  softened: ReadonlySet<Feeling>
  events: ReadonlySet<string>
  evidence: (MessageSpan & { feeling: Feeling; weight: number })[]
}

/**
 * Weighs the feelings in all that the customer wrote; the messages since the agent's last answer count most. Thanks
 * after a fix end what was before. `broken` tells that a promise to them was not kept.
 */
export function weigh(messages: readonly Message[], broken: boolean): Weighed {
  let since = messages.length
  while (since > 0 && messages[since - 1]!.from !== 'agent') since--
  if (!messages.slice(since).some((m) => m.from === 'customer')) {
    // The agent wrote last: the customer's latest messages are the present ones.
    since = messages.length
    while (since > 0 && messages[since - 1]!.from !== 'customer') since--
    while (since > 0 && messages[since - 1]!.from === 'customer') since--
  }
  const readings = messages.map((m) => (m.from === 'customer' ? readingOf(m.text, messages.length > 1) : null))
  const present = readings.filter((r, i) => r && i >= since) as Reading[]
  const grateful = present.reduce((sum, r) => sum + r.scores.positive, 0)
  // A latest word as short as "It is the 20th." lives from what was said before.
  const terse = present.reduce((sum, r) => sum + r.terms, 0) < 9 && grateful < 0.5
  // A word or a question between two lines of a chat lets nothing cool down.
  const answer = messages.slice(0, since).findLast((m) => m.from === 'agent')
  const kept = terse ? 0.8 : grateful >= 1 ? 0.2 : answer && answer.text.split(/\s+/).length < 16 ? 0.65 : 0.4
  const total = Object.fromEntries(FEELINGS.map((f) => [f, 0])) as Record<Feeling, number>
  const events = new Set<string>()
  const softened = new Set<Feeling>()
  const evidence: Weighed['evidence'] = []
  let arousal = 0
  let soft = 0
  let stakes = broken ? 0.8 : 0
  let puzzled = false
  readings.forEach((r, i) => {
    if (!r) return
    const now = i >= since
    const share = now ? 1 : kept
    for (const f of FEELINGS) total[f] += r.scores[f] * (now || f !== 'positive' ? share : 0.1)
    for (const e of r.evidence)
      evidence.push({ message: i, start: e.start, end: e.end, feeling: e.feeling, weight: e.weight * share })
    if (now) for (const e of r.events) events.add(e)
    arousal += r.arousal * (now ? 1 : share * 0.8)
    stakes += r.stakes * (now ? 1 : share * 0.6)
    if (now) {
      soft += r.soft
      for (const f of r.softened) softened.add(f)
      puzzled ||= r.puzzled
    }
  })
  const service = messages.length > 1 || present.some((r) => r.service)
  // A feeling told outright outweighs what the events alone would make one feel.
  const outright = (feeling: Feeling) =>
    evidence.some((e) => e.feeling === feeling && e.message >= since && e.weight >= 1.8)
  if (broken) total.frustrated += outright('confused') || outright('anxious') || outright('disappointed') ? 0.3 : 0.9
  for (const f of ['confused', 'anxious', 'disappointed'] as const) if (outright(f)) total[f] += 0.8
  const bitter = total.angry + total.frustrated + total.disappointed
  if (grateful >= 1 && !broken && (events.has('settled') || grateful > bitter))
    for (const f of FEELINGS) if (f !== 'positive') total[f] *= 0.3
  // Of several messages in a row the last one tells how it ended.
  const last = present.at(-1)
  if (
    last &&
    present.length > 1 &&
    !broken &&
    last.scores.positive >= 1 &&
    FEELINGS.every((f) => f === 'positive' || last.scores[f] < last.scores.positive) &&
    !['again', 'still', 'ignored', 'threat'].some((event) => last.events.has(event))
  )
    for (const f of FEELINGS) if (f !== 'positive') total[f] *= 0.15
  if (events.has('urgent') && (events.has('still') || events.has('ignored') || events.has('waited')) && total.angry < 1)
    total.anxious += 0.5
  // Who threatens to go or to sue is past frustration.
  if (events.has('threat') && total.frustrated > 0.8) total.angry += total.frustrated * 0.6
  // A worry that nobody put in words counts less beside a grievance.
  const feared = evidence.some((e) => e.feeling === 'anxious' && e.weight >= 1.5)
  if (
    !feared &&
    !events.has('health') &&
    !events.has('threatened') &&
    !events.has('urgent') &&
    total.frustrated + total.angry > 1.5
  )
    total.anxious *= 0.5
  // Loud frustration is anger; frustration over a lost hope, told quietly, is disappointment.
  if (arousal >= 1.8 && total.frustrated > 0.5)
    total.angry += Math.min(2.2, total.frustrated * (arousal >= 2.2 ? 0.8 : 0.65))
  if (events.has('harm') && (arousal >= 1.8 || total.frustrated > 1.5)) total.angry += 1.2
  if (events.has('hopes') && total.disappointed >= 1 && arousal < 2 && total.angry < 1.5)
    total.disappointed += total.frustrated * 0.5
  // "I am not cross, I am rather tired of it": what is waved away leaves a lost hope.
  if ((events.has('milder') || events.has('understated')) && arousal < 1.2 && total.angry < 1.5) {
    total.disappointed += total.frustrated * 0.5
    total.frustrated *= 0.7
  }
  // Who asks for the boss after several attempts is past frustration.
  if (events.has('demands') && total.frustrated > 1.2) total.angry += total.frustrated * 0.85
  if (events.has('calm'))
    for (const f of FEELINGS) if (f !== 'positive' && f !== 'confused' && f !== 'sad') total[f] *= 0.35
  if (puzzled && !service) total.confused += 0.9
  if (service && total.confused < 1.3) total.confused *= 0.6
  // Tears that we caused are told in anger, and a body in danger in fear.
  if (events.has('accused') && total.angry > 0.8) total.angry += total.sad * 0.7
  else if (total.sad >= 1.7) total.angry *= 0.4
  if (events.has('health')) total.confused *= 0.6
  // Grief outweighs impatience, and fear the wait that caused it.
  if (total.sad >= 1.7) total.sad += 0.8
  if (total.anxious >= 1.7) total.anxious += 0.6
  // Something went wrong and it is told without a word of courtesy: that is frustration, be it never named.
  const most = Math.max(...FEELINGS.map((feeling) => total[feeling]))
  const wrong = TROUBLES.filter((event) => events.has(event)).length
  if (service && most <= 1.1 && wrong && !events.has('calm') && !events.has('settled') && grateful < 0.5) {
    const civil = present.some((r) => r.civil)
    // Lost rather than cross: it asks where things are, and nothing worse is told.
    const lost = puzzled && wrong === 1 && present.some((r) => r.seeking)
    if (lost) total.confused = Math.max(total.confused, 1.15)
    else if (!civil || wrong > 2) total.frustrated = Math.max(total.frustrated, 1.15)
  }
  // Thanks and nothing asked: they are what the message is for.
  if (service && most <= 1.1 && !wrong && !puzzled && total.positive > 0.3 && !present.some((r) => r.asking))
    total.positive = Math.max(total.positive, 1.15)
  return { total, arousal, soft, stakes, service, softened, events, evidence }
}

/** What the customer feels now, how strongly, and the words that show it. */
export function readEmotion(messages: readonly Message[], broken: boolean): Felt {
  const { total, arousal, soft, stakes, service, softened, events, evidence } = weigh(messages, broken)
  let emotion: Emotion = 'neutral'
  let best = service ? 1.1 : 0.75
  for (const f of ['sad', 'angry', 'anxious', 'frustrated', 'disappointed', 'confused', 'positive'] as const)
    if (total[f] > best) {
      best = total[f]
      emotion = f
    }

  const lessened = softened.has(emotion as Feeling) ? 1 : 0
  let heat = arousal * 0.6 + stakes * 0.7 - soft * 0.3 - lessened - (events.has('milder') ? 1.2 : 0)
  if (emotion === 'angry') heat += 1.4
  if (emotion === 'frustrated') heat += 0.5
  if (emotion === 'anxious')
    heat += 0.5 + (events.has('urgent') || events.has('health') || events.has('threatened') ? 0.3 : 0)
  if (emotion === 'confused') heat -= 1
  if (emotion === 'disappointed') heat -= 0.3
  if (emotion === 'sad') heat = (events.has('kin') ? 1.3 : 0) + total.sad * 0.2 - soft * 0.3
  if (emotion === 'positive')
    heat = arousal * 0.9 + (total.positive > 1.9 ? 0.8 : 0) + (total.positive > 2.8 ? 0.5 : 0) - soft * 0.3
  const intensity: Intensity = emotion !== 'neutral' && heat >= 1.15 ? 'high' : 'low'

  const shown = evidence
    .filter((e) => e.feeling === emotion)
    .sort((a, b) => b.weight - a.weight || b.message - a.message)
    .slice(0, 4)
    .sort((a, b) => a.message - b.message || a.start - b.start)
    .map(({ message, start, end }) => ({ message, start, end }))
  return { emotion, intensity, evidence: shown }
}
