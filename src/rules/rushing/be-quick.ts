import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/be-quick',
  severity: 'caution',
  title: '“Be quick”',
  why: 'Pressed for time, the customer leaves out what matters, and feels in the way.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(please|kindly|just|can you|could you|would you|try to|do|now|you|need you to|will you)? (please|just|now|both)? [ (hurry|hurry up|speed up|speed it up|speed this up|get a move on|chop chop|move it along|get to the point|cut to the chase|come to the point|look sharp|step on it|buck up) @toEnd? ]',
    '(please|kindly|can you|could you|would you|will you|try to|and|but|do) be (very|more|a bit|a little|as)? (quick|quicker|brief|briefer|fast|short|concise|swift|prompt) @toEnd?',
    '(make|keep|let us make|let us keep|need to make|need to keep|have to make|have to keep) (it|this|that|things|your _|the _|them) (very|really|nice and|as|a bit|more)? (quick|short|brief|fast|snappy|concise|speedy|swift|to the point) (please|then|as|,|the|now|and|here|today|if)? @toEnd?',
    '(^|,) (so|right|okay|then|and)? (as)? (quick|quickly|fast|faster|quicker|briefly|shorter) (as you can|one please|now|please|then|answer please|answers please|if you can|my|question please) @toEnd?',
    '(^|,|and) (then|so) (quickly|briefly|fast|make it quick) @toEnd?',
    '(i|we) (need|want|require|would like) (a|an|the|your|you)? ..3 (answer|decision|reply|response|choice|yes or no) ..2 (now|fast|quick|quickly|right away|this minute|straight away|immediately|in the next) @toEnd?',
    '(yes or no|a yes or a no|one word|blue or red|just the number) (please|now|quickly|will do|is enough|i can not) @toEnd?',
    '(^|,) (hello|hi|hey)? (are)? you (still)? (there|with me|here|awake|listening) (or (not|what|can)|hello|yes or no|i have|anyone) @toEnd?',
    '^ (still)? (there|typing|waiting for you|hello hello|anybody there|tick tock|clock is ticking) ..1 $',
    '(clock is ticking|time is money|no time for|time is running|we are short of time|i am short of time|pressed for time|in a hurry|in a rush|not got all day|not have all day) @toEnd?',
    '(only|just|stick to|keep to|skip to) (the)? (essentials|short version|main point|important part|bare facts|key facts|headline) (please|only|now|,|then|as|from) @toEnd?',
    '(do not|not|no) (have|got|get|go) ..2 (long|time|life) (stories|story|for|details|, ) @toEnd?',
  ],
  unless: [
    'for you | (no need|not|never|without|do not) (to|have to|need to)? ..2 (hurry|rush|be quick) | (i|we) (will|shall|am|are) ..1 (make|keep|be|hurry)',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        'no (hurry|rush)',
        'for you',
        '(dangerous|unsafe|safety)',
        '(before|boarding|gate|leaves|departs|sale|stock) ..3 (closes|ends|sells|leaves|ends)',
      ],
    },
  ],
  examples: {
    flags: [
      { text: 'I can change it, but please «hurry up».' },
      { text: '«Please be quick about the postcode».' },
      { text: '«Let’s make this short», the fare is $48 each way.' },
      { text: '«Quick as you can with the sizes».' },
      { text: 'More questions? «Then quickly».' },
      { text: 'So which flight? «I need your answer now».' },
      { text: '«Yes or no please on the insurance».' },
      { text: 'the form is open, «are you still there or not»?' },
      { text: 'Which colour? «Tick tock».' },
      { text: 'Which one? The «clock is ticking», sir.' },
      { text: '«Just the main point please».' },
      { text: 'I «don’t have time for the whole story».' },
    ],
    passes: [
      'Quick one, did you want the blue or the grey?',
      'I will be quick: your gate is B14.',
      'To keep it short for you: the bag is found.',
      'To be fair I will make it short today, the bag is found.',
      'You need to hurry up a little, the sale ends at noon.',
      'No need to hurry, we keep it until Sunday.',
      'Please hurry out of the building if it beeps, gas is dangerous.',
    ],
  },
})
