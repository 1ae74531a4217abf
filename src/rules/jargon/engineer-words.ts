import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'jargon/engineer-words',
  severity: 'hint',
  title: 'Words from the engine room',
  why: 'The customer has to guess what it means, or look it up, before they know what happens to them.',
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  patterns: [
    '(idempotent|idempotency|payload|deserialization|serialization|schema|mutex|null pointer|stack trace|race condition|regression|upstream dependency|downstream dependency|cache invalidation|replication lag|eventual consistency|rate limited|throttled|load balancer|failover|namespace|middleware|daemon|cron job|cronjob|deprecated|hotfix|rollback|rolled back|handshake|packet loss|attenuation|dslam|firmware mismatch|provisioning|deprovisioned|reprovision|reprovisioned|whitelisted|blacklisted|whitelist|null value)',
  ],
  unlessCustomerSaid: true,
  rewrites: [{ replaces: 'span', text: '{mark} ([what it means])' }],
  examples: {
    flags: [
      { text: 'It failed because of «replication lag».' },
      { text: 'Your line is being «reprovisioned».' },
      { text: 'A «cron job» sends the bill.' },
    ],
    passes: [
      'Our second copy of your data was a minute behind, so the bill looked empty.',
      { text: 'The rollback ran at nine.', customer: 'Did the rollback run?' },
      'The bill is sent at night, and yours went out at two.',
    ],
  },
})
