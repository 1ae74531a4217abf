import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/we-strive',
  severity: 'caution',
  title: 'A slogan where an answer should be',
  why: 'A mission statement next to a problem sounds like an advertisement.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(we|our team|our company|our teams|i) (always|constantly|continually|continuously|do|all|here)? ..1 (strive|strives|endeavor|endeavors|pride ourselves|pride itself|are committed|is committed|are dedicated|is dedicated|are devoted|work tirelessly|are passionate|take pride|go above and beyond|thrive) (to|on|in|for|about|when|by) !(making|resolving|getting|fixing|sorting|finding) @toEnd?',
    '(it is|is) (always|ever)? (our|the) (always|constant|sincere|utmost|continuous|number one|main|sole|ultimate|everyday)? (aim|goal|mission|endeavor|objective|ambition|commitment|constant endeavor|passion|desire|privilege) (to|that) @toEnd?',
    'our (mission|aim|goal|purpose|vision|motto|promise|philosophy) (is|has always been|remains) @toEnd?',
    '(customers|guests|people|members|passengers|you) (come|comes|always come) first @toEnd?',
    '(part|member|members) of (our|the) ..2 (family|community|tribe) @toEnd?',
    '(helps|help|enables|allows|helping|enable) us (to)? (all)? (continually|continuously|constantly|further|always|continue)? (grow|improving|improve|enhance|serve|get better|become|better|deliver|delivering|develop|evolve|shape|raise|perfect|refine|elevate|keep improving|do better) @toEnd?',
    '(feedback|input|opinion|comments|review|suggestions|criticism|complaint) (is|are|like yours|such as yours|of this kind|from you) (always|a|is|are)? (gift|invaluable|how we|what helps|essential|gold) @toEnd?',
    '(customers|guests|members|people|users|travelers|players|clients|riders|folks|families) (like|such as) (you|yourself|yourselves|yours) @toEnd?',
    '(at|here at) (#name|_|_ _|_ _ _) ,? we (believe|know|love|care|stand|live|think|understand|recognize|take|put|pride|strive|celebrate) @toEnd?',
    '(part of|partner in|companion on|with you on|by your side on|every step of) (your|this|the) ..2 (journey|adventure|story|path) @toEnd?',
    '(walk|walking|travel|traveling) (this|a|the|your) ..1 (path|journey|road|adventure) (together|with you|of|to|with) @toEnd?',
    '(world-class|best-in-class|best in class|best possible (experience|service)|highest (level|standard|standards|quality) of|excellent customer (service|experience)|unparalleled|second to none|five-star experience|customer-centric|brand family|service excellence) @toEnd?',
  ],
  examples: {
    flags: [
      { text: '«We strive to deliver the finest stay to all», and your late check-out is set.' },
      { text: '«It is always our aim to provide a good move».' },
      { text: '«At BrightGrid we believe in power that empowers».' },
      { text: 'It is lovely to be «part of your fitness journey».' },
      { text: '«Our motto is that good things last».' },
      { text: 'It is a place where «guests come first».' },
      { text: 'Ann, you are «part of our family».' },
      { text: 'A note «helps us to grow as a brand».' },
      { text: '«Feedback is a gift that we open daily».' },
      { text: 'It’s «customers like you that make our brand shine».' },
      { text: 'Simone, we are «walking this path together».' },
      { text: 'You chose us for «world-class care».' },
    ],
    passes: [
      'We aimed for noon and missed it by an hour, sorry.',
      'At noon we will know which part it needs.',
      'Your way home is the 9:40 from stand D.',
    ],
  },
})
