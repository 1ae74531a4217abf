import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/your-fault',
  severity: 'strong',
  title: 'Puts the fault on the customer in so many words',
  why: 'Once the word fault or mistake points at the customer, they defend themselves and no longer hear the solution.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(was|were|is|lay) (entirely|all|completely)? in your hands @toEnd?',
    '^ whoever (typed|filled|set|booked|ordered|pressed|clicked|installed|washed|dropped|parked|wired|poured|plugged) !you @toEnd?',
    "(it|this|that|these|those|which|all this|all of this|what happened|the whole thing|the rest) (is|was|were|are|would be) (all|entirely|completely|really|simply|purely|solely|clearly|partly|just|only|probably|kind of|sort of|actually)? (your|the (customer|user|client|parent|guest) 's) (own)? (fault|mistake|error|doing|negligence|oversight|carelessness|responsibility|problem|job|duty|lookout) @toEnd?",
    '(it|this|that) was (entirely|completely|purely)? your (own)? (choice|decision) @toEnd?',
    '(because of|due to|it is|is|was|were|for|to) ..2 (your|her|his|their|customer) own (fault|mistake|mistakes|error|making|doing|carelessness|negligence|choice|actions|decision) (only)?',
    '(it|this|that|that one|these|thing|one|which|fee|charge|delay|damage|rest) ..4 (is|was) (all|entirely|kind of|sort of|really|squarely|just|purely)? on you (though|now|there|guys|i am afraid|afraid)? $',
    "(your|the (customer|user|client|parent|guest|passenger|tenant|buyer) 's|customer|user) (job|responsibility|duty|task|obligation) (to @task|in the first place|and not|not ours|alone|only) @toEnd?",
    "..8 (is|was|are|were|remains|stays) (up to you|down to you|for you|your (job|responsibility|duty|end of the bargain|part)|(the|a) (customer|passenger|user|tenant|parent|guest|account holder|buyer|renter|person) 's (job|responsibility|duty)|down to the person) (in the first place|to @task|though|not (us|ours|for us)|who ..4)? $",
    '(it|that) was for you to @task @toEnd?',
    'the (onus|burden|responsibility) (is|was|lies|lay|falls|fell|rests|rested) ..2 (on|with) (you|the customer|the buyer|the guest|the account holder) @toEnd?',
    'self inflicted | of your own making | of your own doing | (only|just) (got|have)? (yourself|yourselves) to (thank|blame) | (you are|you are yourself) to blame | (blame|fault) (is|lies) (with)? (you|yours)',
    '(user|customer|operator) (error|negligence|fault|mistake|carelessness) @toEnd?',
    '^ (entirely|all|totally|completely)? your (own)? (fault|mistake|doing) (,|$) @toEnd?',
  ],
  unless: [
    'not ..6 (your|you|user|customer|the) | (none|nothing|nobody|never|neither) ..6 (your|you) | (entirely|totally|completely|fully|of course|choice|which|what|how|when|date|rest|decision) (is)? ..2 up to you | up to you (and|which|what|whether|how|if) | (whether|if|when|keep) ..6 up to you | (roof|meter|rest|other|ours) ..6 responsibility | responsibility and the',
  ],
  examples: {
    flags: [
      {
        text: '«All this is your own doing», Mr Haddad.',
      },
      {
        text: '«That was your choice».',
      },
      {
        text: 'Those marks are gone «because of her own mistake only».',
      },
      {
        text: 'no signal on that band, «thats kind of on you»',
      },
      {
        text: "Checking the date is the customer's job to do, and «the customer's responsibility alone».",
      },
      {
        text: '«Mentioning the peanut allergy was up to you».',
      },
      {
        text: '«It was for you to tell the bank», not for us.',
      },
      {
        text: '«The onus was on you to cancel».',
      },
      {
        text: 'The DNS was edited, so the outage is «self-inflicted».',
      },
      {
        text: 'This is a «user error», nothing is wrong with the app.',
      },
      {
        text: 'It «was in your hands to cancel by the 5th».',
      },
      {
        text: '«Whoever set the timer got the hours mixed up».',
      },
      {
        text: '«Your own fault», sorry.',
      },
    ],
    passes: [
      'Whoever packed your order left the key in the lid; it opens with a coin.',
      "It's not your fault at all; the page hides that button.",
      'None of this is your mistake.',
      'Whether you keep it is up to you.',
      'The pipes indoors are your responsibility and the rest is ours.',
      'The choice of date is up to you.',
      'That was my mistake, not yours.',
    ],
  },
})
