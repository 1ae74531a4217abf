import type { BackgroundMessage } from '../messages/background-messages'
import type { PageChannel, PageHandlers } from '../messages/page-channel'
import type { OrganisationShelf } from '../storage/organisation'
import type { Settings } from '../storage/settings'
import type { Shelf } from '../storage/shelf'
import type { TeamPack } from '../storage/team-pack'
import type { Language } from '../ui/translate'

/**
 * What the content layer stands in. A ticket of a helpdesk and the practice ticket of the welcome page differ in
 * nothing else, so that who practises sees the very thing that works later.
 */
export interface Surroundings {
  /** The host of the page, by which a site is switched off; empty on a page of Attune's own. */
  site: string
  language: Language
  settings: Shelf<Settings>
  pack: Shelf<TeamPack>
  /** What the organisation has set; it goes before what the agent has. */
  organisation: OrganisationShelf
  /** Opens the end of the channel that answers popup, panel and keys. */
  openChannel(handlers: PageHandlers): PageChannel
  /** Tells the background about marks. */
  tell(message: BackgroundMessage): void
  /** Asks whether Attune may still be here, and ends it where not; absent on a page of Attune's own. */
  recheck?(): Promise<void>
}
