import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/because-of-you',
  severity: 'caution',
  title: 'Names the customer as the cause',
  why: '"Because you" turns an explanation into an accusation, and the customer stops reading at the word "you".',
  source: 'https://www.nngroup.com/articles/error-message-guidelines/',
  patterns: [
    'reason ..8 is that (you|nobody|someone|somebody|the customer) @toEnd?',
    '(the|a)? result of (not|your) @toEnd?',
    '(because|since|as|due to|owing to|thanks to|seeing as|given that) (you|the customer|customer|someone|somebody|nobody|no one|whoever|people) ..4 (not|never|failed|forgot|neglected|ignored|overlooked|refused|missed|left|let|could be bothered|bothered|rushed|opted|waited|misread|misunderstood|mistyped) !(receive|received|get|feel|want|need|like|have|sure) @toEnd?',
    '(because|since|as|due to|owing to|thanks to) (you|the customer|customer|someone|somebody) !(were|are|got) ..4 @wrong @toEnd?',
    '(because|due to|owing to|since|as) ..4 (details|number|address|name|information|code|pin|password|postcode|email|date|documents|flat number|landmark) ..4 (you|customer) (typed|entered|gave|put|provided|supplied|had|sent|wrote|used|chose|submitted|filled) @toEnd?',
    '(because|due to|owing to|thanks to|because of|down to) (your|the (customer|user|client)) (own)? (late|lack|delay|failure|negligence|error|mistake|carelessness|oversight|refusal|decision|inaction|absence|incorrect|wrong|choice|settings|misuse|the time) @toEnd?',
    '(because|since|as) (nobody|no one) (@task|noticed|bothered|thought|came) @toEnd?',
    '(because|since|as|thanks to) ..8 (lying|sat|sitting|left|kept) (on|in|at|for) (your|the same) @toEnd?',
    'only (because|due to|since) (you|of you|your) @toEnd?',
  ],
  unless: [
    '(because|since|as) (you|he|she|they|people) (have been|asked|told|did not (receive|get)|(do|will|would) not (need|have|want)|were not (told|given|sent|informed)) | (our|my) ..3 (wrong|incorrect|old) | (wrong|incorrect|old) ..6 by (us|our ..2) | since (you|he) left | as you (can|may) | as long as | not because | (we|our ..3) ..6 (because|since|as) (nobody|no one|someone|somebody|he|she|they)',
  ],
  examples: {
    flags: [
      {
        text: "The bin was missed «because you didn't put it out by six».",
      },
      {
        text: 'The transfer went astray «because you entered the wrong IBAN».',
      },
      {
        text: 'The curry went next door «because the flat number you typed was 14».',
      },
      {
        text: 'The claim was declined «due to your negligence».',
      },
      {
        text: 'It only got this bad «since nobody reported it for a fortnight».',
      },
      {
        text: 'It came in late «thanks to the three weeks it spent lying on your desk».',
      },
      {
        text: 'it happened «only because you dropped the pin on the far side»',
      },
      {
        text: 'The «reason it went next door is that you missed off the letter B».',
      },
      {
        text: 'The damage is «the result of not following the care label».',
      },
    ],
    passes: [
      'You are at the top of the list, since you were cancelled on twice.',
      "Because you've been with us for nine years, the fee is waived.",
      'I resent it because you did not receive the first one.',
      "It's late because he was sent to the wrong gate by us.",
      "As long as you haven't entered the wrong PIN twice, it's open.",
      'As you can tell, this is not the right size.',
      'Because you paid by card, the bank can reverse it.',
    ],
  },
})
