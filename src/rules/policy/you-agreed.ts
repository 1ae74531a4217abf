import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/you-agreed',
  severity: 'strong',
  title: '“You agreed to the terms”',
  why: 'It turns small print into the customer’s own fault and invites a fight about who read what.',
  source: 'https://amycastro.com/blog/7-phrases-that-will-get-customers-fired-up/',
  patterns: [
    '(you|client|customer|customers|everyone|members|user) (have|did|had)? (already|also)? (agreed|accepted|signed|ticked|consented|confirmed|acknowledged|agree|accept|sign|accepts|signs) ...5 (terms|conditions|policy|contract|agreement|t&c|t&cs|small print|rules|fee|charge|goods|box) @toEnd?',
    '(terms|conditions|contract|agreement|fee|rules|policy|fine print|small print) (that|which)? (you|were) (have)? (already)? (agreed|accepted|signed|ticked) (to|at|when|on)? @toEnd?',
    '(the|our) (terms|conditions|rules) (agreed|accepted|signed) (at|on|when) @toEnd?',
    '(when|once|by) (you)? (signing|signed|booking|booked|joined|joining|registering|registered|registered) (up)? ...3 (you)? (accepted|agreed|agree|accept|take on|took on) @toEnd?',
  ],
  unless: ['@favor', '(once|if|as soon as) you ..2 (sign|signed|agree|accept|have)', 'signed is attached'],
  unlessNear: [
    { where: 'sentence', any: ['@excused'] },
    { where: 'after', any: ['@excused'] },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'The reason is {reason|reason}.' },
  ],
  examples: {
    flags: [
      {
        text: '«You ticked the box for the terms when you signed up», and the fee is in there.',
        becomes: 'You ticked the box for the terms when you signed up because [reason], and the fee is in there.',
      },
      { text: 'It is in the «contract you signed».' },
      { text: 'The missed-slot fee is part of «the terms agreed at registration».' },
      { text: '«By booking you accepted that».' },
    ],
    passes: [
      'The contract you signed gives you two free months.',
      'Once you have signed the contract, the keys are yours.',
      'The contract you signed is attached.',
      'You agreed to the fee in May, the fee was wrong.',
      'You accepted the terms of the old plan. The new one has no fee.',
    ],
  },
})
