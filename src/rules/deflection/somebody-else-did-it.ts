import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'deflection/somebody-else-did-it',
  severity: 'caution',
  title: 'Somebody else did it',
  why: 'To the customer it is one company; pointing at a colleague or supplier repairs nothing.',
  source: 'https://www.thinkhdi.com/library/supportworld/2017/nonpologies-apologize-to-customers-like-you-mean-it',
  patterns: [
    '(it|that|this) was not (us|me|one of us|(my|our) (fault|doing|mistake|decision|idea|team|people|side|department|error|agent|driver)|anyone here|support|anything we) @toEnd?',
    "(was|were|is) (_'s|_ 's|my colleague's|the previous agent's|sales'|their|his|her|a salesman's|_ is) (promise|mistake|idea|doing|error|decision|fault|offer) (and|,|not|$) @toEnd?",
    '(sales|marketing|warehouse|kitchen|accounts|billing|legal|engineering|logistics|(the|a|my|our|your) (previous|other|last|old|night|first)? (agent|colleague|temp|salesman|rep|branch|shift|driver|courier|supplier|warehouse|kitchen|depot)) (must have|should have|has|have|had|who)? (typed|messed|wrote|set|told|promised|entered|forgot|dropped|put|said|thought|sent|booked|missed|let|writes|gave) (those|this|that|it|you|the|one|up|us|letters|them) @toEnd?',
    '(no longer|not) (works|work|working|employed) here @toEnd? | (moved|gone) to another (team|department|company) @toEnd? | before my time @toEnd?',
    '(dropped the ball|let us down|messed (it|this|that) (one)? up) @toEnd?',
    '(is|it is|just|clearly) (a|an|the) (courier|carrier|supplier|bank|manufacturer|warehouse|delivery|seller|partner|vendor|airline|provider|network|third-party|landlord) (issue|problem|fault|thing|matter|error|mistake) @toEnd?',
    '(came|comes|come) (from|out of) the ..2 (branch|old system|agency|other office|warehouse|sales team|supplier) @toEnd?',
    '(did not|does not|do not|never) (come|came) from (here|us|me|our|this) @toEnd?',
    '(a|an|some)? (partner|subcontractor|third party|outside company|outside firm|freelancer|contractor|agent|salesman) (wrote|built|made|did|sold|fitted|put|runs|installed|delivered) (that|it|this|the|them) @toEnd?',
    "(is|are) @thirdParty ('s|is) (fault|mistake|error|problem) @toEnd?",
  ],
  unless: ['@sorry', 'nobody', 'has promised'],
  unlessNear: [
    {
      where: 'around',
      any: ['@handover', '@sorry', 'ours to', '(has been|is|was) (fixed|corrected|refunded|replaced)', 'on (us|our)'],
    },
  ],
  rewrites: [{ replaces: 'after', text: 'What I can do from here is {option|option}.', kind: 'option' }],
  examples: {
    flags: [
      {
        text: 'We sold it, «it wasn’t us on the phone that day».',
        becomes: 'We sold it. The best person to help with this is [name and how to reach them].',
      },
      { text: 'That callback «was Darren’s promise and he’s busy».' },
      { text: 'Why the old ones show it, «sales typed those».' },
      { text: 'The one who set it up «no longer works here».' },
      { text: 'They «dropped the ball on that one».' },
      { text: '«It’s a carrier issue».' },
      { text: 'That leaflet «came from the Leeds branch».' },
      { text: 'Whatever you heard, it «didn’t come from here».' },
      { text: '«A partner wrote that integration», we merely list it in our marketplace.' },
      { text: 'It «is the supplier’s fault».' },
    ],
    passes: [
      'The storm was nobody’s fault, so it counts as weather.',
      'Our supplier has promised the tiles for 9 am.',
      "My colleague gave you the wrong date and I'm sorry.",
      'The warehouse sent you the wrong one. I’m sorry, the right one is out today.',
      'My colleague gave you the wrong date, and it was corrected.',
      'It was not us who sent it, so I will ask the bank for you.',
      'It’s a courier issue, and I have opened the claim with them.',
    ],
  },
})
