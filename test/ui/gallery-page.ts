import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'

/** The gallery as one classic script, its styles inside, built for the oldest browser that Attune supports. */
async function galleryScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    root: fileURLToPath(new URL('gallery', import.meta.url)),
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: ['chrome116'],
      minify: false,
      lib: { entry: 'gallery.tsx', formats: ['iife'], name: 'attuneGallery', fileName: 'gallery' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[]
  return [built].flat()[0]!.output[0].code
}

/** A browser that can show every state of the gallery. */
export interface Gallery {
  names: readonly string[]
  /** A fresh page of this size that shows one state; close it afterwards. */
  show(name: string, options?: ShowOptions): Promise<Page>
  close(): Promise<void>
}
export interface ShowOptions {
  dark?: boolean
  forcedColors?: boolean
  width?: number
  height?: number
}

const CANDIDATES = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']

/** Builds the gallery and starts Chromium for it. */
export async function openGallery(): Promise<Gallery> {
  const executablePath = CANDIDATES.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('No Chromium was found. Install it, or name it in CHROME_PATH.')
  const [script, browser] = await Promise.all([
    galleryScript(),
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] }) as Promise<Browser>,
  ])
  const show: Gallery['show'] = async (
    name,
    { dark = false, forcedColors = false, width = 480, height = 640 } = {},
  ) => {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forcedColors ? 'active' : 'none',
      reducedMotion: 'reduce',
      deviceScaleFactor: 2,
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => {
      throw error
    })
    await page.setContent('<!doctype html><html lang="en"><title>Gallery</title><body style="margin:0"></body></html>')
    await page.addScriptTag({ content: script })
    await page.evaluate(([state, inDark]) => window.gallery.show(state, inDark), [name, dark] as const)
    // Two frames: everything is placed in the first and painted in the second.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    return page
  }
  const blank = await browser.newPage()
  await blank.addScriptTag({ content: script })
  const names = await blank.evaluate(() => window.gallery.states)
  await blank.close()
  return { names, show, close: () => browser.close() }
}

declare global {
  interface Window {
    gallery: { states: string[]; show(name: string, dark: boolean): void; pressed: string[] }
  }
}
