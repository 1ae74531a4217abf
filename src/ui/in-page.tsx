import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'
import { render, type VNode } from 'preact'
import { Card, type CardProps } from './card'
import { ComposerButton, type ComposerButtonProps } from './composer-button'
import { NeedsCard, type NeedsCardProps } from './needs-card'
import cardStyles from './styles/card.css?inline'
import buttonStyles from './styles/composer-button.css?inline'
import contentStyles from './styles/content.css?inline'
import controlStyles from './styles/controls.css?inline'
import placeStyles from './styles/in-page.css?inline'
import tokens from './styles/tokens.css?inline'
import { type Language, LanguageProvider } from './translate'
import { UndoBar, type UndoBarProps } from './undo-bar'

/** The stylesheet of everything that stands in a page. */
export const inPageStyles = [tokens, placeStyles, controlStyles, contentStyles, cardStyles, buttonStyles].join('\n')

/** The words that a card belongs to. `element` is the draft's editable: the card follows it when anything scrolls. */
export interface CardPlace {
  element: HTMLElement
  /** The rectangles of the words now, in viewport pixels, first line first. */
  rectangles(): readonly DOMRect[]
}

/** Attune's interface in one page: a button beside the composer, one card at a time, one live region. */
export interface InPage {
  /** The one element in the page, `[data-attune-root]`, with an open shadow root. */
  readonly host: HTMLElement
  /** Shows or changes the button, at the lower end corner of the composer's frame. */
  showButton(frame: HTMLElement, props: ComposerButtonProps): void
  hideButton(): void
  /** Shows or changes the card. With `focus` the first rewrite gets the focus, for who opened it by key. */
  showCard(place: CardPlace, props: CardProps, options?: { focus?: boolean }): void
  /** Shows what the reply lacks, at the button. */
  showNeeds(props: NeedsCardProps, options?: { focus?: boolean }): void
  /** Shows what was just decided and the way back, beside the button; it takes no focus. */
  showUndo(props: UndoBarProps): void
  /** Moves the focus to the first thing to press in whatever is open. */
  focusOpen(): void
  /** Takes the card away without calling `onClose`. */
  hideCard(): void
  /** What is open: a card, or the bar that takes a decision back. */
  readonly open: 'card' | 'needs' | 'undo' | null
  /** Says something politely to a screen reader. */
  announce(text: string): void
  /** Takes everything away. */
  remove(): void
}

// Inline and important: a style of the page reaches the host, and nothing else of Attune.
const HOST_STYLE = [
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['z-index', '2147483647'],
] as const

/** A card is never made lower than this, in CSS pixels: it would show nothing. */
const LEAST_ROOM = 120

const GAP = 8
const MARGIN = 8

