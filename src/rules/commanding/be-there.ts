import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/be-there',
  severity: 'caution',
  title: 'Tells the customer where to be',
  why: 'A time and place without a please sounds like a summons.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '^ (now|then|so)? be (home|at|there|ready|on|in|by|back|outside|here|downstairs|punctual|prepared|available|reachable) !(touch|mind|with) @toEnd?',
    '^ (now|then)? have (every|the|your|all|both|it|them|someone|a copy) ..8 (ready|open|laid|numbered|out|packed|signed|to hand|in hand|with you|on you|waiting|unplugged|boxed|charged|prepared|at home) @toEnd?',
    '^ (and|now|then)? (make sure|ensure|see to it|be sure) ..10 (this time|next time|home|present|before (you|he|she|we|#number)|attached|correct|right|over 18|without fail|empty|ready|by #number|enclosed) @toEnd?',
    '^ remember to @order ..4 (this time|next time|first|before) @toEnd?',
    '^ (come in|turn up|arrive|show up|report|appear) (with|at|by|to|on time|before|#number) @toEnd?',
  ],
  unless: [
    'so (that|you|i|we) | because | please | whenever | (be|make) (at (home|ease)|ready to be|sure (to (try|catch|check out|visit|come|tell|say|let|ask|grab)|you (try|catch|enjoy))|back (soon|in|with|to)|in touch) | welcome | (see you|any time|anytime|whenever|if you|and see|or (i|we)) | ensure ..3 (we|i) | and (i|we) will | be there (soon|in|at)',
  ],
  unlessNear: [
    {
      where: 'latest',
      any: ['(how (do|can|to|should|would)|what (do|should|can) i|where (do|can|should) i|what time)'],
    },
  ],
  rewrites: [
    {
      replaces: 'sentence',
      text: '{mark~plain~request}?',
      kind: 'warmer',
    },
    {
      replaces: 'sentence',
      text: 'could you [what you need], please?',
      kind: 'plain',
    },
  ],
  examples: {
    flags: [
      {
        text: '«Be at Arrivals desk B with your passport by 17:00», no later.',
        becomes: 'Could you be at Arrivals desk B with your passport by 17:00?',
      },
      {
        text: "«Have every receipt laid out for him and don't throw anything away».",
      },
      {
        text: '«Ensure all documents are attached».',
      },
      {
        text: '«Remember to bring the card this time».',
      },
      {
        text: '«Come in with your ID and a utility bill»',
      },
    ],
    passes: [
      "Be back in two minutes, I'm getting the file.",
      'Come in with the tag whenever it suits you.',
      'Be at the gate by six so you can board first.',
      {
        text: 'Report to desk B with the tag.',
        customer: 'Where do I go with my claim?',
      },
    ],
  },
})
