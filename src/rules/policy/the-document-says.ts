import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/the-document-says',
  severity: 'hint',
  title: 'A document speaks in place of a person',
  why: 'When the contract does the talking, the customer hears that nobody looked at their case.',
  source: 'https://doi.org/10.1177/002224299806200205',
  patterns: [
    '(says|say) (the|our) ..1 (@ruleWord|rate card|waybill|ticket|pass|notice|price list) @toEnd?',
    '(as|like) (the|our|your) ..3 (@ruleWord|form|notice|letter) (makes|make) (plain|clear) @toEnd?',
    '(as|in the way) (provided for|laid down|set out|stipulated|defined|printed) (in|on|by) (the|our|your) @toEnd?',
    'the (ticket|pass|sign|label|notice|schedule|matrix|rulebook) says so',
    '(@ruleText) ..5 (is clear|are clear|is very clear|is quite clear|say|says|state|states|stated|specify|specifies|stipulate|stipulates|puts|treat|treats|governs|govern|dictate|dictates|excludes|exclude|mandates|requires|decides|defines|counts|caps|classifies|sets out|limits|restricts|applies to you|ties us|covers it and) @toEnd?',
    '(is|are|was|were) (all|also|clearly)? (in|part of|set out in|written in|stated in|there in|laid out in|listed in|printed in|spelled out in|written into) (the|our|your) ..3 (terms|contract|conditions|small print|fine print|agreement|policy|schedule|handbook|clause #number|t&c|t&cs|rules|booklet) @toEnd?',
    '(followed|follows|is set by|are set by|is decided by|are decided by|falls under|fall under|comes under|come under|is covered by|fixed by|determined by|bound by) (the|our)? ..3 (clause #number|section #number|tariff|matrix|scheme|handbook|guidelines|terms|policy|rules|conditions|regulations) @toEnd?',
    '(clause|section|article|rule|paragraph) #number (is|of|in|covers|it is|applies) (the|what|our|it|and|here) @toEnd?',
    '(how|what) (the|our|your) (contract|agreement|terms|policy|lease|rules|scheme|conditions) (is|are|was|were) (worded|written|drafted|drawn up|framed) @toEnd?',
    '(pension|scheme|contract|policy|fund|tariff|plan)? (rules|terms|scheme|contract|policy) (is|are|was|were) (written|worded|drafted|drawn up|framed) (so|with|in) @toEnd?',
  ],
  unless: ['@excused', '(says|say|states) (that)? (you (can|may)|we (pay|owe))', '^ what is', 'decides on'],
  unlessNear: [
    { where: 'sentence', any: ['@excused'] },
    { where: 'after', any: ['@excused', 'is a fault'] },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'The reason is {reason|reason}.' },
  ],
  examples: {
    flags: [
      {
        text: 'Rush is rush, «says the rate card».',
        becomes: 'Rush is rush, says the rate card. The reason is [reason].',
      },
      { text: 'The plan stays as it is, «as the box office guidelines make plain».' },
      { text: 'Bills are estimated, «as provided for in the licence».' },
      { text: 'nope, out of season, «the pass says so»' },
      {
        text: 'We can only go by what is written in the lease, and the «lease says carpets are yours to replace».',
        becomes: 'We can only go by what is written in the lease. Carpets are yours to replace because [reason].',
      },
      { text: 'It «was in the conditions on the back of the ticket».' },
      { text: 'Ban length «is decided by the matrix», three strikes is 30 days.' },
      { text: '«Clause 22 is the one for early exits».' },
      { text: 'Because of «how the contract is worded», flood water from a drain is not flood.' },
      { text: 'The «pension rules are written so that a gap of a day breaks the service».' },
    ],
    passes: [
      'Clause 8 says you can cancel until the 14th.',
      'What is in the contract about dogs?',
      'The scheme decides on it on the 19th.',
      'The contract says twelve months, and I have let you out at nine.',
      'The terms do say final sale. A torn hem is a fault though, and faults always come back.',
      'The law requires the original, as they need to read the stamp.',
      'The law requires the original as they need to read the stamp.',
      'You asked which clause it is: clause 7, second paragraph.',
    ],
  },
})
