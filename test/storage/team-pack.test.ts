import { beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const { fakeBrowser } = await import('@webext-core/fake-browser')
const { openTeamPack, parsePack } = await import('../../src/storage/team-pack')

const rule = {
  id: 'jargon/sku',
  severity: 'hint',
  title: 'A stock number',
  why: 'The customer knows the thing by its name.',
  source: 'https://plainlanguage.gov/',
  patterns: ['sku'],
  examples: { flags: [{ text: 'The «SKU» is sold out.' }], passes: ['The kettle is sold out.'] },
}
const pack = {
  name: 'Acme',
  rules: [rule],
  guide: { topics: [{ id: 'returns', about: ['refund'], reason: 'stock goes back', options: ['send a new one'] }] },
}
const problems = (data: unknown) => {
  const reading = parsePack(JSON.stringify(data))
  return 'problems' in reading ? reading.problems : []
}

beforeEach(() => fakeBrowser.reset())

describe('a team pack', () => {
  it('is read from JSON and kept', async () => {
    const reading = parsePack(JSON.stringify(pack))
    expect(reading).toEqual({ pack })
    const shelf = await openTeamPack()
    await shelf.update(() => ({ pack: 'pack' in reading ? reading.pack : null }))
    expect((await openTeamPack()).current.pack).toEqual(pack)
  })

  it('is refused with the place where it is wrong', () => {
    expect(problems({ ...pack, rules: [rule, { ...rule, patterns: [] }] })).toEqual([
      { where: 'rules.1.patterns', message: 'must hold at least one pattern' },
    ])
    expect(problems({ ...pack, rules: [{ ...rule, id: 'SKU' }] })[0]?.where).toBe('rules.0.id')
    expect(problems({ ...pack, colour: 'red' })[0]?.where).toBe('colour')
    expect(problems({ rules: [] })[0]?.where).toBe('name')
  })

  it('may not bring an address that runs code', () => {
    expect(problems({ ...pack, rules: [{ ...rule, source: 'javascript:alert(1)' }] })[0]?.where).toBe('rules.0.source')
  })

  it('is refused with the parser’s reason where it is not JSON', () => {
    const reading = parsePack('{"name": ')
    expect('problems' in reading && reading.problems).toEqual([{ where: '', message: expect.stringMatching(/JSON/) }])
  })
})
