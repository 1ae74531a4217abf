import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/silence-is-a-no',
  severity: 'caution',
  title: 'Silence taken for an answer',
  why: 'A pause to read or think is turned into a goodbye.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(take|taking|deem|treat|consider|read) ..2 silence ..6 (as|to be|mean|means|for) ..2 (acceptance|consent|agreement|approval|satisfaction) @toEnd?',
    '(take|taking|read|reading|assume|assuming|count|treat|treating|see|guess) (your silence|the silence|silence|that|it|this|no answer|no reply|no response) (as|for|to mean|means|you|that you) ..2 (no|done|yes|closed|solved|settled|gone|all|nothing|sorted|happy|left|sign|finished|goodbye|satisfied) @toEnd?',
    '(speak now|last chance (to (ask|say|speak|reply|tell)|,|$)|(^|,|this is (your|the|a)?) (last|final) call (for (questions|anything|any|requests|more|further)|,|$)|going once|any last (words|questions|requests|wishes)) @toEnd?',
    '(do not|not) (keep|leave) (me|us|everyone) (waiting|hanging) @toEnd?',
    '(are you|you) (going to|ever going to)? (answer|answering|reply|replying|respond|type|typing) or (what|not|shall|should) @toEnd?',
  ],
  examples: {
    flags: [
      { text: 'I’ll «take your silence as a no».' },
      { text: '«Last call for questions».' },
      { text: '«Don’t keep me waiting», sir.' },
      { text: 'Hm, «are you going to answer or what».' },
      { text: 'We shall «deem silence on your part to be acceptance».' },
    ],
    passes: [
      'I take it that the pump is quiet again?',
      'It is the saloon on Main Street.',
      'We did not forget you hanging on purpose, and I’m sorry.',
      'You asked for it in your last call, and I have held both letters.',
    ],
  },
})
