import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/not-our-doing',
  severity: 'caution',
  title: 'Clears the company by pointing at the customer',
  why: 'Defending the company first tells the customer that being right matters more than helping.',
  source: 'https://doi.org/10.1111/ncmr.12073',
  patterns: [
    '(can only work with what|if (nobody|no one) tells us|if we are not told) @toEnd?',
    'you (shared|gave|handed|lent|told) ..2 (otp|pin|password|code|login|card) (with|to|out) @toEnd?',
    '(^|,) [(_ ..10)? is what (cost|caused|stopped|broke|closed|ruined|triggered|blocked|did|sank|killed|led|delayed|held|left|lost|locked|tripped|drained) @toEnd?]',
    '(nothing|none of it|not a thing) (was|went|is|has been|has gone) ..2 (wrong|amiss) (here|on our|at our|with our|in our) @toEnd?',
    '(mistake|error|fault|slip|delay|damage) (was|is) not (made)? (on our|at our|our|ours|here|by us|with us) @toEnd?',
    '(put|typed|entered|made|caused|chosen|booked|sent|opened|damaged|signed|changed|done|filled) ...8 [(and)? not by us] | not (our|us) ..1 (doing|fault|timetable|mistake|error) | hardly our (doing|fault|mistake|problem|job) | (do not|no use) (look at|looking at|blame|blaming) us',
    '(we|i) (can|could) (not|hardly) be (blamed|expected to|held responsible) (for|plan|know|guess|chase) @toEnd?',
    'something (we|i) can (be expected to)? (plan|answer|know|guess) @toEnd?',
    '(all of)? (this|it) (all)? (started|began) (with|when) (a typo|you|the|an)? ..3 (you|your) @toEnd?',
    '(that is|and that is|this is) where (this|it|the (trouble|problem|whole thing)) (all)? (began|started|went wrong)',
    '..6 (on its own|alone) (did|does) the rest (of the damage)? | did the rest of the damage',
    '(which is|and that is|that is exactly|that is precisely) (how|why) (the|your|they) ..4 (got lost|went|broke|failed|was (charged|lost|closed|declined|canceled|locked)|got (canceled|locked|charged)|came up|ended up|is locked) @toEnd?',
  ],
  unless: [
    '(our|we|us|i|storm|outage|bug|driver|courier) ..10 (is what|which is|that is|where|alone) | (your (quick|photo|feedback|call)) ..6 is what | (if|whether|when) ..8 not (our|us) | (we|i) ..8 (which is|that is|and that is) (why|how)',
  ],
  examples: {
    flags: [
      {
        text: '«Oversleeping is what cost you the shuttle».',
      },
      {
        text: '«Nothing went wrong here», I checked.',
      },
      {
        text: "The «mistake wasn't made on our side».",
      },
      {
        text: 'It was put in with one digit missing, «and not by us».',
      },
      {
        text: "«We can't be blamed for a password on a sticky note».",
      },
      {
        text: "A lost password isn't «something we can be expected to plan for».",
      },
      {
        text: '«All of this started with a typo in the email you gave».',
      },
      {
        text: "The PIN was in the same purse, so «that's where this began».",
      },
      {
        text: 'Driving on it with the light on «did the rest of the damage».',
      },
      {
        text: 'You clicked past the warning, «which is how the files went».',
      },
      {
        text: "«If no one tells us», we can't know.",
      },
      {
        text: '«you shared ur otp with someone»',
      },
    ],
    passes: [
      'The deposit is held by a scheme and not by us.',
      'Your quick call is what stopped the payment in time.',
      'A storm at our exchange is what caused the outage.',
      'We read the meter wrong, which is why the bill was lost.',
      "I'd say so if it were not our fault.",
    ],
  },
})
