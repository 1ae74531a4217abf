import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/if-you-had',
  severity: 'strong',
  title: 'Would not have happened if the customer had acted',
  why: 'It makes the customer answer for a past that cannot be changed, and delays the help they asked for.',
  source: 'https://www.nngroup.com/articles/error-message-guidelines/',
  patterns: [
    'if (only)? (you|people|everyone|everybody|customers|someone|somebody|anyone|guests|users) had (only|just|simply|actually|at least|also|not|properly|bothered to|taken the time to)? @task @toEnd? (, (you|we|this|it|the|there|that|i|none|your) ..2 (would|could|might) @toEnd?)?',
    '^ had (you|anyone|anybody|someone|somebody|everyone|people|the ..4|this|that|enough ..3|more ..3|a ..3|your ..3|it) (been|not|@task|come|noticed|at) ...14 (would|could|might) @toEnd?',
    '^ if (you|anyone|anybody|someone|somebody|everyone|people|the ..4|this|that|a ..3|your ..3|it) (had|was|were) ..3 (been|@task|come|noticed|at|in) ...14 (would|could|might) @toEnd?',
    '(would|could) not ..2 (be|have|happen) ..8 (if|had) (someone|somebody|you|anyone|people|the|your|it|everyone) ..6 (had|been|@task) @toEnd?',
    '(would|could|might) (still)? (be|have|fit|work|look|run) ..6 (if|had) (you|someone|the|it|your|anyone|people) ..4 (had|been) @toEnd?',
    'if (people|customers|folk|everyone|guests) (@task|would|actually|only|simply|just) ...12 we would @toEnd?',
    '(it would help|it helps|would be (easier|nice|good|great)) if (you|people|customers|guests|everyone) (@task|actually|would|could) @toEnd?',
    'had we been (told|informed|warned|notified|given|asked) @toEnd?',
    'had (a|an|the|it|this|that|any|proper|correct|complete) ..3 been (mentioned|given|told|provided|checked|read|entered|signed|closed|locked|reported|said|labeled|shared|supplied|declared|answered) @toEnd?',
    '(could|might) (all|easily|simply)? have (all|easily|simply)? been (settled|sorted|avoided|fixed|solved|prevented|resolved|dealt with) ..8 if (the|a|your|anyone|someone|somebody|you) @toEnd?',
    '(if|had) you only @toEnd?',
  ],
  unless: [
    '(if|had) (the|this|that|a|it|your) ..2 (driver|courier|team|chef|engineer|kitchen|depot|page|system|app|warning|notice|warehouse|letter|text|sign|colleague|agent|crew|nurse) | (been|was|were) (packed|labeled|shipped|posted|wrapped|sent|repaired|fitted|delivered|explained|tested) | had (you|it) been (told|warned|asked|given|sent) | (had|if) (it|the|this|that|a) ..2 (been)? (up to me|us|our|we) | (if|had) (you|the ..3|it|a ..3|your ..3) ..10 (we|our|my|us) (sent|packed|shipped|gave|made|checked|had|system|team|driver) | if (you|it|your ..3) (had|have) (any|a|an|the) | (if|had) (the|a|your) ..3 (of|for|from) (us|ours) | would (prefer|like|rather) | as if you',
  ],
  examples: {
    flags: [
      {
        text: "The shelf was safe «if you'd read the instructions».",
      },
      {
        text: '«Had anyone looked at the label before washing, the jumper would still fit».',
      },
      {
        text: "We «wouldn't be in this position if someone had photographed the fuel gauge».",
      },
      {
        text: 'The first key «would still be with you if the ring had been fastened».',
      },
      {
        text: '«If the allergy had been mentioned when the table was booked, none of last night would have happened».',
      },
      {
        text: "«If people put the right size in the basket, we'd have far fewer of these».",
      },
      {
        text: '«It would help if customers read what they sign».',
      },
      {
        text: '«Had we been told about the nut allergy beforehand».',
      },
      {
        text: 'Kindly understand, «had proper landmark been mentioned», our boy would be there.',
      },
      {
        text: 'This «could all have been settled by phone if someone had picked it up».',
      },
      {
        text: '«Had you only told us in March».',
      },
    ],
    passes: [
      'Had it been up to me the shop would have called you first.',
      'Had we checked the label, the wrong jumper would never have left.',
      'If you had any trouble with the link, I could open it from here.',
      'If your parcel had arrived when we sent it, this could have been avoided.',
      "If you'd like the blue one, I can set it aside.",
      'Had the driver rung the bell, you would have had it on Friday.',
    ],
  },
})
