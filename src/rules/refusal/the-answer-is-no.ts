import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'refusal/the-answer-is-no',
  severity: 'strong',
  title: 'Just “no”',
  why: 'A curt no reads as indifference: the customer hears the decision and nothing about them.',
  source: 'https://nancyfriedman.com/2015/07/30/words-that-ruin-a-relationship/',
  patterns: [
    '(is|are|was|as|remains|still|it) (just|simply|also)? (a|the) (hard|firm|clear|flat|definite|straight|plain|simple|big)? no (from|on|for|here|to|$) @toEnd?',
    'answer (here|on it|to it|on that|to that|to your request|on the ..4)? (is|remains|stays) (still|also|simply)? (a|the same|no|negative|unchanged) @toEnd? | same answer (as|again|$) @toEnd?',
    '(the|my|our|a)? (landlord|pharmacist|manager|supervisor|boss|chef|kitchen|insurer|bank|owner|seller|store|shop|courier|hotel|airline|supplier|committee|panel|board|doctor|teacher|they|she|he|vet|team lead|restaurant|council|underwriter|host) (has|have)? (also|just|already|both|all)? (said no|says no|refused|refuses|will not (allow|agree|accept|budge)|voted against|knocked it back|(turned|turns) (it|that|this|the _) down|turned down|does not (want|allow|agree)|did not (agree|accept|approve|find in your favor)|would not (agree|have it|allow)) @toEnd?',
    '(^|sorry|so|but|,) (absolutely)? (no|not a|not any|zero) (chance|luck|joy|can do|go|dice|way) (on|of|with|for|in|at all|mate|pal|sir|madam|there|here|im|i am|$) @toEnd?',
    '(is|are|its|going) not (going to|gonna) (happen|be doable|work|fly|come back|be moved|be possible) @toEnd? | (is|are) not happening @toEnd? | not (gonna|going to) happen @toEnd?',
    '(^ forget|do not count on|do not expect|stop hoping for) (about|on|for)? (the|that|it|your|any|a) @toEnd?',
    '(you will|you would|will|would) (simply|just)? (have to|need to) (live with|accept|make do|put up|do without|manage without) @toEnd?',
    '(that|this) ship has sailed | what is done is done @toEnd? | that is that $',
  ],
  unless: ['@whyNot', 'forget ..2 (old|password)', 'no (chance|way) of (it|that|this)'],
  unlessNear: [
    { where: 'sentence', any: ['@wayOut', 'yes', 'but'] },
    { where: 'after', any: ['@wayOut'] },
  ],
  rewrites: [
    { replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' },
    { replaces: 'end', text: 'because {reason|reason}' },
  ],
  examples: {
    flags: [
      {
        text: 'Gluten-free bases «are a no from us», Rosa.',
        becomes: 'Gluten-free bases are a no from us, Rosa. What I can do is [option].',
      },
      { text: 'The «answer on the £15 stays the same».' },
      { text: '«Landlord has turned down the dog».' },
      { text: 'Your old number back? «No chance, sir».' },
      { text: 'A replacement «isn’t going to happen».' },
      { text: '«Don’t count on the money coming back».' },
      { text: '«You will have to live with the grey one».' },
      { text: 'The kitchen is shut and «that’s that».' },
    ],
    passes: [
      'It’s a no on the dog in the dining room, but the terrace is all yours.',
      'There is no way you should pay for this.',
      'No way, that should not have happened!',
      'no chance of it going wrong again',
      'The landlord said no because of the noise.',
      'The chef said no. I can ask for the other soup instead.',
      'Forget about the old code, here is a new one.',
    ],
  },
})
