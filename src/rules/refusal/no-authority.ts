import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'refusal/no-authority',
  severity: 'caution',
  title: '“I’m not authorised”',
  why: 'It tells the customer they have reached the wrong person and stops there, with nobody named who could decide.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(do|does|have|has|did) not (have|got|hold|give me|get)? (the|any|enough|that|much|such)? (authority|power|permission|permissions|authorization|rights|clearance|access|say|sight|visibility|tools|means) (to|over|on|of|for|in|here|$) ..12 @toEnd?',
    '(am|are|is) not (authorized|allowed|permitted|empowered|cleared|entitled) (to|by|for) @toEnd?',
    '(do|does|have) not have ..1 enough (information|details) @toEnd?',
    '(above|beyond|outside) (my|our) (pay grade|paygrade|authority|remit|control|power|powers|scope|brief) @toEnd?',
    '(no|without) (access|authority|permission|power) (to|from|over|here) @toEnd?',
  ],
  unless: ['@whyNot', 'you ..3 (not authorized|not permitted)', '(if|when|unless|that|as) you (do|did|have) not have'],
  unlessNear: [
    { where: 'sentence', any: ['@wayOut'] },
    { where: 'after', any: ['@wayOut'] },
  ],
  rewrites: [{ replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' }],
  examples: {
    flags: [
      {
        text: 'I «do not have the authority to do that».',
        becomes: 'I do not have the authority to do that. What I can do is [option].',
      },
      { text: 'I «am not authorised to change a fare».' },
      { text: 'That is «above my pay grade».' },
      { text: 'There is «no access to that from our desk».' },
      { text: 'I «do not have enough info».' },
    ],
    passes: [
      'I don’t have access to card numbers to keep them safe.',
      'Because it is locked, I have no access to it.',
      'I do not have the authority, so I’ve asked Lena, who has.',
      'I do not have access to that page. Could you send a picture of it?',
      'Messages go over Wi-Fi if you don’t have access to the mobile network.',
      'You are not authorised to speak for him, says the bank.',
    ],
  },
})
