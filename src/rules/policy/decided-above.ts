import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/decided-above',
  severity: 'caution',
  title: 'Someone above has decided',
  why: 'A decision by people the customer will never meet cannot be understood or questioned.',
  source: 'https://doi.org/10.1177/002224299806200205',
  patterns: [
    '@ruleBody (has|have|had|who)? (already|long)? (decided|laid|lays|ruled|set|sets|want|wants|insist|insists|will not|would not|do not|does not|did not|says|say|said|told|signed off on|takes|require|requires|made|has a|have a|only) !(yes|tell|call) @toEnd?',
    '(needs|need|requires|require|without|takes) ..2 (sign-off|approval|authority|authorization|permission|a signature) from (above|upstairs|head office|management|the board) @toEnd?',
    "(company|company's|firm's|group's|management's|department|bank's|board's) (is|'s)? (stance|position|line|view) (on|is|has|in) @toEnd?",
    '(not|never) (been)? (among|one of|part of) the (tasks|things|items|cases) (that|which)? ..4 (authorized|approved|cleared|allowed) @toEnd?',
  ],
  unless: ['@excused', '(set|sets) (up|aside|you) ..3'],
  unlessNear: [
    { where: 'sentence', any: ['@excused'] },
    { where: 'after', any: ['@excused'] },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'The reason is {reason|reason}.' },
  ],
  examples: {
    flags: [
      {
        text: '«Management decided last spring that deposits are kept in every case».',
        becomes: 'Management decided last spring that deposits are kept in every case because [reason].',
      },
      { text: 'That sort of request «needs sign-off from above».' },
      { text: 'The «company stance on this has always been the same».' },
      { text: 'Copying photos is «not among the tasks that technicians are authorised for».' },
    ],
    passes: [
      'Head office has decided in your favour.',
      'Legal looked at it, and since the letter is valid, legal says it stands.',
      'My manager said no to the full sum. I have refunded half of it today.',
      'Management has set aside £60 for the taxi.',
    ],
  },
})
