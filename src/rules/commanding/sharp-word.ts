import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/sharp-word',
  severity: 'caution',
  title: 'Snaps at the customer',
  why: 'A sharp word is heard louder than what it asks for.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '^ (be|stay|keep|get) (early|reasonable|quiet|silent|quick|brief|prepared|muted|still|punctual|specific|honest|polite) @toEnd?',
    '^ (now|so|then|just)? (cease|hush|quit|behave|obey|ignore|refrain|desist|listen|straighten|withdraw|calm down|pack it in|come prepared|think carefully|save your breath|get used to|get over|get on with|tone it|step away|learn to|make a note|consider yourself|stand by|see (that|to it)|wear|dispose of|cross out|(change|add|touch|say|ask me) nothing|never mind) @toEnd?',
    '^ try (being|reading|to be|attaching|listening|looking) @toEnd?',
    '(so do not|so see to it|so arrange it|so accept|so behave|so quit ..3|so get (going|looking|moving)|so go and ..4|not a (suggestion|request|question|debate)|_ _ , got it|_ _ , understood|is that (clear|understood)|^ in that order|am i clear) $',
    '(you|u) had better @toEnd? | ^ better get @toEnd? | you would do well to @toEnd? | (high|about) time (you|u) @toEnd?',
    'less _ , more _ @toEnd? | ^ more _ , (please ,)? (and)? less _ @toEnd?',
    '(we|i) (will|would) thank you to @order @toEnd? | would it kill you @toEnd? | so good as to stop @toEnd? | how about you @toEnd? | have the decency @toEnd? | do yourself a favor @toEnd? | could you not @order @toEnd?',
    '(do not|dont) (you|u)? dare @toEnd?',
    '(you|u) (need to|should|have to|must|got to) (chill|calm down|listen|behave|pipe down|shut) @toEnd?',
  ],
  unless: ['never mind about it', 'listen to (the|our|your|it)'],
  unlessNear: [
    {
      where: 'sentence',
      any: ['because|so that|for your (own)? safety|we will|i will|as (the|it|they)|you can|sorry|whenever'],
    },
  ],
  rewrites: [{ replaces: 'sentence', text: 'could you [what you need], please?', kind: 'warmer' }],
  examples: {
    flags: [
      { text: '«Be reasonable».' },
      { text: '«Behave».' },
      { text: '«Try reading it».' },
      { text: 'The key is yours, «so go and find it».' },
      { text: '«You had better hurry».' },
      { text: '«Less talk, more photos».' },
      { text: '«Would it kill you to scan it».' },
      { text: "«Don't you dare open it»." },
      { text: '«u need to chill».' },
    ],
    passes: ['Never mind about it.', 'Listen to the new single.', 'Wear a coat, as the hall is cold.'],
  },
})
