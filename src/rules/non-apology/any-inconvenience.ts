import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/any-inconvenience',
  severity: 'caution',
  title: '“Any inconvenience”',
  why: '“Any” says that nobody looked at what it cost; the customer knows exactly what it cost.',
  source: 'https://doi.org/10.1111/ncmr.12073',
  patterns: [
    '@sorryWord (again|sincerely|deeply)? (for|about)? (any|whatever|possible|all) ..3 (inconvenience|inconveniences|trouble|bother|confusion|upset|frustration|disruption|disappointment|distress|nuisance|hassle) @toEnd?',
  ],
  rewrites: [
    { replaces: 'sentence', text: "I'm sorry about {issue}" },
    { replaces: 'sentence', text: "I'm sorry for [what it cost the customer]" },
  ],
  examples: {
    flags: [
      { text: 'We «apologise for any inconvenience caused».' },
      { text: 'The gym shut early. We «regret any inconvenience».' },
      { text: '«Sorry for any trouble this may have caused».' },
    ],
    passes: [
      'I’m sorry for the two trips you made for nothing.',
      'We apologise for the week without a phone.',
      'Is there any inconvenience in moving it to Friday?',
    ],
  },
})
