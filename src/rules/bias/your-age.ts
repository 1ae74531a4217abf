import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'bias/your-age',
  severity: 'hint',
  title: 'A guess from age',
  why: 'It guesses something about the customer from what they are, and they will read the guess.',
  source: 'https://apastyle.apa.org/style-grammar-guidelines/bias-free-language',
  patterns: [
    '(for|at|of) ..3 (your|that) age',
    '(your|that|the older|an older|the younger|a younger) generation',
    '(older|elderly|senior|mature|younger|young|aged) (people|persons|customers|users|members|folk|folks|guests|passengers|callers|gentlemen|ladies|drivers|adults) ..3 (often|usually|always|tend|struggle|struggles|find|never|prefer|forget|get|do not|cannot)',
    '(ask|get|let|have) (your|a|one of your) (grandson|granddaughter|grandchild|grandchildren|grandkids|kids|nephew|niece|teenager|son|daughter) ..2 (to|help|do|show|set|sort|fix)',
    '(the|our) elderly',
    '(millennials|boomers|boomer|gen z)',
    '(kids|youngsters|young people) (these days|today|like you|nowadays)',
  ],
  unless: ['(proof|evidence|copy) ..3 age'],
  examples: {
    flags: [
      { text: 'It is quite simple «for someone of your age».' },
      { text: 'I know «your generation» likes paper.' },
      { text: '«Older customers often» press the wrong key.' },
      { text: '«Ask your grandson to» set it up.' },
      { text: 'The phone line is there for «the elderly».' },
      { text: '«Boomers» like the old menu.' },
      { text: '«Kids these days» expect it in an hour.' },
    ],
    passes: [
      'The fare depends on the age you enter, and 65 gets the lower one.',
      'You told me your grandson has the login, so he can see it under Family.',
      'The course is for ages 8 to 12.',
      'Proof of your age is needed for the wine.',
    ],
  },
})
