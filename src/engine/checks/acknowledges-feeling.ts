import { cues } from '../cues'
import { read } from '../read'
import { keysOf, shared, topicOf } from '../topic'
import { bodyStart, offering, type Reply, type ReplyCheck, separated } from './reply'

const SIGNS = cues({
  names: [
    '(can|could) ..2 (see|understand|imagine|appreciate|tell|hear) ..2 (why|how|that|what|where)',
    '(i|we) (understand|appreciate|realize|know|get|see|hear|recognize) ..2 (how|why|that|what|this|it) ..8 (@feelingWord|feel|mean|means|worry|stress|frustrat|wait|long|important|matter|matters|let down|leaves|left)',
    '(you|your) ..3 (every|a|all) (right|reason|cause) to ..2 (@feelingWord|feel|expect|ask|complain)',
    '(no|little|small) wonder',
    '(would|could) (keep|leave|make|drive|have) ..1 (anyone|anybody|me|us|most people) ..4',
    '(not|do not) blame you',
    '(you are|your are|and you are) (right|quite right|absolutely right|not wrong) ..8',
    '(understandable|understandably|rightly|quite rightly|fair enough|justified)',
    '(that|this|it|which) (is|was|sounds|must|would|has|had|feels|looks) ..4 @feelingWord',
    '@feelingWord ..4 (for you|to you|when you|position|situation)',
    '(must|would) (have|be|feel) ..4 (@feelingWord|let down|worry|shock)',
    '(last|worst) thing (you|anyone|anybody|a|any)',
    '(i|we) (would|should) (be|feel|have been) ..3 (@feelingWord|too|the same)',
    '(far|much|way) too (long|many|much|late|often)',
    '(not|never) (what|how|the way|the experience|the start|the service|good enough|okay|acceptable|on|fair) ..6',
    '(make|makes|making) (me|anyone|anybody|us) ..2 (angry|cross|furious|mad|worried|nervous|@feelingWord)',
    'that (stings|hurts|sucks|smarts)',
    '(no one|nobody|no customer|no family) should ..8',
    '(i|we) (would|should) be ..2 (angry|cross|furious|mad|worried|nervous|sad)',
    '(right|reason|entitled) to be ..1 (angry|cross|furious|mad|worried|nervous|sad|upset)',
    '(understand|see|get|appreciate) ..1 (you are|why you are) ..2 (angry|cross|nervous|worried|furious)',
    '(sorry|sorrow|condolences) ..5 (loss|passing|passed|mum|mom|mother|dad|father|husband|wife|dog|cat|family|death|for what you|difficult time)',
    '(my|our) ..2 (condolences|sympathies|thoughts are)',
    '(i|we) (hope) ..3 (is|are) (not|okay|safe) ..4',
    '(you|your) ..5 (deserve|deserved|trusted|waited|have waited|had to wait|were left|have been left|have been waiting|were counting|lost|missed|saved)',
    '(makes|made|leaves|left) (this|it|that|you|things) ..4 (@feelingWord|tense|urgent|no sense|waiting|without|guessing)',
    '(feel|feels|felt) ..3 (@feelingWord|let down|ignored|cheated|lost)',
    '(a|such a|an) ..2 (@feelingWord) (feeling|moment|day|week|wait|time|thing|way|place|start|experience|position|situation|surprise|message|letter)',
    '(worry|worrying|worries|frustration|disappointment|anger|concern|confusion|upset|stress|distress) ..6',
    '(is|was|are|were) (confusing|unclear|not clear|misleading|easy to (miss|misread|mix|get lost))',
    'so sorry (about|that|for your|to hear (about|that|of|your|what)) ..1',
    '(is|was|are|were) (far|much|way)? too (much|long|many|often)',
    '(is|was) (not (on|okay|good enough|fair|right|what you)|unacceptable|a fright|a shock|a nightmare|on us)',
    '(gave|give|giving|left|put|cost|costs) you ..3 (fright|scare|shock|worry|worried|stress|guessing|through|sleepless|day|days|hours|appointment|evening)',
    '(do not|please do not|no need to) ..1 (feel|be) ..1 (stupid|silly|foolish|sorry|ashamed|embarrassed|bad)',
    '(annoying|infuriating|maddening|frightening|exhausting|tiring|unsettling|upsetting|galling|hard|tough) ..2 (when|for|to|like|as|,|after|with|and)',
    '(anybody|anyone|everyone|i|we) (would|should) (be|feel|have been) ..4',
    '(puzzles|confuses|trips up|catches|throws) ..4 (people|us|everyone|customers|out)',
    '(hard|difficult|easy) ..1 (enough)? to (read|follow|write|miss|hear|ask|say)',
    '(reasonable|fair|good) (question|point|reason)',
    '(ought|should) to have ..4 (sooner|earlier|before|after|first)',
    '(should have|should not have|ought to have) had (an|to|a) ..4',
    '(shame|pity|gutted|nightmare|heartbreaking|awful|terrible) ',
  ],
  personal: ['(i|we) am (so|very|really|truly)? sorry', 'sorry'],
})

