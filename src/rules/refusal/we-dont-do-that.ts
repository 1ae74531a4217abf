import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'refusal/we-dont-do-that',
  severity: 'caution',
  title: '“We don’t do that”',
  why: 'It shuts the question with a habit of the house and offers nothing in its place.',
  source: 'https://www.customerexperienceinsight.com/6-things-you-should-never-say-to-customers/',
  patterns: [
    '(we|i) (do|did) not (actually|really|currently|generally|normally|simply|just|usually|ever)? (do|offer|give|provide|sell|accept|take|issue|hand|support|allow|entertain|make|refund|exchange|cover|replace|carry|reimburse|compensate) (that|those|this|it|any|exchanges|exchange|refunds|returns|them|out|with|for|such|deleted|discounts|credits|requests|these|cash|the|anything|_) @toEnd?',
    '(not|nothing|never) (something|anything|one|a thing) (that|which)? (i|we|our _|you|the|anyone)? ..3 (do|does|offer|offers|cover|covers|pay|paying|sort|get|give|provide|see|change|help|support|fix|deal|entertain|refund|towards) @toEnd?',
    '(that|this|it) will not be something @toEnd?',
    '(we|i) (are|am) not (accepting|taking|offering|doing|giving|refunding|paying|replacing|making|covering|changing) @toEnd?',
    '(we|i) (do|have) not (have|got) (that|this|it|any|one|those|a)? (to give|possibility|that) @toEnd?',
    '^ ..12 (we|i) (will|shall) not $',
    '(is|are|was) not (something|one|anything) (that|which)? (we|i|our _) (will|would|can|shall|are|am|could) (be|make|do|going to|willing|able to|prepared)  @toEnd?',
  ],
  unless: ['@whyNot', 'give ..2 away', '(we|i) do not (do|take|make|allow) ..2 (charge|mistakes|risks)'],
  unlessNear: [
    { where: 'sentence', any: ['@wayOut'] },
    { where: 'after', any: ['@wayOut'] },
  ],
  rewrites: [
    { replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' },
    { replaces: 'end', text: 'because {reason|reason}' },
  ],
  examples: {
    flags: [
      {
        text: 'nope, «we don’t do that on private servers»',
        becomes: 'nope, we don’t do that on private servers. what i can do is [option]',
      },
      { text: 'hiya, read your message about the box. «not something we’d be paying out for»' },
      { text: 'On the extra week, «that won’t be something we pay towards».' },
      { text: '«We are not accepting the return».' },
      { text: '«I don’t have that to give».' },
      { text: '«As for cancelling the old line early, we won’t».' },
      { text: 'I’m sorry the box got wet. It «is not something we will be putting right».' },
    ],
    passes: [
      'We do not take cash because drivers were robbed.',
      'We do not sell the 43. Shall I send the 42?',
      'We don’t take the box back, you can keep it.',
      'We do not make the charge twice.',
      'We do not give the table away if you are late.',
    ],
  },
})
