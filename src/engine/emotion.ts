import type { Emotion, Intensity, Message, MessageSpan } from './analysis'
import { type Cue, cues } from './cues'
import { EMOTION_WORDS } from './emotion-words'
import { type Placed, read } from './read'

/** Feelings that a score is kept for. */
const FEELINGS = ['angry', 'frustrated', 'anxious', 'disappointed', 'confused', 'sad', 'positive'] as const
type Feeling = (typeof FEELINGS)[number]

type WordLabel = keyof typeof EMOTION_WORDS
const WORDS = cues<WordLabel>(EMOTION_WORDS)

/** What happened to the customer, told without a word of feeling. */
const EVENTS = cues({
  again: [
    '(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|umpteenth|nth) (time|one|email|message|replacement|engineer|visit|attempt|call|week|month|complaint)',
    '(twice|again|three times|four times|five times)',
    '(still|keeps|keep|kept)',
    '(already|also)? (emailed|called|rang|phoned|written|wrote|contacted|messaged|chased|reported|told you|told them|asked) ..5 (times|twice|already|before|again|last week|weeks ago|days ago)',
  ],
  ignored: [
    '(nobody|no one|no-one|noone) ..3 {call} | (nobody|no one|noone) ..2 (rang|ring|came|come|answer|answers|answered|reply|replies|replied|responds|responded|turned|showed|shows|knows|cares|picks|picked|bothered|got|contacted|told|has|have|bothers|wrote|writes|appeared|seems)',
    '^ ..6 no (call|reply|response|answer|contact|message|engineer|update|updates|phone call|email|sign|show|news|callback|refund|slot|delivery|parcel|technician|word|bill|voucher|driver|visit|confirmation)',
    '(never|not) ..2 (called|rang|replied|heard|turned|showed|came|arrived|answered|responded|received|contacted|appeared|happened|got back)',
    '(came|come) and (went|gone)',
    'without (a|any) (word|reply|call|warning|notice|explanation|update|answer|response)',
    '(promised|supposed to|meant to|should have|was told|were told|told me|said) ..8',
    '(ignored|ignoring|silence|radio silence|no show|stood up|crickets|ghosted)',
  ],
  waited: [
    '(waiting|waited|wait|hold|queue|queued|sat) ..5 (#number|hours|hour|days|day|weeks|week|months|minutes|ages|morning|afternoon|whole)',
    '(it is|it has|been|is|that is|now) ..2 (#number|two|three|four|five|six|eight|ten) (minutes|hours|days|weeks|months) ..2 (now|already|late|and|of|since|later|ago)?',
    '#number (minutes|hours|days|weeks|months) (late|overdue|now|later|and counting|already)',
    'since (the)? (#date|#number|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|january|february|march|april|may|june|july|august|september|october|november|december|morning)',
  ],
  lostTime: [
    '(took|take|taken|lost|lose|losing|wasted|burned|spent|missed) ..5 (day|days|half day|morning|afternoon|evening|hour|hours|shift|shifts|weekend|night|work|fares|sales|income|earnings|pay|wages|customers|clients|order|orders)',
    'day off',
    '(whole|entire) (day|morning|afternoon|weekend|week|evening)',
  ],
  lostMoney: [
    '(charged|billed|debited|taken|took|paid|paying|lost|out of pocket) ..6 #money',
    '#money ..4 (gone|missing|down|lost|short|twice|out of)',
    '(overcharged|double charged|charged twice|billed twice|debited twice|charged again|billed again|charged me|out of pocket|overdrawn)',
    '(paying|pay|paid) ..5 for (a|nothing|something|this|what)',
  ],
  broken: [
    '(broken|broke|cracked|smashed|damaged|faulty|defective|shattered|dead|leaking|snapped|ripped|torn|mouldy|moldy|rotten|cold|raw|spoiled|wrong|missing|stuck|crashed|crashes|crashing|failed|fails|failing|down|offline|frozen|vanished|disappeared|gone|late|lost|empty|rejected|declined|blocked|locked|useless)',
    '(does|do|did|will|would|is|are|has) not (work|working|load|open|start|turn|charge|connect|arrive|arrived|fit|sync|come|show|respond|go|let|accept|update|play|print)',
    '(instead of|not what i ordered|not the one)',
  ],
  harm: [
    '(allergic|allergy|allergies|hospital|injured|injury|bleeding|burned|burnt|shock|fire|smoke|choked|choking|sick from|food poisoning|vomiting|ambulance|fell|fallen|faint|unsafe|dangerous|vegetarian|vegan|halal|kosher|gluten|coeliac|celiac|nuts|shellfish)',
  ],
  urgent: [
    '(my|our|the|his|her) (flight|train|wedding|exam|interview|appointment|surgery|operation|trip|holiday|presentation|launch|deadline|visa|move|party|event|funeral|closing|delivery|baby|due date|auditors|audit|conference|concert|tour|ferry|cruise|meeting|rent|mortgage|medication|insulin|tablets|inhaler|prescription) ..5 (is|are|am|leaves|starts|due|come|comes|on|in|at|tomorrow|today|tonight|this) ..3 (#date|#time|#number|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hours|days|week|weekend|morning|gone|running)',
    '(stolen|theft|hacked|fraud|fraudulent|unauthorized|someone else|did not make|did not authorize|locked out|stranded|alone|no money|no cash|nearly empty|no heating|no heat|no hot water|newborn|elderly|insulin|oxygen|run out of|running out of|last dose|cannot breathe)',
    '(please|pls) (help|hurry|reply|respond|someone|somebody|call)',
    '(urgent|urgently|asap|emergency|right now|immediately|straight away|as soon as possible) ',
    '(biopsy|results|diagnosis|test results|scan results|tumor|tumour|cancer)',
    '(is|are) ..5 (safe|at risk|still there|lost|bad|okay)',
  ],
  threat: [
    '(cancel|cancelling|canceling|leave|leaving|switch|switching|moving|going) ..4 (to|with) (a|another|your|someone|somewhere|the) ..2 (competitor|competitors|provider|else|company|bank)',
    '(you|you have) (just)? lost (a|me|my|our) ..3 (customer|business|client|custom)',
    '(i|we) (am|are|is) (done|gone|out|off|leaving) $ | (i|we) (am|are) (done|finished|through) (with|here)',
    '(take|taking) (my|our) (business|money|custom) ..2 elsewhere',
    '(regulator|ombudsman|solicitor|lawyer|lawyers|attorney|court|trading standards|chargeback|small claims|consumer forum|legal action|sue|suing|the press|the police|report you|bbb|better business bureau|fca|ofcom|ofgem|accc|trai|rbi|irdai|twitter|social media|trustpilot|one star|bad review|1 star|reviews)',
    '(or|otherwise|if not) ,? (i|we) (will|am going to|shall)',
    'never (again|using|buying|ordering|coming back|recommend|fly|shop|book|order|use)',
    '(want|need|demand|asked for|asking for|speak to|talk to|get me|put me through to) ..3 (manager|supervisor|someone senior|someone in charge|your boss|team leader|team lead|complaints)',
  ],
  hopes: [
    '(saved|saving) (up)? for',
    '(birthday|anniversary|wedding|honeymoon|christmas|graduation|first holiday|70th|60th|50th|40th|80th|18th|21st|present|gift|surprise|once in a lifetime|special occasion|treat)',
    '(reason|only reason|why) (i|we) (chose|picked|bought|booked|came|signed|joined|went|paid)',
    '(looking|looked) forward',
    '(advertised|promised|described|pictured|shown|photos|website said|brochure|as shown)',
    '(loyal|long standing|been a customer|been with you|years with you|customer for|member for|customer since)',
    '(trusted|trust|believed|recommended you|faith)',
    'never got (her|his|their|my|our)',
    '(we|i) (saw|got|had|found) ..4 (and a bin|car park|wall|nothing|instead)',
  ],
  settled: [
    '(it|that|this|everything|all|they|now) ..3 (works|working|fixed|sorted|arrived|back|resolved|solved|came|perfect|fine) (now|again|perfectly|great|fine|today)?',
    '(finally|now) ..3 (works|working|prints|fixed|sorted|arrived|resolved|got it|loads|charged|came)',
    '(just)? (arrived|received|got) (it|them|the|my) ..4 (today|now|this morning|thank|thanks)',
    'no (drama|worries|rush|problem|hurry|stress|big deal|biggie|harm done)',
    '(no|not) (hurry|urgent)',
  ],
  calm: [
    'no (drama|worries|rush|hurry|stress|big deal|biggie|pressure|problem|harm)',
    '(when|whenever) you (have|get) (a)? (moment|chance|time|minute)',
    'not (urgent|a big deal|the end of the world|in a rush|in a hurry|angry|upset|mad|cross|complaining|blaming)',
    '(just|only) (curious|checking|asking|wondering|a quick)',
    'quick question',
    'take your time',
  ],
})

