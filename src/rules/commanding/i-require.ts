import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/i-require',
  severity: 'caution',
  title: '"I want", "we require"',
  why: 'It names what the agent wants and leaves out why the customer should.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '^ (now|and|right|so)? (i|we) (want|require|demand|insist on) (a|an|the|your|every|all|that|those|this|chapter|proof) !(new|chance|best|visit|business|experience|same|better) @toEnd?',
    '(i|we) need ..8 (rn|asap|right now) @toEnd?',
    '(i|we) (will|am going to|shall) be (wanting|requiring|expecting) @toEnd?',
    'what (i|we) (need|want|require) from you is @toEnd?',
    '(i|we) (can not|cannot) have you @toEnd?',
    '(this is the last|the last thing) i want to (hear|see|read) @toEnd? | ^ show me where @toEnd?',
  ],
  unless: ['because|for you|to (help|see|make|be|show|stay)'],
  unlessNear: [{ where: 'sentence', any: ['please|because|so that|sorry|so (i|we)|if you'] }],
  rewrites: [{ replaces: 'sentence', text: 'could you [what you need], please?', kind: 'warmer' }],
  examples: {
    flags: [
      { text: '«I want a list of who was there».' },
      { text: '«i need the pin rn».' },
      { text: "«I'll be wanting that reading»." },
      { text: '«What I need from you is less of the why».' },
      { text: "«We can't have you ordering it twice»." },
      { text: '«Show me where it says that».' },
    ],
    passes: [
      'I want the list because the bank asks for it.',
      'We want to see you there.',
      'I want that voucher for you.',
      'I want the list, please.',
    ],
  },
})
