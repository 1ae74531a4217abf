/** Writes what was measured of the reading as the text of `docs/reading.md`. */
import { createEngine } from '../../src/engine/engine'
import { NO_GUIDE } from '../../src/engine/rule'
import { rules, secondOpinion } from '../../src/rules'
import { type LabelledConversation, labelledConversations } from './conversations'
import { FIRST_RUNS, NOTED } from './first-runs'
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

/**
 * The same columns for every table: what was read while the reading was written, the batches that came later, and what
 * nobody who writes the reading looks at.
 */
export interface ReadingSides {
  read: ReadingMeasured
  later: ReadingMeasured
  aside: ReadingMeasured
  /** Each batch on its own, by the name of its file. */
  batches: ReadonlyMap<string, ReadingMeasured>
  conversations: readonly LabelledConversation[]
}

/** The batches were written when the reading was there, and measured before anything was mended for them. */
const isBatch = (file: string): boolean => file in FIRST_RUNS

/** Measures every labelled conversation. */
export function readingSides(): ReadingSides {
  const engine = createEngine(rules, NO_GUIDE, { secondOpinion })
  const conversations = labelledConversations()
  return {
    read: measureReading(
      engine,
      conversations.filter(({ aside, file }) => !aside && !isBatch(file)),
    ),
    later: measureReading(
      engine,
      conversations.filter(({ file }) => isBatch(file)),
    ),
    aside: measureReading(
      engine,
      conversations.filter(({ aside }) => aside),
    ),
    batches: new Map(
      Object.keys(FIRST_RUNS).map((name) => [
        name,
        measureReading(
          engine,
          conversations.filter(({ file }) => file === name),
        ),
      ]),
    ),
    conversations,
  }
}

/** What was missed in the conversations that may be read; the others are never told one by one. */
export const readMisses = ({ read, later }: ReadingSides): readonly Miss[] => [...read.misses, ...later.misses]

/** The whole report. The same engine and conversations give the same text. */
export function readingReport({ read, later, aside, batches, conversations }: ReadingSides): string {
  const row = (name: string, measure: Measure): string[] => [
    name,
    ...[read, later, aside].map(({ shares }) => percent(shares.get(measure) ?? { of: 0, count: 0 })),
  ]
  const f1 = [read, later, aside].map(({ emotionF1 }) => `${(100 * emotionF1).toFixed(1)} %`)
  const checks = [...read.shares.keys()].filter((measure) => measure.startsWith('check '))
  const kept = conversations.filter((conversation) => conversation.aside).length
  const [emotion, ...rest] = MEASURES.map((measure) => row(MEANING[measure], measure))
  const added = conversations.filter(({ file }) => isBatch(file)).length
  const columns = [
    '',
    `${conversations.length - kept - added} read while building`,
    `${added} added in batches`,
    `${kept} kept aside`,
  ]
  const runs = NOTED.map((measure, at) => [
    measure,
    ...[...batches].map(([name, { shares }]) => {
      const now = shares.get(measure)
      return `${FIRST_RUNS[name]![at]} → ${now ? Math.round((100 * now.count) / now.of) : '–'}`
    }),
  ])
  return `# How well a customer is read

This file is written by \`npm run reading\`; change the reading or the conversations, not this text.

The conversations of \`test/engine/scenarios\` were written and labelled for this project before they were run: a
conversation, an unsent reply, and what a service coach says of both. ${kept} of the ${conversations.length} are kept out of sight of those who
write the reading; the difference between the columns is how much it is fitted to what was read. One row is one
reader's label, and some can be argued: the issue counts as named when it shares two words with the label's wording.
\`labels.md\` there says which labels were put right later. The totals of those kept aside were seen while the reading was
written, so that they are a little kinder than new conversations would be.

${table(columns, [emotion!, ['emotion, macro F1', ...f1], ...rest])}

## The first run of each batch

Each batch of twenty was written and labelled when the reading was there, run once, and only then was the reading mended
for what it got wrong. The first number is that first run, the honest estimate of how it does with customers nobody had
seen; the second is today's, in percent. Most of these customers tell what happened and name no feeling.

${table(['', ...batches.keys()], runs)}

The first runs of the feeling did not rise from batch to batch: what is mended for one batch helps the next one little,
because it is vocabulary. Read by the code of before the batches, all of them together gave 52 % for the feeling, 73 %
for upset or not, 66 % for intensity and stage, 51 % for the issue and 82 % for the checks.

## By check

Whether each check is met, missing or not applicable as labelled.

${table(
  columns,
  checks.map((measure) => row(`\`${measure.slice('check '.length)}\``, measure)),
)}
`
}
