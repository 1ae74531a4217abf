import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'overpromise/anything-any-time',
  severity: 'caution',
  title: 'Whatever, whenever, for free',
  why: 'An offer without limits is one that somebody will have to take back.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(whatever|anything|any (fault|problem|part|issue|damage|defect|scratch|stain)|everything|if anything) (that)? ..3 (breaks|goes wrong|go wrong|fails|happens|comes up|tears|leaks|needs|wears|comes loose|you (need|want|ask|break|wish|like)) ...12 (i|we|we are|is on us|for (free|nothing)|free|same day) @toEnd?',
    '(we|i) (will|can|are going to) (always|forever|gladly|happily|personally|just)? (fix|repair|replace|refund|pay|cover|do|give|get|sort|honor|take back|match|beat) (you)? (it|this|that|them|anything|everything|whatever|any|all|every) ..5 (for (free|nothing|life|ever)|no questions asked|no matter|whenever|forever|any time|every time|at any (time|cost|price)|always|without limit|as often as|whatever) @toEnd?',
    '(we|i|our team|somebody|someone) (will|are|am) (always|ever) (be|here|there|on hand|available|answer|have|find|do|fix|deliver|get it|come through) (there|here|able|ready|available|for you|right|on time|a solution|within|in time|around the clock|day and night|you)? ..3 (24/7|day or night|any time|at any hour|whatever|whenever|no matter|around the clock|every time|forever|within minutes|instantly) @toEnd?',
    '(money is no object|cost is no object|name your price|(anything|whatever) you (want|ask|ask for|like|wish|say) $|whatever it (takes|costs)|at any cost|move heaven and earth|bend over backwards|moon on a stick) @toEnd?',
  ],
  unless: [
    '(guarantee|warranty|contract|plan|until|under|minutes|data|calls|texts|miles|terms) | (ring|call|text|email|write|tell) (you) | i place',
  ],
  examples: {
    flags: [
      { text: '«Whatever breaks on that fridge we fix it same day».' },
      { text: 'Hi Bo, «we’ll replace it for life».' },
      { text: '«We’ll always be there for you day or night».' },
      { text: 'I’ll do «whatever it takes».' },
    ],
    passes: [
      'Whatever you choose, I place the order today.',
      'Under your warranty we stand by it. Whatever breaks is replaced, as it says in the contract, and we fix it for free.',
      'If anything breaks in the two years of the guarantee, we fix it for free.',
      'We will replace it for free until 3 May.',
      'The plan has unlimited minutes, and this is in your contract.',
      'Whatever happens with the depot, I ring you at 4, and it is free.',
    ],
  },
})
