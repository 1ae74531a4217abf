import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/not-in-your-plan',
  severity: 'caution',
  title: 'Not in the plan, therefore charged',
  why: 'The customer hears a sum and a plan name, not why they could have thought otherwise or what can be done.',
  source: 'https://doi.org/10.1037/0022-3514.36.6.635',
  patterns: [
    '(your|the|this|basic) ..2 (plan|tariff|package|ticket|fare|account|cover|policy|product|subscription|tier) (does|do|did) not (include|cover|have|come with|entitle|carry|run to) @toEnd?',
    '(charge|fee|fees|excess|penalty|deduction|bill|amount|interest|surcharge) ..5 (followed|follows|is in|is part of|is per|is as per|in line with|stands|is correct as per) ..4 (tariff|terms|schedule|contract|agreement|policy|rules|cover|price list) @toEnd?',
    '(tariff|price list|schedule|tariff sheet|matrix|scheme) ..2 (puts|has|lists|gives|sets|says) ..10 (hence|so|and|which) @toEnd?',
    '(why|hence|thus) the (#money|charge|fee|amount) (is|stands|shows|remains|stays) @toEnd?',
    'compensation (does not|starts|begins|is not|only) @toEnd?',
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
        text: '«Your plan does not include roaming on ferries».',
        becomes: 'Your plan does not include roaming on ferries because [reason].',
      },
      { text: 'The £12 «charge followed our overdraft tariff to the letter».' },
      { text: 'The «tariff sheet puts reconnections at £38, hence the £38».' },
      { text: 'Ferries are extra, which is «why the $212 stands as billed».' },
      { text: 'It was a bank holiday, so «compensation does not come into it».' },
    ],
    passes: [
      'Your plan does not include calls to Nepal, so I have credited the £7.',
      'Your plan does not include it. The good news: Flex does, and costs the same.',
      'It would help to know, since the plan was changed, that your plan does not include calls to Nepal.',
      'The fee is in the schedule because the courier bills us per trip.',
    ],
  },
})
