import { firstThatFits } from './first-that-fits'
import { generic } from './generic'
import type { Helpdesk } from './helpdesk'
import { intercom } from './intercom'
import { zendesk } from './zendesk'
import { zendeskChat } from './zendesk-chat'
import { zendeskClassic } from './zendesk-classic'

/** Every helpdesk Attune knows by its address. A new one is one file and one line here. */
export const HELPDESKS: readonly Helpdesk[] = [firstThatFits([zendesk, zendeskClassic], zendesk), zendeskChat, intercom]

/**
 * What an address may be that the user added: a Zendesk on the company's own domain, by its markup; otherwise a page
 * of which only the fields are known.
 */
const ADDED_SITE: Helpdesk = firstThatFits([zendesk, zendeskClassic, zendeskChat, generic], generic)

/** The helpdesk whose agent side this address belongs to; undefined where Attune has no business by itself. */
export function helpdeskFor(url: URL): Helpdesk | undefined {
  return HELPDESKS.find((helpdesk) => helpdesk.matches(url))
}

/**
 * How a page is to be read in which the browser runs the content script: as the helpdesk it belongs to, or, on a host
 * of no helpdesk, as a site that the user added. Undefined on the other pages of a helpdesk's host.
 */
export function readerFor(url: URL): Helpdesk | undefined {
  if (HELPDESKS.some((helpdesk) => helpdesk.onHost(url.hostname))) return helpdeskFor(url)
  return url.protocol === 'https:' ? ADDED_SITE : undefined
}
