import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'jargon/support-tiers',
  severity: 'hint',
  title: 'The desk’s own ranks',
  why: 'The customer learns which desk has it, in words only the desk uses, and not who will answer.',
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  patterns: [
    '(tier|level) (1|2|3|one|two|three) (technical|tech)? (team|support|engineers|agents|desk|queue|colleagues)',
    'escalated ..3 (tier|level) (1|2|3|one|two|three)',
    '(second|third|2nd|3rd) (line|level|tier) (team|support|engineers|desk)',
    '(l1|l2|l3|t1|t2|t3) (team|support|engineers|agents|desk|queue)?',
    '(back|back-) (office|end) (team|department|colleagues|people)',
    'backend (team|department|colleagues)',
  ],
  unlessCustomerSaid: true,
  examples: {
    flags: [
      { text: 'I have moved it to our «tier 2 team».' },
      { text: 'Your case was «escalated to level 3».' },
      { text: 'it is with «second line support» now' },
      { text: '«L2» will look at the logs.' },
      { text: 'This has gone to the «back office team».' },
      { text: 'our «backend team» is on it' },
    ],
    passes: [
      'I have given it to Priya, who repairs billing errors; she writes to you by noon.',
      'The game gets harder from tier 4 of the tower.',
      { text: 'The second line team will call you.', customer: 'Can the second line team call me?' },
      'The second line of your address was missing.',
    ],
  },
})
