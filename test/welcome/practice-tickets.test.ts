import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../src/engine/analysis'
import { createEngine } from '../../src/engine/engine'
import { rules } from '../../src/rules'
import { dated } from '../../src/welcome/practice-helpdesk'
import { PRACTICE_TICKETS } from '../../src/welcome/practice-tickets'

const now = new Date('2026-03-04T10:00:00Z')
const engine = createEngine(rules)
const conversationOf = (ticket: (typeof PRACTICE_TICKETS)[number]): Conversation => ({
  messages: dated(ticket, now).messages,
  customerName: ticket.customerName,
  agentName: ticket.agentName,
  channel: ticket.channel,
  now: now.toISOString(),
})
const missing = (draft: string, conversation: Conversation) =>
  engine
    .analyze(draft, conversation)
    .checks.filter(({ state }) => state === 'missing')
    .map(({ id }) => id)

describe.each(PRACTICE_TICKETS.map((ticket) => [ticket.id, ticket] as const))('the practice ticket %s', (_, ticket) => {
  const conversation = conversationOf(ticket)

  it('begins with something to mark and something missing', () => {
    expect(engine.check(ticket.draft, conversation).length).toBeGreaterThanOrEqual(3)
    expect(missing(ticket.draft, conversation).length).toBeGreaterThanOrEqual(4)
  })

  it('can be solved: its example is not marked and lacks nothing', () => {
    expect(engine.check(ticket.example, conversation).map(({ rule, text }) => `${rule}: ${text}`)).toEqual([])
    expect(missing(ticket.example, conversation)).toEqual([])
    expect(engine.analyze(ticket.example, conversation).questions.filter(({ answered }) => !answered)).toEqual([])
  })

  it('has an example that states no number and no time which the ticket does not hold', () => {
    const known = [ticket.draft, ...ticket.messages.map(({ text }) => text)].join(' ')
    const stated = ticket.example.match(/\d+[.:]\d+|\d+/g) ?? []
    const own = { 'late-parcel': ['6'], leaving: ['11:00'] }[ticket.id as string] ?? []
    // The hour by which the agent will write is the agent's own to give.
    expect(stated.filter((number) => !known.includes(number) && !own.includes(number))).toEqual([])
  })

  it('reads the same on every day of the week', () => {
    const words = [ticket.draft, ticket.example, ...ticket.messages.map(({ text }) => text)].join(' ')
    expect(words.match(/(Mon|Tues|Wednes|Thurs|Satur|Sun)day/g)).toBeNull()
  })

  it('shows a customer who is not calm', () => {
    expect(engine.analyze(ticket.draft, conversation).customer.emotion).not.toMatch(/neutral|positive/)
  })
})

it('the practice tickets go from easy to hard', () => {
  const messages = PRACTICE_TICKETS.map((ticket) => ticket.messages.filter(({ from }) => from !== 'note').length)
  expect(messages[0]).toBe(1)
  expect(messages.at(-1)).toBe(Math.max(...messages))
  expect(new Set(PRACTICE_TICKETS.map(({ id }) => id)).size).toBe(5)
})
