import { followFrontTab } from '../messages/front-tab'
import { companyOf } from '../messages/page-state'
import { askToRead, direction, helpdeskOrigins, locale, openOptions, openPage, t } from '../messages/surroundings'
import { switches } from '../storage/switches'
import { type FrontProps, FrontView } from '../ui/front-view'
import { showPage } from '../ui/page'
import '../ui/styles/tokens.css'
import '../ui/styles/controls.css'
import '../ui/styles/content.css'
import '../ui/styles/surface.css'
import './panel.css'

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
      onAllow={() => askToRead(helpdeskOrigins())}
      onOptions={openOptions}
      onPractise={() => openPage('welcome/index.html')}
      {...settings}
    />,
  )
}

show({ kind: 'loading' })
