import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'refusal/cannot-help',
  severity: 'strong',
  title: 'A bare “I can’t”',
  why: 'The door closes and the customer is given neither the reason nor another way.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(i|we|nobody here|no one here|nobody|support|our team|no one on our side) (just|simply|really|still|also|unfortunately|sadly|now|currently|as a team)? (can|could|will|would|am|are|is|was|shall) (just|simply|really|unfortunately|sadly|in)? (not|unable to|no position to) (be able to|able to|in a position to|going to be able to|going to|willing to|prepared to)? (just|simply|also|really|actually|even|ever)? @doForThem @toEnd?',
    '(nobody|no one) (here|on our side|in the team|at our end)? (can|could|is able to|is in a position to) ..1 @doForThem @toEnd?',
    'no way (that)? (i|we) (am|are|can|could|will) ..3 (pay|paying|cover|covering|refund|refunding|do|doing|send|sending|give|giving|change|changing|take|taking) @toEnd?',
    '^ (yes no|no|sorry|so|unfortunately|afraid)? (sorry)? (can|could|will) not (be)? @doForThem (it|that|this|them|the|you|your|u|a|any|with) @toEnd?',
  ],
  unless: [
    '@whyNot',
    'not ..8 yet',
    'if you (forget|lose|delete|leave|miss|close|share|erase|reset) ..8 , (i|we|nobody|no one) ..2 not',
    'not (let|leave|make|take|put|give|send) (you|long|anything) ..1 (down|wait|without|up|long)',
    'agree (with)? (you)? more',
    '(make|give) ..1 (promise|promises|guarantee|away)',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['@wayOut', 'for _ reasons', '(can|will) ..1 (order|do|get|sort|send|arrange|make|take) ..3 for you'],
    },
    { where: 'before', any: ['(but|however) ,? (i|we) (can|could|will)'] },
    { where: 'after', any: ['@wayOut'] },
  ],
  rewrites: [
    { replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' },
    { replaces: 'end', text: 'because {reason|reason}' },
  ],
  examples: {
    flags: [
      {
        text: 'Sorry, «we can’t do that for you».',
        becomes: 'Sorry, we can’t do that for you. What I can do is [option].',
      },
      { text: 'I looked at the booking from Oslo. «We are not in a position to remove the fee».' },
      { text: '«Nobody here can change it».' },
      { text: '«nah can’t move the slot»' },
      { text: 'There’s «no way we’re paying for that».' },
    ],
    passes: [
      'The run is lost, but we can enter it by hand. We can’t add the splits.',
      'We can’t ship glass because it breaks in the post.',
      'We couldn’t agree with you more!',
      'We can’t make any promises.',
      'I can’t move it to Friday, but Saturday at ten is free and I’ve held it for you.',
      'I won’t let you down.',
      'We are unable to fix the zip. What I can do is refund the £140 in full today.',
      'We can’t give you the exact hour yet.',
      'If you forget the main password, we can’t restore it.',
      'For legal reasons we can’t sell this online.',
      'We can’t sell this online, though any branch will order it for you.',
    ],
  },
})
