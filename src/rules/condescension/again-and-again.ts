import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/again-and-again',
  severity: 'caution',
  title: 'Counts how often they asked',
  why: "Counting a customer's questions shows impatience, where the answer alone would do.",
  source: 'https://www.myragolden.com/blog/words-matter-in-de-escalating-customers',
  patterns: [
    'for the (last|final) time @toEnd?',
    'as we have (established|agreed|seen|said|covered) @toEnd?',
    '(^|,|and|but|so) [(that is|this is|it is)? (now|already)? (the|for the|your)? (third|fourth|fifth|sixth|second|nth|umpteenth|last|tenth) (time|email|message|mail|chat|call) (now|already|i|we|you|im|about|that|on|in|this week|today|your)? @toEnd?]',
    'how many (more)? times @toEnd?',
    '(going over|going through|explaining|repeating|asking|saying) ..4 (yet again|over and over|again and again|once again|all over again|myself|yourself) @toEnd?',
    '(one|once) (more|last|final) (time)? (, _ ..3)? (nice|slowly|in full|for you|and for|let me|from the (top|start)|very slowly) @toEnd?',
    '(round and round|round in circles|around in circles|here we go again|same (thing|question|answer) (again|as)) @toEnd?',
    '(let me|i will|i can only|i have to|i must|shall i|having to|do i need to|do i have to|i am) ..2 (repeat|repeating|say it again|explain (it|this|that) again|explain it once) @toEnd?',
    '(answer|reply) (has not|did not|will not|is not going to|is) (changed|change|the same|still the same|unchanged) @toEnd?',
    '(refer you|point you|direct you) (back)? to my (earlier|previous|last|first) @toEnd?',
    '(was|were|has been|have been|is) ..2 (already|covered|answered|explained|said) ..2 (answered|explained|covered|said|given|told|on the phone|in (my|the|our) ..1 (email|mail|message|reply|answer|letter|link|article|guide|faq|manual|terms|thread|chat|call)|already|before $|in full|at length) @toEnd?',
    'you (have|had|did)? (already)? (asked|ask) ..3 (before|already|#number times|twice|the same|again) @toEnd?',
    '^ ..1 (yet|once) again , (and)? (the|it|for|your|this|we|please|no) @toEnd?',
  ],
  unless: [
    '(happy|glad) to | (our|we|us) ..6 (again|times|time|third|second) | (third|second|fourth) (time|call|message) ..6 (our|we|lucky|is (free|on us)) | time ..3 (have|has|had) been | time ..4 (have|has|had) to | time ..6 (was|were) | you have (asked|had) ..6 (and (had|got) (three|two|#number)|different|us) | (asked|ask) ..3 (the same|again) ..6 (our|we|i) | (question|asked|ask) ..4 (our|us) ',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['sorry', 'apologize', '(happy|glad) to'],
    },
  ],
  examples: {
    flags: [
      {
        text: "«That's the fourth time you've asked me where the rider is».",
      },
      {
        text: '«How many more times do I have to write this»?',
      },
      {
        text: '«Going over bins yet again»: green is garden waste.',
      },
      {
        text: "I'll go through it «one more time, nice and slowly».",
      },
      {
        text: '«Round and round we go»: the licence is for two devices.',
      },
      {
        text: '«I can only repeat what I wrote on Tuesday».',
      },
      {
        text: "Thank you, but the «answer hasn't changed since this morning».",
      },
      {
        text: 'I «refer you to my earlier reply».',
      },
      {
        text: 'All this «was already covered on the phone».',
      },
      {
        text: '«You have asked this before», and I replied.',
      },
      {
        text: '«Once again, the desk is on floor two».',
      },
      {
        text: 'To answer your question «for the last time», no.',
      },
      {
        text: "So, «as we've established», the bill is due.",
      },
    ],
    passes: [
      "You've asked three times now and had three different answers from us.",
      'Sorry that you had to call for the third time today.',
      'For the third time our app logged you out.',
      "I'm happy to explain it once more, slowly or in writing.",
      'Third time lucky: the right lamp left this morning.',
    ],
  },
})
