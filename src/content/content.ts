import { helpdeskFor } from '../helpdesks'
import { startPage } from './page'

/** Set on the isolated world's own global, so that a second injection of the same script does nothing. */
const MARKER = Symbol.for('attune')

const world = globalThis as { [MARKER]?: true }
const helpdesk = helpdeskFor(new URL(location.href))
if (helpdesk && window.top === window && !world[MARKER]) {
  world[MARKER] = true
  void startPage(helpdesk)
}
