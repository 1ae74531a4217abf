import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/dear-valued-customer',
  severity: 'caution',
  title: '“Dear valued customer”',
  why: 'A title in place of a name says that the reply could have gone to anyone.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(dear|hello|hi|greetings|attention|good morning|good afternoon|thank you|thanks) (to)? (our|all|to our)? (most)? (valued|esteemed|respected|loyal|precious|treasured|cherished|beloved|honored|prestigious|privileged) ..1 (customer|customers|client|clients|guest|guests|user|users|member|members|passenger|passengers|patron|patrons|subscriber|subscribers|traveler|travelers|rider|riders|shopper|shoppers|policyholder|policyholders|player|players|patient|patients|resident|residents|partner|partners|account holder|cardholder|tenant|tenants|learner|learners|student|students|donor|donors|friend|consumer|consumers|buyer|buyers|seller|sellers|diner|diners|viewer|viewers|reader|readers)',
    '^ to whom (it|this) may concern',
    '(as|being|are|to|for|like|from|serve|such|our|keep) (a|an|our|one of our)? (most)? (valued|esteemed|treasured|cherished|precious|prestigious) (customer|customers|client|clients|guest|guests|user|users|member|members|passenger|passengers|patron|patrons|subscriber|subscribers|traveler|travelers|rider|riders|shopper|shoppers|policyholder|policyholders|player|players|patient|patients|resident|residents|partner|partners|account holder|cardholder|tenant|tenants|learner|learners|student|students|donor|donors|friend|consumer|consumers|buyer|buyers|seller|sellers|diner|diners|viewer|viewers|reader|readers) (of ..3)?',
  ],
  examples: {
    flags: [
      { text: '«Dear valued customer», your exchange leaves our warehouse on 4 April.' },
      { text: '«To whom it may concern», the bond was paid on Friday.' },
      { text: 'You’ll hear, «as a valued member», and the code is X7.' },
    ],
    passes: [
      'Dear Ms Auma, your letters were read on 8 October.',
      'You valued it at £400, so £400 is what we pay.',
      'We respected what the guest asked for.',
    ],
  },
})
