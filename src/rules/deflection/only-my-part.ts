import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'deflection/only-my-part',
  severity: 'caution',
  title: '“I only do my part”',
  why: 'It draws a line round the job: the customer’s problem ends up on nobody’s side of it.',
  source: 'https://nancyfriedman.com/2015/07/30/words-that-ruin-a-relationship/',
  patterns: [
    '(i|we|the bank|our|us) (just|only|merely|simply) (do|does|look after|handle|handles|deal|deals|sell|sells|deliver|delivers|carry|list|lists|run|send|sends|forward|act|pass|host|supply|draw|take|work|can speak|book|rent|connect|came on|provide|process|print|see|answer) @toEnd?',
    '(i|we) (can|could) only speak for @toEnd?',
    '(i|we) (am|are) (just|only|merely|simply|but|no more than) (the|a|an)? (venue|messengers|shop|call center|front desk|platform|middleman|middlemen|agent|agents|marketplace|reseller|messenger|carrier|intermediary|night desk|desk|app|shop|go-between|broker|channel|temp|_ desk) @toEnd?',
    'all (i|we) do is @toEnd?',
    '(as|being) (a|the) (platform|marketplace|reseller|middleman|intermediary|broker|agent) @toEnd?',
    '(we|i) act as (the|a|an) @toEnd?',
    '(my|our) (role|bit|part|job|involvement|responsibility|knowledge) (is|was|ends|stops|finishes|goes) (limited|only|just|once|when|at|there|as far) @toEnd?',
    '(and|is) (that is)? where my (knowledge|part|job|role|bit) (stops|ends) @toEnd?',
    '(i|we) (handle|do|look after|deal with|run|sell) ..3 (and|but) (yours|that|your) ..3 (was|is|were) @toEnd?',
    '(is|are) !(happy|glad|sorry|good|fine|okay|here) , (we|i) (am|are) !(happy|glad|sorry|good|fine|okay|here) $',
    '(what|where) ..5 (the broker|they|the seller|the other side|the shop|people|buyers) ..3 (do|does|did|get up to|gets up to) ..4 (is|are) @toEnd?',
  ],
  unless: ['(after|with|on) your _'],
  unlessNear: [
    { where: 'sentence', any: ['@handover', '#url', '#email', '(for (your|their|her|his|own) ..1 safety)'] },
    { where: 'after', any: ['@handover', 'the number is'] },
  ],
  rewrites: [{ replaces: 'after', text: 'What I can do from here is {option|option}.', kind: 'option' }],
  examples: {
    flags: [
      {
        text: '«I only look after logins».',
        becomes: 'I look after logins, and [name and how to reach them] can help with the rest.',
      },
      { text: '«I can only speak for the kitchen».' },
      { text: '«We’re only the platform».' },
      { text: '«All we do is take the booking».' },
      { text: '«As a marketplace we don’t look at quarrels».' },
      { text: '«We act as the middleman».' },
      { text: '«My bit ends once the van leaves the yard».' },
      { text: '«I look after bookings, and that’s where my knowledge stops».' },
      { text: '«I do the morning run and yours was at noon».' },
      { text: 'That is the lot «and where my part ends».' },
      { text: 'Potholes «are county, we’re borough».' },
      { text: '«What buyers and sellers get up to is their own affair».' },
    ],
    passes: [
      'I only do trains, so I’ve asked a friend in buses.',
      'We only deliver on weekdays. I will ask for Saturday and write by noon.',
      'I have asked Lee, as I only do the cards.',
      'I only look after your case this week.',
    ],
  },
})
