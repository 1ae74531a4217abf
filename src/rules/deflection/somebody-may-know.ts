import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'deflection/somebody-may-know',
  severity: 'caution',
  title: '“Someone there might know”',
  why: 'A guess at who might know is no help; it leaves the search to the customer.',
  source: 'https://www.cmmonline.com/articles/have-you-uttered-a-forbidden-phrase',
  patterns: [
    '(no|not any|have no|not the faintest|not a)? (idea|clue) (who|where|which team|whose) @toEnd?',
    '(perhaps|maybe|possibly)? (someone|somebody|anyone) (in|at|from|on|over|there) ..4 (would|might|may|should|could|will|ought to) (know|help|tell|be able) @toEnd?',
    '(do not ask me|how should i know|i would not know|could not tell you|can not tell you|do not know who) @toEnd?',
    '(maybe|perhaps|possibly|might|could) (just)? (try|be|ask|check|want to try|worth asking|worth trying) ..2 @elsewhere @toEnd?',
    '(someone|somebody) ..3 (set it up|did it|built it), (ask|try) @toEnd?',
  ],
  unless: ['yet', 'where to (begin|start)'],
  unlessNear: [
    {
      where: 'sentence',
      any: ['@handover', '#url', '#email', ', but (i|we)', '(for (your|their|her|his|own) ..1 safety)'],
    },
    { where: 'after', any: ['@handover', 'the number is'] },
  ],
  rewrites: [{ replaces: 'after', text: 'What I can do from here is {option|option}.', kind: 'option' }],
  examples: {
    flags: [
      {
        text: 'Certificates, «no idea who looks after those».',
        becomes: 'Certificates, the best person to help with this is [name and how to reach them].',
      },
      { text: '«Somebody in payroll would know».' },
      { text: '«Don’t ask me», I just work here.' },
      { text: '«maybe try the discord», the devs hang out there' },
      { text: '«Somebody over there set it up, ask them».' },
    ],
    passes: [
      'I couldn’t tell you why it was done like that, but I know it’s undone.',
      'We can’t tell you yet what it is worth.',
      'I wouldn’t know where to begin with the wiring.',
      'No idea who did it, so I’ve asked the depot.',
      'Somebody in payroll would know. I will ask them now.',
      'I’ve written to the branch, somebody there might know.',
    ],
  },
})
