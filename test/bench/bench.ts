/**
 * Measures Attune beside other tools that read English on the same machine, with the same drafts and keys, and prints
 * the tables of `docs/performance.md`: `npm run bench`. `--rounds <n>` sets how many processes each number comes from.
 *
 * Every tool is bundled and minified in the same way (Attune without the examples of its rules, as it ships) and runs in
 * a process of its own, so that no tool finds code or memory warm. Rounds go through all tools in turn: what else the
 * machine does then falls on all of them.
 */
import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { extensionFiles } from '../build/build'
import { withoutExamples } from '../build/plugins'
import { draftOf, middleOf, TYPED } from './drafts'
import type { Measured, Task } from './measure'
import { bytes, median, ms, p95, printTable, times } from './tables'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const OUTPUT = join(PROJECT, 'test-output/bench')
const SENTENCES = join(PROJECT, 'test/quality/sentences')

const WORDS = [85, 400, 2000] as const
type Words = (typeof WORDS)[number]

/** A process that takes longer has hung. */
const PATIENCE_MS = 180_000

/** One row of the tables: what is asked of which tool. */
const SUBJECTS = [
  { name: 'Attune, marks', tool: 'attune', operation: 'mark' },
  { name: 'Attune, marks and rewrites', tool: 'attune', operation: 'check' },
  { name: 'Attune, everything', tool: 'attune', operation: 'analyze' },
  { name: 'harper.js', tool: 'harper', operation: 'lint' },
  { name: 'write-good', tool: 'write-good', operation: 'lint' },
  { name: 'retext', tool: 'retext', operation: 'lint' },
  { name: 'alex', tool: 'alex', operation: 'lint' },
] as const
type Subject = (typeof SUBJECTS)[number]
const OURS = SUBJECTS.filter(({ tool }) => tool === 'attune')
const PEERS = SUBJECTS.filter(({ tool }) => tool !== 'attune')

/** The files of harper.js that a page loads; its WebAssembly cannot be bundled, so it is loaded as it was installed. */
const HARPER_FILES = ['index.js', 'binary.js', 'BinaryModule-BmeyZWwZ.js', 'harper_wasm_bg.wasm']

/** Bundles one file of this folder for node, all it imports within it, and gives where it lies. */
async function bundled(entry: string): Promise<string> {
  const name = entry.replace('/', '-')
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'warn',
    plugins: [withoutExamples()],
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: OUTPUT,
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        input: join(PROJECT, 'test/bench', `${entry}.ts`),
        external: [/^harper\.js/],
        output: { format: 'es', entryFileNames: `${name}.mjs`, codeSplitting: false },
        checks: { pluginTimings: false },
      },
    },
  })
  return join(OUTPUT, `${name}.mjs`)
}

const sizeOf = (contents: readonly (string | Uint8Array)[]) => ({
  raw: contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0),
  gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
})

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1')

await rm(OUTPUT, { recursive: true, force: true })
await mkdir(OUTPUT, { recursive: true })
const measurer = await bundled('measure')
const bundles = new Map<string, string>()
for (const tool of new Set(SUBJECTS.map((subject) => subject.tool))) bundles.set(tool, await bundled(`tools/${tool}`))
const tasks = new Map<Words, string>()
for (const words of WORDS) {
  const draft = draftOf(words, SENTENCES)
  const task: Task = { draft, at: middleOf(draft), typed: TYPED }
  tasks.set(words, join(OUTPUT, `draft-${words}.json`))
  await writeFile(tasks.get(words)!, JSON.stringify(task))
}

const results = new Map<string, Measured[]>()
const resultsOf = ({ name }: Subject, words: Words) => results.get(`${name} ${words}`) ?? []
const run = promisify(execFile)
console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)} at the beginning, ` +
    `${rounds} processes for each number`,
)
for (let round = 0; round < rounds; round++)
  for (const words of WORDS)
    for (const subject of SUBJECTS) {
      const { stdout } = await run(
        process.execPath,
        ['--expose-gc', measurer, bundles.get(subject.tool)!, subject.operation, tasks.get(words)!],
        { timeout: PATIENCE_MS },
      )
      results.set(`${subject.name} ${words}`, [...resultsOf(subject, words), JSON.parse(stdout)])
    }

const keysOf = (subject: Subject, words: Words) => resultsOf(subject, words).flatMap(({ keys }) => keys)
const startsOf = (subject: Subject, of: 'load' | 'ready') =>
  WORDS.flatMap((words) => resultsOf(subject, words).map((measured) => measured[of]))
const medianAndP95 = (numbers: readonly number[]) => [ms(median(numbers)), ms(p95(numbers))]
const byWords = (label: (words: Words) => string[]) => WORDS.flatMap(label)

printTable(
  'Start and first check, ms',
  [
    '',
    'code loaded',
    'p95',
    'then ready',
    'p95',
    ...byWords((words) => [`${words} words`, 'p95']),
    'remarks on 400 words',
  ],
  SUBJECTS.map((subject) => [
    subject.name,
    ...medianAndP95(startsOf(subject, 'load')),
    ...medianAndP95(startsOf(subject, 'ready')),
    ...byWords((words) => medianAndP95(resultsOf(subject, words).map(({ first }) => first))),
    String(resultsOf(subject, 400)[0]?.remarks),
  ]),
)
printTable(
  'Check after one typed character, ms',
  ['', ...byWords((words) => [`${words} words`, 'p95'])],
  SUBJECTS.map((subject) => [subject.name, ...byWords((words) => medianAndP95(keysOf(subject, words)))]),
)
for (const ours of OURS)
  printTable(
    `How many times as long as “${ours.name}” after one typed character`,
    ['', ...byWords((words) => [`${words} words`, 'p95'])],
    PEERS.map((peer) => [
      peer.name,
      ...byWords((words) => [median, p95].map((of) => times(of(keysOf(peer, words)) / of(keysOf(ours, words))))),
    ]),
  )
printTable(
  'Growth with the draft: 2,000 words against 400 words, after one typed character',
  ['', 'median', 'p95'],
  SUBJECTS.map((subject) => [
    subject.name,
    ...[median, p95].map((of) => times(of(keysOf(subject, 2000)) / of(keysOf(subject, 400)))),
  ]),
)

const content = (await extensionFiles()).find(({ path }) => path === 'content/content.js')
if (!content) throw new Error('The build has no content script')
const shipped = new Map([['Attune, content script with its interface', sizeOf([content.content])]])
for (const [tool, bundle] of bundles) {
  const files =
    tool === 'harper' ? HARPER_FILES.map((name) => join(PROJECT, 'node_modules/harper.js/dist', name)) : [bundle]
  const name = tool === 'attune' ? 'Attune, engine and rules' : PEERS.find((peer) => peer.tool === tool)!.name
  shipped.set(name, sizeOf(await Promise.all(files.map((file) => readFile(file)))))
}
const engineSize = shipped.get('Attune, engine and rules')!
printTable(
  'Bytes shipped',
  ['', 'raw', 'gzip', 'gzip against engine and rules'],
  [...shipped].map(([name, { raw, gzip }]) => [name, bytes(raw), bytes(gzip), times(gzip / engineSize.gzip)]),
)
printTable(
  'Resident memory added, MB, after a draft of 400 words and 2,000 words and all keys',
  ['', '400 words', '2000 words'],
  SUBJECTS.map((subject) => [
    subject.name,
    ...([400, 2000] as const).map((words) =>
      (median(resultsOf(subject, words).map(({ memory }) => memory)) / 1e6).toFixed(0),
    ),
  ]),
)
