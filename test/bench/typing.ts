/**
 * Measures what an agent feels while typing: from a key pressed to the frame that shows it, with Attune and without, on
 * the demo helpdesk's real editors in a real Chromium, and prints the tables of `docs/performance.md`:
 * `npm run build && npm run bench:typing`. `--keys <n>` says how many keys each number comes from at least.
 *
 * Two browsers stand side by side, one without the extension. The same keys go to both in turn, a sentence at a time, so
 * that what else the machine does falls on both. Keys come in an uneven rhythm, and between sentences the typing rests for
 * a time that is often long enough for Attune to begin reading and too short for it to end.
 */
import { cpus, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { type Harness, type HelpdeskPage, startHarness } from '../real/harness'
import { type Trace, traced } from '../real/trace'
import { draftOf, TYPED } from './drafts'
import { median, ms, p95, printTable } from './tables'

const SENTENCES = fileURLToPath(new URL('../quality/sentences', import.meta.url))

/** How long a draft is when the first sentence is typed behind it. */
const WORDS = 100

/** From one key to the next, in ms, and the rest behind a sentence. Fast typists need about 100 a key. */
const BETWEEN_KEYS = { least: 30, most: 90 }
const BETWEEN_SENTENCES = { least: 250, most: 1250 }

/** A task that takes longer is felt: the limit that browsers report, in ms. */
const LONG_TASK = 50

const EDITORS = [
  { name: 'CKEditor 5', open: (harness: Harness) => harness.ticket('4821') },
  { name: 'ProseMirror', open: (harness: Harness) => harness.conversation('215800') },
] as const

/** Numbers from 0 to 1 that are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

const { values } = parseArgs({ options: { keys: { type: 'string', default: '2000' } } })
const wanted = Number(values.keys)
if (!Number.isInteger(wanted) || wanted < 1) throw new Error('--keys takes a whole number from 1')

const html = draftOf(WORDS, SENTENCES)
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  .join('')

/** Puts the draft into the composer, the caret behind it. */
async function begin(page: HelpdeskPage): Promise<void> {
  await page.page.bringToFront()
  await page.setHtml(html)
  await (await page.composer()).focus()
  await page.press('Control+End')
}

/** Types a sentence in a rhythm that depends on its number alone. */
async function typeSentence(page: Page, sentence: string, number: number): Promise<void> {
  const random = numbers(number)
  const some = ({ least, most }: { least: number; most: number }) => least + random.next().value * (most - least)
  // The keyboard that puppeteer knows has no pound.
  for (const key of sentence.replaceAll('£', '$')) {
    await page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0])
    await sleep(some(BETWEEN_KEYS))
  }
  await sleep(some(BETWEEN_SENTENCES))
}

const harnesses = { with: await startHarness('chromium'), without: await startHarness('chromium', { extension: null }) }
const WAYS = ['without', 'with'] as const
try {
  console.log(
    `${await harnesses.with.browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, ` +
      `load ${loadavg()[0]?.toFixed(1)} at the beginning, at least ${wanted} keys for each number`,
  )
  const keyRows: string[][] = []
  const workRows: string[][] = []
  for (const editor of EDITORS) {
    const pages = { with: await editor.open(harnesses.with), without: await editor.open(harnesses.without) }
    const traces: Record<(typeof WAYS)[number], Trace[]> = { with: [], without: [] }
    const first: Record<(typeof WAYS)[number], Trace | undefined> = { with: undefined, without: undefined }
    const keysOf = (way: (typeof WAYS)[number]) => traces[way].flatMap(({ keys }) => keys)
    for (let number = 0; WAYS.some((way) => keysOf(way).length < wanted); number++) {
      const sentence = TYPED[number % TYPED.length]!
      for (const way of WAYS) {
        const page = pages[way]
        await page.page.bringToFront()
        const work = async () => {
          // The draft grows by all sentences, then begins anew.
          if (number % TYPED.length === 0) await begin(page)
          await typeSentence(page.page, sentence, number)
        }
        // What a page does for the first time is told apart: after a few sentences all code is as fast as it gets.
        if (number === 0) first[way] = await traced(page.page, work)
        else {
          if (number % TYPED.length === 0) await begin(page)
          traces[way].push(await traced(page.page, () => typeSentence(page.page, sentence, number)))
        }
      }
    }
    for (const way of WAYS) {
      const keys = keysOf(way)
      const tasks = traces[way].flatMap((trace) => trace.tasks)
      const ours = traces[way].flatMap(({ extension }) => extension)
      const long = tasks.filter(({ took }) => took > LONG_TASK)
      const sum = (all: readonly { busy: number }[]) => all.reduce((total, { busy }) => total + busy, 0)
      keyRows.push([
        `${editor.name}, ${way} Attune`,
        String(keys.length),
        ms(median(keys)),
        ms(p95(keys)),
        ms(Math.max(...keys)),
        String(long.length),
      ])
      workRows.push([
        `${editor.name}, ${way} Attune`,
        ms(sum(tasks) / keys.length),
        ms(sum(ours) / keys.length),
        ms(Math.max(...tasks.map(({ took }) => took))),
        ms(Math.max(...(first[way]?.tasks ?? []).map(({ took }) => took))),
      ])
    }
    const difference = (of: (numbers: readonly number[]) => number) => ms(of(keysOf('with')) - of(keysOf('without')))
    keyRows.push([`${editor.name}, difference`, '', difference(median), difference(p95), '', ''])
    for (const way of WAYS) await pages[way].page.close()
  }
  printTable('From key to paint, ms', ['', 'keys', 'median', 'p95', 'longest', `tasks over ${LONG_TASK} ms`], keyRows)
  printTable(
    'Work of the page’s main thread, ms',
    ['', 'on the processor, for each key', 'of it, Attune', 'longest task', 'longest task, first draft of the page'],
    workRows,
  )
} finally {
  for (const way of WAYS) await harnesses[way].close()
}
