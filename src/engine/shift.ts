import type { Span } from './analysis'

/** One change of a text: `before.slice(start, start + removed)` became `inserted` characters. */
export interface TextChange {
  start: number
  removed: number
  inserted: number
}

/** The one change that leads from one text to another, as narrow as can be. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return { start, removed: before.length - tail - start, inserted: after.length - tail - start }
}

/**
 * Moves what stands behind a change, keeps what stands before it, and drops what it touches: a mark under words that
 * are being changed would be wrong until they are judged again.
 */
export function shift<Item extends Span>(items: readonly Item[], change: TextChange): Item[] {
  const end = change.start + change.removed
  const by = change.inserted - change.removed
  return items.flatMap((item) => {
    if (item.end <= change.start) return [item]
    if (item.start >= end) return by === 0 ? [item] : [{ ...item, start: item.start + by, end: item.end + by }]
    return []
  })
}
