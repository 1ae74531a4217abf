import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/the-inconvenience',
  severity: 'hint',
  title: '“The inconvenience”',
  why: 'A stock word stands where the customer’s own trouble could be named.',
  source: 'https://doi.org/10.1093/jcr/ucaa038',
  patterns: ['@sorryWord (again|sincerely|deeply)? (for|about) (the|this|your|that) (inconvenience|hassle|trouble)'],
  rewrites: [{ replaces: 'span', text: 'sorry about {issue}' }],
  examples: {
    flags: [
      { text: '«Sorry for the inconvenience». The new one leaves today.' },
      { text: 'We «apologise for the inconvenience» with the lift.' },
      { text: '«Apologies for the trouble».' },
    ],
    passes: [
      'Sorry for the late train and the lost morning.',
      'I apologise for charging you twice.',
      'Sorry for the noise from the building site.',
    ],
  },
})
