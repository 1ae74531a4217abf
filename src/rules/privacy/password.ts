import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'privacy/password',
  severity: 'strong',
  title: 'A password or code in the reply',
  why: 'A mail is kept and forwarded for years, and the secret with it.',
  source: 'https://pages.nist.gov/800-63-3/sp800-63b.html',
  patterns: [],
  detector: 'password',
  examples: {
    flags: [
      { text: 'Your new «password is Kettle2026», please sign in.' },
      { text: 'I set it up. «Passcode: 88213» works at the door.' },
      { text: 'The «security code is 9921», please keep it.' },
    ],
    passes: [
      'You can set a new password under Account.',
      'Your password is case sensitive.',
      'Please never send us your PIN or password.',
    ],
  },
})
