import { createEngine, type Engine } from '../engine/engine'
import { RuleError } from '../engine/match'
import { compilePatterns, PatternError } from '../engine/pattern'
import { NO_GUIDE, type RulePack } from '../engine/rule'
import { rules } from '../rules'

/** The engine of a page, and why the team's pack has no part in it. */
export interface Judge {
  engine(pack: RulePack | null): Engine
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
  return {
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
  const options = { clock: () => performance.now() }
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
