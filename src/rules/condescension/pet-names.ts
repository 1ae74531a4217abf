import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/pet-names',
  severity: 'caution',
  title: 'Speaks as if to a child',
  why: 'Endearments and nursery words make an adult feel small.',
  source: 'https://www.callcentrehelper.com/best-practices-to-improve-live-chat-120603.htm',
  patterns: [
    '_ , (dear|my dear|sweetheart|sweetie|honey|darling|young man|young lady|bless you|kiddo|my love|little one|missy) (,|$)',
    '^ (sweetheart|sweetie|honey|darling|young man|young lady|listen|now now|now then|there there) , @toEnd?',
    '(grown-up|grown-ups|grownups|grown up|big words|big girl|big boy|pretty (little)? head|worry your head|in a muddle|cute (question|idea)|silly (you|goose)) @toEnd?',
    '(no offence|no offense|with (all)? (due)? respect) @toEnd?',
  ],
  unless: ['with respect to | no (offence|offense) taken | (pet|puppy|kitten) | (honey|pal) (jar|pot|cake)'],
  examples: {
    flags: [
      {
        text: "Now let's «see, dear», where you are stuck.",
      },
      {
        text: '«Sweetheart», the app does that by itself.',
      },
      {
        text: 'This is «grown-up paperwork», so I filled in page two.',
      },
      {
        text: '«With due respect», loading a lorry is what we do.',
      },
      {
        text: "You've got the wrong end of the «stick, bless you».",
      },
    ],
    passes: [
      'Dear Sweta, the dress is ready.',
      "With respect to the deposit, it's back on your card.",
      'No offence taken, you had every right.',
    ],
  },
})
