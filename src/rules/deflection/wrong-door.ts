import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'deflection/wrong-door',
  severity: 'caution',
  title: '“You’ve reached the wrong team”',
  why: 'It makes finding the right desk the customer’s mistake, and leaves them standing outside.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(reached|come|came|through|got|gotten|dialed|contacted|called|emailed|writing|written|messaged|have|at|is) (through)? (to)? the wrong (team|department|number|company|place|desk|office|people|line|address|person|queue|chat) @toEnd?',
    '(this|the) (channel|chat|line|number|inbox|form|desk|email|address|team) (is|was) (not|only) (meant|for|the|one|here) @toEnd?',
    '(you)? (want|need|must mean|are after|are looking for|mean) (the|an|some)? (other|different|another) (number|office|team|line|department|desk|people|company|branch) @toEnd?',
    '(helpline|number|team|line|desk|page) for (that|this|those|it) ,? (it)? is not (this|here|us) @toEnd?',
    '(you)? (would|will)? (need|want) (somebody|someone) (from|in|at|else) @toEnd?',
  ],
  unless: ['wrong (address|number) (on|in|for)'],
  unlessNear: [
    { where: 'sentence', any: ['@handover', '#url', '#email', '(for (your|their|her|his|own) ..1 safety)'] },
    { where: 'after', any: ['@handover', 'the number is'] },
  ],
  rewrites: [{ replaces: 'after', text: 'What I can do from here is {option|option}.', kind: 'option' }],
  examples: {
    flags: [
      {
        text: 'Hola Joaquín, you’ve «reached the wrong team for that».',
        becomes: 'Hola Joaquín, the best person to help with this is [name and how to reach them].',
      },
      { text: '«This channel isn’t meant for billing».' },
      { text: '«You want the other number».' },
      { text: 'There is a «helpline for that, it isn’t this one».' },
      { text: '«You’d need somebody from the tax side».' },
    ],
    passes: [
      'You’ve reached the wrong team, so I’ve called the right one.',
      'This line is only for sales. I am putting you through to Ana now.',
      'I’ve passed it on to Ana, since this inbox is not the one for bills.',
      'The driver had come to the wrong address on Mill Lane.',
    ],
  },
})
