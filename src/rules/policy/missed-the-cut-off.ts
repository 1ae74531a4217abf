import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/missed-the-cut-off',
  severity: 'caution',
  title: 'A limit and a sum as the whole answer',
  why: 'The customer is measured against a number and learns nothing about what the limit is for or what is left.',
  source: 'https://doi.org/10.1177/002224299806200205',
  patterns: [
    '(limit|window|cut-off|cutoff|cap|deadline|period|threshold|notice|compensation|claims|refunds|returns|cover) ..6 (#number|#date|#time) ...4 (you|your|yours|urs|this) ..3 (is|are|was|were|came|took|arrived|on|wrote|called|got) ...4 (day|days|month|months|week|weeks|years|h|hours|hrs|am|pm|#time|#number|#date) @toEnd?',
    '(day|#number|#date|#time) ..2 (is|are|was) (the|our) (cut-off|limit|deadline|maximum|window|end of it) @toEnd?',
    '(falls|fell|comes|came|sits|is|are|was|were|lands) (just|well|also)? (outside|out of|beyond|past) (of)? (the|our|your|what) ..3 (period|window|limit|timeframe|time frame|deadline|terms|date|return window|system lets|scheme) @toEnd?',
    '(quota|limit|allowance|maximum|cap) ..4 (is|are) (one|#number) ...3 (you have|you|it) (already|has|have|used) @toEnd?',
  ],
  unless: ['@excused'],
  unlessNear: [
    { where: 'sentence', any: ['@excused'] },
    { where: 'after', any: ['@excused'] },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'The reason is {reason|reason}.' },
  ],
  examples: {
    flags: [
      {
        text: '«Compensation starts at two hours and your train was 1 hour 50 late».',
        becomes: 'Compensation starts at two hours and your train was 1 hour 50 late because [reason].',
      },
      { text: '«Day 14 is the cut-off for money back».' },
      { text: 'It «falls outside the warranty period by nine days».' },
      { text: 'The «quota for exchanges is one, and you have used it».' },
    ],
    passes: [
      'Our return window is 30 days and you are on day 33, but the boots were late because of us, so I have opened the return for you.',
      'The limit is 23 kilos and yours is 22, so nothing to pay.',
      'The limit is 5 days and yours took 6 because the depot was shut for 2 days.',
      'The window is 30 days and you are on day 33. I have opened the return for you.',
      'The limit is 5 days and yours took 6 days, since they were shut on Monday.',
    ],
  },
})
