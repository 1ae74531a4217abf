import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'overpromise/results-for-you',
  severity: 'caution',
  title: 'A result promised to the customer',
  why: 'Nobody can promise what an exam, a market or a body will do.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    'you (will|are going to|shall) (all|then|now|easily|definitely|certainly|surely|soon|both|even|always)? (pass|win|have signal|love it|love (them|every)|succeed|get in|get the (job|visa|place|loan|flat|house|role|grade|part|seat|house|keys)|lose (weight|#number)|double|triple|earn|make (money|a profit|thousands|back)|recover (fully|completely|in|every)|be (cured|rich|fit|slim|pain free|well|fluent|healed|accepted|approved|better|debt free|debt-free|at the|there (by|in time|before)|home (by|in time|before))|sleep (like|well|through)|feel (like|better than|great|no)|catch (your|the|it)|make (the|your) (connection|flight|train|wedding|deadline)|sell (it|out|the)|rank|outgrow|qualify|be the first|see (results|a difference|the difference)|walk|run again) @toEnd?',
    '(shares|share|price|prices|value|market|markets|stock|stocks|rate|rates|fund|pot|coin|token|bitcoin|gold|rents|property|properties|traffic|sales|visitors|score|rankings|ranking|followers|weight|kilos|pounds|scar|pain|rash|grades|marks|weather|forecast|sun|storm) (will|is going to|are going to|always|is sure to) (be|go|come|rise|double|triple|recover|bounce|climb|grow|hold|fall off|keep|vanish|disappear|clear|soar|stay|turn|drop) (above|up|back|higher|off|better|gone|higher|by itself|through the roof|doubled|dry|sunny|lovely|lower|rising|off before|away (by|before|for good|completely)|completely) @toEnd?',
    '(you|we) (will|are going to) (have|get|see|find|recover|bring|retrieve) ..6 (back|returned|home) ..1 (every (last|single)|all of|down to the last|to the last|in full|untouched|intact|in one piece|safe and sound|unharmed) @toEnd?',
    'you will be (laughing|delighted|thrilled|over the moon|amazed|set for life|blown away|glad you did|rich) @toEnd?',
    'your (skin|hair|back|knee|hip|teeth|hearing|sleep|eyes|eyesight|dog|cat|baby|son|daughter|leg|arm|wound|rash|allergy|voice|nails|tooth|ankle|shoulder|child) ..2 will (be|feel|look|heal|grow|clear|sleep|settle|recover|pass|love|stop) @toEnd?',
    'it will (not rain|stay dry|be sunny|be dry|be like (it|nothing)|be as if|look like (it|nothing)|feel like (it|nothing)) @toEnd?',
    'only (goes|go|ever goes) (one way|up) @toEnd?',
    '(every|all) (last|single|of)? (your|the)? (one|money|penny|cent|photo|photos|file|piece|bit|pence|rupee|euro|dollar|message|contact|thing|item|song|box|plate) ..4 (will|is going to|can|is coming|reaches|comes|arrives) (be|get|make|come|back|recoverable|recovered|saved|returned|arrive|reach|the|safe|fine)? @toEnd?',
    '(by (the weekend|tomorrow|tonight|christmas|easter|friday|monday|next week|then)|within (a week|days|a month|weeks)) you will (be|have|feel|look|speak|earn|see|weigh) (fluent|pain free|cured|fit|slimmer|rich|forgotten|your life back|like new|a new person|no pain|fully|completely|perfect|the full) @toEnd?',
  ],
  unless: [
    '(cannot|can not|could not|will not|would not|do not|never|not|nobody can|no one can|without) (promise|guarantee|assure|swear|say|rule out|tell|be sure|vouch|pretend) | pass (the|by|through|to|on|a|us|it|your) (depot|school|church|shop|station|gate|bridge|house|next|message|pub|sign|entrance|park|corner|hotel|desk|lights) | (if|unless|once|hope|hopefully|should|likely|probably|may|might|whether) ..6 | (is|are) (now|already|back|refunded|here|listed|included|on) ..1 | (up|down) (to|by) ..1 (#money|#number|#time)',
  ],
  unlessNear: [{ where: 'sentence', any: ['(hope|hopefully|if|likely|probably|cannot promise)'] }],
  examples: {
    flags: [
      { text: '«You’ll pass with this course».' },
      { text: '«Shares will be higher by Christmas».' },
      { text: 'Try it, «you’ll be amazed».' },
      { text: 'The fund «only goes one way».' },
      { text: 'Use it twice and «your skin will be clear».' },
      { text: 'No tent, as «it won’t rain».' },
      { text: '«You will have the photos back, every last one».' },
      { text: '«Every penny of it will be back by tonight».' },
      { text: 'Trust the plan: «by the weekend you will be pain free».' },
    ],
    passes: [
      'You will pass the depot on your left and see the blue gate.',
      'If you pass the mock, you will pass to the next group.',
      'I hope you will pass.',
      'Every penny of the deposit was refunded on Monday.',
      'Every penny is back on your card, I checked it at 9.',
      'The price will go back up to £20 on 1 May.',
      'It will be back up by 6 pm.',
    ],
  },
})
