import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'overpromise/surely-so',
  severity: 'hint',
  title: 'Sure, without saying why',
  why: 'It sounds like knowledge and gives none to hold on to.',
  source: 'https://hbr.org/2018/01/sorry-is-not-enough',
  patterns: [
    '^ (it|that|this) (is|will) (definitely|certainly|absolutely|surely|guaranteed) $',
    'i (guarantee|promise|swear|assure you) personally',
  ],
  examples: {
    flags: [{ text: '«It’s definitely»…' }, { text: '«I guarantee personally».' }, { text: '«That is certainly»!' }],
    passes: [
      'It is definitely the blue cable, I see its light go on.',
      'I will do it personally, today by five.',
      'It will certainly rain, says the forecast, so we moved the delivery.',
    ],
  },
})
