import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'minimizing/others-have-it-worse',
  severity: 'caution',
  title: 'Others have it worse',
  why: 'A comparison with others says that this customer is asking for too much.',
  source: 'https://doi.org/10.1177/00222429221119977',
  patterns: [
    '(most|many|plenty of|lots of|loads of|other|others|everyone|everybody|folk|folks|all|thousands of|hundreds of|half the|some (people|customers|guests)|a lot of|the rest of) (of)? (our|my|the)? ..3 (would|have|had|wait|waits|waited|manage|managed|cope|coped|live|lived|go|went|get|got|do|did|had it|are) (not|much|far|a lot|it|even|by|without|to)? ..4 (worse|longer|notice|noticed|mind|complain|complained|complaining|manage|managed|fuss|nicely|by $|with it|just fine|fine|happily|bigger|harder) @toEnd?',
    '(much|far|way|a lot) (bigger|worse|larger|more serious) (problems|things|cases|issues|trouble|delays) @toEnd?',
    '(it|things|this|that) (could|can|might) (have)? (always)? (be|been) (a lot|much|far|so much)? worse @toEnd?',
    '(nowhere|not) (near|anywhere near) (the)? worst @toEnd?',
    '[{happen} to (everyone|everybody|the best of us|all of us|anyone|most people)] ($|,|!(when|who|whose|if|with))',
    'you (are|were) (not|hardly) the only (one|person|customer|guest)',
  ],
  unlessNear: [{ where: 'sentence', any: ['(refunding|fixing|we are|fix|refund)'] }],
  rewrites: [
    { replaces: 'sentence', text: 'I can see why {issue} is hard on you' },
    { replaces: 'span', text: '', kind: 'shorter' },
    { replaces: 'sentence', text: 'I can see that this is hard on you' },
  ],
  examples: {
    flags: [
      { text: '«Plenty of people wait a lot longer for physio».' },
      { text: 'I’ve seen teams with «much bigger problems».' },
      { text: '«It could be worse».' },
      { text: 'Your bill is «nowhere near the worst this winter».' },
      { text: 'It «happens to everyone».' },
      { text: '«You’re not the only one», Sam.' },
    ],
    passes: [
      'Most people get it within a day.',
      'Many customers had the same fault, so we changed the part.',
      'Others have told us too, and you were right.',
      'You are not the only one who was charged twice, and I’m refunding all of you today.',
    ],
  },
})
