import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'overpromise/no-chance',
  severity: 'caution',
  title: '“There is no way it fails”',
  why: 'What cannot fail is remembered when it does.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(no|not a|zero|nil|0) (way|chance|risk|possibility|danger|question|doubt) (on earth|in hell|in the world|at all|whatsoever|that|of)? ..6 (will|fails|fail|goes|turns|gets|comes|late|misses|lose|loses|breaks|break|happen|happens|happening|loss|failing|going|leaking|breaking|losing|wrong|arrive|arrives|again|stop|stops|late|leak|leaks|be|is) @toEnd?',
    '(cannot|can not|can never|cannot possibly|impossible to|impossible for (it|this|that|them|the) ..2 to) (possibly|ever)? (fail|go wrong|lose|miss|be beaten|break|let you down|disappoint) @toEnd?',
    '(it|they|that|this|and|which) (never will|will never ever) ..1 $',
    '(nothing|nobody|no one|neither|no _|no _ _) ..4 (can|could|will) (now|ever|possibly)? (go wrong|touch|stop|break|delay|happen|hurt|take (your|it)|come in the way|get in the way|get past|knock|bring) @toEnd?',
    '(is|are|will be|makes it|now) (100%|hundred percent|completely|totally|absolutely|entirely|fully|perfectly) (safe|secure|risk-free|risk free|waterproof|reliable|foolproof|unbreakable|bulletproof|hack-proof|protected|private|certain) @toEnd?',
    '(no|nobody|nothing|not one|no one) ..5 (gets|comes|goes|breaks|slips|makes it) (past|through|by|near|into) @toEnd?',
    '(can|could) (fix|solve|mend|save|find|recover|beat|handle|get) (anything|everything|everyone|any _|every _) @toEnd?',
    '(foolproof|fail-safe|failsafe|bulletproof|risk-free|unbreakable|indestructible|unhackable|watertight|fail-proof|hack-proof|child-proof for life) @toEnd?',
  ],
  unless: [
    'not (foolproof|bulletproof) | go wrong with | no (way|doubt|question|chance|risk) ..3 (you|we|i)? ..1 (should|was|were|had|could|to) | (not|never|isn) (yet)? (100%|hundred percent|completely|totally|absolutely|entirely|fully|perfectly) | no (doubt|question) (that|about|the|it) ..4 (is|was|are|were) | (cannot|can not|could not|will not|would not|do not|never|not|nobody can|no one can|without) (promise|guarantee|assure|swear|say|rule out|tell|be sure|vouch|pretend)',
  ],
  unlessNear: [{ where: 'sentence', any: ['(cannot|can not|not) (promise|guarantee|say)'] }],
  examples: {
    flags: [
      { text: '«No way on earth the cake turns up with a dent».' },
      { text: 'With the new valve it «cannot go wrong».' },
      { text: 'No drop got in «and never will».' },
      { text: '«Neither storm nor digger can take your fibre down».' },
      { text: 'Your files «are completely safe with us».' },
      { text: 'The backup is «bulletproof».' },
      { text: '«No thief on earth gets past this lock».' },
      { text: 'Our team «can fix anything».' },
    ],
    passes: [
      'The backup isn’t bulletproof.',
      'There’s no way you should pay for a dropped call, it’s refunded.',
      'There’s no way to check that it is safe for another child.',
      'I cannot say that it is completely safe.',
      'It is not completely safe until Ed has been.',
      'I can’t say nothing can go wrong, the weather decides.',
      'There is no doubt that the mistake is ours.',
    ],
  },
})
