import type { Analysis, Check, Question } from '../engine/analysis'
import { type Language, plural } from './translate'

/** Something this reply still lacks: a check that is missing, or one question that is not answered. */
export interface Need {
  check: Check
  question?: Question
}

/** How complete a reply is. */
export interface Needs {
  open: Need[]
  met: Check[]
  /** How many checks apply here; those met are `met.length`. */
  total: number
}

/** What a reply here needs and what of it is there. Open questions come first, each on its own. */
export function needsOf({ checks, questions }: Pick<Analysis, 'checks' | 'questions'>): Needs {
  const missing = checks.filter(({ state }) => state === 'missing')
  const met = checks.filter(({ state }) => state === 'met')
  const unanswered = questions.filter(({ answered }) => !answered)
  const open = missing.flatMap((check): Need[] =>
    check.id === 'answersAllQuestions' && unanswered.length > 0
      ? unanswered.map((question) => ({ check, question }))
      : [{ check }],
  )
  open.sort((a, b) => Number(Boolean(b.question)) - Number(Boolean(a.question)))
  return { open, met, total: missing.length + met.length }
}

/** The first thing a reply lacks, in two or three words; empty when it lacks nothing. */
export function shortNeed(language: Language, { open }: Needs): string {
  const questions = open.filter(({ question }) => question).length
  if (questions > 0) return plural(language, 'questionsOpen', questions)
  const first = open[0]
  return first ? language.t(`short_${first.check.id}`) : ''
}
