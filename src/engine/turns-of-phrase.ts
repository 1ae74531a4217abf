import type { Span } from './analysis'
import { FAMILY_REWRITES, type FamilyRewrite } from './family-rewrites'
import { compilePatterns, type PatternSet } from './pattern'
import { placeOffset, read } from './read'
import { type Frame, frameOf } from './rewrite-frame'
import type { RewriteTemplate } from './rule'

let familyPatterns: { set: PatternSet; owner: FamilyRewrite[] } | undefined

/** The places where a family's turn of phrase stands in the marked sentence, each as a frame with what it captured. */
export function placesOf(general: FamilyRewrite, frame: Frame): ((template: RewriteTemplate) => Frame)[] {
  if (!familyPatterns) {
    const owner: FamilyRewrite[] = []
    const sources: string[] = []
    for (const rewrite of Object.values(FAMILY_REWRITES).flat())
      for (const pattern of rewrite.when ?? []) {
        owner.push(rewrite)
        sources.push(pattern)
      }
    familyPatterns = { set: compilePatterns(sources), owner }
  }
  const { set, owner } = familyPatterns
  const { mark, sentence } = frame.input
  // The marked clauses are read on their own, so that "^" and "$" mean their ends and a name spoken to is no part of them.
  const masked = sentence.sentence.text.trim()
  const from = frame.parts[frame.first]!.start
  const unit = masked.length === frame.text.length ? masked : frame.text
  const found: ((template: RewriteTemplate) => Frame)[] = []
  for (const placed of read(unit.slice(from, frame.parts[frame.last]!.end))) {
    const { terms } = placed.sentence
    const spanOf = (part: { from: number; to: number }): Span => ({
      start: sentence.start + from + placeOffset(placed, terms[part.from]!.word.start),
      end: sentence.start + from + placeOffset(placed, terms[part.to - 1]!.word.end),
    })
    for (const hit of set.scan(placed.sentence)) {
      if (owner[hit.pattern] !== general || hit.to <= hit.from) continue
      const whole = spanOf(hit)
      const words = spanOf(hit.mark.to > hit.mark.from ? hit.mark : hit)
      if (whole.start >= mark.end || whole.end <= mark.start) continue
      const captures: Record<string, Span> = {}
      for (const [name, part] of Object.entries(hit.captures)) if (part.to > part.from) captures[name] = spanOf(part)
      const union = { start: Math.min(mark.start, whole.start), end: Math.max(mark.end, whole.end) }
      const bare = !general.whole && Object.keys(captures).length === 0
      const covered = (Math.min(mark.end, whole.end) - Math.max(mark.start, whole.start)) / (mark.end - mark.start)
      // Words in a sentence are replaced where they stand; a clause or sentence goes with all that was marked, and so the
      // turn of phrase must be most of it.
      found.push((template) =>
        template.replaces === 'span'
          ? frameOf({ ...frame.input, captures, mark: words })
          : covered < MOST_OF_MARK || (bare && mark.end - mark.start < (union.end - union.start) * MOST_OF_MARK)
            ? { ...frame, unfit: true }
            : frameOf({ ...frame.input, captures, mark: union }),
      )
    }
  }
  return found
}
const MOST_OF_MARK = 0.6
