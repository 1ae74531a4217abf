import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'doubt/our-side-never-errs',
  severity: 'caution',
  title: 'Our side does not make mistakes',
  why: 'If the machine is never wrong, the customer must be, and that is what they read.',
  source: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
  patterns: [
    '(was|were) (all|still)? (there|in|full|sealed|intact|complete) when (i|we|our|he|she|they) @toEnd?',
    '(somebody|someone|a person) ..2 (very)? like you @toEnd?',
    '(have)? checked and (the|it|that|your|everything|nothing) ..2 (was|is|went|left) (hot|fine|correct|right|delivered|working|complete|in order|okay|twice) @toEnd?',
    '(do|does|did|is|are|can|could|will|would) (not|never) (generally|normally|usually|really|ever|just|simply|typically)? (make|making) mistakes @toEnd?',
    '(do|does|did|will|would) not (generally|normally|usually|really|just|simply|exactly|typically) (open|jump|break|vanish|disappear|walk|enter|move|switch|delete|lie|unlock|go|fall|leak|come|appear|happen|send|crack|change) @toEnd?',
    '(do|does|did|will|would) not (lie|vanish|(enter|open|break|delete|unlock|order|send|switch|close|book|sign|move|type|jump|walk|disappear|crack|come|change|appear) ..3 (by (itself|themselves|magic|accident)|(on|of) (its|their) own|from nowhere|itself|themselves|nowhere)) @toEnd?',
    '(is|are|was) never (wrong|mistaken|out|late) @toEnd?',
    '(tested|checked|calibrated|counted|counts|inspected|weighed|audited) ..4 (every|each|daily|twice|nightly|weekly|by machine|by hand) ...6 so @toEnd?',
    '(left|leave|leaves) (us|our ..2|the (kitchen|warehouse|shop|depot|lot|factory|store|workshop)|here) (in|hot|sealed|clean|fine|full|undamaged|intact|whole|complete|perfect|working) @toEnd?',
    '(was|were|has been) (in|fine|working|complete|sealed|intact|clean|hot|perfect|spotless|undamaged) ..5 (when (it|they|we|our|you)|until the|right up until|at the time) @toEnd?',
    '(would|must|could only|can only) (have to)? have (come|happened|been (caused|done|opened|damaged|used)|originated|got in|gotten in) ..3 (somewhere|after|elsewhere|later|outside|on your|at your|by you|someone|somebody) @toEnd?',
    '(somebody|someone) (clearly|obviously|must have|with your|at your) @toEnd?',
    '(not|nothing) to do with (us|our) @toEnd?',
    '(is|are|was|were) what (went|goes) (in|into|out) ..3 $',
    '(passed|passes) (every|all) ..3 (so|and) @toEnd?',
    '(there would be|there would have been|it would show|would have (caught|shown|recorded|logged|noticed)) ..6 (if|had|it|here|them|trace|record)? @toEnd?',
  ],
  unless: [
    '(never|not) ..3 wrong to | (sorry|our mistake|our error|our fault) ..12 | (we|i) (do|can) not | someone (must have|clearly|at) ..8 (our|depot|warehouse) | (not|nothing) to do with us (you|is)',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['sorry', 'our (mistake|fault|error)', 'ours to', '(glad|happy) to', 'our ..3 (mixed|dropped|missed)'],
    },
    {
      where: 'around',
      any: ['(i|we) (am|are|will be) (now)? sending (you)? (another|a (new|second)|the replacement)'],
    },
  ],
  examples: {
    flags: [
      {
        text: "The anti-cheat «doesn't make mistakes».",
      },
      {
        text: "Meters «don't just jump upwards».",
      },
      {
        text: "An OTP «doesn't enter itself», sir.",
      },
      {
        text: 'Hello, the log «is never wrong».',
      },
      {
        text: 'The scales are «tested every morning, so half a kilo is a lot».',
      },
      {
        text: 'It «left our kitchen hot», that much I know.',
      },
      {
        text: 'It «was working fine when we handed it over».',
      },
      {
        text: 'A crack that size «would have to have come from somewhere else».',
      },
      {
        text: '«Someone clearly got in on that ticket».',
      },
      {
        text: 'The rash has «nothing to do with our cream».',
      },
      {
        text: 'Mrs Dunne, sixty tablets «is what went in the bag».',
      },
      {
        text: 'The oven «passed every factory test and never failed».',
      },
      {
        text: 'Had there been a leak, our sensor «would have caught it».',
      },
      {
        text: 'It «was all there when I sealed the bag myself».',
      },
      {
        text: 'The tape shows «somebody very like you».',
      },
      {
        text: "«We've checked and the food was hot».",
      },
    ],
    passes: [
      'It left us in one piece and came to you in two, so something went wrong on the road. I am sending another, packed in wood.',
      'It was fine when it left us, and the rest is ours to answer for.',
      "We don't make mistakes on purpose, but this one hurt you.",
      'Sorry, the scanner is never wrong to beep, and yet it was.',
      'Someone must have mixed up the labels at our depot.',
    ],
  },
})
