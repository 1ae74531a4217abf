import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'non-apology/your-feelings',
  severity: 'strong',
  title: 'Sorry for how the customer feels',
  why: 'It regrets the reaction and not what caused it, so the fault moves to the customer.',
  source: 'https://doi.org/10.1111/ncmr.12073',
  patterns: [
    '@sorryWord (that|to hear|to learn|about that|about)? (you|u) ..2 (feel|felt|think|thought|believe|see it|saw it|took|take|found|find|perceive|perceived|consider|experienced|had hoped|had been hoping|were hoping|expected) @toEnd?',
    '@sorryWord (that)? (you|u) (are|were|are not|were not) ..2 (unhappy|dissatisfied|happy|satisfied|upset|offended|disappointed|pleased|bothered|annoyed|inconvenienced) @toEnd?',
    '@pityWord ..2 (of|to (hear|learn)? of|about|by) your (disappointment|dissatisfaction|feelings|frustration|impression) @toEnd?',
    '@pityWord ..6 ({perceive}|{experience}|{understand}|{receive}|{interpret}|came across|come across|landed|taken) ..2 (as|differently|badly|harshly|wrong|that way) @toEnd?',
    '@pityWord ..4 (you|it|your|the|our) ..6 (not to your taste|hoping for something|expecting something|that impression|had in (mind|your head)|had pictured|pictured|in your head|to your liking|live up to|did not match) @toEnd?',
  ],
  rewrites: [
    { replaces: 'sentence', text: "I'm sorry about {issue}" },
    { replaces: 'sentence', text: "I'm sorry that [what went wrong]" },
  ],
  examples: {
    flags: [
      { text: '«Sorry you feel that way».' },
      { text: "I'm «sorry you were unhappy with the cut»." },
      { text: 'We were «saddened to learn of your disappointment».' },
      { text: 'I «regret that our tutor was perceived as harsh».' },
      { text: 'It’s a «pity the visit was not to your taste».' },
    ],
    passes: [
      'Sorry you were charged twice.',
      'I’m sorry you waited a week for nothing.',
      'I’m sorry we made you feel unwelcome.',
      'It’s a pity the shop closes at six on Sundays.',
    ],
  },
})
