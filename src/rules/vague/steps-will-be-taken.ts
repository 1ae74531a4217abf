import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/steps-will-be-taken',
  severity: 'caution',
  title: 'Steps will be taken',
  why: 'It promises action of no kind by nobody, the language of a press release to a person with a problem.',
  source: 'https://doi.org/10.1093/jcr/ucaa038',
  patterns: [
    '(further|necessary|appropriate|required|all|some|the|any|corrective)? (steps|action|actions|measures|arrangements) (are|is|has|have|will|shall|would) (now|also|currently)? (being|been|going to|be)? (to)? (be)? (taken|initiated|made|under way|underway|followed|done|in hand) @toEnd?',
    '(something|a solution|an answer|a way) (will|can|shall|should|is going to|is) (be)? (arranged|done|found|sorted|worked out|happening|organized) @toEnd?',
    '(will|shall|are going to|try to) (try to)? (do something|find (a|some) (solution|way|answer)|work something out|think of something|do the needful) @toEnd?',
    '(wheels are turning|set in motion|get the ball rolling|ball is rolling|the needful) @toEnd?',
    '(one way or another|somehow) $',
    '(might|may|could) (be able to)? (do|arrange|find|offer) something @toEnd?',
  ],
  unless: ['@when'],
  unlessNear: [
    { where: 'sentence', any: ['@when', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
  ],
  examples: {
    flags: [
      {
        text: '«Further steps are going to be taken».',
        becomes: 'Further steps are going to be taken. The next update comes [day and time].',
      },
      { text: '«Something will be arranged».' },
      { text: '«We’ll find a solution».' },
      { text: 'Things have been «set in motion».' },
      { text: 'It’ll get there «one way or another».' },
      { text: 'We «might be able to do something».' },
    ],
    passes: [
      'Steps are being taken by 5 pm.',
      'Something will be arranged. Lena will call you at four.',
      'At noon the wheels are turning again.',
    ],
  },
})
