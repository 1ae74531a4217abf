import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/half-hearted',
  severity: 'strong',
  title: 'A grudging apology',
  why: 'An apology given as a favour tells the customer that it is not meant.',
  source: 'https://doi.org/10.1111/ncmr.12073',
  patterns: [
    '@sorryWord ..2 i (guess|suppose|reckon) @toEnd?',
    'consider (this|it) ..1 (our|my|an|the) apology @toEnd?',
    '(nobody|no one|none of us|we) ..3 (set out|meant|intended|wanted|never meant|not mean|try|tried) to ..10 (upset|offend|hurt|anyone|you|unhappy|harm|disappoint) @toEnd?',
    '@be not ..1 (our|my|the|his|her|their) intention @toEnd?',
  ],
  rewrites: [
    { replaces: 'sentence', text: "I'm sorry about {issue}" },
    { replaces: 'sentence', text: "I'm sorry that [what went wrong]" },
  ],
  examples: {
    flags: [
      { text: '«sorry i guess»' },
      { text: '«Consider this our apology for the mix-up».' },
      { text: '«Nobody here set out to send anyone home unhappy».' },
      { text: 'Then again it «was not our intention to offend».' },
    ],
    passes: [
      'I guess the parcel went to the old address. I’m sorry about that.',
      'We did not ring you on Friday. I’m sorry.',
      'Consider the order cancelled, as you asked.',
    ],
  },
})
