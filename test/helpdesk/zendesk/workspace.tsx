import { type Signal, useSignal } from '@preact/signals'
import type { Editor } from 'ckeditor5'
import { useEffect, useRef } from 'preact/hooks'
import { spoken } from '../moment'
import { createComposer, insertHtml, labelComposer } from './composer'
import { AGENT, type Channel, type LogItem, MACROS, type Ticket } from './tickets'

/** What leaves the composer when it is submitted. */
export interface Sent {
  ticket: string
  channel: Channel
  html: string
}

/** The state of one open ticket: what its tab keeps while others are in front. */
export interface OpenTicket {
  ticket: Ticket
  log: Signal<readonly LogItem[]>
  channel: Signal<Channel>
  sent: Signal<Sent | undefined>
  /** Set while the composer is mounted; `mounted` tells the page when. */
  editor: Editor | undefined
  mounted: Signal<boolean>
  draft: string
  submit(): void
}

const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  web: 'Public reply',
  internal: 'Internal note',
  native_messaging: 'Messaging',
}

const firstName = (name: string) => name.split(' ')[0] ?? name

/** Mounts the editor into a box that Preact leaves alone, and a new one when rich and plain text change places. */
function Editable({ open, textTransformation }: { open: OpenTicket; textTransformation: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  const toolbar = useRef<HTMLUListElement>(null)
  const channel = open.channel.value
  const plain = channel === 'native_messaging'

  useEffect(() => {
    let unmounted = false
    const creating = createComposer({
      channel,
      draft: open.draft,
      textTransformation,
      onChange: (html) => {
        open.draft = html
      },
      onSend: () => open.submit(),
    }).then((editor) => {
      const { editable, toolbar: buttons } = editor.ui.view
      if (unmounted || !editable.element) return editor
      box.current?.append(editable.element)
      if (!plain && buttons.element) toolbar.current?.append(buttons.element)
      open.editor = editor
      open.mounted.value = true
      return editor
    })
    return () => {
      unmounted = true
      open.editor = undefined
      open.mounted.value = false
      void creating.then(async (editor) => {
        editor.ui.view.editable.element?.remove()
        editor.ui.view.toolbar.element?.remove()
        await editor.destroy()
      })
    }
  }, [plain])

  useEffect(() => {
    if (open.editor) labelComposer(open.editor, channel)
  }, [channel, open])

  return (
    <>
      <div data-test-id="ticket-rich-text-editor" class="zendesk-editor--rich-text-container" ref={box} />
      <div data-test-id="omnichannel-composer-toolbar" class="composer-toolbar" role="toolbar" aria-label="Formatting">
        <ul data-test-id="ticket-editor-app-icon-view" ref={toolbar} />
        {plain && (
          <button type="button" class="send" data-test-id="omnichannel-omnicomposer-send-button" onClick={open.submit}>
            Send
          </button>
        )}
      </div>
    </>
  )
}

function ChannelSwitcher({ open }: { open: OpenTicket }) {
  const shown = useSignal(false)
  const replies = open.ticket.channel
  const choose = (channel: Channel) => {
    open.channel.value = channel
    shown.value = false
  }
  return (
    <div class="channel">
      <button
        type="button"
        data-test-id="omnichannel-channel-switcher-button"
        data-channel={open.channel.value}
        data-channel-switcher-trigger-for-ticket-id={open.ticket.id}
        aria-label={CHANNEL_NAMES[open.channel.value]}
        aria-haspopup="menu"
        aria-expanded={shown.value}
        onClick={() => {
          shown.value = !shown.value
        }}
      >
        {CHANNEL_NAMES[open.channel.value]} <span aria-hidden="true">▾</span>
      </button>
      {shown.value && (
        <div role="menu" aria-label="Channel">
          {([replies, 'internal'] as const).map((channel) => (
            <button
              key={channel}
              type="button"
              role="menuitem"
              data-test-id={`omnichannel-channel-switcher-menuitem-${channel}`}
              onClick={() => choose(channel)}
            >
              {CHANNEL_NAMES[channel]}
            </button>
          ))}
        </div>
      )}
      {open.channel.value === 'internal' ? (
        <span class="to">Only your team sees this</span>
      ) : (
        <span class="to">
          To <strong>{open.ticket.requester.name}</strong>
        </span>
      )}
    </div>
  )
}

function LogEntry({ item }: { item: LogItem }) {
  const initials = item.author
    .split(' ')
    .map((word) => word[0])
    .join('')
  return (
    <article data-test-id="omni-log-comment-item" class={`entry ${item.from}`}>
      <div class="avatar" aria-hidden="true">
        {initials.slice(0, 2)}
        {item.from !== 'end-user' && (
          <svg data-test-id="omni-log-avatar-badge-AgentBadge" viewBox="0 0 8 8">
            <title>Team</title>
            <circle cx="4" cy="4" r="4" />
          </svg>
        )}
      </div>
      <div class="entry-body">
        <header>
          <div data-test-id="omni-log-item-sender">
            <a data-test-id="omni-log-comment-user-link" href={`/agent/users/${encodeURIComponent(item.author)}`}>
              <strong>{item.author}</strong>
            </a>
          </div>
          {item.from === 'internal' && <div data-test-id="omni-log-internal-note-tag">Internal</div>}
          <time data-test-id="timestamp-relative" dateTime={item.at}>
            {spoken(item.at)}
          </time>
        </header>
        <div data-test-id="omni-log-item-message" {...{ type: item.from }}>
          <div
            data-test-id="omni-log-message-content"
            data-originated-from={item.origin}
            dangerouslySetInnerHTML={{
              __html: item.origin === '' ? item.html : `<div class="zd-comment">${item.html}</div>`,
            }}
          />
        </div>
        {item.from === 'agent' && (
          <svg
            data-test-id="convo-log-item-delivered-indicator"
            class="delivered"
            viewBox="0 0 12 8"
            aria-hidden="true"
          >
            <title>Delivered</title>
            <path d="M1 4l3 3 7-6" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        )}
      </div>
    </article>
  )
}

function Log({ open }: { open: OpenTicket }) {
  const end = useRef<HTMLDivElement>(null)
  const items = open.log.value
  useEffect(() => end.current?.scrollTo({ top: end.current.scrollHeight }), [items.length, open.mounted.value])
  return (
    <section class="log" ref={end}>
      <div data-test-id="omni-log-container">
        {items.map((item) => (
          <LogEntry key={item.at + item.html} item={item} />
        ))}
      </div>
    </section>
  )
}

function Field({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <div class="field">
      <span class="field-label">{label}</span>
      {children}
    </div>
  )
}

function Macros({ open }: { open: OpenTicket }) {
  const shown = useSignal(false)
  const search = useSignal('')
  const choose = (html: string) => {
    shown.value = false
    search.value = ''
    if (open.editor) insertHtml(open.editor, html.replaceAll('{name}', firstName(open.ticket.requester.name)))
  }
  const fitting = MACROS.filter(({ title }) => title.toLowerCase().includes(search.value.toLowerCase()))
  return (
    <div class="macros">
      <input
        data-test-id="ticket-footer-macro-menu-autocomplete-input"
        placeholder="Apply macro"
        aria-label="Apply macro"
        value={search.value}
        onFocus={() => {
          shown.value = true
        }}
        onInput={(event) => {
          search.value = event.currentTarget.value
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') shown.value = false
        }}
      />
      {shown.value && (
        <div role="listbox" aria-label="Macros">
          {fitting.map(({ title, html }) => (
            <button key={title} type="button" role="option" aria-selected="false" onClick={() => choose(html)}>
              {title}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** What the customer would get, exactly as it would be sent. */
function SentPanel({ open }: { open: OpenTicket }) {
  const sent = open.sent.value
  return (
    <section class="sent">
      <h2>Sent from this ticket</h2>
      {sent ? (
        <p>{sent.channel === 'internal' ? 'Saved as internal note:' : 'This HTML would go to the customer:'}</p>
      ) : (
        <p>Nothing yet. Submit shows here the exact HTML that would go out.</p>
      )}
      <output data-sent="" data-sent-channel={sent?.channel} aria-label="Sent HTML">
        {sent?.html ?? ''}
      </output>
    </section>
  )
}

/** One open ticket. A ticket in the background stays mounted and is hidden by its pane's style. */
export function Workspace(props: { open: OpenTicket; active: boolean; textTransformation: boolean }) {
  const { open, active } = props
  const { ticket } = open
  return (
    <div class="pane" style={{ visibility: active ? 'visible' : 'hidden' }}>
      <div
        class={active ? 'ticket-panes-grid-layout active' : 'ticket-panes-grid-layout'}
        data-test-id={`ticket-${ticket.id}-custom-layout`}
        data-ticket-id={ticket.id}
        data-is-active={active}
      >
        <aside data-test-id="column-1" data-garden-id="pane" class="properties">
          <Field label="Requester">
            <div data-test-id="ticket-system-field-requester-select" class="value">
              {ticket.requester.name}
            </div>
          </Field>
          <Field label="Assignee">
            <div class="value">Customer Care / {AGENT}</div>
          </Field>
          <Field label="Priority">
            <div class="value">{ticket.priority}</div>
          </Field>
          <Field label="Tags">
            <div class="tags">
              {ticket.tags.map((tag) => (
                <span key={tag}>{tag}</span>
              ))}
            </div>
          </Field>
        </aside>
        <div data-test-id="column-2" data-garden-id="pane" class="conversation">
          <div data-side-conversations-anchor-id={ticket.id} class="conversation-column">
            <header class="subject">
              <input data-test-id="omni-header-subject" aria-label="Subject" value={ticket.subject} />
              <span>#{ticket.id}</span>
            </header>
            <Log open={open} />
            <div
              id={active ? 'editor-view' : undefined}
              data-test-id="editor-view"
              class={open.channel.value === 'internal' ? 'composer note' : 'composer'}
            >
              <ChannelSwitcher open={open} />
              <Editable open={open} textTransformation={props.textTransformation} />
            </div>
          </div>
        </div>
        <aside data-test-id="column-3" data-garden-id="pane" class="context">
          <section>
            <h2>{ticket.requester.name}</h2>
            <p class="email">{ticket.requester.email}</p>
            <ul>
              {ticket.requester.about.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </section>
          <SentPanel open={open} />
        </aside>
        <footer data-test-id="ticket-footer" class="footer">
          <Macros open={open} />
          <div data-garden-id="buttons.button_group_view" class="submit">
            <button type="button" data-test-id="submit_button-button" onClick={open.submit}>
              Submit as <strong>Open</strong>
            </button>
            <button type="button" data-test-id="submit_button-menu-button" aria-label="Submit as another status">
              ▾
            </button>
          </div>
        </footer>
      </div>
    </div>
  )
}
