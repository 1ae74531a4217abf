import { parseArgs } from 'node:util'
import type { BrowserName } from '../../real/browsers'
import { BROWSERS, EDITORS, type EditorName, Lab } from '../lab/lab'
import { BATCH, type Failure, fuzz } from './run'

const USAGE = `npm run fuzz -- [options]

Random sequences of typing, formatting, pasting, undo, ticket switches and Attune's own changes, in real editors.
The same seed gives the same sequences. A failing sequence is shrunk and printed with what repeats it.

  --editor NAME    ${EDITORS.join(', ')}; ckeditor is ckeditor-48 (default: all)
  --browser NAME   ${BROWSERS.join(', ')} (default: both)
  --runs N         sequences of each editor in each browser (default: 200)
  --seed N         where to begin (default: a new one each time)
  --browsers N     browsers that work at once (default: 2)
  --path P --replay R
                   repeats one failing sequence, as printed with it; needs --editor, --browser and --seed
`

const { values } = parseArgs({
  options: {
    editor: { type: 'string' },
    browser: { type: 'string' },
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    browsers: { type: 'string', default: '2' },
    path: { type: 'string' },
    replay: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

/** The names that an option allows, or a message of what is wrong with it. */
const chosen = <Name extends string>(option: string, value: string | undefined, all: readonly Name[]): Name[] => {
  if (value === undefined) return [...all]
  const name = all.find((known) => known === value)
  if (!name) throw new Error(`--${option} ${value}: choose from ${all.join(', ')}`)
  return [name]
}

const counted = (option: string, value: string): number => {
  if (!/^\d+$/.test(value)) throw new Error(`--${option} ${value}: a whole number is needed`)
  return Number(value)
}

const told = (browser: BrowserName, editor: EditorName, { seed, path, replay, actions, reason }: Failure): string =>
  `\n${reason}\n  in ${actions}\n  again: npm run fuzz -- --editor ${editor} --browser ${browser} --seed ${seed} --runs 1 --path "${path}" --replay "${replay}"\n`

const main = async (): Promise<void> => {
  if (values.help) {
    console.log(USAGE)
    return
  }
  const editors = chosen('editor', values.editor === 'ckeditor' ? 'ckeditor-48' : values.editor, EDITORS)
  const browsers = chosen('browser', values.browser, BROWSERS)
  const runs = counted('runs', values.runs)
  const seed = counted('seed', values.seed)
  const count = Math.max(1, counted('browsers', values.browsers))
  console.log(`seed ${seed}`)
  for (const browser of browsers) {
    const labs = await Promise.all(Array.from({ length: count }, () => Lab.open(browser)))
    try {
      for (const editor of editors) {
        const began = Date.now()
        const { path, replay } = values
        let shown = 0
        const onBatch = ({ failures }: { failures: Failure[] }): void => {
          for (; shown < failures.length; shown++) console.log(told(browser, editor, failures[shown] as Failure))
        }
        const { sequences, tally, failures } = await fuzz(labs, { editor, runs, seed, path, replay, onBatch })
        const seconds = Math.round((Date.now() - began) / 1000)
        console.log(
          `${editor} in ${browser}: ${sequences} sequences, ${tally.actions} actions, ${tally.done} changes made, ${tally.refused} refused, ${tally.undone} undone (${tally['in several steps']} in several steps), ${tally.redone} redone, ${tally.changed + tally.composing} rightly not made; ${failures.length} of ${Math.ceil(runs / BATCH)} batches failed; ${seconds} s`,
        )
        if (failures.length > 0) process.exitCode = 1
      }
    } finally {
      await Promise.all(labs.map((lab) => lab.close()))
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
