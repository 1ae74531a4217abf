import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'doubt/prove-it',
  severity: 'caution',
  title: 'Demands proof as a test of honesty',
  why: 'A request for a photo turns into a trial once it says that the customer must prove something.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(can|could) you (even|actually|really)? prove @toEnd?',
    '^ prove (it|that|to) @toEnd?',
    '(you|customer) ..3 (to|must|should) (prove|demonstrate) (that|the|to us|it) @toEnd?',
    '(something|anything) ..2 (proves|prove|to prove) @toEnd?',
    '(genuine|real|actual|valid|concrete|solid|hard) (proof|evidence|reason|photo|photos) @toEnd?',
    '(proof|evidence) (that|of) (you|it|what|this|the (damage|fault|crack|loss)) @toEnd?',
    '(whether|if|that) (this|the|your|it|that|what) ..2 (is|was|are|be) (actually|really|even|in fact)? (genuine|legitimate|honest|what happened) @toEnd?',
    '(whether|if) (you|it|the|he) (really|actually|truly|genuinely|in fact) @toEnd?',
    '(whether|if) you were (really|actually|truly|genuinely|in fact) @toEnd?',
    '(how (do|can) (i|we) know|anybody could|anyone could|could be (of|from) any|can be (edited|faked)) @toEnd?',
    '(check|verify|confirm|hear|see|know|find out|tell us|tell me|learn) (if|whether|how|what) ..2 (really|actually|truly|genuinely) (happened|went|is|was|charged|took|did|said|broke) @toEnd?',
    "(check|verify|test|investigate|look into|confirm) ..2 (your|the customer 's) (story|version|account of|claim|claims|word) @toEnd?",
    '(third|fourth|fifth|sixth|second|another) (claim|refund|complaint|request|thing|parcel|loss|dispute) ..4 (from|by|on|under|since|in|missing|this) (you|your|this|march|january|#date|the|year|a|missing) @toEnd?',
    '(seeing|see|notice|noticed) a pattern @toEnd?',
    '(if|whether) ..3 (holds water|stands up|checks out|is plausible) @toEnd?',
    '(rather|quite) a (lot|few|number) of ..2 (claims|refunds|missing|complaints|losses|lost|returns) @toEnd?',
    'always the (expensive|costly|same|dear) @toEnd?',
    '(unless|until) (you|the customer) (can|could|are able to)? (prove|demonstrate|substantiate|document|evidence) @toEnd?',
    '(would|are|be) (you)? (willing|prepared|ready) to (swear|repeat|sign a|state|say) (it|that|this|to that|statement|so|the same) @toEnd?',
    '(await|awaiting|look forward to|looking forward to|waiting for) your explanation',
    '(then|so|perhaps|maybe) you (can|could|would|will) (care to)? explain (why|how|to (me|us)) @toEnd?',
    '(can|could|would) you explain (why|how) (our|the) ..3 (shows|show|says|recorded|has your) @toEnd?',
  ],
  unless: [
    '(to|can) prove to the | we ..6 to (prove|show|demonstrate) (that|the) | (if|whether) you (really|actually) (want|need|like|prefer) | no ..3 (proof|evidence) | (third|fourth|second|another) (claim|refund|request) ..4 (is|was|paid|free) | (proof|photo|reason) ..3 (helps|is (enough|fine|all))',
  ],
  examples: {
    flags: [
      {
        text: '«Can you prove the bruise came from our slide»?',
      },
      {
        text: '«Prove that you sent it back».',
      },
      {
        text: 'Before that «you will have to prove that it was in the bag».',
      },
      {
        text: "I'd want «something that proves it».",
      },
      {
        text: 'Kindly share «genuine proof», sir.',
      },
      {
        text: "We'd need «evidence that it happened here».",
      },
      {
        text: "We'll look at «whether this claim is genuine».",
      },
      {
        text: "I'll pull the camera to see «if you really paid».",
      },
      {
        text: "I'll pull the camera to see «whether you were really there».",
      },
      {
        text: "«How do I know the picture wasn't taken elsewhere»?",
      },
      {
        text: "On Monday we'll «hear how it really went».",
      },
      {
        text: "I'll have to «check your story with the branch».",
      },
      {
        text: 'This is the «fourth claim from your address».',
      },
      {
        text: 'We are «seeing a pattern with your orders».',
      },
      {
        text: 'Our fraud desk will see «if this holds water».',
      },
      {
        text: 'Your account has «rather a lot of missing parcels».',
      },
      {
        text: "It's funny how it is «always the expensive items».",
      },
      {
        text: 'It stays on the bill «unless you can substantiate it».',
      },
      {
        text: '«Are you prepared to repeat that in front of the driver»?',
      },
      {
        text: 'The photo was made before the delivery, so I «look forward to your explanation».',
      },
      {
        text: '«Perhaps you can explain how the seal was opened».',
      },
      {
        text: '«Could you explain why our log shows two openings»?',
      },
    ],
    passes: [
      'To prove to the airline that the bag was late, use the tag.',
      'Tell me if you really need it by Friday.',
      "The third claim is paid as well, that's the last of this year.",
      'We want to show that the new lock works.',
      'No genuine proof is needed.',
    ],
  },
})
