import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
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

/** A browser with one page, in which every state of the gallery can be shown. */
export interface Gallery {
  readonly page: Page
  readonly names: readonly string[]
  /** Empties the page and shows one state. */
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

/** Builds the gallery and starts Chromium for it; pictures are taken with `scale` pixels a CSS pixel. */
export async function openGallery({ scale = 1 } = {}): Promise<Gallery> {
  const executablePath = CANDIDATES.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('No Chromium was found. Install it, or name it in CHROME_PATH.')
  const [script, browser] = await Promise.all([
    galleryScript(),
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'], timeout: 120_000 }),
  ])
  const page = await browser.newPage({ reducedMotion: 'reduce', deviceScaleFactor: scale, timezoneId: 'Europe/Berlin' })
  const load = async () => {
    await page.setContent('<!doctype html><html lang="en"><title>Gallery</title><body style="margin:0"></body></html>')
    await page.addScriptTag({ content: script })
  }
  await load()
  return {
    page,
    names: await page.evaluate(() => window.gallery.states),
    async show(name, { dark = false, forcedColors = false, width = 480, height = 640 } = {}) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forcedColors ? 'active' : 'none',
        reducedMotion: 'reduce',
      })
      await load()
      await page.evaluate(([state, inDark]) => window.gallery.show(state, inDark), [name, dark] as const)
      // Everything is placed in the first frame and painted in the second.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      return page
    },
    close: () => browser.close(),
  }
}

declare global {
  interface Window {
    gallery: { states: string[]; show(name: string, dark: boolean): void; pressed: string[] }
  }
}
