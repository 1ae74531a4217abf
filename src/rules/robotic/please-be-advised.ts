import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/please-be-advised',
  severity: 'caution',
  title: '“Please be advised”',
  why: 'Notice language keeps the customer at arm’s length; the news alone would do.',
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  patterns: [
    '(please|kindly|you are|do|hereby|to)? (be|are)? (hereby|herewith|kindly|duly) (be)? (advised|informed|notified|requested|reminded) (that)? @toEnd?',
    '(please|kindly|do) be (hereby)? (advised|informed|notified|apprised) @toEnd?',
    '(this|the) (message|email|mail|letter|notice|note|communication|reply|is) (serves|is|comes|is intended|is sent|is being sent|hereby)? (to|as) ..2 (inform|advise|notify|confirm (a|receipt|the following)|acknowledge|notification|confirmation|certify|intimate) @toEnd?',
    '(we|i) (wish|beg|would wish|hereby|take this opportunity|would hereby) (to)? (hereby)? (inform|advise|notify|confirm|acknowledge|intimate|apprise|to inform|bring to your) @toEnd?',
    '(hereby|herewith|henceforth|heretofore|hereunder|thereof|therein|hitherto|aforementioned|aforesaid|above-mentioned|abovementioned|undersigned|the same for your|perusal|do the needful|the needful|and oblige|inter alia|hereinafter|notwithstanding|vide|pursuant to|in respect of the said|at your earliest convenience|enclosed please find) @toEnd?',
    '(it is|it was) (hereby)? (acknowledged|noted|confirmed|regretted|observed|recognized|appreciated|understood|advised|requested|to be noted) that @toEnd?',
  ],
  examples: {
    flags: [
      { text: '«You are hereby notified that the fee is gone».' },
      { text: '«Please be advised that your account has been credited with $35».' },
      { text: '«This message serves to confirm a change of status».' },
      { text: '«We wish to inform you that the pump is here».' },
      { text: 'The «undersigned looked at the cot».' },
      { text: '«It is acknowledged that the party was charged twice».' },
    ],
    passes: [
      'I’m writing to tell you that the pump is here.',
      'The nurse will advise you on the dose.',
      'It is true that you were charged twice, and I’m sorry.',
    ],
  },
})
