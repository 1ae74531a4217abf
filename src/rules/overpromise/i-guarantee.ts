import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'overpromise/i-guarantee',
  severity: 'caution',
  title: 'A guarantee nobody can give',
  why: 'When it fails after all, the customer has been let down twice: by the thing and by the word.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(i|we) (can|do|will|would|could|hereby|absolutely|personally|fully|completely|100%|happily|now|even|also)? (absolutely|personally|fully|100%|hereby|honestly|safely)? (guarantee|promise|assure|swear|vow|pledge|bet|warrant|give you my word|bet my life|put my name) (you)? (all|both|right now|here and now|now|personally)? (that|on it|to you)? !(to|i|by|of|#number|myself|ourselves|every|was|were) ..8 (will|would|shall|is|are|gets|get|has|works|work|going|can|does|comes|arrives|be|stays|never|no|nothing|ever|cannot) @toEnd?',
    '(i|we) (can|do|will|would|absolutely|personally|hereby|100%)? (absolutely|personally|100%)? (guarantee|promise|assure) (you|your|him|her|them|it|the|a|an|full|complete|total|absolute|100%|no|zero|success|delivery|results|satisfaction) (of)? !(to|answer|news) @toEnd?',
    '(is|are|comes|will be|be|come) (100%|fully|absolutely|totally|completely|always|now)? guaranteed (to (be|work|arrive|fit|pass|go|last|come|get|find|stay|win|reach|make|do|help|fix|never|not|solve|sell|please)|by (#date|#time|then|tonight)|for (life|sure|good)|, | $) @toEnd?',
    '(, (i|we) (can)? (promise|guarantee|swear|assure you)|(i|we) (promise|swear|guarantee) you that|that is a (promise|guarantee)|and that is a (promise|guarantee)) (you)? $',
    '(you (have|got) (my|our) (word|solemn word|guarantee|promise)|on my (life|honor|word|mother|kids)|cross my heart|my word on (it|that) ($|,|!(is|was))|take my word|you can hold me to that) @toEnd?',
  ],
  unless: [
    '(cannot|can not|could not|will not|would not|do not|never|not|nobody can|no one can|without) (promise|guarantee|assure|swear|say|rule out|tell|be sure|vouch|pretend) | (promise|guarantee|assure|swear) (you)? (that)? (to|i will|we will|i am going to) (also|personally|then|now)? (call|ring|phone|write|email|text|reply|answer|check|ask|chase|track|message|update|tell|let|send|post|book|read|look|keep|speak|come back|get back|follow|be back|return|refund|credit|raise|open|make|put|stay|be here|be with|report|add|pass|forward|contact|call back|do|try|go|find out|bring|hand|drop|mail|take|give|share) | (an answer|a reply|news|an update|a call) | (was|were|has been|have been|have read|has read|had)',
  ],
  examples: {
    flags: [
      { text: '«I guarantee the parcel will be there tomorrow», Niamh.' },
      { text: '«We guarantee you a seat on the early ferry».' },
      { text: '«I swear she gets her place in the choir».' },
      { text: 'The new pump «is guaranteed to last».' },
      { text: 'The bus waits for you, «I promise».' },
      { text: 'Not a plate gets chipped, «you have my word on that».' },
    ],
    passes: [
      'I can’t promise it’ll be before noon, since that is up to the traffic.',
      'I promise to ring you by 4 with her answer.',
      'I promise I will ring you by 4.',
      'We guarantee 99.9 percent uptime in your contract and delivered 99.2.',
      'I can assure you that your letter was read on Monday.',
      'I promise you an answer is in your inbox by Friday, as I write it tonight.',
    ],
  },
})
