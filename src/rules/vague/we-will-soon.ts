import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/we-will-soon',
  severity: 'hint',
  title: '“We’ll do it soon”',
  why: 'A time turns a kind intention into something the customer can plan with.',
  source: 'https://doi.org/10.1093/jcr/ucaa038',
  patterns: [
    '(i|we) (will|shall|are|am|hope|aim) ..12 [(soon|shortly|momentarily|asap|as soon as (possible|we can|i can|they can|he can|she can)|in due course|in the (near|foreseeable) future|at the earliest|before (too)? long|in a (bit|while|little while)|in no time|eventually|sometime|someday|in time|sooner or later|at (some|a) (point|stage|later stage|later date|later point)|one of these (days|mornings|evenings|weeks)|any (day|moment|minute|time) now|a little later on|later on|follows later|some days|over the coming (period|days|weeks)|a question of days|a matter of days|round the corner|nearer the (day|time|date)|when possible|as and when ..3|once in a while)] @toEnd?',
    '[as soon as (possible|i can|we can)]',
  ],
  unless: [
    '(see|speak|talk|hear|seeing|visit|visiting|hang|stop|stopping|come|drop|swing|share|meet|join|welcome|date|party|chat) ..8 soon',
    '(get|be) (well|better) soon',
    'as soon as !(possible|we|i|they|he|she)',
    'just in time',
    'in time for',
    '(hope|hoping|looking|look forward) ..6 soon',
  ],
  unlessNear: [
    { where: 'sentence', any: ['@when', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
    { where: 'around', any: ['(dm|direct message|private message)', '(send|share|give) (us|me)'] },
  ],
  rewrites: [{ replaces: 'span', text: '{time|by when}' }],
  examples: {
    flags: [
      {
        text: 'We’ll update you «in due course», madam.',
        becomes: 'We’ll update you in due course, madam. The next update comes [day and time].',
      },
      { text: 'Your refund of £16.20 gets done «as soon as possible».' },
      { text: 'I’ll look into the street light «before long».' },
    ],
    passes: [
      'I’ll send it as soon as your photo is in.',
      'On Monday at nine we will be done soon.',
      'We will see you soon!',
      'I will write soon. You will hear by Friday.',
      'Please send us the form. We will look at it soon.',
      'At noon, we will be there soon.',
      'We will be there shortly before nine on Monday.',
      'I will get well soon.',
      'I will see how soon it is.',
      'We are just in time, shortly put.',
      'We are in time for tea, in time for cake.',
      'I am here and I hope to be done soon.',
    ],
  },
})
