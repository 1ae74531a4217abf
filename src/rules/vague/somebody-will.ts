import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/somebody-will',
  severity: 'caution',
  title: 'Somebody will do it',
  why: 'A promise without a name has no owner; the customer cannot tell whom to hold to it, and often nobody is.',
  source: 'https://www.callcentrehelper.com/best-practices-to-improve-live-chat-120603.htm',
  patterns: [
    '@nobodyNamed (will|would|should|might|may|can|could|ought to|is going to|are going to|is meant to|are meant to|meant to|is supposed to|are supposed to) (probably|hopefully|then|also|possibly|maybe|surely)? (be)? (in touch|in contact|contact|contacting|call|calling|ring|phone|get|getting|reach|look|looking|deal|dealing|sort|see|swing|revert|reverting|pop|send|sending|fix|handle|handling|check|have|come|coming|respond|reply|write|pick|take|taking|advise|inform|update|review|follow|attend|resolve|assist|work|tell|let|move|along|visit|turn|go|process) @toEnd?',
    'they (will|would|should|might|may) (then|also|probably)? (be in touch|contact you|call you|get back|reach out|come back|respond|revert) @toEnd?',
    '@nobodyNamed (rings|calls|looks|turns up|deals|sends|comes|sorts|has it|have it|will sort|is (on|checking|looking|working|dealing|reviewing|handling|doing|following|investigating)|are (on|checking|looking|working|dealing|reviewing|handling|doing|following|investigating|aware)) ..1 (it|this|that|on|into|at|with|the|your|to|case|their|when|same) @toEnd?',
    '(and|or)? (it|this|that|your _) (is|are|has|goes|gone) (now|currently|also|already)? (gone|been)? (with|to|sitting with|on|at|in the hands of) (the|a|our|another|some)? (people upstairs|relevant people|right people|specialists|backlog|back office|reviewers|developers|devs|higher ups|team|colleague|somebody|someone|colleagues|technicians|technical people|accounts|concerned _|backend _|case handlers|next team) @toEnd?',
    "(on|in) (somebody|someone|a colleague|one of the managers|somebody's|someone's) ('s|is)? (desk|list|inbox|tray|pile) @toEnd?",
    '(warehouse|courier|depot|supplier|workshop|devs|developers|kitchen|technicians) (is|are) (having a look|looking|checking|doing their best|on it|trying) @toEnd?',
  ],
  unless: ['@processed', '@when', '(should|would|could|might) (not)? have', 'until @nobodyNamed'],
  unlessNear: [
    { where: 'sentence', any: ['@when', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
  ],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      { text: '«A colleague might look into it».', becomes: '[Name] might look into it.' },
      { text: 'I’ve passed on your note about the noisy fridge and «they will reach out to you».' },
      { text: '«Someone is on the case».' },
      { text: '«It’s with the people upstairs now».' },
      { text: 'The visa letter is «on somebody’s desk».' },
      { text: 'The «warehouse are having a look».' },
    ],
    passes: [
      'The team will get back to you once the check is completed.',
      'The crew should have moved you and did not.',
      'The line stays open until the engineer looks at it.',
      'Someone from the lab will ring you between 2 and 3.',
      'Someone will call you by 5 pm.',
      'Someone is on it, and this is Lena, who will call you.',
      'Someone will call you. Lena has the file and will do it by noon.',
      'Someone named Ravi will come, this is Ravi’s area and he knows it.',
      'By 5 pm you will know, as somebody will ring.',
    ],
  },
})
