import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/empathy-without-subject',
  severity: 'hint',
  title: 'Empathy that names nothing',
  why: 'Understanding without a word of what happened reads as a template, and counts half.',
  source: 'https://aclanthology.org/2020.emnlp-main.425/',
  patterns: [],
  detector: 'empathy-without-subject',
  examples: {
    flags: [
      {
        text: '«I understand your frustration». We will look into it.',
        customer: 'The kettle arrived cracked and I have guests coming on Saturday.',
      },
      {
        text: 'Hello. «That must be annoying».',
        customer: 'My broadband has been dead for eleven days and the engineer never came.',
      },
      {
        text: 'Thanks for writing. «Sorry for the inconvenience». A colleague checks this today.',
        customer: 'You charged my account twice for the hotel booking.',
      },
    ],
    passes: [
      {
        text: 'I understand your frustration: a cracked kettle before guests come.',
        customer: 'The kettle arrived cracked and I have guests coming on Saturday.',
      },
      {
        text: 'A new kettle leaves today.',
        customer: 'The kettle arrived cracked and I have guests coming on Saturday.',
      },
      'I understand your frustration. We will look into it.',
    ],
  },
})
