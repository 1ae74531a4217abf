import { describe, expect, it } from 'vitest'
import { linkable } from '../../src/ui/card'
import { waitingSince } from '../../src/ui/customer-line'
import { shortName } from '../../src/ui/front-view'
import { needsOf } from '../../src/ui/needs'
import { dayText } from '../../src/ui/translate'

describe('what a reply needs', () => {
  const question = (text: string, answered: boolean) => ({ message: 0, start: 0, end: text.length, text, answered })

  it('lists open questions one by one, before anything else', () => {
    const needs = needsOf({
      checks: [
        { id: 'greets', state: 'met' },
        { id: 'usesName', state: 'missing' },
        { id: 'explainsWhy', state: 'not-applicable' },
        { id: 'answersAllQuestions', state: 'missing' },
      ],
      questions: [question('How?', false), question('When?', true), question('Why?', false)],
    })
    expect(needs.open.map(({ check, question }) => question?.text ?? check.id)).toEqual(['How?', 'Why?', 'usesName'])
    expect(needs.met.map(({ id }) => id)).toEqual(['greets'])
    expect(needs.total).toBe(3)
  })
})

describe('since when the customer waits', () => {
  const from = (who: 'customer' | 'agent' | 'note', at?: string) => ({ from: who, text: '', at })

  it('is their first message that no agent has answered', () => {
    expect(waitingSince({ messages: [from('customer', '1'), from('agent', '2'), from('customer', '3')] })).toBe('3')
    expect(waitingSince({ messages: [from('customer', '1'), from('note', '2'), from('customer', '3')] })).toBe('1')
  })

  it('is unknown where the last word is the agent’s or no time is told', () => {
    expect(waitingSince({ messages: [from('customer', '1'), from('agent', '2')] })).toBeUndefined()
    expect(waitingSince({ messages: [from('customer')] })).toBeUndefined()
  })
})

describe('small readings', () => {
  it.each([
    ['Maya Okafor', 'Maya'],
    ['  Maya ', 'Maya'],
    ['Dr. Okafor', 'Dr. Okafor'],
    ['maya@example.com', 'maya@example.com'],
    ['', ''],
  ])('call %j %j', (name, short) => {
    expect(shortName(name)).toBe(short)
  })

  it('link only to pages', () => {
    expect(linkable('https://example.com/a')).toBe(true)
    expect(linkable('javascript:alert(1)')).toBe(false)
    expect(linkable('data:text/html,x')).toBe(false)
  })

  it('name the year of a day only where it is another one', () => {
    expect(dayText('en', '2026-03-06T12:00:00Z', '2026-05-01T00:00:00Z')).toBe('March 6')
    expect(dayText('de', '2025-03-06T12:00:00Z', '2026-05-01T00:00:00Z')).toBe('6. März 2025')
  })
})
