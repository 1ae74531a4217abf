import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/sorry-but',
  severity: 'caution',
  title: 'An apology that argues',
  why: 'What comes after “but” takes the apology back.',
  source: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
  patterns: [
    '@sorryWord ...10 (but|though|although|even though|only|however|then again|yet) ...3 (to be (fair|honest)|tbh|in fairness|in (our|my|his|her|their) defense|in (our|my|his|her|their) defence|nobody|no one|hardly|not (my|our|the|his|her|their) (fault|doing|intention|call)|was not (me|us|my|our|the one)|could have seen|did follow|everyone|every|that is (how|what|life|just|the way)|most (people|customers|guests)|it takes two|these things) @toEnd?',
    '@sorryWord , (but|though|although|only) (you|u) (did|had|have|should|were|chose|asked|agreed|signed|knew|could) !(not|be|still) @toEnd?',
    '@sorryWord , (but|though|although|only) (we|it|i) (was|were|had|have|am|are) (very|so|really|just|all|only)? (busy|swamped|short|human|overwhelmed|fifty|doing our best|a small|rushed|slammed) @toEnd?',
    '@sorryWord ,? (we|i) (are|am) (only|all|just|a) ..2 (small|human|one|shop|frazzled|tired|busy|doing|learning|new) @toEnd?',
    '(not|never|cannot|without) ..8 (fault|responsible|liable|liability|admission|admit|admitting|accepting|to blame|wrong|prejudice) ...8 (@sorryWord|condolences|sympathy) @toEnd?',
    '(did nothing wrong|done nothing wrong|not an admission|implies nothing|no admission) ...10 @pityWord @toEnd?',
  ],
  unless: ['@ownFault'],
  rewrites: [{ replaces: 'sentence', text: "I'm sorry about {issue||this}" }],
  examples: {
    flags: [
      { text: '«Sorry about that, but to be fair the form says so».' },
      { text: 'I would say «sorry, only I wasn’t the one on shift».' },
      { text: '«Sorry, but you did ask for the cheap one».' },
      { text: '«Sorry, but we were very busy on Friday».' },
      { text: '«Sorry, we’re only a small shop».' },
      { text: 'It is «not for us to say who was at fault, and we are sorry».' },
      { text: 'While we «did nothing wrong, we are sorry».' },
    ],
    passes: [
      'I’m sorry the parcel is late, but it is on the van now.',
      'Sorry, but I can’t find the order under this name. Which address was it?',
      'Sorry about the wait, though it should be quick from here.',
      'The bill was not wrong, my sum was: my mistake, and I’m sorry.',
    ],
  },
})
