import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'doubt/you-claim',
  severity: 'strong',
  title: 'Calls it a claim',
  why: '"You claim" announces to the customer that they are not believed.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '_ , (so)? you say $',
    '(your|the|one) side of (it|the story|things) @toEnd?',
    '(for the sake of argument|let us say it|let us assume|let us pretend|being asked to believe|asked to believe|expected to believe) @toEnd?',
    'is that your final (version|answer|story|word)',
    '(you|the customer|he|she) (claim|claims|claimed|are claiming|were claiming|allege|alleged|allegedly|purport|maintain|insist|insisted|contend) (that)? !(back|vat|it|your|tax|for|up|this|against) @toEnd?',
    '(alleged|allegedly|supposedly|purported|purportedly) @toEnd?',
    '(so called|supposed) (fault|damage|email|promise|call|crack|leak|problem|issue|theft|loss|error|mistake|defect|accident|injury|charge|conversation|delay|incident|letter|agreement|refund|burn|stain|noise|break-in) @toEnd?',
    '(according to you|as per you|if you are to be believed|by your (own)? (account|reckoning)|going by (your|what you)|(as|so) you (claim|allege|put it|would have it)|if i am to (follow|believe) your ..2) @toEnd?',
    '(is|was|are|were) (just|only|simply|merely)? your (version|story|side of the story|word) @toEnd?',
    'your (version of (it|events|things|the ..2)|story|side of the story|tale|narrative) @toEnd?',
    '(if|assuming) (what you (say|said|describe|wrote|told ..2)|it (happened|went)|this|it|that|we are to|i am to|things (happened|went)) ..3 (true|right|correct|really|way you|as you|believe|the way|indeed) @toEnd?',
    '(you|u|customer) (say|said|says|state|stated) ..8 , (but|yet|well|though|however)? ...6 (our|the|my) (system|records|record|counter|log|logs|camera|footage|data|screen|tracking|scan|register|they all) @toEnd?',
    '(so|and) (you|u) (are (telling|saying|asking)|want|expect) (me|us|that)? @toEnd?',
    '(you were|you are) apparently @toEnd?',
    '(statement|version|account|story|explanation) ..4 (is|are|was|does|do|did) not (match|matching|true|correct|fit|tally|consistent) @toEnd?',
    'whatever you (think|believe) (happened|you saw)',
    'would have (us|me) believe @toEnd?',
    '(you|customer) (are|were|keep|kept) (claiming|insisting|alleging|maintaining|asserting|pretending) !on @toEnd?',
    'what you (call|are calling|describe as|refer to as|term) (a|an) (crack|leak|fault|defect|scratch|noise|stain|promise|smell|injury|burn|delay|dent|tear|mistake|error|overcharge) @toEnd?',
  ],
  unless: [
    '(you|customers) ..2 claim ..4 (vat|tax|refund|reward|points|allowance|expenses|back) | true for the | (am|are|is|was|were|you are) supposed to | your (story|version) (made|is 1|of) | which version | (supposed|supposedly) ..8 (our|i) | (i|we) ..3 (supposed|claimed)',
  ],
  examples: {
    flags: [
      {
        text: '«You claim that the screen cracked by itself».',
      },
      {
        text: 'The «alleged overcharge is with our meter desk».',
      },
      {
        text: 'The «so-called fault was nowhere to be found».',
      },
      {
        text: '«According to you», the door was locked.',
      },
      {
        text: 'Six hours down «is your version».',
      },
      {
        text: 'The footage contradicts «your story», madam.',
      },
      {
        text: '«Assuming it went the way you describe», I can put $40 back.',
      },
      {
        text: '«You say you never got the code, but our system says it was used».',
      },
      {
        text: "«So you're telling me the rider ate half of it».",
      },
      {
        text: '«You were apparently home all day».',
      },
      {
        text: 'The «version given by you is not matching».',
      },
      {
        text: "«Whatever you think happened» didn't.",
      },
      {
        text: 'Water «damage, you say».',
      },
      {
        text: 'We have only «your side of it».',
      },
      {
        text: "«For the sake of argument», I'll accept that.",
      },
      {
        text: 'So, «is that your final version»?',
      },
      {
        text: 'It rained every day, or so you «would have me believe».',
      },
      {
        text: '«You keep insisting that nobody called».',
      },
      {
        text: 'We looked at «what you call a crack».',
      },
    ],
    passes: [
      'You can claim VAT back with this invoice.',
      'You claim the tax back at the desk.',
      "If that's true for the second box as well, I'll send both.",
      "Supposedly the part is on our boat; I'll know on Monday.",
      "You're supposed to get a reply within a day.",
      'Your claim is paid, £220, on Friday.',
    ],
  },
})
