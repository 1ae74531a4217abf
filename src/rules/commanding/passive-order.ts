import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/passive-order',
  severity: 'caution',
  title: 'An order in the passive',
  why: '"Is to be returned" gives an order that nobody seems to give, like a notice on a wall.',
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  patterns: [
    '^ ..8 (must|may|is|are) not (to)? be (opened|moved|touched|removed|used|left|thrown|washed|contacted|switched|unplugged) @toEnd?',
    '^ ..8 (must|has to|have to|needs to|is to|are to) be (returned|sent|submitted|signed|paid|completed|cleared|handed|shared|filled|uploaded|provided|done|settled|collected|deposited|in|with us|back|at|produced|presented|vacated|left|empty|ready|kept|brought|made|emailed|received|accompanied|surrendered|worn|removed|countersigned) @toEnd?',
    '^ ..6 to be (deposited|submitted|shared|sent|returned|cleared|paid|handed|signed|kept|uploaded|provided|collected|brought) ..6 (by|at|without|before|in|with|on|positively) @toEnd?',
    '^ ..6 (goes|go|comes|come) back (in|to|on|with|here|exactly|at) (the|its|our|my|us|their|as|original|here|this) @toEnd?',
    '(without fail|by eod|by cob|positively by|no later than|and no later|not a minute later) @toEnd?',
    '^ _ _ ..8 (, _ ..3)? (no later|no exceptions|no excuses|without fail|understood|is that understood|end of|no gaps|no discussion|and that is final) (,|$) ',
    '(failure|failing) to @order ..8 (will|means|shall|results) @toEnd?',
    '(reply|respond|pay|send|return|answer|confirm|call) ..6 or (we|the|it|your|this|i) ..3 (close|closes|goes|is|will|cancel|drop|lose|be|end|release|lapses) @toEnd?',
  ],
  unless: [
    'make sure | must be at least | please | to be (found|delivered|congratulated|expected|honest|fair|sure|clear) | (i|we|you|he|she) (must|have to|has to|am|are) | (goes|go|comes) back (to|on|in) (you|your) | (money|refund|fee|amount|payment|charge|price|deposit|it) ..3 (goes|comes|go) back | (we|i|he|she|it|refund|email|report|answer|van|courier|update|text) ..10 (no later than|without fail) | because | so that | by law',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['(i|we) will', 'sorry', 'for your (own)? safety', '(you will have|reaches you|you get)'],
    },
  ],
  rewrites: [
    {
      replaces: 'sentence',
      text: 'could you [what you need], please?',
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«The deposit must be paid today».',
        becomes: 'Could you make sure the deposit is paid today?',
      },
      {
        text: '«Keys of parking to be deposited at gate by tonight».',
      },
      {
        text: '«The kit goes back in the box», label on the outside.',
      },
      {
        text: 'Sir, send the PAN copy «by EOD».',
      },
      {
        text: '«The quote signed and stamped, no exceptions».',
      },
      {
        text: '«Failure to reply will close the case».',
      },
      {
        text: '«Reply within 24 hours or we close this».',
      },
      {
        text: '«The box must not be opened».',
      },
    ],
    passes: [
      'The form must be signed today, and I will write then.',
      'The keys are to be found under the mat.',
      'The form must be signed because the bank checks it.',
      'The refund will be with you no later than Friday, and I will write then.',
      'The fee goes back to your card today.',
      'Please note the form has to be signed by both of you.',
    ],
  },
})
