import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/hopefully',
  severity: 'hint',
  title: 'Hope where a fact is needed',
  why: 'Hope instead of a plan tells the customer that nobody is steering.',
  source: 'https://www.nngroup.com/articles/response-times-3-important-limits/',
  patterns: [
    '(hopefully|fingers crossed) (it|this|that|they|you|we|the _|your _)? (will|would|should|can|arrives|arrive|gets|get|comes|be|is|are|not|resolved|fixed|sorted) @toEnd?',
    '(we|i) (hope|are hoping|am hoping|aim|try|expect) (to|for|that) (have|get|answer|news|resolve|be|see|it|this|sort|everything|send|fix|something) @toEnd?',
    '(should|might|may|could|ought to|meant to|supposed to) (not)? (hopefully|soon|then|now|also)? (be)? (resolved|sorted|fixed|turning up|turn up|too far off|far off|much longer|long|arrive|arriving|there|with you|moving|ready|back|on its way|some news|done|delivered|it by now) @toEnd?',
    '(seems|appears) to be (moving|on the move|on its way|coming) @toEnd?',
    '(tends|tend) to (come|arrive|answer|take|get) @toEnd?',
    '(possibly|maybe|perhaps) (next|later|this|in) (month|week|year|on|today|tomorrow|spring|summer|autumn|winter|a) @toEnd?',
    '(is|are) (nearly|almost) (there|done|ready|finished) @toEnd?',
    '(somewhere|anywhere) between @toEnd?',
  ],
  unless: ['@when', '(hope|hoping) ..8 (help|helps|like|enjoy|see you|down|well|clear|soon)'],
  unlessNear: [
    { where: 'sentence', any: ['@when', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
    { where: 'sentence', any: ['if (not|it|you|there) ..4', '(so|and) (i|we) have'] },
  ],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      {
        text: '«Hopefully it arrives soon», Bogdan!',
        becomes: "Hopefully it arrives soon, Bogdan! You'll have an answer [by when].",
      },
      { text: '«We hope to have it sorted before the summer».' },
      { text: 'Yours «shouldn’t be too far off».' },
      { text: 'The parcel «seems to be on the move again».' },
      { text: 'Stock «tends to come in now and then».' },
      { text: '«Possibly next month», we’ll see how it goes.' },
      { text: '«It’s nearly there».' },
      { text: 'The money is «somewhere between us and your bank».' },
    ],
    passes: [
      'Hopefully it arrives by Friday.',
      'We hope to see you again.',
      'On Friday it should be fixed.',
      'It should be fixed. I check again at 9 pm and will write to you at ten.',
      'Hopefully that helps.',
      'It should be there, and if not I’ll send a second one.',
    ],
  },
})
