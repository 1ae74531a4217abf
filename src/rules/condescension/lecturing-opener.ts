import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/lecturing-opener',
  severity: 'hint',
  title: 'An opener that lectures',
  why: 'Openers like these set the reader straight before saying anything useful.',
  source: 'https://m.careersingrocery.com/passive-aggressive-phrases-to-avoid-in-your-next-email-article-201.htm',
  patterns: [
    '(^|,|and|but) [for (your)? (future reference|education|guidance)]',
    '^ [fyi] , (that|this|it|we|you|the|i)',
    '^ [just to (be (clear|crystal clear)|clarify)]',
    '^ [no , actually]',
    '^ [actually ,? (you|it|that|this|we|the)]',
    '^ [to be (perfectly|completely|quite)? (honest|fair|frank)] (, (you|your|it|that|we|the|this|most|all)|$)',
    '^ [simply (do|log|follow|read|check|click|go|press|look|update|restart|follow)]',
    '(^|,|but) [(i am|we are) (only|just) trying to help (here|you)?]',
  ],
  unless: ['actually ..4 (right|i found|free|better|good) | to be (fair|honest) (to|with) you'],
  rewrites: [
    {
      replaces: 'span',
      text: '',
      kind: 'shorter',
    },
  ],
  examples: {
    flags: [
      {
        text: '«For future reference», the code goes in the second box.',
        becomes: 'The code goes in the second box.',
      },
      {
        text: "«FYI», that's not how it works.",
      },
      {
        text: '«Just to be clear», the offer ended on Sunday.',
      },
      {
        text: '«No, actually».',
      },
      {
        text: '«Actually, you» can do this under Settings.',
      },
      {
        text: '«To be fair»...',
      },
      {
        text: '«Simply log» in and press save.',
      },
      {
        text: "«I'm just trying to help».",
      },
    ],
    passes: [
      "Actually you're right, the cap is on the other side.",
      'To be fair to you, the sign was covered.',
      "Simply keep the box, there's nothing to return.",
    ],
  },
})
