import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const PROJECT = join(HERE, '../..')
const BUILT = join(PROJECT, 'node_modules/.cache/attune-demo-helpdesk')
const STAMP = 'complete'

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
 * `intercom/index.html` and their assets. A bundle that is newer than its sources is taken as it is; several processes
 * may ask at the same time.
 */
export async function bundlePages(): Promise<string> {
  const stamp = join(BUILT, STAMP)
  if (existsSync(stamp) && (await stat(stamp)).mtimeMs > (await lastChange())) return BUILT
  await mkdir(dirname(BUILT), { recursive: true })
  const fresh = await mkdtemp(`${BUILT}-`)
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
      rolldownOptions: { input: [join(HERE, 'zendesk/index.html'), join(HERE, 'intercom/index.html')] },
    },
  })
  await writeFile(join(fresh, STAMP), '')
  await rm(BUILT, { recursive: true, force: true })
  try {
    await rename(fresh, BUILT)
  } catch (error) {
    // Another process was faster; its bundle is made of the same sources.
    await rm(fresh, { recursive: true, force: true })
    if (!existsSync(stamp)) throw error
  }
  return BUILT
}
