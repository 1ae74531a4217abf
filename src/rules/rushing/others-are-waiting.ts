import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/others-are-waiting',
  severity: 'caution',
  title: 'Others are waiting',
  why: 'The customer hears that they are one too many.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(i|we) (have|have got|got) (about|at least|like|already|also)? (a|a few|a lot of|lots of|many|loads of|tons of|several|some|plenty of|#number|other|dozens of|half a dozen|so many|a whole)? ..3 (customer|customers|chat|chats|people|person|tenants|guests|calls|call|callers|tickets|patients|passengers|folks|users|clients|members|students|parents|cases|others|conversations|shoppers|riders|drivers|visitors|residents|travelers|emails|messages|windows|tabs|families|teams|subscribers|ladies|gents|players|hosts|sellers|owners|tourists|colleagues|jobs) ..3 (waiting|queue|queueing|queued|queuing|behind|line|hold|holding|serve|help|after|desk|counter|open|lined|door|attend|deal|get to|left|blinking|pending|ringing|going|to go|who) @toEnd?',
    '(there is|there are|we have|with)? (#number|a few|many|several|so many|other|others|some|plenty of|a lot of|lots of|more|another|the next)? (more|other)? ..1 (customer|customers|chat|chats|people|person|tenants|guests|calls|call|callers|tickets|patients|passengers|folks|users|clients|members|students|parents|cases|others|conversations|shoppers|riders|drivers|visitors|residents|travelers|emails|messages|windows|tabs|families|teams|subscribers|ladies|gents|players|hosts|sellers|owners|tourists|colleagues|jobs) (are|is|who|here|that|also|now)? (all|also|still|already)? (waiting|queueing|queuing|queued|blinking|lined up|stacked|piling|pinging|in line|in the queue|on hold|holding|behind you|after you) @toEnd?',
    '(i|we) (have|have got|got) (a|an)? (long|big|huge|full|growing|whole)? (queue|line|backlog|lineup|stack|pile|inbox) (of|here|now|behind|to|waiting|building|at|out|forming|, ) @toEnd?',
    '(^|,) (got|have got|have) (a|other) (queue|line|chats|calls|customers|people|patients|guests|others) ...12 $',
    '(i|we|^|,) (have|have got|got) (others|people|customers|folks|callers) (on|waiting|in|after|queueing|here) @toEnd?',
    '(i|we|^|,|and|so|but) (got to|have to|need to|must|had better|have got to) (bounce|dash|run|jump|move on|get on|get to the next|take the next|rush|go now|be off|get back to|hop) (now|to|on|with|the|,)? @toEnd?',
    '(i|we) (have|need|want) to (take|get to|help|serve|see to|attend to|deal with|move on to|free up|free) (the|my|other|another|this) ..1 (next|other|customers|customer|guests|chats|calls|line|chat|people|queue|case) @toEnd?',
    '(moved|moving|move|on) (on)? to (the|my) next (file|case|customer|ticket|one|chat|call|job|guest|caller) @toEnd?',
    '(keeping|holding up|blocking|holding) (other|everyone|the|others|people) ..2 (waiting|queue|line|up|customers|behind|chat|guests) @toEnd?',
  ],
  unless: ['(ahead of|in front of|before) you | waiting (for|at|on) (you|your|the) | is you'],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '@sorryWord',
        '(ahead of|in front of|before) you',
        'waiting (for|on) you',
        'waiting is you',
        'your (place|turn|name)',
        '(for|to) you',
        'thank|thanks',
        '(we|i) had',
      ],
    },
  ],
  examples: {
    flags: [
      { text: '«I’ve four more people in my queue», so which size was it?' },
      { text: 'Please be quick, «other customers are waiting».' },
      { text: 'So which is it? «I’ve a line out the door».' },
      { text: 'Right, done then, «got a queue here».' },
      { text: 'Yes or no, «I’ve got others on».' },
      { text: 'Let’s leave it there, «I have patients at the desk».' },
      { text: 'the skins are back, «gotta bounce now».' },
      { text: 'Right, «I need to free up the line».' },
      { text: 'I have closed it and «moved on to the next file».' },
      { text: 'You are «holding up the other guests».' },
    ],
    passes: [
      'There are two people in the queue ahead of you, so about six minutes.',
      'Sorry you had to wait, we had forty calls waiting this morning.',
      'The next customer waiting is you, Bo.',
      'I have two tickets waiting for you at the desk.',
      'We have people at the airport with your name on a sign.',
    ],
  },
})
