import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/a-little-care',
  severity: 'caution',
  title: 'A little care would have prevented it',
  why: 'The customer hears that they are careless, wrapped as advice that comes too late to use.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '^ ..1 (a|an|one|some|two|telling|opening|checking|reading|asking|mentioning|updating|with|keeping|looking|the ..1) ..10 (would|could|might) (have|easily have) (told|shown|saved|spared|got|gotten|prevented|avoided|made|kept|caught|done|flagged|stopped|been|noticed|spotted|answered|sorted|brought|helped) @toEnd?',
    '(a|one|with|some) ..1 (little|bit|touch|moment|minute|glance|look) (more|of|at)? ..8 (and|,) ...4 (would|could) ..1 have @toEnd?',
    '(with|given|and) ..2 more (care|attention|notice|time|thought|planning|warning|patience) ..8 would @toEnd?',
    '!(we|i) (did not|never|could not be|cannot be|can not be|too busy to) (bother|bothered) @toEnd?',
    '(should|could|would) (easily|simply|all)? (have|be) (easily|simply|all)? (been)? (avoided|prevented|avoidable|spotted|foreseen|easily spotted) (by|with|if|had) @toEnd?',
    '(this|it|that|which|the whole (thing|mess)) (was|is|were) (entirely|completely|totally|perfectly|an|all|easily|quite)? (avoidable|preventable) @toEnd?',
    'through (carelessness|negligence|inattention|nobody|haste) @toEnd?',
    '(careless|carelessness|negligence|negligent|inattention|inattentive|sloppy|lack of (care|attention|planning|preparation|caution)|poor planning|reckless) @toEnd?',
    'something you could have @task @toEnd?',
    'never have ..5 (where|if|in a) ..2 (somebody|someone|household|home|anyone|people) @toEnd?',
  ],
  unless: [
    '(text|note|warning|message|heads-up|reply|apology|email|letter|sign|word|update) ..8 would have | (we|our|my|us|me|ours|i (was|am|could|should)) ..8 (careless|carelessness|avoidable|negligence|negligent|sloppy|lack|avoided|prevented) | ^ (we|i|our) | (from|by) (us|our ..1|me|my ..1) | (our|us|me) (calling|telling) | (careless|sloppy|negligent|negligence|carelessness|avoidable|avoided|prevented) ..4 (we|our|us|i) | (careless|sloppy|negligent|inattentive) of (us|me) | not ..5 (careless|negligent)',
  ],
  examples: {
    flags: [
      {
        text: '«A quick look at the label would have told you it shrinks».',
      },
      {
        text: "«A little more attention before that commit and we'd both have had a weekend».",
      },
      {
        text: '«With a bit more care the screen would be in one piece».',
      },
      {
        text: "Whoever set it up «clearly didn't bother with step two».",
      },
      {
        text: 'This «could easily have been avoided by a call».',
      },
      {
        text: 'Sadly «it was entirely avoidable».',
      },
      {
        text: 'The first one got lost «through haste», to be fair.',
      },
      {
        text: 'Sadly your «lack of preparation is behind this».',
      },
      {
        text: 'Moving house is «something you could have thought about earlier».',
      },
      {
        text: 'It would «never have built up in a home where somebody looked at the meter».',
      },
    ],
    passes: [
      "A call from our side would have saved you the trip, and I'm sorry.",
      'The lost week was avoidable, and we caused it.',
      "You'd not been careless, the step is badly lit.",
      "A shorter form would be better, and it's coming in May.",
      "A warning on the page would have spared you this, and it's being added.",
    ],
  },
})
