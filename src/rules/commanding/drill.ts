import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/drill',
  severity: 'caution',
  title: 'Orders in short sentences',
  why: 'Sentence after sentence of commands sounds like a drill.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: ['^ @order ..5 $'],
  unless: [
    'please | do (you|both|they|the|your|we) | wring | (us|me) (a|know) | (whenever|anytime|any time) | (see|take|get|check|come|stay|keep|ask|call) (you|care|well|it out|this out|out|safe|soon|in touch|me anything|me any|on|along) | (try|use|make) ',
  ],
  near: [
    {
      where: 'after',
      any: ['^ ..1 @order ..6 $'],
    },
  ],
  unlessNear: [
    {
      where: 'draft',
      any: [
        'if you',
        'please',
        'whenever',
        '(happy|glad) to',
        'let me know',
        '(could|would) you',
        'here is how',
        'steps',
        '(i|we) will',
        'let us',
      ],
    },
    {
      where: 'latest',
      any: ['(how (do|can|to|should|would)|what (do|should|can) i|steps|instructions|where (do|can|should) i)'],
    },
  ],
  rewrites: [
    {
      replaces: 'sentence',
      text: '{mark~plain~request}?',
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«Restart the box». Check the cable.',
        becomes: 'Could you restart the box? Check the cable.',
      },
      {
        text: 'Hello Jo. «Log out». Log in.',
      },
      {
        text: '«Clear the cache». Write back.',
      },
    ],
    passes: [
      'Try the side door. Check the cable.',
      'Restart the box. It takes a minute.',
      'Restart the box. Check the cable. If you see red, tell me.',
      {
        text: 'Restart the box. Check the cable.',
        customer: 'What should I do?',
      },
    ],
  },
})
