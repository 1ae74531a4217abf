import type { Span } from './analysis'
import { termSpan } from './clauses'
import { patternsOnNeed } from './pattern'
import type { Placed, Sentence } from './read'

/** Something a text shows, and the words that show it. Offsets into the text that was read. */
export interface Cue<Label extends string> extends Span {
  label: Label
  /** Terms of the sentence, end exclusive. */
  from: number
  to: number
}

/**
 * Groups of patterns under labels, looked for together: `cues({ angry: ['so angry'], sad: ['passed away'] })` answers
 * for a placed sentence with every label found and where.
 */
export function cues<Label extends string>(groups: Readonly<Record<Label, readonly string[]>>) {
  const labels: Label[] = []
  const sources: string[] = []
  for (const label of Object.keys(groups) as Label[])
    for (const source of groups[label]) {
      labels.push(label)
      sources.push(source)
    }
  const set = patternsOnNeed(sources)
  return {
    find(placed: Placed): Cue<Label>[] {
      return set.scan(placed.sentence).map((hit) => ({
        label: labels[hit.pattern]!,
        from: hit.mark.from,
        to: hit.mark.to,
        ...termSpan(placed, hit.mark.from, hit.mark.to),
      }))
    },
    /** The labels a sentence shows, without their places. */
    labels(sentence: Sentence): Label[] {
      return set.scan(sentence).map((hit) => labels[hit.pattern]!)
    },
  }
}
