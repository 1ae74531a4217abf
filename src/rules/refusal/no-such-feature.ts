import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'refusal/no-such-feature',
  severity: 'hint',
  title: '“We don’t have this feature”',
  why: 'It is true and dry: what the customer wanted to do with it is left unasked.',
  source: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
  patterns: [
    '(we|i|it|app|product|plan|shop|store) (do|does) not (currently|yet|actually)? (have|offer|support|come with) (that|this|such|any|a|an)? (feature|option|function|functionality|service|facility|model|product) @toEnd?',
  ],
  unless: ['@whyNot'],
  unlessNear: [
    { where: 'sentence', any: ['@wayOut'] },
    { where: 'after', any: ['@wayOut'] },
  ],
  rewrites: [{ replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' }],
  examples: {
    flags: [
      {
        text: 'I really appreciate you writing in, but unfortunately «we don’t have this feature»',
        becomes:
          'I really appreciate you writing in, but unfortunately we don’t have this feature. What I can do is [option]',
      },
      { text: 'The «app does not support that function».' },
      { text: 'Sorry, «we do not currently offer a service like that».' },
    ],
    passes: [
      'We don’t have this feature because few phones can do it.',
      'We don’t have this feature. You can do it from the web though.',
      'We don’t have this feature yet, but I can do it for you by hand.',
    ],
  },
})
