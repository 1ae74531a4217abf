import { healthFrom } from './health'
import type { Draft, DraftKind, Helpdesk, Lookup, Thread, ThreadMessage } from './helpdesk'
import { find, findAll, findAround, has, isVisible, outermost, selectorOf } from './lookup'
import { isPerson, messageText, momentOf, nameIn, textOf } from './message-text'
import { isZendeskPage, onZendesk } from './zendesk-host'

/**
 * Where things are in the Zendesk Agent Workspace: the one place to edit when Zendesk moves something. The keys under
 * `source` are public scripts and vendor pages; docs/helpdesks.md lists them.
 */
const AT = {
  composer: {
    field: 'composer',
    candidates: [
      { selector: '[data-test-id="omnicomposer-rich-text-ckeditor"]', certainty: 'A', source: 'PSY SID EXP HOL CYP' },
      { selector: '[data-test-id="omnicomposer-plain-text-ckeditor"]', certainty: 'B', source: 'ALT CYP' },
      { selector: '[data-test-id^="omnicomposer-"][contenteditable="true"]', certainty: 'C', source: 'DAN' },
    ],
  },
  plainComposer: {
    field: 'plain-text composer',
    candidates: [
      {
        selector: '[data-test-id="omnicomposer-plain-text-ckeditor"]',
        certainty: 'B',
        source: 'ALT CYP',
        since: '2026',
      },
    ],
  },
  composerBox: {
    field: 'composer box',
    candidates: [
      { selector: '[data-test-id="editor-view"]', certainty: 'B', source: 'HOL' },
      { selector: '#editor-view', certainty: 'B', source: 'LAU' },
    ],
  },
  composerFrame: {
    field: 'composer frame',
    candidates: [
      { selector: '[data-test-id="ticket-rich-text-editor"]', certainty: 'A', source: 'DPL ALT HOL LAU' },
      { selector: '.zendesk-editor--rich-text-container', certainty: 'A', source: 'LAU ALT JPI BAG' },
    ],
  },
  channel: {
    field: 'public reply or internal note',
    candidates: [
      {
        selector: '[data-test-id="omnichannel-channel-switcher-button"]',
        certainty: 'A',
        source: 'HOL CYP PWP KPI AST WMC RUM',
      },
    ],
  },
  workspace: {
    field: 'ticket',
    candidates: [
      { selector: '#main_panes > *', certainty: 'A', source: 'AST DPL BAG' },
      { selector: '.ticket-panes-grid-layout', certainty: 'B', source: 'AST DAN' },
      { selector: '[data-test-id^="ticket-"][data-test-id$="-custom-layout"]', certainty: 'B', source: 'AST DAN' },
      { selector: '[data-ticket-id]', certainty: 'A', source: 'CSM DAN' },
      { selector: '[data-side-conversations-anchor-id]', certainty: 'A', source: 'HOL' },
    ],
  },
  log: {
    field: 'conversation',
    candidates: [{ selector: '[data-test-id="omni-log-container"]', certainty: 'A', source: 'HOL LAU AST ALT FRU' }],
  },
  logItem: {
    field: 'messages',
    candidates: [
      { selector: 'article[data-test-id="omni-log-comment-item"]', certainty: 'A', source: 'AST DPL ALT LAU MCP WMC' },
      { selector: '[data-test-id="omni-log-comment-item"]', certainty: 'A', source: 'AST DPL ALT LAU MCP WMC' },
    ],
  },
  itemMessage: {
    field: 'who said it',
    candidates: [{ selector: '[data-test-id="omni-log-item-message"]', certainty: 'A', source: 'AST DPL LAU ALT' }],
  },
  itemBody: {
    field: 'message text',
    candidates: [
      { selector: '[data-test-id="omni-log-message-content"]', certainty: 'A', source: 'ALT MCP FRU PSY' },
      { selector: '.zd-comment', certainty: 'A', source: 'ALT MCP PSY' },
    ],
  },
  noteTag: {
    field: 'internal note tag',
    candidates: [
      { selector: '[data-test-id="omni-log-internal-note-tag"]', certainty: 'A', source: 'HOL AST MCP WMC FRU' },
    ],
  },
  agentBadge: {
    field: 'agent badge',
    candidates: [{ selector: '[data-test-id="omni-log-avatar-badge-AgentBadge"]', certainty: 'A', source: 'LAU FRU' }],
  },
  sender: {
    field: 'sender',
    candidates: [
      { selector: '[data-test-id="omni-log-comment-user-link"]', certainty: 'A', source: 'DPL AST' },
      { selector: '[data-test-id="omni-log-item-sender"]', certainty: 'A', source: 'DPL HOL AST MCP' },
    ],
  },
  time: {
    field: 'time',
    candidates: [
      { selector: 'time[data-test-id="timestamp-relative"][datetime]', certainty: 'A', source: 'DPL ALT' },
      { selector: 'time[data-test-id="timestamp-absolute"][datetime]', certainty: 'A', source: 'DPL ALT' },
    ],
  },
  indicator: {
    field: 'read and delivered marks',
    candidates: [
      {
        selector: '[data-test-id^="convo-log-item-"][data-test-id$="-indicator"]',
        certainty: 'B',
        source: 'AST PSY',
      },
    ],
  },
  requester: {
    field: 'requester',
    candidates: [
      {
        selector: '[data-test-id="ticket-system-field-requester-select"]',
        certainty: 'A',
        source: 'WMC PWP RUM',
      },
      { selector: '[data-test-id="tabs-nav-item-users"]', certainty: 'B', source: 'CST CSM' },
    ],
  },
  subject: {
    field: 'subject',
    candidates: [
      { selector: 'input[data-test-id="omni-header-subject"]', certainty: 'A', source: 'HOL MCP CYP PWP' },
      { selector: 'input[data-test-id="ticket-pane-subject"]', certainty: 'B', source: 'HOL' },
    ],
  },
} satisfies Record<string, Lookup>

