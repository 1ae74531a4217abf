import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'refusal/last-word',
  severity: 'strong',
  title: 'The last word',
  why: 'The customer is told to stop talking, which is when people post, dispute and leave.',
  source: 'https://hbr.org/2018/01/sorry-is-not-enough',
  patterns: [
    '(decision|answer|outcome|ruling|verdict|it|that|this|position|response) ..3 (is|are|was) (now|also|considered|regarded as|absolutely)? final @toEnd? | final (decision|answer|word|position|response) (on|in|from|and|here|$) @toEnd?',
    '(our|my|the) last word @toEnd?',
    '(case|file|matter|claim|discussion|ticket|book|complaint|appeal) ..2 (is|are|will be|remains|ends|stays) (now|hereby|therefore|considered)? (closed|here|shut|concluded|and will stay) @toEnd?',
    '(will|would|shall) not (be)? (reopen|reopening|discuss|discussing|revisit|revisiting|enter|entering|correspond|responding|reconsider|reconsidering|reviewing|argue|go over|be taking) @toEnd?',
    '(came|come|arrived) to the same (conclusion|result|decision|answer) @toEnd?',
    '(it|that|this|and that|matter|it all) (stops|ends|finishes) (here|there) @toEnd?',
    '(drawn|draw|drew) (a|the) line @toEnd?',
    '(that is|this is|there is) (the end of|no point|nothing further|no use) (it|the|this|arguing|in|to) @toEnd?',
    '(my|our|the) (supervisor|manager|boss|team lead) (will|would) (just|only|simply)? (tell|say|give) (you)? the same @toEnd?',
    '(can|could|will) not (take|go|pursue|push) (it|this|that|the matter)? (any)? further @toEnd?',
  ],
  unless: ['@whyNot'],
  unlessNear: [
    { where: 'sentence', any: ['(you|your) ..3 (yours|choose|asked|want)', 'a reply opens', 'any time', 'since you'] },
    { where: 'after', any: ['@wayOut', 'reopens', '(a|one) reply', 'yours'] },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' },
  ],
  examples: {
    flags: [
      { text: 'Our «decision is final».', becomes: 'Our decision is final because [reason].' },
      { text: 'Please consider this «our last word».' },
      { text: 'The «file is closed and will stay closed».' },
      { text: 'We «will not be reopening this».' },
      { text: 'We «came to the same conclusion».' },
      { text: 'What we’ve offered is what there is, and «it stops there».' },
      { text: 'We have «drawn a line under it».' },
      { text: '«There is no point arguing with me».' },
      { text: '«My supervisor will just tell you the same thing».' },
      { text: 'We «can’t take it any further».' },
    ],
    passes: [
      'Your case is closed as you asked.',
      'The case is closed since you told us it works.',
      'Since you told us it works, the case is closed.',
      'The case is closed. A reply opens it again.',
      'The final decision is yours.',
      'The case is closed because you were paid.',
    ],
  },
})
