import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/would-like-to-inform',
  severity: 'hint',
  title: '“We would like to inform you”',
  why: 'The announcement takes longer than the news.',
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  patterns: [
    '(we|i) (would like|want|am happy|are happy|are glad|am glad|am pleased) to (inform|advise|notify|intimate|apprise) @toEnd?',
    '(please|do) (note|take note|be reminded) that @toEnd?',
    '(for your|as a) (information|kind information|ready reference|perusal) (,|please|only|and) @toEnd?',
    'kindly (note|find|take note|acknowledge|refer|peruse|treat as) @toEnd?',
    '(rest assured|please be assured|as a token of|in this regard|we thank you for your (understanding|cooperation|kind)|more than happy to (assist|help)|delighted to (assist|help)|(we|i) (empathize|sympathize) with|trust this meets|as per (our|the|company) records|contacting the support team) @toEnd?',
    '(with reference to|with regards to|with respect to|in reference to|in regard to|in response to|further to|in relation to|pertaining to) (your|the|our) ..3 (email|mail|letter|request|query|inquiry|complaint|correspondence|message|conversation|concern|chat|call|communication|discussion) @toEnd?',
  ],
  examples: {
    flags: [
      { text: '«I would like to inform you that the pump is here».' },
      { text: '«Please note that the pool is shut».' },
      { text: '«For your kind information», the pool is shut.' },
      { text: '«Kindly find the receipt below».' },
      { text: 'It is being done, «rest assured».' },
      { text: '«Further to your recent letter», the pool is open.' },
    ],
    passes: [
      'I would like to tell you what went wrong.',
      'The note that you left is with Ann.',
      'I replied to your letter on Monday.',
    ],
  },
})
