import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'deflection/handled-elsewhere',
  severity: 'caution',
  title: 'Handled by somebody else',
  why: 'It explains the company’s own map; the customer wanted help and gets a border.',
  source: 'https://hbr.org/2010/07/stop-trying-to-delight-your-customers',
  patterns: [
    '(is|are|was|were) (contracted out|farmed out|put out to) @toEnd?',
    '(is|are) (an|a)? independent (business|company|firm|contractor|of us|and) @toEnd?',
    'ball is in ..3 court @toEnd?',
    '(is|are|was|were|gets|get|been|being|all) (all|also|entirely|actually|usually|always)? (handled|dealt with|looked after|run|managed|decided|owned|outsourced|provided|operated|taken care|done|set|issued|sold|supplied|organized|controlled|maintained|served) (of)? (by|to) @elsewhere @toEnd?',
    "(is|are|'s|was|were) (somebody else|someone else|another team|another company|a different (team|company|department)|other people) ('s|is)? @toEnd?",
    '(sits|sit|lies|lie|rests|belongs|belong|falls|fall|pertains|pertain|comes|stays|remains|is down|are down) (entirely|fully|solely|only|all|rather)? (with|to|under|through|on) @elsewhere @toEnd?',
    '(the|your|another|a)? @elsewhere (run|runs|own|owns|handle|handles|manage|manages|decide|decides|set|sets|control|controls|supply|supplies|host|hosts|built|wrote|made|provide|provides|operate|operates) (the|that|it|all|those|this|these|what|them|and) @toEnd?',
    "(is|are) (the|your|our)? (city|council|county|landlord|seller|host|owner|maker|neighbor|provider|bank|carrier|airline|hotel|agency|supplier|courier|manufacturer)('s)? ('s) (doing|affair|business|job|call|decision|own affair|responsibility|problem|side) @toEnd?",
    '(that is|thats|this is|it is|its) (all|really|a|an|still|probably)? (on|down to|up to)? @thirdParty (issue|thing|matter|problem|side|fault|decision|call|error)? (,|$|so|not) @toEnd?',
    '(invoices|payments|refunds|bookings|claims|billing|returns|certificates|deliveries) (live|lives) (elsewhere|somewhere else) @toEnd?',
    '(somebody|someone) else (is|does|looks|deals|handles|runs) @toEnd?',
    '(is|are) (theirs|his|hers) (,|$) @toEnd?',
  ],
  unless: ['@handover', '^ whoever'],
  unlessNear: [
    { where: 'sentence', any: ['@handover', '#url', '#email', '(for (your|their|her|his|own) ..1 safety)'] },
    { where: 'after', any: ['@handover', 'the number is'] },
  ],
  rewrites: [{ replaces: 'after', text: 'What I can do from here is {option|option}.', kind: 'option' }],
  examples: {
    flags: [
      {
        text: 'Content checks «are contracted out and so it goes».',
        becomes: 'For content checks, [name and how to reach them] can help you.',
      },
      { text: 'The florist «is an independent business».' },
      { text: 'Now the «ball is in the bank’s court».' },
      {
        text: 'Yes it’s our game, but saves «are looked after by the console people».',
        becomes: 'Yes it’s our game, but for saves, you can reach the console people [how to reach them].',
      },
      { text: 'The app is ours and the payments bit «is somebody else’s».' },
      { text: 'Store credit «sits with another team».' },
      { text: '«The airport runs that service and answers for it».' },
      { text: 'Roadworks «are the city’s doing».' },
      { text: '«it’s an apple thing»' },
      { text: 'I only look after logins, «invoices live elsewhere».' },
      { text: '«Somebody else is dealing with the claims side».' },
      { text: 'the website is ours and the sofa «is theirs»' },
    ],
    passes: [
      'Whoever owns the flat has to keep to it.',
      'Gift cards are handled by another team, so I’ve put Leila on this chat.',
      'The lift is run by the council. I’ve raised it with them as job 4471.',
      'I’ve asked Leila, since refunds are handled by another team.',
      'Lamps belong to the county and I have sent your report across, so it is done.',
      'It is an Apple thing, so we can look at it together.',
    ],
  },
})
