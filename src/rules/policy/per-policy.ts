import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/per-policy',
  severity: 'caution',
  title: '“As per policy” in place of a reason',
  why: '“As per policy” reads like a stamp: the rule is named and the person who asked is not answered.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(as per|per|as specified in|as stated in|as laid down in|as laid out in|as set out in|pursuant to|subject to|governed by|in line with|in keeping with|in accordance with|according to|based on|due to|because of|under|on account of|by virtue of) (the|our|your|my|this|company|store|standard|these|internal|current)? ..3 (policy|policies|procedure|procedures|rule|rules|guideline|guidelines|terms|terms and conditions|t&c|t&cs|regulation|regulations|protocol|conditions|agreement|(clause|section|article|rule) #number|circular|bylaws|by-laws|tariff order|scheme rules|programme rules|terms of (use|service)) ...14 (not|no|non-refundable|nonrefundable|nonreturnable|non-returnable|nothing|nil|cannot|fee|fees|charge|charges|charged|deducted|only|stands|stays|expire|expires|required|one|must|rejected|declined|final|void|penalty|surcharge|counts|applies|costs|lapse|forfeit|forfeited) @toEnd?',
    '^ (as)? per (our|the|company|store)? (company)? policy',
    '_ ..14 (as laid down in|as stated in|as set out in|as specified in|as laid out in|governed by|subject to|as per|pursuant to) (the|our|your|company)? ..3 (policy|policies|rules|terms|agreement|conditions|circular|regulations|tariff|(clause|section) #number)',
  ],
  unless: ['@excused'],
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
        text: '«Per our terms of service, points expire after twelve months and can not be revived».',
        becomes: 'Per our terms of service, points expire after twelve months and can not be revived because [reason].',
      },
      { text: '«As per policy» the seat is gone.' },
      { text: '«Deductions from the deposit are governed by clause 11» of your agreement.' },
      { text: '«In line with our policy, late returns carry a $35 charge».' },
    ],
    passes: [
      'Under our policy the full amount is paid back, there is no fee.',
      'As per your request the address is updated.',
      'According to our rules no deposit is kept when we cancel. The £80 is on its way.',
      'Per our policy we do not post batteries by air, as they can catch fire.',
    ],
  },
})
