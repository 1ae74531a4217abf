import * as v from 'valibot'
import { FAMILIES, REWRITE_KINDS, SEVERITIES } from './analysis'
import type { RulePack } from './rule'

/**
 * The shape of a team's file, read from JSON that anyone may have written. It knows nothing of patterns: whether they
 * compile, and whether the rules keep what their examples promise, is for `prove.ts`.
 */

/**
 * What a pack may hold at most. Attune's own rules stay well below each of these; what is above would make typing slow
 * or is no pack. Lengths are in characters.
 */
export const PACK_LIMITS = {
  file: 4_000_000,
  rules: 2_000,
  topics: 500,
  /** Entries of one list: patterns, exceptions, conditions, rewrites, examples of a rule; options of a topic. */
  entries: 100,
  pattern: 1_000,
  text: 4_000,
  /** All patterns of all rules and topics together. */
  patterns: 500_000,
} as const

/** A file with more mistakes than this is not read to its end. */
const MOST_PROBLEMS = 50

const counted = (most: number) => most.toLocaleString('en')

/** A list with a bound that is held before its entries are looked at. */
const list = <Entry extends v.GenericSchema>(entry: Entry, most: number = PACK_LIMITS.entries) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most, `must not hold more than ${counted(most)}`), v.array(entry))

const text = v.pipe(
  v.string(),
  v.maxLength(PACK_LIMITS.text, `must not be longer than ${counted(PACK_LIMITS.text)} characters`),
)
const filled = v.pipe(text, v.trim(), v.minLength(1, 'must not be empty'))
const pattern = v.pipe(
  v.string(),
  v.maxLength(PACK_LIMITS.pattern, `is too large a pattern: at most ${counted(PACK_LIMITS.pattern)} characters`),
)
const near = v.optional(
  list(
    v.strictObject({
      where: v.picklist(['sentence', 'before', 'after', 'around', 'rest', 'draft', 'customer', 'latest']),
      any: list(pattern),
    }),
  ),
)
const heard = { customer: v.optional(text), customerName: v.optional(text) }

const rule = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be family/rule-name in lower case, for example "policy/our-policy"'),
    v.check(
      (id) => FAMILIES.some((family) => id.startsWith(`${family}/`)),
      `must begin with a family: one of ${FAMILIES.join(', ')}`,
    ),
  ),
  severity: v.picklist(SEVERITIES),
  title: filled,
  why: filled,
  source: v.pipe(text, v.regex(/^https?:\/\/[^\s/]/i, 'must be the address of a page: http://… or https://…')),
  patterns: v.pipe(list(pattern), v.minLength(1, 'must hold at least one pattern')),
  detector: v.optional(
    v.never('is not for packs: a detector is code of Attune, a rule of a pack finds words by its patterns'),
  ),
  unless: v.optional(list(pattern)),
  near,
  unlessNear: near,
  unlessCustomerSaid: v.optional(v.boolean()),
  softenNear: near,
  rewrites: v.optional(
    list(
      v.strictObject({
        replaces: v.picklist(['span', 'clause', 'sentence', 'aside', 'end', 'after']),
        text,
        kind: v.optional(v.picklist(REWRITE_KINDS)),
        near,
        unlessNear: near,
      }),
    ),
  ),
  examples: v.strictObject({
    flags: list(v.strictObject({ text, becomes: v.optional(text), ...heard })),
    passes: list(v.union([text, v.strictObject({ text, ...heard })])),
  }),
})

const guide = v.strictObject({
  topics: list(
    v.strictObject({ id: filled, about: list(pattern), reason: v.optional(text), options: v.optional(list(text)) }),
    PACK_LIMITS.topics,
  ),
  prefer: v.optional(list(v.strictObject({ say: text, instead: list(text) }), PACK_LIMITS.topics)),
  agentName: v.optional(text),
  signature: v.optional(text),
})

/** Where in the file (`rules.2.source`; empty for the file itself) and what is expected there. */
export interface PackProblem {
  where: string
  message: string
}

/** How many characters of patterns a pack holds, those of its conditions included. */
function patternsIn({ rules, guide }: v.InferOutput<typeof pack>): number {
  const length = (patterns: readonly string[] = []) => patterns.reduce((sum, { length }) => sum + length, 0)
  const inNears = (...nears: (readonly { any: readonly string[] }[] | undefined)[]) =>
    nears.reduce((sum, list = []) => sum + list.reduce((all, { any }) => all + length(any), 0), 0)
  return (
    rules.reduce(
      (sum, { patterns, unless, near, unlessNear, softenNear, rewrites = [] }) =>
        sum +
        length(patterns) +
        length(unless) +
        inNears(near, unlessNear, softenNear, ...rewrites.flatMap((rewrite) => [rewrite.near, rewrite.unlessNear])),
      0,
    ) + (guide?.topics ?? []).reduce((sum, { about }) => sum + length(about), 0)
  )
}

const pack = v.strictObject({ name: filled, rules: list(rule, PACK_LIMITS.rules), guide: v.optional(guide) })

/** The schema of a team's file, for those who keep one. */
export const rulePackSchema = v.pipe(
  pack,
  v.check(
    (pack) => patternsIn(pack) <= PACK_LIMITS.patterns,
    `holds too much: at most ${counted(PACK_LIMITS.patterns)} characters of patterns in all`,
  ),
  // valibot's optional fields may hold `undefined`, which JSON never does; the type leaves them out instead.
) as unknown as v.GenericSchema<unknown, RulePack>

/** A team's file as a rule pack, or what is wrong with its shape, the first mistakes if there are many. */
export function readRulePack(json: string): { pack: RulePack } | { problems: PackProblem[] } {
  const refuse = (message: string) => ({ problems: [{ where: '', message }] })
  if (json.length > PACK_LIMITS.file)
    return refuse(`is too large: at most ${counted(PACK_LIMITS.file)} characters, not ${counted(json.length)}`)
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return refuse(`is not JSON: ${(error as Error).message}`)
  }
  const parsed = v.safeParse(rulePackSchema, data)
  if (parsed.success) return { pack: parsed.output }
  const problems = parsed.issues.map((issue) => ({ where: v.getDotPath(issue) ?? '', message: issue.message }))
  const more = problems.length - MOST_PROBLEMS
  return {
    problems: more > 0 ? [...problems.slice(0, MOST_PROBLEMS), { where: '', message: `and ${more} more` }] : problems,
  }
}
