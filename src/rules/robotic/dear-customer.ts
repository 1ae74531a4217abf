import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/dear-customer',
  severity: 'hint',
  title: 'A greeting without a name',
  why: 'The customer’s name stands on the ticket; leaving it out feels like a circular.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '^ (dear|respected) (sirs|sir or madam|sir and madam|sir/madam|(customer|customers|client|clients|guest|guests|user|users|member|members|passenger|passengers|patron|patrons|subscriber|subscribers|traveler|travelers|rider|riders|shopper|shoppers|policyholder|policyholders|player|players|patient|patients|resident|residents|partner|partners|account holder|cardholder|tenant|tenants|learner|learners|student|students|donor|donors|friend|consumer|consumers|buyer|buyers|seller|sellers|diner|diners|viewer|viewers|reader|readers)|applicant|reader) (or madam|and madam)?',
    '^ (greetings|salutations) (from (the|our|us|all|everyone|#name !(of|from))|of the day|to you|sir|madam|and) @toEnd?',
    '^ (greetings|salutations) $',
  ],
  examples: {
    flags: [
      { text: '«Dear customer», the swap leaves on Monday.' },
      { text: '«Greetings from the Kandy office».' },
      { text: '«Salutations»! The grey one is here.' },
    ],
    passes: [
      'Dear Bo, the swap leaves on Monday.',
      'The customer is dear to us, sir.',
      'Season’s greetings and the code you asked for.',
    ],
  },
})
