import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/barked-list',
  severity: 'caution',
  title: 'Orders as a list of calls',
  why: 'Words without a verb sound like calls across a counter.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '^ (off|out|back|down|up|into|away) (with|of|to|in) the ..4 , ..4 , @toEnd?',
    '(^|,) [no !(fee|fees|charge|charges|cost|costs|need|problem|worries|rush|hurry|stress|contract|hassle|catch|questions|waiting|paperwork|strings|hiccups|pain|receipt|risk|luck|news|idea|answer) , no !(tears|charge|fee|waiting|rush|exchange|harm|problem|refund|worries) @toEnd?]',
    '^ to the (lady|gentleman|man|woman|person|guy) _ @toEnd?',
  ],
  unlessNear: [{ where: 'sentence', any: ['please|because|so that|we (have|will|are)|you (can|are)|free'] }],
  rewrites: [{ replaces: 'sentence', text: 'could you [what you need], please?', kind: 'warmer' }],
  examples: {
    flags: [
      { text: '«Off with the tags», into the pouch, back to us.' },
      { text: '«No feeding, no petting».' },
      { text: '«To the lady with the pram», fold it.' },
    ],
    passes: [
      'No stamps, no envelopes, we have a link.',
      'No glue, no screws, please.',
      'Out of the box, into the wall, ready, because it needs no set-up.',
    ],
  },
})
