import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/mock-praise',
  severity: 'caution',
  title: 'Praise with a sting',
  why: 'Praise for the self-evident, or "finally", is heard as mockery.',
  source: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
  patterns: [
    'you did (very|so|really)? well to (find|get|open|reach|manage) @toEnd?',
    'now we are getting somewhere | you can do it when you @toEnd?',
    '(well done|good job|congratulations|congrats|bravo|good for you|kudos|hooray|nice work|gold star|glad|great) ...6 (this time|finally|at last|found the|opened the|getting that far|getting there|caught up|only took|found the|the right (form|page|button|menu|box)) @toEnd?',
    '(so)? proud of you (for)? @toEnd?',
    '(that|it) (was|is) not so (hard|bad|difficult) (, _ ..3)?',
    '(that|there) was easy (, was it not)?',
    'you have finally @toEnd?',
    '(only)? took ..2 (emails|attempts|tries|goes|messages|calls) @toEnd?',
    '(ask yourself|think about it|use your (head|brain|common sense|imagination)|try (counting|reading|thinking|looking|calculating) again|do the (sums|math|maths)|put two and two together) @toEnd?',
    '(word|piece|bit) of advice , @toEnd?',
    'you will get there (in the end|eventually|one day)? | you will learn',
  ],
  unless: [
    '(our|us|we|i) ..6 (finally|at last|took|attempts|tries) | (sorry|apologize) | (well done|congratulations|good job) (on|for) (the|your|spotting|a|getting (through|the job)) | time to think about it | if you do the',
  ],
  examples: {
    flags: [
      {
        text: '«Well done, you found the right form this time».',
      },
      {
        text: "I'm «so proud of you for getting that far»!",
      },
      {
        text: "See, «that wasn't so hard».",
      },
      {
        text: 'There, «that was easy».',
      },
      {
        text: '«You have finally caught up».',
      },
      {
        text: '«Only took four emails».',
      },
      {
        text: '«Think about it»: would we ship an empty box?',
      },
      {
        text: 'A «word of advice»: learn the basics first.',
      },
      {
        text: "«You'll get there in the end».",
      },
      {
        text: "Good, «now we're getting somewhere».",
      },
      {
        text: '«You did very well to find the chat button».',
      },
    ],
    passes: [
      'Well done on the marathon, and the right form is attached.',
      'It took us four attempts, and I apologise.',
      'If you do the maths on my numbers and see a slip, tell me.',
      "If you need some time to think about it, that's fine.",
    ],
  },
})
