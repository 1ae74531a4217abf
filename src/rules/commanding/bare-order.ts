import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/bare-order',
  severity: 'caution',
  title: 'A bare order',
  why: 'Without a please or a purpose it reads like an instruction to staff.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '^ (correct|rewrite|redo|amend|retype|recheck|resubmit) (the|it|this|your|that|them) @toEnd?',
    '^ (tell me yes or no|say (yes or no|which)|choose one and|pick one and|get in (line|the queue)) @toEnd?',
    '^ (hand|tell|give|let|ask|get|put|bring|take) (the|your|him|her|them|it) ..8 (to|in|into|out|back|before|and) ..4 (, not to @toEnd | before (he|she|they|the) @toEnd | and (stay|keep|wait|report|leave|resend|let me know) @toEnd)',
    '^ (mark|make|redo|do|fill|read|check|write|copy) ..8 and (resend|send|let me know (today|now)|report|return|bring|upload) ..3 $',
    '(^|^ (now|right|then|first|okay|listen)) [(give|send|show|tell|bring|get|email|forward|hand|quote|read|pass) (me|us|him) (your|the|those|that|a copy|both|all|these|it|proof|my|what|which|every) @toEnd?]',
    '^ (provide|submit|upload|attach|complete|forward|state|specify|confirm|verify|fill in|fill out|fill|quote|enclose|furnish|produce|present|share|supply|resubmit|resend) (your|the|all|a|an|both|us|me|two|this|in|out|every|copies|proof|#number|it|them|nothing|details|any) @toEnd?',
    '(^|^ (then|now|first|right|okay)) [(return|collect|vacate|clear|empty|destroy|settle|pay|pay up|sign|scan|answer|adhere|surrender|remove|dismantle|deposit|report|revert|respond|sort out|put) (the|your|it|them|both|all|every|this|everything|at|with|to|within|by|now|here|immediately|in writing|with) @toEnd?]',
    '^ (now|then|just)? (reply|respond|call|ring|phone|write|contact|wait|refer|check|read|restart|put|bring|show|find|delete|change|pack|unplug|rate|arrive|board|update|take|see|speak|use|fast|send|clear|answer|share|keep|submit|get|decide|hand|tell|mark|leave|pay|sign|return|make up) ..8 (today|now|tonight|immediately|at once|this minute|first|yourself|asap|fast|before (noon|#time|#number|midnight|then|he|she|they|writing|asking|you (ask|write|call))|by (noon|#time|#number|friday|monday|tomorrow|sunday|tonight|half|seven)|until (we|he|she|somebody|someone|you hear|monday|our)|properly|accordingly|without fail|and not|and nothing) @toEnd?',
    '^ do (it|this) ..2 (today|now|tonight|first|again|yourself) @toEnd?',
    '^ (wait|ring|call) (for|your turn|them and|him and|her and|until) @toEnd?',
    '^ (read|check|see|consult|refer to|follow|go through|study) (the|our|your|page|section|my) (instructions|manual|website|site|faq|terms|policy|small print|guide|document|letter|terms and conditions|spam|filters|section|#number|notice) ..3 $',
    '^ (keep|make) (it|your ..2) (short|brief|to (yes|one|a)|quick) @toEnd?',
    '^ (talk|speak|write|take it|take that|get) (to|up with|your bank|your landlord) (your|the|them)? @toEnd?',
    '^ (come|come back|come in|go) (back|in|to|home|with|along)? ..6 (with (the|your|two|both)|and (get|bring|find|read)|, find) @toEnd?',
    '(^|,|and) [(just|so just) (answer|do what|do as|do it|send the|send it already|give me|read the|reply yes|tell me) @toEnd?]',
    '(^|then|now|okay) [take (it|them|that) (apart|to|back|out|down|off|off) @toEnd?]',
  ],
  unless: [
    "please | kindly | by all means | good care | ..14 (whenever|when you|any time|anytime|if you|if it|if you like|any will|where you|or (i|we|you)|at your|on us|for free|it is quicker|that often|there is|there's|it helps) | ..14 (so that|so (i|we)|and (i|we|you)|to (see|get|find|stop|open|help|save)|to be first|countdown|(i|we) will|and (it|they|the ..2 (opens|is|will|comes|turns|goes))) | (let|thank|enjoy|see you|take care|take your|get well|come (by|on|and)|keep an|stay|have a|leave it with|use code|for free) | (a|us a) (dm|note|line|shout|message|private|direct) | (best|love|hello|regards)",
  ],
  unlessNear: [
    {
      where: 'before',
      any: ["(you asked|here is how|here's how|steps|how it works)", '(to|so) (reset|open|get|see|find) ..8 (you|it)'],
    },
    {
      where: 'around',
      any: [
        '(if you would rather|if you prefer|if it is easier|or i can|whenever|whatever suits|happy to|glad to|if you like)',
      ],
    },
    {
      where: 'latest',
      any: ['(how (do|can|to|should|would)|what (do|should|can) i|steps|instructions|where (do|can|should) i)'],
    },
  ],
  rewrites: [
    {
      replaces: 'sentence',
      text: '{mark~plain~request}?',
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«Send me your order number»',
        becomes: 'Could you send me your order number?',
      },
      {
        text: '«Provide your booking reference and the last four digits of the card».',
      },
      {
        text: '«Return the device with all its parts».',
      },
      {
        text: '«Check the cable first».',
      },
      {
        text: '«Read the manual».',
      },
      {
        text: '«Keep it short».',
      },
      {
        text: '«Talk to your landlord about it».',
      },
      {
        text: '«Come back with the receipt».',
      },
      {
        text: '«Wait for our call».',
      },
      {
        text: '«Do it today».',
      },
      {
        text: 'Right, «just answer the question», phone or TV?',
      },
      {
        text: '«Take it apart and put it in its box».',
      },
      {
        text: '«Hand the keys to the porter, not to the neighbour».',
      },
      {
        text: '«Mark the damaged parts in red and resend».',
      },
      {
        text: '«Rewrite it in English».',
      },
      {
        text: '«Tell me yes or no».',
      },
    ],
    passes: [
      'Send me whichever is easier, please.',
      'Send the essay, whenever suits you.',
      "Return the device by Friday and I'll send the new one.",
      'Give me the number when you have a moment.',
      "Here's how it works. Complete the form and press send.",
      "Pay the fine at the desk. If you'd rather not, I can take the card here.",
      {
        text: 'Upload the file under Settings.',
        customer: 'How do I add my logo?',
      },
    ],
  },
})
