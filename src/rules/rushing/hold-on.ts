import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/hold-on',
  severity: 'hint',
  title: 'Told to wait without why or how long',
  why: 'The customer waits without knowing for what, or whether anyone comes back.',
  source: 'https://www.nngroup.com/articles/response-times-3-important-limits/',
  patterns: [
    '(hang|hold) (on|tight) ..2 (sec|second|seconds|minute|moment|tick|mo|min) $',
    '(would|could|can|do) you ..1 (mind|please)? (holding|hold|hang on|wait) (for|on)? (a|one) (moment|minute|second|sec|tick)',
    '(if you (will|would|could)|just|please) ..1 let me finish',
    '(i am|we are) ..1 (just)? (going on|off on|off for|about to take|taking) (my|a|our)? (break|lunch|coffee)',
  ],
  examples: {
    flags: [
      { text: '«Hang on a sec».' },
      { text: '«Would you mind holding for a moment»?' },
      { text: '«If you’ll just let me finish».' },
      { text: '«I’m just going on break».' },
    ],
    passes: [
      'Can I put you on hold for two minutes while I ask the warehouse?',
      'Your place in the queue is held until six.',
      'My break starts at one, so Mira answers you until two.',
    ],
  },
})
