import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/not-allowed-by-policy',
  severity: 'strong',
  title: 'The policy does not allow it',
  why: 'A rule that forbids is a wall: the customer hears neither its sense nor a way round it.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(@ruleText|system) ..6 (do|does|will|would|can|could) (just|simply)? not (currently|actually)? (allow|permit|let|cover|foresee|accept|provide|include|have|extend|entertain|authorize|support|recognize|envisage|stretch) @toEnd?',
    '(is|are|was|were|would be|goes|go|it is|that is|runs) (strictly|completely|totally)? (against|contrary to|outside|in breach of|a breach of|not in line with) (of)? (our|the|company|store|all|house|my|any)? (company|store|house|internal|current)? @ruleText @toEnd?',
    '@ruleText ..3 (prevent|prevents|prohibit|prohibits|forbid|forbids|restrict|restricts|preclude|precludes|rule out|rules out|stop|stops|bar|bars) (me|us|you|any|it|this|that|_ing|the|such|refunds) @toEnd?',
    '@ruleText ..3 (makes|make|leaves|leave|has|have|contains|gives|offers|with) (no|nothing|zero|little) (exception|exceptions|room|space|provision|allowance|waiver|scope|flexibility|for|leeway) @toEnd?',
  ],
  unless: ['@excused', 'nothing in ..2 @ruleText', 'and (i|we) (apologize|are sorry|am sorry)'],
  unlessNear: [
    { where: 'sentence', any: ['@excused'] },
    {
      where: 'after',
      any: ['@excused', '(i|we) (can|could) (also|still|instead)? (offer|send|credit|refund|book|give)'],
    },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'The reason is {reason|reason}.' },
  ],
  examples: {
    flags: [
      {
        text: 'Our cancellation «policy does not permit changes on promotional rates».',
        becomes: 'I cannot offer changes on promotional rates because [reason].',
      },
      { text: 'Opening a second account «is against our rules», Mr Diaz.' },
      { text: '«Guidelines prevent me from going into why».' },
      { text: 'The «conditions of carriage leave no room for what you are asking».' },
    ],
    passes: [
      'That is against the law and we apologise.',
      'The warranty does not cover water damage. I can offer you 20% off a new one.',
      'Our policy does not allow opened milk back because nobody can tell whether it is safe.',
      'Nothing in the contract stops you from leaving early.',
      'Because nobody can tell whether it is safe, our policy does not allow opened milk back.',
      'The contract does not cover this, so I refunded the £12 from our side.',
      'Our terms do not let us move it. I have moved you by hand, seat 4A.',
      'Your cover does not include theft, but a lost key is included and the claim is accepted.',
    ],
  },
})
