import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'overpromise/speaking-for-them',
  severity: 'caution',
  title: 'Deciding for somebody else',
  why: 'What a bank, a doctor or a manager decides is theirs; if it is a no, the agent has lied.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(insurer|insurers|insurance|panel|bank|banks|court|judge|ombudsman|regulator|surgeon|doctor|doctors|consultant|manager|supervisor|boss|landlord|embassy|consulate|customs|council|committee|board|examiner|examiners|jury|referee|school|university|admissions|lender|underwriter|underwriters|seller|host|merchant|courier|airline|airport|hotel|driver|driver|publisher|developer|developers|adjuster|assessor|judges|planners|ministry|office|hmrc|irs|dvla|visa|paypal|mastercard|finance|claims|team|department|engineer|supplier|manufacturer|seller|employer|police|officer|inspector|umpire|she|he|they) ..5 (will|is going to|are going to|would|shall|always) (certainly|definitely|surely|always|never|then|have to|also|of course|gladly|for sure|happily)? (say yes|approve|agree|side with|accept|rule (for|in|that)|find (for|in)|grant|sign off|wave|let you (in|off|through|have|keep|go)|give in|pay out|pay up|pay in full|pay you|pay the|pay it|pay every|take your side|back you|have you (pain|well|back|up|out|fit)|cure|love it|hire|admit|waive|see it (your|our|the same)|be on your side|come round|overturn|cancel the|drop the|pass you|pass it|allow) @toEnd?',
    '(have|has|had|leaves|leave|with) (them|him|her)? no (choice|option|alternative) but to (pay|agree|accept|refund|approve|give|let|say|hand|back|fix|take|grant|settle) @toEnd?',
    '(cannot|can not|will not|would not|never|no ..5 can|nobody can) (possibly)? (refuse|say no|turn (you|it|this|that) down|reject) @toEnd?',
    '(sees|see|thinks|think) (it|these|this|them|things) (the way (i|we) do|like (i|we) do|exactly as we do|as (i|we) do|my way|our way|the same way) @toEnd?',
    '(is|are) (already (yours|won|in the bag)|(as good as|practically|basically|all but|pretty much) (approved|yours|accepted|paid|done|won|granted|in the bag|agreed|settled|there)) @toEnd?',
    '(consider|count|think of|treat) (the|your|it|that|this|him|her|them) ..2 (refunded|gone|done|sorted|approved|paid|solved|settled|fixed|yours|history|dealt with|accepted|handled|as good as|over) @toEnd?',
    '(spend (the|it|that)|start packing|go ahead and book|book (your|the) (flight|flights|hotel)|go ahead and (buy|spend|book|celebrate|plan)|pop the|plan the party|make plans|quit your|hand in your notice|tell (your|the) (family|boss|landlord|kids)) ..4 (already|now|yours|approved|it is yours|today|tonight|with confidence|safely|champagne|flights|flight) @toEnd?',
    '(it is|that is|this is|is) (in the bag|a mere formality|a done deal|a sure thing|a safe bet|a formality|a given|a certainty|a foregone conclusion|just a formality|only a formality|a dead cert|a cert|a shoo-in|plain sailing) @toEnd?',
  ],
  unless: [
    '(cannot|can not|could not|will not|would not|do not|never|not|nobody can|no one can|without) (promise|guarantee|assure|swear|say|rule out|tell|be sure|vouch|pretend) | (if|unless) !you ..5 | (whether|once|when|until|probably|likely|hope|hopefully|may|might|should|or no|yes or) ..6 | (to see|see|ask|asking|asked) (if|whether) | (has|have) (said|confirmed|agreed|approved|told|signed)',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '(if|unless|whether|once|as soon as|probably|likely|hope|hopefully|or no)',
        'cannot (promise|say) | (i|we) (have|took|removed|refunded|credited|waived|cancelled|reversed)',
        '(has|have) (said|confirmed|agreed|approved|told|signed)',
      ],
    },
  ],
  examples: {
    flags: [
      { text: 'With that reference the «insurer is going to pay out in full».' },
      { text: 'They «have no choice but to pay».' },
      { text: 'With this form they «can’t refuse».' },
      { text: 'The panel «sees these the way I do».' },
      { text: 'Your loan «is as good as approved».' },
      { text: 'So «consider the fine gone».' },
      { text: 'She is lovely, so «spend the money already if you like».' },
      { text: 'The visa «is just a formality».' },
    ],
    passes: [
      'I can’t promise the panel will agree, Siân.',
      'If the landlord signs, the council will approve it within a week.',
      'The bank tells us it will probably accept it.',
      'The surgeon will say yes or no by 4, and I ring you.',
      'The bank has confirmed that it will pay you on 3 March.',
      'My manager has approved it. She will refund it today.',
      'My manager has said yes, so she will refund it today.',
    ],
  },
})
