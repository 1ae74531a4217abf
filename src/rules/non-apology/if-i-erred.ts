import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/if-i-erred',
  severity: 'caution',
  title: 'Sorry only if something was wrong',
  why: 'The fault is left open, so the apology is too.',
  source: 'https://doi.org/10.1111/ncmr.12073',
  patterns: [
    'if (i|we|it|anyone|anybody|someone|somebody) ..2 (did|said|done|made|got|caused|was|were|has|have|upset|offended) ..6 , (_ ..2)? @sorryWord',
    'that is (just|simply) (how|the way) (i|we) (am|are|talk|write|work)',
  ],
  examples: {
    flags: [
      { text: '«If I did something wrong, I’m sorry».' },
      { text: '«If anyone was rude to you, we apologize».' },
      { text: '«That’s just how I am».' },
    ],
    passes: [
      'I did something wrong: I sent the old form, and I’m sorry.',
      'If it was late because of us, the fee comes back. I’m sorry you waited.',
      'That’s how I would do it as well.',
    ],
  },
})
