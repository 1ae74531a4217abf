import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/leave-it-with-us',
  severity: 'hint',
  title: '“Leave it with us”',
  why: 'It asks for trust and for patience without a word on what happens next.',
  source: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
  patterns: [
    'leave (it|this|that) with (us|me) @toEnd?',
    '(bear with (us|me)?|hang tight|sit tight|hold on|be patient|please wait) (,|$|while|for|till|until|as|a) @toEnd?',
    '(allow|give) (it|us|me|them)? (some|a little|a bit of|a little bit of|more) (time|while) @toEnd?',
    '(i|we) (will|shall|am going to) (certainly|just|also|try and|personally)? (look into|look in to|check on|ask around|ask about|chase|chase up|have a look|take a look|look at|see about|see to|check) (it|this|that|same|at it|into it|up|with them|about it)? (up)? (for you|$|,|and|when) ..6',
    '(we|i) will see $ | (we|i) will see what (i|we) can do @toEnd? | (let us|we will) see (how it goes|what happens|$) @toEnd?',
    '(there has been|there is|there was|due to|bit of) (a|an|some)? (slight|short|small|unexpected)? (delay|backlog|hold-up) (at the moment|at present|currently|here|$|,) @toEnd?',
  ],
  unless: ['@when'],
  unlessNear: [
    { where: 'sentence', any: ['@when', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
  ],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      { text: '«Leave it with us».', becomes: "Leave it with us. You'll have an answer [by when]." },
      { text: 'Kindly «bear with us».' },
      { text: 'Please «allow some time».' },
      { text: '«I’ll look into it».' },
      { text: '«We’ll see».' },
      { text: '«There’s been a delay».' },
    ],
    passes: [
      'Leave it with me: I’ll have an answer for you by Friday noon.',
      'I’ll look into it. I’ll write to you by six.',
      'Bear with me, I need two minutes.',
      'By noon I’ll look into it.',
      'Before I go home at six I’ll look into it.',
      'Bear with me for five minutes.',
    ],
  },
})