/** Feelings that nobody's words show: stock empathy with nothing of the customer's in it. */
const CANNED = cues({
  canned: [
    '(completely|totally|fully|certainly|absolutely|definitely|truly|can)? (understand|appreciate) (your|the|how you) (frustration|concern|concerns|situation|disappointment|feelings|feel|inconvenience|issue|position)$',
    '(any|the|this|for) ..2 inconvenience',
    '(understand|know|realize|appreciate) ..2 (this|it|that) (may|might|can|could) be ..3',
    'sorry (you|that you|if you|if) ..2 (feel|felt|are|were)? ..2 (that way|this way|upset|frustrated|unhappy|disappointed)?',
    'sorry if',
    'regret (if|any|that you feel)',
    '(not|nothing|no) ..4 (worry|stress|panic|lose sleep|losing sleep|stress over)',
  ],
})

/** How often or how long it was, as one tells back what somebody went through. */
const COUNTED =
  /\b(?:twice|once more|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|(?:first|second|third|fourth|fifth)) (?:\p{L}+ ){0,3}\p{L}+|\bwhole (?:day|morning|evening|week)\b|\ban? (?:day|week|month|night|hour|year|evening|morning|weekend) (?:of|on|in|with|without)\b|\b(?:hours|days|weeks|months)\b/iu

/** The reply shows that it saw the feeling, in words that fit this customer. Asked for only where a feeling was shown. */
export const acknowledgesFeeling: ReplyCheck = {
  id: 'acknowledgesFeeling',
  judge(reply) {
    if (!reply.upset) return { state: 'not-applicable' }
    const theirs = customerKeys(reply)
    for (let i = 0; i < reply.sentences.length; i++) {
      const placed = reply.sentences[i]!
      const span = { start: placed.start, end: placed.end }
      const canned = CANNED.labels(placed.sentence).length > 0
      const named = SIGNS.find(placed).find((c) => c.label === 'names')
      if (named && !canned && !reply.flagged(named)) return { state: 'met', span }
      // "You saved up for a sea view and got a car park. I'm sorry": telling back what it did to them, with regret.
      const next = reply.sentences[i + 1]
      const regret = (p: typeof placed | undefined) =>
        p !== undefined &&
        !CANNED.labels(p.sentence).length &&
        !reply.flagged(p) &&
        SIGNS.labels(p.sentence).includes('personal')
      const second = placed.sentence.terms.some((t) => t.forms[0] === 'you' || t.forms[0] === 'your')
      if (
        !canned &&
        !reply.flagged(span) &&
        (second || COUNTED.test(placed.sentence.text)) &&
        !placed.sentence.question &&
        shared(topicOf(placed.sentence), theirs) >= (COUNTED.test(placed.sentence.text) ? 1 : 2) &&
        (regret(placed) || regret(next)) &&
        i < 4
      )
        return { state: 'met', span }
    }
    return { state: 'missing' }
  },
  offer(reply) {
    const { issue, emotion } = reply.customer
    const about = issue || '[what happened]'
    const text =
      emotion === 'sad'
        ? `I’m so sorry about ${about}.`
        : emotion === 'confused'
          ? `I can see why ${about} is confusing.`
          : emotion === 'anxious'
            ? `I can see why ${about} is worrying you.`
            : emotion === 'disappointed'
              ? `I can see why ${about} is a disappointment.`
              : `I can see why you’re frustrated about ${about}.`
    return offering(bodyStart(reply), separated(reply, text, 'start'))
  },
}

/** What the customer writes about, all messages together. */
export function customerKeys(reply: Reply): Set<string> {
  const keys = new Set<string>()
  for (const m of reply.conversation.messages)
    if (m.from === 'customer') for (const p of read(m.text)) for (const key of keysOf(p.sentence.terms)) keys.add(key)
  return keys
}
