import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'bias/ability-words',
  severity: 'hint',
  title: 'A disability as a figure of speech',
  why: 'Readers who live with it, or love someone who does, hear themselves used as an insult.',
  source: 'https://apastyle.apa.org/style-grammar-guidelines/bias-free-language',
  patterns: [
    '(crazy|insane|lame|retarded|psycho|schizophrenic|spaz|crippled|dumb|moronic|handicapped|wheelchair bound|a sanity check|sanity check|ocd about|bipolar)',
    '(deaf|blind) to',
    '(turn|turned|turning) (a|the) (blind eye|deaf ear)',
    '(fall|fell|fallen|falls) on deaf ears',
    '(suffers|suffering|suffer) from (autism|deafness|blindness|dyslexia|a disability)',
    '(normal|able bodied) (people|person|customers|users|passengers|guests)',
  ],
  unless: ['crazy (golf|paving|frog|eights)'],
  unlessCustomerSaid: true,
  examples: {
    flags: [
      { text: 'The queue on Saturday was «crazy».' },
      { text: 'We are not «blind to» that.' },
      { text: 'Nobody «turned a blind eye».' },
      { text: 'Your words did not «fall on deaf ears».' },
      { text: 'For a guest who «suffers from deafness» we have a lamp.' },
      { text: '«Normal people» use the stairs.' },
    ],
    passes: [
      'The blind in your room is fixed.',
      'The crazy golf opens at ten.',
      { text: 'It was a crazy week for you, and the van comes on Monday.', customer: 'It was a crazy week here.' },
      'A guest who is deaf gets a lamp that flashes.',
    ],
  },
})
