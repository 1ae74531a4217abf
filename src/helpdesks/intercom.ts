import { healthFrom } from './health'
import type { Draft, DraftKind, Helpdesk, Lookup, Thread, ThreadMessage } from './helpdesk'
import { find, findAll, findAround, has, isVisible, outermost, selectorOf } from './lookup'
import { isPerson, messageText, momentOf, personName } from './message-text'

/** Where things are in the Intercom Inbox: the one place to edit when Intercom moves something (docs/helpdesks.md). */
const AT = {
  composer: {
    field: 'composer',
    candidates: [
      { selector: '.ProseMirror.embercom-prosemirror-composer-editor', certainty: 'A', source: 'MDA ICP SHZ' },
      { selector: '[data-conversation-reply-composer] .ProseMirror', certainty: 'C', source: 'ICP', since: '2026' },
      { selector: '.embercom-prosemirror-composer .ProseMirror', certainty: 'C', source: 'AMP' },
      { selector: '[class*="composer__container"] .ProseMirror[role="textbox"]', certainty: 'B', source: 'SHZ MDA' },
    ],
  },
  composerFrame: {
    field: 'composer frame',
    candidates: [
      { selector: '.embercom-prosemirror-composer', certainty: 'C', source: 'AMP' },
      { selector: '.inbox2__composer__container, .inbox-2__composer__container', certainty: 'A', source: 'MDA AMP' },
      { selector: '[data-conversation-reply-composer]', certainty: 'C', source: 'ICP', since: '2026' },
    ],
  },
  composerBox: {
    field: 'composer box',
    candidates: [
      { selector: '.inbox2__composer__container, .inbox-2__composer__container', certainty: 'A', source: 'MDA AMP' },
      { selector: '[data-conversation-reply-composer]', certainty: 'C', source: 'ICP', since: '2026' },
      { selector: '.inbox__conversation-controls', certainty: 'C', source: 'GUN', since: 'old inbox' },
    ],
  },
  replyComposer: {
    field: 'reply or note',
    candidates: [
      { selector: '[data-conversation-reply-composer]', certainty: 'C', source: 'ICP', since: '2026' },
      { selector: '.conversation__text', certainty: 'C', source: 'GUN', since: 'old inbox' },
    ],
  },
  noteTab: {
    field: 'note tab',
    candidates: [
      { selector: '[data-intercom-target="note-tab"].o__selected', certainty: 'C', source: 'GUN', since: 'old inbox' },
      {
        selector: ':is([aria-selected="true"], [aria-pressed="true"], [aria-checked="true"])[aria-label="Note" i]',
        certainty: 'G',
        source: 'guess',
      },
    ],
  },
  conversation: {
    field: 'conversation column',
    candidates: [
      { selector: '[data-intercom-target="conversation-space"]', certainty: 'B', source: 'FOC SID' },
      { selector: '.inbox2__conversation-page, .inbox-2__conversation-page', certainty: 'B', source: 'FOC SHZ' },
      { selector: '.full-conversation-panel', certainty: 'C', source: 'SHZ' },
    ],
  },
  stream: {
    field: 'conversation',
    candidates: [
      { selector: '[data-conversation-stream]', certainty: 'A', source: 'ICT SID ICP' },
      { selector: '[data-testid="conversation-stream-scroll-container"]', certainty: 'C', source: 'ICP' },
    ],
  },
  part: {
    field: 'messages',
    candidates: [
      { selector: '[data-intercom-target="conversation-stream-content-part"]', certainty: 'B', source: 'SHZ MDA' },
      { selector: '[class*="group/content-part"]', certainty: 'C', source: 'ICP', since: '2026-04' },
      { selector: '[data-part-group-id]', certainty: 'B', source: 'ICT ICP' },
    ],
  },
  partBody: {
    field: 'message text',
    candidates: [
      { selector: '.intercom-interblocks', certainty: 'A', source: 'SHZ MDA ICP' },
      { selector: '.intercom-interblocks-html, .interblocks-html', certainty: 'A', source: 'SHZ MDA ICP' },
    ],
  },
  notePart: {
    field: 'note',
    candidates: [{ selector: '.inbox2__note-part, .inbox-2__note-part', certainty: 'B', source: 'SHZ ICP' }],
  },
  customerPart: {
    field: 'customer’s mail',
    candidates: [
      { selector: '.inbox2__user-email-part, .inbox-2__user-email-part', certainty: 'B', source: 'SHZ ICP' },
    ],
  },
  agentPart: {
    field: 'teammate’s mail',
    candidates: [
      { selector: '.inbox2__admin-email-part, .inbox-2__admin-email-part', certainty: 'C', source: 'SHZ' },
      { selector: '[data-testid="admin-avatar-name"]', certainty: 'C', source: 'MDA' },
    ],
  },
  avatar: {
    field: 'avatar',
    candidates: [{ selector: '.inbox2__avatar, .inbox-2__avatar', certainty: 'C', source: 'ICT' }],
  },
  teammateName: {
    field: 'teammate’s name',
    candidates: [{ selector: '[data-testid="admin-avatar-name"]', certainty: 'C', source: 'MDA' }],
  },
  time: {
    field: 'time',
    candidates: [{ selector: 'time[datetime]', certainty: 'G', source: 'guess' }],
  },
  email: {
    field: 'e-mail conversation',
    candidates: [{ selector: '.channels__inbox__email-metadata-container', certainty: 'C', source: 'ICP' }],
  },
  customerName: {
    field: 'customer’s name',
    candidates: [
      { selector: 'span[data-conversation-title]', certainty: 'B', source: 'ICT ICP' },
      { selector: '[data-inbox-conversation-header-title]', certainty: 'C', source: 'ICP' },
      { selector: '[class*="__conversation-header"] span', certainty: 'C', source: 'GF2' },
    ],
  },
} satisfies Record<string, Lookup>

