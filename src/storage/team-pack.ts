import * as v from 'valibot'
import { SEVERITIES } from '../engine/analysis'
import type { RulePack } from '../engine/rule'
import { openShelf, type Shape, type Shelf } from './shelf'

const texts = v.array(v.string())
const near = v.array(
  v.strictObject({
    where: v.picklist(['sentence', 'before', 'after', 'around', 'rest', 'draft', 'customer', 'latest']),
    any: texts,
  }),
)

const rule = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be family/rule-name in lower case, for example policy/our-policy'),
  ),
  severity: v.picklist(SEVERITIES),
  title: v.pipe(v.string(), v.minLength(1, 'must not be empty')),
  why: v.pipe(v.string(), v.minLength(1, 'must not be empty')),
  source: v.pipe(v.string(), v.regex(/^https?:\/\//, 'must be the address of a page')),
  patterns: v.pipe(texts, v.minLength(1, 'must hold at least one pattern')),
  unless: v.optional(texts),
  near: v.optional(near),
  unlessNear: v.optional(near),
  softenNear: v.optional(near),
  rewrites: v.optional(
    v.array(
      v.strictObject({
        replaces: v.picklist(['span', 'clause', 'sentence']),
        text: v.string(),
        kind: v.optional(v.picklist(['plain', 'shorter', 'warmer', 'option', 'guide'])),
        near: v.optional(near),
        unlessNear: v.optional(near),
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
    v.strictObject({
      id: v.string(),
      about: texts,
      reason: v.optional(v.string()),
      options: v.optional(texts),
    }),
  ),
  prefer: v.optional(v.array(v.strictObject({ say: v.string(), instead: texts }))),
  agentName: v.optional(v.string()),
  signature: v.optional(v.string()),
})

const packSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty')),
  rules: v.array(rule),
  guide: v.optional(guide),
})

/** The team's file, if one was imported. */
export interface TeamPack {
  pack: RulePack | null
}

// valibot's optional fields may hold `undefined`, which JSON never does; the contract leaves them out instead.
const rulePack = packSchema as unknown as v.GenericSchema<unknown, RulePack>

/** How the team pack is kept. */
export const teamPackShape: Shape<TeamPack> = {
  key: 'teamPack',
  version: 1,
  fields: { pack: v.nullable(rulePack) },
  defaults: { pack: null },
}

/** Opens the team pack. */
export const openTeamPack = (): Promise<Shelf<TeamPack>> => openShelf(teamPackShape)

/** A pack, or what is wrong with the file: `where` is the place in it (`rules.2.source`), `message` what is expected. */
export type PackReading = { pack: RulePack } | { problems: { where: string; message: string }[] }

/** Reads a team's JSON file. Whether its rules hold what their examples promise is for the engine to prove. */
export function parsePack(json: string): PackReading {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return { problems: [{ where: '', message: error instanceof Error ? error.message : String(error) }] }
  }
  const parsed = v.safeParse(rulePack, data)
  if (parsed.success) return { pack: parsed.output }
  return {
    problems: parsed.issues.map((issue) => ({ where: v.getDotPath(issue) ?? '', message: issue.message })),
  }
}
