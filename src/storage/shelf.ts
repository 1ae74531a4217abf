import * as v from 'valibot'
import { ContextInvalidated, type Json, localStore, onStored } from '../browser/browser'

/**
 * How one thing is kept: an object of fields under one key. Each field has its own schema, so that one broken field
 * does not take the others with it. `migrations[n]` turns version `n` into version `n + 1`.
 */
export interface Shape<Value extends object> {
  key: string
  version: number
  fields: { [Field in keyof Value]: v.GenericSchema<unknown, Value[Field]> }
  defaults: Value
  migrations?: Record<number, (old: Record<string, Json>) => Record<string, Json>>
}

/**
 * Why stored data could not be used as it was. `damaged`: some of it did not fit and was replaced by defaults ·
 * `newer`: a later version of Attune wrote it. In both cases a copy is kept (`keptCopies`).
 */
export interface Problem {
  key: string
  reason: 'damaged' | 'newer'
}

/** What was read, and what was wrong with it. */
export interface Reading<Value> {
  value: Value
  problem: Problem | null
}

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Stored data as a value of this shape: migrated, checked field by field, defaults for what is missing or broken. */
export function readAs<Value extends object>(shape: Shape<Value>, raw: Json): Reading<Value> {
  const { key, version, defaults } = shape
  if (raw === undefined) return { value: defaults, problem: null }
  if (!isRecord(raw)) return { value: defaults, problem: { key, reason: 'damaged' } }
  let from = raw.version ?? 0
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) {
    return { value: defaults, problem: { key, reason: 'damaged' } }
  }
  if (from > version) return { value: defaults, problem: { key, reason: 'newer' } }
  let record = raw
  for (; from < version; from++) {
    try {
      record = shape.migrations?.[from]?.(record) ?? record
    } catch {
      return { value: defaults, problem: { key, reason: 'damaged' } }
    }
  }
  let problem: Problem | null = null
  const value = { ...defaults }
  for (const field of Object.keys(defaults) as (keyof Value & string)[]) {
    if (record[field] === undefined) continue
    const parsed = v.safeParse(shape.fields[field], record[field])
    if (parsed.success) value[field] = parsed.output as Value[typeof field]
    else problem = { key, reason: 'damaged' }
  }
  return { value, problem }
}

const COPIES_KEY = 'copies'
const MOST_COPIES = 10
const copiesSchema = v.array(v.object({ key: v.string(), data: v.unknown() }))

/** Data that could not be used and was put aside, oldest first. */
export type KeptCopy = { key: string; data: Json }

/** The copies of data that could not be used. */
export async function keptCopies(): Promise<KeptCopy[]> {
  const parsed = v.safeParse(copiesSchema, await localStore.read(COPIES_KEY))
  return parsed.success ? parsed.output : []
}

/** Throws the copies away. */
export const dropCopies = (): Promise<void> => localStore.remove(COPIES_KEY)

async function keepCopy(key: string, data: Json): Promise<void> {
  const copies = await keptCopies()
  const same = JSON.stringify(data)
  if (copies.some((copy) => copy.key === key && JSON.stringify(copy.data) === same)) return
  await localStore.write(COPIES_KEY, [...copies, { key, data }].slice(-MOST_COPIES))
}

/** One stored value, kept up to date while it is open, in whichever page it is changed. */
export interface Shelf<Value> {
  readonly current: Value
  /** What was wrong with the stored data when it was last read; null again after the next change. */
  readonly problem: Problem | null
  /** Reads anew, changes, writes. Changes of one page run one after the other. Throws when storage refuses. */
  update(change: (value: Value) => Value): Promise<void>
  /** Calls back after every change; returns what stops it. */
  subscribe(onChange: (value: Value) => void): () => void
  close(): void
}

/** Opens what is stored under a shape's key. Data that cannot be used is copied aside before anything overwrites it. */
export async function openShelf<Value extends object>(shape: Shape<Value>): Promise<Shelf<Value>> {
  const { key, version } = shape
  const subscribers = new Set<(value: Value) => void>()

  const load = async (): Promise<Reading<Value>> => {
    const raw = await localStore.read(key)
    const read = readAs(shape, raw)
    if (read.problem) await keepCopy(key, raw)
    return read
  }

  /** What is there when the shelf is opened. Storage that cannot be read, or has no room for a copy, stops nothing. */
  const first = async (): Promise<Reading<Value>> => {
    try {
      return await load()
    } catch (error) {
      if (error instanceof ContextInvalidated) throw error
      const raw = await localStore.read(key).catch(() => null)
      return readAs(shape, raw)
    }
  }

  let reading = await first()
  const become = (next: Reading<Value>) => {
    const before = JSON.stringify(reading)
    reading = next
    if (JSON.stringify(next) !== before) for (const subscriber of subscribers) subscriber(next.value)
  }
  const stop = onStored(key, (raw) => become(readAs(shape, raw)))

  let queue: Promise<void> = Promise.resolve()
  return {
    get current() {
      return reading.value
    },
    get problem() {
      return reading.problem
    },
    update(change) {
      const run = queue.then(async () => {
        const next = change((await load()).value)
        await localStore.write(key, { ...next, version })
        become({ value: next, problem: null })
      })
      queue = run.catch(() => {})
      return run
    },
    subscribe(onChange) {
      subscribers.add(onChange)
      return () => subscribers.delete(onChange)
    },
    close() {
      stop()
      subscribers.clear()
    },
  }
}

/** A value that is changed and followed like a stored one, and kept nowhere by Attune. */
export function unstoredShelf<Value extends object>(first: Value): Shelf<Value> {
  const subscribers = new Set<(value: Value) => void>()
  let current = first
  return {
    get current() {
      return current
    },
    problem: null,
    async update(change) {
      current = change(current)
      for (const subscriber of subscribers) subscriber(current)
    },
    subscribe(onChange) {
      subscribers.add(onChange)
      return () => subscribers.delete(onChange)
    },
    close() {
      subscribers.clear()
    },
  }
}

/** Forgets everything Attune has stored, copies included. */
export const wipe = (): Promise<void> => localStore.clear()
