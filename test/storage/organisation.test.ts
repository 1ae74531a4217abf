import { beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const { fakeBrowser } = await import('@webext-core/fake-browser')
const { isOffByOrganisation, NO_ORGANISATION, openOrganisation, readOrganisation } = await import(
  '../../src/storage/organisation'
)

const pack = {
  name: 'Acme',
  rules: [],
  guide: { topics: [{ id: 'returns', about: ['refund'], reason: 'stock goes back' }] },
}

beforeEach(() => fakeBrowser.reset())

describe('what an organisation has set', () => {
  it('is nothing where nobody set anything, or the browser knows no such thing', async () => {
    expect((await openOrganisation()).current).toEqual(NO_ORGANISATION)
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'))
    expect((await openOrganisation()).current).toEqual(NO_ORGANISATION)
  })

  it('is a pack as text or as an object, and sites', () => {
    for (const rulePack of [pack, JSON.stringify(pack)])
      expect(readOrganisation({ rulePack, sitesOff: ['acme.zendesk.com'] })).toEqual({
        pack,
        sitesOff: ['acme.zendesk.com'],
        problem: '',
      })
  })

  it('is used as far as it can be read, and the rest is told', () => {
    const wrong = readOrganisation({ rulePack: '{"name":"Acme","rules":[{}]}', sitesOff: ['acme.zendesk.com'] })
    expect(wrong).toMatchObject({ pack: null, sitesOff: ['acme.zendesk.com'] })
    expect(wrong.problem).toMatch(/^rulePack\.rules\.0\./)
    expect(readOrganisation({ rulePack: pack, sitesOff: ['https://acme.zendesk.com/'] })).toEqual({
      pack,
      sitesOff: [],
      problem: 'sitesOff is not a host',
    })
  })

  it('holds in open pages as soon as it is changed', async () => {
    const shelf = await openOrganisation()
    const seen = vi.fn()
    shelf.subscribe(seen)
    await fakeBrowser.storage.managed.set({ sitesOff: ['*.zendesk.com'] })
    await expect.poll(() => seen.mock.calls.length).toBe(1)
    expect(shelf.current.sitesOff).toEqual(['*.zendesk.com'])
    shelf.close()
    await fakeBrowser.storage.managed.set({ sitesOff: [] })
    expect(seen).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['acme.zendesk.com', 'acme.zendesk.com', true],
    ['*.zendesk.com', 'acme.zendesk.com', true],
    ['*.zendesk.com', 'notzendesk.com', false],
    ['zendesk.com', 'acme.zendesk.com', false],
  ])('by “%s” keeps %s quiet: %s', (entry, site, quiet) => {
    expect(isOffByOrganisation({ ...NO_ORGANISATION, sitesOff: [entry] }, site)).toBe(quiet)
  })
})
