import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/system-says-no',
  severity: 'caution',
  title: 'The system is the reason',
  why: 'The customer came to a person and is told that a machine has the last word.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(@system|button|tool|engine|algorithm|scanner) !(i|we|you)? !(i|we|you)? (will|would|do|does|can|could|is|are) (just|simply)? not (able to|currently)? (let|allow|permit|accept|recognize|take|give|show|support|have|process|offer|see|count|do|go|designed|set|built|capable) @toEnd?',
    '(@system|button|option|engine) ..3 (greys|grays|gray|locks|blocks|rejects|refuses|prevents|disables|decides|sets|treats|declines|kicks|throws|only (gives|allows|lets|recognizes|takes|shows|accepts|offers|processes)) (it|out|you|the|any|me|us|anything|them|that|your|two|one|outages|all)? @toEnd?',
    '(takes|take|taken|took) ..5 (away from|out of) (us|me|our hands|my hands|our control) @toEnd?',
    'thrown out automatically @toEnd? | (declined|rejected|refused|canceled|closed|expired|blocked) automatically @toEnd? | automatically (declined|rejected|refused|blocked) @toEnd?',
    'no (box|field|button|option|tick box|code|setting) for (that|it|this|those|these) @toEnd?',
    'computer says no @toEnd? | system (constraint|constraints|limitation|limitations|rule|restriction|restrictions) @toEnd?',
    '(are|is|am) not (set up|geared up|configured|equipped) (to|for) @toEnd?',
  ],
  unless: ['@excused', 'if (the|our)? @system ..5'],
  unlessNear: [
    { where: 'sentence', any: ['@excused'] },
    { where: 'after', any: ['@excused'] },
    { where: 'customer', any: ['(bug|error|crash|crashes|broken|will not|does not|can not) ..6'] },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'The reason is {reason|reason}.' },
  ],
  examples: {
    flags: [
      {
        text: 'The «computer will not let me waive it».',
        becomes: 'I cannot waive it because [reason].',
      },
      { text: 'The refund «button greys out after fourteen days», which decides the matter.' },
      { text: 'Once it shows dispatched the system «takes cancelling out of our hands».' },
      { text: 'Your claim got «declined automatically».' },
      { text: 'The form has «no box for that», so it goes no further.' },
      { text: 'It is a «system rule that names are kept».' },
      { text: 'we «are not set up to do part refunds»' },
      { text: 'My «screen only gives me two choices and neither is a refund».' },
    ],
    passes: [
      'The system would not take the change, so I made it by hand and the new date is 9 May.',
      'The booking tool does not let two people share a map. I have booked you both at the desk.',
      'Since the lockers are emptied, and the app does not show it, look for the text.',
      'The system does not show it because the line is new.',
      { text: 'The app does not support that phone yet.', customer: 'The app does not open on my phone.' },
      'If the app does not accept the code, type it without the dash.',
    ],
  },
})
