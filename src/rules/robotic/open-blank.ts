import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/open-blank',
  severity: 'hint',
  title: 'A blank is still open',
  why: 'A bracket that was to be filled in tells the customer that nobody read the reply before it was sent.',
  source: 'https://hbr.org/2018/01/sorry-is-not-enough',
  patterns: [],
  detector: 'blank',
  examples: {
    flags: [
      { text: 'Hi «[NAME]», your refund is on its way.' },
      { text: 'The reason is «[reason]», and the refund is on its way.' },
      { text: 'It arrives by «[day and time]».' },
    ],
    passes: [
      'See the [guide](https://acme.example/guide) for the steps.',
      'The form [1] explains it, and [x] marks the field.',
      'The photo is here: [image.png]',
    ],
  },
})
