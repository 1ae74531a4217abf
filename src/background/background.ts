/** What outlives a page: the badge, the keyboard commands, the counters, the sites. Holds no state, so it may sleep at any time. */
import {
  mayRead,
  onCommand,
  onInstalled,
  openOptions,
  openPage,
  openPanel,
  originOf,
  shortcuts,
  showBadge,
  type Tab,
} from '../browser/browser'
import { onBackgroundMessage } from '../messages/background-messages'
import { askPage } from '../messages/page-channel'
import { PAGE_COMMANDS, type PageCommand } from '../messages/requests'
import { addCounts, openCounters } from '../storage/counters'
import { followPermissions } from './added-sites'

const BADGE_COLOUR = '#a22d47'

onInstalled(() => void openPage('welcome/index.html'))

followPermissions()

onCommand((command, tab) => {
  if (!tab) return
  // The panel opens only straight from the key press, so nothing may be awaited before.
  if (command === 'open-panel') void openPanel(tab.windowId)
  else if (isPageCommand(command)) void sendCommand(command, tab)
})

const isPageCommand = (command: string): command is PageCommand =>
  (PAGE_COMMANDS as readonly string[]).includes(command)

// A page without Attune does not answer, and then the key simply does nothing there.
const sendCommand = (command: PageCommand, tab: Tab) => askPage(tab.id, { type: 'command', command })

// One writer for all tabs, one change after the other: two tabs never overwrite each other's numbers.
let counters: ReturnType<typeof openCounters> | undefined

onBackgroundMessage(async (message, tab) => {
  switch (message.tell) {
    case 'badge':
      if (tab !== undefined) await showBadge(message.marks > 0 ? String(message.marks) : '', BADGE_COLOUR, tab)
      return
    case 'count':
      counters ??= openCounters()
      await addCounts(await counters, message.outcome, message.families, new Date())
      return
    case 'openOptions':
      return openOptions()
    case 'askKeys':
      return shortcuts()
    case 'askAllowed':
      return mayRead([originOf(message.site)])
    case 'started':
      return
  }
})
