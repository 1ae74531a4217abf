/**
 * Builds what ships: `dist/chrome`, `dist/firefox` (the same scripts and pages, each with its own manifest) and the
 * command line `dist/cli/attune.js`. As a program: `tsx test/build/build.ts [--watch]`.
 */
import { existsSync, watch as watchFolder } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle, type InlineConfig, mergeConfig, type Plugin, type Rolldown } from 'vite'
import { BROWSERS, filesNamedBy, manifestFor } from './manifest'
import { withoutExamples, withoutInnerHtml } from './plugins'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** The oldest browsers of the manifests; nothing newer than they know may be shipped. */
const TARGETS = ['chrome116', 'firefox142']

const PAGES = ['popup', 'panel', 'options', 'welcome']

/** A file to be written: its path below the extension's root, and what is in it; `map` leads back to the sources. */
export interface BuiltFile {
  path: string
  content: string | Uint8Array
  map?: { sources: (string | null)[]; mappings: string } | undefined
}

type SourceMap = false | 'hidden'

async function bundled(config: InlineConfig): Promise<BuiltFile[]> {
  const common: InlineConfig = {
    configFile: false,
    root: join(PROJECT, 'src'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: TARGETS,
      // Vite's polyfill for it calls fetch, and no shipped file may.
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      // How long plugins take depends on what else the machine does; it is no fault of the sources.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  }
  const outputs = [await bundle(mergeConfig(common, config))].flat() as Rolldown.RolldownOutput[]
  return outputs.flatMap(({ output }) =>
    output.map((file) =>
      file.type === 'chunk'
        ? { path: file.fileName, content: file.code, map: file.map ?? undefined }
        : { path: file.fileName, content: file.source },
    ),
  )
}

/** One classic script, complete in itself: nothing is loaded later, so nothing must be reachable from a page. */
const classicScript = (path: string, plugins: Plugin[], sourcemap: SourceMap) =>
  bundled({
    plugins: [withoutInnerHtml(), ...plugins],
    build: {
      sourcemap,
      license: { fileName: `${dirname(path)}/licenses.md` },
      rolldownOptions: {
        input: join(PROJECT, 'src', `${path}.ts`),
        output: { format: 'iife', entryFileNames: `${path}.js`, codeSplitting: false },
      },
    },
  })

const pages = (sourcemap: SourceMap) =>
  bundled({
    plugins: [withoutInnerHtml()],
    build: {
      sourcemap,
      license: { fileName: 'shared/licenses.md' },
      rolldownOptions: {
        input: Object.fromEntries(PAGES.map((page) => [page, join(PROJECT, 'src', page, 'index.html')])),
        output: {
          entryFileNames: '[name]/[name].js',
          chunkFileNames: 'shared/[name].js',
          assetFileNames: 'shared/[name][extname]',
        },
      },
    },
  })

/** The scripts and pages of the extension, without manifest and assets; `hidden` gives each script its source map. */
export async function extensionFiles(sourcemap: SourceMap = false): Promise<BuiltFile[]> {
  const files = await Promise.all([
    classicScript('content/content', [withoutExamples()], sourcemap),
    classicScript('background/background', [], sourcemap),
    pages(sourcemap),
  ])
  return files.flat().filter(({ path }) => !path.endsWith('.map'))
}

const commandLine = () =>
  bundled({
    ssr: { noExternal: true },
    build: {
      ssr: true,
      license: { fileName: 'licenses.md' },
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: join(PROJECT, 'src/cli/attune.ts'),
        output: { format: 'es', entryFileNames: 'attune.js', codeSplitting: false, banner: '#!/usr/bin/env node' },
      },
    },
  })

async function folder(root: string): Promise<BuiltFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        return { path: relative(root, path), content: await readFile(path) }
      }),
  )
}

async function write(root: string, files: readonly BuiltFile[]) {
  await rm(root, { recursive: true, force: true })
  for (const { path, content } of files) {
    const target = join(root, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
}

/** Names every file that the build starts from and that is not there, so that the message is not a bundler's. */
function demandSources() {
  const scripts = ['content/content.ts', 'content/highlights.css', 'background/background.ts', 'cli/attune.ts']
  const missing = [...scripts, ...PAGES.map((page) => `${page}/index.html`)].filter(
    (path) => !existsSync(join(PROJECT, 'src', path)),
  )
  if (missing.length) throw new Error(`The build needs these files in src: ${missing.join(', ')}`)
}

async function buildExtension(root: string) {
  const [bundles, assets, highlights, managedSchema] = await Promise.all([
    extensionFiles(),
    folder(join(PROJECT, 'assets')),
    readFile(join(PROJECT, 'src/content/highlights.css')),
    readFile(join(PROJECT, 'manifest/managed-schema.json')),
  ])
  const shipped = assets.filter(({ path }) => /^(_locales|icons)\/.+\.(json|png)$/.test(path))
  const files = [
    ...bundles,
    ...shipped,
    { path: 'content/highlights.css', content: highlights },
    { path: 'managed/schema.json', content: managedSchema },
  ]
  const paths = new Set(files.map(({ path }) => path))
  for (const browser of BROWSERS) {
    const manifest = manifestFor(browser)
    const missing = filesNamedBy(manifest).filter((path) => !paths.has(path))
    if (missing.length)
      throw new Error(`The manifest for ${browser} names files that do not exist: ${missing.join(', ')}`)
    const written = { path: 'manifest.json', content: `${JSON.stringify(manifest, null, 2)}\n` }
    await write(join(root, browser), [...files, written])
  }
}

async function buildCommandLine(root: string) {
  await write(join(root, 'cli'), await commandLine())
  await chmod(join(root, 'cli/attune.js'), 0o755)
}

export interface BuildOptions {
  /** Where the folders `chrome`, `firefox` and `cli` are written; `dist` of the project unless given. */
  root?: string
  /** Builds again whenever a source, asset or manifest changes, until the signal aborts. */
  watch?: AbortSignal
  /** After every build: undefined, or what made it fail. The first failure is thrown, too. */
  onBuilt?: (error?: unknown) => void
}

/** Builds everything once; with `watch`, answers after the first build and goes on building. */
export async function build({ root = join(PROJECT, 'dist'), watch, onBuilt }: BuildOptions = {}): Promise<void> {
  const once = async () => {
    demandSources()
    await Promise.all([buildExtension(root), buildCommandLine(root)])
  }
  await once()
  onBuilt?.()
  if (watch) rebuildOnChange(once, watch, onBuilt)
}

/** Editors save in several steps and a checkout touches many files: what comes within this time is one change. */
const SETTLED_MS = 80

function rebuildOnChange(once: () => Promise<void>, signal: AbortSignal, onBuilt: BuildOptions['onBuilt']) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(once).then(
        () => onBuilt?.(),
        (error) => onBuilt?.(error),
      )
    }, SETTLED_MS)
  }
  for (const name of ['src', 'assets', 'manifest'])
    watchFolder(join(PROJECT, name), { recursive: true, signal }, changed)
  signal.addEventListener('abort', () => clearTimeout(timer))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const watching = process.argv.includes('--watch')
  const started = performance.now()
  try {
    await build({
      ...(watching && { watch: new AbortController().signal }),
      onBuilt: (error) => console.log(error ? String(error) : 'Built dist/chrome, dist/firefox and dist/cli.'),
    })
    console.log(`${Math.round(performance.now() - started)} ms`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
