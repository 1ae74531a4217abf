import { createEngine, type Engine } from '../engine/engine'
import { patternsOf, RuleError } from '../engine/match'
import { compileAhead, compilePatterns, ownPatterns, PatternError, readAhead } from '../engine/pattern'
import { NO_GUIDE, type RulePack } from '../engine/rule'
import { rules, secondOpinion } from '../rules'

/** How long reading ahead may take at a time, in ms: less than a frame, so that no key waits. */
const SLICE_MS = 6

/** The engine of a page, and why the team's pack has no part in it. */
export interface Judge {
  engine(pack: RulePack | null): Engine
  /** Reads the rules ahead in slices, so that the first check of a draft does not hold up typing. */
  prepare(pack: RulePack | null): void
  /** What cannot be read in the pack of the last engine; undefined where nothing is wrong. */
  readonly packProblem: string | undefined
}

/**
 * The engine of a page, compiled when the first draft is read and again only when the team's pack changes. Rules that
 * are off are filtered from its findings, so that switching one costs nothing. A pack that was proven when it was
 * taken may no longer compile after an update of Attune; the shipped rules then work on without it.
 */
export function createJudge(): Judge {
  let compiled: { pack: RulePack | null; engine: Engine; problem?: string } | undefined
  let preparing = false
  return {
    prepare(pack) {
      if (compiled || preparing) return
      preparing = true
      let left: readonly string[] = [...patternsOf([...rules, ...(pack?.rules ?? [])]), ...ownPatterns()]
      const own = compileAhead()
      const slice = () => {
        const end = performance.now() + SLICE_MS
        // A draft that is checked meanwhile has compiled the rules, but needs the engine's own patterns only later.
        left = compiled ? [] : readAhead(left, () => performance.now() < end)
        let done = false
        while (left.length === 0 && !done && performance.now() < end) done = own.next().done === true
        if (!done) setTimeout(slice, 0)
      }
      slice()
    },
    engine(pack) {
      if (compiled?.pack !== pack || !compiled) compiled = compileWith(pack)
      return compiled.engine
    },
    get packProblem() {
      return compiled?.problem
    },
  }
}

function compileWith(pack: RulePack | null) {
  const options = { clock: () => performance.now(), secondOpinion }
  if (pack)
    try {
      const guide = pack.guide ?? NO_GUIDE
      // The engine reads these only when a rewrite first asks for a reason; a fault has to show here.
      compilePatterns(guide.topics.flatMap(({ about }) => about))
      return { pack, engine: createEngine([...rules, ...pack.rules], guide, options) }
    } catch (fault) {
      if (!(fault instanceof RuleError || fault instanceof PatternError)) throw fault
      return { pack, engine: createEngine(rules, NO_GUIDE, options), problem: fault.message }
    }
  return { pack, engine: createEngine(rules, NO_GUIDE, options) }
}
