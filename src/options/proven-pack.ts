import type { RulePack } from '../engine/rule'
import { type PackProblem, readRulePack } from '../engine/rule-pack'
import { rules } from '../rules'

/** Milliseconds of proving after which the page gets its turn. */
const SLICE = 50

/** Whoever mends a pack mends the first of many mistakes first. */
const MOST_PROBLEMS = 20

/**
 * A team's file as a pack that may be stored: its shape fits, its patterns compile, and its rules keep what their
 * examples promise, beside Attune's own. Otherwise what is wrong, and where.
 */
export async function provenPack(json: string): Promise<{ pack: RulePack } | { problems: PackProblem[] }> {
  const reading = readRulePack(json)
  if ('problems' in reading) return reading
  // Proving takes the whole engine, which the page needs for nothing else.
  const { provePack } = await import('../engine/prove')
  const problems: PackProblem[] = []
  let since = performance.now()
  for (const found of provePack(reading.pack, rules)) {
    problems.push(...found)
    if (problems.length >= MOST_PROBLEMS) break
    if (performance.now() - since < SLICE) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
  return problems.length > 0 ? { problems } : reading
}
