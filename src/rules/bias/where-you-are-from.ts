import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'bias/where-you-are-from',
  severity: 'hint',
  title: 'A guess from origin or accent',
  why: 'It makes where a person comes from part of the problem.',
  source: 'https://apastyle.apa.org/style-grammar-guidelines/bias-free-language',
  patterns: [
    '(in|from) (your|that) (country|culture|part of the world|neck of the woods) ..4 (may|might|do|does|is|are|people|it|they|things|you)',
    'where (you come|you are|you guys come|they come) from',
    'your (english|accent) ..4 (good|hard|difficult|poor|understand|follow|clear|improve|bad|fine|great|well)',
    'english ..4 (first|second|native|mother) (language|tongue)',
    '(foreigner|foreigners|you people|your people|those people)',
    'where are you (really|actually|originally) from',
  ],
  unless: ['in your country (the|is|your|we|our)'],
  examples: {
    flags: [
      { text: '«In your country things» may work another way.' },
      { text: 'I know it is the done thing «where you come from».' },
      { text: '«Your English is very good».' },
      { text: 'Perhaps «English is not your first language».' },
      { text: 'It is the same with all «foreigners».' },
      { text: '«Where are you really from»?' },
    ],
    passes: [
      'In your country the plug is round, so I sent that one.',
      'I can write in Polish if that is easier.',
      'Your account is registered in Kenya, so prices show in shillings.',
    ],
  },
})
