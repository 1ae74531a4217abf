/**
 * Measures what Attune costs a page of a helpdesk beside typing, in a real Chromium with the built extension, and prints
 * the tables of `docs/performance.md`: `npm run build && npm run bench:page`.
 *
 * - **load**: compiling and running the content script on a page without a composer (`--loads <n>` times)
 * - **idle**: what runs while a ticket stands open with a checked draft and nobody types (`--idle <seconds>`)
 * - **growth**: how the memory of the page grows over edits and ticket switches (`--edits <n>`, `--switches <n>`), with
 *   Attune and without: the editors' own undo steps grow, too
 */
import { cpus, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type {} from '../helpdesk/demo'
import { type Harness, type HelpdeskPage, startHarness } from '../real/harness'
import { heapOf, traced } from '../real/trace'
import { TYPED } from './drafts'
import { median, ms, p95, printTable } from './tables'

/** A page of the helpdesk's that has no composer. */
const DASHBOARD = 'https://acme.zendesk.com/agent/dashboard'

/** Long enough for Attune to read a draft after the last change, in ms. */
const READ_MS = 600

/** How many times the memory is looked at; the first looks see what a page does once, and count for nothing. */
const LOOKS = 10
const SETTLING = 3

const EDITORS = [
  {
    name: 'CKEditor 5',
    open: (harness: Harness) => harness.ticket('4821'),
    tickets: ['4821', '4836', '4840'],
  },
  {
    name: 'ProseMirror',
    open: (harness: Harness) => harness.conversation('215800'),
    tickets: ['215800', '215794', '215781'],
  },
] as const

const wholeNumber = (value: string, name: string): number => {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name} takes a whole number from 1`)
  return Number(value)
}
const { values } = parseArgs({
  options: {
    loads: { type: 'string', default: '20' },
    idle: { type: 'string', default: '10' },
    edits: { type: 'string', default: '10000' },
    switches: { type: 'string', default: '500' },
  },
})
const loads = wholeNumber(values.loads, 'loads')
const idle = wholeNumber(values.idle, 'idle')
const edits = wholeNumber(values.edits, 'edits')
const switches = wholeNumber(values.switches, 'switches')

const WAYS = ['without', 'with'] as const
const harnesses = { with: await startHarness('chromium'), without: await startHarness('chromium', { extension: null }) }

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

async function measureLoad(): Promise<void> {
  const took: number[] = []
  const busy: number[] = []
  const page = await harnesses.with.browser.newPage()
  for (let load = 0; load < loads; load++) {
    const { extension } = await traced(page, () => page.goto(DASHBOARD, { waitUntil: 'load' }))
    took.push(sum(extension.map((work) => work.took)))
    busy.push(sum(extension.map((work) => work.busy)))
  }
  await page.close()
  printTable(
    'Content script on a page without a composer, ms',
    ['', 'first load', 'median of the next', 'p95'],
    [
      ['compiled and run', ms(took[0] ?? 0), ms(median(took.slice(1))), ms(p95(took.slice(1)))],
      ['of it on the processor', ms(busy[0] ?? 0), ms(median(busy.slice(1))), ms(p95(busy.slice(1)))],
    ],
  )
}

async function measureIdle(): Promise<void> {
  const rows: string[][] = []
  for (const editor of EDITORS)
    for (const way of WAYS) {
      const page = await editor.open(harnesses[way])
      await page.type("Hi, that's our policy. ")
      await sleep(READ_MS * 4)
      const { extension, tasks, length } = await traced(page.page, () => sleep(idle * 1000))
      const seconds = length / 1000
      rows.push([
        `${editor.name}, ${way} Attune`,
        String(extension.length),
        (tasks.length / seconds).toFixed(1),
        ms(sum(tasks.map(({ busy }) => busy)) / seconds),
      ])
      await page.page.close()
    }
  printTable(
    `A ticket with a checked draft, nobody types, ${idle} s`,
    ['', 'runs of Attune’s script', 'tasks of the page a second', 'ms on the processor a second'],
    rows,
  )
}

/** How much `values` rise from one to the next, by least squares. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const mean = sum(values) / values.length
  const rise = sum(values.map((value, at) => (at - middle) * (value - mean)))
  return rise / sum(values.map((_, at) => (at - middle) ** 2))
}

/** Types a sentence a character a task, as input events, and puts the draft back afterwards. */
async function editOnce(page: HelpdeskPage, sentence: string): Promise<number> {
  await page.page.evaluate(async (text) => {
    for (const character of text) {
      document.execCommand('insertText', false, character)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }, sentence)
  await sleep(READ_MS)
  await page.setHtml('<p>Thank you for your patience.</p>')
  await (await page.composer()).focus()
  return sentence.length
}

/** What grows the memory of a page, by `count`; looks at the heap ten times. */
async function heapsWhile(page: HelpdeskPage, count: number, some: (done: number) => Promise<number>) {
  const heaps: number[] = []
  for (let done = 0; heaps.length < LOOKS; ) {
    done += await some(done)
    if (done >= (count / LOOKS) * (heaps.length + 1)) heaps.push(await heapOf(page.page))
  }
  return heaps
}

async function measureGrowth(): Promise<void> {
  const rows: string[][] = []
  for (const editor of EDITORS) {
    const subjects = [
      {
        name: `${edits.toLocaleString('en')} edits`,
        count: edits,
        some: (page: HelpdeskPage) => (done: number) => editOnce(page, TYPED[done % TYPED.length]!),
      },
      {
        name: `${switches.toLocaleString('en')} ticket switches`,
        count: switches,
        some: (page: HelpdeskPage) => async (done: number) => {
          await page.page.evaluate(
            (id) => 'open' in window.demo && window.demo.open(id),
            editor.tickets[done % editor.tickets.length]!,
          )
          await page.ready()
          // A draft in each ticket, so that each switch begins to read one.
          if (done < editor.tickets.length) await page.setHtml("<p>Hi, that's our policy.</p>")
          await (await page.composer()).focus()
          await sleep(READ_MS / 4)
          return 1
        },
      },
    ]
    for (const { name, count, some } of subjects) {
      // Both ways at the same time: only memory is measured.
      const found = await Promise.all(
        WAYS.map(async (way) => {
          const page = await editor.open(harnesses[way])
          await page.page.bringToFront()
          await (await page.composer()).focus()
          const heaps = await heapsWhile(page, count, some(page))
          await page.page.close()
          return { way, heaps }
        }),
      )
      for (const { way, heaps } of found) {
        const counted = heaps.slice(SETTLING)
        rows.push([
          `${editor.name}, ${name}, ${way} Attune`,
          ...[heaps[0]!, heaps[SETTLING]!, heaps.at(-1)!].map((bytes) => (bytes / 1e6).toFixed(2)),
          (slope(counted) / (count / LOOKS)).toFixed(1),
        ])
      }
    }
  }
  printTable(
    'Memory of the page’s scripts, MB',
    ['', 'after a tenth', 'after four tenths', 'at the end', 'growth from there, kB for 1,000'],
    rows,
  )
}

try {
  console.log(
    `${await harnesses.with.browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, ` +
      `load ${loadavg()[0]?.toFixed(1)} at the beginning`,
  )
  await measureLoad()
  await measureIdle()
  await measureGrowth()
} finally {
  for (const way of WAYS) await harnesses[way].close()
}
