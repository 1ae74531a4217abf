import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/read-it-again',
  severity: 'caution',
  title: 'Tells them to read it again',
  why: 'The customer is sent away to find an answer that could have been given in the same line.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(want to|should|could|might|just|do) read the (whole|entire|full) (message|email|thing|mail|page|thread|text) @toEnd?',
    '(have|did) you (try|tried) (reading|turning it on|looking|plugging it in|switching it on) @toEnd?',
    '(in|on) the (very)? (first|second|top|opening) (line|paragraph|sentence) @toEnd?',
    'you will (notice|find|see) ..8 (answers|answered|says|explains|covers|states) @toEnd?',
    'in capitals @toEnd?',
    'reading glasses @toEnd?',
    '(reading|listening|maths|math|patience|attention) is not ..4 (strong suit|strength|thing|forte|strong point) @toEnd?',
    '(you|u) did (get|receive) (my|the|our) @toEnd?',
    '(it|this|that) is all (explained|written|set out|described|listed|covered|shown) @toEnd?',
    'if you (would|had|do|did|will|were)? (care to|bother to|bothered to|actually|just|only|simply|carefully|properly|take the time to|took the time to|to)? (read|look|looked|scroll|scrolled|scroll up|check|checked|opened|open|go back|turn|turned|scroll up) ..10 (slowly|carefully|properly|scroll up|your eyes|you (will|would)|it is (all)? there|right there|closely|that i (answered|wrote|said)) @toEnd?',
    'if you (would)? care to @toEnd?',
    '(read|look at|go through|go back to|have a look at|reread|re-read) (it|that|this|the|my|through|your)? ..5 (again|once more|a bit more carefully|more carefully|properly|slowly|more closely|one more time|before (asking|writing|replying|contacting)) @toEnd?',
    '(another|a) (slow|careful|more careful) (read|look) (at|of|through) @toEnd?',
    '(it|which|the ..4|that|email|letter|page|sign|form) (does|quite|very)? (literally|clearly|plainly|actually|explicitly|specifically) (say|says|said|states|state|stated|mentions|mention|shows|tells|explains|written) @toEnd?',
    '(does say|says (so|it|that|right)|is written|is printed|are printed|is stated|is shown|are set out|it is (all)? there) ..4 (right there|right here|at the top|in bold|in black|in big|in large|in capital|in plain|twice|on the back|in fairly|under the word|for anyone|in the first line|in fairly large) @toEnd?',
    'in (black and white|bold (letters|print)?|big letters|capital letters|plain sight)',
    '(all of this|all this|it|this|the answer|that|everything|everything you need) (is|was|were) (all|sitting|right|already|clearly|there)? (in|at|on) (my|the|our) (last|previous|first|earlier|message|email|mail|letter|reply|manual|faq|page|instructions|confirmation) @toEnd?',
    '(you|u) (did|do|have|had) (see|seen|read|notice) (the|that|my|this) (bit|part|line|email|message|sign|note) @toEnd?',
    '(got|been|was|gets) (skimmed|skipped over|overlooked) @toEnd?',
    '(kindly|please|do|to) (see|read|check) (properly|carefully|below , where|it properly) @toEnd?',
    '(glasses on|use your eyes|you only need to look|need to look) @toEnd?',
    '(the (email|instructions|letter|message|answer|page)) (i sent)? (is|are|was|were) in english @toEnd?',
  ],
  unless: [
    '(i|we|me|us) ..8 (read|look at|go through|check) | not (have|need) to ..2 (read|look at|go through) | (wrong|sorry|by mistake|misleading|too small|our (mistake|fault|error)|unclear|confusing|not fair|we (never|did not)|whenever|happy to|glad to|gladly|when you have a) | (says|said|states|shows|mentions) ..6 (free|you are (covered|owed|right|entitled)|refund|refunded)',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['sorry', '(happy|glad|gladly)'],
    },
  ],
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
        text: "You'd find it «if you read it slowly».",
        becomes: 'Here it is again in short: [what the customer needs to know].',
      },
      {
        text: "Have a look, «if you'd care to», at line one.",
      },
      {
        text: 'Perhaps «read my message once more».',
      },
      {
        text: 'Maybe have «another careful look at it», Margaret.',
      },
      {
        text: "«The page clearly states that it's one per guest».",
      },
      {
        text: 'look, it «says so right there»',
      },
      {
        text: "It's over there «in black and white».",
      },
      {
        text: '«All of this was in my message from Tuesday».',
      },
      {
        text: '«u did see the bit where it says 7 kg right»',
      },
      {
        text: 'I suspect that it «got skimmed».',
      },
      {
        text: 'its on page two sir «kindly see properly»',
      },
      {
        text: '«You only need to look».',
      },
      {
        text: 'As far as I know «the instructions are in English».',
      },
      {
        text: 'I did mention it «in the very first line».',
      },
      {
        text: "«You'll notice the second paragraph answers that».",
      },
      {
        text: "I wrote it «in capitals so that it wouldn't get lost».",
      },
      {
        text: "I'll wait while you find your «reading glasses».",
      },
      {
        text: "I realise «reading isn't everyone's strong suit».",
      },
      {
        text: '«You did get my email», yes?',
      },
      {
        text: "«It's all explained on the page you're looking at».",
      },
      {
        text: 'You may «want to read the whole message».',
      },
      {
        text: '«Have you tried reading the label»?',
      },
    ],
    passes: [
      "The page clearly states the hours of last year, and I'm sorry.",
      'The page clearly states the wrong hours.',
      'Please read page two when you have a moment.',
      "If you scroll down, there's a button that saves the form.",
      "The letter clearly says you're covered, so it's paid.",
      "I'll read it again tonight and write to you tomorrow.",
    ],
  },
})
