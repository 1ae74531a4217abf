import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/your-end',
  severity: 'caution',
  title: "Locates the fault on the customer's side",
  why: '"It\'s at your end" reads as "so it isn\'t our concern", and the customer is left to deal with it alone.',
  source: 'https://www.callcentrehelper.com/best-practices-to-improve-live-chat-120603.htm',
  patterns: [
    '(error|mistake|issue|problem|fault|lateness|slip|mix-up|confusion|oversight|delay|cause|overrun|damage|this|this one|it|that|trouble|listing|failure|everything|leak|the rest|the whole thing) ..2 (is|was|lies|lie|lay|started|starts|began|comes|came|come|arose|originated|went wrong|happened|occurred|going to come|caused) ..3 (on|from|at|with|by) (your|the (customer|user|client)|customer|user) (side|end|part) (only)? @toEnd?',
    '(started|began|begins|caused|going to come|failed) (on|from|at|by|with) your (side|end|part|hands) @toEnd?',
    '..6 (is|was) (all)? down to ..5 (on|from|at|in) your (side|end|part|home|house) @toEnd?',
    '(someone|somebody|nobody|no one|anyone|whoever) (at|in|on|from|of|within)? (your (end|side|place|household|house|home|family|team|office|party|flat)|yours|home|the (house|household|property|family|office)) (clearly|must|has|had|have|could|did|was|is|left|opened|forgot|bothered|typed|entered|pressed|let|never|put|answered|told|read|looked|noticed|used|might|may) @toEnd?',
    '(problem|issue|trouble|fault|error) (lies|lay|is|was) (with|in|down to) (how|the way|what) you @toEnd?',
    'the (week|weeks|days|time|delay|hours) lost ..4 (was|were|is) yours',
    '(comes|came|goes|all) (back)? ..1 (from|to|down to) (the way you|how you|something you|what you|a ..3 (someone|somebody) in the house|poor planning|a typo in the) @toEnd?',
  ],
  unless: [
    '(if|whether|in case|when|was|is|does) (the|it|this|that|someone|somebody|anyone) ..6 your (end|side) | your (end|side) (is|are|has been|was)? (now|all|fixed|sorted|resolved|fine|green|okay|here) | (our|my) ..6 your | (someone|somebody|anyone) (at|in) (home|yours|your ..2|the ..2) (is|to|can|could|may|might|has to|have to) | not ..4 your (end|side|part) | (only|small|quick|last|one|no) ..3 on your (side|end|part) | (error|mistake|problem|fault|issue) ..4 your (end|side) ..5 (sorry|our) | your side by',
  ],
  softenNear: [
    {
      where: 'sentence',
      any: ['(may|might|could|possibly|perhaps|appears|seems|looks like)'],
    },
  ],
  rewrites: [
    {
      replaces: 'clause',
      text: "here's what I can see from my side: [what happened]",
      kind: 'plain',
    },
  ],
  examples: {
    flags: [
      {
        text: 'Sadly, the «error is on your side».',
        becomes: "Sadly, here's what I can see from my side: [what happened].",
      },
      {
        text: 'The overrun, as ever, was «going to come from your end».',
      },
      {
        text: 'The «listing went wrong at your end», in the category step.',
      },
      {
        text: '«The soft look is down to what was sent in from your end».',
      },
      {
        text: 'Your daughter missed the mock because «nobody at home opened the reminder».',
      },
      {
        text: "The «problem lies with how you've set it up».",
      },
      {
        text: 'Our bit was done on Monday; «the week lost after that was yours».',
      },
      {
        text: 'The mould «comes from the way you live in the flat».',
      },
    ],
    passes: [
      'The issue at your end is fixed now.',
      'If the error is on your side, a restart clears it.',
      'Will someone at home be able to sign?',
      "It's only a small change on your side.",
      'The delay on your part of the street is ours.',
    ],
  },
})
