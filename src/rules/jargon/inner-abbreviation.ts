import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'jargon/inner-abbreviation',
  severity: 'hint',
  title: 'Abbreviation of the house',
  why: 'The customer has to guess what it means, or look it up, before they know what happens to them.',
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  patterns: [
    '@houseAbbreviation (number|numbers|code|codes|check|checks|request|form|breach|window|flow|level|target|process|documents)?',
  ],
  unless: [
    '@houseAbbreviation (number|code|check)? , (that is|which is|meaning|the|your|a|an|our|short for|or)',
    '_ , @houseAbbreviation',
  ],
  unlessCustomerSaid: true,
  rewrites: [{ replaces: 'span', text: '{mark} ([what it means])' }],
  examples: {
    flags: [
      { text: 'Please quote the «RMA number» on the parcel.' },
      { text: 'We are still within «SLA» on this one.' },
      { text: 'Your «KYC check» failed, so the card stays closed.' },
      { text: 'once the «AHT» is over the amount shows up in your account' },
    ],
    passes: [
      'Please quote the return number (RMA) on the parcel.',
      'Your RMA, that is your return number, is on the label.',
      { text: 'The RMA number is 5512.', customer: 'Where do I find the RMA number?' },
      'Your return number is 5512, and it stays valid until 4 May.',
    ],
  },
})
