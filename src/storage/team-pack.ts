import * as v from 'valibot'
import type { RulePack } from '../engine/rule'
import { rulePackSchema } from '../engine/rule-pack'
import { openShelf, type Shape, type Shelf } from './shelf'

/** The team's file, if one was imported. */
export interface TeamPack {
  pack: RulePack | null
}

/** How the team pack is kept. */
export const teamPackShape: Shape<TeamPack> = {
  key: 'teamPack',
  version: 1,
  fields: { pack: v.nullable(rulePackSchema) },
  defaults: { pack: null },
}

/** Opens the team pack. */
export const openTeamPack = (): Promise<Shelf<TeamPack>> => openShelf(teamPackShape)
