import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/stock-wishes',
  severity: 'hint',
  title: 'Good wishes from a template',
  why: 'A wish that fits everyone takes the place of a word that fits this customer.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(hope|trust|hoping) (that)? (you are|all is|this|everything is|you and _ are) ..2 (doing|having|well (with you|$|,)|staying|in good health|keeping well|finds|in the best) @toEnd?',
    '(have|enjoy) (a|the)? (blessed|wonderful|amazing|fantastic|fabulous|productive|awesome|splendid) ..4 (day|week|weekend|evening|rest) @toEnd?',
    '(hope|trust) (that)? (you)? (will)? (find)? (the|this|our|my|that) ..3 (meets|met|addresses|addressed|resolves|resolved|clarifies|clarified|satisfies|answers|in order|helps clarify|to your satisfaction|was able to) @toEnd?',
    '(thank you|thanks|cheers|appreciate|warmest thanks|kind of you) (for|to)? (your)? ..1 (interaction|engagement|engage|entrusting|precious|cooperation|co-operation|custom|tenancy (with|$|,)|loyalty|being (you|a|our|such|part)|helping us|using (our|the)|candor|trust|entrusting us|continued|esteemed) @toEnd?',
    '(thank you|thanks|appreciate|thank you very much) (for)? your (patience|understanding|kind understanding) (and|in this|at this|during|(while|whilst|as) (we|our|your|the)|$) @toEnd?',
    '(happy|glad|delighted|thrilled|pleased) to (help|assist|be of) (you)? (with|service|assistance|support)? (your|this|that|any)? ..1 (inquiry|issue|concern|query|request|matter|assistance) @toEnd?',
    '(to hear|to learn|to read|to note|for|regret|regrets) (about|of|that)? (your|the) ..2 (experience|regretful experience) (at|with|of|$|,|and|experienced) @toEnd?',
    '(should|if) (any)? (further|additional|more) (assistance|help|information|support|clarification) (be|is) (required|needed|desired) @toEnd?',
    '(my|our) (best|warmest|kindest|corporate) ..1 regards @toEnd?',
  ],
  examples: {
    flags: [
      { text: 'I «hope you are doing great today».' },
      { text: '«Have a blessed rest of the day»!' },
      { text: 'I «trust the information meets your need».' },
      { text: '«Thank you for your interaction».' },
      { text: '«Thank you for your patience while we look».' },
      { text: 'I’m «happy to help you with your inquiry».' },
      { text: 'We were sad «to hear about your recent experience».' },
      { text: '«Should further assistance be required», ring.' },
      { text: 'Please take «our warmest corporate regards».' },
    ],
    passes: [
      'I hope the hip heals fast, Mr Pugh.',
      'Thank you for the serial number, it starts with 09.',
      'Thank you for your patience with me on the phone, I’m three weeks into the job.',
      'Have a good flight, and text me from Accra.',
    ],
  },
})
