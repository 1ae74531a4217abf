import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/trial-x',
  // hint: a matter of taste · caution: most coaches change it · strong: nearly all do
  severity: 'hint',
  title: '',
  // One sentence: what the wording does to the person who reads it.
  why: '',
  // The address of the evidence or practice behind the rule.
  source: '',
  // The pattern language is described in docs/rules.md.
  patterns: [],
  rewrites: [],
  examples: {
    // At least three drafts, different in their words; « and » stand around what is marked.
    flags: [
      { text: '', becomes: '' },
      { text: '', becomes: '' },
      { text: '', becomes: '' },
    ],
    // At least three near misses: the same words where they are fine.
    passes: ['', '', ''],
  },
})
