import { runPage } from '../content/page'
import { tellBackground } from '../messages/background-messages'
import { openPageChannel } from '../messages/page-channel'
import { direction, locale, openOptions, shortcuts, t } from '../messages/surroundings'
import { openOrganisation } from '../storage/organisation'
import { forPractice, openSettings } from '../storage/settings'
import { unstoredShelf } from '../storage/shelf'
import { openTeamPack } from '../storage/team-pack'
import { showPage } from '../ui/page'
import { isSolved, type WelcomeProps, WelcomeView } from '../ui/welcome-view'
import { dated, practiceHelpdesk } from './practice-helpdesk'
import { PRACTICE_TICKETS } from './practice-tickets'
import '../content/highlights.css'
import '../ui/styles/tokens.css'
import '../ui/styles/controls.css'
import '../ui/styles/content.css'
import '../ui/styles/surface.css'
import '../ui/styles/page.css'
import '../ui/styles/welcome.css'

const language = { t, locale: locale(), direction: direction() }
const tickets = PRACTICE_TICKETS.map((ticket) => dated(ticket, new Date()))
const [settings, pack, organisation, keys] = await Promise.all([
  openSettings(),
  openTeamPack(),
  openOrganisation(),
  shortcuts(),
])

let chosen = tickets[0]!
let attempt = 0
let state: WelcomeProps['state'] = { kind: 'loading' }
const solved = new Set<string>()

show()
const page = runPage(
  practiceHelpdesk(t('practice_title'), () => chosen),
  {
    site: '',
    language,
    // What is left or turned off while practising is not meant for real tickets.
    settings: unstoredShelf(forPractice(settings.current)),
    pack,
    organisation,
    openChannel(handlers) {
      const channel = openPageChannel(handlers)
      return {
        publish() {
          channel.publish()
          readSoon()
        },
        close: () => channel.close(),
      }
    },
    tell: (message) => {
      // The agent's weeks count real replies.
      if (message.tell !== 'count') void tellBackground(message)
    },
  },
)

let due = false
/** Reads the practice reply once all that is going on now is done. */
function readSoon(): void {
  if (due) return
  due = true
  queueMicrotask(() => {
    due = false
    state = page.state()
    if (isSolved(state)) solved.add(chosen.id)
    show()
  })
}

function begin(ticket: typeof chosen): void {
  chosen = ticket
  attempt++
  state = { kind: 'loading' }
  show()
}

function show(): void {
  showPage(
    document,
    language,
    <WelcomeView
      tickets={tickets}
      chosen={chosen}
      attempt={attempt}
      solved={[...solved]}
      state={state}
      keys={keys}
      now={new Date().toISOString()}
      act={(action) => page.act(action)}
      copy={(text) => navigator.clipboard.writeText(text)}
      onChoose={(id) => begin(tickets.find((ticket) => ticket.id === id) ?? chosen)}
      onAgain={() => begin(chosen)}
      onOptions={openOptions}
    />,
  )
}
