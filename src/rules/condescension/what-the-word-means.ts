import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/what-the-word-means',
  severity: 'caution',
  title: 'Explains what a plain word means',
  why: 'Explaining the obvious is the politest way of calling someone stupid, and it is read that way.',
  source: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
  patterns: [
    '(kind of|sort of|rather|pretty much|exactly|that is) the (whole)? point of (a|an|the|it|having) @toEnd?',
    'a dictionary @toEnd?',
    '(^|,) [hint ,]',
    'the word ..3 (does|is|says|implies|gives|was) @toEnd?',
    '(as|like) the (name|word|term|title|label) (says|suggests|implies|indicates|tells) @toEnd?',
    '(clue|hint|answer) is in the (name|title|word) | gives it away | to use the dictionary | by definition | in case (the|you) ..6 (is new to you|was the worry|did not know|are wondering what) | (is|are) new to you',
    '(that is|this is|it is|thats) (just|sort of|kind of|really|pretty much)? (how|what|why) (a|an|the|it|they|these)? ..2 (works|work|means|mean|is for|are for|do|does|is called|are called|looks like|..3 is for) (i am afraid|afraid|you know|though)? $',
    '(there is|that is) (a reason|why) (it is|they are|we) (called|call it) @toEnd?',
    'it is called ..3 because @toEnd?',
    '(believe it or not $|funnily enough|strange as it (may)? (sound|seem)|shockingly|surprise surprise|you may be surprised)',
    'so yes , (it|they|the ..2|that) (is|comes|does|do|are|moves|gets|will|has) @toEnd?',
    '(does|do) (rather|tend to|tends to|usually|sort of|kind of|generally)? mean (that|there|it|you|the|no|just) @toEnd?',
    '(when|if) a ..3 (says|has|is|reads) ..6 , (it|that|the|there) ..2 (is|means|does|tends|usually) @toEnd?',
    '(^|so) ..1 (a|an) ..3 is when (the|a|you|somebody|someone|your|two) @toEnd?',
    '(means|is|are) , well , @toEnd?',
    '(basic|simple) (maths|math|arithmetic|logic|physics|science|biology|english) @toEnd?',
    '(non-refundable|refundable|final|fixed|closed|annual|wet|cold|flat|flexible|annual|no) (means|is) (not|never|non-refundable|final|fixed|closed|annual|wet|cold|no) @toEnd?',
  ],
  unless: [
    '(the|our) word ..8 (misleading|wrong|confusing|i|we) | our ..2 (works|work) | (right now|at the moment|since) | when the (light|sign) | means you (can|get|have|will|are) | which does mean ..8 (refund|free) | (love|loved) | mean(s)? (a lot|so much|the world) | mean (that)? (we|i|you) (will|can|owe|get)',
  ],
  examples: {
    flags: [
      {
        text: "Medium rare is pink inside, «that's sort of what the word means».",
      },
      {
        text: "I'd have thought «the word fixed was plain».",
      },
      {
        text: 'A dropped kerb, «as the name suggests», is lowered.',
      },
      {
        text: 'The «clue is in the name».',
      },
      {
        text: "I'm sorry, but «that's how calendars work».",
      },
      {
        text: "«There's a reason it's called a minimum order».",
      },
      {
        text: "«It's called a waiting list because people wait».",
      },
      {
        text: 'The code is the number under the word CODE, «believe it or not».',
      },
      {
        text: "It's flat-pack, «so yes, it comes flat».",
      },
      {
        text: 'Eggless «does mean that it has no eggs».',
      },
      {
        text: '«When a shop says closed, the shop is closed».',
      },
      {
        text: 'ok «so a direct debit is when the bank sends it»',
      },
      {
        text: 'Non-refundable «means, well», that.',
      },
      {
        text: 'This is «basic arithmetic», sir.',
      },
      {
        text: 'As for the soup, «cold is cold».',
      },
      {
        text: "That's «kind of the point of a lock».",
      },
      {
        text: '«A dictionary will tell you what deposit means».',
      },
      {
        text: "«Hint»: it's on the front.",
      },
    ],
    passes: [
      'The word final on that page is misleading, and we changed it.',
      "That's how our calendar works right now.",
      'Your note does mean that we will refund it.',
      "When the light is green, it's ready to use.",
    ],
  },
})
