import { createEngine, type Engine } from '../engine/engine'
import { type Guide, NO_GUIDE, type RulePack } from '../engine/rule'
import { rules } from '../rules'

/**
 * The engine of a page, compiled when the first draft is read and again only when the team's pack changes. Rules that
 * are off are filtered from its findings, so that switching one costs nothing.
 */
export function createJudge(): { engine(pack: RulePack | null): Engine } {
  let compiled: { pack: RulePack | null; engine: Engine } | undefined
  return {
    engine(pack) {
      if (compiled?.pack !== pack || !compiled) {
        const guide: Guide = pack?.guide ?? NO_GUIDE
        compiled = {
          pack,
          engine: createEngine([...rules, ...(pack?.rules ?? [])], guide, { clock: () => performance.now() }),
        }
      }
      return compiled.engine
    },
  }
}
