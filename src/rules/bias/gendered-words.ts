import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'bias/gendered-words',
  severity: 'hint',
  title: 'Words for one gender',
  why: 'Whoever is not meant by the word is left out by it.',
  source: 'https://apastyle.apa.org/style-grammar-guidelines/bias-free-language',
  patterns: [
    '(you|hey|hi|hello|thanks|these|our|the) guys',
    '(manpower|man-hours|man hours|chairman|salesman|salesmen|policeman|fireman|stewardess|cleaning lady|workmen|middleman|layman|mankind|dinner lady|man-made)',
    '(mans|manning|manned|unmanned)',
  ],
  unlessCustomerSaid: true,
  examples: {
    flags: [
      { text: '«Hi guys», the second room is free.' },
      { text: 'We lack the «manpower» on Sundays.' },
      { text: 'The desk is not «manned» at night.' },
    ],
    passes: [
      'Hi both, the second room is free.',
      { text: 'The chairman, Mr Osei, will read it.', customer: 'I wrote to the chairman last week.' },
      'Nobody is at the desk at night.',
    ],
  },
})
