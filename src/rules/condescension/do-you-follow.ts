import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/do-you-follow',
  severity: 'caution',
  title: 'Tests whether they understood',
  why: 'It checks the pupil instead of checking the explanation.',
  source: 'https://developers.google.com/style/tone',
  patterns: [
    '(try|please)? (to)? (follow along|concentrate|pay attention|listen carefully) @toEnd?',
    '(not sure|do not know|no idea|at a loss) how (else|i can|to|i could) ..3 (clearer|put it|say it|explain|simpler|plainer) @toEnd?',
    '(does|did) (that|this|it) (make sense|sink in|go in|click) (to you|for you)? (now|finally|this time|yet|at last) ',
    '(do|did) you (follow|understand|get it|get that|get me|comprehend) (me|now|this|that|so far)? (, |or|$) @toEnd?',
    '(is|are|was) (that|this|it|we|i|everything) (clear|understood) (enough|now|to you|this time|at last|yet)? $',
    '(which|what) (part|bit|word) (of|about) ..6 (unclear|not clear|confusing|not (you)? (understand|get)|understand|is it|do you|did you|are you) @toEnd?',
    'what (is it about|about) ..8 (confusing|unclear|hard to understand|not clear|you (do|did) not) @toEnd?',
    '(do i|shall i|must i|need i) (need to|have to)? (explain|spell|say|repeat|write) ..3 (again|out|once more|one more time) @toEnd?',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['or (would|shall|should|do you want|is there)', '(happy|glad|like) to'],
    },
  ],
  examples: {
    flags: [
      {
        text: '«Does that make sense to you now»?',
      },
      {
        text: '«Do you follow», or not?',
      },
      {
        text: '«Is that clear enough»?',
      },
      {
        text: '«Which part of no refunds do you not understand»?',
      },
      {
        text: '«What is it about the word final that is so confusing»?',
      },
      {
        text: '«Do I need to explain it once more»?',
      },
      {
        text: '«Try to follow along».',
      },
      {
        text: "I'm «not sure how to make it any clearer».",
      },
    ],
    passes: [
      'Is that clear, or would a drawing help?',
      'Do you follow, or shall I say it another way?',
      'Does that make sense?',
    ],
  },
})
