import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import type { Draft, Health, Thread } from '../../src/helpdesks/helpdesk'
import type { HelpdeskPage } from '../real/harness'
import type * as pageSide from './page-side'

declare global {
  interface Window {
    adapters: typeof pageSide
  }
}

let bundled: Promise<string> | undefined

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'page-side.ts'), formats: ['iife'], name: 'adapters' },
    },
  })
  const [{ output }] = [result].flat() as [Rolldown.RolldownOutput]
  return output[0].code
}

/** Puts the adapters into a page as `window.adapters`. */
export async function withAdapters(page: HelpdeskPage): Promise<HelpdeskPage> {
  bundled ??= bundle()
  await page.page.evaluate(`(() => { ${await bundled}; window.adapters = adapters })()`)
  return page
}

/** A draft as far as it can leave the page: its elements by what tells them apart. */
export type DraftSeen = Omit<Draft, 'element' | 'frame'> & { element: string; frame: string; inFrame: boolean }
export type ThreadSeen = Omit<Thread, 'messages'> & { messages: Omit<Thread['messages'][number], 'element'>[] }

/** What a page's adapter says: its drafts, the thread of the first one, its health. */
export interface Look {
  drafts: DraftSeen[]
  thread: ThreadSeen | null
  health: Health
}

/**
 * Asks the page's adapter. `without` is a selector of elements that are taken away before and put back after, as if the
 * helpdesk had never had them.
 */
export function look(page: HelpdeskPage, without = ''): Promise<Look> {
  return page.page.evaluate((selector) => {
    const helpdesk = window.adapters.readerFor(new URL(location.href))
    if (!helpdesk) throw new Error(`No adapter wants ${location.href}`)
    const gone = selector === '' ? [] : [...document.querySelectorAll(selector)]
    const places = gone.map((element) => {
      const place = document.createComment('')
      element.replaceWith(place)
      return place
    })
    const drafts = helpdesk.drafts(document)
    const [first] = drafts
    const thread = first ? helpdesk.thread(first) : null
    const health = helpdesk.health(document)
    const nameOf = (element: Element) => element.getAttribute('data-test-id') ?? element.className
    const seen = drafts.map(({ element, frame, ...rest }) => ({
      ...rest,
      element: nameOf(element),
      frame: nameOf(frame),
      inFrame: frame.contains(element),
    }))
    places.forEach((place, index) => {
      place.replaceWith(gone[index] as Element)
    })
    return {
      drafts: seen,
      thread: thread && { ...thread, messages: thread.messages.map(({ element: _, ...message }) => message) },
      health,
    }
  }, without)
}
