/**
 * Counts what an engine marks in labelled texts. A mark is right when it shares words with a labelled stretch; a fine text
 * should have none at all.
 */
import type { Family, Finding } from '../../src/engine/analysis'
import type { Engine } from '../../src/engine/engine'
import type { Labelled } from './labelled'

/** So many of so many. */
export interface Share {
  of: number
  count: number
}

/** What a set of labelled texts says of an engine. */
export interface Measured {
  /** Labelled stretches with a mark on them; the hard ones hold no stock phrase. */
  found: Share
  foundHard: Share
  /** Of those found, how many are marked by a rule of the labelled family. */
  rightFamily: Share
  /** Texts to mark that have a mark beside what is labelled. */
  stray: Share
  /** Fine texts with any mark, with a caution or stronger, and the near misses with any mark. */
  fineMarked: Share
  fineCaution: Share
  nearMissMarked: Share
}

/** What one family or one rule is worth: `marks` counts its marks, `right` those on a labelled stretch. */
export interface Worth {
  marks: number
  right: number
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && a.end > b.start

const share = (): Share => ({ of: 0, count: 0 })
function count(into: Share, yes: boolean): void {
  into.of++
  if (yes) into.count++
}

/** The findings of each text; computed once for all tables. */
export type Judged = readonly { labelled: Labelled; findings: readonly Finding[] }[]

export const judge = (engine: Engine, texts: readonly Labelled[]): Judged =>
  texts.map((labelled) => ({ labelled, findings: engine.mark(labelled.text) }))

/** How much is found and how much is marked wrongly, in all texts together. */
export function measure(judged: Judged): Measured {
  const result: Measured = {
    found: share(),
    foundHard: share(),
    rightFamily: share(),
    stray: share(),
    fineMarked: share(),
    fineCaution: share(),
    nearMissMarked: share(),
  }
  for (const { labelled, findings } of judged) {
    if (labelled.marks.length === 0) {
      count(result.fineMarked, findings.length > 0)
      count(result.fineCaution, findings.some(isCaution))
      if (labelled.hard) count(result.nearMissMarked, findings.length > 0)
      continue
    }
    for (const mark of labelled.marks) {
      const hits = findings.filter((finding) => overlaps(finding, mark))
      count(result.found, hits.length > 0)
      if (labelled.hard) count(result.foundHard, hits.length > 0)
      if (hits.length > 0)
        count(
          result.rightFamily,
          hits.some(({ family }) => family === mark.family),
        )
    }
    count(
      result.stray,
      findings.some((finding) => !labelled.marks.some((mark) => overlaps(finding, mark))),
    )
  }
  return result
}

/** Only the marks that most coaches would make: what a whole reply is measured by. */
export const cautions = (judged: Judged): Judged =>
  judged.map(({ labelled, findings }) => ({ labelled, findings: findings.filter(isCaution) }))

const isCaution = ({ severity }: Finding): boolean => severity !== 'hint'

/** Of the labelled stretches of each family, how many have a mark. */
export function foundByFamily(judged: Judged): Map<Family, Share> {
  const by = new Map<Family, Share>()
  for (const { labelled, findings } of judged)
    for (const mark of labelled.marks) {
      const into = by.get(mark.family) ?? share()
      by.set(mark.family, into)
      count(
        into,
        findings.some((finding) => overlaps(finding, mark)),
      )
    }
  return by
}

/** What the marks of each rule, family or severity are worth, by what `keyOf` names. */
export function worthBy(judged: Judged, keyOf: (finding: Finding) => string): Map<string, Worth> {
  const by = new Map<string, Worth>()
  for (const { labelled, findings } of judged)
    for (const finding of findings) {
      const key = keyOf(finding)
      const into = by.get(key) ?? { marks: 0, right: 0 }
      by.set(key, into)
      into.marks++
      if (labelled.marks.some((mark) => overlaps(finding, mark))) into.right++
    }
  return by
}
