import { cues } from '../cues'
import { bodyEnd, firstSpan, offering, type ReplyCheck, separated } from './reply'

const OPTIONS = cues({
  option: [
    'if you (would|had|’d) ..2 (rather|prefer|like) ..8',
    'if you (prefer|like|liked|want|wanted|wish|would rather|would sooner|fancy) ..8',
    'if (you|your|the|it|anyone|someone) ..8 , (i|we) can ..8',
    '(want|like|need) me to ..8',
    '(the one|one|whichever|slot|date|time) (that)? you (prefer|like|want|choose) ..2',
    '(holding|reserved|keeping|kept|held) (both|two|either|them both) ..4',
    'if (it is|this is) for ..8',
    '(i|we|they|our|my|the|rehamobiel|he|she|#name) ..3 can ..12 (instead|or|either|also|alternatively)',
    'instead ($|,|and|or|if|by|for)',
    '(alternatively|as an alternative|another (option|way)|other options|workaround)',
    'if (he|she|they|anyone|anybody) (would|had)? ..1 (rather|prefer|like) ..8',
    'if ..6 (no good|not suit|not possible|awkward|not work|does not work|inconvenient|hard to|difficult) ..8',
    '(would|do) you (like|prefer|want|rather|mind) ..8',
    'would ..6 (help|suit|work|be better|be easier|be handier)',
    'which ..4 (would|do|is|works|suits|one|option) ..6',
    '(two|three|a few|several|couple of) (ways|options|choices|possibilities)',
    '(or|either) ..4 (i|we|you) can',
    'shall (i|we)',
    'you (can|could|may) (also|either|still|choose|pick|keep|swap|exchange|return) ..8',
    '(i|we) can (offer|send|refund|book|extend|move|replace|arrange|ask|give|add|credit|set|lend|bring|do|put|swap|cancel|exchange|repair|hold|reserve|waive|also|still)',
    '(whichever|whatever) (you|suits|works|is)',
    '(up to you|your choice|you choose|let me know which)',
    'happy to (send|refund|book|arrange|swap|exchange|replace|move|extend|offer|set|do)',
  ],
})

/** Something the customer can choose. Asked for where the draft refuses or leaves an upset customer without a way on. */
export const offersOption: ReplyCheck = {
  id: 'offersOption',
  judge(reply) {
    const option = firstSpan(
      reply,
      (p) => OPTIONS.labels(p.sentence).length > 0 && !/\b(?:anything else|end the chat)\b/i.test(p.sentence.text),
    )
    if (option) return { state: 'met', span: option }
    const { emotion } = reply.customer
    const resolving = reply.steps.some(
      (s) => s.owner !== 'customer' && (s.done || s.when !== null) && !reply.flagged(s),
    )
    const open = reply.questions.some((q) => !q.answered)
    if (emotion === 'positive' && !reply.refuses) return { state: 'not-applicable' }
    if (reply.refuses && !resolving) return { state: 'missing' }
    if (!reply.upset) return { state: 'not-applicable' }
    if (!resolving) return { state: 'missing' }
    // Help is on its way; an option is still owed where something they asked to be allowed is not answered.
    const permission = reply.questions.some(
      (q) => !q.answered && /^(?:can|could|may|will|would|is there|do i)\b/i.test(q.text),
    )
    return open && permission ? { state: 'missing' } : { state: 'not-applicable' }
  },
  offer: (reply) =>
    offering(
      bodyEnd(reply),
      separated(reply, 'What I can do is [option], or [another option]. Which would you prefer?', 'end'),
    ),
}