/**
 * What `data-channel` of the channel switcher says. Public replies and internal notes are attested by several scripts,
 * the rest by one. A value that is not here is a channel nobody has described: Attune stays quiet there.
 */
const CHANNELS: Readonly<Record<string, { kind: DraftKind; channel: Draft['channel'] }>> = {
  web: { kind: 'reply', channel: 'email' },
  email: { kind: 'reply', channel: 'email' },
  native_messaging: { kind: 'reply', channel: 'chat' },
  chat: { kind: 'reply', channel: 'chat' },
  sms: { kind: 'reply', channel: 'chat' },
  internal: { kind: 'note', channel: 'email' },
}

/** Where the attribute itself is missing, the switcher's English name tells; in other languages it stays unknown. */
const CHANNEL_NAMES: Readonly<Record<string, string>> = {
  'public reply': 'web',
  email: 'email',
  'internal note': 'internal',
  messaging: 'native_messaging',
  chat: 'chat',
  sms: 'sms',
}

/** The `type` of a message wrapper. */
const AUTHORS: Readonly<Record<string, ThreadMessage['from']>> = {
  'end-user': 'customer',
  agent: 'agent',
  internal: 'note',
}

/** Composers a person can see and type into. Background tickets stay mounted with theirs, hidden by style. */
function visibleComposers(root: ParentNode): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(selectorOf(AT.composer))]
  const editables = all.flatMap((found) => {
    const editable = found.isContentEditable ? found : found.querySelector<HTMLElement>('[contenteditable="true"]')
    return editable && isVisible(editable) ? [editable] : []
  })
  return outermost([...new Set(editables)])
}

/**
 * The channel switcher of this composer: the only visible one in the composer's box or, without a box, in the nearest
 * ancestor that holds one. An ancestor that holds a second composer as well (a side conversation beside the ticket's
 * own) tells nothing about either.
 */
function switcherOf(composer: Element): HTMLElement | undefined {
  const box = findAround(composer, AT.composerBox)
  for (let around: Element | null = box ?? composer.parentElement; around; around = around.parentElement) {
    if (visibleComposers(around).length > 1) return undefined
    const switcher = find(around, AT.channel, isVisible)
    if (switcher) return switcher
  }
  return undefined
}

function channelOf(switcher: Element | undefined): { kind: DraftKind; channel: Draft['channel'] } {
  const told = switcher?.getAttribute('data-channel')
  const name = switcher?.getAttribute('aria-label')?.trim().toLowerCase() ?? ''
  const channel = told ?? (Object.hasOwn(CHANNEL_NAMES, name) ? CHANNEL_NAMES[name] : undefined) ?? ''
  return (Object.hasOwn(CHANNELS, channel) && CHANNELS[channel]) || { kind: 'unknown', channel: 'email' }
}

