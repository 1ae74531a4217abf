import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/should-have',
  severity: 'strong',
  title: 'Told what they should have done',
  why: 'It grades the customer for the past, which nobody can change, instead of saying what happens now.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    'it would have been (sensible|better|wise|wiser|best|helpful|good|easier|smart|smarter|prudent) (to|if (you|someone|the)) @toEnd?',
    'you can (not|hardly) (really)? (expect|be surprised) @toEnd?',
    '(^|,|and|but|so|that|sir|madam|think|afraid) [you (really|probably|certainly|simply|just)? (could|might) (really|at least|simply|just|perhaps|also|easily)? have (at least|simply|just|first|also|always|already)? (@task|found|seen) @toEnd?]',
    'you (really|probably|certainly|simply|just)? (should|ought to) (really|at least|simply|just|probably|definitely|perhaps|also|certainly)? have (really|at least|simply|just|first|also|actually|always|already)? did:((@task|done|known|been more careful|taken|kept|gone|found|seen) @toEnd?)',
    'you should not have !(to|had|been|needed|got|gotten|received|a|an|any|the|trouble|problems|issues) @toEnd?',
    'you (were|are) (clearly|always)? (supposed|meant|expected) to @task @toEnd?',
    'you (needed|had) to @task ..5 (before|first|beforehand|by then|at that point|in time|on time) @toEnd?',
    '^ you should have $',
    '(one|most people|anyone|anybody|customers|a (careful|sensible) (person|customer|reader)) ..4 (would|should|could) have (@task|known|seen|gone) @toEnd?',
    '^ should have (@task|gone|kept|known|seen|taken|thought) @toEnd?',
  ],
  unless: [
    'if you had been (asked|told) | you (should|could|might) have (known you were|the|a|an|your|it|them|this|that|everything|access|received|come to|taken the|had|asked for a better|called (us|me) (any|at)) | if you | thing you should have',
  ],
  examples: {
    flags: [
      {
        text: '«You should have contacted the depot before driving out there».',
      },
      {
        text: '«You could have checked the board», sir.',
      },
      {
        text: "«You shouldn't have opened the seal».",
      },
      {
        text: '«You were supposed to return the modem in March».',
      },
      {
        text: '«you had to tell us before the 3rd»',
      },
      {
        text: '«You should have»...',
      },
      {
        text: '«Most people would have rung before driving out there».',
      },
      {
        text: '«It would have been better to check before travelling».',
      },
      {
        text: "«You can't expect a wool coat to survive a dryer».",
      },
      {
        text: '«Should have gone for the bigger box».',
      },
    ],
    passes: [
      'You should have an e-mail from us by now.',
      'You should have received the code by text.',
      "You shouldn't have had to ask twice.",
      "You were supposed to get a call at two and didn't.",
      'You had to wait because our gate was locked.',
      'You could have come to any branch, and still can.',
      'You should have your change of address confirmed by Monday.',
      'It would have been better if you had been asked by us first.',
    ],
  },
})
