import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/next-time-careful',
  severity: 'hint',
  title: 'Advice for next time that sounds like a telling-off',
  why: 'While the trouble is still fresh, a lesson feels like a rebuke; as an offer it would be welcome.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(next time|in (the)? future|going forward|for the future|for next time) ..2 (please|kindly|make sure|do|be|try|remember|you should|you must|you need to|you might want|check|read|think|do not|ensure|never) act:(@toEnd?)',
    '(be|being) (a (bit|little|lot))? more (careful|attentive|cautious|vigilant|thorough) (next time|in (the)? future|with|when|about|going forward) @toEnd?',
    '(take|pay) (a (bit|little))? (more|better|greater) (care|attention) (next time|in (the)? future|with|when|to|going forward) @toEnd?',
  ],
  unless: [
    '(we|i|us|our ..3) ..10 (careful|attentive|care|attention|thorough|cautious|vigilant) | (next time|future) ..3 (ask for|let (me|us)|feel free|i|we)',
  ],
  rewrites: [
    {
      replaces: 'clause',
      text: 'if it helps for next time: [tip]',
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«In future please check the VAT number before you submit it».',
        becomes: 'If it helps for next time: [tip].',
      },
      {
        text: 'You might «be a little more careful with the lid».',
      },
      {
        text: 'Try to «pay more attention to the dates».',
      },
    ],
    passes: [
      "We'll be more careful with the label in future.",
      "Next time please ask for me and I'll show you the other colours.",
      'Next time you order, the discount is applied for you.',
    ],
  },
})
