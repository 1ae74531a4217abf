import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/as-far-as-i-know',
  severity: 'hint',
  title: 'A guess for an answer',
  why: 'A guess leaves the customer with the work of finding out.',
  source: 'https://www.nngroup.com/articles/response-times-3-important-limits/',
  patterns: [
    '^ (i|we) (gather|suppose|reckon|suspect|imagine|assume|believe) (there|it|that|someone|somebody|they|the|a|some|this) @toEnd?',
    '(i am|we are) (told|led to believe|given to understand|confident|informed) (it|that|they|there|your|a|$) @toEnd?',
    '(you|u) (ought to|should|may|might) (see|get|find|receive|hear) (something|it|a|an|some|news|more) @toEnd?',
    '!(you|it|u|we|i|experts) (may|might) (need|get|come|take|be (made|given|offered|considered|sent|added|arranged|paid|possible)) @toEnd?',
    '(i|we|colleagues|team|they) (aim|hope|am hoping|are hoping|are aiming|have been meaning|intend) to !(help|see|welcome|hear|have|be|make|meet) @toEnd?',
    '(it|they|that|this|money|refund) will (catch up|clear|settle down|come good|turn up|show up|sort itself|shake|come through|work out|get there|resolve itself|filter|blow over) @toEnd?',
  ],
  unless: ['@pinnedDown', '(i|we) believe (you|that you|it is the|this is)'],
  unlessNear: [
    { where: 'sentence', any: ['@pinnedDown', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
  ],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      { text: '«I gather there was some hiccup».' },
      { text: "The lift works again soon, «I'm told it is close»." },
      { text: '«You may get an e-mail».' },
      { text: 'Part of the «money might get lost».' },
      { text: '«We hope to reach out».' },
      { text: 'As for the points, «they will catch up».' },
    ],
    passes: [
      'You may get an e-mail at noon.',
      'From Kent Mei writes that it will catch up.',
      'I suppose it is the fuse. Lena calls you at noon.',
      'We believe this is a fake, so do not pay it.',
    ],
  },
})
