import type { Customer, Message } from './analysis'
import { readEmotion } from './emotion'
import { readIssue } from './issue'
import { brokenPromises, findPromises } from './promises'
import { readStage } from './stage'

/**
 * How the customer is now: feeling and strength with the words that show it, where they stand in the story and what it
 * is about. `now` (ISO 8601) tells which promises are overdue.
 */
export function readCustomer(messages: readonly Message[], now?: string): Customer {
  const promises = findPromises(messages, '', now)
  const felt = readEmotion(messages, brokenPromises(promises).length > 0)
  return {
    emotion: felt.emotion,
    intensity: felt.intensity,
    stage: readStage(messages, promises, felt.emotion),
    issue: readIssue(messages),
    evidence: felt.evidence,
  }
}
