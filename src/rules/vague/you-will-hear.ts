import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/you-will-hear',
  severity: 'hint',
  title: '“You’ll hear from us”',
  why: 'It ends the talk without saying when or from whom, so the customer writes again to find out.',
  source: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
  patterns: [
    '(you|u) (will|would|should) (surely|then|also|certainly)? (hear !a|be (informed|notified|updated|contacted|told|advised|called)|know more|get (word|news|a call|an update|a reply|an answer|a message)|receive (an update|a reply|word|news)) @toEnd?',
    '(i|we) (will|shall|am going to|are going to) (definitely|then|surely|certainly|also|try to|keep|be)? (let you know|keep you (posted|updated|informed|in the loop)|update you|revert|reverting|circle back|get back|come back|be back|respond|reply|be in touch|follow up|inform you|contact you|reach out|touch base|in touch) @toEnd?',
    '(and)? will (revert|get back|update|let you know|be in touch) @toEnd?',
    '(details|information|news|update|updates|instructions|answer) (to|will|shall) (follow|come|be shared|be provided) @toEnd?',
    '(further notice|until further notice) @toEnd?',
    '(same|it|this) will be (updated|informed|intimated|communicated) @toEnd?',
    '(keep|have) an eye on your (inbox|email|phone|mail) @toEnd?',
    'see what (they|he|she|comes) (come|comes|say|says|back) @toEnd?',
  ],
  unless: ['@when', '(if|once|when|as soon as) (you|u) ..4', 'either way'],
  unlessNear: [
    { where: 'sentence', any: ['@when', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
    {
      where: 'around',
      any: ['let (me|us) know', '(dm|direct message)', '(send|share|give|submit|provide) (us|me|your|the) ..4'],
    },
  ],
  rewrites: [{ replaces: 'end', text: '{time|by when}' }],
  examples: {
    flags: [
      { text: '«You will know more nearer the day».', becomes: 'You will know more nearer the day [by when].' },
      { text: 'The pushchair is not at Terminal 2. «We’ll update you in due course».' },
      { text: 'Concerned team is on same «and will revert».' },
      { text: '«We’ll keep you posted».' },
      { text: '«Details to follow».' },
      { text: 'Please wait for «further notice».' },
      { text: 'Kindly bear with us, «same will be updated».' },
      { text: '«Keep an eye on your inbox».' },
      { text: 'The depot is on it and we’ll «see what they come back with».' },
    ],
    passes: [
      'You’ll hear from me on Wednesday.',
      'On Monday you will hear from us.',
      'Please send us the form. We will get back to you.',
      'You’ll be informed by text when you are next.',
      'I’ll get back to you. The lab decides on Monday and I write at noon.',
      'Send us the photo and we will get back to you with a price.',
      'We will let you know either way.',
    ],
  },
})
