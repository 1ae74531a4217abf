import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/other-name',
  severity: 'strong',
  title: 'The name is not the customer’s',
  why: 'Nothing tells a person more clearly that they were not looked at.',
  source: 'https://doi.org/10.1177/00222429221119977',
  patterns: [],
  detector: 'other-name',
  rewrites: [{ replaces: 'span', text: '{customer}' }],
  examples: {
    flags: [
      {
        text: 'Hi «John», your kettle is on its way.',
        becomes: 'Hi Maya, your kettle is on its way.',
        customerName: 'Maya Okafor',
      },
      { text: 'Dear Mr «Smith»,\nThe refund went out today.', customerName: 'Maya Okafor' },
      { text: 'hi «tom», on it', customerName: 'Priyanka Deshpande' },
    ],
    passes: [
      { text: 'Hi Maya, your kettle is on its way.', customerName: 'Maya Okafor' },
      { text: 'Dear Ms Okafor, the refund went out today.', customerName: 'Maya Okafor' },
      { text: 'Hi there, on it.', customerName: 'Maya Okafor' },
      { text: 'Hi Liz, on it.', customerName: 'Lizbeth Ortega' },
      'Hi John, your kettle is on its way.',
    ],
  },
})
