import { signal } from '@preact/signals'
import { render } from 'preact'
import type { EditorView } from 'prosemirror-view'
import { emptyDraft, insertLines, schema } from './composer'
import { CONVERSATIONS, type Conversation, MACROS, type Part, TEAMMATE } from './conversations'
import {
  ConversationList,
  ConversationPage,
  draftHtml,
  filled,
  type Markup,
  type Mode,
  type OpenConversation,
  type Sent,
} from './inbox'
import './intercom.css'
import { DOMParser } from 'prosemirror-model'

/** What tests and the console of the browser can ask of the page: always about the conversation on the screen. */
export interface IntercomDemo {
  helpdesk: 'intercom'
  /** True once the composer is there. */
  ready(): boolean
  view(): EditorView
  /** The ProseMirror document as JSON. */
  doc(): unknown
  /** The HTML that Send would send now. */
  html(): string
  /** Sets the draft through the editor. */
  setHtml(html: string): void
  sent(): Sent | undefined
  /** Brings another conversation to the screen, as a click in the list does. */
  open(conversation: string): void
  setMode(mode: Mode): void
  /** Inserts a saved reply through the editor. */
  macro(title: string): void
  /** Lets the customer's next message arrive; false when there is none left. */
  receive(): boolean
}

const options = new URLSearchParams(location.search)
const autocorrect = options.has('autocorrect')
const markup: Markup = options.get('markup') === 'bare' ? 'bare' : 'labelled'

function opened(conversation: Conversation): OpenConversation {
  const upcoming = [...conversation.next]
  const open: OpenConversation = {
    conversation,
    parts: signal<readonly Part[]>(conversation.parts),
    mode: signal<Mode>('reply'),
    sent: signal<Sent | undefined>(undefined),
    draft: emptyDraft(autocorrect),
    view: undefined,
    send() {
      const { view } = open
      if (!view || view.state.doc.textContent === '') return
      const html = draftHtml(open)
      const mode = open.mode.value
      open.sent.value = { conversation: conversation.id, mode, html }
      add({ from: mode === 'note' ? 'note' : 'teammate', author: TEAMMATE, at: new Date().toISOString(), html })
      view.updateState(emptyDraft(autocorrect))
      open.draft = view.state
    },
    receive() {
      const text = upcoming.shift()
      if (text === undefined) return false
      add({ from: 'customer', author: conversation.customer, at: new Date().toISOString(), html: `<p>${text}</p>` })
      return true
    },
  }
  const add = (part: Part) => {
    open.parts.value = [...open.parts.value, part]
  }
  return open
}

const conversations = CONVERSATIONS.map(opened)
const idOf = (path: string) => path.match(/\/conversation\/(\d+)/)?.[1]
const active = signal(idOf(location.pathname))

function bringUp(id: string) {
  history.pushState(null, '', `/a/inbox/harbour/inbox/conversation/${id}${location.search}`)
  active.value = id
}

addEventListener('popstate', () => {
  active.value = idOf(location.pathname)
})

const onScreen = () => conversations.find(({ conversation }) => conversation.id === active.value)

function App() {
  const open = onScreen()
  return (
    <div class="app">
      <div class="rail" aria-hidden="true">
        <b>H</b>
        <i class="on" />
        <i />
        <i />
      </div>
      <ConversationList all={conversations} active={active.value} onOpen={bringUp} />
      {open ? (
        <ConversationPage key={open.conversation.id} open={open} markup={markup} />
      ) : (
        <main class="nothing">Choose a conversation</main>
      )}
      <p class="demo-line">Demo inbox. Every person here is made up, and nothing is sent anywhere.</p>
    </div>
  )
}

function shown(): OpenConversation & { view: EditorView } {
  const open = onScreen()
  if (!open?.view) throw new Error('No conversation with a composer is on the screen.')
  return open as OpenConversation & { view: EditorView }
}

const demo: IntercomDemo = {
  helpdesk: 'intercom',
  ready: () => onScreen()?.view !== undefined,
  view: () => shown().view,
  doc: () => shown().view.state.doc.toJSON(),
  html: () => draftHtml(shown()),
  setHtml(html) {
    const { view } = shown()
    const box = document.createElement('div')
    box.innerHTML = html
    const doc = DOMParser.fromSchema(schema).parse(box)
    view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content))
  },
  sent: () => onScreen()?.sent.value,
  open: bringUp,
  setMode(mode) {
    shown().mode.value = mode
  },
  macro(title) {
    const macro = MACROS.find((one) => one.title === title)
    if (!macro) throw new Error(`There is no macro “${title}”.`)
    const open = shown()
    insertLines(open.view, filled(macro.lines, open.conversation))
  },
  receive: () => shown().receive(),
}
window.demo = demo

// `#live` lets the customer of the conversation on the screen write by themselves, a message every twelve seconds.
if (location.hash === '#live') {
  const timer = setInterval(() => {
    if (onScreen()?.receive() === false) clearInterval(timer)
  }, 12_000)
}

const root = document.getElementById('app')
if (root) render(<App />, root)
