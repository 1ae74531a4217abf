import type { Helpdesk } from './helpdesk'
import { intercom } from './intercom'
import { zendesk } from './zendesk'

/** Every helpdesk Attune knows. A new one is one file and one line here. */
export const HELPDESKS: readonly Helpdesk[] = [zendesk, intercom]

/** The helpdesk whose agent side this address belongs to; undefined where Attune has no business. */
export function helpdeskFor(url: URL): Helpdesk | undefined {
  return HELPDESKS.find((helpdesk) => helpdesk.matches(url))
}
