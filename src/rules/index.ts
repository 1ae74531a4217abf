import type { Rule } from '../engine/rule'
import { wordWeights } from './word-weights'

/**
 * Every rule that ships, gathered from the folders, by id. The folder is the family, the file name the rest of the id,
 * so that adding a rule touches one file.
 */
export const rules: readonly Rule[] = Object.entries(
  import.meta.glob<Rule>('./*/*.ts', { eager: true, import: 'default' }),
)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, rule]) => rule)

/** What may overrule these rules where a sentence sounds fine as a whole; a team's own rules are not asked about. */
export const secondOpinion = { weights: wordWeights, on: rules }
