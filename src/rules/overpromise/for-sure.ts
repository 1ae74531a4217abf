import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'overpromise/for-sure',
  severity: 'caution',
  title: 'Certainty about what is not the agent’s to decide',
  why: 'The surer the words, the harder the fall when it comes out otherwise.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(will|is going to|are going to|shall|gets|get|comes|arrives|reaches|pulls|lands|leaves|goes|works) ..10 (no question|no doubt|without (a)? (doubt|question|fail|exception)|for sure|for certain|zero doubt|guaranteed|no matter what|come what may|rain or shine|on the dot|hands down|no ifs|no ifs and buts|100%|1000%|100 percent|hundred percent|one hundred percent|hundred per cent|like clockwork|period|full stop|easy|easily|every single time|every time|trust me|believe me|mark my words|no problem at all|to the minute|and that is that) @toEnd?',
    '(come what may|rain or shine|no matter what|whatever happens|day and night) (, _)? ..5 (will|is|are|gets|going) @toEnd?',
    '(gets|get|finishes|finish|runs|arrives|comes|works|stays|stay|leaves|starts|is|are|ready) ..8 (regardless|no matter what|whatever the|come what may) @toEnd?',
    '(whatever|no matter (what|how|who|where)|regardless of|come) (the|it|any|your|happens|they|she|he|may|rain|hell|who) ..4 (, _)? ..3 (will|is going to|are|is|gets|works|pulls|arrives|comes|lands|reaches|leaves|fix|replace|pay) @toEnd?',
    '(will|going to|gets|arrives|have|be) ..10 (whatever|no matter (what|how)|regardless of (what|how|who|the)) (the|any|your|they|she|he|it|happens) @toEnd?',
    '(mark my words|take it from me|trust me (on (this|that))?|believe me|i can tell you (now|already|today|for sure)|you can be (100%|absolutely|totally|completely|quite)? (sure|certain)|i am (100%|absolutely|totally|completely|dead|quite)? (sure|certain|positive|convinced)|without a (shadow of a)? doubt|i would bet|i bet|bet you) ,? (that|you|it|the)? ..8 (will|going to|is|are|gets|be|works|comes|arrives|has|should|win|pass) @toEnd?',
    '(bound|guaranteed|destined|(is|are) certain|(is|are|it|they|he|she) (all)? sure) to (be|pay|fit|win|pass|work|arrive|get|go|agree|approve|say|find|rise|like|love|come|let|help|give|make|accept|sell|recover|succeed|reach|last|hold|solve|fix|sort|please|suit) @toEnd?',
    '(100%|hundred percent|one hundred percent|definitely|certainly|absolutely|undoubtedly|surely|for sure) (will|going to|gets|be (there|fixed|back|approved|paid|sorted|on time|accepted|refunded|delivered|resolved)|arrive|arrives|get|pass|win|work|come|comes|happen|sort|approve|reach|pay) @toEnd?',
    '(will|is going to|are going to|shall) (100%|definitely|certainly|absolutely|undoubtedly|surely|for sure|most certainly) (be|get|arrive|pass|win|work|come|happen|approve|reach|pay|solve|fix|find|side|agree|accept|sort|never|love|receive) @toEnd?',
    '(always|never) (work|works|fail|fails|win|wins|miss|misses|come through|comes through|pay off|pays off|run late|runs late|go wrong|goes wrong|let (you|us|anyone) down|lets (you|us|anyone) down|turn up late|turns up late) @toEnd?',
    '(stake my|bet my|eat my hat|put (good|my)? money on|put my name to|my money is on|vouch for|nothing to lose) @toEnd?',
    '(with|there (is|can be)) (total|absolute|complete|100%|full|no) (certainty|question about it|doubt about it|doubt) @toEnd?',
  ],
  unless: [
    '(cannot|can not|could not|will not|would not|do not|never|not|nobody can|no one can|without) (promise|guarantee|assure|swear|say|rule out|tell|be sure|vouch|pretend) | (do|does|did) (they|it|you) (always|never) | no matter (what|how) you | whatever the (answer|result|outcome) | with whatever | hear from me | (i|we) will (certainly|surely|definitely|absolutely) | (not|never|nobody) ..2 (sure|certain|certainly|for sure|for certain|definitely) | (i|we) (will|am going to|are going to|shall) (also|then|definitely|certainly|absolutely|surely)? (call|ring|phone|write|email|text|reply|answer|check|ask|chase|track|message|update|tell|let|send|post|book|read|look|keep|speak|come back|get back|follow|be back|return|refund|credit|raise|open|make|put|stay|be here|be with|report|add|pass|forward|contact|call back|do|try|go|find out|bring|hand|drop|mail|take|give|share) | (i am|we are|am) (sure|certain|positive|convinced) (that)? ..3 (was|were|is (hard|not)|are (tired|upset|busy)|you (are|can|will) (see|understand|know|right)) | (was|has been|have been) ..3 | (whether|when|if|once) ..3 | (easily|easy|full stop|for free|every time) (to|and|in|with|the|you|it) | (i|we) (make|made|am making|will make) sure to',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '(measured|tested|checked|tried|weighed|confirmed|tracked|scanned|verified|signed) ..3',
        'cannot (promise|say|guarantee) | (but|and) if (it|they|that|he|she|not)',
      ],
    },
  ],
  examples: {
    flags: [
      { text: 'It stays dry, I say it «with total certainty».' },
      { text: 'That trick «always works on these».' },
      { text: 'He passes, I’d «stake my job on it».' },
      { text: 'Your claim «will be paid, no question».' },
      { text: '«Come what may, your room will be ready».' },
      { text: 'It «gets you there by nine regardless of the works».' },
      { text: '«Come rain or snow it pulls into Porto at noon».' },
      { text: 'You «will be at the airport whatever the traffic does».' },
      { text: '«Take it from me, the shares will be above your price by June».' },
      { text: 'They are «bound to fit you like they were made for you».' },
      { text: 'ok it’s «definitely going to be tonight».' },
      { text: 'Your visa «will certainly be approved».' },
    ],
    passes: [
      'It will definitely be the 61 cm one, I measured ours this morning.',
      'We can’t say for certain it will stay dry.',
      'I don’t have a date, and I’ll email you that afternoon whatever they say.',
      'Entry fee refunded, 100% of it.',
      'Are they slow at times, or do they always fail?',
      'I’m not sure that it will be Friday.',
      'I will ring you at 4, no matter what the depot says.',
      'I am sure that it was hard to wait.',
      'It goes out tonight, and you can return it for free any time.',
    ],
  },
})
