import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/too-late',
  severity: 'caution',
  title: 'Reproaches the customer for their timing',
  why: 'The time is gone; naming it as their delay only shuts the door harder.',
  source: 'https://doi.org/10.1177/002224379903600305',
  patterns: [
    'you left ..3 (until|till|too late|to the last|so late) @toEnd?',
    '(a|the|your) (habit|tendency|way|knack) of (paying|leaving|forgetting|missing|losing|ignoring|waiting|changing|canceling|doing) @toEnd?',
    '(none|neither|not one) (was|were|got)? (answered|opened|read|returned|signed|collected) @toEnd?',
    '(through|due to|owing to|because of) (late|missed) ..2 (arrival|show|payment|notice|reply|booking|response|check-in) @toEnd?',
    'you (waited|left it|kept it|only (told|contacted|informed|reported|raised|mentioned|called|wrote|said|sent)|took|came (back)? to us|reported it|contacted us|raised this) ..4 (until|till|too late|far too late|the last|day #number|days|weeks|months|so long|too long|after) @toEnd?',
    'you had (#number|several|many|plenty of|ample|enough|every|all|more than|over) ..4 (to @task|chance to|opportunity to|time to|in which to) @toEnd?',
    'your (own)? (delay|lateness|failure|lack|refusal|inability|negligence|carelessness|inattention) (in|to|of|with|has|is|means|meant|was) @toEnd?',
    '(your|the) (phone|mobile) (being|was) (off|switched off|on silent|unreachable|busy) @toEnd?',
    '(with|since|as) your (phone|mobile|doorbell) (on|off|switched|being|turned) ..4 (there|he|she|we|the|nobody|it) ..6 (not|nothing|nobody|hard|had no|only so much) @toEnd?',
    '(we|i) (wrote|emailed|texted|rang|called|sent|reminded|warned) ..10 (and)? (heard nothing|no (reply|answer|response)|nothing back|were ignored|without reply|got nothing|both were|nobody answered) @toEnd?',
    '(we|i) (did (warn|remind|tell)|(have)? warned) you @toEnd?',
    'it (clearly|plainly|also)? (says|said|states) ..6 not to @toEnd?',
    '(the|a|that|our) [(warning|notice|sign) ..3 (was|is) (on|right|there|printed) @toEnd?]',
    '(warns|warned) (owners|customers|users|against|about|people|guests) @toEnd?',
    '(left|lay|sat|went|lying|sitting) (unread|unopened|unanswered|unsigned) @toEnd?',
    '(not (to)? open|did not open|elected not to|chose not to) (your|the|our) (post|mail|letter|letters|mails|emails) @toEnd?',
    '(last-minute|last minute|late) (bookings|tickets|booking|orders|requests) @toEnd?',
    "the (applicant|hirer|claimant|tenant|payer|household|patient|customer|account holder|policyholder|member|sender|buyer) 's (own)? (_)? (failure|refusal|delay|omission|negligence|lateness|cancellation|oversight) @toEnd?",
    'you were (clearly|already|also|repeatedly|fully|duly)? (told|informed|advised|notified|warned|reminded|made aware) (about|of|twice|not to|before|beforehand|in advance|when you|several|more than once|at (check-in|the time|booking|sign-up|signing|the start)) @toEnd?',
  ],
  unless: [
    '(have|did) you | you had (every|all|plenty of|enough|#number) (reason|right|cause|weeks left|days left) | (we|i) ..6 (left|sat|lay) ..2 (unread|unopened|unanswered) | (if|should|in case) ..6 (unanswered|unread|unopened) | (our|my|we) ..4 (last-minute|last minute|late) | (were|was) (never|not) ..2 (told|informed|warned)',
  ],
  examples: {
    flags: [
      {
        text: '«You waited until day 29 to say something».',
      },
      {
        text: '«You had three weeks to raise this».',
      },
      {
        text: '«Your delay in replying is why the slot went».',
      },
      {
        text: '«Your phone being off is the reason the results are late».',
      },
      {
        text: "«With your mobile on silent there wasn't much he could do».",
      },
      {
        text: '«We wrote to you in March and heard nothing back».',
      },
      {
        text: '«We did warn you that the plan ends in June».',
      },
      {
        text: '«It says on the box not to use it outdoors».',
      },
      {
        text: 'The «warning was on the page you clicked through».',
      },
      {
        text: 'The leaflet in the box «warns owners about that».',
      },
      {
        text: 'The reminder was sent twice and «left unread».',
      },
      {
        text: 'The arrears date from when you elected «not to open your post».',
      },
      {
        text: 'This is the risk one takes with «last-minute tickets».',
      },
      {
        text: 'You do have «a habit of paying late».',
      },
      {
        text: 'We posted three letters, «none was answered».',
      },
      {
        text: 'The trip was missed «through late arrival at the gate».',
      },
      {
        text: '«You left the application until the last evening».',
      },
      {
        text: "It was lost through «the tenant's own delay in replying».",
      },
      {
        text: '«You were informed about the surcharge at the desk».',
      },
    ],
    passes: [
      'You had every reason to expect a call back.',
      "I left your note unread over the weekend, and I'm sorry.",
      'Should this mail go unanswered, the room simply stays yours.',
      'Our late booking system lost it.',
    ],
  },
})
