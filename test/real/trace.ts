import type { Page } from 'puppeteer-core'

/** One event of Chromium's trace; `ts`, `dur` and `tdur` (time on the processor) in microseconds. */
interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  id?: string
  args: {
    data?: { url?: string }
    fileName?: string
    chrome_latency_info?: { component_info?: { component_type: string }[] }
  }
}

/** Something that a page's main thread did, in ms. */
export interface Work {
  /** What the trace calls it. */
  name: string
  took: number
  /** Of that, on the processor. */
  busy: number
}

/** What Chromium wrote down of one page between two moments. */
export interface Trace {
  /** How long it took, in ms. */
  length: number
  /** From each key that changed what is seen, in order, until the frame that shows it was handed to the screen, in ms. */
  keys: number[]
  /** The tasks of the page's main thread. */
  tasks: Work[]
  /** Every run of a script of the extension in the page: functions called by the browser, and scripts evaluated. */
  extension: Work[]
}

const CATEGORIES = ['-*', 'rail', 'toplevel', 'devtools.timeline', 'blink.user_timing', 'v8']

const mark = (page: Page, name: string) => page.evaluate((given) => void performance.mark(given), name)

/** Marks of the page's own clock, by which its process and thread are known in the trace. */
const BEGIN = 'trace-begin'
const END = 'trace-end'

/** Traces what happens in a page of Chromium while `during` runs. */
export async function traced(page: Page, during: () => Promise<unknown>): Promise<Trace> {
  await page.tracing.start({ categories: CATEGORIES })
  await mark(page, BEGIN)
  await during()
  await mark(page, END)
  const written = await page.tracing.stop()
  if (!written) throw new Error('Chromium wrote no trace.')
  return read((JSON.parse(new TextDecoder().decode(written)) as { traceEvents: TraceEvent[] }).traceEvents)
}

function read(all: readonly TraceEvent[]): Trace {
  const begin = all.find(({ name }) => name === BEGIN)
  const end = all.find(({ name }) => name === END)
  if (!begin || !end) throw new Error('The trace does not hold the marks of its page.')
  // A page that was opened meanwhile may run in another process than the one before it.
  const onMain = all.filter(({ pid, tid, ts }) => pid === end.pid && tid === end.tid && ts >= begin.ts && ts <= end.ts)
  const work = ({ name, dur = 0, tdur = 0 }: TraceEvent): Work => ({ name, took: dur / 1000, busy: tdur / 1000 })
  const ofExtension = onMain.filter(
    ({ ph, args }) => ph === 'X' && (args.data?.url ?? args.fileName)?.startsWith('chrome-extension://'),
  )
  return {
    length: (end.ts - begin.ts) / 1000,
    keys: keysIn(all.filter(({ ts }) => ts >= begin.ts)),
    tasks: onMain.filter(({ name }) => name === 'ThreadControllerImpl::RunTask').map(work),
    extension: outermost(ofExtension).map(work),
  }
}

/** The events that lie in no other one: a script that is run is compiled within that run. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -1
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false
      end = ts + dur
      return true
    })
}

/** Each key's way to the screen: the browser ends it when the frame was drawn, or at once where nothing is to be drawn. */
function keysIn(events: readonly TraceEvent[]): number[] {
  const pressed = new Map<string | undefined, TraceEvent>()
  const took: number[] = []
  for (const event of events.filter(({ name }) => name === 'InputLatency::KeyDown').sort((a, b) => a.ts - b.ts)) {
    if (event.ph === 'b') {
      const steps = event.args.chrome_latency_info?.component_info ?? []
      if (steps.some(({ component_type }) => component_type.endsWith('DISPLAY_COMPOSITOR_RECEIVED_FRAME')))
        pressed.set(event.id, event)
    } else {
      const key = pressed.get(event.id)
      if (key) took.push((event.ts - key.ts) / 1000)
      pressed.delete(event.id)
    }
  }
  return took
}

/**
 * The bytes in use by the scripts of a page of Chromium, its extension's among them, after all that nothing holds was
 * thrown away.
 */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  try {
    // What a finaliser lets go of is only seen by the next round.
    for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  } finally {
    await session.detach()
  }
}
