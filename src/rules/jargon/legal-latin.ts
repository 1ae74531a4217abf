import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'jargon/legal-latin',
  severity: 'hint',
  title: 'Legal wording',
  why: 'Words from a contract make a helper sound like the other side’s lawyer.',
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  patterns: [
    '(hereinafter|hereunder|thereof|therein|thereto|thereunder|herewith|heretofore|whereof|notwithstanding|inter alia|mutatis mutandis|prima facie|ipso facto|pro tanto|bona fide|force majeure|ex gratia|forthwith|subrogation|estoppel|indemnify|indemnification)',
    'pursuant to',
    'in lieu of',
    'without prejudice',
  ],
  unlessCustomerSaid: true,
  examples: {
    flags: [
      { text: 'The fee stands «notwithstanding» your notice.' },
      { text: '«Pursuant to» clause 4 the deposit is kept.' },
      { text: 'We pay £40 «in lieu of» the meal.' },
      { text: 'This offer is made «without prejudice».' },
    ],
    passes: [
      'Clause 4 says the deposit is kept when a booking is cancelled on the day.',
      { text: 'The ex gratia payment goes out on Monday.', customer: 'When is the ex gratia payment made?' },
      'We pay £40 instead of the meal.',
    ],
  },
})
