import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'minimizing/nobody-notices',
  severity: 'caution',
  title: '“Nobody would notice”',
  why: 'The customer did notice; that is why they wrote.',
  source: 'https://doi.org/10.1177/002224379903600305',
  patterns: [
    '(no one|nobody|no-one|no guest|no visitor|hardly anyone|hardly anybody|few people|no customer|no reader) ..1 (is|are|will|would|has|have|can|could|ever)? ..3 (notice|notices|noticed|look|looks|see|sees|tell|reads|read|remember|remembers|spot|spots|care|cares) @toEnd?',
    '(would|will|do|does|can|could) not (even|really|ever)? (notice|spot) @toEnd?',
  ],
  unless: [
    '(nobody|no one) ..2 (here|of us|in our|on our|from us) | (nobody|no one) (else|at|but) | {read} (all|every)',
  ],
  rewrites: [
    { replaces: 'sentence', text: 'I can see why {issue} bothers you' },
    { replaces: 'span', text: '', kind: 'shorter' },
    { replaces: 'sentence', text: 'I can see why it bothers you' },
  ],
  examples: {
    flags: [
      { text: '«Nobody reads the donor wall that closely».' },
      { text: 'Most people «wouldn’t even notice that scratch».' },
      { text: 'It stands where «no guest is ever going to look».' },
    ],
    passes: [
      'You will see the refund on Friday.',
      'Nobody here noticed the second charge, and that is our mistake.',
      'I did not notice your second message until today, and I’m sorry.',
    ],
  },
})