/** Words that make a feeling bigger or smaller. */
const DEGREE = cues({
  more: [
    'so | very | really | extremely | absolutely | completely | totally | utterly | incredibly | beyond | deeply | seriously | truly | bloody | super | ridiculously | unbelievably | terribly | awfully | desperately | massively | hugely | too much | the worst | ever | at all | never | nobody | nothing',
  ],
  less: [
    'a (bit|little|touch|tad|wee bit|little bit) | slightly | somewhat | rather | kind of | sort of | mildly | a pity | no drama | no rush | no worries | not (too|very|really|that) | just | only | maybe | perhaps | little bit | bit',
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
    '(would|will|shall) (be)? ..2 (appreciated|grateful|appreciate)',
    '(would|will|shall) (love|like|be happy|be glad|be great|be nice|be lovely|be good)',
    '(happy|glad) to (send|provide|pay|wait|help|share|confirm|give)',
  ],
})

/** What people write to a support desk is about their things; a remark to the world is not. */
const SERVICE = cues({
  desk: [
    '@orderNoun',
    '(app|website|site|team|support|customer service|customer|refund|delivery|ref|ticket|invoice|store|shop|branch|bill|paid|bought|ordered|booked|subscription|cancel|cancelled|canceled|membership|premium|update|version|serial|tracking|receipt|warranty|courier|driver|engineer|payment|debit|upi|card|wifi|broadband|meter|flight|hotel|room|seat|seats|license|permit)',
    '(can|could|would) you | please | kindly | help me | do you (ship|sell|offer|have|accept|deliver|support|take|need)',
  ],
})

