import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/not-up-to-it',
  severity: 'strong',
  title: 'Suggests that they are not up to it',
  why: 'It judges what the customer can understand, by age, job or one question.',
  source: 'https://www.nngroup.com/articles/error-message-guidelines/',
  patterns: [
    '(do|does) not (usually|normally|generally) have to explain @toEnd?',
    '(all|all be|is|be) (a little|a bit|rather|very|quite)? (new|much|strange) (for|to) you @toEnd?',
    '(afraid|scared|frightened) of (technology|computers|the app|a computer|the internet) @toEnd?',
    '(bore|trouble|burden|confuse|overwhelm) you with @toEnd?',
    '(made|designed|written|version|meant) for (seniors|the elderly|older|children|dummies|kids) @toEnd?',
    'you are new (to|at) (this|it|all this) @toEnd?',
    'do not overthink @toEnd?',
    "(tricky|hard|difficult|a lot|confusing|complicated|much|overwhelming) (to take in|to follow|to grasp)? ..2 (when|if|for) (one|you|people|those|someone|anyone|somebody) (is not|are not|who|aren't|has not|have not|your age|without) @toEnd?",
    '(people|ladies|gentlemen|those) (of)? (your age|like you|at your age|who do not work with) @toEnd?',
    'you people @toEnd?',
    '(over|above) your head | (you|u) (would|will|might|may) not (really|fully|quite)? (understand|follow|grasp|get it|know what) @toEnd?',
    '(a bit|too|rather|quite|very|fairly) (technical|complicated|complex|advanced) (for|to explain to) (you|most|people|a layman|non-technical|a ..2) @toEnd?',
    'leave ..4 to (people who|the experts|us|those who|the professionals|experts|professionals|the grown-ups|someone who|trained) @toEnd?',
    '(usually|clears|guide|docs|page|manual|explained|one) ..8 for (beginners|novices|newbies|amateurs|non-technical people|first-timers|dummies)',
    '(grandchild|grandson|granddaughter|younger relative|younger person|someone younger|somebody younger|somebody technical|someone technical|someone tech-savvy|your husband|your son|your wife|your dad|your daughter|someone more|a neighbor who) ..4 (give you a hand|around|nearby|handy|help|could|who|there|to (explain|talk|speak)|explain|speak) @toEnd?',
    '(did|has) (nobody|no one) (ever)? (shown|show|teach|taught|tell|told|explain|explained) you (what|how|where|that) @toEnd?',
    '(do|did) you (even|actually|at least|really)? (know|understand|realize) (what|where|how|which) (a|an|the|your|model|one|it) ..3 (have|is|are|works|work|means|goes|mean) $',
    'you do know @toEnd?',
    '(are you (familiar|acquainted) with the concept|have you (ever|even) (used|seen|tried|owned|heard|been on|done)) @toEnd?',
    '(you are|you seem|you sound|you look|you appear) (to be)? (a bit|a little|rather|quite|getting|clearly|just|simply)? (confused|confusing|overthinking|mixing|muddled|lost|mistaken|mixed up) @toEnd?',
    'wrong end of the stick',
    '(we are|i am) the (expert|experts|professional|professionals|specialists) (here|in) @toEnd?',
    '(i have been|been) (doing|in) this ..3 (for|job|business)? ..3 (years|decades) , so @toEnd?',
    'you are (not|no) (an|a|the)? (engineer|expert|lawyer|doctor|accountant|electrician|technician|specialist|professional|plumber|pharmacist) @toEnd?',
  ],
  unless: ['because (our|my)'],
  unlessNear: [
    {
      where: 'sentence',
      any: ['sorry', 'so i have'],
    },
  ],
  examples: {
    flags: [
      {
        text: "Sums can be «tricky when one isn't used to them».",
      },
      {
        text: '«People your age often struggle with the app».',
      },
      {
        text: '«You people always ask the same thing».',
      },
      {
        text: "«You wouldn't understand the tax side of it».",
      },
      {
        text: "It's «a bit technical for most customers».",
      },
      {
        text: 'You may kindly «leave it to people who know».',
      },
      {
        text: '«Page one of the docs usually clears this up for beginners».',
      },
      {
        text: "Is there maybe a «grandchild around who's good with phones»?",
      },
      {
        text: '«Did nobody ever show you what a router is»?',
      },
      {
        text: '«Do you even know what a browser is»?',
      },
      {
        text: '«You do know this is a Sunday», I take it.',
      },
      {
        text: '«Have you ever used an online shop before»?',
      },
      {
        text: '«You seem to be confused», sir.',
      },
      {
        text: "I'm afraid that's the «wrong end of the stick».",
      },
      {
        text: "«We're the experts here», madam.",
      },
      {
        text: "«I've been doing this for fifteen years, so I think I'd know».",
      },
      {
        text: "And «you're not an engineer», after all.",
      },
      {
        text: "I won't «bore you with the technical bits».",
      },
      {
        text: 'I can send you a video «made for seniors».',
      },
      {
        text: "«You're new to this», aren't you?",
      },
      {
        text: "«Don't overthink it», just press the button.",
      },
      {
        text: "We «don't usually have to explain this».",
      },
      {
        text: 'Perhaps this is «all a little new for you».',
      },
      {
        text: 'No need to be «afraid of technology».',
      },
    ],
    passes: [
      'You seem to be lost because our map is old.',
      "You seem to be confused, and I'm sorry.",
      "It's a bit technical for most people, so I've asked Amit to do it for you.",
      "There's a class on Mondays for beginners.",
      "You wouldn't believe how many people ask.",
    ],
  },
})
