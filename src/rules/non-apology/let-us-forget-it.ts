import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/let-us-forget-it',
  severity: 'caution',
  title: 'Asking for forgiveness instead of giving a remedy',
  why: 'It asks the one who was let down to do the forgiving, before anything has been put right.',
  source: 'https://doi.org/10.1111/ncmr.12073',
  patterns: [
    '(put|leave) (this|it|that|all this|the matter|the whole thing) behind (us|you) @toEnd?',
    '(let us|shall we|can we|could we|we can|how about we|time to) (just|simply|all|both|now|please)? ..2 (move on|start (again|over|afresh)|call it (quits|even)|leave it (there|at that)|let bygones|chalk it up|put it down to|never speak|agree to forget|say sorry|hug it out) @toEnd?',
    '(not|never) (to)? (take|taken) (it|this|that|any of (it|this)) personally @toEnd?',
    '(think|judge) (too|us)? ..1 (badly|harshly|ill) (of us|of me|$)',
    '(find it (within|in) (yourself|you|your heart)|in our shoes|see our side|see it from our side|extend (your)? forgiveness|hold it against (us|me)|bear with our) @toEnd?',
  ],
  rewrites: [
    { replaces: 'span', text: '', kind: 'shorter' },
    { replaces: 'sentence', text: "I'm sorry about {issue||this}" },
  ],
  examples: {
    flags: [
      { text: 'I hope we can «put this behind us».' },
      { text: '«Let us just move on from here».' },
      { text: 'Please do «not take it personally».' },
      { text: 'Do not «think badly of us».' },
      { text: 'I hope you «find it in your heart to come back».' },
    ],
    passes: [
      'Let us start with the boiler, then the taps.',
      'I put the stool behind the door for you.',
      'I took your call personally and wrote it all down.',
    ],
  },
})
