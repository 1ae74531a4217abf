import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/closing-by-itself',
  severity: 'caution',
  title: 'A countdown to the close',
  why: 'A deadline for answering treats the customer’s silence as the end of their problem.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(failing|without|barring) (a|an|any|your) (reply|answer|response|word) @toEnd?',
    'you (have|have got|get) (#number|sixty|thirty|one) (more)? (seconds|minutes|minute) (left)? (to|before|or|and|$) @toEnd?',
    '(if|as|since|because|unless|when|in case|should) (we|i|you|there) (do|does|did|have|has|are|is|be)? (not|no)? ..2 (hear|heard|hearing|receive|received|get|got|answer|answered|respond|responded|reply|replied|write|come back|confirm|responding|response|answering|sign of life) ...12 (close|closed|closes|closing|shut|shuts|end|ends|ended|disconnect|disconnects|archive|archived|resolved|solved|lapses|lapse|terminated|finish|finished|drop|dropped|go|gone|move on|assume) @toEnd?',
    '(nothing (back|more|heard|further|from|by|in|within)|no (answer|reply|response|word|feedback|news)|without (an|a|any)? (answer|reply|response|word)|not a word|silence) ...8 (close|closed|closes|shut|shuts|ends|ended|disconnects|disconnected|archived|solved|lapses|terminated|drops|gone) @toEnd?',
    '(chat|ticket|case|session|window|conversation|thread|request|file) ..2 (closes|shuts|ends|expires|times out|will close|will time out|will expire|will end|is closed|disconnects|will be (closed|terminated|ended)) ..1 (automatically|by itself|itself|on its own|in (#number|a|one|a few) _|unless|if you) @toEnd?',
    '(i|we) (have not|did not|do not) (hear|heard|get|got|received|see|seen) ..8 (minutes|minute|seconds|hour) @toEnd?',
  ],
  unless: ['(not|never) hear from (us|me) | at (the|your) door ..4'],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '(reopens|reopen|opens it again|opens this again|comes straight (back)? to me|comes back to me|any time|anytime|whenever|no rush|no hurry|i have (got)? time|take your time|should (anything|it|the)|happy to|glad to|if (anything|it|the|you))',
        'stay',
        '(still|keep) (here|open)',
      ],
    },
    {
      where: 'after',
      any: [
        '(reopens|reopen|opens it again|opens this again|comes straight (back)? to me|comes back to me|any time|anytime|whenever|no rush|no hurry|i have (got)? time|take your time|should (anything|it|the)|happy to|glad to|if (anything|it|the|you))',
      ],
    },
  ],
  examples: {
    flags: [
      { text: 'Hi Noor, «if we don’t hear from you within 24 hours, this case will be closed».' },
      { text: '«Failing a reply by 3 pm this ticket shuts».' },
      { text: '«You have sixty seconds to respond».' },
      { text: '«No reply by noon and the request gets archived».' },
      { text: 'The «chat closes automatically in two minutes».' },
      { text: '«I haven’t heard from you in two minutes», so I will disconnect.' },
    ],
    passes: [
      "If I don't hear from you by Friday I'll close the case, and one reply at any time reopens it.",
      'If you do not hear from us by noon, the shop closes at six, so ring me.',
      "If there's no answer at the door, the driver ends his round at the depot.",
      'The ticket closes automatically in a week. Replying reopens it.',
      'I haven’t heard from you for ten minutes, so take your time and I will stay here.',
    ],
  },
})
