import type { Guide, Rule } from '../../../src/engine/rule'

const source = 'https://www.plainlanguage.gov/guidelines/'

/** A few rules for the options page: one of each severity, with and without a customer's words before them. */
export const rules: Rule[] = [
  {
    id: 'policy/our-policy',
    severity: 'strong',
    title: 'Policy given as the whole reason',
    why: 'The customer learns that a rule exists, but not why, nor what is still possible.',
    source,
    patterns: ['our policy'],
    examples: {
      flags: [
        {
          text: 'Thanks for waiting. «That’s our policy».',
          becomes: 'Thanks for waiting. The reason is [reason]. What I can do is [option].',
        },
        { text: '«Per our policy», refunds close after 30 days.' },
      ],
      passes: ['Our policy covers this, so the refund is on its way.'],
    },
  },
  {
    id: 'blame/should-have',
    severity: 'caution',
    title: 'A reproach about the past',
    why: 'Nothing can be changed about it any more, and it says that the fault is the customer’s.',
    source,
    patterns: ['you should have'],
    examples: {
      flags: [{ text: '«You should have told us» when it arrived.', customer: 'It came broken last week.' }],
      passes: ['You should have an e-mail from us by now.'],
    },
  },
  {
    id: 'vague/soon',
    severity: 'hint',
    title: 'No time given',
    why: 'The customer cannot tell when to expect an answer, and will ask again.',
    source,
    patterns: ['soon'],
    examples: {
      flags: [{ text: 'We will write «soon».' }],
      passes: [{ text: 'Get well soon!', customer: 'I am ill at home.' }],
    },
  },
]

/** Twelve weeks of one agent. */
export const weeks = [31, 28, 33, 22, 0, 19, 24, 17, 14, 15, 9, 6].map((shown, index) => ({
  week: `2025-W${String(index + 41).padStart(2, '0')}`,
  shown,
  applied: Math.round(shown * (0.3 + index * 0.04)),
  left: Math.round(shown * 0.2),
}))

/** A guide with everything a guide can hold. */
export const guide: Guide = {
  topics: [
    {
      id: 'Returns after 30 days',
      about: ['refund', '30 days'],
      reason: 'stock goes back to the maker then',
      options: ['send you a new one', 'have it repaired'],
    },
  ],
  prefer: [{ say: 'subscription', instead: ['plan', 'package'] }],
  agentName: 'Leo',
  signature: 'Leo from Acme',
}
