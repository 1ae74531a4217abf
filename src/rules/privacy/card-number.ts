import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'privacy/card-number',
  severity: 'strong',
  title: 'A card number in full',
  why: 'Whoever reads the mail can use the card; the last four digits are enough.',
  source: 'https://www.pcisecuritystandards.org/document_library/',
  patterns: [],
  detector: 'card-number',
  examples: {
    flags: [
      { text: 'I refunded the card «4111 1111 1111 1111» this morning.' },
      { text: 'Is «5500-0000-0000-0004» still the right card?' },
      { text: 'The card on file is «340000000000009».' },
    ],
    passes: [
      'I refunded the card ending in 1111 this morning.',
      'Your order 4111111111111112 is on its way.',
      'Call us on 0800 123 4567 between 8 and 18.',
    ],
  },
})
