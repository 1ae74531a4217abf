import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/wrap-it-up',
  severity: 'caution',
  title: '“Let’s wrap this up”',
  why: 'The customer learns that the talk is over because the agent wants it over.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(let us|can we|could we|shall we|may we|we should|we need to|i need to|i would like to|we must|i want to|we can|i have to|we have to|time to|i will|we will|i think we|i suggest we|going to) (please|now|then|just|also|quickly|maybe|all)? (wrap|finish|close|end|leave|call|round|tie|move|stop|get|park|cut|conclude|speed|hurry|put|draw) (this|it|things|that|here|there|up|on|off|the chat|the call|with)? (here|there|up|on|off|short|a day|to (a|an|bed)|over with|off the table|for today|at that|for now|along|out|down) (here|there|now|then|today|,|so|please|and|quickly|soon|shortly)? @toEnd?',
    '(let us|can we|we should|i would rather|i would like to|we need) (please|to)? not (drag|spend|waste|stretch|go over|go round|go back|make|keep|linger|dwell|get into|start|string) (this|it|more|any|too|another|things|that|the|on|out|round)? @toEnd?',
    '(i|we) (would like to|would prefer to|would rather|am going to|will|shall|am happy to|suggest we|propose to|intend to|am inclined to) (just|simply)? leave (it|this|things|matters) (there|here|at that|be) @toEnd?',
    '(cannot|can not|could not) (keep|hold|leave|have) (this|the|your|a) ..2 (open|line|tab|up|running|waiting|forever) @toEnd?',
    '(so (that)?|and) (i|we) can (close|clear|finish|tick|move|wrap|be done|take the next|go|leave) ..3 (off|out|on|this|it|done|ticket|case|chat|desk|list|plate|with|home|break|up) @toEnd?',
    '^ (right|okay|so)? (moving on|next|next please|moving swiftly on|let us go) (then|to ..4)? $',
    '(that|this) (will|has to|should|would) (have to)? (do|be enough|be it|suffice) (for (today|now)|then|from me|now) @toEnd?',
    '(we|this) ..1 (already|now|probably|really)? (covered|gone over|dealt with|handled|been through) (it|this|everything|all) (now)? (so|and)? (i|we|let) @toEnd?',
    '(please|kindly|could you|can you|would you|if you could|so good as to|you) (please|kindly|now|need to)? (now)? (wind (it|this|things) up|finish up|come to a conclusion|wrap (it|this) up|disconnect|leave the chat|end the (chat|call)|close the chat|keep the line free|terminate (your|the) _) @toEnd?',
    '(let me|i will|i have to|i must) (just)? (stop|cut) you (there|off|short|here) @toEnd? | (best|better|time) (if)? (we|i|that we) (stop|stopped|finish|finished|end|ended|leave it) @toEnd?',
    '(chat|topic|conversation|discussion|call) (is)? (now)? (over|at an end|finished) (, | $) | (this|conversation|chat|call) (has to|must|needs to) (end|stop|finish|be shorter) @toEnd?',
    '(stop|refrain from|no need to keep) (adding|sending|writing|asking|messaging|posting) (to|any|more|further|another|me|us|on) @toEnd? | do not (add|start|send|open) (any|another|more|further) (paragraph|points|point|questions|question|messages|message|topic|topics|further|more) @toEnd?',
  ],
  unless: [
    'on hold',
    '(as (a|your) gift|gift|paper|for you) ..3 | (water|gas|road|lane|tap|valve|power|street|parcel|box|present|repair|work) ..4',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '(gift|present|paper|water|gas|valve|road|box|parcel|foil)',
        'no (rush|hurry)',
        'whenever|whichever',
        '(as|like) you (asked|wanted|said)',
        'if you (like|want|prefer|are happy)',
        'for you',
      ],
    },
  ],
  examples: {
    flags: [
      { text: '«Can we wrap this up»?' },
      { text: '«Let’s not drag it out»: the blue sofa ships Monday.' },
      { text: 'Unless it’s something new «I’d rather leave it there».' },
      { text: 'I «can’t hold the line open».' },
      { text: 'Send the code «so I can close this off».' },
      { text: '«Moving on».' },
      { text: '«That will have to do for today».' },
      { text: 'Hm, «we covered everything so let me stop here».' },
      { text: 'Sorry, «could you come to a conclusion».' },
      { text: '«Let me stop you there».' },
      { text: 'So we’re agreed, «topic over».' },
      { text: 'The tickets are released. Please «don’t start another paragraph».' },
    ],
    passes: [
      'You can leave it there in the porch and Ann collects it at 4.',
      'Shall we wrap it up as a gift?',
      'Let’s move on to the second bill whenever you are ready, there is no rush.',
      'We can finish it up for you by noon, as you asked.',
      'I will close off the water at 9 and Bo is there at 10.',
      'I’m going to put it on hold until your brother is home.',
    ],
  },
})
