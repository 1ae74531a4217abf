import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/you-must',
  severity: 'caution',
  title: '"You must"',
  why: 'An order without a reason or a choice makes the customer feel managed instead of helped.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '(^|,|and|but|so|then|or|first|that|before|today|sir|madam) [you (will|do|still|also|simply|just|now|first)? (must|have to|are required to|are to|are obliged to|have got to|got to|are instructed to|are directed to|are expected to|are bound to|are hereby (asked|required|requested|advised) to) (now|also|first|then|still|immediately|therefore|always|personally|please)? (@order|be (at|in|on|there|here|present|home|ready|back|available)|have (it|them|the|your|all|both)) @toEnd?]',
    '(^|,|and|but|so|then|or|first) [you (must not|are not to) !(be|have|forget|miss|feel|worry|hesitate|going|at) @toEnd?]',
    '(it is|it will be) (mandatory|compulsory|obligatory|imperative|required|necessary) (that|to|for) (you|@order) @toEnd?',
    '(attendance|payment|this|that) is (mandatory|compulsory|not optional|obligatory|non-negotiable) @toEnd?',
    '^ you should $',
    '^ you should @order ..8 (first|before you|again|yourself) @toEnd?',
  ],
  unless: [
    'have to (go|head) (to|into) ..2 (settings|menu|app|page|profile|account|tab) | have to (turn|log|restart|switch|select|use|do|press|tap|see|try|make|taste) | have to (call|contact|speak|talk|ask|ring|write|take) ..1 (the|your|them|our|paypal|up|to) | because | so that | by law | please | (nobody|nothing|no one|none) ..2 | you (must|have to) ..6 (be|have been) (tired|so|very|worried|worn) | (sorry|pain|nuisance) ..3 you | (if|whether|unless|when|once|what|why|where|how|all|that|which|until) you ..2 (must|have to|are to)',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['sorry', 'i know', '(happy|glad) to'],
    },
  ],
  rewrites: [
    {
      replaces: 'sentence',
      text: '{mark~plain~request}?',
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«You must return the goods in the original box».',
        becomes: 'Could you return the goods in the original box?',
      },
      {
        text: '«You must not open the box».',
      },
      {
        text: '«It is mandatory that you attend».',
      },
      {
        text: '«Attendance is not optional».',
      },
      {
        text: '«You should»',
      },
      {
        text: '«You should read the manual first».',
      },
    ],
    passes: [
      'You have to go to your settings and turn the sync off there. Do you see it?',
      'You must be tired after the night shift.',
      "You'll have to call nobody, the registrar is on my other line.",
      'You must show ID because the bank is bound by it, and a bus pass does fine.',
      "You don't have to do anything.",
      "You have to come in for this, and I'm sorry.",
      'All that you have to read is page one.',
    ],
  },
})
