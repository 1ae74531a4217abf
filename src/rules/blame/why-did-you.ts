import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/why-did-you',
  severity: 'caution',
  title: 'Asks the customer to justify themselves',
  why: '"Why did you" puts the customer in the dock; what led to it can be asked without a charge.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(why|how come) (did|would|do|have|had|were|was|are) (not)? (you|u|nobody|no one|this|it) (not)? (@task|@wrong|done|even|ever|think|believe|buy|wash|share|do|never|reported|just|got|in|told|being)? @toEnd?',
    '(how on earth|how in the world|how did you manage|how come you|how could you|what made you (think|believe|assume|do)|what were you (thinking|doing)) @toEnd?',
    '(did|do|have) you not (see|read|notice|check|know|think|realize|look|understand|seen|listen|pay) @toEnd?',
    '(did|have) you (even|ever|actually) (read|look|looked|bother|check|checked|open|opened|tried|try|see|seen|notice|noticed) @toEnd?',
    '^ you (always (leave|do|forget|wait|complain|change|enter|say|come|miss|call|send|ask|put)|(always|constantly|keep on|keep) (leaving|doing|forgetting|waiting|complaining|changing|entering|saying|coming|missing|calling|sending|asking|putting|losing|ignoring|pressing)) @toEnd?',
    '^ you always $',
    'did (it|that) (not|never) (once|even|ever)? (occur to|cross|strike) @toEnd?',
  ],
  unless: [
    '(see|know|tell|explain|understand|ask|said|asked|told|find out) ..3 why | why (did|do|does|was|is|were) (it|this|the) (take|happen|look|say|cost|go|stop|so) | why (do|did) you (ask|like|love|prefer|want to cancel|choose us|leave) | why do not you',
  ],
  rewrites: [
    {
      replaces: 'clause',
      text: 'what led to [that step]?',
      kind: 'plain',
    },
  ],
  examples: {
    flags: [
      {
        text: "«Why didn't you call us earlier»?",
        becomes: 'What led to [that step]?',
      },
      {
        text: '«How on earth did the phone get into the pool»?',
      },
      {
        text: '«Did you not see the sign at the entrance»?',
      },
      {
        text: '«Have you even looked at the second page»?',
      },
      {
        text: '«You always leave it to the last day».',
      },
      {
        text: '«You always»...',
      },
      {
        text: '«Did it not occur to anyone to ring us»?',
      },
    ],
    passes: [
      "Why don't you save the code now?",
      'You keep gold through 2027.',
      "I'd love to know why you chose the first model.",
      'Why did it take nine days? The part came from Japan.',
      'You always have the right to cancel.',
      'You keep the old price until June.',
    ],
  },
})
