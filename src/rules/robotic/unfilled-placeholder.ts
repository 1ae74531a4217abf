import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/unfilled-placeholder',
  severity: 'caution',
  title: 'A gap of the template is not filled in',
  why: 'The customer sees that nobody read the reply before it was sent.',
  source: 'https://hbr.org/2018/01/sorry-is-not-enough',
  patterns: [],
  detector: 'placeholder',
  examples: {
    flags: [
      { text: 'Your parcel arrives on «<insert date>».' },
      { text: 'Hello «{{customer_name}}», thanks for the photos.' },
      { text: 'Your reference is «XXX» and it is valid for a month.' },
    ],
    passes: [
      'Hello {{ticket.requester.first_name}}, thanks for the photos.',
      'See the [guide](https://acme.example/guide) for the steps.',
      'We received the box marked XL and the one marked X.',
    ],
  },
})
