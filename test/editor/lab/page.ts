import type { Composer, CreateComposer, ModelLine } from './composer'
import { places } from './places'

/** What a page and its draft field show at one moment. */
export interface Look {
  /** What the site would send. */
  html: string
  lines: ModelLine[] | null
  /** What the draft field reads: its text, its caret, the stretches it takes for quotations. */
  text: string
  caret: number | null
  quotations: { start: number; end: number }[]
  /** The synthetic events that reached the page since time was last let pass, and whether the editor took them. */
  asked: string[]
  /** Exceptions on the page or in the content script so far. */
  errors: string[]
  /** What stands in the page beside the composers, and the names of the editable's attributes. */
  around: string
}

/** The page's side of the editors under test: what the site itself sees and does. */
export interface Lab {
  /** The editable in front. */
  readonly element: HTMLElement
  model: () => string
  set: (html: string) => void
  errors: string[]
  /** Calls a method of the draft field in the content script. */
  ask: (method: string, args: unknown[]) => Promise<unknown>
  look: () => Promise<Look>
  /** Lets the page's clock run ahead, so that editors take what follows for a step of its own. */
  pass: (ms: number) => void
  /** Selects between two of the places where a caret can stand, counted round. */
  select: (from: number, to: number) => Promise<void>
  paste: (html: string) => void
  insert: Composer['insert']
  format: Composer['format']
  /** Puts a new composer in place of all that are there. */
  mount: (html: string) => Promise<void>
  /** Puts the same draft into a new editable in place of the one in front, as a site that draws anew. */
  remount: () => Promise<void>
  /** Hides the composer in front and shows the other one, a new one with this draft the first time. */
  turn: (html: string) => Promise<void>
}

declare global {
  interface Window {
    lab: Lab
  }
}

let asks = 0

const ask = (method: string, args: unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const id = ++asks
    const listen = ({ data }: MessageEvent) => {
      if (data?.answer !== id) return
      window.removeEventListener('message', listen)
      if (data.error) reject(new Error(data.error))
      else resolve(data.result)
    }
    window.addEventListener('message', listen)
    window.postMessage({ ask: id, method, args }, '*')
  })

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** Gives the page its clock, from now on ahead of the true one by what was let pass. */
const ownClock = (): ((ms: number) => void) => {
  const now = Date.now.bind(Date)
  let ahead = 0
  Date.now = () => now() + ahead
  return (ms) => {
    ahead += ms
  }
}

const paste = (element: HTMLElement, html: string): void => {
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
  const event = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  event.clipboardData?.setData('text/html', html)
  event.clipboardData?.setData('text/plain', text)
  ;(document.getSelection()?.focusNode?.parentElement?.closest('[contenteditable] *') ?? element).dispatchEvent(event)
  if (event.defaultPrevented) return
  if (element.isContentEditable) document.execCommand('insertHTML', false, html)
  else document.execCommand('insertText', false, text)
}

/** Puts the editor on the page and hands it to the test. `create` makes one composer in a host element. */
export const show = async (create: CreateComposer): Promise<void> => {
  const errors: string[] = []
  window.addEventListener('error', (event) => errors.push(event.message))
  window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)))

  const asked: string[] = []
  for (const type of ['copy', 'paste', 'beforeinput', 'keydown']) {
    window.addEventListener(type, (event) => {
      if (event.isTrusted) return
      const { inputType = '', data = '', clipboardData, defaultPrevented } = event as InputEvent & ClipboardEvent
      const html = clipboardData?.getData('text/html') ?? ''
      asked.push(`${type} ${inputType} ${data ?? ''}${html} ${defaultPrevented ? 'taken' : 'not taken'}`)
    })
  }

  const workspace = document.querySelector('#composers') as HTMLElement
  /** The composers on the page, the one in front first. */
  let composers: { pane: HTMLElement; composer: Composer }[] = []
  const front = (): Composer => (composers[0] as (typeof composers)[0]).composer
  const open = async (html: string) => {
    const pane = document.createElement('div')
    const host = document.createElement('div')
    pane.append(host)
    workspace.append(pane)
    return { pane, composer: await create(host, html) }
  }
  const close = async ({ pane, composer }: (typeof composers)[0]) => {
    await composer.destroy()
    pane.remove()
  }

  composers = [await open(new URLSearchParams(location.search).get('html') ?? '')]
  const pass = ownClock()
  window.lab = {
    get element() {
      return front().element
    },
    model: () => front().model(),
    set: (html) => front().set(html),
    errors,
    ask,
    async look() {
      await frame()
      await task()
      const { element, model, lines } = front()
      const seen = (await ask('look', [])) as Pick<Look, 'text' | 'caret' | 'quotations' | 'errors'>
      const beside = [...document.body.children].map((child) => `${child.tagName.toLowerCase()}#${child.id}`)
      const around = `${beside.join(' ')}; ${element.getAttributeNames().sort().join(' ')}`
      return { html: model(), lines: lines(), ...seen, asked: [...asked], errors: [...errors, ...seen.errors], around }
    },
    pass(ms) {
      asked.length = 0
      pass(ms)
    },
    async select(from, to) {
      const { element } = front()
      element.focus()
      if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
        const length = element.value.length + 1
        element.setSelectionRange(Math.min(from % length, to % length), Math.max(from % length, to % length))
      } else {
        const all = places(element)
        const [start, end] = [all[from % all.length], all[to % all.length]]
        if (start && end) document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
      }
      await frame()
      await task()
    },
    paste: (html) => paste(front().element, html),
    insert: (html) => front().insert(html),
    format: (what) => front().format(what),
    async mount(html) {
      for (const composer of composers) await close(composer)
      composers = [await open(html)]
    },
    async remount() {
      const html = front().model()
      const [old, ...others] = composers
      if (old) await close(old)
      composers = [await open(html), ...others]
    },
    async turn(html) {
      const [shown, ...others] = composers
      if (shown) shown.pane.hidden = true
      const next = others.shift() ?? (await open(html))
      next.pane.hidden = false
      composers = [next, ...others, ...(shown ? [shown] : [])]
    },
  }
  document.documentElement.dataset.ready = 'yes'
}
