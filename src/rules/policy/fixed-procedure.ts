import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/fixed-procedure',
  severity: 'caution',
  title: 'The procedure comes first',
  why: 'The customer is made to serve the process, without hearing what each step is for.',
  source: 'https://doi.org/10.1177/002224299806200205',
  patterns: [
    '(that|this|it|those) is (just|simply)? the (process|procedure|protocol|way|order of things) (and|so|we|it|here|$) @toEnd?',
    '(process|procedure|protocol|order of things) (is|for|has|must|needs|requires|does|goes|cannot) ..2 (fixed|room|followed|the same|completed|laid down|be followed|strict|all|set|is what it is) @toEnd?',
    '(have|has|got|is|are|there is|with) a (process|procedure) for ..4 and @toEnd?',
    '(standard|normal|usual|required) (procedure|process|practice|protocol) (for|on|to|across|in|with|is|that) @toEnd?',
    '(protocol|process|procedure) (requires|demands|calls for|says) @toEnd?',
    'nothing (leaves|happens|moves|gets) ..4 (without|until|before) @toEnd?',
    'how (we|it) (have|has|is|are) (always|long) (done|been done|handled) ..4',
    'has to (go|run) through (the)? (proper|usual|normal|full|whole|correct)? (process|procedure|channels|steps) @toEnd?',
  ],
  unless: ['@excused'],
  unlessNear: [
    { where: 'sentence', any: ['@excused'] },
    { where: 'after', any: ['@excused'] },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'The reason is {reason|reason}.' },
  ],
  examples: {
    flags: [
      {
        text: '«That is the process and we all have to go through it».',
        becomes: 'That is the process and we all have to go through it because [reason].',
      },
      { text: 'The «procedure has no room for late ones».' },
      { text: 'We «have a process for leaks and leaks go through the process».' },
      { text: 'It is «standard procedure to charge for the second visit».' },
      { text: 'The «protocol requires a police report before anything else».' },
      { text: '«Nothing leaves this office without form 7B».' },
      { text: 'It is «how we have always done» it for groups.' },
      { text: 'Your request «has to go through the proper channels».' },
    ],
    passes: [
      'It is standard practice to test each part, as it can leak.',
      'This is the process for the photo, so that nobody else gets your card.',
      'That is the process we use to keep your money safe, and here is the link.',
      'The procedure for this is fixed. It protects your father from strangers.',
    ],
  },
})
