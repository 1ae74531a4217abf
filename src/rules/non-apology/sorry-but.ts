import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/sorry-but',
  severity: 'caution',
  title: 'An apology that argues',
  why: 'What comes after “but” takes the apology back.',
  source: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
  patterns: [
    '@sorryWord ...10 (but|though|although|even though|only|however|then again) ...3 (to be fair|in fairness|in (our|my|his|her|their) defense|nobody|no one|hardly|not (my|our|the|his|her|their) (fault|doing|intention|call)|was not (me|us|my|our|the one)|could have seen|did follow|everyone|every) @toEnd?',
  ],
  rewrites: [{ replaces: 'sentence', text: "I'm sorry about {issue||this}" }],
  examples: {
    flags: [
      { text: '«Sorry about that, but to be fair the form says so».' },
      { text: 'I would say «sorry, only I wasn’t the one on shift».' },
      { text: 'You have my «apologies, although nobody could have foreseen the fog».' },
    ],
    passes: [
      'I’m sorry the parcel is late, but it is on the van now.',
      'Sorry, but I can’t find the order under this name. Which address was it?',
      'Sorry about the wait, though it should be quick from here.',
    ],
  },
})
