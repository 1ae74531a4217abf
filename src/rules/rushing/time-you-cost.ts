import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/time-you-cost',
  severity: 'caution',
  title: 'The time the customer has cost',
  why: 'Counting the minutes turns asking for help into a debt.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(we|i) ((have|had) (already|now|both)?|already|both) (spent|been|wasted|used|sunk|given|put) ..5 (minutes|hour|hours|while|time|morning|afternoon|day|days|ages|week|enough|long|evening) ..1 (on|at|with|over|about|already|now|into|enough|to) @toEnd?',
    '(you|your) ..2 (have|has|had|are)? (already|now)? (had|taken|used|taking|got|using|spent|eaten|eating|costing|cost) (up)? (over|more than|nearly|well over|quite)? ..3 (of)? (my|our) (time|morning|afternoon|day|evening|shift|minutes|attention|lunch) @toEnd?',
    '(you|your) ..2 (have|has) (already|now)? (had|taken up|used up|taken|got) (over|more than|nearly|well over|quite|about)? ..2 (minutes|hour|hours|half an hour|long enough|enough time|a while|a lot of time) @toEnd?',
    '(this|that|it|which|the _) (has|is|have)? (already|now)? (taken|taking|takes|took|used|eating|eaten|dragged|dragging|gone|going) (up)? (on)? (a lot of|enough of|too much of|more than enough|enough|far too|too|for|more|quite some|half|most of|much of|up|way too) ..3 (time|long|morning|day|already|now|afternoon|ages|hour|shift|enough) @toEnd?',
    '(we|i) (have|are|am) (now|already)? (on|at|in|over) (message|mail|email|reply|minute|hour|letter) (number)? #number @toEnd?',
    '(enough|too much) (time|of my time|of our time|back and forth) (has|on|for|spent|been|with|already) @toEnd?',
  ],
  unless: ['(our|my) (fault|mistake)'],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '@sorryWord',
        'thank|thanks',
        '(our|my) (fault|mistake)',
        '(should not|unacceptable|not okay|too long (and|to wait))',
        '(repair|engineers|lab)',
        'without',
      ],
    },
    { where: 'before', any: ['@sorryWord'] },
  ],
  examples: {
    flags: [
      { text: '«We’ve spent a fair while on your meter already», so let me stop here.' },
      { text: '«You’ve had twenty minutes of my morning on certificates».' },
      { text: 'Amir, «you have taken up half an hour», let me serve the rest.' },
      { text: '«You are eating up most of my shift».' },
      { text: '«This has taken enough time already».' },
      { text: '«We are now on email number nine about one label».' },
      { text: 'That is «enough back and forth for one refund».' },
    ],
    passes: [
      'Sorry that we have spent a week on this and the line is still dead.',
      'You have had half an hour without water, and I am sorry.',
      'Thank you, we have spent an hour on it with you and now it works.',
      'Sorry, Ana. This has taken far too long.',
      'We’ve spent too long on this and that’s our fault.',
      'This has taken too long, and that is our fault.',
      'I spent an hour on it: it happens only when the name has an apostrophe.',
    ],
  },
})
