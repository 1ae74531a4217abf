import * as v from 'valibot'
import { onMessage, sendToExtension } from '../browser/browser'
import { FAMILIES } from '../engine/analysis'

/** What can become of a mark, counted for the agent's own chart. */
export const OUTCOMES = ['shown', 'applied', 'left'] as const
export type Outcome = (typeof OUTCOMES)[number]

const backgroundMessageSchema = v.variant('tell', [
  v.object({ tell: v.literal('badge'), marks: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ tell: v.literal('count'), outcome: v.picklist(OUTCOMES), families: v.array(v.picklist(FAMILIES)) }),
  v.object({ tell: v.literal('openOptions') }),
  v.object({ tell: v.literal('askKeys') }),
  v.object({ tell: v.literal('askAllowed'), site: v.pipe(v.string(), v.maxLength(253)) }),
  v.object({ tell: v.literal('started') }),
])

/**
 * What a page tells the background: how many marks the draft in front has, that marks of these families were shown,
 * applied or left (numbers only, never words), that the agent wants the options, that it wants to know the keys or
 * whether it may still read its site, or that Attune began to work there.
 */
export type BackgroundMessage = v.InferOutput<typeof backgroundMessageSchema>

/** Tells the background. False when it could not be reached; a page has nothing to do about that. */
export async function tellBackground(message: BackgroundMessage): Promise<boolean> {
  try {
    await sendToExtension(message)
    return true
  } catch {
    return false
  }
}

/** The keys that the user has for each command of the manifest; only the background and pages may ask the browser. */
export async function askKeys(): Promise<Record<string, string>> {
  try {
    return v.parse(v.record(v.string(), v.string()), await sendToExtension({ tell: 'askKeys' }))
  } catch {
    return {}
  }
}

/** Whether the user lets Attune read a site; only the background and pages may ask the browser. */
export async function askAllowed(site: string): Promise<boolean> {
  try {
    return v.parse(v.boolean(), await sendToExtension({ tell: 'askAllowed', site }))
  } catch {
    return false
  }
}

/** Calls back when Attune begins to work in a page, with its tab. */
export const onPageStarted = (run: (tab: number) => void): (() => void) =>
  onMessage((message, sender) => {
    const parsed = v.safeParse(backgroundMessageSchema, message)
    if (parsed.success && parsed.output.tell === 'started' && sender.tab !== undefined) run(sender.tab)
    return undefined
  })

/** The background's end: calls back with every valid message and the tab it comes from. */
export function onBackgroundMessage(
  run: (message: BackgroundMessage, tab: number | undefined) => Promise<unknown>,
): void {
  onMessage((message, sender) => {
    const parsed = v.safeParse(backgroundMessageSchema, message)
    return parsed.success ? run(parsed.output, sender.tab) : undefined
  })
}
