import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/letter-opening',
  severity: 'hint',
  title: 'The opening of a circular',
  why: 'An opening that only repeats that a letter came puts off the answer and names nothing of it.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(thank you|thanks|many thanks|we thank you) (so much|very much|kindly)? (for)? (contacting|reaching|getting|writing|connecting|your (email|mail|message|query|inquiry|interest|correspondence|contact|letter|communication)) ..6 (regarding|concerning|with regard to|in regards to|with respect to|in relation to|dated|pertaining to|in connection with) @toEnd?',
    '^ ..2 (with regard to|with regards to|with reference to|with respect to|in reference to|in regard to|further to|in relation to|pertaining to|this is in response to|this is with reference to|this refers to|we refer to|reference is made to|in response to) (your|the|our) ..3 (email|mail|letter|request|query|inquiry|complaint|correspondence|case|concern|communication|submission|application|feedback|grievance) @toEnd?',
    '(it has come to (our|my) attention|it has been brought to (our|my) (attention|notice)|it has been observed) @toEnd?',
    '(remain|remains|am|are|always) at (your|the customer) (disposal|service) @toEnd?',
    '(thank you|thanks) for (the)? (trust|confidence|faith) (placed|you have placed|you place|shown|reposed) @toEnd?',
    '(i|we) (hear|see) you (,|and) (your|i|we|you|that) ..10 (valid|matter|seen|heard|understand|understood|important) @toEnd?',
  ],
  examples: {
    flags: [
      { text: '«Thank you for reaching out regarding your stay».' },
      { text: '«With regard to your letter of the 14th», the deed is here.' },
      { text: '«It has come to our attention that the pump leaks».' },
      { text: 'We thank you and «remain at your disposal».' },
      { text: 'So, «thank you for the trust placed in the bank».' },
      { text: '«I hear you and I want you to know your feelings are valid».' },
    ],
    passes: [
      'Thank you for writing about the loose rail, Ann tightened it at noon.',
      'I read your letter of the 14th this morning.',
      'I’m at your gate.',
    ],
  },
})
