import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { spoken } from '../moment'
import { htmlOf, insertLines, mountComposer } from './composer'
import { CATEGORY, type Conversation, MACROS, type Part, TEAMMATE } from './conversations'

/** What leaves the composer when it is sent. */
export interface Sent {
  conversation: string
  mode: Mode
  html: string
}

export type Mode = 'reply' | 'note'

/** The state of one conversation: its draft waits here while another one is on the screen. */
export interface OpenConversation {
  conversation: Conversation
  parts: Signal<readonly Part[]>
  mode: Signal<Mode>
  sent: Signal<Sent | undefined>
  draft: EditorState
  /** Set while the conversation is on the screen. */
  view: EditorView | undefined
  send(): void
  receive(): boolean
}

/**
 * Which generation of the inbox's markup the page has: `labelled` carries the attributes that scripts have read for
 * years, `bare` is the one since spring 2026, where class names changed and parts no longer say who wrote them.
 */
export type Markup = 'labelled' | 'bare'

/** How class names begin in a generation. */
const prefix = (markup: Markup) => (markup === 'labelled' ? 'inbox2__' : 'inbox-2__')

const firstName = (name: string) => name.split(' ')[0] ?? name

const initials = (name: string) =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('')
    .slice(0, 2)

function StreamPart({ part, index, markup }: { part: Part; index: number; markup: Markup }) {
  const labels =
    markup === 'labelled'
      ? {
          'data-intercom-target': 'conversation-stream-content-part',
          'data-part-group-id': String(index + 1),
          'data-part-group-category': String(CATEGORY[part.from]),
        }
      : {}
  return (
    <div class={`group/content-part part ${part.from === 'customer' ? 'theirs' : 'ours'}`} {...labels}>
      <div class="part-box">
        <div class="part-head">
          {part.from === 'customer' ? (
            <span>{part.author}</span>
          ) : (
            <span data-testid={markup === 'labelled' ? 'admin-avatar-name' : undefined}>{part.author}</span>
          )}
          {part.from === 'note' && <em>Note</em>}
          <time dateTime={part.at}>{spoken(part.at)}</time>
        </div>
        <div class={part.from === 'note' ? `bubble note ${prefix(markup)}note-part` : `bubble ${part.from}`}>
          <div class="intercom-interblocks">
            <div class="intercom-interblocks-html" dangerouslySetInnerHTML={{ __html: part.html }} />
          </div>
        </div>
      </div>
    </div>
  )
}

function Stream({ open, markup }: { open: OpenConversation; markup: Markup }) {
  const end = useRef<HTMLDivElement>(null)
  const parts = open.parts.value
  useEffect(() => end.current?.scrollTo({ top: end.current.scrollHeight }), [parts.length])
  return (
    <div data-testid="conversation-stream-scroll-container" class="stream" ref={end}>
      <div data-conversation-stream="">
        {parts.map((part, index) => (
          <StreamPart key={part.at + part.html} part={part} index={index} markup={markup} />
        ))}
      </div>
    </div>
  )
}

function Modes({ open }: { open: OpenConversation }) {
  return (
    <div class="modes" role="tablist" aria-label="Reply or note">
      {(['reply', 'note'] as const).map((mode) => (
        <button
          key={mode}
          type="button"
          role="tab"
          aria-selected={open.mode.value === mode}
          aria-label={mode === 'reply' ? 'Reply' : 'Note'}
          onClick={() => {
            open.mode.value = mode
          }}
        >
          {mode === 'reply' ? 'Reply' : 'Note'}
        </button>
      ))}
    </div>
  )
}

