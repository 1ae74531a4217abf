import { describe, expect, it, vi } from 'vitest'
import { openPageChannel } from '../../src/messages/page-channel'
import { extension, world } from './two-ends'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./two-ends')).extension }))

const { askAllowed, askKeys, tellBackground } = await import('../../src/messages/background-messages')
await import('../../src/background/background')

it('carries the keys of the manifest to the page in front', async () => {
  const commands: string[] = []
  const channel = openPageChannel({
    state: () => ({ kind: 'off', scope: 'everywhere', site: '' }),
    act: async (request) => {
      if (request.type === 'command') commands.push(request.command)
      return { ok: true }
    },
  })
  for (const command of ['next-mark', 'open-card', 'apply-rewrite', 'unknown']) {
    extension.commands.onCommand.fire(command, { id: 7, windowId: 1 })
  }
  await expect.poll(() => commands).toEqual(['next-mark', 'open-card', 'apply-rewrite'])
  channel.close()
})

it('opens the panel straight from the key', () => {
  extension.commands.onCommand.fire('open-panel', { id: 7, windowId: 1 })
  expect(extension.calls).toEqual(['sidebar opened'])
})

it('shows the number of marks on the toolbar button of that tab, and takes it away', async () => {
  extension.calls.length = 0
  await tellBackground({ tell: 'badge', marks: 3 })
  await tellBackground({ tell: 'badge', marks: 0 })
  expect(extension.calls).toEqual(['badge 7 "3"', 'badge colour 7', 'badge 7 ""'])
})

it('tells a page the keys that the user has', async () => {
  expect(await askKeys()).toEqual({ 'next-mark': 'Alt+J' })
})

it('counts what two pages tell at once', async () => {
  await Promise.all([
    tellBackground({ tell: 'count', outcome: 'shown', families: ['policy', 'vague'] }),
    tellBackground({ tell: 'count', outcome: 'shown', families: ['policy'] }),
    tellBackground({ tell: 'count', outcome: 'applied', families: ['policy'] }),
  ])
  const { weeks } = extension.stored.counters as { weeks: Record<string, unknown> }
  expect(Object.values(weeks)).toEqual([
    { policy: { shown: 2, applied: 1, left: 0 }, vague: { shown: 1, applied: 0, left: 0 } },
  ])
})

it('opens the welcome once, after the first installation', () => {
  extension.calls.length = 0
  extension.runtime.onInstalled.fire({ reason: 'update' })
  expect(extension.calls).toEqual([])
  extension.runtime.onInstalled.fire({ reason: 'install' })
  expect(extension.calls).toEqual(['opened welcome/index.html'])
})

describe('sites that the user adds', () => {
  const SITE = 'https://desk.acme.example/*'

  it('get the content script of the manifest, in open pages at once and in new ones', async () => {
    extension.calls.length = 0
    world.added = [SITE]
    extension.permissions.onAdded.fire({ origins: [SITE] })
    await expect.poll(() => extension.calls).toEqual(['injected 7'])
    expect(extension.registered).toMatchObject([{ matches: [SITE], js: ['content/content.js'] }])
    expect(await askAllowed('desk.acme.example')).toBe(true)
  })

  it('are registered again after an update, all of them', async () => {
    extension.registered.length = 0
    world.added = [SITE, 'https://help.acme.example/*']
    extension.runtime.onInstalled.fire({ reason: 'update' })
    await expect.poll(() => extension.registered).toMatchObject([{ matches: world.added }])
  })

  it('lose it as soon as the permission is taken back, and their pages are asked to see for themselves', async () => {
    const asked: string[] = []
    const channel = openPageChannel({
      state: () => ({ kind: 'off', scope: 'everywhere', site: '' }),
      act: async ({ type }) => {
        asked.push(type)
        return { ok: true }
      },
    })
    world.added = []
    extension.permissions.onRemoved.fire({ origins: [SITE] })
    await expect.poll(() => asked).toEqual(['recheck'])
    expect(extension.registered).toEqual([])
    expect(await askAllowed('desk.acme.example')).toBe(false)
    channel.close()
  })
})
