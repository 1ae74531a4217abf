/**
 * The labelled sentences and whole replies that tell what the rules are worth. They are written for this project, one
 * file a family, about half of them fine: near misses that use the family's words with a good meaning.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FAMILIES, type Family, type Span } from '../../src/engine/analysis'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))

/** A reply, or a part of one, and what a service coach would mark in it. */
export interface Labelled {
  id: string
  text: string
  /** What to mark, in UTF-16 offsets into `text`; empty in a fine one. */
  marks: readonly (Span & { family: Family })[]
  /** No stock phrase in it where it is to be marked; the words of a family with a good meaning where it is fine. */
  hard: boolean
}

/** What is wrong with a line, with its file and number: nothing is measured on labels that cannot be right. */
export class LabelError extends Error {}

/**
 * Every line of the `.jsonl` files in `folder` below `root`, in the order of the files' names. `read` gets the row and the
 * file's name without its ending, and gives what the line says, or what is wrong with it. Throws LabelError.
 */
export function linesOf<Row>(
  root: string,
  folder: string,
  read: (row: Record<string, unknown>, file: string) => Row | string,
): Row[] {
  const ids = new Set<unknown>()
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(root, folder, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          if (!line.trim()) return []
          const refuse = (why: string) => new LabelError(`${folder}/${name}:${index + 1}: ${why}`)
          let row: Record<string, unknown>
          try {
            row = JSON.parse(line)
          } catch {
            throw refuse('not a line of JSON')
          }
          if (typeof row.id !== 'string') throw refuse('"id" must be a text')
          if (ids.has(row.id)) throw refuse(`the id ${row.id} is taken`)
          ids.add(row.id)
          const result = read(row, name.slice(0, -'.jsonl'.length))
          if (typeof result === 'string') throw refuse(result)
          return [result]
        }),
    )
}

/** One marked stretch of a text, or what is wrong with its label. */
function markOf(text: string, words: unknown, family: unknown): (Span & { family: Family }) | string {
  if (typeof words !== 'string' || !words) return 'the marked words are missing'
  const start = text.indexOf(words)
  if (start < 0) return `"${words}" does not stand in the text`
  const known = FAMILIES.find((name) => name === family)
  return known ? { start, end: start + words.length, family: known } : `no family is called ${family}`
}

/** Every labelled sentence below `root`, in the order of its files. Throws LabelError. */
export const labelledSentences = (root = FOLDER): Labelled[] =>
  linesOf(root, 'sentences', ({ id, text, family, span, hard }) => {
    if (typeof text !== 'string') return '"text" must be a text'
    const row = { id: id as string, text, hard: hard === true }
    if (family === 'ok') return { ...row, marks: [] }
    const mark = markOf(row.text, span, family)
    return typeof mark === 'string' ? mark : { ...row, marks: [mark] }
  })

/** Every labelled whole reply below `root`. Throws LabelError. */
export const labelledReplies = (root = FOLDER): Labelled[] =>
  linesOf(root, 'replies', ({ id, text, spans }) => {
    if (typeof text !== 'string') return '"text" must be a text'
    if (!Array.isArray(spans)) return '"spans" must be a list'
    const marks = spans.map((span) => markOf(text, span?.text, span?.family))
    const wrong = marks.find((mark) => typeof mark === 'string')
    return wrong ?? { id: id as string, text, hard: true, marks: marks as Labelled['marks'] }
  })

/**
 * Whether a text is kept out of sight of those who write rules: one in three, by a hash of its id (FNV-1a with a final
 * mix), so that what the rules are worth on words nobody fitted them to can be told.
 */
export function keptAside(id: string): boolean {
  let hash = 2166136261
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619)
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995)
  return ((hash ^ (hash >>> 15)) >>> 0) % 3 === 0
}