/** The three regions. */
const HOSTS = new Set(['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'])

/** `data-part-group-category`, each number from one source (ICP; 4 from SEL). What bots and series send is ours, too. */
const CATEGORIES: Readonly<Record<string, ThreadMessage['from']>> = {
  1: 'customer',
  3: 'agent',
  4: 'note',
  5: 'agent',
  20: 'agent',
}

/** "note" as a word of a class name or attribute value: `o__note`, `note-composer`, but not `notebook`. */
const NOTE = /(?:^|[^a-z])notes?(?![a-z])/i

function visibleComposers(root: ParentNode): HTMLElement[] {
  return outermost(findAll(root, AT.composer, (element) => element.isContentEditable && isVisible(element)))
}

/**
 * Whether an element's own hooks name a note. Labels and placeholders are left out: that of a reply may well say
 * "reply or add a note".
 */
function namesNote(element: Element): boolean {
  return [...element.attributes]
    .filter(({ name }) => name === 'class' || (name.startsWith('data-') && name !== 'data-placeholder'))
    .some(({ name, value }) => NOTE.test(name) || NOTE.test(value))
}

/**
 * Reply or note. Intercom's current note mode is attested by nobody, so any sign of a note between the editor and the
 * composer's outer box wins; a reply needs its own hook; all else is unknown, where Attune is quiet.
 */
function kindOf(composer: Element): DraftKind {
  const box = findAround(composer, AT.composerBox)
  for (let around: Element | null = composer; around; around = around.parentElement) {
    if (namesNote(around)) return 'note'
    if (around === box) break
    if (!box && around.matches(selectorOf(AT.conversation))) break
  }
  if (box && find(box, AT.noteTab)) return 'note'
  return findAround(composer, AT.replyComposer) ? 'reply' : 'unknown'
}

/** The conversation's column; without one, the page, if it shows one stream only. */
function columnOf(composer: Element): ParentNode | undefined {
  const column = findAround(composer, AT.conversation)
  if (column) return column
  const root = composer.ownerDocument
  return findAll(root, AT.stream, isVisible).length === 1 ? root : undefined
}

