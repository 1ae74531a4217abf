import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/only-if',
  severity: 'caution',
  title: 'An apology that depends on the customer',
  why: '“If” leaves open whether anything went wrong, so nothing has been apologised for.',
  source: 'https://doi.org/10.1111/ncmr.12073',
  patterns: [
    '@sorryWord !(for|to)? ..2 (if|in case|should) @toEnd?',
    '(if|in case|should|where|whether) !(possible|needed|anything) ...14 , then? ..4 @pityWord',
    '@sorryWord ..6 (to the extent|to whatever extent|in case|for whatever|for whichever) @toEnd?',
    '(to the extent|to whatever extent|for whatever part) ...12 @pityWord',
  ],
  unless: ['(if|in case) (i|we) (am|are|was|were|do|did|sound|seem|ask|asked|repeat|missed|keep)'],
  rewrites: [
    { replaces: 'sentence', text: "I'm sorry about {issue}" },
    { replaces: 'sentence', text: "I'm sorry that [what went wrong]" },
  ],
  examples: {
    flags: [
      { text: 'Hello, «sorry if the crew was short with you».' },
      { text: '«If the soup seemed cold, then that is a pity».' },
      { text: '«Apologies to the extent that the page led you astray».' },
      { text: '«To whatever extent the wait fell short, you have our apologies».' },
    ],
    passes: [
      'Sorry that we sent the wrong size.',
      'I’m sorry this took a week. If it happens again, ring me.',
      'If the lamp is broken, I’ll send a new one today.',
      'Sorry if I am slow, I am reading your file.',
    ],
  },
})
