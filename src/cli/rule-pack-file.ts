import { readFile } from 'node:fs/promises'
import type { RulePack } from '../engine/rule'
import { readRulePack } from '../engine/rule-pack'

/** A file that is no rule pack; the message has one line for each thing that is wrong. */
export class RulePackError extends Error {
  override name = 'RulePackError'
}

/** Reads a team's rule pack from a file. Throws a RulePackError that says what is wrong, where, and what is expected. */
export async function rulePackIn(file: string): Promise<RulePack> {
  let json: string
  try {
    json = await readFile(file, 'utf8')
  } catch (error) {
    throw new RulePackError(`${file} cannot be read: ${(error as Error).message}`)
  }
  const reading = readRulePack(json.replace(/^\uFEFF/, ''))
  if ('pack' in reading) return reading.pack
  throw new RulePackError(
    reading.problems.map(({ where, message }) => [file, where, message].filter(Boolean).join(' ')).join('\n'),
  )
}
