import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'refusal/wont-be-given',
  severity: 'caution',
  title: 'It won’t be given',
  why: 'The customer hears only what they will not get; what they can have is left out.',
  source: 'https://bpaquality.wordpress.com/2013/07/19/breaking-the-negative-language-habit-in-the-call-centre/',
  patterns: [
    '(will|would|shall|is|are|am) not (also|now|simply|just)? (be|b)? (refunded|replaced|credited|covered|compensated|reimbursed|honored|approved|amended|extended|reopened|reversed|waived|restored|added|built|removed|lifted|granted|paid (for|out|back)?|changed|considered|reinstated|reviewed|given|accepted|returned|sent out|moved|altered|eligible|entitled|backdated|upgraded|getting|paying|giving|covering|refunding|replacing|crediting|offering|accepting|reopening|sending|adding|extending|going to (pay|refund|cover|replace|give|offer|change|move|accept|reopen|get|be (moved|refunded|changed|replaced))) @toEnd?',
    '(will|would|is|are|do|does) not (be)? (coming|come|going|go|get|getting|put|work) (back|through|out|paid|anywhere|put) (to|for|in|on|with|at|from|beyond|again|$)? @toEnd?',
    '(^|,|but|and|there is|there will be) (unfortunately|sorry)? no (refund|refunds|credit|replacement|compensation|upgrade|discount|exchange|further (avenue|step|option|credit|refund|action|reply|avenue|discussion)|goodwill|waiver|money|partial refund|extra) (will|can|is|for|on|to|in|at|possible|available|$) @toEnd?',
    'nothing (will|is going to|is to) be (paid|refunded|changed|done|given|credited|added) @toEnd? | nothing (comes|is coming) back @toEnd?',
    '@givenBack ..6 (will|can|is|does|do) not (come|be coming|be given|be paid|get paid|get|be entertained|refundable|available|applicable|going) @toEnd?',
    '(is|are|was|were) (gone for good|lost for good|gone forever|lost|gone now|no longer on offer|not coming back|beyond recovery) (for good|forever|now)? $',
    "(your|the) (spot|place|slot|seat|lesson|table|number|price)? (is|has|'s) (gone|lost) $",
    'is (all|the most) (that is|there is|what is|i|we|that) ..4 (on offer|offer|do|give|get|have|going) @toEnd? | what ..4 (offered|given|had) is what @toEnd?',
  ],
  unless: ['@whyNot', 'refund is (needed|necessary|due)'],
  unlessNear: [
    { where: 'sentence', any: ['@wayOut', 'anymore anyway'] },
    { where: 'after', any: ['@wayOut'] },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' },
  ],
  examples: {
    flags: [
      {
        text: 'We «won’t be covering the hotel night in Frankfurt».',
        becomes: 'We won’t be covering the hotel night in Frankfurt because [reason].',
      },
      { text: 'The heating history from before 3 March «won’t be coming back».' },
      { text: 'I looked at the order twice. «No credit will be added on this one».' },
      { text: '«Nothing will be paid for the second night».' },
      { text: '«Refund will not come for this order».' },
      { text: 'Deleted chats «are gone for good».' },
      { text: '«Your spot’s gone».' },
      { text: '£40 «is all that is on offer».' },
    ],
    passes: [
      'The seats will not be moved because they are bolted down.',
      'The fee will not be charged to you: you are not paying for our mistake.',
      'No refund is possible today. I can swap it instead.',
      'No refund is needed.',
      'The points are not restored by themselves, so I added them by hand.',
    ],
  },
})
