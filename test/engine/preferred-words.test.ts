import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/engine'
import { inPreferredWords, preferredWords } from '../../src/engine/preferred-words'
import type { Guide, Rule } from '../../src/engine/rule'
import { rules } from '../../src/rules'

const guide: Guide = {
  topics: [],
  prefer: [
    { say: 'member', instead: ['customer', 'account holder'] },
    { say: 'store credit', instead: ['credit', 'voucher'] },
    { say: 'expert', instead: ['support agent'] },
  ],
}
const said = (text: string): string => inPreferredWords(text, guide)

describe('the words a team prefers', () => {
  it.each([
    ['each of the words in the way', 'A customer or account holder can ask.', 'A member or member can ask.'],
    ['a capital', 'Customer cards are here.', 'Member cards are here.'],
    ['the article before it', 'Ask a support agent, or the customer.', 'Ask an expert, or the member.'],
    ['a line break between two words', 'the account\nholder', 'the member'],
  ])('replace %s', (_what, text, expected) => {
    expect(said(text)).toBe(expected)
  })

  it.each([
    ['another form of the word', 'Our customers and their credits.'],
    ['a part of a word', 'Creditors and accredited shops.'],
    ['what is said already', 'You get store credit for it.'],
    ['an address', 'See https://acme.example/customer/credit for it.'],
    ['what somebody is quoted with', '> the customer wrote this\n\nThanks.'],
  ])('leave %s alone', (_what, text) => {
    expect(said(text)).toBe(text)
  })

  it('take words as they are written, with any sign in them', () => {
    const signs: Guide = { topics: [], prefer: [{ say: 'fee', instead: ['charge (net)', 'c++ charge', '[x]'] }] }
    expect(inPreferredWords('The charge (net) and the c++ charge.', signs)).toBe('The fee and the fee.')
  })

  it('give the places they stand at', () => {
    expect(preferredWords('Ask a support agent.', guide)).toEqual([{ start: 4, end: 19, text: 'an expert' }])
    expect(preferredWords('Ask a support agent.', { topics: [] })).toEqual([])
  })

  it('are settled: applied again they change nothing', () => {
    const once = said('The customer gets a voucher or a credit from a support agent.')
    expect(once).toBe('The member gets a store credit or a store credit from an expert.')
    expect(said(once)).toBe(once)
  })
})

describe('a rewrite in the words a team prefers', () => {
  const rule: Rule = {
    id: 'privacy/made-up',
    severity: 'strong',
    title: 'Made up',
    why: 'Made up.',
    source: 'https://example.org/',
    patterns: ['it is what it is'],
    rewrites: [{ replaces: 'sentence', text: 'Each customer can choose: a voucher or [option].' }],
    examples: { flags: [], passes: [] },
  }

  it('says what the team says, outside its blanks', () => {
    const [finding] = createEngine([rule], guide).check('Order 5512 is late. It is what it is.')
    expect(finding!.rewrites[0]!.text).toBe('Each member can choose: a store credit or [option].')
    const [blank] = finding!.rewrites[0]!.blanks
    expect(finding!.rewrites[0]!.text.slice(blank!.start, blank!.end)).toBe('[option]')
  })

  it('keeps to its own words where the preferred ones are marked themselves', () => {
    const marked: Guide = { topics: [], prefer: [{ say: 'it is what it is', instead: ['voucher'] }] }
    const [finding] = createEngine([rule], marked).check('Order 5512 is late. It is what it is.')
    expect(finding!.rewrites[0]!.text).toBe('Each customer can choose: a voucher or [option].')
  })
})

describe('the whole draft in the words a team prefers', () => {
  const engine = createEngine(rules, guide)
  const draft =
    'Hi Dana,\n\nThe voucher for order 5512 is on your card, and a support agent calls you on Friday at 9.\n\nBest,\nJo'

  it('changes the words that no rule marks, each on its own', () => {
    const { text, edits } = engine.analyze(draft).rewrite
    expect(text).toContain('The store credit for order 5512 is on your card, and an expert calls you on Friday at 9.')
    expect(edits.filter(({ reason }) => reason === 'guide/prefer')).toHaveLength(2)
  })

  it('is settled', () => {
    const { text } = engine.analyze(draft).rewrite
    expect(engine.analyze(text).rewrite.edits).toEqual([])
  })
})
