import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'refusal/stays-as-it-is',
  severity: 'caution',
  title: 'It stays as it is',
  why: 'Nothing moves and nothing is explained, so the time the customer took to write seems wasted.',
  source: 'https://bpaquality.wordpress.com/2013/07/19/breaking-the-negative-language-habit-in-the-call-centre/',
  patterns: [
    '@givenBack ..5 (stays|stay|stands|stand|remains|remain|is staying|are staying|will stay|will remain|will stand|still stands|is kept|keeps) (put|on|in place|where (it|they) (is|are)|as (it|they|is|charged|booked|billed|issued|before)|unchanged|payable|due|lost|closed|final|with us|the same|as is|$) @toEnd?',
    '(the|your) @givenBack ..3 (stays|stands|remains) $',
    '(it|that|this|they) (just|simply)? (stays|stands|remains|will stay|will stand|still stands) (at|as|put|closed|where|that way|$) @toEnd?',
    '(will|shall) (be leaving|leave|keep) (it|that|this|things|the @givenBack) (as (it|they) (stands|stand|is|are|was)|at that|there|closed|where it is|alone) @toEnd?',
    '_ is where (it|she|he|they|that|you) (stays|stay|remains|stands) @toEnd? | is (staying|remaining) the @toEnd?',
    '(see|find|found) no (grounds|reason|basis|cause|case|need) (for|to) @toEnd?',
    '(the|your|that|this) ..2 @givenBack ..5 (is|are|has been) (forfeit|forfeited|retained|withheld|frozen|worthless|dead|spoken for) @toEnd?',
    '(it|that|this|@givenBack) will (just|simply)? have to stand @toEnd? | (the|your) @givenBack (sticks|holds) $',
  ],
  unless: [
    '@whyNot',
    '(price|seat|account|booking|order|offer) ..3 (stays|remains|stands) (yours|open|valid|the same until|reserved|active|free)',
  ],
  unlessNear: [
    { where: 'sentence', any: ['@whyNot', 'until #date', '(your|you can)', 'instead'] },
    { where: 'after', any: ['@wayOut'] },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' },
  ],
  examples: {
    flags: [
      { text: 'The «fee is staying on».', becomes: 'The fee is staying on because [reason].' },
      { text: 'Thanks for the photo of the meter. «The price stands».' },
      { text: 'Thanks for the call. «It stays at £30».' },
      { text: 'We took another look at «the ban and it stands».' },
      { text: 'Regarding the second gift, we «will be leaving it as it stands».' },
      { text: 'She is down for September, and «September is where she stays».' },
      { text: 'We «see no grounds for a change».' },
      { text: '«The course fee is retained».' },
      { text: '«It’ll have to stand».' },
    ],
    passes: [
      'The price stays the same until 3 June.',
      'The seat remains unchanged because it was paid for.',
      'Because it was paid for, the seat remains unchanged.',
      'The booking stands as booked. Would you like to change the time?',
      'The price remains as it is since we froze it.',
      'The booking stays open as it was.',
    ],
  },
})
