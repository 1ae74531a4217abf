import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'jargon/money-desk-words',
  severity: 'hint',
  title: 'Words from the accounts desk',
  why: 'The customer has to guess what it means, or look it up, before they know what happens to them.',
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  patterns: [
    '(remittance advice|debit memo|credit memo|reconciliation|reconciled|unreconciled|chargeback reason code|reason code|settlement batch|contra entry|dunning|accrual|accrued|clawback|pro rata basis|suspense account|nil rated|write off code|payment rails|interchange|acquirer|issuer bin|exception queue|disbursement|disbursed|amortised|amortized|underwriter|underwriting)',
  ],
  unlessCustomerSaid: true,
  rewrites: [{ replaces: 'span', text: '{mark} ([what it means])' }],
  examples: {
    flags: [
      { text: 'The refund waits for «reconciliation».' },
      { text: 'Your payment sits in a «suspense account».' },
      { text: 'It has been «disbursed».' },
    ],
    passes: [
      'The refund waits until tonight, when the day’s payments are counted.',
      { text: 'The remittance advice is attached.', customer: 'Please send a remittance advice.' },
      'The money left us at noon.',
    ],
  },
})
