import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'bias/what-your-kind-does',
  severity: 'hint',
  title: 'A guess from gender or means',
  why: 'It guesses something about the customer from what they are, and they will read the guess.',
  source: 'https://apastyle.apa.org/style-grammar-guidelines/bias-free-language',
  patterns: [
    '(women|men|ladies|girls|gentlemen|mothers|mums|moms|fathers|dads|students|pensioners|immigrants|tenants|single parents|people on benefits) ..2 (usually|often|always|never|tend|cannot|do not|typically|generally|love|hate|struggle)',
    '(for|as) (a|an) (woman|lady|girl|man|gentleman|mother|mum|mom|father|dad|pensioner|student|foreigner|immigrant|housewife|single mother|single mum)',
    '(people|customers|folk|folks|families|someone|somebody) like (you|yourself|yourselves)',
    '(on|with) (your|a) (low|small|modest|limited) (income|budget|means|salary|pension)',
    'if you cannot afford',
    '(sweetheart|darling|young lady|young man|my dear|missy|sonny) $',
  ],
  examples: {
    flags: [
      { text: '«Women often» find this model easier.' },
      { text: 'You ask good questions «for a lady».' },
      { text: 'It is made for «people like you».' },
      { text: 'The basic plan suits a family «on a low income».' },
      { text: '«If you can’t afford» the fee, leave it.' },
      { text: 'No worries, «sweetheart».' },
    ],
    passes: [
      'Women’s sizes start at 34.',
      'The changing room for men is on the left.',
      'There is a lower fare for students, and it is 4.20.',
      'It would suit people who like a firm seat.',
    ],
  },
})
