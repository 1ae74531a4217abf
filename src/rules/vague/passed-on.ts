import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/passed-on',
  severity: 'caution',
  title: 'Passed on, and then?',
  why: 'The customer learns that the message moved, not who has it or when it comes back.',
  source: 'https://hbr.org/2010/07/stop-trying-to-delight-your-customers',
  patterns: [
    '(have|has|had|was|were|is|are|got) (now|also|just|already|since)? (been)? (informed|notified|escalated|passed on|forwarded|flagged|logged|told|raised|made aware|shared|relayed|recorded|alerted|initiated) (to|with|of|about|on|for|internally|up|further|and|,|$) @toEnd?',
    '(i|we) (have)? (now|also|just|already)? (flagged|logged|noted|escalated|raised|forwarded|reported) (it|this|that|your _|the _) (,|$|internally) @toEnd?',
    'put in a word @toEnd?',
    '(team|people|devs|developers|engineers|technicians|they|manager|management|specialists|right people|colleagues) (all)? (already|also)? (know|knows|are aware|is aware|are informed) (about|of)? (it|this|that)? (,|now|already|too|$) @toEnd?',
    '(going|gone|goes|sent|moved|went) (up|along|further up) (the (chain|line|ladder)|internally) @toEnd?',
    '(has|have) (your|the) (form|note|message|letter|file|photos) (now|already)? $',
    '(it|this|that) is (a|an)? (known|common) (issue|problem|bug|fault) $',
  ],
  unless: ['@when', 'is shared', 'told to'],
  unlessNear: [
    { where: 'sentence', any: ['@when', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
    { where: 'around', any: ['feedback', 'suggestion', 'idea', 'keep an eye'] },
  ],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      {
        text: 'The people who deal with street lamps «have been told».',
        becomes: "The people who deal with street lamps have been told. You'll have an answer [by when].",
      },
      { text: '«I’ve flagged it».' },
      { text: 'I’ve «put in a word».' },
      { text: 'The «developers know».' },
      { text: 'this one’s «going up the chain», you’ll hear something' },
      { text: 'The right department «has your form».' },
      { text: '«It’s a known issue».' },
    ],
    passes: [
      'She was told to keep it short.',
      'I have been told to get this right.',
      'The fryer is shared, so the chips are not safe.',
      'The team has been notified; Omar, who leads it, answers you by noon.',
      'I’ve escalated it. I will call you at five.',
      'By Friday it has been escalated to the board.',
      'It has been escalated to the board. Lena calls you at four.',
      'Thanks for the idea, it has been passed on to the team.',
      'I’ve noted it so that the kitchen sees it.',
      'Your bank has been informed and lifts the block at midnight.',
      'I’ve noted the allergy on your booking, it is red.',
    ],
  },
})
