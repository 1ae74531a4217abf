import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/wrong-by-you',
  severity: 'caution',
  title: 'Points out that the customer got it wrong',
  why: 'The mistake is told as theirs, where naming the detail that needs changing would do.',
  source: 'https://www.nngroup.com/articles/error-message-guidelines/',
  patterns: [
    '(was|were|been|got) (simply|just|clearly)? (overpacked|overloaded|overfilled|overtightened|mistreated|neglected|left (empty|blank|unsigned|unlocked|unattended|uncovered|running)) @toEnd?',
    'the (kids|kid|child|children|son|daughter|dog|cat|cleaner|neighbors) must have @toEnd?',
    '(nobody|no one) (had|has|ever|had ever) (checked|looked|read|bothered|noticed|opened|cleaned|serviced|closed|locked|tightened|reported) @toEnd?',
    '(customer|user|guest) (was|is) not (available|at home|reachable|present) @toEnd?',
    'you (have|had|just|clearly|simply|also|probably|must have|keep|kept|have been|yourself)? (typed|entered|gave|given|put|provided|submitted|uploaded|selected|chose|chosen|picked|booked|ordered|sent|filled|filled in|used|using|entering|dropped|wrote|keyed|bought|clicked|pressed|installed|connected|plugged|downloaded|canceled|paid) ..4 @wrong @toEnd?',
    '(the)? (wrong|incorrect|incomplete|mistyped|invalid|misspelled) ..3 (was|were|has been|had been|been|got) (entered|typed|given|provided|chosen|selected|uploaded|submitted|put|supplied|keyed|quoted) @toEnd?',
    '(wrong|incorrect|incomplete|invalid|wrongly|incorrectly) ..5 (by|from) (you|customer|the (customer|user|passenger|guest|sender)) @toEnd?',
    '(signs|evidence|result|because|due to|caused by|down to|consistent with|classed as|comes from|case) (of|to)? (misuse|abuse|mishandling|improper (use|handling|care)|rough (use|handling)|neglect|poor handling|incorrect (use|usage|installation)|accidental damage by) @toEnd?',
    '(someone|somebody) (has|had|must have) (clearly|obviously|been|probably|evidently)? ..2 (been rough|rough|dropped|forced|misused|pressed|pulled|spilled|tampered|kept) @toEnd?',
    'you (must have|probably|most likely|likely|obviously|clearly|have probably|have most likely) (accidentally|inadvertently)? (deleted|pressed|dropped|clicked|changed|damaged|missed|spilled|forgotten|overlooked|set|removed|knocked|done something) @toEnd?',
    '(kept|treated|handled|used|with|under) ..2 (normal|ordinary|reasonable|proper|due) (care|use) ..6 (does|do|would|will) not @toEnd?',
    "(your|someone 's) (son|daughter|child|kid|kids|wife|husband|partner|flatmate|family) must have @toEnd?",
  ],
  unless: [
    '(nobody|no one) ..6 (our|we|us) | ^ when you | (if|did|in case|whether|may have|might have|nothing|never|not) you | if ..3 (wrong|incorrect|invalid) | (we|our|i) ..6 (wrong|incorrect|incorrectly|wrongly|old|misuse|mishandling|rough) | (wrong|incorrect|wrongly|incorrectly|rough handling|mishandling) ..8 (by us|we|our|courier|depot|at our) | (courier|depot|carrier|driver) ..8 (rough|mishandling) | read what you',
  ],
  softenNear: [
    {
      where: 'sentence',
      any: ['@please', 'easily (done|fixed)', 'no problem'],
    },
  ],
  examples: {
    flags: [
      {
        text: '«u typed the wrong sort code so the money went there»',
      },
      {
        text: 'Sadly «the wrong postcode was entered at checkout».',
      },
      {
        text: 'The details were «incorrectly given by the customer».',
      },
      {
        text: 'The phone shows «signs of misuse».',
      },
      {
        text: '«Somebody has clearly been rough with the hinge».',
      },
      {
        text: '«You must have deleted it by accident».',
      },
      {
        text: 'A laptop «kept with normal care does not get this wet».',
      },
      {
        text: '«Your son must have bought the coins».',
      },
      {
        text: 'Our form asks for it in bold, and it «was left empty».',
      },
      {
        text: '«The kids must have been at the remote».',
      },
      {
        text: 'The flood came from a hose «nobody had checked in years».',
      },
      {
        text: '«Customer was not available at address», sir.',
      },
    ],
    passes: [
      'If you entered the wrong code three times, the lock opens after ten minutes.',
      'We gave you the wrong date, and I apologise.',
      "The box shows signs of rough handling by the courier, so it's covered.",
      'Did you put the old address on the form?',
      "Nobody had checked it at our depot, and I'm sorry.",
    ],
  },
})
