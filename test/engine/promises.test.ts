import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/engine/analysis'
import { readCustomer } from '../../src/engine/customer'
import { handOver } from '../../src/engine/hand-over'
import { findPromises } from '../../src/engine/promises'
import { findQuestions } from '../../src/engine/questions'
import { findSteps } from '../../src/engine/steps'

const agent = (text: string, at?: string): Message => ({ from: 'agent', text, ...(at ? { at } : {}) })
const customer = (text: string, at?: string): Message => ({ from: 'customer', text, ...(at ? { at } : {}) })

describe('earlier promises', () => {
  it('tells when one was due and that it is past', () => {
    const messages = [agent("I'll call you by Friday.", '2026-03-04T09:00:00Z')]
    expect(findPromises(messages, '', '2026-03-05T09:00:00Z')[0]).toMatchObject({
      when: 'by Friday',
      due: '2026-03-06T23:59:00.000Z',
      kept: 'unknown',
    })
    expect(findPromises(messages, '', '2026-03-09T09:00:00Z')[0]!.kept).toBe('no')
  })

  it('believes the customer', () => {
    const promise = agent("I'll call you on Tuesday.")
    expect(findPromises([promise, customer('Tuesday came and went, nobody called.')], '')[0]!.kept).toBe('no')
    expect(
      findPromises([agent('A new bag is on its way.'), customer('The bag arrived, thank you!')], '')[0]!.kept,
    ).toBe('yes')
  })

  it('takes a later report of an agent, or of the draft in time, as kept', () => {
    const promise = agent("I'll refund the £20 by Friday.", '2026-03-04T09:00:00Z')
    expect(findPromises([promise, agent("I've refunded the £20.")], '')[0]!.kept).toBe('yes')
    expect(findPromises([promise], "I've refunded the £20 today.", '2026-03-05T09:00:00Z')[0]!.kept).toBe('yes')
  })

  it('does not count offers, done work or what the customer is to do', () => {
    expect(findPromises([agent("I've sent it. I can send another. Please post it back.")], '')).toEqual([])
  })
})

describe('the hand-over note', () => {
  it('quotes, line by line, with the source of each', () => {
    const messages = [
      customer('My kettle leaks, order 5512.'),
      agent("I'll send a new one by Monday."),
      customer('Nothing came. When will it arrive? I am fed up.'),
    ]
    const draft = "I've spoken to the warehouse. Could you confirm your address?"
    const lines = handOver({
      conversation: { messages },
      customer: readCustomer(messages),
      questions: findQuestions(messages, draft),
      promises: findPromises(messages, draft),
      steps: findSteps(draft),
      draft,
    })
    expect(lines.map((l) => l.text)).toEqual([
      'About: your kettle leaking',
      'Customer: frustrated, strongly (“Nothing came”)',
      "Done: I've spoken to the warehouse",
      "Promised: I'll send a new one by Monday (not kept)",
      'Waiting for the customer: Could you confirm your address',
      'Open question: When will it arrive?',
    ])
    for (const line of lines) {
      if (!line.from) continue
      const quoted =
        'draft' in line.from
          ? draft.slice(line.from.draft.start, line.from.draft.end)
          : messages[line.from.message.message]!.text.slice(line.from.message.start, line.from.message.end)
      expect(line.text).toContain(quoted)
    }
  })
})
