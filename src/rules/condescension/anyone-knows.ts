import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/anyone-knows',
  severity: 'strong',
  title: 'Everyone else can do it',
  why: "Comparing the customer with people who manage leaves them looking like the one who can't.",
  source: 'https://developers.google.com/style/tone',
  patterns: [
    '(adults|grown-ups|sensible people|normal people|most phones|responsible ..1|careful ..1) ..2 (usually|normally|tend to|read|know|would|have had) @toEnd?',
    '(^|,|and|but|so|because|since|though|well) [(_ ..12)?  (anyone|anybody|everyone|everybody|any ..1|every ..1|most people|most (adults|customers|users|guests|passengers|members|shoppers|travellers|drivers)|people|regular ..1|experienced ..1|other people|others|our other ..1|all our ..2|the rest of us) ..8 (knows|know|understand|understands|would (spot|know|see|realize|have (known|seen))|will tell you|could tell you|grasped|figure|figured|worked out|work it out|managed|manage|manages|get it|gets it|pick (this|it) up|remember|come early) @toEnd?]',
    '(even a|a|my|any|our|your average|most of our) ..3 (child|kid|toddler|grandmother|grandma|gran|granny|nan|mother|mum|mom|eight-year-olds|eight-year-old|five-year-old|#number year olds?|ten-year-old|beginner|amateur|schoolchild|pensioners|pensioner) ..8 (does|do|did|can (do|manage|work)|could|manage|manages|managed|would|knows|know|works|work|sets|figured) @toEnd?',
    '(anyone|anybody|everyone) can see @toEnd?',
    'most of our ..3 (do|can|manage|managed|seem to|figure|find it easy|have no) @toEnd?',
    "(nobody|no one|not one|never) ..4 (else)? ..3 (has (any)? trouble|struggled|struggles|asked us|had to ask|needed|needs|has ever had to|over the age|under the age|couldn't find|could not find) @toEnd?",
    'meet (someone|anyone|a customer) who could not @toEnd?',
  ],
  unless: [
    '(our|own) (staff|team|colleagues) | (trip|trips|struggle|struggles|get lost|stumble|find (it|the|that|this) (hard|confusing|tricky)) | anyone ..4 (gets|gets the|can use|is welcome|may) | (nobody|no one) ..3 (needs|needed) | everyone ..6 (lost|got|gets) | (let|so) (everyone|everybody|people) | people ..2 ask | know (when|if|what) (you|we)',
  ],
  examples: {
    flags: [
      {
        text: "«Anyone who has sold online before knows postage isn't in the price».",
      },
      {
        text: '«My eight-year-old does it in a minute».',
      },
      {
        text: '«Most of our shoppers do the keypad without ringing us».',
      },
      {
        text: '«Anyone can see that the two pictures differ».',
      },
      {
        text: 'Hello, «nobody over the age of ten has trouble with it».',
      },
      {
        text: "It's an average, «which I thought most people had grasped».",
      },
      {
        text: "I've yet to «meet someone who couldn't find the switch».",
      },
      {
        text: '«Adults usually read a lease before signing».',
      },
    ],
    passes: [
      'Even our own staff get lost in that menu.',
      'Most people know it trips you up, the token step catches admins.',
      'Everyone who knows Ana got a card.',
      'A child under ten can come too.',
    ],
  },
})
