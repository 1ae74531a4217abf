import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/you-will',
  severity: 'strong',
  title: 'Announces what the customer will do',
  why: 'It leaves the customer no say, as if they were staff.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    'you will do (as|what|it|exactly) @toEnd?',
    '(^|,) [you do not (open|touch|shake|move|use|write|call|leave|post|send|sign) (it|the|them|anything|that|this|here|there) , (_ ..2)? you @toEnd?]',
    '(^|,|and|then|so|from now on|from here on|from tomorrow) [you (will|shall) (now|then|first|please)? (bring|stay|vacate|sign|hand|leave|wait|sit|park|return|stop|write|report|submit|provide|clear|surrender|follow|comply|refrain|not (call|contact|write|open|touch|use|post)) @toEnd?]',
    '(^|from now on|from here on|from tomorrow|from today|until then) [you (stay|bring|wait|write|park|send|use|keep|sit|come|go|leave|pay|sign|hand|fill|call|report|speak|stick) (in|out|the|it|there|to|here|them|your|at|only|him|her|till|until|with|off|this|that|both|all|only) @toEnd?]',
    'you (are|were) to (have (it|them|the|your|all)|be (at|in|on|there|here|home|ready)|bring|leave|stay|wait|sit|sign|keep|hand|report|return|send|pay|call|use|follow) @toEnd?',
  ],
  unless: [
    'you pay ..4 #money | you (leave|send|pay|sign|keep|use|bring|wait|go) ..12 (free|you want|you like|and (we|i)|we (do|send|fix|handle|pay|take|will)|i (do|will)|and that is (it|all)|nothing) | (if|when|how|what|before|once|should|while|after|unless|where|until|which) you | you will (return|leave|wait|stay) ..4 (no|home|longer|free|with)',
  ],
  rewrites: [
    {
      replaces: 'sentence',
      text: '{mark~plain~request}?',
      kind: 'warmer',
    },
    {
      replaces: 'sentence',
      text: 'could you [what you need], please?',
      kind: 'plain',
    },
  ],
  examples: {
    flags: [
      {
        text: '«You will vacate by 10 and leave the key card in the slot».',
        becomes: 'Could you vacate by 10 and leave the key card in the slot?',
      },
      {
        text: 'From here on «you stay out of voice chat as well».',
      },
      {
        text: "«You're to stay in between eight and noon on Wednesday».",
      },
      {
        text: "«You'll do as the sheet says».",
      },
      {
        text: "«You don't open it, you don't shake it», you bring it here.",
      },
    ],
    passes: [
      'You pay the first month and we do the rest.',
      'When you will return it is up to you.',
      "If you leave the key with Dana, I'll collect it.",
    ],
  },
})
