import { showFrontPage } from '../front/front-page'
import { hasPanel, openPanel } from '../messages/surroundings'
import './popup.css'

/** The same view in the panel, which stays open beside the ticket. */
async function openBeside(windowId: number): Promise<void> {
  if (await openPanel(windowId)) window.close()
}

showFrontPage({ onShown: () => window.close(), onPanel: hasPanel() ? openBeside : undefined })
