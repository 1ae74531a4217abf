import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/soon',
  severity: 'hint',
  title: '“Soon” in place of a time',
  why: 'The wait without an end feels longest; “soon” means an hour to one person and a month to another.',
  source: 'https://davidmaister.com/articles/the-psychology-of-waiting-lines/',
  patterns: [
    '!(i|we|and|us|let|does|if|but|fingers|hope|looking|hopefully) !(not|never|also|only|i|we|you|us|let)? (will|would|should|shall|gets|get|is|are|being|to be|follow|follows|has|have|arrives|arrive|comes|come|turns|goes|letters) ..10 [(soon|shortly|momentarily|asap|as soon as (possible|we can|i can|they can|he can|she can)|in due course|in the (near|foreseeable) future|at the earliest|before (too)? long|in a (bit|while|little while)|in no time|eventually|sometime|someday|in time|sooner or later|at (some|a) (point|stage|later stage|later date|later point)|one of these (days|mornings|evenings|weeks)|any (day|moment|minute|time) now|a little later on|later on|follows later|some days|over the coming (period|days|weeks)|a question of days|a matter of days|round the corner|nearer the (day|time|date)|when possible|as and when ..3|once in a while)] (now|once|after|from|with|,|when|more)? @toEnd?',
    '[(sooner or later|eventually|down the road|at some point|in due course|one of these days)] ,? !(i|you|we) ..2 (will|is|are|gets|should) @toEnd?',
    '^ [(not long now|any day now)]',
  ],
  unless: [
    '(see|speak|talk|hear|seeing|visit|visiting|hang|stop|stopping|come|drop|swing|share|meet|join|welcome|date|party|chat) ..8 soon',
    '(get|be) (well|better) soon',
    '(how|too|so|very|pretty|no) (soon|sooner|shortly)',
    'as soon as !(possible|we|i|they|he|she)',
    'just in time',
    'in time for',
    'soon (again|and we look)',
  ],
  unlessNear: [
    { where: 'sentence', any: ['@when', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
  ],
  rewrites: [{ replaces: 'span', text: '{time|by when}' }],
  examples: {
    flags: [
      {
        text: 'Hi Yasmin, someone will get back to you «soon».',
        becomes: 'Hi Yasmin, someone will get back to you soon. The next update comes [day and time].',
      },
      { text: '«Sooner or later» it’ll show on your statement.' },
      { text: '«Not long now».' },
      { text: 'Hopefully it arrives «soon», Bogdan!' },
    ],
    passes: [
      'Your part is ordered as soon as your photo is in.',
      'The crew is there shortly after nine on Monday.',
      'The day will come to see you soon!',
      'Your letter is read soon. I’ll write to you by Friday.',
      'The new menu will be out soon, and we look forward to it.',
      'The fever will be down, and he will get well soon.',
      'It is too soon to tell.',
      'They are just in time.',
      'The bus is in time for tea.',
      'The crew is here at nine, and they will be gone soon.',
      'It is soon again May.',
    ],
  },
})
