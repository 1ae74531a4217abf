import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'minimizing/no-harm-done',
  severity: 'caution',
  title: '“No harm done”',
  why: 'Whether harm was done is for the customer to say.',
  source: 'https://doi.org/10.1177/002224379903600305',
  patterns: [
    '(no|not any|little|without|hardly any) ..2 (harm|damage|hurt) (was|is|has)? ..2 (done|caused|in it|there) @toEnd?',
    '(nobody|no one|no-one) ..3 (died|dies|harm|hurt|harmed|suffered|suffers|lost) @toEnd?',
    'never (hurt|killed|harmed) (anybody|anyone|nobody) @toEnd?',
    '(will|would|should|does|do|did|can) not (really|exactly|actually)? (hurt|kill|harm|matter|make or break|break|suffer) (a|you|anyone|too|anybody|much|the|over|that|one|your)? @toEnd?',
    '(bounce back|bounces back|get over it|gets over it|have forgotten|will be forgotten|laugh about it|live with it|will survive|hardly suffers|hardly notice) @toEnd?',
  ],
  unless: [
    '(hurt|harm|kill) ..3 (battery|skin|screen|children|surface|fabric|phone|engine|device|plants)',
    '(help|helping|helps|let|lets) ..6 bounce back',
    'matter (which|how|where|whether|what|if|when|who) | whether ..8 matter',
  ],
  unlessNear: [
    { where: 'sentence', any: ['(i|we) (have|had|will|am|are) | (says|said|confirms|confirmed) | (if|in case)'] },
  ],
  rewrites: [
    { replaces: 'sentence', text: 'I can see why {issue} matters to you' },
    { replaces: 'span', text: '', kind: 'shorter' },
    { replaces: 'sentence', text: 'I can see that this mattered to you' },
  ],
  examples: {
    flags: [
      { text: 'So «no real harm done in the end».' },
      { text: '«Nobody died here».' },
      { text: 'A thick jumper «never hurt anybody».' },
      { text: 'One missed class «doesn’t matter over a whole term».' },
      { text: 'Kids «bounce back».' },
    ],
    passes: [
      'No harm done, I’ve moved the payment to your new account.',
      'The dye does no harm to children, as the lab report shows.',
      'It won’t hurt the battery to leave it plugged in.',
      'The fund helps flooded villages bounce back.',
      'It does not matter which card you use, both work.',
    ],
  },
})
