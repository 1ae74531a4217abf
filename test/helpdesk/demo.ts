import type { IntercomDemo } from './intercom/main'
import type { PlainDemo } from './plain-demo'
import type { ZendeskDemo } from './zendesk/main'

declare global {
  interface Window {
    /** The demo page's own door for tests and the browser's console; `helpdesk` tells which page it is. */
    demo: ZendeskDemo | IntercomDemo | PlainDemo
  }
}
