import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/engine/analysis'
import { readCustomer } from '../../src/engine/customer'

const says = (...texts: string[]): Message[] => texts.map((text) => ({ from: 'customer', text }))

describe('the customer', () => {
  it.each([
    ['I am FURIOUS, you people lost my parcel again!!', 'angry', 'high'],
    ["This is the third time I've had to chase this and nobody calls back.", 'frustrated', 'high'],
    ["Someone has stolen my card and I'm alone here with no money, please help!", 'anxious', 'high'],
    ['My husband died in March and I need to close his account.', 'sad', 'high'],
    ["I don't understand what the second line on my bill means.", 'confused', 'low'],
    ["It's a pity, we had been looking forward to the sea view and got a car park.", 'disappointed', 'low'],
    ['Thank you so much, it works now, you are a star!', 'positive', 'high'],
    ['Hello, do you ship to Malta? Thanks in advance.', 'neutral', 'low'],
    ['Great, the third broken one in a row. Brilliant service.', 'frustrated', 'high'],
  ] as const)('%s is %s, %s', (text, emotion, intensity) => {
    expect(readCustomer(says(text))).toMatchObject({ emotion, intensity })
  })

  it('does not take a denied feeling for one', () => {
    expect(readCustomer(says("I'm not angry, just checking where my order is.")).emotion).toBe('neutral')
  })

  it('calms down with thanks after the fix', () => {
    const messages: Message[] = [
      { from: 'customer', text: 'My export is broken AGAIN!! this is unacceptable' },
      { from: 'agent', text: 'Sorry about that, I have restarted it.' },
    ]
    expect(readCustomer(messages).emotion).toBe('angry')
    expect(readCustomer([...messages, { from: 'customer', text: 'It works now, thank you so much!' }]).emotion).toBe(
      'positive',
    )
  })

  it('shows the words a feeling rests on', () => {
    const text = 'Hello. I am really worried about my flight.'
    const { evidence } = readCustomer(says(text))
    expect(evidence.map((e) => text.slice(e.start, e.end))).toContain('worried')
  })

  it.each([
    [says('Hi, my lamp came broken.'), 'first-contact'],
    [says('My lamp broke again, I wrote to you last week already.'), 'repeat-contact'],
    [says('I am still waiting for my lamp, it should have arrived on Monday.'), 'waiting'],
    [says('I want to speak to your manager about this lamp.'), 'escalated'],
    [says("I'm cancelling my subscription and moving to another provider."), 'leaving'],
  ] as const)('stands somewhere in the story %#', (messages, stage) => {
    expect(readCustomer(messages).stage).toBe(stage)
  })

  it.each([
    ['My account was debited twice for Rs 18,450.', 'your account being debited twice for Rs 18,450'],
    ['I ordered the tofu bowl, there’s CHICKEN in it.', 'CHICKEN in the tofu bowl'],
    ['hi i want to move my number ending 1120 to esim', 'your number ending 1120 to esim'],
    ['Someone has hacked my account.', 'your account being hacked'],
    ["The app keeps saying 'device not bound' and I don't know why.", "the app saying 'device not bound'"],
  ])('writes about: %s', (text, issue) => {
    expect(readCustomer(says(text)).issue).toBe(issue)
  })

  it('says nothing of nobody', () => {
    expect(readCustomer([])).toEqual({
      emotion: 'neutral',
      intensity: 'low',
      stage: 'first-contact',
      issue: '',
      evidence: [],
    })
  })
})
