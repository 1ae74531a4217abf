import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/did-not',
  severity: 'caution',
  title: 'Lists what the customer did not do',
  why: 'A sentence built on what they failed to do sounds like a verdict; the missing piece itself is enough.',
  source: 'https://www.nngroup.com/articles/error-message-guidelines/',
  patterns: [
    'you (have|had|clearly|simply|also|just|obviously|still)? (failed|neglected|omitted|refused) to did:(@task @toEnd?)',
    'you (have|had|clearly|simply|also|just)? (failed|neglected|omitted|refused) to !@task @toEnd?',
    'you (have|had|clearly|simply|just)? (forgot|forgotten) (to|about|the|your) @toEnd?',
    'you (have|had|clearly|simply|just|probably)? (ignored|disregarded|overlooked|misread|misunderstood|mishandled|misused|miskeyed|mistyped|skipped|dismissed) !(nothing|none|by) @toEnd?',
    '(^|,|and|but|then|seems|that|see|sir|madam|afraid|because|since|as|day|time|well|also) [you (did|have|had|were) not (even|actually|really|properly|once|ever|bother to|bothered to|think to|take the time to|take the trouble to|care to)? @task @toEnd?]',
    '(^|,|and|but|then|that|because|since|as|well) [you never (even|actually|once|properly|really|bothered to|thought to)? @task @toEnd?]',
    '(customer|client|user|guest|passenger|student) (has|have|had|did|was) not (properly|even|yet)? @task @toEnd?',
    'you were not (paying attention|careful|available|reachable|listening|looking|watching|there|in|home|at home) @toEnd?',
    'you {let} (it|this|that|them|both|the ..3) (go by|lapse|expire|slip|slide|pass|run out|sit) @toEnd?',
    '^ you failed to $',
    'the (applicant|hirer|claimant|tenant|payer|household|patient|pupil|appellant|account holder|policyholder|member|sender|buyer|parent) (has|had)? (failed|neglected|omitted|forgot|forgotten|refused) to @toEnd?',
    '(insufficient|no|little|not enough) (attention|care) (was|had been|has been) paid @toEnd?',
    '(hi|hello|hey|dear) _ [you never (@task|told|said|sent) @toEnd?]',
  ],
  unless: [
    'wrong | incorrectly | (break|cause)  | (if|in case|until|whether|unless|so|so that|as long as|assuming|did|have|had|why|which|what|sure|where|things|thing|anything) you | you (did|have|had|were|do) not (told|given|asked|sent|informed|charged|called|notified|need|have|miss|get|receive|forget|do|done|know|want|ask|give|let (us|me|any)|leave (any|us)|change your|use up|have to|there when) | you never (have|need|got|get|received|asked|let|came) | for a (bit|while|moment)',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['(our|my) (mistake|fault|error|slip)', '(was|is) ours'],
    },
  ],
  softenNear: [
    {
      where: 'sentence',
      any: ['@please', 'no problem', 'no worries', 'easily (done|fixed|missed)', 'easy (to|mistake)'],
    },
  ],
  examples: {
    flags: [
      {
        text: '«You failed to attach the receipt», so the claim stopped there.',
      },
      {
        text: '«You neglected to mention the second driver».',
      },
      {
        text: '«You refused to be there».',
      },
      {
        text: '«You forgot to apply the discount code».',
      },
      {
        text: '«You misread the offer», and the fee stays.',
      },
      {
        text: '«You did not even open the guide we sent».',
      },
      {
        text: "«You never told us you'd moved».",
      },
      {
        text: '«Customer has not given the correct landmark».',
      },
      {
        text: "It expired while «you weren't paying attention».",
      },
      {
        text: '«you let the warranty run out before saying a word»',
      },
      {
        text: '«You failed to»',
      },
      {
        text: 'Regrettably «the applicant neglected to fill in question 9».',
      },
      {
        text: '«Little attention was paid to the label».',
      },
      {
        text: 'hi kelly «u never told us the date»',
      },
    ],
    passes: [
      "If you did not order this, tell me and I'll cancel it.",
      "You didn't need to send the form, please ignore that reminder.",
      'You never have to pay for a lost parcel.',
      'You forgot nothing at all, our form has no box for it.',
      "As long as you haven't changed the cable, it will sync.",
      "You weren't told about the fee, and that's why it's gone.",
      'You missed the call because our number was hidden.',
      "You didn't read the notice, and that was our fault.",
      "You didn't fill it in wrong, the page did.",
    ],
  },
})
