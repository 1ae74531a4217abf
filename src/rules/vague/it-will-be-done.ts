import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/it-will-be-done',
  severity: 'caution',
  title: 'It will be done, by nobody',
  why: 'A passive without a person or a time promises that something happens and not what, by whom or when.',
  source: 'https://doi.org/10.1093/jcr/ucaa038',
  patterns: [
    '(will|shall|should|may|might|would|are to|is to) (also|now|then|of course)? be @handledWord @toEnd?',
    '(has|have) (now|also|just|already|since|duly)? been @relayedWord @toEnd?',
    '(is|are) (now|currently|still|also|already|all)? being (thought about|composed|chased|assigned|discussed|weighed|gone through|drafted|monitored|escalated|scheduled|assessed|evaluated|compiled|finalized|worked out|decided|determined|coordinated|organized|rectified|liaised) @toEnd?',
  ],
  unless: [
    '@processed',
    '@pinnedDown',
    '(no|not) (a)? (guarantee|guaranteed) ..6 be',
    '(i|we|you|update|idea) (has|have) been',
  ],
  unlessNear: [
    { where: 'sentence', any: ['@pinnedDown', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
  ],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      { text: 'The missing points «will be credited».' },
      { text: 'Your remarks «have been taken on board».' },
      { text: 'A reply «is being drafted».' },
    ],
    passes: [
      'You will be updated by email once the refund is approved.',
      'The points will be credited on Monday.',
      'I have been advised to keep it.',
      'There is no guarantee that the seats will be assigned side by side.',
      'Tomorrow the points will be credited.',
      'The points will be credited. Lena calls you at noon.',
    ],
  },
})