/** Puts Attune's interface into a page; it shows nothing until asked. */
export function mountInPage(document: Document, language: Language): InPage {
  // An update may have ended an older Attune in this page before it could tidy up.
  for (const old of document.querySelectorAll('[data-attune-root]')) old.remove()
  const host = document.createElement('div')
  host.setAttribute('data-attune-root', '')
  for (const [property, value] of HOST_STYLE) host.style.setProperty(property, value, 'important')
  host.dir = language.direction
  host.lang = language.locale
  const shadow = host.attachShadow({ mode: 'open' })
  addStyles(shadow, inPageStyles)
  const part = (className: string) => {
    const element = document.createElement('div')
    element.className = className
    shadow.append(element)
    return element
  }
  const buttonPlace = part('place button-place')
  const cardPlace = part('place card-place')
  const live = part('unseen')
  buttonPlace.hidden = true
  cardPlace.hidden = true
  live.setAttribute('role', 'status')
  live.setAttribute('aria-live', 'polite')
  document.documentElement.append(host)

  // Keys pressed inside the card are not the helpdesk's shortcuts.
  for (const type of ['keydown', 'keypress', 'keyup']) shadow.addEventListener(type, (event) => event.stopPropagation())

  let stopButton = () => {}
  let buttonFrame: HTMLElement | null = null
  let stopCard = () => {}
  let open: InPage['open'] = null
  let close = () => {}

  const onKey = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape' || event.isComposing || !event.isTrusted) return
    event.stopImmediatePropagation()
    event.preventDefault()
    close()
  }
  const onPress = (event: Event) => {
    if (open && event.isTrusted && !event.composedPath().includes(host)) close()
  }
  document.addEventListener('keydown', onKey, true)
  document.addEventListener('pointerdown', onPress, true)

  const focusFirst = () =>
    cardPlace
      .querySelector<HTMLElement>('.rewrite, .checklist button, .undo-bar button, .card button')
      ?.focus({ preventScroll: true })

  const inPage: InPage = {
    host,
    get open() {
      return open
    },
    showButton(frame, props) {
      host.dataset.scheme = schemeAround(frame)
      render(
        <LanguageProvider value={language}>
          <ComposerButton {...props} />
        </LanguageProvider>,
        buttonPlace,
      )
      if (buttonFrame === frame) return
      stopButton()
      buttonFrame = frame
      buttonPlace.hidden = false
      stopButton = autoUpdate(frame, buttonPlace, () => {
        const box = frame.getBoundingClientRect()
        const size = buttonPlace.getBoundingClientRect()
        const leftToRight = getComputedStyle(frame).direction !== 'rtl'
        const x = leftToRight ? box.right - size.width - MARGIN : box.left + MARGIN
        move(buttonPlace, x, box.bottom - size.height - MARGIN)
        buttonPlace.style.visibility = box.width > 0 && box.height > 0 ? 'visible' : 'hidden'
      })
    },
    hideButton() {
      stopButton()
      stopButton = () => {}
      buttonFrame = null
      buttonPlace.hidden = true
      render(null, buttonPlace)
    },
    showCard(place, props, { focus = false } = {}) {
      host.dataset.scheme = schemeAround(place.element)
      show(<Card {...props} />, 'card', props.onClose)
      const words = {
        contextElement: place.element,
        getBoundingClientRect: () => around(place.rectangles()),
        getClientRects: () => [...place.rectangles()],
      }
      stopCard()
      stopCard = autoUpdate(place.element, cardPlace, () => {
        void computePosition(words, cardPlace, {
          strategy: 'fixed',
          placement: 'bottom-start',
          middleware: [inline(), offset(GAP), flip({ padding: MARGIN }), shift({ padding: MARGIN }), withinRoom()],
        }).then(({ x, y }) => move(cardPlace, x, y))
      })
      if (focus) focusFirst()
    },
    showNeeds(props, { focus = false } = {}) {
      show(<NeedsCard {...props} />, 'needs', props.onClose)
      stopCard()
      stopCard = autoUpdate(buttonPlace, cardPlace, () => {
        void computePosition(buttonPlace, cardPlace, {
          strategy: 'fixed',
          placement: 'top-end',
          middleware: [offset(GAP), flip({ padding: MARGIN }), shift({ padding: MARGIN }), withinRoom()],
        }).then(({ x, y }) => move(cardPlace, x, y))
      })
      if (focus) focusFirst()
    },
    showUndo(props) {
      show(<UndoBar {...props} />, 'undo', props.onClose)
      stopCard()
      // On the button's own line, where no words of the draft stand.
      stopCard = autoUpdate(buttonPlace, cardPlace, () => {
        const leftToRight = !buttonFrame || getComputedStyle(buttonFrame).direction !== 'rtl'
        void computePosition(buttonPlace, cardPlace, {
          strategy: 'fixed',
          placement: leftToRight ? 'left' : 'right',
          middleware: [
            offset(GAP),
            flip({ padding: MARGIN, fallbackPlacements: ['top-end', 'bottom-end'] }),
            shift({ padding: MARGIN }),
          ],
        }).then(({ x, y }) => move(cardPlace, x, y))
      })
    },
    focusOpen: focusFirst,
    hideCard() {
      stopCard()
      stopCard = () => {}
      open = null
      cardPlace.hidden = true
      render(null, cardPlace)
    },
    announce(text) {
      live.textContent = text
    },
    remove() {
      inPage.hideCard()
      inPage.hideButton()
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onPress, true)
      host.remove()
    },
  }

  function show(card: VNode, kind: NonNullable<InPage['open']>, onClose: () => void) {
    open = kind
    close = onClose
    cardPlace.hidden = false
    render(<LanguageProvider value={language}>{card}</LanguageProvider>, cardPlace)
  }

  return inPage
}

const withinRoom = () =>
  size({
    padding: MARGIN,
    apply({ availableHeight, elements }) {
      elements.floating.style.setProperty('--room', `${Math.max(LEAST_ROOM, Math.floor(availableHeight))}px`)
    },
  })

function move(element: HTMLElement, x: number, y: number) {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}

function around(rectangles: readonly DOMRect[]): DOMRect {
  if (rectangles.length === 0) return new DOMRect()
  const left = Math.min(...rectangles.map((each) => each.left))
  const top = Math.min(...rectangles.map((each) => each.top))
  const right = Math.max(...rectangles.map((each) => each.right))
  const bottom = Math.max(...rectangles.map((each) => each.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}

// A page's Content Security Policy may forbid style elements; sheets made by script are not subject to it. A content
// script in Firefox cannot always hand such a sheet over, and then the element is the way.
function addStyles(shadow: ShadowRoot, css: string) {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    shadow.adoptedStyleSheets = [sheet]
    if (shadow.adoptedStyleSheets.length === 1) return
  } catch {
    // Fall through to the element.
  }
  const style = shadow.ownerDocument.createElement('style')
  style.textContent = css
  shadow.append(style)
}

// Helpdesks have their own dark mode, whatever the system says: the interface follows the page it stands in.
function schemeAround(frame: Element): 'light' | 'dark' {
  for (let element: Element | null = frame; element; element = element.parentElement) {
    const channels = getComputedStyle(element)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number)
    if (!channels || channels[3] === 0) continue
    const [red = 255, green = 255, blue = 255] = channels
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light'
  }
  return 'light'
}
