import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'doubt/cannot-be-right',
  severity: 'caution',
  title: 'Says it cannot have happened',
  why: 'It tells the customer that what they saw is impossible, which they hear as being called a liar.',
  source: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
  patterns: [
    'no reason (why|to (think|assume|suppose)) (the|our|it|any) @toEnd?',
    '(nothing|it|they|that) (can|could) not? have (been|gone) (missing|wrong|lost|open|opened|broken|out|charged) @toEnd?',
    '(sounds|seems|looks|feels) (rather|a bit|quite)? (made up|invented|rehearsed|exaggerated|staged) @toEnd?',
    '(trouble|difficulty|hard time) (believing|accepting|seeing|picturing) @toEnd?',
    'inclined to believe @toEnd?',
    '(pinch of salt|grain of salt|bit of a stretch|a stretch to|likely story|my doubts|our doubts|some doubts|beggars belief|far-fetched|hard to credit) @toEnd?',
    '(can|could) hardly (imagine|believe|be|have|picture|see) @toEnd?',
    '(is|was) (simply|just)? not (simply|really|at all)? what (happened|was said|was agreed|took place) @toEnd?',
    '(there is|there was|absolutely) no way (the|that|a|an|it|our|any) @toEnd?',
    '(would|will) be a first @toEnd?',
    '(that|this|it|what you (say|said|are telling us|are saying|describe)|which) (simply|just|really)? can not (possibly|really)? (be (right|true|possible|correct|so|the case)|have (happened|been (us|our|like that)|come from)) @toEnd?',
    '(that|this|it|which) is (simply|just|quite|not|physically|technically)? (impossible|not possible|possible|hardly possible) $',
    '(is|are|was|seems|seem|sounds|sound|be|remains) (highly|very|extremely|rather|quite|really|somewhat|most)? (hard|difficult|tough|tricky|improbable|implausible) (to|that) (believe|picture|see how|imagine|accept|credit|swallow|you|both|our|a|the|it|anyone|half) @toEnd?',
    '(find|finding|found) (it|that|this) (rather|very|quite|a bit|a little|extremely)? ((hard|difficult|tough|impossible) to (believe|accept|credit|imagine|picture|swallow|follow|see how)|odd|strange|unlikely|curious|surprising|unusual|peculiar) @toEnd?',
    '(do|does|did|will|would) not (really|quite|exactly|entirely|seem to|all|in any way)? (add up|stack up|ring true|sound (likely|plausible|like ..3)|make sense|hold water|tally|hold up|match (our|what the)|fit with|fit (the|our|what)|square with) @toEnd?',
    '(i|we) (would|am|are|do|must|still|very much|rather|really|seriously|remain|have to)? (doubt|doubtful|sceptical|skeptical|suspicious) (that|it|very|about|of|whether|this|if|a|the|our|any) @toEnd?',
    '(i|we) (am|are|remain|was) not (at all|quite|really|entirely)? (convinced|persuaded|sure (i|we) (buy|believe)|buying|inclined to believe) @toEnd?',
    '(take|need|want) (some|a lot of|more|a bit of) (convincing|persuading) @toEnd?',
    '(struggling|struggle|hard|difficult|at a loss|fail|cannot (quite|really)?|can not (quite|really)?|not (quite|really)? able) (to)? (see|understand|follow|imagine|picture|explain|think) how (a|an|the|it|that|this|you|your|any|both|#number|someone) @toEnd?',
    '(seems|looks|sounds|appears) (rather|very|highly|quite|a bit|a little|extremely|most|pretty)? (unlikely|improbable|implausible|far-fetched|suspicious|fishy|dubious|questionable|edited|photoshopped|doctored|cropped|staged) @toEnd?',
    'something (here|about this|about that|in this)? (does not|is not) (add up|right|quite right) @toEnd?',
    '(would|should) be (very|rather)? surprised if (it|that|the|they|you|our) (was|were|had|has|is|came|left) @toEnd?',
    '(tell me|explain|interest me|like to know|love to know|love to hear|ask myself|curious) (again|then|to me|to us)? how (one|anyone|anybody|somebody|someone|a|an|any) @toEnd?',
    '^ (would|does) (a (person|man|woman|guest|driver|parent|customer)|anyone|anybody) (with|who|really|in) @toEnd?',
  ],
  unless: [
    'no way (that)? (you|we|i) | no way ..4 (right|fair|okay|acceptable) | (might|may|could|can) not (make sense|add up) | (we|i) ..2 (hard|difficult) to (believe|imagine) ..3 (years|that|how fast) | hard to (see|find|picture) (in|from|on|the (button|text|small)|why) | believe it has been | no doubt | (do|did|does|would|will) not doubt | (without|beyond|no|any) (a)? doubt | benefit of the doubt | if ..4 (does|do) not (make sense|add up) | unlikely (to|but|event) | (our|we|us|my) ..6 (not) ..2 (make sense|add up|stack up|match|tally) | (add up|make sense) for me | (that|it) can not be right ..8 (sorry|our|we|i) | is not possible | right for you | can not be right (as|because|since) you (were|had|have)',
  ],
  softenNear: [
    {
      where: 'sentence',
      any: ['(sorry|our fault|our mistake|our side|apologize)'],
    },
  ],
  examples: {
    flags: [
      {
        text: "«That can't be right», sir, the ATM balanced that night.",
      },
      {
        text: "The gate opens with a card only, so «that's impossible».",
      },
      {
        text: 'It «is hard to picture how a sealed carton comes out empty».',
      },
      {
        text: 'I «find that rather odd», as the courier took a photo.',
      },
      {
        text: "A missed collection «doesn't really stack up».",
      },
      {
        text: '«I very much doubt that the nurse said so».',
      },
      {
        text: "With four visits «I'm not convinced there was an injury».",
      },
      {
        text: "I'd «need some convincing on that one».",
      },
      {
        text: 'I «fail to see how a locked case was opened».',
      },
      {
        text: 'The photo «looks edited», my friend.',
      },
      {
        text: "«Something about this isn't right», I feel.",
      },
      {
        text: "«I'd be surprised if it was like that when it left the shop».",
      },
      {
        text: 'I have «my doubts about the receipt».',
      },
      {
        text: 'I «can hardly imagine Maria saying that».',
      },
      {
        text: 'That «is simply not what happened».',
      },
      {
        text: "«There's no way the oven did that by itself».",
      },
      {
        text: 'That «would be a first».',
      },
      {
        text: 'I see «no reason why the scale would be wrong».',
      },
      {
        text: 'The weight was correct, so «nothing can have been missing».',
      },
      {
        text: 'Forgive me, but that «sounds made up».',
      },
      {
        text: "I'm having «trouble believing this».",
      },
      {
        text: "We'd be more «inclined to believe it with a photo».",
      },
      {
        text: 'It would «interest me how one can lose a piano».',
      },
      {
        text: '«Would a person with a broken leg climb a ladder»?',
      },
    ],
    passes: [
      "It's hard to see in the dark, so we've added a lamp.",
      "I don't doubt that it hurt, Noor.",
      "If the steps don't make sense, tell me and I'll do them with you.",
      "It's unlikely to rain tomorrow.",
      'We find it helps to turn it off first.',
      "There's no way that you should pay for it.",
      "There's no way the bill is right, our meter was off.",
    ],
  },
})
