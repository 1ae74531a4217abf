import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'refusal/nothing-to-do',
  severity: 'strong',
  title: '“There is nothing I can do”',
  why: 'Helplessness tells the customer that asking you was pointless.',
  source: 'https://amycastro.com/blog/7-phrases-that-will-get-customers-fired-up/',
  patterns: [
    '(there is|is|have|has|there was|leaves|leave)? (not anything|nothing|no more|not a thing|not much|very little|little) (more|else|further|left)? (that|which)? (i|we) (can|could|am able to|are able to|have) (now|really)? (do|offer|give|say|add|try|suggest) @toEnd?',
    '(there is|is|have|has|got) (not anything|nothing) (more|else|further|left)? (to (offer|give|suggest|add|try)|to be done|for you|further|left to (try|do)) @toEnd?',
    '(my|our) hands (are|is) tied @toEnd?',
    '(i am|we are) out of (ideas|options) $ | (is|are|this is|that is|its) (completely|totally|all|entirely|well)? out of (my|our) (hands|control) @toEnd?',
    '(have|has|got|see|know) (got)? no (way|solution|means|answer|remedy|fix|option|options|other ideas|ideas|room|power|say|leeway) (of|to|for|in|left|here|around|over|$) @toEnd?',
    'can not see (any|a) way ..2 (round|around|out|to|past|through) @toEnd?',
    '(all|the (most|best)) (i|we) (can|could|will|am able to) (do|offer|say|give) (now|here|for you)? (is|here) (to)? (note|apologize|say|repeat|log|record|pass on|that you|sympathize|be sorry) @toEnd?',
    '(have|am|are|has|is) (hit|run|at|reached|run into|come to) (a|the|into a|against a) (wall|dead end|brick wall|end of the road|limit) @toEnd? | (this|it|that) (one)? is a dead end @toEnd?',
    '(have|has) (done|tried) (all|everything|what|whatever) (i|we) (can|could) ..6',
    '(that is|this is) (just)? (as far as|where|all) (i|we|it) (can|could|goes|have|got|is) @toEnd?',
    'there is (simply|just|really)? no (other|further|more)? (option|route|mechanism|avenue|avenues|remedy|solution|fix|recourse|provision|other way|one (senior|above|else)|someone else) @toEnd? | there is (simply|just|really)? (nobody|no one|not a soul) (to|who|else) @toEnd?',
    '(is|are|not) (not)? (in|within) (my|our) (gift|power) @toEnd? | (is|are) (way|far)? beyond (me|us|anyone|anybody|our reach|my reach) @toEnd? | is not within reach @toEnd?',
  ],
  unless: ['@whyNot', 'as (both|all|every)', 'nothing (more|else|further)? (for you to|..3 (to pay|wrong|extra))'],
  unlessNear: [
    { where: 'sentence', any: ['(there is|is) plenty', 'but (i|we|here|what|you)'] },
    { where: 'after', any: ['@wayOut'] },
  ],
  rewrites: [
    { replaces: 'clause', text: "I can't change this, but what I can do is {option|option}", kind: 'option' },
    { replaces: 'end', text: 'because {reason|reason}' },
  ],
  examples: {
    flags: [
      {
        text: 'I read all of it, the ring and the date. «There’s nothing I can do».',
        becomes: 'I read all of it, the ring and the date. I can’t change this, but what I can do is [option].',
      },
      { text: 'On the hosepipe itself, I’ve «got nothing to offer you».' },
      { text: '«My hands are tied with regard to the roaming charge».' },
      { text: '«it’s out of my hands»' },
      { text: 'I «have no solution for this».' },
      { text: 'I «can’t see any way round it».' },
      { text: '«All I can do is note that you are unhappy».' },
      { text: '«I’ve hit a wall with it».' },
      { text: '«I’ve done what I can» and it was not enough.' },
      { text: '«That is where I have to leave it».' },
      { text: '«There’s no mechanism for it».' },
      { text: 'Bringing back a dead card «is beyond anyone here».' },
    ],
    passes: [
      'There’s nothing we can do from here because the valve is under the road.',
      'There’s nothing I can do about the fog, but there is plenty I can do about tonight.',
      'There’s nothing I can do today. What I can do is hold the price until Monday.',
      'I have nothing for you to pay and nothing to give but thanks.',
      'There’s nobody to send tonight as both crews are at the burst main.',
    ],
  },
})
