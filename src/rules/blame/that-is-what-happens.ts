import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/that-is-what-happens',
  severity: 'strong',
  title: 'Told that they had it coming',
  why: "It presents the trouble as the customer's just deserts.",
  source: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
  patterns: [
    '(this|that|it|which|all this) comes of @toEnd?',
    '(so)? no wonder (it|the|that|your|they) @toEnd?',
    '(did not|does not|would not have|will not have) (exactly|really)? (helped|help|hurt|harmed) (, (_ ..2)?)? $',
    '(that|this|which|it) is (just|exactly|sort of|pretty much|unfortunately)? (what|how it) (happens|comes|goes|you get|one gets|u get|people get|it leads to) (when|of|for|if|with|from) !(our|we|a|an) @toEnd?',
    '(that|this|these things|it|these) (tends|tend|does tend|will)? (to)? (happen|happens|be what happens) (if|when) (you|people|customers|guests|someone|somebody|one|nobody|no one|folk|#number|alerts|things|users|members|drivers) @toEnd?',
    '(none|all) of (this|that|it) (comes up|happens|would come up|would happen|arises|goes wrong) (when|if) (people|you|customers|guests|everyone) @toEnd?',
    '(that|this) is the (trouble|problem|risk|danger|downside|price|thing|trade-off) (with|of|you|one|people) !(our|us) @toEnd?',
    '(asking|begging|looking) for (trouble|it|problems) @toEnd?',
    '..10 (was|is|were) (always|never|only ever|bound|hardly) (going|likely)? to (end|go|come|break|fail|turn out|last|work|cause|crack|leak|get) @toEnd?',
    '(tends|tend|usually|always|often) (to)? (end|ends) (like this|up like this|this way|badly|in tears) @toEnd?',
    'what (did|do|else did|exactly did) (you|u|people|one) (expect|think) (when|if|would|was|from|to happen) @toEnd?',
    '(what else was (going|bound) to happen|what else could (happen|we expect))',
    '(that|this|it|which) is what (becomes of|happens to|happens wen|comes from) !(our|us|it|next) @toEnd?',
  ],
  unless: [
    '(restart|reset|update|steps|step|cable|call|we|i|our ..2|it|that|this) (did not|does not) (help|really help) | (this|that|it) (was|is) never (going|likely) to (work|be|end) ..4 (our|we) | (our|we) ..8 (was|is|were) (always|never|bound|hardly)',
  ],
  examples: {
    flags: [
      {
        text: "«That's what happens when four people use one login».",
      },
      {
        text: '«That tends to happen when people leave it until the last minute».',
      },
      {
        text: '«None of this comes up when people open our renewal mails».',
      },
      {
        text: "«That's the trouble with booking through another site».",
      },
      {
        text: 'Well, charging it with that cable was «asking for trouble».',
      },
      {
        text: '«Leaving a laptop by an open window was never going to end well».',
      },
      {
        text: 'One password for a team of nine «tends to end like this».',
      },
      {
        text: 'Well, «what did you expect when you washed it at 60»?',
      },
      {
        text: "I'm not sure «what else was going to happen».",
      },
      {
        text: '«This comes of not reading what one signs».',
      },
      {
        text: 'It was last updated in 2019, «so no wonder it drops».',
      },
      {
        text: "Leaving the window open all night «didn't help».",
      },
      {
        text: '«This is what becomes of a garden nobody cares for».',
      },
    ],
    passes: [
      "That's what happens when our timetable is wrong.",
      'This tends to happen when the app updates overnight.',
      "Our old box was never going to last, so here's a new one.",
      'What did you expect to see on the page after the login?',
      "A restart did not help, so I'm sending Ade.",
    ],
  },
})
