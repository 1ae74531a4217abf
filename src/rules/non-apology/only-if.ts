import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/only-if',
  severity: 'caution',
  title: 'An apology that depends on the customer',
  why: '“If” leaves open whether anything went wrong, so nothing has been apologised for.',
  source: 'https://doi.org/10.1111/ncmr.12073',
  patterns: [
    '@sorryWord !(for|to)? ..2 (if|in case|in the event|lest) @toEnd?',
    '@sorryWord should !(have|you|we|i) @toEnd?',
    '((^|,|and|but) (if|in case|where|whether|in the event|on the off chance)) !(possible|needed|anything) ...14 , then? ...5 (@pityWord|our bad|my bad)',
    '^ (if|should|were) (anyone|anybody|anything|any|offense|offence|a|the|our|it|there) ...14 (sorry|{regret}|regrettable|{apologize}|apology|a pity|a shame|perceived|given|unintended)',
    '@sorryWord ..6 (to the extent|to whatever extent|in case|for whatever|for whichever|in as much as|in so far as|insofar as|inasmuch as|if any|if so|if _ it was|where due|as appropriate) @toEnd?',
    '(to the extent|to the degree|to whatever extent|for whatever part|in as much as|inasmuch as|insofar as|in so far as|whatever it was) ...12 (@pityWord|wish)',
    '(would|should|might) (of course|only|naturally|indeed|all|also|then)? (be (very|most)? sorry (to (think|hear|learn)|if|were|,|$|about|that)|be the first to apologize|regret it|hate (for (this|it|that)|to think)) @toEnd?',
  ],
  unless: [
    '(if|in case) (i|we) (am|are|was|were|do|did|sound|seem|ask|asked|repeat|missed|keep) !(not)',
    '(i|we) should have',
  ],
  rewrites: [
    { replaces: 'sentence', text: "I'm sorry about {issue}" },
    { replaces: 'sentence', text: "I'm sorry that [what went wrong]" },
  ],
  examples: {
    flags: [
      { text: 'Hello, «sorry if the crew was short with you».' },
      { text: 'We are «sorry should this be so».' },
      { text: '«In case the soup seemed cold, that is a pity».' },
      { text: '«Should offence be felt it is regrettable».' },
      { text: '«Apologies to the extent that the page led you astray».' },
      { text: '«To whatever extent the wait fell short, you have our apologies».' },
      { text: 'The firm «would be sorry to think that it had a part in it».' },
      { text: 'The delay, «if any, is regretted».' },
    ],
    passes: [
      'Sorry that we sent the wrong size.',
      'I’m sorry this took a week. If it happens again, ring me.',
      'If the lamp is broken, I’ll send a new one today.',
      'Sorry if I am slow, I am reading your file.',
      'If I should have asked, then I’m sorry.',
    ],
  },
})
