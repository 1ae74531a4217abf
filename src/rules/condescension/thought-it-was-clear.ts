import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/thought-it-was-clear',
  severity: 'caution',
  title: '"I thought that was clear"',
  why: 'It says that the message was fine and the reader was not.',
  source: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
  patterns: [
    '(i|we|one|you) (would|should|had) have (thought|hoped|imagined|assumed|expected) @toEnd?',
    '(i|we) ..2 (thought|assumed|hoped|believe|believed|think|trust) ..8 (clear|obvious|plain|common knowledge|self-explanatory|simple enough|clear enough|understood|plainly|explained) @toEnd?',
    '(one|you) would (think|assume|hope|expect) @toEnd?',
    '^ surely (you|it|one|the|a|anyone) @toEnd?',
    '(mail|email|message|letter|instructions|page|reply|answer|explanation|wording|sign|terms|i|note|steps|rule) ..4 (was|is|were|are) (quite|very|perfectly|pretty|fairly|rather|already|really) (clear|plain|clearly (written|stated|explained)) @toEnd?',
    '(we|i|have|had) (have|had|already)? made (that|it|this|myself) (quite|very|perfectly|pretty|abundantly)? (clear|plain) @toEnd?',
    '(as|so) ..2 (you (should|must|surely|probably|will|would|may or may not|might|presumably|well) (well|already|surely|probably)? (be aware|know|realize|remember|recall|appreciate|have (seen|read))|i am sure you (know|realize|are aware|understand|appreciate|remember|can imagine|will)) @toEnd?',
    'i am (quite)? (sure|certain|confident) (that)? (you|even you) (can|will|could|would) (work|figure|manage|find|get|understand|learn|cope|agree) ..4 (out|yourself|there|in the end|eventually|that) @toEnd?',
  ],
  unless: [
    '(was|were|is|are) not (very|quite|all|so|really|perfectly|fairly)? (clear|plain) | (and|but|though) (it|they|that) (was|were) not | thought so | surely (you have|it has) (waited|been|had) | (photo|picture|photos|screenshot|video|it|footage) (is|are|was|were) (quite|very|perfectly|pretty)? (clear|plain) | as you (will|would|may) (see|be aware|know) | (wrong|unclear|confusing)',
  ],
  examples: {
    flags: [
      {
        text: "«I'd have expected more of a quick look first».",
      },
      {
        text: '«I thought the word plan was self-explanatory».',
      },
      {
        text: '«One would think the sign is big enough».',
      },
      {
        text: "«Surely you don't need me to tell you where the plug goes».",
      },
      {
        text: 'Hello Ben, my «mail was quite clear».',
      },
      {
        text: '«We made that abundantly clear», Mr Roy.',
      },
      {
        text: '«As you should be aware», the office shuts at four.',
      },
      {
        text: "«I'm sure you can work out the rest yourself».",
      },
    ],
    passes: [
      "I thought it was clear, and it wasn't, so I've rewritten the page.",
      "Surely you have waited long enough, so you're first in line.",
      'The photo is quite clear, thank you.',
      "I'd have thought so too; the part is different.",
    ],
  },
})
