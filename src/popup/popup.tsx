import { followFrontTab } from '../messages/front-tab'
import { companyOf } from '../messages/page-state'
import {
  askToRead,
  direction,
  hasPanel,
  helpdeskOrigins,
  locale,
  openOptions,
  openPage,
  openPanel,
  t,
} from '../messages/surroundings'
import { switches } from '../storage/switches'
import { type FrontProps, FrontView } from '../ui/front-view'
import { showPage } from '../ui/page'
import '../ui/styles/tokens.css'
import '../ui/styles/controls.css'
import '../ui/styles/content.css'
import '../ui/styles/surface.css'
import './popup.css'

const language = { t, locale: locale(), direction: direction() }
const front = followFrontTab(show)
const settings = switches(() => new Date())

function show(state: FrontProps['state']): void {
  showPage(
    document,
    language,
    <FrontView
      state={state}
      companyName={companyOf(('site' in state && state.site) || '')}
      now={new Date().toISOString()}
      act={front.act}
      copy={(text) => navigator.clipboard.writeText(text)}
      onShown={() => window.close()}
      onAllow={() => askToRead(helpdeskOrigins())}
      onOptions={openOptions}
      onPractise={() => openPage('welcome/index.html')}
      onPanel={hasPanel() ? openBeside : undefined}
      {...settings}
    />,
  )
}

/** The same view in the panel, which stays open beside the ticket. */
async function openBeside(): Promise<void> {
  if (front.windowId !== null && (await openPanel(front.windowId))) window.close()
}

show({ kind: 'loading' })
