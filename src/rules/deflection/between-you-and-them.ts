import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'deflection/between-you-and-them',
  severity: 'caution',
  title: '“That’s between you and them”',
  why: 'The company steps out of the story at the moment the customer counts on it.',
  source: 'https://nancyfriedman.com/2015/07/30/words-that-ruin-a-relationship/',
  patterns: [
    'between (@elsewhere|them|him|her) and (you|yourself) @toEnd?',
    'for you and (them|him|her|@elsewhere) @toEnd?',
    '(between|settle|agree) (with)? (you|yourself|yourselves|neighbors|the two of you) (and|with) @toEnd?',
    '(is|are|was) (then|really|purely|strictly|entirely|solely|only)? (a|an)? (private|civil)? (matter|affair|dispute|thing|issue|question|conversation|one) (for|between|to have with|that (you|they)) @toEnd?',
    '(is|are|was|would be|makes it|its|that) (really|all|entirely|then)? (for|up to) (them|him|her|@elsewhere) (only|alone)? (to (worry|answer|explain|defend|look|sort|decide|fix|deal|say|settle|put right)|$) @toEnd?',
    '(conversation|matter|quarrel|talk|question) (is)? (one)? (to have|to settle|to take up|to sort|you should have|for you to have) with @toEnd?',
    '(your|the) contract is with !(us|me) @toEnd?',
    '(is|are) (their|his|her) own (affair|business|problem|thing|matter|call) @toEnd?',
    'something to (settle|sort out|discuss|clear up|take up) with @toEnd?',
  ],
  unless: ['(difference|thing) between', 'between you and me'],
  unlessNear: [
    { where: 'sentence', any: ['@handover', '#url', '#email', '(for (your|their|her|his|own) ..1 safety)'] },
    { where: 'after', any: ['@handover', 'the number is'] },
  ],
  rewrites: [{ replaces: 'after', text: 'What I can do from here is {option|option}.', kind: 'option' }],
  examples: {
    flags: [
      {
        text: 'A cracked case would be «between the airline and yourself».',
        becomes: 'For a cracked case, you can reach the airline [how to reach them].',
      },
      { text: 'A faulty motor is «for you and them to arrange».' },
      {
        text: 'Payments run through a partner, so that’s «between you and them».',
        becomes: 'Payments run through a partner, so you can reach them [how to reach them].',
      },
      { text: 'This «is a matter for the manufacturer», not the shop.' },
      { text: 'The receipt is from a department store, «it’s for them to worry about».' },
      { text: 'That «conversation is one to have with them».' },
      { text: '«Your contract is with the seller».' },
      { text: 'What they do there «is their own affair».' },
      { text: 'What your ex did with the login is «something to settle with him».' },
    ],
    passes: [
      'The last thing between you and the weekend is a signature.',
      'That is between you and the bank, so I’ve asked them to call you.',
      'It is a matter for the council. I’ve passed it on, reference 4471.',
      'The price is between you and me, £5.',
      'I’ve spoken to the florist, though it’s for them to decide.',
      'The difference between you and the other bidder was £5.',
    ],
  },
})