function draftsIn(root: Document): Draft[] {
  const ticket = root.location.pathname.match(/\/conversations?\/(\d+)/)?.[1] ?? ''
  return visibleComposers(root).map((element) => {
    const column = columnOf(element)
    return {
      element,
      kind: kindOf(element),
      channel: column && find(column, AT.email) ? 'email' : 'chat',
      ticket,
      plain: false,
      frame: findAround(element, AT.composerFrame) ?? element.parentElement ?? element,
    }
  })
}

/** Colour behind the initials of customers, picture of teammates; undefined without an avatar. */
function byAvatar(part: Element): ThreadMessage['from'] | undefined {
  const style = find(part, AT.avatar)?.style
  if (style?.backgroundImage) return 'agent'
  return style?.backgroundColor ? 'customer' : undefined
}

/** Bubbles of the customer stand on the side where lines begin, those of the team on the other. */
function bySide(body: Element, stream: Element): ThreadMessage['from'] | undefined {
  const bubble = body.getBoundingClientRect()
  const whole = stream.getBoundingClientRect()
  if (bubble.width === 0 || bubble.width > whole.width * 0.9) return undefined
  const right = bubble.left + bubble.width / 2 > whole.left + whole.width / 2
  return right === (getComputedStyle(stream).direction !== 'rtl') ? 'agent' : 'customer'
}

/** Who wrote a part, by the surest sign that is there; undefined for a part that nothing tells. */
function authorOf(part: Element, body: Element, stream: Element): ThreadMessage['from'] | undefined {
  const category = part.closest('[data-part-group-category]') ?? part.querySelector('[data-part-group-category]')
  const number = category?.getAttribute('data-part-group-category') ?? ''
  if (Object.hasOwn(CATEGORIES, number)) return CATEGORIES[number]
  if (has(part, AT.notePart)) return 'note'
  if (has(part, AT.customerPart)) return 'customer'
  if (has(part, AT.agentPart)) return 'agent'
  return byAvatar(part) ?? bySide(body, stream)
}

function messagesIn(stream: Element): ThreadMessage[] {
  const messages: ThreadMessage[] = []
  for (const part of outermost(findAll(stream, AT.part))) {
    if (part.closest('[aria-hidden="true"]')) continue
    const bodies = outermost([...part.querySelectorAll(selectorOf(AT.partBody))])
    // A note's wrapper has been seen holding its text without the usual body in it.
    const read = bodies.length > 0 ? bodies : outermost([...part.querySelectorAll(selectorOf(AT.notePart))])
    for (const body of read) {
      const from = authorOf(part, body, stream)
      const text = messageText(body)
      if (!from || text === '') continue
      const at = momentOf(find(part, AT.time)?.getAttribute('datetime'))
      const author = personName(find(part, AT.teammateName)?.textContent)
      messages.push({ from, text, at, author, element: part })
    }
  }
  return messages
}

function threadOf(draft: Draft): Thread {
  const column = columnOf(draft.element)
  const stream = column && find(column, AT.stream)
  const messages = stream ? messagesIn(stream) : []
  return {
    messages,
    customerName: column && personName(find(column, AT.customerName)?.textContent),
    agentName: messages.findLast(({ from, author }) => from === 'agent' && isPerson(author))?.author,
  }
}

/** Intercom Inbox in its three regions. */
export const intercom: Helpdesk = {
  id: 'intercom',
  name: 'Intercom',
  onHost: (hostname) => HOSTS.has(hostname),
  matches: (url) => url.protocol === 'https:' && HOSTS.has(url.hostname) && url.pathname.startsWith('/a/'),
  drafts: draftsIn,
  thread: threadOf,
  health: (root) =>
    healthFrom(
      root,
      { drafts: draftsIn, thread: threadOf },
      { composer: AT.composer, kind: AT.replyComposer, conversation: AT.stream, customerName: AT.customerName },
    ),
}
