import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/closing-now',
  severity: 'caution',
  title: 'Closing while the customer is still there',
  why: 'The door shuts before the customer has said whether the answer helped.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '^ (closing|ending|shutting|finishing|concluding|terminating|disconnecting) (off|down)? (the|this|your|our) ..2 (ticket|case|chat|conversation|request|thread|matter|call|session|query|complaint|job|claim|inquiry) @toEnd?',
    '(let us|i will|we will|can we|time to) put (this|it|that) ..1 (to bed|behind us) @toEnd?',
    '(i am|i will|we are|we will|so i am|so we are) (now|just)? (out|dropping|drop|signing off|sign off|disconnecting|disconnect|hanging up|hang up|leaving the chat|off now|gone) (of (here|this|the chat)|the chat|the line|now|,|$|before) @toEnd?',
    '(i|we) (am|are|will|shall|have|had)? (now|going to|about to|also|just|already|hereby|then|just going to|going ahead and|going to go ahead and|go ahead and|be)? (just|now|therefore)? (close|closing|closed|end|ending|ended|shut|shutting|terminate|terminating|terminated|conclude|concluding|concluded|disconnect|disconnecting|archive|archiving|archived|resolve|resolving|solve) (down|off|out|up)? (the|this|your|our|that|it)? ..2 (ticket|case|chat|conversation|request|thread|file|matter|call|session|query|complaint|inquiry|job|claim|window|enquiry|incident|one|here|now|from my side|off) @toEnd?',
    '(i|we) (am|are|will|shall|have)? (now|going to|about to|just|already|then|be)? (mark|marking|marked|set|setting|put|putting|tick|ticking|ticked|tag|tagging|flag|flagged|log|logged|stamp|stamped|flip|flipped|move|moved) (it|this|that|(the|your|this|that) ..3)? (as|to|down as|off|under)? (solved|resolved|closed|complete|completed|done|finished|settled|off) @toEnd?',
    '(ticket|case|chat|conversation|request|thread|file|matter|query|complaint|inquiry|job|claim|incident|enquiry|contact) (has|have|had|is|was|will|are|gets|now)? (now|been|be|being|also|therefore|thus)? (now|been|duly)? (closed|(marked|set|put|flagged|tagged|logged|down|recorded|treated) (as|to)? (solved|resolved|closed|complete|completed|done|finished)) @toEnd?',
    '(i|we) (consider|regard|treat|see|deem|take) (this|it|that|the|your) ..3 (as|to be)? (closed|resolved|settled|done|finished|dealt with|concluded|over|complete|solved) @toEnd?',
    '(that|this|which) (brings|puts|concludes|closes|completes|ends|wraps up) (the|this|your|our) ..2 (ticket|case|chat|conversation|matter|file|query|thread|correspondence|complaint|business|session|call|exchange|dealings|contact) @toEnd?',
    '(let us|we|i) ..1 (draw a line under|put (this|it|that|the matter) to bed|close the book on|close the door on|put this behind us) @toEnd?',
    '(the|this|our|an) (end|close|conclusion) (of|to) (the|this|our|all) (exchange|correspondence|matter|chat|conversation|discussion|case|ticket|thread|inquiry|dealings|affair|subject) @toEnd?',
    '(i|we) (am|are|will) (going to)? (leave|leaving) you (here|there|to it|now) @toEnd?',
  ],
  unless: [
    '(because|as|since) (you|customer) (have)? (just|now|already)? (told|asked|said|confirmed|wanted|written)',
    '(only|once|after|before|until|unless|when|not|never|whether|should|shall|if) (i|we|you) ..1 | (only|not|never|by mistake|too early|too soon|wrongly)',
    '(second|duplicate|extra|double|other|older) (ticket|case|chat|request|thread|one|claim)',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '(you|customer) (have)? (just|now|already)? (asked|wanted|requested|wished|told|said|confirmed)',
        'as (requested|asked|you wish)',
        '(reopens|reopen|opens it again|opens this again|comes straight (back)? to me|comes back to me|any time|anytime|whenever|no rush|no hurry|i have (got)? time|take your time|should (anything|it|the)|happy to|glad to|if (anything|it|the|you))',
        '(by mistake|too early|too soon|wrongly|accidentally)',
      ],
    },
    {
      where: 'after',
      any: [
        '(reopens|reopen|opens it again|opens this again|comes straight (back)? to me|comes back to me|any time|anytime|whenever|no rush|no hurry|i have (got)? time|take your time|should (anything|it|the)|happy to|glad to|if (anything|it|the|you))',
      ],
    },
    {
      where: 'customer',
      any: [
        '(close|cancel|end|drop|withdraw|shut) (the|this|my|it|that) ..3',
        '(you can|please|go ahead and) (close|end|shut)',
        '(that is|thats) all',
        'sorted (it|now|thanks)',
        '(it is|all) (working|works|fixed|sorted|solved|resolved|good) (now|again)?',
        'no (further|more) (help|questions)',
        'nothing else',
      ],
    },
  ],
  examples: {
    flags: [
      { text: '«Closing your case here».' },
      { text: '«Let’s put this one to bed».' },
      { text: 'No reply, «so I’m out».' },
      { text: "The voucher is on your account. «I'm closing this ticket now»." },
      { text: '«I’ve ticked the boiler visit off and sent you the survey».' },
      { text: '«We’re marking it as resolved at our end».' },
      { text: 'The seat map is attached and your «ticket has been marked as solved».' },
      { text: '«I consider this matter closed», Ms Brandt.' },
      { text: 'As far as I’m concerned «that brings the case to an end».' },
      { text: 'Please regard this as «the end of the exchange».' },
      { text: 'So «I’ll leave you to it».' },
      { text: 'With the fee gone «we can draw a line under it».' },
    ],
    passes: [
      'You asked me to close the case, so I am closing the case; a reply reopens it.',
      "I'm closing the claim because it was paid. Should anything else turn up, just reply and it comes back to me.",
      "I'll close this chat only when you tell me the video plays.",
      { text: "I'm closing this ticket now. Enjoy the trip!", customer: 'It works now, you can close the ticket.' },
      'Would you test it before I close the case?',
      'I closed the ticket by mistake, sorry, and it is open again.',
      'I closed the second ticket, it was a copy of this one.',
      'I’m going to close this ticket for now because you have told me all is well.',
    ],
  },
})
