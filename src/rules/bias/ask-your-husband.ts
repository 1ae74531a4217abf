import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'bias/ask-your-husband',
  severity: 'hint',
  title: 'A guess about the household',
  why: 'It takes for granted who lives there and who decides, and that it is not the person writing.',
  source: 'https://apastyle.apa.org/style-grammar-guidelines/bias-free-language',
  patterns: [
    '(ask|get|have|put|let) your (husband|wife|boyfriend|girlfriend|partner|other half|better half|father|dad|mother|mum|mom|son|brother) ..2 (to|on|help|sort|do|hold|lift|check|look|deal)',
    '(is|was) (your|the) (husband|wife|man of the house|lady of the house|gentleman of the house|head of the household) ..2 (there|home|available|around|in)',
    '(man|lady|woman|gentleman|head) of the (house|household)',
    '(speak|talk) (to|with) (your|the) (husband|man of the house)',
    'what does your (husband|wife) think',
  ],
  examples: {
    flags: [
      { text: '«Get your husband to» hold the ladder.' },
      { text: '«Is your husband there»?' },
      { text: 'We need the «man of the house» to sign.' },
      { text: 'Can we «speak to your husband»?' },
      { text: '«What does your wife think» of the colour?' },
    ],
    passes: [
      'Your husband’s name is on the contract, so either of you can sign.',
      'You said your wife will be at home, so the driver rings her.',
      'A second person is needed to lift it; our crew brings one.',
    ],
  },
})
