/**
 * Measures what ships and compares it with `size-budget.json`: every shipped file has a budget in bytes, as it lies on
 * the disk and compressed by gzip. Fails when a file is over its budget, has none, or is budgeted but not shipped.
 * `--json` prints the measurement as JSON; `--packages` prints instead what each package and folder adds to each script.
 */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { extensionFiles } from './build'
import { sharesOf } from './shares'
import budgetJson from './size-budget.json' with { type: 'json' }

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

/** Bytes of one file. */
export interface Size {
  raw: number
  gzip: number
}

/** Budgets by path below `dist`; a path ending in `/*` is the sum of all files below it that have no budget of their own. */
export type Budget = Record<string, Size>

/** The budget that holds a file, or undefined when none does: its own, else the longest folder that contains it. */
export function budgetFor(path: string, budget: Budget): string | undefined {
  if (path in budget) return path
  return Object.keys(budget)
    .filter((name) => name.endsWith('/*') && path.startsWith(name.slice(0, -1)))
    .sort((a, b) => b.length - a.length)[0]
}

/** What was measured against each budget, and what is wrong in words that name the file and the bytes. */
export function compare(sizes: ReadonlyMap<string, Size>, budget: Budget) {
  const measured = new Map(Object.keys(budget).map((name) => [name, { raw: 0, gzip: 0, files: 0 }]))
  const problems: string[] = []
  for (const [path, size] of sizes) {
    const entry = measured.get(budgetFor(path, budget) ?? '')
    if (!entry) {
      problems.push(`${path} has no budget`)
      continue
    }
    entry.raw += size.raw
    entry.gzip += size.gzip
    entry.files++
  }
  for (const [name, { raw, gzip, files }] of measured) {
    const allowed = budget[name] as Size
    if (!files) problems.push(`${name} has a budget and is not shipped`)
    if (raw > allowed.raw) problems.push(`${name} is ${raw - allowed.raw} bytes over its budget of ${allowed.raw}`)
    if (gzip > allowed.gzip)
      problems.push(`${name} compressed is ${gzip - allowed.gzip} bytes over its budget of ${allowed.gzip}`)
  }
  return { measured, problems }
}

async function sizesBelow(root: string): Promise<Map<string, Size>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const sizes = await Promise.all(
    paths.sort().map(async (path) => {
      const content = await readFile(path)
      return [relative(root, path), { raw: content.length, gzip: gzipSync(content, { level: 9 }).length }] as const
    }),
  )
  return new Map(sizes)
}

/** Prints, for every script that ships, how many of its bytes come from which package or folder, most first. */
async function printShares() {
  for (const file of await extensionFiles('hidden')) {
    if (!file.map) continue
    const shares = [...sharesOf(file)].sort(([, a], [, b]) => b - a)
    console.log(`${file.path} ${shares.reduce((sum, [, bytes]) => sum + bytes, 0)}`)
    for (const [origin, bytes] of shares) console.log(`  ${origin.padEnd(32)}${String(bytes).padStart(8)}`)
  }
}

async function report(): Promise<string[]> {
  if (!existsSync(DIST)) return ['Nothing is built yet: npm run build']
  const budget: Budget = budgetJson
  const { measured, problems } = compare(await sizesBelow(DIST), budget)
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(Object.fromEntries(measured), null, 2))
    return problems
  }
  const row = (cells: readonly (string | number)[]) =>
    console.log(cells.map((cell, index) => (index ? String(cell).padStart(10) : String(cell).padEnd(34))).join(''))
  row(['', 'bytes', 'budget', 'gzip', 'budget'])
  for (const [name, { raw, gzip }] of measured) row([name, raw, budget[name]!.raw, gzip, budget[name]!.gzip])
  return problems
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--packages')) {
    await printShares()
    process.exit()
  }
  const problems = await report()
  for (const problem of problems) console.error(problem)
  if (problems.length) process.exitCode = 1
}
