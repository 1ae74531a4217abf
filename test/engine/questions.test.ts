import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/engine/analysis'
import { findQuestions } from '../../src/engine/questions'

const asks = (...texts: string[]): Message[] => texts.map((text) => ({ from: 'customer', text }))
const found = (text: string) => findQuestions(asks(text), '').map((q) => q.text)

describe('questions', () => {
  it.each([
    ['When will it arrive, and who pays the duty?', ['When will it arrive', 'who pays the duty?']],
    ['can i get a loaner at least', ['can i get a loaner at least']],
    ['I was wondering whether the part is in stock.', ['whether the part is in stock']],
    [
      'I want to know what failed, what we get back, and how I move the domain.',
      ['what failed', 'what we get back', 'how I move the domain'],
    ],
    ['Please can somebody call me today.', ['can somebody call me today']],
    ['Is a scan enough or do you need the original?', ['Is a scan enough or do you need the original?']],
    ['Kindly let me know how long it takes.', ['how long it takes']],
    ['Why it did not come?', ['Why it did not come?']],
    ['any news?', ['any news?']],
    ['Does it fit? And do you ship to Oban, how much', ['Does it fit?', 'do you ship to Oban', 'how much']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'Are you kidding me?',
    'What is this?!',
    'Hello??',
    'Is this a joke?',
    "What's the point?",
    'I asked for a refund when it broke.',
    'Let me know if you need anything else.',
    'Please send someone.',
    'How are you?',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('looks at what was asked since an agent last wrote', () => {
    const messages: Message[] = [
      { from: 'customer', text: 'Do you ship to Malta?' },
      { from: 'agent', text: 'Yes, we do.' },
      { from: 'customer', text: 'How long does it take?' },
    ]
    expect(findQuestions(messages, '').map((q) => [q.message, q.text])).toEqual([[2, 'How long does it take?']])
  })

  it.each([
    [['Where is my refund?', 'ah it just arrived, thank you so much!'], []],
    [['Where is my refund? Oh, it arrived just now, thanks!'], []],
    [['how do i export this', 'never mind, thanks'], []],
    // Thanks alone, or beside what is still wrong, end nothing.
    [['Where is my refund?', 'thanks for looking'], ['Where is my refund?']],
    [['Where is my parcel?', 'It arrived, thanks, but the box is empty.'], ['Where is my parcel?']],
    [['Where is my refund?', 'It came, thanks. Can I keep the bag?'], ['Can I keep the bag?']],
  ])('are closed by thanks after the fix: %j', (texts, open) => {
    expect(findQuestions(asks(...texts), '').map((q) => q.text)).toEqual(open)
  })

  const answered = (question: string, draft: string) => findQuestions(asks(question), draft)[0]?.answered

  it.each([
    ['When will my refund arrive?', 'The refund will be in your account by Friday.', true],
    ['When will my refund arrive?', 'The refund is with our finance team.', false],
    ['Why was I charged twice?', 'The card terminal timed out, so the charge was sent twice.', true],
    ['Is there a refund for that part?', 'No refund will be given.', true],
    ['Will the April fee be refunded?', "Refunds aren't something I deal with, you'd have to ask finance.", false],
    ['Could you send the invoice again?', 'The invoice is attached.', true],
    ['How much is the exit fee?', 'The exit fee is £40.', true],
    ['How much is the exit fee?', 'The exit fee depends on many things.', false],
    ['Can I keep my number?', 'Yes, you can keep your number.', true],
    ['Can I keep my number?', 'Thank you for your patience.', false],
  ])('%s ← %s: %s', (question, draft, expected) => {
    expect(answered(question, draft)).toBe(expected)
  })
})