/** What one message shows. Offsets into the message. */
interface Reading {
  scores: Record<Feeling, number>
  events: ReadonlySet<string>
  evidence: { start: number; end: number; feeling: Feeling; weight: number }[]
  /** How loud it is: capitals, exclamation, strong words. */
  arousal: number
  soft: number
  service: boolean
  /** Puzzled questions without anything asked of us. */
  puzzled: boolean
}

const NEGATION = new Set(['not', 'never', 'no', 'without', 'hardly', 'nothing', 'nobody', 'neither', 'nor'])

function negated(placed: Placed, cue: Cue<string>): boolean {
  const { terms } = placed.sentence
  const own = terms.slice(cue.from, cue.to).some((t) => NEGATION.has(t.forms[0]!))
  if (own) return false
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 4); i--) {
    if (terms[i + 1]!.comma && i + 1 <= cue.from) return false
    const word = terms[i]!.forms[0]!
    if (word === 'only' || word === 'but') return false
    if (NEGATION.has(word)) return true
  }
  return false
}

const ACRONYM =
  /^(?:[A-Z]{1,3}|USPS|FEDEX|PIN|OTP|UPI|SIM|ESIM|USB|HDMI|VAT|GST|ASAP|IBAN|SEPA|DHL|UPS|DPD|RMA|SMS|FAQ|PDF|HTML|HTTP|NHS|IKEA|LED|ATM|IVR|KYC|NAME|RELIGION|EDIT|TLDR|TL|IMEI|SLA|API|URL|CSV|XML|JSON|SSO|VPN|GDPR|HMRC|DVLA|IMO|TBH|LOL|OMG|WTF|OP|US|UK|EU|NBA|NFL|MLB)$/