function Macros({ open }: { open: OpenConversation }) {
  const shown = useSignal(false)
  return (
    <div class="macros">
      <button
        type="button"
        class="inbox2__button quiet"
        aria-haspopup="menu"
        aria-expanded={shown.value}
        onClick={() => {
          shown.value = !shown.value
        }}
      >
        Macros
      </button>
      {shown.value && (
        <div role="menu" aria-label="Macros">
          {MACROS.map(({ title, lines }) => (
            <button
              key={title}
              type="button"
              role="menuitem"
              onClick={() => {
                shown.value = false
                if (open.view) insertLines(open.view, filled(lines, open.conversation))
              }}
            >
              {title}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** The lines of a saved reply with the customer's first name in them. */
export const filled = (lines: readonly string[], { customer }: Conversation): string[] =>
  lines.map((line) => line.replaceAll('{name}', firstName(customer)))

function Composer({ open, markup }: { open: OpenConversation; markup: Markup }) {
  const box = useRef<HTMLDivElement>(null)
  const note = open.mode.value === 'note'

  useEffect(() => {
    if (!box.current) return undefined
    const view = mountComposer(box.current, open.draft, {
      onChange: (state) => {
        open.draft = state
      },
      onSend: open.send,
    })
    open.view = view
    return () => {
      open.view = undefined
      view.destroy()
    }
  }, [open])

  return (
    <div
      class={`${prefix(markup)}composer__container composer${note ? ' o__note' : ''}`}
      {...(note ? {} : { 'data-conversation-reply-composer': '' })}
    >
      <Modes open={open} />
      <div class="embercom-prosemirror-composer" ref={box} />
      <div class="flex-row justify-between items-end">
        <Macros open={open} />
        <button type="button" class="inbox2__button send" onClick={open.send}>
          {note ? 'Add note' : 'Send'}
        </button>
      </div>
    </div>
  )
}

function Details({ open }: { open: OpenConversation }) {
  const { about, customer, next } = open.conversation
  const sent = open.sent.value
  return (
    <aside class="inbox2__conversation-details-sidebar">
      <h2>{customer}</h2>
      {about.map(({ label, value }) => (
        <div key={label} class="attribute">
          <p class="inbox2__attribute__label">{label}</p>
          <p>{value}</p>
        </div>
      ))}
      <section class="demo-tools">
        <h3>Demo</h3>
        <button type="button" class="inbox2__button quiet" disabled={next.length === 0} onClick={open.receive}>
          Let {firstName(customer)} write
        </button>
        <p>{sent ? 'This HTML would be sent:' : 'Send shows here the exact HTML that would go out.'}</p>
        <output data-sent="" data-sent-mode={sent?.mode} aria-label="Sent HTML">
          {sent?.html ?? ''}
        </output>
      </section>
    </aside>
  )
}

/** One conversation with its composer and details. */
export function ConversationPage({ open, markup }: { open: OpenConversation; markup: Markup }) {
  const { conversation } = open
  return (
    <div data-intercom-target="conversation-space" class="space">
      <div class={`${prefix(markup)}conversation-page page`}>
        <header class="inbox-2__conversation-header">
          <span class="avatar" aria-hidden="true">
            {initials(conversation.customer)}
          </span>
          <span class="truncate" data-conversation-title="">
            {conversation.customer}
          </span>
        </header>
        {conversation.channel === 'email' && (
          <div class="channels__inbox__email-metadata-container">
            From {conversation.customer} · to support@harbour.example
          </div>
        )}
        <Stream open={open} markup={markup} />
        <Composer key={conversation.id} open={open} markup={markup} />
      </div>
      <Details open={open} />
    </div>
  )
}

/** The list of conversations at the left. */
export function ConversationList(props: {
  all: readonly OpenConversation[]
  active: string | undefined
  onOpen(id: string): void
}) {
  return (
    <nav class="list" aria-label="Conversations">
      <h1>Inbox</h1>
      {props.all.map(({ conversation, parts }) => {
        const last = parts.value.at(-1)
        const text = document.createElement('div')
        text.innerHTML = last?.html ?? ''
        return (
          <a
            key={conversation.id}
            href={`/a/inbox/harbour/inbox/conversation/${conversation.id}`}
            aria-current={conversation.id === props.active ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault()
              props.onOpen(conversation.id)
            }}
          >
            <span class="avatar" aria-hidden="true">
              {initials(conversation.customer)}
            </span>
            <span class="list-text">
              <strong>{conversation.customer}</strong>
              <span>
                {last?.author === TEAMMATE ? 'You: ' : ''}
                {text.textContent}
              </span>
            </span>
          </a>
        )
      })}
    </nav>
  )
}

/** What Send would send of a conversation's draft now. */
export const draftHtml = (open: OpenConversation): string => htmlOf(open.draft.doc)
