import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'overpromise/perfect-from-now',
  severity: 'caution',
  title: 'A perfect future',
  why: 'Nothing is perfect for long; the first hiccup makes the whole reply untrue.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(will|is going to|are going to|shall|would) (now|then|all|always|also|just|be|go|run|work|feel|look|turn out|pass|come out|stay|be back|have|have you|soon)? ..4 (perfect|perfectly|without a hitch|thrilled|flawless|flawlessly|faultless|spotless|seamless|seamlessly|smoothly|without a hitch|without (a|one|any) (single)? (hitch|hiccup|problem|glitch|flaw|trouble|bump|scratch)|like a dream|like a charm|like clockwork|like magic|trouble-free|trouble free|problem-free|pain free|pain-free|worry-free|error-free|hassle-free|as good as new|good as new|like new|better than ever|better than new|in no time|the best _ (of your life|ever)|top notch|immaculate) @toEnd?',
    '(solve|solves|fix|fixes|cure|cures|end|ends|settle|clear|clears|sort|sorts|remove|removes|put|puts|take care of|eliminate|eliminates|stop|stops) ..2 (all|every|everything|any|each) (of)? (your|the|these|this|of)? ..3 (problem|worry|error|for good|once and for all|forever|problems|issues|troubles|worries|errors|stains|bugs|noise|spam|trouble) @toEnd?',
    '(for good|once and for all|forever|for ever|for life|for the rest of your|for as long as you (own|have|live|stay|use|keep)|until the end of time|for all time|for eternity|till the cows) @toEnd?',
    '(you can|you may|you will|now)? (forget (about|all)|stop worrying|never worry|not have to worry|not need to worry|put your feet up|sleep easy|relax now|sleep soundly|have nothing to (worry|fear)|have no worries|say goodbye to) ..8 (again|ever|anymore|for good|now on|bills|problems|completely|entirely|about that|about it|about anything|about a thing|outages|crashes|delays|leaks|queues|spam|noise) @toEnd?',
    '(everything|all|every (last|single)? _|each and every _) (will|is going to|shall|is|are) (be|go|turn out|work out|run|come|get) (just|absolutely|completely|perfectly)? (fine|perfect|alright|all right|okay|sorted|great|smoothly|taken care of|well|as it should|back|fixed|delivered|on time|recovered|there) @toEnd?',
  ],
  unless: [
    '(cannot|can not|could not|will not|would not|do not|never|not|nobody can|no one can|without) (promise|guarantee|assure|swear|say|rule out|tell|be sure|vouch|pretend) | (should|hope|hopefully|likely|if|unless|might|may|could|would|whether) ..5 | (left|dropped|closed|gone|deleted|removed|canceled|ended|blocked|left|shut|pays|paid|a month|discontinued|retired|lost|off) ..3 | not ..4 (for good|forever)',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '(closed|gone|deleted|canceled|blocked|pays|a month|as you asked|you asked|discontinued)',
        '(should|hope|hopefully|likely)',
        'cannot (promise|say)',
        'perfect (for me|thanks|, see)',
      ],
    },
  ],
  examples: {
    flags: [
      { text: 'The new line «will be perfect from Monday».' },
      { text: 'The update «solves all your problems at one stroke».' },
      { text: 'Your builds are done with timeouts «for good».' },
      { text: 'With the new meter «you can forget about estimated bills».' },
      { text: 'Oh no, but «everything will be fine by tonight».' },
    ],
    passes: [
      'It should run smoothly now, and I check it at 9.',
      'The old account is closed for good, as you asked.',
      'Friday at 2 is perfect, see you then.',
      'I can’t promise everything will be fine.',
      'The pension pays £410 a month for life.',
      'If you can forget about it, fine, and everything will be fine if the seal holds.',
    ],
  },
})
