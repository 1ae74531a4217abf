import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'deflection/ask-someone-else',
  severity: 'caution',
  title: 'Sent away to ask someone else',
  why: 'The work goes back to the customer, who now has to start again with people the agent could have reached.',
  source: 'https://hbr.org/2010/07/stop-trying-to-delight-your-customers',
  patterns: [
    '(you|you all) (will|would|will just|would just|also)? (just|simply|really|probably|first)? (need|needs|have|had|should|must|could|might|may|want|better|had better|would be better off|ought|are better|are welcome|get further|would get further|will) (to|off|further|best)? (please|first|also|then|simply|better)? (contact|contacting|call|calling|speak|speaking|talk|talking|ask|asking|check|checking|reach|approach|write|chase|go|take|raise|ring|direct|see|consult|hit|turn|be chasing|with|to|refer|inquire|inquire|get in touch|be in touch|somebody|someone|seek|file|report|address) ..6 @elsewhere @toEnd?',
    '(^|please|kindly|pls|so|but|and|maybe|perhaps|best|better|then|just|do|that,|leaves|or|,) (please|kindly|maybe|just|simply|do|best|better|directly|rather)? (to)? (contact|call|speak|talk|ask|check with|reach out|approach|write|chase|take it up|take that up|take the matter|take this|raise|ring|consult|hit up|have a word|have it out|refer|look on|get in touch|writing|asking|popping|pop) ..6 (to|with|at|from|up|on|by|back|into|in)? @elsewhere @toEnd?',
    '(best|better) (bet|option|way|idea|plan|thing|place|route|off) (is|would be|for) ..2 (to)? (pop|popping|call|calling|ask|asking|contact|contacting|speak|speaking|try|trying|write|writing|go|going|check|checking|ring|ringing) ..6 @elsewhere @toEnd?',
    '(contact|approach|speak to|ask|talk to) (them|him|her|there) (directly|instead|about it|for this)? $',
    '(have it out|take (it|that|this) up|raise (it|that|this)|settle it|sort it out) with (them|him|her) @toEnd?',
    'have you (tried|thought of|considered) (asking|calling|contacting|speaking|ringing) ..4 @elsewhere @toEnd?',
    '(i would|would) (point|refer|direct|send) you (to|back to|over to|on to) (the|your) @toEnd?',
  ],
  unless: ['(us|me) ..1 (directly|any time|if|and|when)', 'ombudsman'],
  unlessNear: [
    { where: 'sentence', any: ['@handover', '#url', '#email', '(for (your|their|her|his|own) ..1 safety)'] },
    { where: 'after', any: ['@handover', 'the number is'] },
    { where: 'before', any: ['@handover', '999', 'gas'] },
    { where: 'latest', any: ['(phone)? number (of|for) ..6', 'how (can|do|could) i (contact|reach|call) ..6'] },
  ],
  rewrites: [{ replaces: 'after', text: 'What I can do from here is {option|option}.', kind: 'option' }],
  examples: {
    flags: [
      {
        text: 'Thanks for the screenshot. «You would need to speak to your bank about this».',
        becomes: 'Thanks for the screenshot. You can reach your bank [how to reach them].',
      },
      { text: '«Best take it up with the florist», Wanjiru.' },
      { text: 'Your «best bet is popping back into the restaurant on Saturday».' },
      { text: 'It pertains to the railway, please «approach them».' },
      { text: 'That leaves the laptop maker, best to «have it out with them».' },
      { text: '«Have you tried asking the people who built it»?' },
      { text: '«I would point you to the manual», page 80.' },
    ],
    passes: [
      'You need to speak to your bank, so I’ve put a note on the case for them.',
      'Please ask the shop for Lena. She has your file and your key.',
      'Please contact us directly if the shop is shut.',
      'Only your doctor can change it for your own safety, please ask your doctor.',
      'You can also ask at the front desk.',
      'You may contact the ombudsman at any stage.',
      'I’ve rung them for you. Just ask the garage for Theo.',
      {
        text: 'You could call the manufacturer on 020 7946 0111.',
        customer: 'Do you have a phone number for the manufacturer?',
      },
    ],
  },
})
