import { cues } from '../cues'
import { bodyStart, offering, type ReplyCheck, separated } from './reply'

const SIGNS = cues({
  sorry: ['(sorry|apologize|apologizes|apologies|apology|apologized|forgive (me|us|our|my)|pardon)'],
  owns: [
    '(we|i) ..3 (sent|broke|let|missed|left|made|forgot|failed|lost|overlooked|mixed|charged|billed|took|kept|gave|put|should|did not|got|dropped|caused|shipped|packed|guessed|answered|had|were|was|have|promised|said|told|delivered|booked|entered|swapped|misread|mistook|messed|slipped|delayed|never|could have|damaged|did|do|caused|trusted|waited|misled|assumed)',
    '(our|my) ..3 (mistake|error|fault|doing|responsibility|side|end|oversight|part|slip|timing|system|courier|warehouse|team|driver|job|delay|mix-up|bug|reply|check|kitchen|rider|partner|colleague)',
    '(nobody|no one) (here|of us)? ..1 (noticed|checked|told|called|rang|spotted|followed|covered|looked)',
    '(sorry|apologize|apologies) ..2 (that)? (we|i) !(can|could|do|am|are|will|have)',
    '(is|was|are|were) not what (we|you) ..1 (sold|promised|told|paid|ordered|booked|asked|expected)',
    '(we|i|our #word|the #word) ..2 (should|ought) ..1 (to)? have ..6',
    '(no|without) ..1 excuse',
    '(sorry|apologize|apologies) (that|for)? (our|my) ..6',
    '(let|have let) you down',
    '(owe|owes) you (an|our|my)',
    '(nobody|no one|none of us) ..4',
    '(overlooked|forgotten|misplaced|misfiled|mishandled|botched|muddled)',
    '(on|down to) (me|us)',
    '(is|was) (ours|mine)',
    '(for|about) (my|our) ..4',
    '(for|about) (that|this|both|it|all)',
    '(that|this) ..8 (happened|slipped|was|is|came|took|arrived)',
  ],
  dodges: [
    'sorry (if|you feel|that you feel|for any|but|to say|to hear you)',
    '(any|for the) inconvenience',
    '(apologize|apologies|sorry) ..2 (if|for any|any|for the inconvenience)',
    'regret (if|any)',
    'sorry (that|to hear that)? you ..2 (feel|felt)',
    '(afraid|sorry) ,? (but|i can|we can|there)',
  ],
})

/** Regret for something of ours, said as ours. Not asked for where nothing of ours went wrong. */
export const apologisesWithOwnership: ReplyCheck = {
  id: 'apologisesWithOwnership',
  judge(reply) {
    const { emotion } = reply.customer
    const broken = reply.promises.some((p) => p.kept === 'no')
    const asked =
      broken ||
      emotion === 'angry' ||
      emotion === 'frustrated' ||
      emotion === 'disappointed' ||
      ((emotion === 'anxious' || emotion === 'confused') && reply.fault)
    for (let i = 0; i < reply.sentences.length; i++) {
      const placed = reply.sentences[i]!
      const labels = SIGNS.labels(placed.sentence)
      if (!labels.includes('sorry') || labels.includes('dodges') || reply.flagged(placed)) continue
      const near = [reply.sentences[i - 1], placed, reply.sentences[i + 1]]
      if (near.some((p) => p && SIGNS.labels(p.sentence).includes('owns')))
        return asked || reply.fault || (reply.upset && emotion !== 'sad')
          ? { state: 'met', span: { start: placed.start, end: placed.end } }
          : { state: 'not-applicable' }
    }
    return { state: asked ? 'missing' : 'not-applicable' }
  },
  offer(reply) {
    const late = reply.promises.find((p) => p.kept === 'no')
    if (late) {
      const text = `I’m sorry: you were told “${late.text}”, and that did not happen.`
      return offering(bodyStart(reply), separated(reply, text, 'start'))
    }
    const about = reply.customer.issue || '[what went wrong]'
    return offering(bodyStart(reply), separated(reply, `I’m sorry about ${about}.`, 'start'))
  },
}
