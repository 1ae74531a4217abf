import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/second-apology',
  severity: 'hint',
  title: 'A second apology',
  why: 'After the first apology, more of them lower satisfaction; what is done about it raises it.',
  source: 'https://hbr.org/2018/01/sorry-is-not-enough',
  patterns: [],
  detector: 'second-apology',
  examples: {
    flags: [
      { text: 'I’m sorry the wheel came cracked. The new one leaves today. «Apologies» again.' },
      { text: 'We are sorry for the delay. I «am truly sorry» about this.' },
      { text: 'I apologise for the double charge. It is refunded. «Sorry» about that!' },
    ],
    passes: [
      'I’m sorry the wheel came cracked. The new one leaves today.',
      'Sorry to hear that the wheel came cracked. I apologise that we let it leave like that.',
      'No need to apologise for the late answer. I’m sorry the wheel came cracked.',
    ],
  },
})
