import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/feedback-is-a-gift',
  severity: 'hint',
  title: 'Thanks for the feedback',
  why: 'The customer asked for help and is thanked for their use to the company.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(feedback|input|opinion|comments|review|suggestions|criticism|complaint) (is|are|like yours|such as yours|of this kind|from you) (always|highly|very|so|greatly|most)? (welcome|valuable|valued|precious|appreciated|important) @toEnd?',
    '(thank you|thanks|appreciate you|appreciate) (for|your) (taking the time|taking time|time|bringing this|sharing your|providing your|providing us|giving us|the time|valuable|your valuable|valued|your feedback|patronage|your patronage|continued|your continued|support and|understanding and|your loyalty) @toEnd?',
  ],
  examples: {
    flags: [
      { text: 'Your «feedback is always welcome here».' },
      { text: '«Thanks for taking the time to write».' },
      { text: '«Thank you for your valuable input».' },
    ],
    passes: [
      'Your feedback on that letter got it changed.',
      'The photo helps us find the leak.',
      'Thank you for the photos, the crack is easy to see.',
    ],
  },
})
