import { healthFrom } from './health'
import type { Draft, Helpdesk, Lookup } from './helpdesk'
import { findAll, isVisible } from './lookup'
import { isZendeskPage, onZendesk } from './zendesk-host'

/**
 * Where things are in the Zendesk Chat dashboard, formerly Zopim. Its composer is known from scripts for the dashboard
 * before React, and the marks of who wrote what from none: the reply is read without the conversation.
 */
const AT = {
  composer: {
    field: 'composer',
    candidates: [
      {
        selector: 'textarea.meshim_dashboard_components_chatPanel_ChatTextAreaList',
        certainty: 'A',
        source: 'ZCA ZCB ZOP',
        since: 'old dashboard',
      },
      { selector: 'textarea.chat_input', certainty: 'A', source: 'ZCA ZCB ZOP', since: 'old dashboard' },
      { selector: 'textarea[class*="chatPanel_ChatTextArea"]', certainty: 'G', source: 'guess' },
    ],
  },
  conversation: {
    field: 'conversation',
    candidates: [{ selector: '.conversation_log .chat_log', certainty: 'C', source: 'ZOP', since: '2012' }],
  },
} satisfies Record<string, Lookup>

function draftsIn(root: Document): Draft[] {
  const { pathname, hash } = root.location
  return findAll(root, AT.composer, isVisible).map((element) => ({
    element,
    // Notes about a visitor have a field of their own; what is typed here goes to the visitor.
    kind: 'reply',
    channel: 'chat',
    ticket: pathname + hash,
    plain: true,
    frame: element,
  }))
}

const threadOf = () => ({ messages: [] })

/** Zendesk Chat dashboard (`https://<subdomain>.zendesk.com/chat/agent#…`). */
export const zendeskChat: Helpdesk = {
  id: 'zendesk-chat',
  name: 'Zendesk Chat',
  onHost: onZendesk,
  matches: (url) => isZendeskPage(url, /^\/chat\/agent(\/|$)/),
  drafts: draftsIn,
  thread: threadOf,
  health: (root) =>
    healthFrom(
      root,
      { drafts: draftsIn, thread: threadOf },
      {
        composer: AT.composer,
        kind: AT.composer,
        conversation: AT.conversation,
        customerName: { field: 'visitor’s name', candidates: [] },
      },
    ),
}
