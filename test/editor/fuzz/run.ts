import fc from 'fast-check'
import type { EditorName, Lab } from '../lab/lab'
import { actions, firstDraft } from './actions'
import { emptyTally, Sequence, sequencesOf, type Tally } from './sequence'

/** How many actions a sequence has at most. */
const LENGTH = 10

/** So many sequences share a seed; each such batch is shrunk and replayed by itself. */
export const BATCH = 50

/** The editors of the helpdesks: there every change is made, and undone in one step. */
const STRICT: ReadonlySet<EditorName> = new Set(['ckeditor-48', 'ckeditor-41', 'prosemirror', 'textarea', 'input'])

/** How many shorter forms of a failing sequence are tried. */
const SHRINKS = 40

export interface Failure {
  seed: number
  /** Where in the batch, and which of its actions: what `--path` and `--replay` take. */
  path: string
  replay: string
  /** The shortest failing sequence that was found, and what went wrong in it. */
  actions: string
  reason: string
}

export interface Outcome {
  sequences: number
  tally: Tally
  failures: Failure[]
}

export interface Request {
  editor: EditorName
  /** How many sequences. */
  runs: number
  seed: number
  path?: string | undefined
  replay?: string | undefined
  /** Hears of each batch when it is over. */
  onBatch?: (outcome: Outcome) => void
}

/**
 * Runs random sequences on one editor, in several labs at once: windows of one browser would take the focus from each
 * other. The same seed gives the same sequences, however many labs there are.
 */
export const fuzz = async (labs: readonly Lab[], request: Request): Promise<Outcome> => {
  const { editor, runs, seed, onBatch } = request
  const outcome: Outcome = { sequences: 0, tally: emptyTally(), failures: [] }
  const batches = Array.from({ length: Math.ceil(runs / BATCH) }, (_, index) => ({
    seed: seed + index,
    runs: Math.min(BATCH, runs - index * BATCH),
  }))
  const work = async (lab: Lab): Promise<void> => {
    const plain = editor === 'textarea' || editor === 'input'
    const kind = { plain, oneLine: editor === 'input' }
    const bench = await lab.page(editor)
    let failing = 0
    const property = fc.asyncProperty(
      firstDraft(kind),
      sequencesOf(actions(kind), LENGTH, request.replay),
      async (draft, commands) => {
        fc.pre(failing++ === 0 || failing <= SHRINKS)
        const real = await Sequence.begin(bench, STRICT.has(editor), outcome.tally, draft)
        await fc.asyncModelRun(() => ({ model: {}, real }), commands)
        // Only from the first failure on are they counted: what passed before is done, what passes after is a shrink.
        if (failing === 1) {
          failing = 0
          outcome.sequences++
        }
      },
    )
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const path = request.path === undefined ? {} : { path: request.path }
      failing = 0
      const details = await fc.check(property, { seed: batch.seed, numRuns: batch.runs, ...path })
      if (details.failed) outcome.failures.push(failureOf(details, batch.seed))
      onBatch?.(outcome)
    }
    await bench.close()
  }
  await Promise.all(labs.slice(0, batches.length).map(work))
  return outcome
}

const failureOf = <Commands>(details: fc.RunDetails<[string, Commands]>, seed: number): Failure => {
  const [draft, commands] = details.counterexample ?? []
  const told = String(commands)
  const replay = /\/\*replayPath="(.*?)"\*\//.exec(told)?.[1] ?? ''
  const actions = `${JSON.stringify(draft)}: ${told.replace(/ ?\/\*replayPath=.*?\*\//, '')}`
  const error = details.errorInstance
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { seed, path: details.counterexamplePath ?? '', replay, actions, reason }
}
