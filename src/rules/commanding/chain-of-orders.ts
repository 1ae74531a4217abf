import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/chain-of-orders',
  severity: 'caution',
  title: 'One order after another',
  why: 'A row of orders leaves the customer feeling drilled.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '^ (now|then|first|so|okay|right)? @order ..8 (,|and|then) (and|then|only then)? @order ..10 (,|and|then) (and|then|only then)? (@order|have|be|tell me|answer me|come back|wait) @toEnd?',
    '(,|and|then) (then|only then) (write|answer|open|call|come|ask|speak|chat|talk) (me|to|a|us|again|back)? ..3 $',
    '^ @order ..5 , (do not|never|stop|no|keep quiet|be) @toEnd?',
    '^ @order ..8 and (do not|never|nothing|touch nothing|tell me|get a stamp|be there|wait to) @toEnd?',
  ],
  unless: [
    'tell me (what|how|if|whether) (you|it) | (if|whenever) you | (they|we|he|she|i) ..16 then | n (u|ur|it|the) | (and|,) (i|we|you|the|it|your|that is) (will|are|can|opens|is|do|am|then) | to (get|reset|cancel|open|see|find|turn) | or (i|we) | ..12 on us',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['please'],
    },
    {
      where: 'before',
      any: ['(you asked|here is how|steps|how it works)', '(reset|set up|fix|solve|get) ..8 (yourself|you can)'],
    },
    {
      where: 'around',
      any: [
        '(let us know how|if that helps|does that help)',
        '(if you would rather|if you prefer|if it is easier|or i can|whenever|whatever suits|happy to|glad to|if that does not|let me know|if you like|should it)',
        '(to (reset|get|cancel|open|find|see|bring) ..8 ,)',
      ],
    },
    {
      where: 'latest',
      any: ['(how (do|can|to|should|would)|what (do|should|can) i|steps|instructions|where (do|can|should) i)'],
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
        text: '«Fill in both forms, sign them, get» the head teacher to stamp page two and have the lot back here by Friday.',
        becomes:
          'Could you fill in both forms, sign them, get the head teacher to stamp page two and have the lot back here by Friday?',
      },
      {
        text: '«Check your spam, check your filters, then write».',
      },
      {
        text: 'Restart it, «then write to me again».',
      },
      {
        text: '«Show it to the guard, do not talk».',
      },
      {
        text: '«Leave the gas off and touch nothing».',
      },
    ],
    passes: [
      'Open the app, go to Plan and choose Pause, please.',
      'Open the app, go to Plan and choose Pause to get it back.',
      'Here are the steps. Open the app, go to Plan and choose Pause.',
      'Open the app, go to Plan and choose Pause. Let us know how it goes.',
      'Open the app, go to Plan and choose Pause. Should it fail, write to me.',
      {
        text: 'Open the app, go to Plan and choose Pause.',
        customer: 'How can I pause it?',
      },
    ],
  },
})
