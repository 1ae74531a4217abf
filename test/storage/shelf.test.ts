import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const { fakeBrowser } = await import('@webext-core/fake-browser')
const { dropCopies, keptCopies, openShelf, readAs, unstoredShelf, wipe } = await import('../../src/storage/shelf')

interface Lamp {
  lit: boolean
  colours: string[]
}
const lamp = {
  key: 'lamp',
  version: 3,
  fields: { lit: v.boolean(), colours: v.array(v.string()) },
  defaults: { lit: false, colours: ['white'] },
  migrations: {
    0: (old: Record<string, unknown>) => ({ ...old, lit: old.on }),
    1: (old: Record<string, unknown>) => ({ ...old, colours: [old.colour] }),
  },
}
const open = () => openShelf<Lamp>(lamp)
const stored = async (key: string) => (await fakeBrowser.storage.local.get(key))[key]

beforeEach(() => fakeBrowser.reset())

describe('reading what is stored', () => {
  it('gives the defaults where nothing is stored yet, without a problem', async () => {
    const shelf = await open()
    expect(shelf.current).toEqual(lamp.defaults)
    expect(shelf.problem).toBeNull()
  })

  it('survives a restart', async () => {
    await (await open()).update((value) => ({ ...value, lit: true }))
    expect((await open()).current).toEqual({ lit: true, colours: ['white'] })
  })

  it('takes data of an older version through every migration', () => {
    expect(readAs(lamp, { on: true, colour: 'red' })).toEqual({
      value: { lit: true, colours: ['red'] },
      problem: null,
    })
    expect(readAs(lamp, { version: 1, lit: true, colour: 'red' }).value.colours).toEqual(['red'])
    expect(readAs(lamp, { version: 2, lit: true, colours: ['blue'] }).value.colours).toEqual(['blue'])
  })

  it.each([
    ['a text', 'rubbish'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['a version that is none', { version: 'two', lit: true }],
    ['a negative version', { version: -1 }],
  ])('answers %s with the defaults and says so, and keeps a copy', async (_, rubbish) => {
    await fakeBrowser.storage.local.set({ lamp: rubbish })
    const shelf = await open()
    expect(shelf.current).toEqual(lamp.defaults)
    expect(shelf.problem).toEqual({ key: 'lamp', reason: 'damaged' })
    expect(await keptCopies()).toEqual([{ key: 'lamp', data: rubbish }])
    expect(await stored('lamp')).toEqual(rubbish)
  })

  it('does not take null for a value', () => {
    expect(readAs(lamp, null).problem?.reason).toBe('damaged')
  })

  it('keeps the good fields of damaged data', async () => {
    await fakeBrowser.storage.local.set({ lamp: { version: 3, lit: 'yes', colours: ['green'] } })
    const shelf = await open()
    expect(shelf.current).toEqual({ lit: false, colours: ['green'] })
    expect(shelf.problem?.reason).toBe('damaged')
  })

  it('does not read data of a later version, and a change keeps a copy of it', async () => {
    const future = { version: 9, lit: true, colours: 'all' }
    await fakeBrowser.storage.local.set({ lamp: future })
    const shelf = await open()
    expect(shelf.problem).toEqual({ key: 'lamp', reason: 'newer' })
    await shelf.update((value) => ({ ...value, lit: true }))
    expect(shelf.problem).toBeNull()
    expect(await stored('lamp')).toEqual({ version: 3, lit: true, colours: ['white'] })
    expect(await keptCopies()).toEqual([{ key: 'lamp', data: future }])
    await dropCopies()
    expect(await keptCopies()).toEqual([])
  })

  it('keeps one copy of the same data, however often it is opened', async () => {
    await fakeBrowser.storage.local.set({ lamp: 'rubbish' })
    await open()
    await open()
    expect(await keptCopies()).toHaveLength(1)
  })

  it('says so when a migration does not know the data', () => {
    const fragile = {
      ...lamp,
      migrations: {
        2: () => {
          throw new TypeError('not what it was')
        },
      },
    }
    expect(readAs(fragile, { version: 2 })).toEqual({
      value: lamp.defaults,
      problem: { key: 'lamp', reason: 'damaged' },
    })
  })
})

describe('storage that does not do what it should', () => {
  const { local } = fakeBrowser.storage
  afterEach(() => void vi.restoreAllMocks())

  it('gives the defaults where nothing can be read, says so, and changes nothing', async () => {
    await local.set({ lamp: { version: 3, lit: true } })
    const reading = vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'))
    const shelf = await open()
    expect(shelf.current).toEqual(lamp.defaults)
    expect(shelf.problem).toEqual({ key: 'lamp', reason: 'damaged' })
    await expect(shelf.update((value) => ({ ...value, lit: false }))).rejects.toThrow('corrupt')
    reading.mockRestore()
    expect(await stored('lamp')).toEqual({ version: 3, lit: true })
  })

  it('opens damaged data even where there is no room for a copy, and does not write over it', async () => {
    await local.set({ lamp: 'rubbish' })
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    const shelf = await open()
    expect(shelf.current).toEqual(lamp.defaults)
    expect(shelf.problem).toEqual({ key: 'lamp', reason: 'damaged' })
    await expect(shelf.update((value) => ({ ...value, lit: true }))).rejects.toThrow('quota')
    expect(await stored('lamp')).toBe('rubbish')
  })
})

describe('changing what is stored', () => {
  it('tells every open shelf, each change once', async () => {
    const here = await open()
    const there = await open()
    const seenHere = vi.fn()
    const seenThere = vi.fn()
    here.subscribe(seenHere)
    there.subscribe(seenThere)
    await here.update((value) => ({ ...value, lit: true }))
    expect(there.current.lit).toBe(true)
    expect(seenHere).toHaveBeenCalledTimes(1)
    expect(seenThere).toHaveBeenCalledTimes(1)
  })

  it('runs changes one after the other, each on the result of the last', async () => {
    const shelf = await open()
    const add = (colour: string) => shelf.update((value) => ({ ...value, colours: [...value.colours, colour] }))
    await Promise.all([add('red'), add('green'), add('blue')])
    expect(shelf.current.colours).toEqual(['white', 'red', 'green', 'blue'])
  })

  it('reports a change that storage refuses, and carries on with the next', async () => {
    const shelf = await open()
    const refuse = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'))
    await expect(shelf.update((value) => ({ ...value, lit: true }))).rejects.toThrow('quota exceeded')
    expect(shelf.current.lit).toBe(false)
    refuse.mockRestore()
    await shelf.update((value) => ({ ...value, lit: true }))
    expect(shelf.current.lit).toBe(true)
  })

  it('stops telling what was unsubscribed or closed', async () => {
    const shelf = await open()
    const seen = vi.fn()
    shelf.subscribe(seen)()
    await shelf.update((value) => ({ ...value, lit: true }))
    const closed = await open()
    closed.subscribe(seen)
    closed.close()
    await shelf.update((value) => ({ ...value, lit: false }))
    expect(seen).not.toHaveBeenCalled()
    expect(closed.current.lit).toBe(true)
  })

  it('forgets everything when wiped', async () => {
    const shelf = await open()
    await shelf.update((value) => ({ ...value, lit: true }))
    await wipe()
    expect(await fakeBrowser.storage.local.get()).toEqual({})
    expect((await open()).current).toEqual(lamp.defaults)
  })
})

describe('a value that is kept nowhere', () => {
  it('is changed and followed like a stored one, until it is closed', async () => {
    const shelf = unstoredShelf({ on: true })
    const seen: boolean[] = []
    shelf.subscribe(({ on }) => seen.push(on))
    await shelf.update(({ on }) => ({ on: !on }))
    expect(shelf.current).toEqual({ on: false })
    shelf.close()
    await shelf.update(() => ({ on: true }))
    expect(seen).toEqual([false])
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })
})
