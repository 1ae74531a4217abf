import { healthFrom } from './health'
import type { Draft, DraftKind, Helpdesk, Lookup, Thread, ThreadMessage } from './helpdesk'
import { find, findAll, findAround, isVisible } from './lookup'
import { messageText, momentOf, nameIn } from './message-text'
import { isZendeskPage, onZendesk } from './zendesk-host'

/** Where things are on the ticket page that Zendesk had before the Agent Workspace, and that some accounts still have. */
const AT = {
  composer: {
    field: 'composer',
    candidates: [
      { selector: '.comment_input .zendesk-editor--rich-text-comment', certainty: 'A', source: 'XFL CST HOL' },
    ],
  },
  composerBox: {
    field: 'composer box',
    candidates: [{ selector: '.comment_input', certainty: 'A', source: 'XFL CST HOL' }],
  },
  composerFrame: {
    field: 'composer frame',
    candidates: [{ selector: '.zendesk-editor--rich-text-container', certainty: 'A', source: 'XFL CST HOL' }],
  },
  note: {
    field: 'internal note',
    candidates: [
      { selector: '.track-id-privateComment.active', certainty: 'A', source: 'XFL CST' },
      { selector: '.header .active.private_note', certainty: 'B', source: 'XFL CST' },
    ],
  },
  reply: {
    field: 'public reply or internal note',
    candidates: [{ selector: '.track-id-publicComment.active', certainty: 'A', source: 'XFL CST' }],
  },
  pane: {
    field: 'ticket',
    candidates: [{ selector: 'section.main_panes', certainty: 'C', source: 'XFL' }],
  },
  event: {
    field: 'conversation',
    candidates: [{ selector: '.event', certainty: 'B', source: 'HOL CST' }],
  },
  body: {
    field: 'message text',
    candidates: [
      { selector: '.comment .zd-comment', certainty: 'B', source: 'HOL CST' },
      { selector: '.zd-comment', certainty: 'B', source: 'HOL CST' },
    ],
  },
  author: {
    field: 'who said it',
    candidates: [{ selector: '.header .actor .name a', certainty: 'B', source: 'HOL CST' }],
  },
  time: {
    field: 'time',
    candidates: [{ selector: 'time[datetime]', certainty: 'G', source: 'guess' }],
  },
  requester: {
    field: 'requester',
    candidates: [{ selector: '[data-test-id="tabs-nav-item-users"]', certainty: 'B', source: 'CST CSM' }],
  },
} satisfies Record<string, Lookup>

/** A note is believed, a reply must be told: by the chosen tab, or by the state of the box itself (HOL). */
function kindOf(box: Element | undefined): DraftKind {
  if (!box || find(box, AT.note)) return box ? 'note' : 'unknown'
  return find(box, AT.reply) || box.classList.contains('is-public') ? 'reply' : 'unknown'
}

function draftsIn(root: Document): Draft[] {
  const ticket = root.location.pathname.match(/\/tickets\/(\d+)/)?.[1] ?? ''
  return findAll(root, AT.composer, (element) => element.isContentEditable && isVisible(element)).map((element) => ({
    element,
    kind: kindOf(findAround(element, AT.composerBox)),
    channel: 'email',
    ticket,
    plain: false,
    frame: findAround(element, AT.composerFrame) ?? element,
  }))
}

/**
 * The events that a person sees, oldest first as the page has them. Only the requester can be told by name: nothing
 * that is public says which of the others are the team and which of those are notes.
 */
function threadOf({ element }: Draft): Thread {
  const pane = findAround(element, AT.pane) ?? element.ownerDocument
  const requester = nameIn(pane, AT.requester) ?? nameIn(element.ownerDocument, AT.requester)
  const messages = findAll(pane, AT.event, isVisible).flatMap((event): ThreadMessage[] => {
    const body = find(event, AT.body)
    const author = nameIn(event, AT.author)
    const text = body ? messageText(body) : ''
    if (text === '' || author === undefined || author !== requester) return []
    const at = momentOf(find(event, AT.time)?.getAttribute('datetime'))
    return [{ from: 'customer', text, at, author, element: event }]
  })
  return { messages, customerName: requester }
}

/** The classic ticket page of Zendesk Support. */
export const zendeskClassic: Helpdesk = {
  id: 'zendesk-classic',
  name: 'Zendesk',
  onHost: onZendesk,
  matches: (url) => isZendeskPage(url, /^\/agent(\/|$)/),
  drafts: draftsIn,
  thread: threadOf,
  health: (root) =>
    healthFrom(
      root,
      { drafts: draftsIn, thread: threadOf },
      { composer: AT.composer, kind: AT.reply, conversation: AT.event, customerName: AT.requester },
    ),
}
