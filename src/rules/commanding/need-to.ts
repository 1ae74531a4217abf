import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/need-to',
  severity: 'hint',
  title: '"You need to"',
  why: 'It puts the customer to work; a request with its purpose is heard as help.',
  source: 'https://www.callcentrehelper.com/best-practices-to-improve-live-chat-120603.htm',
  patterns: [
    'you need to (be (quicker|clearer|more ..1|patient|polite|faster|reasonable)|calm down|listen|stop|wait) @toEnd?',
    '(^|,|and|but|so|then|or|first) [you (will|would|do|still|also|simply|just|now|first)? (need to|needs to) (now|also|first|then|still|immediately|please)? (@order|be (at|in|on|there|here|present|home|ready)) @toEnd?]',
    'you will have to wait',
  ],
  unless: [
    'nobody | nothing | no one | because | so that | so (we|i) can | by law | (if|whether|unless|when|what|why|where|how|all|that|which|until) you ..2 need',
  ],
  unlessNear: [
    {
      where: 'around',
      any: ['sorry', 'i know', '(happy|glad) to', 'please', 'you can also'],
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
        text: '«You need to upload two proofs of address».',
        becomes: 'Could you upload two proofs of address?',
      },
      {
        text: "I'm afraid «you will have to wait».",
      },
      {
        text: "«You'll need to be at the desk by six».",
      },
      {
        text: '«You need to be quicker with replies».',
      },
    ],
    passes: [
      'You need to do nothing more.',
      'You need to upload it again so that I can see the second page.',
      "I'm sorry, you need to upload it again.",
      'What you need to find is the small key.',
    ],
  },
})
