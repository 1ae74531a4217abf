import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/case-machine',
  severity: 'caution',
  title: 'The case talks, nobody else',
  why: 'Status and category mean something to the software and nothing to the person.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(case|ticket|request|job|file|query|incident|record|complaint|application|claim|user|task|order|service request)? (status|state|stage|priority|category|queue|disposition) (has|is|was|of|now)? (been)? (moved|changed|set|updated|altered|amended|from|to|switched|transitioned|now|pending|advanced|modified) ..1 (to|from|as|pending|open|in|on) @toEnd?',
    '(change|update) (of|in|to) (the)? (status|state|stage|category|priority) @toEnd?',
    '(pending|awaiting) (customer|client|learner|user|member|guest|internal|third party|vendor|agent|tenant|action|response|input|your) (action|response|input|reply|confirmation|review|side)? @toEnd?',
    '(logged|filed|registered|recorded|classified|categorized|booked|raised|lodged|captured|entered|coded) (under|against|as|with|in|into) (the)? (category|head|code|reference|number|class|type|heading|queue|ref|id|bucket|priority|level|case|subject) @toEnd?',
    '(category|priority|severity|tier|queue) (#code|#number|a|b|c|high|medium|low|normal) (applies|and|,|$)',
    '^ (resolution|root cause|action taken|next action|disposition|outcome|customer|cust|user|client) (, |to (confirm|revert|provide|advise|send|check|call|await)|(reports|states|advised|informed|claims|requests|requested|called|reported)) @toEnd?',
    '^ (case|ticket|query|request|complaint|claim|incident) (number|no|id|ref)? (#code|#number|_) (is|has been|was|,)? (now|been)? (updated|pending|assigned|open|closed|in progress|actioned|escalated|under|awaiting|on hold|processed) @toEnd?',
    '(appliance|party|item|matter|account|product|person|individual|customer|unit|device|amount|vehicle|room|transaction|member|article|goods|service|issue|user|guest) (in question|concerned|at hand|under reference|under review|mentioned above|mentioned below|referred to above|stated above) @toEnd?',
    '(the|this) (said|above|captioned|subject|concerned|relevant|respective) (amount|matter|account|transaction|item|request|customer|user|order|booking|goods|party|case|issue|product|sum|invoice|service|ticket|parcel) @toEnd?',
    '(the|said|a) (complainant|claimant|requester|end user|account holder|policyholder|consumer|applicant|customer|user|client|subscriber|guest) (is|was|has|have|will be|are|may|must|shall|should|informed|can|requested) ..1 (advised|informed|requested|required|notified|asked|accordingly|been|be|kindly|reminded|to) @toEnd?',
  ],
  examples: {
    flags: [
      { text: '«Case status moved from Pending to Open», Beatriz.' },
      { text: 'There is a «change of status on LG-20917».' },
      { text: 'Hm: «pending learner action on the essay».' },
      { text: 'Your call is «logged under head connectivity».' },
      { text: 'It is a matter of «category 3».' },
      { text: '«Ticket 44871 has been updated».' },
      { text: '«Customer to revert with the form».' },
      { text: 'The «appliance in question has been admitted».' },
      { text: 'The dress is here, and «the said amount stands reversed».' },
      { text: '«The complainant was informed accordingly».' },
    ],
    passes: [
      'I changed the plan to the one you asked for.',
      'Your case is with Ruth, who answers on Friday.',
      'The order you asked about is on the van.',
    ],
  },
})
