import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/plain-imperative',
  severity: 'hint',
  title: 'An order with no please',
  why: 'Without a please, a reason or a choice it reads like an instruction to staff.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '^ (and|now|then|so|next)? (fetch|bring|hand|tell|remove|fill|sign|return|send|get|have|confirm|write|scan|pay|read|drop|cancel|change|sort|fix|undo|redo|delete|answer|collect|provide|submit|report|prove|count|measure|clear|empty|swap|attach|forward|describe|explain|spell|state|list|copy|amend|correct|record|settle|surrender|vacate|arrange|obtain|chase|accept|print|kick|box|move|shut|wash|park|repeat|upload|fold|make|wrap|label|circle|choose|pick|complete|clean|repack|tidy|return|retype|retake) (the|your|ur|it|them|him|her|that|those|all|both|every|everyone|nothing|our|any|this|two|each) @toEnd?',
    '^ (amend|sign|print|read|scan|correct|check|complete|fill in) and (return|resend|send|report|resubmit) @toEnd?',
    '^ (read|write|type|sign|send|scan|print|reply|answer|wait|stay|confirm|decide|choose|phone|fill|pay|hold|listen|report|fetch|sit|move|return|bring|hand|measure|repeat|resend|restart|unplug|cancel) ..3 $',
    '^ (copy|show|fill|turn|report|write|wait|answer|reply|return|bring|pay|hand|talk|speak|print|put|pack|collect|scan|read|explain|provide|submit|send|tell) (me|in|on|to|from|back|out|with|for|only|again|once|one|two|three|what|where|by|a|an|at|up) !(heart|is|about) @toEnd?',
    '(^|,|so|but) [(do not|never) (quote|bother|expect|waste|argue|start|tell|make|come|ask|let|try|think|even|be) !(about|worry|sorry|shy|afraid) @toEnd?]',
    '^ (now|then|next) (leave|sign|print|send|go|write|read|tell|bring|pay|type|show|get|fill|call|ring|wait|come|do) !(is|are|was) @toEnd?',
  ],
  unless: [
    'make (it|this|that|the|your|both|them|every|our|any|all|those) ..3 (happen|great|special|day|reality|win-win|run|load|work)',
    'tell your',
    'have (our|any|all|those|both|that|it your way)',
    'get (your|it|this|them) (game|own)',
    '(you|u) (like|want|fancy|prefer)|please|kindly|could you|can you|would you|may i|feel free|if you|when you|whenever|wherever|whatever|whichever|any time|anytime|as you|you asked|because|so that|so (i|we|it)|as (it|they|the)|for free|on us|on me|to (reset|see|get|open|find|avoid|make sure|help)|happy to|glad to|sorry|we will|i will|no rush|by all means|and (it|i|we|they|you are|you will|the)|#url|(send|show|tell|write|hand|wait|reply|fill|pay) (us|me|to us|back to us|for the countdown) (a|an|your|the|some|more|with|to)|stay (tuned|safe|in touch|warm|well)',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '(you|u) (like|want|fancy|prefer)|please|kindly|could you|can you|would you|may i|feel free|if you|when you|whenever|wherever|whatever|whichever|any time|anytime|as you|you asked|because|so that|so (i|we|it)|as (it|they|the)|for free|on us|on me|to (reset|see|get|open|find|avoid|make sure|help)|happy to|glad to|sorry|we will|i will|no rush|by all means|and (it|i|we|the|they|your|he|she|you are|you will)|#url|#email',
        ', (the|it|we|they|i|you|there|he|she|such|because|that is|no)',
      ],
    },
    {
      where: 'before',
      any: ['you asked|here is how|how it works|steps|if you|welcome to|for your|to (reset|see|get|open|find|help)'],
    },
    {
      where: 'latest',
      any: ['(how (do|can|to|should|would)|what (do|should|can) i|steps|instructions|where (do|can|should) i)'],
    },
  ],
  rewrites: [{ replaces: 'sentence', text: 'could you [what you need], please?', kind: 'warmer' }],
  examples: {
    flags: [
      { text: '«Fetch the ladder».' },
      { text: '«Chase the fourth family».' },
      { text: '«Amend and return».' },
      { text: '«Wait outside».' },
      { text: '«Copy me in on the next one».' },
      { text: "«Don't quote prices at me»." },
      { text: '«Now leave us a good review».' },
    ],
    passes: [
      'Make it a great day.',
      'Tell your little one hello.',
      'Have our ideas helped anyone.',
      'Get your game on.',
      'Stay tuned.',
      'Send us a direct message.',
      'Fetch the parcel whenever it suits.',
      'Fetch the parcel, and we pay the bus.',
      'You asked about the ladder. Fetch the ladder.',
      { text: 'Scan the code.', customer: 'How do I log in?' },
    ],
  },
})
