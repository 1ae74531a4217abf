import { followFrontTab } from '../messages/front-tab'
import { companyOf } from '../messages/page-state'
import {
  askToRead,
  direction,
  helpdeskOrigins,
  locale,
  openOptions,
  openPage,
  originOf,
  t,
} from '../messages/surroundings'
import { switches } from '../storage/switches'
import { type FrontProps, FrontView } from '../ui/front-view'
import { showPage } from '../ui/page'
import '../ui/styles/tokens.css'
import '../ui/styles/controls.css'
import '../ui/styles/content.css'
import '../ui/styles/surface.css'

/** In what popup and panel differ. */
export interface FrontWays {
  /** Called after words were shown in the page. */
  onShown?: () => void
  /** Opens the panel beside the page of this window. */
  onPanel?: ((windowId: number) => void) | undefined
}

/** Fills popup or panel with the reply in front, and follows it. */
export function showFrontPage({ onShown, onPanel }: FrontWays = {}): void {
  const language = { t, locale: locale(), direction: direction() }
  const settings = switches(() => new Date())
  const show = (state: FrontProps['state']) =>
    showPage(
      document,
      language,
      <FrontView
        state={state}
        companyName={companyOf(('site' in state && state.site) || '')}
        now={new Date().toISOString()}
        act={front.act}
        copy={(text) => navigator.clipboard.writeText(text)}
        onShown={onShown}
        onAllow={() => askToRead(helpdeskOrigins())}
        onAllowSite={(site) => askToRead([originOf(site)])}
        onUseField={() => front.act({ type: 'useField' })}
        onOptions={openOptions}
        onPractise={() => openPage('welcome/index.html')}
        onPanel={onPanel && (() => front.windowId !== null && onPanel(front.windowId))}
        {...settings}
      />,
    )
  const front = followFrontTab(show)
  show({ kind: 'loading' })
}
