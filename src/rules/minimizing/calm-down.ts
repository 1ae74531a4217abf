import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'minimizing/calm-down',
  severity: 'strong',
  title: 'Told to calm down',
  why: 'Nobody has ever calmed down because they were told to; it says that the feeling is the problem.',
  source: 'https://doi.org/10.1177/00222429221119977',
  patterns: [
    '(please|kindly|just|to)? (calm|settle|cool|simmer) (yourself)? down @toEnd?',
    '(relax|chill|calm) (out)? (please|mate|a bit|a little|ok|okay|man|sir|, ..3) ',
    '(there is|there was)? (really)? (no|not any|little) (need|reason|point|cause) ..3 (upset|worked up|angry|emotional|dramatic|panic|shout|shouting|fuss|rude|aggressive|hysterical|alarm|raise your voice|get like this|swear) @toEnd?',
    '(do not|no need to|try not to|stop) ..2 (overreact|overreacting|panic|panicking|{exaggerate}|being dramatic|getting (so|too)? (upset|angry|worked up|emotional)|get (so|too)? (upset|angry|worked up|emotional|dramatic)) @toEnd?',
    '(keep|put|see|get) (it|this|that|things) (in|into) (proportion|perspective) @toEnd?',
    'take a (deep breath|breath|chill pill) @toEnd?',
  ],
  unless: ['(sea|storm|wind|weather|market|traffic|queue|it|things|lines|rush) ..4 (calm|settle|cool) down'],
  rewrites: [
    { replaces: 'span', text: '', kind: 'shorter' },
    { replaces: 'sentence', text: 'I can see why {issue} is upsetting', kind: 'warmer' },
    { replaces: 'sentence', text: 'I can see that this is upsetting', kind: 'warmer' },
  ],
  examples: {
    flags: [
      { text: '«Please calm down now».' },
      { text: '«chill mate»' },
      { text: '«There’s no need to get so upset».' },
      { text: '«Do not overreact», Ms Roy.' },
      { text: 'Let’s «keep it in proportion».' },
      { text: '«Take a deep breath and read it again».' },
    ],
    passes: [
      'The sea should calm down by Friday, and the ferry leaves then.',
      'There is no need to send it back.',
      'You have every reason to be upset.',
      'The spa has a relax room.',
    ],
  },
})
