import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/being-handled',
  severity: 'caution',
  title: 'It is being handled',
  why: 'A passive without a person or a time says only that waiting goes on.',
  source: 'https://doi.org/10.1093/jcr/ucaa038',
  patterns: [
    '(is|are|was|were) (now|currently|still|also|already|all)? being (looked|processed|investigated|taken|arranged|pursued|reviewed|worked|dealt|done|made|handled|checked|addressed|attended|sorted|followed|examined|considered|actioned|fixed|prepared) @toEnd?',
    '(will|would|shall|should|is going to|are going to|gets|got) (now|soon|then|also|hopefully|all|do)? (be|get|do get)? (all)? (looked at|looked into|taken further|taken forward|processed|sorted|sorted out|reviewed|investigated|arranged|picked up|dealt with|addressed|seen to|actioned|attended to|pursued|examined|considered|resolved|worked towards|fixed|handled) @toEnd?',
    '(is|are|remains) (now|currently|still|also|very much)? (under (review|investigation|consideration|way)|in (progress|hand|process|the pipeline|the works|the queue|motion)|pending|underway|in the process of) @toEnd?',
    '(we|they|team|guys|people|devs) (are|is) (still|currently|now|already|also|all)? (working on|looking into|looking at|checking on|dealing with|investigating|following up on) (it|this|that|same|your|the|resolving|a|fixing) @toEnd?',
    '(a|the) (fix|update|solution|patch) (is|has been) (planned|scheduled|under way|on its way|coming|being) @toEnd?',
    '^ (still)? (under review|in progress|pending|being looked at|working on it|(we are|i am)? on it) ..2 $',
    '(queue|list|things|wheels|something|matters) (is|are) (still|now)? (moving|turning|happening|rolling|progressing) @toEnd? | there is movement @toEnd?',
  ],
  unless: ['@processed', '@when', '(make|makes|making) sure ..6 (gets|is)'],
  unlessNear: [
    { where: 'sentence', any: ['@when', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
    { where: 'around', any: ['in the meantime', 'meanwhile', 'known issue'] },
    {
      where: 'sentence',
      any: [
        '(as i|as we) (write|type|speak)',
        '(two|five|ten|three|a few|#number) (minutes|seconds)',
        '(means|meaning)',
      ],
    },
  ],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      {
        text: 'The broken webhook «is being looked at».',
        becomes: "The broken webhook is being looked at. You'll have an answer [by when].",
      },
      { text: 'I’ve seen the mug. As for the courier, «that’ll be taken further».' },
      { text: 'Your case «is under review at the moment».' },
      { text: '«We are working on it», Ben.' },
      { text: '«A fix is planned».' },
      { text: '«On it».' },
      { text: '«Things are moving on the mortgage side», Caoimhe.' },
    ],
    passes: [
      'It will be processed once your payment is confirmed.',
      'Your case is under review by Dr Salma Idris; her decision is due on 12 March.',
      'Your order, as I write, is being prepared.',
      'The clock is being fixed. In the meantime the PDF works.',
      'We are looking into it. I’ll call you at noon with the answer.',
      'They make sure that your page gets fixed.',
      'It is being fixed now and I’ll be back in five minutes.',
      'By noon it is reviewed, now it is being reviewed.',
    ],
  },
})
