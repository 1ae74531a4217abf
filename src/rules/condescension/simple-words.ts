import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/simple-words',
  severity: 'strong',
  title: 'Offers to explain it slowly or in small words',
  why: 'It says that the customer was too slow for the first explanation.',
  source: 'https://developers.google.com/style/tone',
  patterns: [
    '(break|broken) ..2 down (into|for you) @toEnd?',
    "(let me|i will|i am going to|shall i|allow me to|i can|we will|here it is|i have) ..8 (simple|simpler|small|smaller|short|layman|layman's|easy|basic|little) ('s)? (terms|words|language|steps|pieces|sentences|bits) @toEnd?",
    "(in|use|using) (simple|simpler|small|smaller|short|layman|laymans|very simple) ('s)? (terms|words|language) (for you|so you|you will|then|once)? @toEnd?",
    '(in|with) (words|terms|a way|language) (that)? (you|even you) (will|can|could|might|may) (understand|follow|grasp|get) @toEnd?',
    '(explain|go|say|write|read|put|take|type|do|walk|repeat|talk) ..6 (nice and slowly|slowly|very slowly|real slow|slower|in baby steps|step by tiny step) @toEnd?',
    '(slow read|read it slowly|nice and slowly|baby steps|tiny step|dumb it down|dumb this down) @toEnd?',
    '(spell (it|this|that) out|draw you a picture|educate you|teach you|(little|short|quick) lesson|hold your hand|spoon-feed|keep it (very)? simple for you|make it simple for you|keep this simple for you) @toEnd?',
    '(walk|take|talk) you through the (basics|very basics|abc) @toEnd?',
    'spare you the (technical|details|jargon|maths|numbers|complicated) @toEnd?',
    '(think|imagine) ..1 (of)? ..2 (battery|router|account|bank|policy|loan|server|contract|computer|phone|cloud|subscription|deposit|card|plan|boiler|tyre|network) ..1 (as|like|is) @toEnd?',
  ],
  unless: [
    'than (our|my|the) | lesson (is|costs|takes) | i (type|write|walk|speak) slowly | muddled | (my|our) wording',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['(happy|glad) to', 'sorry', 'if you (like|prefer|want)', 'too (fast|quickly)', 'your (own)? pace'],
    },
  ],
  rewrites: [
    {
      replaces: 'span',
      text: '',
      kind: 'shorter',
    },
  ],
  examples: {
    flags: [
      {
        text: '«Let me put it in simple terms»: the lamp is back on 3 June.',
        becomes: 'The lamp is back on 3 June.',
      },
      {
        text: '«In simpler words for you»: no app without internet.',
      },
      {
        text: "I'll write it «in words that you will understand».",
      },
      {
        text: 'Let me «explain it to you slowly».',
      },
      {
        text: 'Maybe have another «slow read of it», Margaret.',
      },
      {
        text: 'Let me «spell it out»: A, then B.',
      },
      {
        text: 'Let me «walk you through the basics».',
      },
      {
        text: "I'll «spare you the technical side», Rosemary.",
      },
      {
        text: '«Think of a battery as a thing that gets old».',
      },
      {
        text: 'Let me «break it down into bite-sized pieces».',
      },
    ],
    passes: [
      'Let me put that in simpler words than our help page manages: you have 60 GB left.',
      "I'm happy to go through it slowly.",
      'If you like, I can say it in simple words.',
      'I typed that too fast, let me say it slowly.',
    ],
  },
})
