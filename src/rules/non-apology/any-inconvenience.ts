import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/any-inconvenience',
  severity: 'caution',
  title: '“Any inconvenience”',
  why: '“Any” says that nobody looked at what it cost; the customer knows exactly what it cost.',
  source: 'https://doi.org/10.1111/ncmr.12073',
  patterns: [
    '@sorryWord (again|sincerely|deeply)? (for|about|over)? (any|whatever|possible|all) ..3 (inconvenience|inconveniences|trouble|bother|confusion|upset|frustration|disruption|disappointment|distress|nuisance|hassle) @toEnd?',
    '@sorryWord (again|sincerely|deeply)? (for|about|over) (any|whatever|whichever|all this|everything|that and everything) !(extra|charge) @toEnd?',
    '@sorryWord (again|sincerely|deeply)? (for|about|over|there was) (the|this|that|a|our|any)? (tiny|little|slight|small|minor|wee|teeny|bit of|spot of|touch of|kerfuffle|hoo-ha|drama|hiccup|mixup|saga) @toEnd?',
    '(any|inconvenience|shortcoming|shortcomings|trouble) ..6 (is|are) (deeply|much|hereby|sincerely|of course|duly)? (regretted|lamented|a matter of regret) @toEnd?',
  ],
  rewrites: [
    { replaces: 'sentence', text: "I'm sorry about {issue}" },
    { replaces: 'sentence', text: "I'm sorry for [what it cost the customer]" },
  ],
  examples: {
    flags: [
      { text: 'We «regret any inconvenience».' },
      { text: 'The gym shut early. «Apologies over any hard feelings».' },
      { text: '«Sorry for the tiny hitch with the visas».' },
      { text: '«Any trouble at the gate is regretted».' },
    ],
    passes: [
      'I’m sorry for the two trips you made for nothing.',
      'We apologise for the week without a phone.',
      'Is there any inconvenience in moving it to Friday?',
    ],
  },
})
