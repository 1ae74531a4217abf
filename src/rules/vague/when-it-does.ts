import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/when-it-does',
  severity: 'caution',
  title: 'It comes when it comes',
  why: 'It says in a circle that nobody knows, and leaves the customer to wait without a date.',
  source: 'https://davidmaister.com/articles/the-psychology-of-waiting-lines/',
  patterns: [
    '({land} ..3 (when|once|as|if) (it|they|he|she) ..1 {land}|{arrive} ..3 (when|once|as|if) (it|they|he|she) ..1 {arrive}|{come} ..3 (when|once|as|if) (it|they|he|she) ..1 {come}|{happen} ..3 (when|once|as|if) (it|they|he|she) ..1 {happen}|{appear} ..3 (when|once|as|if) (it|they|he|she) ..1 {appear}|{move} ..3 (when|once|as|if) (it|they|he|she) ..1 {move}|{go} ..3 (when|once|as|if) (it|they|he|she) ..1 {go}|{turn} ..3 (when|once|as|if) (it|they|he|she) ..1 {turn}|{drop} ..3 (when|once|as|if) (it|they|he|she) ..1 {drop}|{finish} ..3 (when|once|as|if) (it|they|he|she) ..1 {finish}) ..2',
    '(whatever|whenever|wherever|whoever) (that|it|they|this|he|she) (is|means|be|are|may be|might be) $',
  ],
  unlessNear: [
    { where: 'sentence', any: ['@pinnedDown', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
  ],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      { text: 'The patch «lands when it lands».' },
      { text: 'The fitter rings when he is back, «whenever that is».' },
      { text: 'It «comes when it comes».' },
    ],
    passes: [
      'Call me when it arrives.',
      'Take whatever it is to the desk.',
      'It comes when it comes, at six.',
      'It comes when it comes. Lena calls you at noon.',
    ],
  },
})
