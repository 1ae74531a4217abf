import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'minimizing/only-a-small',
  severity: 'caution',
  title: 'Made small with “only” and “just”',
  why: 'What it costs is for the one who pays it to say.',
  source: 'https://doi.org/10.1177/002224379903600305',
  patterns: [
    '@itIs ..1 (only|just|merely|but|simply) (a|an|one|#money|#number|some|for)? ..2 (small|little|minor|tiny|short|quick|bit|few|couple|single|day|days|hour|hours|night|week|minutes|reset|picture|photo|game|number|formality|scratch|mark|delay|inconvenience|glitch|detail|pounds|dollars|euros|cents|pence|rupees|thing|phone|letter|toy) @toEnd?',
    '@itIs ..1 (only|just|merely) #money @toEnd?',
    '(talking|speaking|arguing) (here)? about (just|only|a|an|#money|#number|few|some|what) @toEnd?',
    '@itIs ..2 (a|such a)? (very|really|pretty|fairly|quite|rather|relatively)? (small|tiny|minor|trivial|negligible|petty|minuscule) (amount|thing|issue|matter|delay|sum|problem|detail|scratch|mark|glitch|fault|point|difference|change|inconvenience) @toEnd?',
    '(is|are|was|were|be) [hardly ..1 (a|an|worth|the) @toEnd?]',
    '@itIs (pocket money|peanuts|small change|small fry|a drop in the ocean|loose change|nothing really)',
  ],
  unless: ['(only|just) ..3 (more|extra|left|away|to go|thank-you|thank you|gift|token|form|click|step) | your only'],
  rewrites: [
    { replaces: 'sentence', text: 'I can see why {issue} matters to you' },
    { replaces: 'span', text: '', kind: 'shorter' },
  ],
  examples: {
    flags: [
      { text: '«It’s only a day or so».' },
      { text: '«That’s only £3», Rob.' },
      { text: 'We’re «talking about 40 cents here».' },
      { text: '«This is a very small matter», sir.' },
      { text: 'A hum is «hardly an emergency».' },
      { text: '«thats pocket money»' },
    ],
    passes: [
      'It’s only a two-minute form, and I can fill it in for you.',
      'It’s just a small thank-you for waiting.',
      'It’s only £3 more to have it tomorrow.',
      'The fee is small: £2.',
      'I’m talking about the charge of 3 May.',
    ],
  },
})
