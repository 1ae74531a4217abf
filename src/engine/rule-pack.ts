import * as v from 'valibot'
import { REWRITE_KINDS, SEVERITIES } from './analysis'
import type { RulePack } from './rule'

/**
 * The shape of a team's file, read from JSON that anyone may have written. It knows nothing of patterns: whether they
 * compile, and whether the rules keep what their examples promise, is for `prove.ts`.
 */

const texts = v.array(v.string())
const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'))
const near = v.optional(
  v.array(
    v.strictObject({
      where: v.picklist(['sentence', 'before', 'after', 'around', 'rest', 'draft', 'customer', 'latest']),
      any: texts,
    }),
  ),
)

const rule = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be family/rule-name in lower case, for example "policy/our-policy"'),
  ),
  severity: v.picklist(SEVERITIES),
  title: filled,
  why: filled,
  source: v.pipe(v.string(), v.url('must be the address of a page')),
  patterns: v.pipe(texts, v.minLength(1, 'must hold at least one pattern')),
  unless: v.optional(texts),
  near,
  unlessNear: near,
  softenNear: near,
  rewrites: v.optional(
    v.array(
      v.strictObject({
        replaces: v.picklist(['span', 'clause', 'sentence', 'aside', 'end', 'after']),
        text: v.string(),
        kind: v.optional(v.picklist(REWRITE_KINDS)),
        near,
        unlessNear: near,
      }),
    ),
  ),
  examples: v.strictObject({
    flags: v.array(
      v.strictObject({ text: v.string(), becomes: v.optional(v.string()), customer: v.optional(v.string()) }),
    ),
    passes: v.array(v.union([v.string(), v.strictObject({ text: v.string(), customer: v.string() })])),
  }),
})

const guide = v.strictObject({
  topics: v.array(
    v.strictObject({ id: filled, about: texts, reason: v.optional(v.string()), options: v.optional(texts) }),
  ),
  prefer: v.optional(v.array(v.strictObject({ say: v.string(), instead: texts }))),
  agentName: v.optional(v.string()),
  signature: v.optional(v.string()),
})

/** Where in the file (`rules.2.source`; empty for the file itself) and what is expected there. */
export interface PackProblem {
  where: string
  message: string
}

/** The schema of a team's file, for those who keep one. */
export const rulePackSchema = v.strictObject({
  name: filled,
  rules: v.array(rule),
  guide: v.optional(guide),
  // valibot's optional fields may hold `undefined`, which JSON never does; the type leaves them out instead.
}) as unknown as v.GenericSchema<unknown, RulePack>

/** A team's file as a rule pack, or everything that is wrong with its shape. */
export function readRulePack(json: string): { pack: RulePack } | { problems: PackProblem[] } {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return { problems: [{ where: '', message: `is not JSON: ${(error as Error).message}` }] }
  }
  const parsed = v.safeParse(rulePackSchema, data)
  if (parsed.success) return { pack: parsed.output }
  return { problems: parsed.issues.map((issue) => ({ where: v.getDotPath(issue) ?? '', message: issue.message })) }
}
