import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/excluded-kind',
  severity: 'caution',
  title: 'The thing is of an excluded kind',
  why: 'A label on the thing replaces a reason, so the refusal feels arbitrary.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(is|are|was|were|counts|count|counted|classed|classified|marked|listed|treated|put|has them|has it|it counts|falls|fall|come|comes|go|goes) (now|also|always|strictly|all)? (as|under|on|in|outside|among)? (our|the|a|an|of)? (non-refundable|nonrefundable|non-returnable|nonreturnable|non-transferable|excluded|exclusion|exclusions|not eligible|ineligible|final sale|sold as seen|not covered|excluded items|hygiene goods|perishables|change of mind|non-returnable list|excluded list|exclusion list|ineligible list) @toEnd?',
    '(sale|clearance|outlet|discounted|promotional|engraved|custom|personalized|opened|reduced|ex-display) ..3 (is|are|falls|fall|means|mean|carry|carries|do|does|can|come|comes) (final|outside|no|not|sold|what they are|as seen|excluded) @toEnd?',
    '(fare|fares|ticket|tickets|rate|rates|plan|plans|purchase|purchases) ..3 (carry|carries|have|has|come with|comes with|allow|allows|say|says|give|gives) no (refund|refunds|change|changes|credit|credits|right) @toEnd?',
    '(not|never|only) (open to|available to|offered to|given to|meant for|valid for|restricted to|for) (new|existing|retail|business|first-time|those|people|customers|members|accounts) @toEnd?',
    '(is|are) (restricted|limited|reserved) to @toEnd?',
    '(no (refunds|refund|returns|return|receipt|exchanges)) (no (refunds|refund|returns|return|exchanges) | on|after|for|without|means) @toEnd?',
    '(is|are) not (part of|covered by|in|within) (the|our|your)? (cover|coverage|plan|promise|scheme|guarantee|warranty|list|offer) @toEnd?',
    '(means|mean|equals) no (refunds|refund|return|returns|change|changes|credit|exchange|compensation) @toEnd?',
    'you (fall|come|are) (into|in|under) (category|band|tier|group|class) #number @toEnd?',
  ],
  unless: ['@excused', 'limited to (only|just|about)? (#number|#time|one|two)', 'by mistake', '(normally|usually) but'],
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
        text: 'Per the page, opened items «are non-returnable».',
        becomes: 'Per the page, opened items are non-returnable because [reason].',
      },
      { text: '«Clearance pieces fall outside the promise».' },
      { text: 'Basic «fares carry no refund and yours was a basic fare».' },
      { text: 'It is «only available to new customers».' },
      { text: 'The offer «is restricted to accounts opened after 1 May».' },
      { text: '«No receipt no return», sorry.' },
      { text: 'Batteries «are not part of the guarantee».' },
      { text: 'Made to order «means no returns».' },
      { text: '«You fall into category 3», and category 3 gets less.' },
    ],
    passes: [
      'no refunds after download normally but it never ran so here you go',
      'Opened milk is non-returnable because nobody can tell whether it is safe.',
      'It is listed as non-returnable by mistake.',
      'A voice message is limited to two minutes.',
      'Earrings are excluded, as they can carry germs, and these are non-returnable.',
      'Sale items are final. A torn hem is different, so I have refunded it.',
    ],
  },
})
