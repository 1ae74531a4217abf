import { signal } from '@preact/signals'
import type { Editor } from 'ckeditor5'
import { render } from 'preact'
import { htmlOf, insertHtml } from './composer'
import './zendesk.css'
import { AGENT, type Channel, type LogItem, MACROS, TICKETS, type Ticket } from './tickets'
import { type OpenTicket, type Sent, Workspace } from './workspace'

/** What tests and the console of the browser can ask of the page. `ticket` is the one in front unless named. */
export interface ZendeskDemo {
  helpdesk: 'zendesk'
  /** True once the composer of every ticket is there. */
  ready(): boolean
  /** The CKEditor instance of a ticket. */
  editor(ticket?: string): Editor
  /** The HTML that Submit would send now: `editor.getData()` without the editor's own ids of list items. */
  html(ticket?: string): string
  /** Sets the draft of a ticket through the editor. */
  setHtml(html: string, ticket?: string): void
  /** What was submitted last in a ticket. */
  sent(ticket?: string): Sent | undefined
  /** Brings a ticket to the front, as a click on its tab does. */
  open(ticket: string): void
  setChannel(channel: Channel, ticket?: string): void
  /** Inserts a saved reply through the editor's model. */
  macro(title: string, ticket?: string): void
  /** Lets the customer's next message arrive; false when there is none left. */
  receive(ticket?: string): boolean
}

const textTransformation = new URLSearchParams(location.search).has('autocorrect')

function opened(ticket: Ticket): OpenTicket {
  const open: OpenTicket = {
    ticket,
    log: signal<readonly LogItem[]>(ticket.log),
    channel: signal(ticket.channel),
    sent: signal<Sent | undefined>(undefined),
    editor: undefined,
    mounted: signal(false),
    draft: '',
    submit() {
      const html = open.editor ? htmlOf(open.editor) : ''
      if (!open.editor || html === '') return
      const channel = open.channel.value
      open.sent.value = { ticket: ticket.id, channel, html }
      open.log.value = [
        ...open.log.value,
        {
          from: channel === 'internal' ? 'internal' : 'agent',
          author: AGENT,
          at: new Date().toISOString(),
          origin: channel === 'native_messaging' ? '' : 'WebInteraction',
          html,
        },
      ]
      open.editor.setData('')
    },
  }
  return open
}

const tickets = TICKETS.map(opened)
const idOf = (path: string) => path.match(/^\/agent\/tickets\/(\d+)/)?.[1]
const active = signal(idOf(location.pathname))

function bringToFront(id: string) {
  history.pushState(null, '', `/agent/tickets/${id}${location.search}`)
  active.value = id
}

addEventListener('popstate', () => {
  active.value = idOf(location.pathname)
})

function Tabs() {
  return (
    <nav data-test-id="header-tablist" aria-label="Open tickets">
      {tickets.map(({ ticket }) => {
        const selected = ticket.id === active.value
        return (
          <a
            key={ticket.id}
            href={`/agent/tickets/${ticket.id}`}
            data-test-id="header-tab"
            data-entity-id={ticket.id}
            data-entity-type="TICKET_ENTITY_TYPE"
            data-entity-is-selected={selected}
            aria-current={selected ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault()
              bringToFront(ticket.id)
            }}
          >
            <strong>{ticket.subject}</strong>
            <span>#{ticket.id}</span>
          </a>
        )
      })}
    </nav>
  )
}

function Rail() {
  return (
    <div class="rail" aria-hidden="true">
      <b>A</b>
      <i class="on" />
      <i />
      <i />
      <i />
    </div>
  )
}

function Dashboard() {
  return (
    <div class="dashboard">
      <h1>Your tickets</h1>
      {tickets.map(({ ticket }) => (
        <a
          key={ticket.id}
          href={`/agent/tickets/${ticket.id}`}
          onClick={(event) => {
            event.preventDefault()
            bringToFront(ticket.id)
          }}
        >
          <span>#{ticket.id}</span>
          <strong>{ticket.subject}</strong>
          <em>{ticket.requester.name}</em>
        </a>
      ))}
    </div>
  )
}

function App() {
  const known = tickets.some(({ ticket }) => ticket.id === active.value)
  return (
    <div class="app">
      <Rail />
      <Tabs />
      <main id="main_panes">
        {tickets.map((open) => (
          <Workspace
            key={open.ticket.id}
            open={open}
            active={open.ticket.id === active.value}
            textTransformation={textTransformation}
          />
        ))}
        {!known && <Dashboard />}
      </main>
      <p class="demo-line">Demo helpdesk. Every person and order here is made up, and nothing is sent anywhere.</p>
    </div>
  )
}

function of(id = active.value): OpenTicket {
  const open = tickets.find(({ ticket }) => ticket.id === id)
  if (!open) throw new Error(`No ticket ${id} is open.`)
  return open
}

function editorOf(id?: string): Editor {
  const { editor, ticket } = of(id)
  if (!editor) throw new Error(`The composer of ticket ${ticket.id} is not there yet.`)
  return editor
}

const upcoming = new Map(TICKETS.map(({ id, next }) => [id, [...next]]))

const demo: ZendeskDemo = {
  helpdesk: 'zendesk',
  ready: () => tickets.every(({ editor }) => editor !== undefined),
  editor: editorOf,
  html: (id) => htmlOf(editorOf(id)),
  setHtml: (html, id) => editorOf(id).setData(html),
  sent: (id) => of(id).sent.value,
  open: bringToFront,
  setChannel(channel, id) {
    of(id).channel.value = channel
  },
  macro(title, id) {
    const macro = MACROS.find((one) => one.title === title)
    if (!macro) throw new Error(`There is no macro “${title}”.`)
    insertHtml(editorOf(id), macro.html.replaceAll('{name}', of(id).ticket.requester.name.split(' ')[0] ?? ''))
  },
  receive(id) {
    const { ticket, log } = of(id)
    const html = upcoming.get(ticket.id)?.shift()
    if (html === undefined) return false
    log.value = [
      ...log.value,
      {
        from: 'end-user',
        author: ticket.requester.name,
        at: new Date().toISOString(),
        origin: ticket.channel === 'native_messaging' ? '' : 'EmailInteraction',
        html,
      },
    ]
    return true
  },
}
window.demo = demo

const root = document.getElementById('app')
if (root) render(<App />, root)
