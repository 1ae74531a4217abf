import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/explains-first',
  severity: 'hint',
  title: 'Explained before the anger is acknowledged',
  why: 'An angry person hears a reason that comes first as an excuse; the same reason after an acknowledgement is heard.',
  source: 'https://doi.org/10.1177/00222429221119977',
  patterns: [],
  detector: 'explains-before-acknowledging',
  examples: {
    flags: [
      {
        text: '«Hi Maya, this happened because the label was printed twice». I am sorry about it.',
        customer: 'This is unacceptable. Two parcels, both wrong.',
      },
      {
        text: '«Our system books these at night». The refund is there tomorrow.',
        customer: 'I am fed up with waiting for that refund!',
      },
      { text: '«Deliveries are late due to the snow».', customer: 'Third time it is late. What a joke.' },
    ],
    passes: [
      {
        text: 'Hi Maya, two wrong parcels is not good enough. This happened because the label was printed twice.',
        customer: 'This is unacceptable. Two parcels, both wrong.',
      },
      {
        text: 'Hi Maya, this happened because the label was printed twice.',
        customer: 'Two parcels came and both are wrong. Can you help?',
      },
      'Deliveries are late due to the snow.',
    ],
  },
})
