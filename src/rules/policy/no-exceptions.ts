import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/no-exceptions',
  severity: 'strong',
  title: '“No exceptions”',
  why: 'It tells a person with a particular problem that their problem will not be looked at.',
  source: 'https://www.callcentrehelper.com/best-practices-to-improve-live-chat-120603.htm',
  patterns: [
    '(there (are|is|will be)|(make|makes|made|making|allow|allows|have|has|with|accept|accepts)|^|and|so) (absolutely|strictly|simply)? no (exception|exceptions) @toEnd?',
    '(can|could|will|would|do|does|are|am|is|may) not ..4 (make|making|grant|allow|give|offer) ..2 (exception|exceptions) @toEnd?',
    '(applies|apply|applied|is the same|are the same) (equally|without exception)? (to|for) (everyone|everybody|all _|all our _|every _) ..4',
    'if (i|we) (did|do|made|make|gave|give|let|allowed|allow|refunded|say) ..5 (i|we) (would|will) (have|need|be) ..4 (everyone|everybody|all|every|others)',
    '(regardless of|irrespective of|whatever|no matter) (the|your|what the)? (reason|reasons|circumstances|circumstance|cause|story|situation) ..3',
    '(not|never) (by|on|about) (the)? (circumstances|individual cases|feelings|reasons|personal circumstances)',
    '(i|we|fees|fee|charges|refunds|it|clinic|club|system|scheme) (treat|treats|apply|applies) (everyone|everybody|it|them|all) ..2 (the same|alike|equally|across the board) @toEnd?',
  ],
  unless: ['@ruleReason', 'no exceptions needed'],
  unlessNear: [{ where: 'around', any: ['@helped', '@favor'] }],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    {
      replaces: 'sentence',
      text: "I know this isn't what you hoped for.< The reason is {reason|reason}.>",
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«There are no exceptions to the 48-hour notice».',
        becomes: 'There are no exceptions to the 48-hour notice because [reason].',
      },
      { text: 'We «cannot make an exception here».' },
      { text: 'The fee «applies to everyone».' },
      { text: '«If I did it for you I would have to do it for everybody».' },
      { text: 'Parking there is charged «regardless of the reason».' },
      { text: 'Cancellation goes by contract length, sir, «not by circumstances».' },
      { text: '«We treat everyone the same on this one».' },
    ],
    passes: [
      'No exceptions needed, your ticket already allows the change and it is free.',
      'The offer is the same for everyone, and I have booked you in.',
      'There are no exceptions to the rule because fire crews need the lane clear.',
      'No exceptions needed here.',
    ],
  },
})
