import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'minimizing/bright-side',
  severity: 'caution',
  title: 'The bright side first',
  why: 'Cheering up comes after being heard; before it, it is a way of not listening.',
  source: 'https://doi.org/10.1177/00222429221119977',
  patterns: [
    '(on the|look on the|look at the|see the) (bright|plus|positive|upside|sunny) (side)? @toEnd?',
    '(but)? at least ..2 (you|it|the|they|nobody|no one|your) @toEnd?',
    '(one|two|three|four|five|#number|a couple|a few) ..6 out of #number ..4 (good|bad|fine|great|decent|impressive|lucky|respectable|record|result) @toEnd?',
    'still (leaves|leave|left) you @toEnd?',
    '(sounds|looks|feels|seems|felt|sounded) (far|much|a lot|way) (more|worse) ..4 than it (is|was) @toEnd?',
    'you (did|do) still (make|get|have|got|had|see|catch) @toEnd?',
    '(meanwhile|anyway) ..2 you (have|had|still have) @toEnd?',
    '(came|come) out (beautifully|fine|great|well) @toEnd?',
  ],
  rewrites: [
    { replaces: 'sentence', text: 'I can see why {issue} is disappointing' },
    { replaces: 'span', text: '', kind: 'shorter' },
  ],
  examples: {
    flags: [
      { text: '«On the bright side», you did make the second half.' },
      { text: '«At least the lamp arrived in one piece».' },
      { text: '«One avocado out of sixty-two items is pretty good».' },
      { text: 'It «still leaves you most of the match».' },
      { text: 'It «sounds far more dramatic than it is».' },
      { text: 'Well, «you do still have the other five chairs».' },
      { text: '«Meanwhile you have five others to sit on».' },
      { text: 'The photos «came out beautifully whichever green you wore».' },
    ],
    passes: [
      'The test takes at least an hour.',
      'Three out of four parcels have left; the fourth follows on Monday.',
      'You still have 14 days to decide.',
    ],
  },
})
