import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/is-that-all',
  severity: 'caution',
  title: '“Is that all?”',
  why: 'Asked that way, every further question looks like a nuisance.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(^|or|,) (so|right|okay|well|great|good|and|then|now|or)? (then|so)? (is|was|will|would) that (now|then|be)? (all|it|everything|the lot|us|you) (then|now|for (today|now|me|us|you|this)|you need|you needed|you wanted|from you|done|sorted|sir|madam|or|mate|love|today)? (then|for today)? $',
    '(^|,) ((so|right|okay|well|then) (then)? (that is|that was|that be) (all|it|everything|you|us)|(that is|that was|that be) (all|it|everything|you|us) (then|right|yes|yeah|done|finished)) (then|now|right|yes|yeah|done|for today|finished)? (then|yes|right|yeah|#name)? $',
    '(^|,) (so|right|okay)? (i think|i guess|looks like|seems|i believe|i take it|reckon)? (are)? we (are)? (all)? (done|finished|good|through|sorted) (here|now|then|today|yet)? (then|now)? (, ..2)? $',
    '(^|,) (nothing|no) (more|further|else|more questions|questions) (from (your|you) (side)?|then|i take it|i assume|i guess) @toEnd?',
    '(or|so|then) (shall|can|may|should) (i|we) (close|end|go|finish|wrap|move on|call it|disconnect|hang up) ..4 $',
    '(^|,) (so|okay|right)? (anything|something) else (no|or (are we|can i|shall i|is|we|may i)) @toEnd?',
    '^ no (okay)? (bye|then bye|goodbye|cheers|right) ..2 $',
    '^ (any)? (next|last|final) (question|one|item|point|thing) (please|then|if (there is|you have) (one|any)|now)? $',
    '^ all (done|sorted|finished|good) (now|then|here)? (yes|right|no|yeah) $',
    '(one|single|only one) (question|issue|request|topic|problem|thing) (per|a|each|at a) (chat|ticket|call|message|conversation|email|time) @toEnd?',
  ],
  unlessNear: [{ where: 'after', any: ['no (hurry|rush)', 'time', 'happy to|glad to|stay|here'] }],
  examples: {
    flags: [
      { text: 'The code is SPRING10. «Is that all for today»?' },
      { text: 'Right. «That’s it then»?' },
      { text: 'Balance is 40. «So we’re done here»?' },
      { text: '«Anything else or can I go»?' },
      { text: '«Nothing more from your side I take it», ending here.' },
      { text: 'Any other query, «or shall I close»?' },
      { text: 'Anything else? «No then bye».' },
      { text: '«All done now yes»?' },
      { text: 'Balance is £212.40. «Next question, if there is one».' },
      { text: 'We take «one question per chat».' },
    ],
    passes: [
      'Is that all working now, or does the upload still stop at 90 percent?',
      'Is there anything else I can look at? No hurry.',
      'Is that everything? I have got plenty of time.',
      'That is all you need for the border.',
      'Is that it? I mean the blue one in the photo, take your time.',
      'Four platters, back by Sunday night. That’s all.',
    ],
  },
})
