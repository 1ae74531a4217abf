import { beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const { fakeBrowser } = await import('@webext-core/fake-browser')
const { openTeamPack } = await import('../../src/storage/team-pack')

const pack = {
  name: 'Acme',
  rules: [
    {
      id: 'jargon/sku',
      severity: 'hint' as const,
      title: 'A stock number',
      why: 'The customer knows the thing by its name.',
      source: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
      patterns: ['sku'],
      examples: { flags: [{ text: 'The «SKU» is sold out.' }], passes: ['The kettle is sold out.'] },
    },
  ],
  guide: { topics: [{ id: 'returns', about: ['refund'], reason: 'stock goes back', options: ['send a new one'] }] },
}

beforeEach(() => fakeBrowser.reset())

describe('the team pack', () => {
  it('is kept as it was imported, and can be removed', async () => {
    const shelf = await openTeamPack()
    await shelf.update(() => ({ pack }))
    expect((await openTeamPack()).current.pack).toEqual(pack)
    await shelf.update(() => ({ pack: null }))
    expect((await openTeamPack()).current.pack).toBeNull()
  })

  it('that no longer fits its shape is not used, and a copy is kept', async () => {
    const broken = { version: 1, pack: { ...pack, rules: [{ id: 'jargon/sku' }] } }
    await fakeBrowser.storage.local.set({ teamPack: broken })
    const shelf = await openTeamPack()
    expect(shelf.current.pack).toBeNull()
    expect(shelf.problem).toEqual({ key: 'teamPack', reason: 'damaged' })
    expect((await fakeBrowser.storage.local.get('copies')).copies).toEqual([{ key: 'teamPack', data: broken }])
  })
})
