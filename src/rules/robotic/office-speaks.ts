import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/office-speaks',
  severity: 'caution',
  title: 'An office speaks, not a person',
  why: 'A mailbox cannot appreciate anything; the customer looks for the person who read the message.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(this|the|our) ..1 @institution (of ..3)? (greatly|fully|hereby|always|also)? (appreciates|acknowledges|recognizes|values|welcomes|expresses|thanks|notes|extends|conveys|understands|strives|takes seriously|would be grateful|is committed|is pleased|stands ready|prides) @toEnd?',
    '(your|the) ..2 (manager|account manager|@institution) (values|appreciates|cherishes) @toEnd?',
    '(feedback|engagement|effort|experience|satisfaction|communications|welfare|wellbeing|cooperation|co-operation|patience|understanding|views|safety|comfort|diversity|dignity) (of|is|are|at|during) ..6 (something (this|we|the)|appreciated|valued|an area of|central to|integral to|paramount|at the heart|a priority|our priority|welcomed) @toEnd?',
    '(please)? (accept|consider) this (communication|letter|message|email|mail|correspondence) (as|to be) @toEnd?',
    '(retain|keep) this (communication|correspondence|notice|letter) for your (records|files|reference) @toEnd?',
    '(this|the) (is|serves as|response|reply) (a|an|has been)? (gentle|formal|automated|courtesy)? (acknowledgment|acknowledgement|prepared|notification) @toEnd?',
    '(convey|extend|express|tender|accept) (our|my|its|the) ..2 (appreciation|thanks|gratitude|sympathies|regards|felicitations) @toEnd?',
    '(consideration|reference|attention|priority|cognizance) (is|has been|was|will be) (duly|hereby|also)? (made|given|had|taken|drawn) (to|of|,|$)? @toEnd?',
    '(above-named|above-captioned|below-mentioned|under-mentioned|the below (is|outlines|details|sets)|the above (is|was|has|matter)|of the above $|at this juncture|in furtherance of|in respect of (the|reference|your|#code|#number)|respond as follows|response is as follows|to be in order $|esteemed|from an operational standpoint|information furnished|points (raised|contained) (herein|in)|so far as is) @toEnd?',
    '(your|this) ..1 (query|inquiry|request|complaint|ticket|matter|issue|message) (as)? (falls within|has entered|entered|is now in our|has successfully|is being progressed|has been queued|as closed) @toEnd?',
    'been (duly|hereby|successfully|accordingly)? (effected|ascertained|socialized|progressed|facilitated|furnished|tendered|rendered|remitted|disbursed|operationalized|regularized|acceded to) @toEnd?',
  ],
  examples: {
    flags: [
      { text: '«This office appreciates your contact».' },
      { text: 'Know that «your account manager values the relationship».' },
      { text: 'Resident «engagement is something we look for».' },
      { text: '«Accept this letter as a receipt».' },
      { text: '«Retain this notice for your records».' },
      { text: '«This is a gentle acknowledgement from the desk».' },
      { text: 'I «convey my warmest thanks».' },
      { text: '«Consideration has been given to it».' },
      { text: 'Your «esteemed order is here».' },
      { text: '«Your query falls within our remit».' },
      { text: 'The swap has «been duly effected».' },
    ],
    passes: [
      'The store opens at nine and Kofi has your coat.',
      'Your account manager is Ruth, and she rings at four.',
      'I keep this letter in your file, so nobody asks again.',
      'The office in Leith takes cards.',
    ],
  },
})