function ticketOf(composer: Element, switcher: Element | undefined): string {
  const anchored =
    switcher?.getAttribute('data-channel-switcher-trigger-for-ticket-id') ??
    composer.closest('[data-ticket-id]')?.getAttribute('data-ticket-id') ??
    composer.closest('[data-side-conversations-anchor-id]')?.getAttribute('data-side-conversations-anchor-id') ??
    composer
      .closest('[data-test-id$="-custom-layout"]')
      ?.getAttribute('data-test-id')
      ?.match(/^ticket-(\d+)-/)?.[1]
  return anchored ?? composer.ownerDocument.location.pathname.match(/\/tickets\/(\d+)/)?.[1] ?? ''
}

/** The smallest box around the composer; the editable's own parent where Zendesk's wrappers are gone. */
function frameOf(composer: HTMLElement): HTMLElement {
  return findAround(composer, AT.composerFrame) ?? composer.parentElement ?? composer
}

/** Everything of the composer's ticket. Where no container is known, the page, if it shows one conversation only. */
function workspaceOf(composer: Element): ParentNode | undefined {
  const workspace = findAround(composer, AT.workspace)
  if (workspace) return workspace
  const root = composer.ownerDocument
  return findAll(root, AT.log).length === 1 ? root : undefined
}

/**
 * Who wrote a log item: the wrapper's `type`; where it is gone, the note's tag, the agent's badge, the requester's own
 * name. An item that none of these tells (a system line) has no author.
 */
function authorOf(item: Element, wrapper: Element, sender: string | undefined, requester: string | undefined) {
  if (has(item, AT.noteTag)) return 'note'
  const type = wrapper.getAttribute('type') ?? ''
  if (Object.hasOwn(AUTHORS, type)) return AUTHORS[type]
  if (has(item, AT.agentBadge)) return 'agent'
  return sender !== undefined && sender === requester ? 'customer' : undefined
}

/** The messages of a ticket's log, oldest first. Hidden duplicates (`aria-hidden`) and system lines are left out. */
function messagesIn(log: Element, requester: string | undefined): ThreadMessage[] {
  const messages: ThreadMessage[] = []
  for (const item of findAll(log, AT.logItem)) {
    const wrapper = find(item, AT.itemMessage, (element) => !element.closest('[aria-hidden="true"]')) ?? undefined
    if (!wrapper && has(item, AT.itemMessage)) continue
    const within = wrapper ?? item
    const body = find(within, AT.itemBody)
    if (!body) continue
    const author = nameIn(item, AT.sender)
    const from = authorOf(item, within, author, requester)
    const text = messageText(body, selectorOf(AT.indicator))
    if (!from || text === '') continue
    const at = momentOf(find(item, AT.time)?.getAttribute('datetime'))
    messages.push({ from, text, at, author, element: item })
  }
  // Agents can turn the log round; the times say which way it stands.
  if (messages.every(({ at }) => at !== undefined)) {
    messages.sort((a, b) => Date.parse(a.at ?? '') - Date.parse(b.at ?? ''))
  }
  return messages
}

function threadOf(draft: Draft): Thread {
  const workspace = workspaceOf(draft.element)
  if (!workspace) return { messages: [] }
  const requester = nameIn(workspace, AT.requester)
  const log = find(workspace, AT.log)
  const messages = log ? messagesIn(log, requester) : []
  const lastBy = (from: ThreadMessage['from']) =>
    messages.findLast((message) => message.from === from && isPerson(message.author))?.author
  const subject = find(workspace, AT.subject)
  return {
    messages,
    customerName: requester ?? lastBy('customer'),
    agentName: lastBy('agent'),
    subject: subject ? textOf(subject).trim() || undefined : undefined,
  }
}

function draftsIn(root: Document): Draft[] {
  return visibleComposers(root).map((element) => {
    const switcher = switcherOf(element)
    return {
      element,
      ...channelOf(switcher),
      ticket: ticketOf(element, switcher),
      plain: has(element, AT.plainComposer) || findAround(element, AT.plainComposer) !== undefined,
      frame: frameOf(element),
    }
  })
}

/** Zendesk Agent Workspace (`https://<subdomain>.zendesk.com/agent/…`). Host-mapped help centres keep this host. */
export const zendesk: Helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  onHost: onZendesk,
  matches: (url) => isZendeskPage(url, /^\/agent(\/|$)/),
  drafts: draftsIn,
  thread: threadOf,
  health: (root) =>
    healthFrom(
      root,
      { drafts: draftsIn, thread: threadOf },
      { composer: AT.composer, kind: AT.channel, conversation: AT.log, customerName: AT.requester },
    ),
}
