import { readerFor } from '../helpdesks'
import { startPage } from './page'

/** Set on the isolated world's own global, so that a second injection of the same script does nothing. */
const MARKER = Symbol.for('attune')

const world = globalThis as { [MARKER]?: true }

/**
 * Starts where the address is a helpdesk's or one that the user added. Answers whether it did: Intercom goes from its
 * sign-in page to the inbox without loading a document, so that the address may become one later.
 */
function startHere(): boolean {
  const helpdesk = readerFor(new URL(location.href))
  // When the permission is given again, the script is injected again and must not find itself running.
  if (helpdesk) void startPage(helpdesk, () => delete world[MARKER])
  return helpdesk !== undefined
}

if (window.top === window && !world[MARKER]) {
  world[MARKER] = true
  if (!startHere()) {
    const later = new AbortController()
    // Nobody writes a reply without the caret coming into its composer first.
    const look = () => startHere() && later.abort()
    for (const occasion of ['focusin', 'popstate'])
      window.addEventListener(occasion, look, { signal: later.signal, capture: true, passive: true })
  }
}
