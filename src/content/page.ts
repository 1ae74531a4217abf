import { contextValid, direction, locale, t } from '../browser/browser'
import type { Helpdesk } from '../helpdesks/helpdesk'
import { askAllowed, tellBackground } from '../messages/background-messages'
import { openPageChannel, type PageHandlers } from '../messages/page-channel'
import { openOrganisation } from '../storage/organisation'
import { openSettings } from '../storage/settings'
import { openTeamPack } from '../storage/team-pack'
import { DraftInterface } from './draft-interface'
import { answerRequests } from './page-requests'
import type { Surroundings } from './surroundings'
import { TicketFollower } from './ticket-follower'

/** Attune at work on one page. */
export interface RunningPage extends PageHandlers {
  /** Ends it and leaves nothing behind. */
  stop(): void
}

/**
 * Attune on one page of a helpdesk, with the settings and the pack that are stored. `onWithdrawn` is called after it
 * ended because the user took the permission back.
 */
export async function startPage(helpdesk: Helpdesk, onWithdrawn: () => void): Promise<RunningPage> {
  const [settings, pack, organisation] = await Promise.all([openSettings(), openTeamPack(), openOrganisation()])
  const page = runPage(helpdesk, {
    site: location.hostname,
    language: { t, locale: locale(), direction: direction() },
    settings,
    pack,
    organisation,
    openChannel: openPageChannel,
    tell: (message) => void tellBackground(message),
    async recheck() {
      if (await askAllowed(location.hostname)) return
      page.stop()
      onWithdrawn()
    },
  })
  void tellBackground({ tell: 'started' })
  return page
}

/**
 * Follows the composer in front, paints its marks, shows button and card, and answers popup, panel and keys. Once
 * Attune was updated under the page it takes everything away.
 */
export function runPage(helpdesk: Helpdesk, around: Surroundings): RunningPage {
  const life = new AbortController()
  const face = new DraftInterface(around)
  const present = () => {
    // The first reading of a draft comes before anything shows it.
    const { session } = ticket
    if (!session || !stillOurs()) return
    try {
      face.present()
    } catch (error) {
      session.fail(error)
      face.end()
    }
    channel.publish()
  }
  const ticket = new TicketFollower(
    helpdesk,
    around,
    {
      onBegin(session, signal) {
        face.begin(session, signal)
        channel.publish()
      },
      onEnd: () => face.end(),
      onQuiet: () => channel.publish(),
      onChange: present,
      onMoved: () => face.follow(),
      stillOurs,
    },
    life.signal,
  )
  const answer = answerRequests(ticket, face)
  const handlers: PageHandlers = {
    state: () => ticket.state(),
    async act(request) {
      if (request.type !== 'recheck') return answer(request)
      await around.recheck?.()
      return { ok: true }
    },
  }
  const channel = around.openChannel(handlers)

  function stillOurs(): boolean {
    if (contextValid()) return true
    stop()
    return false
  }

  function stop() {
    life.abort()
    channel.close()
    around.settings.close()
    around.pack.close()
    around.organisation.close()
    face.remove()
  }

  const changed = () => {
    if (!stillOurs()) return
    ticket.settingsChanged()
    channel.publish()
  }
  around.settings.subscribe(changed)
  around.organisation.subscribe(() => {
    changed()
    ticket.session?.check()
  })
  around.pack.subscribe(() => ticket.session?.check())

  ticket.look()
  return { ...handlers, stop }
}
