import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/nobody-did-it',
  severity: 'caution',
  title: 'Mistakes without anyone who made them',
  why: 'A fault that nobody made is a fault that nobody repairs.',
  source: 'https://doi.org/10.1111/ncmr.12073',
  patterns: [
    '(mistakes|errors|mishaps|oversights|slips|things|something) (may|might|could)? ..1 (were|was|have|has|been|be) ..2 (made|gone|got|lost|dropped|amiss) @toEnd?',
    '(expectations|wires|signals|lines) ..6 (not aligned|not met|misaligned|crossed|were not aligned|mismatched|not managed) @toEnd?',
    '@sorryWord ..2 (for|about) (whatever|what) (happened|went wrong|occurred|took place|transpired) @toEnd?',
    '(whoever|anyone|those|anybody|everyone) ..4 (was|were|is|are|been|felt) ..2 affected @toEnd?',
  ],
  rewrites: [
    { replaces: 'sentence', text: "I'm sorry. {issue||What happened} is our mistake" },
    { replaces: 'sentence', text: '[Who] made a mistake: [what went wrong]' },
  ],
  examples: {
    flags: [
      { text: '«Mistakes may have been made».' },
      { text: 'Hi Aoife, it seems «expectations over the date were not aligned».' },
      { text: 'Consider it an «apology for whatever went wrong during the move».' },
      { text: '«Whoever was affected has my sympathy».' },
    ],
    passes: [
      'We made a mistake: your file was opened by the wrong team.',
      'I’m sorry that our driver never rang on Friday.',
      'Everyone who was charged twice gets a refund today.',
      'Things have moved on since: it ships tonight.',
    ],
  },
})
