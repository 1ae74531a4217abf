import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'jargon/case-machinery',
  severity: 'hint',
  title: 'The ticket system talks',
  why: 'It says what the system did, and leaves the customer to work out what happens to them.',
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  patterns: [
    '(ticket|case|request|query|incident) ..3 (merged|reassigned|rerouted|triaged|dispositioned|provisioned|deduplicated|reclassified|retagged|actioned|enqueued|bounced)',
    '(raised|raise|opened|open|logged|log|filed|file|created|create) (a|an|the) (jira|bug ticket|internal ticket|incident ticket|sub-ticket|problem ticket|change request|work order|trouble ticket)',
    '(in|on) (the|our) (backlog|sprint|triage queue|workflow|pipeline)',
  ],
  unless: ['(water|gas|oil|back) ..4 pipeline'],
  unlessCustomerSaid: true,
  examples: {
    flags: [
      { text: 'Your «ticket has been triaged».' },
      { text: 'I «raised an incident ticket».' },
      { text: 'It is «in our backlog».' },
    ],
    passes: [
      'I have asked Ken to look at it today.',
      {
        text: 'Your ticket was merged with the one from May.',
        customer: 'I see my ticket was merged, with which one?',
      },
      'The water is back in the pipeline under your street.',
    ],
  },
})
