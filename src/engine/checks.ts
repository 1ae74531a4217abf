import type { Check } from './analysis'
import { acknowledgesFeeling } from './checks/acknowledges-feeling'
import { answersAllQuestions } from './checks/answers-all-questions'
import { apologisesWithOwnership } from './checks/apologises-with-ownership'
import { explainsWhy } from './checks/explains-why'
import { greets } from './checks/greets'
import { invitesReply } from './checks/invites-reply'
import { namesIssue } from './checks/names-issue'
import { nextStepWithOwnerAndTime } from './checks/next-step-with-owner-and-time'
import { offersOption } from './checks/offers-option'
import { type CheckInput, readReply } from './checks/reply'
import { usesName } from './checks/uses-name'

/**
 * The checks in the order a reply is read. To add one: write `checks/<name>.ts` with a `ReplyCheck` and list it here.
 */
const CHECKS = [
  greets,
  usesName,
  acknowledgesFeeling,
  namesIssue,
  apologisesWithOwnership,
  explainsWhy,
  offersOption,
  nextStepWithOwnerAndTime,
  answersAllQuestions,
  invitesReply,
]

export type { CheckInput } from './checks/reply'

/** What a good reply here needs, and whether the draft has it; a missing one may come with a text that would meet it. */
export function runChecks(input: CheckInput): Check[] {
  const reply = readReply(input)
  return CHECKS.map((check) => {
    const { state, span } = check.judge(reply)
    const offer = state === 'missing' ? check.offer?.(reply) : undefined
    return {
      id: check.id,
      state,
      ...(state === 'met' && span ? { start: span.start, end: span.end } : {}),
      ...(offer ? { offer } : {}),
    }
  })
}
