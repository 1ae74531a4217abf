import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/rule-and-no',
  severity: 'hint',
  title: 'A rule, and therefore no',
  why: 'The rule is given as the cause of the no, so the customer cannot tell whether anyone weighed their case.',
  source: 'https://doi.org/10.1037/0022-3514.36.6.635',
  patterns: [
    '(the|our|your|company|store|house|these|those|all|under|group|internal|booking|as|because|per|^|from|this|a) !(which|what|no)? !(which|what|no)? @ruleWord ...10 @ruleBite @toEnd?',
    '@ruleBite ..8 (the|our|your|company|store|house|these|those|under|group|internal|per|by|in|a) !(which|what|against)? @ruleWord @toEnd?',
    '(one|#number) ..3 (per|a|each|every) (household|customer|person|order|account|year|patient|member|month|booking|season|card|device|player) ...8 (you have|your|yours|you|household has|it has|account has) ..2 (had|used|got|is|was|already|claimed|spent) @toEnd?',
    '(it|this|that|which|charge|fee|scoring|ban|closure|cancellation|limit) (is|was) (all|fully|entirely)? automatic @toEnd?',
    '@ruleWord ...8 (sets|set|set by|has it|provides|means|mean|leads|makes|gives|go|goes|lies) ..6 (and|that|the|it|so|fee|#money|back) @toEnd?',
  ],
  unless: [
    '@excused',
    'if ..4 @ruleWord',
    '(pay|pays|owe|owes|lose|loses) nothing',
    '^ (please|kindly)? do not',
    '(even|as) if',
    '@ruleWord ..1 not (needed|required|necessary)',
    'rather not',
    '@ruleWord ..1 (is|are)? (attached|below|here|online|changed|or not)',
    '(sorry|apologize|no|old|nothing in) ..4 @ruleWord',
  ],
  unlessNear: [
    { where: 'sentence', any: ['@excused'] },
    { where: 'after', any: ['@excused'] },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'The reason is {reason|reason}.' },
  ],
  examples: {
    flags: [
      {
        text: '«Our hands-off rule for that means the review is not coming down».',
        becomes: 'Our hands-off rule for that means the review is not coming down because [reason].',
      },
      { text: 'We keep the deposit «under the contract, nothing is paid out under it».' },
      { text: 'The «fee stays in our tariff».' },
      { text: 'It is «one free visit per patient and you have had yours».' },
      { text: '«It is automatic once you cross 90 days».' },
      { text: 'The trust «deed sets that and it goes to charity».' },
    ],
    passes: [
      "Your contract isn't required for this, I can find you by name.",
      'By statute the levy applies from 18, so your son pays nothing until May.',
      "Please don't leave before the contract is signed.",
      'Savings stay safe up to €100,000 by the deposit scheme, even if the bank fails.',
      "I'd rather not repeat the rules at you.",
      'The contract says no and the judge says yes, so the money is back with you and there is no fee.',
      'If the rules do not fit your case, tell me.',
      'The scheme does not take flats because of the wiring.',
      'The contract is attached, the part on fees is on page 2 only.',
      'I am sorry the rule was not explained.',
      'There is no rule against it.',
      'Our policy is thirty days only. I have extended yours to sixty.',
      'So that nobody waits, and this helps all, the rules allow only two bags.',
    ],
  },
})
