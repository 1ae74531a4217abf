import type { DraftField } from '../editor/draft-field'
import { type Finding, SEVERITIES, type Span } from '../engine/analysis'

/** The names under which marks are registered, one a severity, and one for the mark whose card is open. */
const nameOf = (severity: string): string => `attune-${severity}`
const CURRENT = nameOf('current')
/** The words of the conversation that were asked for. */
const SOURCE = nameOf('source')

/** What TypeScript's DOM types leave out: the registry is a map. */
type Registry = Map<string, Highlight>
const registry = (): Registry | undefined =>
  (globalThis.CSS as { highlights?: unknown } | undefined)?.highlights as Registry | undefined

/**
 * Paints marks with the CSS Custom Highlight API, so that nothing is ever written into the draft. A page shares the
 * registry and may clear it or change what is in it; every pass therefore looks at all names again.
 */
export function paintMarks(field: DraftField, findings: readonly Finding[], current?: Span | undefined): void {
  const highlights = registry()
  if (!highlights) return
  SEVERITIES.forEach((severity, priority) => {
    const ranges = findings.filter((f) => f.severity === severity).flatMap((f) => field.ranges(f))
    keepHighlight(highlights, nameOf(severity), ranges, priority)
  })
  keepHighlight(highlights, CURRENT, current ? field.ranges(current) : [], SEVERITIES.length)
}

/** What was registered last under each name. Firefox lets no content script list what a highlight holds. */
const painted = new Map<string, { highlight: Highlight & Set<AbstractRange>; ranges: readonly Range[] }>()

/**
 * Registers a highlight unless the same stretches already lie under its name: ranges move with the text by themselves,
 * and to register them again at every key would have the browser paint the whole composer anew.
 */
function keepHighlight(highlights: Registry, name: string, ranges: readonly Range[], priority: number): void {
  const known = painted.get(name)
  if (
    known &&
    highlights.get(name) === known.highlight &&
    known.highlight.priority === priority &&
    known.highlight.size === ranges.length &&
    known.ranges.every((range, at) => known.highlight.has(range) && samePlace(range, ranges[at]))
  )
    return
  const highlight = new Highlight(...ranges) as Highlight & Set<AbstractRange>
  highlight.priority = priority
  highlights.set(name, highlight)
  painted.set(name, { highlight, ranges })
}

const samePlace = (range: Range, other: Range | undefined): boolean =>
  other !== undefined &&
  range.startContainer === other.startContainer &&
  range.startOffset === other.startOffset &&
  range.endContainer === other.endContainer &&
  range.endOffset === other.endOffset

/** Shows words of the conversation until the agent goes on with something else. */
export function paintSource(words: Range): void {
  registry()?.set(SOURCE, new Highlight(words))
  const clear = () => registry()?.delete(SOURCE)
  for (const type of ['pointerdown', 'keydown'])
    window.addEventListener(type, clear, { once: true, capture: true, passive: true })
}

/** Takes all marks away. */
export function clearMarks(): void {
  const highlights = registry()
  painted.clear()
  if (highlights) for (const name of [...SEVERITIES.map(nameOf), CURRENT, SOURCE]) highlights.delete(name)
}
