/** Writes what was measured of the reading as the text of `docs/reading.md`. */
import { createEngine } from '../../src/engine/engine'
import { NO_GUIDE } from '../../src/engine/rule'
import { rules, secondOpinion } from '../../src/rules'
import { type LabelledConversation, labelledConversations } from './conversations'
import { MEASURES, type Measure, type Miss, measureReading, type ReadingMeasured } from './reading-measure'
import { percent, table } from './report'

const MEANING: Record<(typeof MEASURES)[number], string> = {
  emotion: 'emotion, of eight',
  'upset or not': 'upset or not',
  intensity: 'intensity, high or low',
  stage: 'stage, of five',
  issue: 'issue names the labelled words',
  'questions found': 'questions found',
  'questions right': 'questions that are some',
  'questions answered or not': 'answered or not, of those found',
  'steps found': 'next steps found',
  'steps right': 'next steps that are some',
  'steps: owner': 'right owner, of those found',
  'steps: time': 'right time, where there is one',
  checks: 'checks, right of three states',
}

/** The same two columns for every table: what may be read while the reading is written, and what may not. */
export interface ReadingSides {
  read: ReadingMeasured
  aside: ReadingMeasured
  conversations: readonly LabelledConversation[]
}

/** Measures every labelled conversation once. */
export function readingSides(): ReadingSides {
  const engine = createEngine(rules, NO_GUIDE, { secondOpinion })
  const conversations = labelledConversations()
  return {
    read: measureReading(
      engine,
      conversations.filter(({ aside }) => !aside),
    ),
    aside: measureReading(
      engine,
      conversations.filter(({ aside }) => aside),
    ),
    conversations,
  }
}

/** What was missed in the conversations that may be read; the others are never told one by one. */
export const readMisses = ({ read }: ReadingSides): readonly Miss[] => read.misses

/** The whole report. The same engine and conversations give the same text. */
export function readingReport({ read, aside, conversations }: ReadingSides): string {
  const row = (name: string, measure: Measure): string[] => [
    name,
    ...[read, aside].map(({ shares }) => percent(shares.get(measure) ?? { of: 0, count: 0 })),
  ]
  const f1 = [read, aside].map(({ emotionF1 }) => `${(100 * emotionF1).toFixed(1)} %`)
  const checks = [...read.shares.keys()].filter((measure) => measure.startsWith('check '))
  const kept = conversations.filter((conversation) => conversation.aside).length
  const [emotion, ...rest] = MEASURES.map((measure) => row(MEANING[measure], measure))
  const columns = ['', `${conversations.length - kept} that may be read`, `${kept} kept aside`]
  return `# How well a customer is read

This file is written by \`npm run reading\`; change the reading or the conversations, not this text.

The conversations of \`test/engine/scenarios\` were written and labelled for this project before they were run: a
conversation, an unsent reply, and what a service coach says of both. ${kept} of the ${conversations.length} are kept out of sight of those who
write the reading; the difference between the two columns is how much it is fitted to what was read. One row is one
reader's label, and some can be argued: the issue counts as named when it shares two words with the label's wording.
\`labels.md\` there says which labels were put right later. The totals of those kept aside were seen while the reading was
written, so that they are a little kinder than new conversations would be.

${table(columns, [emotion!, ['emotion, macro F1', ...f1], ...rest])}

## By check

Whether each check is met, missing or not applicable as labelled.

${table(
  columns,
  checks.map((measure) => row(`\`${measure.slice('check '.length)}\``, measure)),
)}
`
}
