import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'minimizing/no-big-deal',
  severity: 'strong',
  title: '“Not a big deal”',
  why: 'The customer would not have written if it were nothing.',
  source: 'https://doi.org/10.1177/00222429221119977',
  patterns: [
    '(not|hardly|no|never|scarcely|far from|nowhere near) ..4 (big deal|huge deal|end of the world|the world|tragedy|disaster|emergency|catastrophe|drama|crisis|life or death|matter of life|rocket science|cause for alarm|the worst i|great loss|real problem|the worst)',
    '(nothing|not something|not anything) (to|you|anyone|u|worth|that|anybody) ..3 (lose sleep|losing sleep|worry|fret|stress|fuss|write home|be upset|cry|panic|feel|notice|get excited|get upset) @toEnd?',
    '(do|would|should|could) not (worry|fret|stress|lose sleep|fuss) (about|over) (it|that|this|such) @toEnd?',
    'no (biggie|sweat) @toEnd?',
    '(let us|do not|no need to|try) not? to? (turn|make|blow) ..7 (drama|tragedy|catastrophe|mountain|crisis|scandal|proportion)',
    '(cannot|do not|fail to) (quite|really)? (see|get|understand) (the|what all the|where the) ..1 (drama|fuss|harm|tragedy|hardship) @toEnd?',
    '(neither here nor there|bigger fish to fry|storm in a teacup|tempest in a teapot|sense of (proportion|perspective)|first-world problem)',
    '(where|what) is (all)? the (harm|drama|fuss|tragedy|big deal) @toEnd?',
  ],
  rewrites: [
    { replaces: 'sentence', text: 'I can see why {issue} matters to you' },
    { replaces: 'span', text: '', kind: 'shorter' },
    { replaces: 'sentence', text: 'I can see that this matters to you' },
  ],
  examples: {
    flags: [
      { text: 'It’s «not a big deal».' },
      { text: 'A tile is «nothing to lose sleep over».' },
      { text: 'I «wouldn’t worry about it».' },
      { text: 'Late by a week, «no biggie»' },
      { text: '«Let’s not turn a login into a drama».' },
      { text: 'I «fail to see the drama».' },
      { text: 'A euro is «neither here nor there».' },
      { text: 'So «where’s the harm»?' },
    ],
    passes: [
      'I know this is a big deal before a wedding.',
      'There is nothing to pay.',
      'Nothing is lost: all your files are back.',
      'Nothing to pay until May.',
    ],
  },
})
