import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/our-policy',
  severity: 'strong',
  title: 'Policy given as the whole reason',
  why: 'The customer learns that a rule exists, but not why, nor what is still possible.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: ['@thatIs (just|simply|only)? (our|the|company|store|shop) policy'],
  unless: ['policy (to|that|covers)'],
  examples: {
    flags: [
      { text: 'Thanks for waiting. «That’s our policy».' },
      { text: 'Sorry mate, «thats just our policy» tho.' },
      { text: 'I checked twice and «it is company policy».' },
    ],
    passes: [
      'Our policy covers this, so the refund is on its way.',
      'That is our policy to the letter: you get every cent back.',
      'I have read our policy and you are right.',
    ],
  },
})
