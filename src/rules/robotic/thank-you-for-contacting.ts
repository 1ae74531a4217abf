import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/thank-you-for-contacting',
  severity: 'hint',
  title: '“Thank you for contacting us”',
  why: 'The line that every reply opens with tells the customer nothing has been read yet.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(thank you|thanks|many thanks|we thank you|appreciate you|appreciate your|gratitude) (so much|very much|again|kindly)? (for)? (contacting|reaching out|reaching|choosing|getting in contact|writing in|writing to us|connecting|being|flying|shopping|staying with us|banking|your (email|mail|query|inquiry|interest|patience and|correspondence|contact|letter|patronage|business)|approaching|letting us (be|serve|know about your)|allowing us) (to|with|us|at|the|customer|support|regarding|and|a|part|out|from|of|in|#name|on|, |$|today|again|our) @toEnd?',
    '(on behalf of|in the name of) ((the|our|all)? (entire|whole|all|company|firm|team|management|staff|everyone|bank|airline|hotel|group|store|department|board)|everyone|all of us at|#name|management) @toEnd?',
    '(it (is|has been)|it is always) (a|our|my) (pleasure|privilege|honor) (to|serving|assisting|helping|having) (serve|assist|help|serving|attend|you|be|assisting) @toEnd?',
    '(hope|trust) (this|that|my|our) (email|mail|message|letter|note|reply) (finds|reaches|meets) you @toEnd?',
    '(should|if) you (have|require|need) (any)? (further|additional|more|other) (questions|queries|assistance|clarification|information|concerns|inquiries|support) ..2 (please|do|feel|kindly) @toEnd?',
    '(please)? (do)? not hesitate to (contact|reach|get|call|write|let|ask|reply) @toEnd?',
    '(assuring you of|look forward to (serving|being of service|continuing to serve)|always at your service|at your service|at your disposal|remain at your) @toEnd?',
  ],
  unless: ['before (eating|using|it|you|opening)'],
  examples: {
    flags: [
      { text: '«Thank you for contacting customer support». The charger was posted on 8 May.' },
      { text: '«On behalf of the entire firm», the cot is yours.' },
      { text: '«It is our pleasure to serve you».' },
      { text: 'I «hope this email finds you well».' },
      { text: '«Should you require further assistance please call».' },
      { text: '«Do not hesitate to contact the desk».' },
      { text: '«Assuring you of our best service».' },
    ],
    passes: [
      'Thank you for contacting us before eating it, that lets me pull the rest.',
      'Thank you for the photos of the crack.',
      'I hope the trip is a good one.',
    ],
  },
})
