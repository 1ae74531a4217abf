import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/i-want',
  severity: 'caution',
  title: '"I want it by"',
  why: 'It names what the agent wants and leaves out why the customer should.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '(i|we) will need you (at|in|to be|by|there|here|home) @toEnd?',
    '(i|we) will (need|want|require) (that|the|it|those|your|this|these) ..6 (in writing|by (#time|#number|tonight|noon|tomorrow|three|friday|monday)|today|tonight|immediately) @toEnd?',
    '(^|,|and|but|so) [(i|we) (want|need|require|demand) (the|those|your|that|it|a|an|this|both|all|payment|these|them|every) ...12 (from you|by (#time|#number|#date|tonight|noon|tomorrow|midday|the end|eod|then|friday|monday)|today|tonight|right now|immediately|within|in the next|on (my|our) desk|before (#time|#number|noon|i|we)|now|asap) @toEnd?]',
    '(^|,|and|but|so) [(i|we) (want|need|expect|require|demand|am asking|would like) you to (@order|be|have) @toEnd?]',
    '(i|we) (expect|await|demand|require) (payment|an answer|a reply|your|the signed|the form|it back|a response|full|immediate|the balance|the documents|the keys) @toEnd?',
  ],
  unless: [
    'before (i|we) can | visit | because | so that | so (i|we) can | please | (i|we) (want|need|would like) you to (have|be (able|happy|safe|the first|comfortable|sure)|get|keep|see|enjoy|feel|find) | need (a|the|it) ..6 from (the|our|them) | (we|i) (need|want|expect) (it|the|a|an|this) ..6 (to|for you)',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['sorry', '(happy|glad) to'],
    },
  ],
  rewrites: [
    {
      replaces: 'sentence',
      text: 'could you [what you need], please?',
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«I want the batch number and the expiry date from you by 4».',
        becomes: 'Could you let me have the batch number and the expiry date by 4?',
      },
      {
        text: '«We expect you to be in all day».',
      },
      {
        text: '«We expect the signed quote back on our desk by noon»',
      },
      {
        text: "«I'll need that in writing by three».",
      },
      {
        text: "«I'll need you at the desk with both forms».",
      },
    ],
    passes: [
      'I need a yes from the bank by Friday.',
      "I'm sorry, I need the form by Friday, and I should have said so.",
      'I want you to be happy with it.',
      'I need your postcode today so that the van can find you.',
    ],
  },
})
