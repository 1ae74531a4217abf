import {
  activeTab,
  helpdeskOrigins,
  isHelpdeskSite,
  mayRead,
  onActiveTabChanged,
  onPermissionsChanged,
  originOf,
  type Tab,
} from '../browser/browser'
import { onPageStarted } from './background-messages'
import { askPage, followPage } from './page-channel'
import type { PageState } from './page-state'
import type { ActionAnswer, PageRequest } from './requests'

/** The page in front of the window, followed through changes of tab, page and permission. */
export interface FrontTab {
  /** Asks the page in front to do something. */
  act(request: Exclude<PageRequest, { type: 'state' }>): Promise<ActionAnswer>
  /** The window it is in, for opening the panel beside it; null before the first state. */
  readonly windowId: number | null
  stop(): void
}

/** Follows the page in front; calls back with its state now and after every change. */
export function followFrontTab(onState: (state: PageState) => void): FrontTab {
  let tab: Tab | null = null
  let unfollow = () => {}
  let round = 0

  const look = async () => {
    const mine = ++round
    unfollow()
    const found = await activeTab()
    if (mine !== round) return
    tab = found
    if (!found) return onState({ kind: 'unreadable', reason: 'unknown-page' })
    unfollow = followPage(found.id, (state) => {
      if (mine !== round) return
      if (state.kind !== 'unreadable' || state.reason !== 'not-loaded') return onState(state)
      void whyNotLoaded(found).then((explained) => {
        if (mine === round) onState(explained)
      })
    })
  }
  const lookAgain = () => {
    look().catch((error: unknown) => onState({ kind: 'error', message: String(error) }))
  }
  const stops = [
    onActiveTabChanged(lookAgain),
    onPermissionsChanged(lookAgain),
    onPageStarted((started) => {
      if (started === tab?.id) lookAgain()
    }),
  ]
  lookAgain()
  return {
    get windowId() {
      return tab?.windowId ?? null
    },
    act: async (request) => (tab ? askPage(tab.id, request) : { ok: false, reason: 'unreachable' }),
    stop() {
      round++
      unfollow()
      for (const stop of stops) stop()
    },
  }
}

/**
 * Why no script of Attune answers in a tab. The address of a page is told where Attune may read it, and to the popup
 * that was opened on it. An unknown one is either somebody else's page or a helpdesk that the user has not allowed.
 */
async function whyNotLoaded({ url }: Tab): Promise<PageState> {
  if (!url) {
    const readable = await Promise.all(helpdeskOrigins().map((origin) => mayRead([origin])))
    return { kind: 'unreadable', reason: readable.includes(false) ? 'not-allowed' : 'unknown-page' }
  }
  if (!/^https:/.test(url) || !URL.canParse(url)) return { kind: 'unreadable', reason: 'unknown-page' }
  const site = new URL(url).hostname
  if (await mayRead([originOf(site)])) return { kind: 'unreadable', reason: 'not-loaded', site }
  return { kind: 'unreadable', reason: isHelpdeskSite(site) ? 'not-allowed' : 'unknown-page', site }
}
