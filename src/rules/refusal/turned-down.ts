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
    '(we|i) (decline|reject|refuse|declined|rejected|turned down) @toEnd?',
    '(we|i|they|he|she|panel|editor|board|committee) (have|has)? (pass|passed|passes|are passing) on (it $|(the|your|this|that) !(message|messages|feedback|comment|comments|detail|details|information|info|word|words|thanks|note|notes|request|question|questions|concern|concerns|complaint|number|report|email|letter|photo|photos|news|good|compliment|kind)) @toEnd?',
    '(regret|sorry|sad|afraid) (to (say|inform|tell) (you)?)? (that)? (i|we|this|it|you|your) ..4 (can|could|will|is|are|was|has) not ..3 @doForThem @toEnd?',
    '(decided|voted|ruled|come down|came down) (against|not to) @toEnd? | did not find in your favor @toEnd?',
    '(came|come|comes|coming) (back|out) (as|with) (a|the)? (no|negative|rejection|refusal) @toEnd?',
    '(would|will) never (agree|accept|allow|offer|do|pay) @toEnd?',
    '(is|are|was|were|am) not (at all|at present|currently)? (prepared|willing|minded|inclined|disposed|agreeing|having it|budging|going for) (to|for|on|it|that|the|$) @toEnd?',
    '(have|has|had|is|are) (got)? (no|not the slightest|not any) (plans|plan|intention|appetite) (to|of|in|for|on) !(charge|charging|raise|raising|keep|keeping|bill|billing|leave|leaving|sell|selling) @toEnd? | do not (intend|plan|propose) to !(charge|raise|keep|bill|leave|sell) @toEnd?',
    '(got|gave|give|had|is|was|be) (us|me)? (a)? (hard pass|pass (on|from)|flat refusal|nay|thumbs down) @toEnd?',
  ],
  unless: [
    '(our|my) mistake',
    '@whyNot',
    '#number (in|of|out of) #number ..3 (were|are|get|was)',
    '(card|payment) ..2 (was|is|got)? declined',
    '(was|were) ..2 (declined|rejected|refused|turned down) ..2 (by mistake|in error|at first)',
  ],
  unlessNear: [
    { where: 'sentence', any: ['@wayOut', 'then', 'first', 'as (its|their|his|her)'] },
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
      { text: '«We decline the claim».' },
      { text: 'We’ve «decided against a replacement».' },
      { text: 'It «came back as a no», Priya.' },
      { text: '«We’d never agree to that».' },
      { text: 'Thank you for waiting while I asked Goran. He «isn’t prepared to budge».' },
      { text: 'We «have no intention of revisiting the grade».' },
      { text: 'It «is a hard pass on the late checkout».' },
    ],
    passes: [
      'Your claim was turned down on Monday and that was our mistake.',
      'Your claim was declined because the form had no signature.',
      'Your card was declined.',
      'Your claim was rejected by mistake.',
      'Your application was declined. Would you like to send the missing page?',
      'Your claim was turned down on Monday. That was our mistake.',
      'We turned down the first plan, then approved the second.',
      'The lamp is not approved in Norway, as its plug is an old one.',
      'Last year 8 in 100 were refused, and your papers are complete.',
    ],
  },
})
