import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'doubt/are-you-sure',
  severity: 'caution',
  title: 'Asks whether they are sure',
  why: '"Are you sure?" says "I don\'t believe you" in the form of a question.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '^ (you|and you|so you)? (sure|certain) (you|u|it|that) (did|are|have|were|had|was|is) (not)? @toEnd?',
    '(are|r) (you|u) (quite|really|absolutely|completely|totally|certain|100|very)? (sure|certain|positive|confident) that (you|u|the|it|this|nobody|no one|your|there) @toEnd?',
    '(are|r) (you|u) (quite|really|absolutely|completely|totally|100|very)? (sure|certain|positive|confident) (you|u|nobody|no one|it|there|your|anyone) @toEnd?',
    '(are|r) (you|u) (quite|really|absolutely|completely|totally|100|very)? (sure|certain|positive|confident) the ..3 (is not|was|was not|has|has not|did|did not|were|were not|came|never|had) @toEnd?',
    '(you|u) are (quite|really|absolutely|completely|totally|100) (sure|certain|positive) (you|nobody|no one|it|the|that|there) @toEnd?',
    '(did|have) (you|u) (actually|really|in fact|even|truly) !(want|need|like|enjoy|mean|just|have|love|say) @toEnd?',
    '(did|have|had|were|was) (you|u|it|the|there|this) ..3 (actually|really|in fact|even|truly) (@task|looked|been|there|broken|ordered|restarted|tried|received|lost|a|missing|happen|cold|late|open|there|drop|plugged|switched|off|damaged) @toEnd?',
    '(it was not|was it|is it) (you|your) who @toEnd?',
    'you (may|might|must|could) (well|perhaps|simply|just)? (have|be) (mistaken|misremembered|misremembering|imagined|imagining|dreamt|dreamed|misheard|confused|confusing|mixing|exaggerating) @toEnd?',
    '(are|were) you (perhaps|possibly|maybe|not)? (confusing|mistaking|misremembering|mixing up|mixing it|exaggerating|imagining) @toEnd?',
  ],
  unless: [
    '(are|r) you ..2 (sure|certain|positive|confident) (that)? (you|u|it|the ..3|this) (want|would|wanted|wish|like|prefer|need|do not (need|want)|suits|works|is (okay|fine|right)|will|can|still|are (happy|okay|fine|comfortable)) | really (only|that)',
  ],
  softenNear: [
    {
      where: 'sentence',
      any: ['just (to check|checking|want to check|to make sure|to be sure)', 'so (i|we) (can|know)', 'could you'],
    },
  ],
  examples: {
    flags: [
      {
        text: '«Are you certain that you posted it»?',
      },
      {
        text: '«Are you sure nobody at home took it in»?',
      },
      {
        text: "«Are you sure the parcel isn't with you»?",
      },
      {
        text: "And «you're quite sure you looked in the porch»?",
      },
      {
        text: '«Did you really restart it»?',
      },
      {
        text: '«Was it really broken when you opened the box»?',
      },
      {
        text: 'Hello Ana, «was it you who made this payment»?',
      },
      {
        text: '«you sure u didnt eat it and forget lol»',
      },
      {
        text: 'I think «you must have misremembered the date».',
      },
      {
        text: '«Are you perhaps confusing us with another shop»?',
      },
    ],
    passes: [
      'Are you sure you want to delete all 40 photos?',
      'Are you sure Thursday works with your shift?',
      'Was it really only Monday that you moved in?',
      'Are you sure the 12th still suits?',
    ],
  },
})
