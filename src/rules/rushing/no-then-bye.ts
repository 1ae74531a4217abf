import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/no-then-bye',
  severity: 'caution',
  title: 'Answering “anything else?” oneself',
  why: 'The question is only asked for form, and the goodbye answers it.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '^ (no|nope|nothing|none) (then|okay|right|good|great)? (bye|goodbye|then)? (then|now)? $',
    '^ (thought|did not think|do not think|guess|assume|suppose) (so|not)? $',
  ],
  near: [
    {
      where: 'before',
      any: [
        '(anything|something|any) (else|more|further|other)',
        '(any|more|other|further) (questions|question|queries)',
        'that (all|everything|it)',
      ],
    },
  ],
  examples: {
    flags: [
      { text: 'Your card is active. Anything else? «No then bye».' },
      { text: 'Anything else I can do? «Guess not».' },
      { text: 'Any more questions? «Nope».' },
    ],
    passes: ['Did the driver ring you? No. That is on us.', 'Bye Theo.', 'Was the fee right? No.'],
  },
})
