import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'jargon/heaped-abbreviations',
  severity: 'hint',
  title: 'Abbreviations the customer never used',
  why: 'One that is not explained stops the reader; two in a sentence lose them.',
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  patterns: [],
  detector: 'heaped-abbreviations',
  examples: {
    flags: [
      { text: 'We need your «MPAN and a letter of the DNO» before the meter is fitted.' },
      { text: 'The «CETV can’t be issued until the GMP» part is done.' },
      { text: 'Your «EHCP needs the SENCO» before the meeting.' },
    ],
    passes: [
      'Send a PDF or a photo of your ID.',
      'Your seat from LHR to JFK is 24C.',
      'YOUR ORDER LEFT THE SHOP AT NOON.',
      {
        text: 'The MPAN is on page two and the DNO is named below it.',
        customer: 'Where do I find the MPAN and the DNO?',
      },
    ],
  },
})
