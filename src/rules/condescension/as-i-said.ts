import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/as-i-said',
  severity: 'caution',
  title: 'Reminds that it was said before',
  why: '"As I already said" tells the customer that asking again was a failing.',
  source: 'https://m.careersingrocery.com/passive-aggressive-phrases-to-avoid-in-your-next-email-article-201.htm',
  patterns: [
    '(^|,|and|but|so|well|because) [(as|like|which) (i|we|me) (have|had)? (already|previously|clearly|just|also|repeatedly|now)? (been)? (said|told you|tell you|telling you|mentioned|explained|stated|wrote|written|pointed out|noted|indicated|informed you|advised|outlined|said to you|made clear) (already|before|earlier|previously|twice|to you|in (my|the|our) ..4|several times|many times|above|on ..2)?]',
    '(^|,|and|but|so) [as (previously|already|clearly|repeatedly) (said|mentioned|stated|discussed|explained|advised|noted|indicated|informed|communicated|outlined|told|pointed out|covered) (in (my|the|our) ..4)?]',
    '(^|,|and|but|so) [as (said|mentioned|stated|discussed|explained|advised|noted|indicated|informed|told|written) (above|before|earlier|previously|already|in my (last|previous|earlier|first) ..2)]',
    '(i|we) (have|had) (already|now|also)? (told|said|explained|mentioned|written|informed|answered) ..4 (already|before|twice|(#number|several|many|multiple|so many|a few) (times|different ways|ways|emails|messages)) @toEnd?',
    '(i|we) (already|did|have already) (told|tell|said|say|explained|explain|mentioned|mention|informed|go|went|answered) (you|this to you|that to you|it to you|this|that|to you|thru|through|over) @toEnd?',
    '(^|,|and|but|so|because|since|though|well) [(_ ..12)?  (what|which is what) (i|we) (have been|keep|kept|am|are) (telling|saying|explaining) @toEnd?]',
    '(^|,|and|but|so|because|since|though|well) [(_ ..12)?  (we|i) ..2 (been (over|through)|gone over|went over|did talk about|talked about|discussed|covered) (this|that|it|all this|the settings|these|the) ..3 (already|before|at length|once|twice|with you|if you remember|on ..2|in ..2)? $]',
  ],
  unless: [
    '(to|with) (the|our|my|sam|him|her|them|your) | so (you|that you) (will|do|need) | (said|told you|mentioned|promised|wrote) ..4 (i|we) (would|will) | (as|like) (we|i) ..2 (agreed|promised) | told ..3 (you|the|your|our) ..3 (story|driver|team|so) | (not|never|should have|could have) ..3 (told|explained|mentioned|said|clear) | (have) (told|informed|explained) (the|our|my|them|him|her|sam|your|jo) ',
  ],
  softenNear: [
    {
      where: 'sentence',
      any: ['(sorry|apologize|my apologies)', '(happy|glad) to'],
    },
  ],
  examples: {
    flags: [
      {
        text: '«As I already said», the refund goes to the original card.',
      },
      {
        text: '«As previously discussed», the deposit comes back after the check.',
      },
      {
        text: '«As stated above», the file must be a PDF.',
      },
      {
        text: "«I've told you twice now that the tickets are in the app».",
      },
      {
        text: '«i did go thru this with you at the counter»',
      },
      {
        text: "«A direct debit is automatic, which is what we've been telling you since Monday».",
      },
      {
        text: '«We did talk about this at length on Thursday».',
      },
    ],
    passes: [
      "As I said I would, here's the signed lease.",
      'As you already told Sam, the code had run out.',
      "I've told the driver twice to use the side gate.",
      'We should have explained this twice over.',
      "I've already explained this to the depot, so you won't need to.",
    ],
  },
})