const EMOJI: readonly [RegExp, Feeling, number][] = [
  [/😡|🤬|😠|👿/u, 'angry', 2.5],
  [/😤|🙄|😒|😑|🤦/u, 'frustrated', 2],
  [/😰|😨|😱|😟|😧|🥺/u, 'anxious', 2],
  [/😢|😭|💔|😔|😿|😥|🥲/u, 'sad', 2],
  [/😞|☹|🙁|😕|👎/u, 'disappointed', 1.5],
  [/🤔|😵|🤷/u, 'confused', 1.5],
  [/😊|😀|😁|😃|😄|🙏|❤|💕|🎉|👍|😍|🥰|👏|💯|🤗|😘|🙌/u, 'positive', 1.5],
]

const remembered = new Map<string, Reading>()
const LIMIT = 400

function readingOf(text: string): Reading {
  const known = remembered.get(text)
  if (known) return known
  const scores = Object.fromEntries(FEELINGS.map((f) => [f, 0])) as Record<Feeling, number>
  const events = new Set<string>()
  const evidence: Reading['evidence'] = []
  let arousal = 0
  let soft = 0
  let service = false
  let puzzled = false
  const add = (feeling: Feeling, weight: number, start: number, end: number) => {
    scores[feeling] += weight
    evidence.push({ start, end, feeling, weight })
  }

  for (const placed of read(text)) {
    const { sentence } = placed
    if (SERVICE.labels(sentence).length) service = true
    const degree = DEGREE.find(placed)
    const courtesy = degree.filter((d) => d.label === 'courtesy')
    const eventCues = EVENTS.find(placed)
    for (const e of eventCues) {
      events.add(e.label)
    }
    const bad = eventCues.some((e) => /^(?:again|ignored|waited|lostTime|lostMoney|broken|harm)$/.test(e.label))
    const found = WORDS.find(placed)
    const covered: { from: number; to: number; weight: number }[] = []
    // The strongest reading of a word counts once.
    found.sort((a, b) => Number(b.label.slice(-1)) - Number(a.label.slice(-1)) || b.to - b.from - (a.to - a.from))
    let hurt = false
    for (const cue of found) {
      if (covered.some((c) => cue.from < c.to && cue.to > c.from)) continue
      const [feeling, strength] = cue.label.split(':') as [Feeling, string]
      let weight = Number(strength) * 0.6
      if (feeling === 'positive' && courtesy.some((c) => c.from < cue.to && c.to > cue.from)) {
        // "Thanks in advance" is manners; after a fix or by itself it is thanks.
        covered.push({ from: cue.from, to: cue.to, weight: 0 })
        scores.positive += service ? 0.2 : 1.2
        continue
      }
      if (negated(placed, cue)) {
        covered.push({ from: cue.from, to: cue.to, weight: 0 })
        if (feeling === 'positive' && cue.label.endsWith('2')) add('disappointed', 0.7, cue.start, cue.end)
        else if (feeling === 'positive') add('disappointed', 0.9, cue.start, cue.end)
        continue
      }
      covered.push({ from: cue.from, to: cue.to, weight })
      if (degree.some((d) => d.label === 'more' && d.to <= cue.from && d.to >= cue.from - 1)) {
        weight += 0.4
        arousal += 0.6
      }
      if (degree.some((d) => d.label === 'less' && d.to <= cue.from && d.to >= cue.from - 2)) {
        weight -= 0.2
        soft += 1
      }
      if (feeling !== 'positive' && feeling !== 'confused' && Number(strength) === 3) {
        arousal += 0.8
        hurt = true
      }
      add(feeling, weight, cue.start, cue.end)
    }
    // Sarcasm: praise and mishap in one breath.
    const praise = degree.find((d) => d.label === 'praise')
    if (
      praise &&
      (/\bfor (?:nothing|ignoring|wasting|ruining|losing|breaking|not)\b/i.test(sentence.text) ||
        (bad && !/\b(?:works?|working|fixed|sorted|arrived|back)\b/i.test(sentence.text)))
    ) {
      scores.positive = Math.max(0, scores.positive - 2)
      add('frustrated', 1.6, praise.start, praise.end)
      arousal += 0.8
    }
    for (const d of degree) if (d.label === 'less') soft += 0.3
    // A question to the world rather than to us.
    if (sentence.question && !hurt) puzzled = true
    // Loudness.
    const text = sentence.text
    const loud = sentence.terms.filter((t) => /^[A-Z]{3,}$/.test(t.written) && !ACRONYM.test(t.written))
    if (loud.length) {
      arousal += Math.min(2, 0.9 * loud.length)
    }
    if (/!\s*!|\?\s*!|!\s*\?/.test(text)) arousal += 1.3
    else if (/!/.test(text)) arousal += 0.5
    if (/\?\s*\?/.test(text)) arousal += 1
    for (const [emoji, feeling, weight] of EMOJI) {
      const m = emoji.exec(text)
      if (m) add(feeling, weight, placed.start + m.index, placed.start + m.index + m[0].length)
    }
    if (/(?:^|\s)[:;]-?[(/|]|D:|:'\(|\bT_T\b/.test(text)) scores.sad += 1
    if (/(?:^|\s)[:;]-?[)D]|<3|\^\^|\bxD\b/i.test(text)) scores.positive += 0.8
    // Events lean towards feelings; the strongest of one kind counts.
    for (const e of new Map(eventCues.map((e) => [e.label, e])).values()) {
      switch (e.label) {
        case 'again':
          add('frustrated', 0.6, e.start, e.end)
          break
        case 'ignored':
          add('frustrated', 0.7, e.start, e.end)
          break
        case 'waited':
          add('frustrated', 0.5, e.start, e.end)
          break
        case 'lostTime':
          add('frustrated', 0.9, e.start, e.end)
          arousal += 0.7
          break
        case 'lostMoney':
          add('frustrated', 0.5, e.start, e.end)
          break
        case 'harm':
          if (events.has('broken') || arousal > 1) add('angry', 0.6, e.start, e.end)
          break
        case 'urgent':
          add('anxious', 0.7, e.start, e.end)
          arousal += 0.5
          break
        case 'threat':
          add('angry', 1.5, e.start, e.end)
          arousal += 1.2
          break
        case 'hopes':
          if (events.has('broken') || events.has('ignored') || scores.disappointed > 0 || events.has('settled'))
            add('disappointed', 0.7, e.start, e.end)
          break
        default:
      }
    }
  }
  const reading = { scores, events, evidence, arousal, soft, service, puzzled }
  if (remembered.size >= LIMIT) remembered.clear()
  remembered.set(text, reading)
  return reading
}

/** How the customer feels now, how strongly, and the words that show it. */
export interface Felt {
  emotion: Emotion
  intensity: Intensity
  evidence: MessageSpan[]
  /** What the customer's messages tell has happened. */
  events: ReadonlySet<string>
}

/**
 * Reads the feeling of the customer from all they wrote, the messages since the agent's last answer counting most.
 * Thanks after a fix end what was before. `broken` tells that a promise to them was not kept.
 */
export function readEmotion(messages: readonly Message[], broken: boolean): Felt {
  let since = messages.length
  while (since > 0 && messages[since - 1]!.from !== 'agent') since--
  if (!messages.slice(since).some((m) => m.from === 'customer')) {
    // The agent wrote last: the customer's latest messages are the present ones.
    since = messages.length
    while (since > 0 && messages[since - 1]!.from !== 'customer') since--
    while (since > 0 && messages[since - 1]!.from === 'customer') since--
  }
  const total = Object.fromEntries(FEELINGS.map((f) => [f, 0])) as Record<Feeling, number>
  const events = new Set<string>()
  const evidence: (MessageSpan & { feeling: Feeling; weight: number })[] = []
  let arousal = 0
  let soft = 0
  let service = messages.length > 1
  let puzzled = false
  let latest = 0
  messages.forEach((m, i) => {
    if (m.from !== 'customer') return
    const r = readingOf(m.text)
    const now = i >= since
    const share = now ? 1 : 0.3
    for (const f of FEELINGS) total[f] += r.scores[f] * (now || f !== 'positive' ? share : 0.2)
    for (const e of r.evidence)
      evidence.push({ message: i, start: e.start, end: e.end, feeling: e.feeling, weight: e.weight * share })
    if (now) {
      for (const e of r.events) events.add(e)
      arousal += r.arousal
      soft += r.soft
      puzzled ||= r.puzzled
      latest += r.scores.positive
    } else arousal += r.arousal * 0.25
    service ||= r.service
  })
  if (broken) {
    total.frustrated += 0.8
  }
  // Thanks end the story.
  const bitter = total.angry + total.frustrated + total.disappointed
  if (latest >= 1.2 && (events.has('settled') || latest > bitter) && !broken)
    for (const f of FEELINGS) if (f !== 'positive') total[f] *= 0.35
  // A loud frustrated person is angry; a quiet one with a lost hope is disappointed.
  const loud = arousal >= 2.2
  if (loud && total.frustrated > 0.5) total.angry += Math.min(1.6, total.frustrated * 0.5)
  if (events.has('harm') && loud) total.angry += 0.8
  if (events.has('calm'))
    for (const f of FEELINGS) if (f !== 'positive' && f !== 'confused' && f !== 'sad') total[f] *= 0.35
  if (puzzled && !service) total.confused += 0.9
  if (service && total.confused < 1.2) total.confused *= 0.6
  // Grief overrides impatience; fear outweighs the wait that caused it.
  if (total.sad >= 1.7) total.sad += 0.8
  if (total.anxious >= 1.6) total.anxious += 0.5

  let emotion: Emotion = 'neutral'
  let best = 0
  for (const f of ['sad', 'angry', 'anxious', 'frustrated', 'disappointed', 'confused', 'positive'] as const)
    if (total[f] > best + 0.001) {
      best = total[f]
      emotion = f
    }
  const floor = service ? 1.15 : 0.75
  if (best < floor) emotion = 'neutral'

  const strong = evidence.filter((e) => e.feeling === emotion && e.weight >= 1.5).length
  const stakes =
    (events.has('lostTime') ? 1 : 0) +
    (events.has('harm') ? 1 : 0) +
    (events.has('urgent') ? 1 : 0) +
    (events.has('threat') ? 1 : 0) +
    (broken ? 0.6 : 0) +
    (events.has('ignored') ? 0.5 : 0) +
    (events.has('waited') ? 0.4 : 0) +
    (events.has('lostMoney') ? 0.4 : 0)
  let heat = arousal * 0.6 + strong * 0.4 + (emotion === 'positive' ? 0 : stakes * 0.7) - soft * 0.5
  if (emotion === 'angry') heat += 1.2
  if (emotion === 'frustrated') heat += 0.4
  if (emotion === 'confused') heat -= 1
  if (emotion === 'positive') heat = arousal * 0.8 + (total.positive > 2.5 ? 0.8 : 0) - soft * 0.3
  const intensity: Intensity = emotion !== 'neutral' && heat >= 1.2 ? 'high' : 'low'

  const shown = evidence
    .filter((e) => (emotion === 'neutral' ? false : e.feeling === emotion))
    .sort((a, b) => b.weight - a.weight || b.message - a.message)
    .slice(0, 4)
    .sort((a, b) => a.message - b.message || a.start - b.start)
    .map(({ message, start, end }) => ({ message, start, end }))
  return { emotion, intensity, evidence: shown, events }
}
