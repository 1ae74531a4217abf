import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'doubt/funny-coincidence',
  severity: 'caution',
  title: 'Hints that it is suspicious',
  why: 'A raised eyebrow in writing is an accusation the customer cannot answer.',
  source: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
  patterns: [
    'how (very)? (convenient|odd|strange|curious|funny) $',
    'one wonders @toEnd?',
    '(^|,|and|but|though) [(it is|it seems|seems|rather|quite|how|very|a bit|just)? (funny|odd|strange|interesting|curious|peculiar|convenient|remarkable|weird|suspicious) (though|thing|enough)? (, though)? ,? (that|how) !(question|to|idea|and|enough|story|names|sounds|noise|smell|one) ..2 (you|the|it|a|nobody|no one|your|none|this|both|every|only|they|he|is)? @toEnd?]',
    '(it is|is|seems|was) (rather|quite|very|a bit|a little|somewhat)? (interesting|curious|funny|convenient|suspicious) that (nobody|no one|you|the|it|this|your|both|a) @toEnd?',
    'funny that $',
    '(what a|such a|some|quite a|quite the|too much of a) coincidence (that|both|madam|sir|is|if|and|at) @toEnd?',
    '(timing|coincidence|story) is (rather|quite|very|a bit|a little|awfully)? (convenient|interesting|curious|remarkable|suspicious|odd) @toEnd?',
    '(one|i|you|we|it|which) (do|does|did|would)? (wonder|make a person wonder|make you wonder|make one wonder|makes (you|one|me|us) wonder|cannot help wondering|can not help wondering) (where|about|what|why|how|if it|really|though)? @toEnd?',
    '(so)? one (does|must|has to) wonder',
    '(suspiciously|mysteriously|strangely enough|oddly enough|curiously enough|curiously) @toEnd?',
    '(some|people|one|others) (would|might|could) call (that|this|it|such|#number) ..6 (unlucky|odd|bad luck|strange|suspicious|convenient|a coincidence|careless)',
  ],
  unless: [
    '(funny|interesting|strange|odd) (you|question|that you (ask|mention)|to see|how time) | (our|we|us|my) ..8 (odd|strange|funny|weird|interesting|curious) | (odd|strange|funny|weird|peculiar|interesting|curious) ...14 (our (bug|fault|mistake|text|page|app|system|timer|texts|label)|i (asked|have|had a look|had|checked|looked)|we (have|had)) | (i|we) wonder (if|whether) (you|the|we|i) (would|could|might|cable|can) | convenient for (us|you|me) | wondering if | that (it|this|that) (works|happens|shows|does|keeps|stops)',
  ],
  unlessNear: [
    {
      where: 'around',
      any: [
        '(so i|and i) (had|checked|looked|asked|have)',
        'our (bug|fault|mistake|timer|clock|system|error|side)',
        '(i have|i) (asked|checked|looked)',
        'we (charged|sent|had|made)',
      ],
    },
  ],
  examples: {
    flags: [
      {
        text: '«Funny, though, that the TV was working until the inventory was signed».',
      },
      {
        text: "I must say «it's curious that nobody brought it up».",
      },
      {
        text: 'spotless in the move in pics, «funny that»',
      },
      {
        text: '«What a coincidence that both phones broke that week».',
      },
      {
        text: 'I must say the «timing is rather convenient».',
      },
      {
        text: '«I do wonder where the first one really went».',
      },
      {
        text: "It's the third this year, «which does make a person wonder».",
      },
      {
        text: 'That is «quite a coincidence, madam».',
      },
      {
        text: 'Nobody else mentioned any noise, «so one does wonder».',
      },
      {
        text: '«How convenient».',
      },
      {
        text: '«One wonders how the seal got back on».',
      },
      {
        text: 'The tear is «suspiciously straight».',
      },
      {
        text: '«Some would call eight lost scooters in a summer unlucky».',
      },
    ],
    passes: [
      "It's strange that it works on one laptop and not on the other.",
      'Funny you should ask, the blue one came back this morning.',
      "It's odd that the app shows two rides and I have asked why.",
      "It's odd that the page shows two prices, and that's our bug.",
      "It's strange that our text never reached you.",
      'I wonder if you could try the other cable.',
      "The timing is convenient for us, so let's say 4.",
      "It's curious that the second text never reached you. I've asked the network why.",
    ],
  },
})
