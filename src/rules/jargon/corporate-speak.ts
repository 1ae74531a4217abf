import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'jargon/corporate-speak',
  severity: 'hint',
  title: 'Meeting-room words',
  why: 'It sounds like a meeting about the customer instead of a message to them.',
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  patterns: [
    '(touch base|deep dive|low hanging fruit|move the needle|synergy|synergies|synergize|leverage|leveraging|learnings|deliverables|stakeholders|stakeholder|best in class|value add|paradigm|ideate|operationalize|holistic|granular|actionable|cross functional|touchpoint|touchpoints|frictionless)',
    '(take|taking|took) (this|it|that) offline',
    '(will|to|can|have|be|been|being|get|got) (actioned|actioning|action) (this|it|your|the)',
    '(loop|looping|looped) in (our|the) _',
    'from a (process|quality|compliance|business|customer) perspective',
  ],
  unlessCustomerSaid: true,
  examples: {
    flags: [
      { text: 'We’ll «touch base» on the refund.' },
      { text: 'Let’s «take this offline».' },
      { text: 'we «will action this» today' },
      { text: 'I am «looping in our logistics».' },
      { text: '«From a compliance perspective» the form is needed.' },
    ],
    passes: [
      'I’ll write to you on Monday about the refund.',
      'I have asked Mara in billing to join us here.',
      { text: 'The stakeholders you named get the file on Friday.', customer: 'Please send it to all stakeholders.' },
    ],
  },
})
