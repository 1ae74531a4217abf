import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'minimizing/part-of-life',
  severity: 'hint',
  title: '“Part and parcel”',
  why: 'Calling it normal tells the customer to have expected it.',
  source: 'https://doi.org/10.1177/00222429221119977',
  patterns: [
    'part and parcel @toEnd?',
    '(comes|come|goes|go) with (the territory|it $|age|fresh|flying|owning|being|having|living|any|the job|travel) @toEnd?',
    '@itIs ..5 after all @toEnd?',
    '(one of those things|part of life|way of the world|the nature of|how it goes|how things go|such is ..1 life|these things happen|things happen|it is what it is|shit happens) @toEnd?',
    '@itIs just how ..3 (are|is|goes|go) @toEnd?',
    '(^|,) [(come on|oh well|cmon)] ,',
    '(it is|that is|this is|its)? (perfectly|completely|quite|totally|entirely|well)? (normal|expected|usual|common|standard|typical) (for|in|with|at|behavior|wear|range) @toEnd?',
  ],
  rewrites: [
    { replaces: 'sentence', text: 'I can see why {issue} bothers you' },
    { replaces: 'span', text: '', kind: 'shorter' },
  ],
  examples: {
    flags: [
      { text: '«It’s just how dating apps are».' },
      { text: 'Lost bags are «part and parcel of flying».' },
      { text: 'A bit of shell «comes with fresh eggs».' },
      { text: '«It is a cuddly rabbit after all».' },
      { text: '«These things happen», Ana.' },
      { text: '«come on», its a picture' },
      { text: 'A click is «normal for that model».' },
    ],
    passes: [
      'The lamp comes with a bulb.',
      'After all that waiting you deserve a straight answer.',
      'Come on Friday, the shop is open until six.',
      'The parts come with a two-year guarantee.',
    ],
  },
})
