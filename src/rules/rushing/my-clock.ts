import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/my-clock',
  severity: 'caution',
  title: 'The agent’s own clock',
  why: 'The customer’s problem has to fit into what is left of the agent’s shift.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(my|our) (lunch|tea|coffee)? (shift|break|lunch|day|hours|working day|workday|session|slot|bus|train) (is|ends|end|finishes|starts|stops|begins|will|leaves|closes) ..1 (over|up|done|nearly|almost|about|end|ending|starting|in|at|soon|now|on|finish|#number|#time) @toEnd?',
    '(i|we) (am|are|will|have to|need to|must|got to|want to|finish|clock|knock|log|go|get|leave|head) ..1 (off|out|home|finish|finishing|leave|leaving|log off|clock off|clock out|knock off|be gone|on lunch|going home) (duty|work|the clock|in|at|home|soon|now|early|to|on)? (#number|a|#time|minutes|lunch|minute) @toEnd?',
    '(i|we) (only)? (have|have got|got) (just|only|about|exactly|like|a meeting)? (#number|a|one|couple of|a few|a couple of|half a) ..1 (minute|minutes|second|seconds|moment|meeting|call) (left|before|for|until|on|per|to|then|with|each|in|at|here) @toEnd?',
    'my (average)? (handle time|handling time|call time|target|targets|numbers|stats|metrics|schedule|other work|to-do list) @toEnd?',
    '(time is up|there is a (timer|clock)|used up your (slot|time|minutes)|(my|our) (lunch|break) (started|began)|off shift|minutes per (call|chat|customer)|minute is all) @toEnd?',
    '(your|our) (time|#number minutes|minutes|ten minutes|slot|session) ..4 (nearly|almost|about|is|are|now) (up|over|done|gone|out) @toEnd?',
    '(#number|a few|couple of|couple|one) (minute|minutes|mins) (is|are) (all|what) (i|we) (have|can|get|give|spare) @toEnd?',
    '(i|we) (am|are) (on|off|due|needed|wanted|late) (on|at|in|for|to)? (a|another|the|my)? (clock|break|meeting|lunch|next|target|timer|other) @toEnd?',
    '(i|we) (can|could) not (sit|stay|be|stand|hang|wait|chat|talk|keep|hold|spend|do this) (here|on|around|with|this|in|about|for|waiting|all|forever|much)? ..3 (day|morning|afternoon|evening|night|forever|ages|longer|time|hours) @toEnd?',
    '(i|we|there) (do|does|is|have) not (have|got)? (the|any)? time (to|for) (go|look|read|deal|get|discuss|hear|chat|talk|answer|all|that|this|it|your|pictures|more) @toEnd? | (time|schedule|workload) (does|do|will) not (permit|allow) @toEnd? | not made of time @toEnd? | (in the interest|in the interests|for the sake) of (time|brevity) @toEnd?',
  ],
  unless: ['(start|starts|begin|begins|from) (on|at|again)?'],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '@named',
        '@handover',
        'takes over',
        '(back|again) (at|on|tomorrow|in)',
        'not (leaving|going)',
        '(until|till) ..2 (so|and|if)',
        'with your',
        'about your',
        'colleague',
      ],
    },
    {
      where: 'after',
      any: [
        '@named',
        '@handover',
        'takes over',
        '(i am|i will be) back',
        'colleague',
        '(has|have|reads|read) (your|the|all)',
      ],
    },
  ],
  examples: {
    flags: [
      { text: "«My break's in a minute», so here's the code: QX-771." },
      { text: 'Then quickly, «I’m off home at six».' },
      { text: '«We’ve got about two minutes before I need this chat freed up».' },
      { text: 'Short please, it’s «my handling time that suffers».' },
      { text: 'And «time’s up».' },
      { text: '«Your ten minutes with us are nearly up», Soo-jin.' },
      { text: '«Two minutes is all I can spare», so go ahead.' },
      { text: 'Shorter please, «I’m due in a meeting».' },
      { text: 'Yes or no, «I can’t sit in here all day».' },
      { text: '«Time does not permit me to go into your other remarks».' },
    ],
    passes: [
      "My shift finishes at six but I'm not leaving you halfway. Grace takes over.",
      'My shift ends at 8. Tom has your file and writes to you at 9.',
      'My shift starts at 9 on Monday and I will ring you first thing.',
      'I’m off at six today, and if the app still fails I’m back at 9.',
    ],
  },
})
