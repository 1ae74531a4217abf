import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'refusal/turned-down',
  severity: 'caution',
  title: 'Turned down, without a word why',
  why: 'A verdict without its grounds leaves the customer guessing, and writing again.',
  source: 'https://doi.org/10.1177/002224299806200205',
  patterns: [
    '(has|have|had|was|were|is|are|got|been|being|gets) (been)? (now|also|just|sadly|unfortunately|again)? (turned down|rejected|declined|refused|denied|knocked back|unsuccessful|not approved|not successful|dismissed|not accepted|not upheld|vetoed) @toEnd?',
    '(must|have to|had to|are forced to|regret to|need to|going to have to|will have to) (therefore|sadly|now|unfortunately)? (decline|reject|refuse|turn down|deny|dismiss|say no) @toEnd?',
    '(we|i) (decline|reject|refuse|declined|rejected|turned down|pass on|passed on) @toEnd?',
    '(regret|sorry|sad|afraid) (to (say|inform|tell) (you)?)? (that)? (i|we|this|it|you|your) ..4 (can|could|will|is|are|was|has) not ..3 @doForThem @toEnd?',
    '(decided|voted|ruled|come down|came down) (against|not to) @toEnd? | did not find in your favor @toEnd?',
    '(came|come|comes|coming) (back|out) (as|with) (a|the)? (no|negative|rejection|refusal) @toEnd?',
    '(would|will) never (agree|accept|allow|offer|do|pay) @toEnd?',
  ],
  unless: [
    '(our|my) mistake',
    '@whyNot',
    '(card|payment) ..2 (was|is|got)? declined',
    '(was|were) ..2 (declined|rejected|refused|turned down) ..2 (by mistake|in error|at first)',
  ],
  unlessNear: [
    { where: 'sentence', any: ['@wayOut', 'then', 'first'] },
    { where: 'after', any: ['@wayOut'] },
  ],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    { replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' },
  ],
  examples: {
    flags: [
      {
        text: 'Your appeal against the parking fine on Mill Lane was read today. It «has been turned down».',
        becomes:
          'Your appeal against the parking fine on Mill Lane was read today. It has been turned down because [reason].',
      },
      { text: 'Your letter reached us. We «must decline your claim».' },
      { text: '«We pass on the sponsorship».' },
      { text: 'I «regret that we can not entertain this».' },
      { text: 'We’ve «decided against a replacement».' },
      { text: 'It «came back as a no», Priya.' },
      { text: '«We’d never agree to that».' },
    ],
    passes: [
      'Your claim was turned down on Monday and that was our mistake.',
      'Your claim was declined because the form had no signature.',
      'Your card was declined.',
      'Your claim was rejected by mistake.',
      'Your application was declined. Would you like to send the missing page?',
      'Your claim was turned down on Monday. That was our mistake.',
      'We turned down the first plan, then approved the second.',
    ],
  },
})
