import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'deflection/they-are-the-ones',
  severity: 'caution',
  title: '“They’re the ones to ask”',
  why: 'However politely, the customer is pointed to another door and left to knock alone.',
  source: 'https://hbr.org/2010/07/stop-trying-to-delight-your-customers',
  patterns: [
    '(they|he|she|@elsewhere) (is|are|(would|will|may|might|must|should) (really|probably)? be) (really|probably|best|only|more|the only|then)? (the|your|a|one|best)? (first|right|better|best|only|proper|main)? (ones|people|one|place|placed|call|contact|port of call|party|address|person|question|matter|thing|station) (you|to|for|here|between|with|rather|$) @toEnd?',
    '(only)? @elsewhere (only)? (only|would|can|could|may|might|must|has to|have to|needs to) (only|have|need|be able)? (to)? (only)? (know|tell|explain|answer|help|say|advise|speak|confirm|clarify) @toEnd?',
    '(sounds|seems|looks|is|are|that is|this is|more) (more)? (like)? (one|something|a question|a matter|a job|a thing|an issue|more) for (the|your|another|a|them|him) @toEnd?',
    '(who|what|why|how|which|whoever|whatever) ..5 (is|are|would be|will be) (a|the|for|something|up)? (question|one|thing|matter|to)? ..3 for (@elsewhere|them|him|her) @toEnd?',
    'whoever ..6 (is|are|would|will|should|can) (know|tell|be|answer|the|have|explain|your) @toEnd?',
    '(is|are|would be) (really|also|then)? (the (place|right place|address|door) (for|to)|a better place|your contact|the port of call) @toEnd?',
    '(it is|is) (your|the|a) ..5 (you|that you) (should|would|will)? (need|have|want|be)? (to|be)? (ask|asking|chase|chasing|write|writing|call|calling|track|speak|talk|contact|cross) @toEnd?',
    'is where (you|unhappy customers|customers|people) (want|need|ought|should|generally|normally|will) ..1 (be|go|ask|look) @toEnd?',
    '(so|and) (they|he|she|@elsewhere) (can|could|should) (tell|explain|answer) @toEnd?',
  ],
  unlessNear: [
    { where: 'sentence', any: ['@handover', '#url', '#email', '(for (your|their|her|his|own) ..1 safety)'] },
    { where: 'after', any: ['@handover', 'the number is'] },
  ],
  rewrites: [{ replaces: 'after', text: 'What I can do from here is {option|option}.', kind: 'option' }],
  examples: {
    flags: [
      {
        text: 'The airline runs the lounge, so «they’d be the ones to ask».',
        becomes: 'The airline runs the lounge, so you can reach them [how to reach them].',
      },
      { text: '«Whoever sold you the policy would know about the exclusions».' },
      { text: 'The ticket hall «is the place for refunds».' },
      { text: '«Your GP could tell you that».' },
      { text: 'Your question «sounds more like one for the tax office».' },
      { text: '«What the surveyor wrote is for the surveyor to defend».' },
      { text: 'An outside company put it together, and «their helpline is really the place for this».' },
      { text: '«It’s your provider you should be chasing».' },
      { text: 'Then the airport shop «is where you want to be».' },
      { text: 'Marketing thought that one up, «so they can tell you what it means».' },
    ],
    passes: [
      'The insurer will answer by 9 May.',
      'Your bank would know, so I’ve called them.',
      'That’s one for the devs. I’ve asked them and come back to you by five.',
      'I asked Lee, who said that your dentist is the best person for this.',
      'The shop would not tell you that, and it is wrong.',
      'That’s one for the team that runs it; I will ask them.',
    ],
  },
})
