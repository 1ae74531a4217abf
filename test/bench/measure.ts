/**
 * One process of the bench: starts one tool, gives it one draft, then types into the draft. Prints a `Measured` as JSON.
 * `node --expose-gc measure.js <bundle of the tool> <operation> <JSON file with draft, place and typed sentences>`
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Start } from './tool'

/** What one process found. Times are in ms, memory in bytes. */
export interface Measured {
  /** Loading the code of the tool: reading the file, compiling and running it. */
  load: number
  /** Making the loaded tool ready for its first draft. */
  ready: number
  /** The first check of the draft, before any code is warm. */
  first: number
  /** Each check after one typed character, in order, without the first `WARMING` keys. */
  keys: number[]
  /** Resident memory at the end, beyond that of the process before the tool was loaded. */
  memory: number
  /** Remarks on the draft, to see that the tool has really read it. */
  remarks: number
}

export interface Task {
  draft: string
  /** Where in the draft the sentences are typed, each in place of the one before. */
  at: number
  typed: readonly string[]
}

/** Keys that only warm the code. */
const WARMING = 30

/** Typing ends after this long, so that slow tools do not take hours. */
const TYPING_MS = 6000

async function measure(bundle: string, operation: string, { draft, at, typed }: Task): Promise<Measured> {
  globalThis.gc?.()
  const before = process.memoryUsage().rss

  const began = performance.now()
  const { default: start }: { default: Start } = await import(/* @vite-ignore */ pathToFileURL(bundle).href)
  const loaded = performance.now()
  const check = (await start())[operation]
  const ready = performance.now() - loaded
  if (!check) throw new Error(`${bundle} has no operation ${operation}`)

  const timed = async (text: string) => {
    const asked = performance.now()
    const remarks = await check(text)
    return { took: performance.now() - asked, remarks }
  }
  const { took: first, remarks } = await timed(draft)

  const texts = typed.flatMap((sentence) =>
    Array.from(sentence, (_, key) => draft.slice(0, at) + sentence.slice(0, key + 1) + draft.slice(at)),
  )
  for (const text of texts.slice(0, WARMING)) await check(text)
  const keys: number[] = []
  const end = performance.now() + TYPING_MS
  for (const text of texts.slice(WARMING)) {
    if (performance.now() > end) break
    keys.push((await timed(text)).took)
  }

  globalThis.gc?.()
  return { load: loaded - began, ready, first, keys, memory: process.memoryUsage().rss - before, remarks }
}

const [bundle = '', operation = '', task = ''] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await measure(bundle, operation, JSON.parse(readFileSync(task, 'utf8')))))
