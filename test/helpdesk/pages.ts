import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const PROJECT = join(HERE, '../..')
const CACHE = join(PROJECT, 'node_modules/.cache/attune-demo-helpdesk')

/** The folders of the pages. */
const PAGES = ['zendesk', 'intercom', 'chat', 'classic', 'desk']

/** Bundles of earlier sources are thrown away after this long, in milliseconds; until then a process may use them. */
const KEPT_MS = 86_400_000

/** When anything the pages are made of was last changed, in milliseconds: their sources and the editors' versions. */
async function lastChange(): Promise<number> {
  const sources = await readdir(HERE, { recursive: true })
  const times = await Promise.all(
    [...sources.map((source) => join(HERE, source)), join(PROJECT, 'package-lock.json')].map(
      async (path) => (await stat(path)).mtimeMs,
    ),
  )
  return Math.max(...times)
}

/**
 * Bundles the demo pages with the real editors in them and returns the folder that holds `zendesk/index.html`,
 * `intercom/index.html` and their assets. A bundle of the same sources is taken as it is; several processes may ask at
 * the same time.
 */
export async function bundlePages(): Promise<string> {
  const bundled = join(CACHE, String(Math.round(await lastChange())))
  if (existsSync(bundled)) return bundled
  await mkdir(CACHE, { recursive: true })
  const fresh = await mkdtemp(join(CACHE, 'fresh-'))
  await build({
    configFile: false,
    root: HERE,
    base: '/',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: fresh,
      emptyOutDir: true,
      target: ['chrome116', 'firefox140'],
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: PAGES.map((page) => join(HERE, page, 'index.html')) },
    },
  })
  try {
    await rename(fresh, bundled)
  } catch (error) {
    // Another process was faster; its bundle is made of the same sources.
    await rm(fresh, { recursive: true, force: true })
    if (!existsSync(bundled)) throw error
  }
  await dropOldBundles()
  return bundled
}

async function dropOldBundles(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name)
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs
    if (age > KEPT_MS) await rm(path, { recursive: true, force: true })
  }
}
