import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/rules-are-rules',
  severity: 'strong',
  title: 'A saying about rules',
  why: 'A saying ends the talk instead of answering it, and sounds as if the customer were a child.',
  source: 'https://amycastro.com/blog/7-phrases-that-will-get-customers-fired-up/',
  patterns: [
    '(rules|rule|statute|overage|minimum spend|a threshold|a minimum|the criteria|the limit|non-refundable|a rule|the rule|policy|the policy|terms|the terms|fine print|the fine print|small print|a deal|a contract|the contract|an agreement|the agreement|the deed|the ordinance|the law|procedure|procedures|late|a deadline|the deadline|the limit) (is|are|means|does mean) (just|simply|only)? (the|a|an)? (statute|overage|minimum spend|threshold|minimum|criteria|non-refundable|rules|rule|policy|terms|fine print|small print|deal|contract|agreement|deed|ordinance|law|procedure|procedures|late|deadline|limit) @toEnd?',
    '(i|we) (do|did) not (make|write|set|invent|come up with) the (rules|policy|policies|terms|prices)',
    '(we|i) (do|can|could|will) not (bend|break|change|relax|twist) (the|our|any) (rules|rule|policy|policies|terms) @toEnd?',
  ],
  unless: ['(when|where|if) ..8'],
  rewrites: [
    {
      replaces: 'sentence',
      text: "I know this isn't what you hoped for.< The reason is {reason|reason}.>",
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: 'mate the boost ran out at midnight, «fine print is fine print»',
        becomes: 'mate the boost ran out at midnight because [reason]',
      },
      { text: 'I only work here, «I do not make the rules».' },
      { text: '«We do not bend the rules for individual cases».' },
    ],
    passes: [
      'The rules are the ones printed on the box.',
      'The deadline is 5 June, and yours came in on the 3rd.',
      'The house rules are in the folder by the door.',
      'We will not change the policy if you are halfway through a year.',
    ],
  },
})
