import type { Draft, Helpdesk } from '../helpdesks/helpdesk'

/** What can bring another composer to the front without a key being typed into it. */
const OCCASIONS = ['focusin', 'click', 'keyup', 'popstate', 'hashchange', 'pageshow', 'visibilitychange'] as const

/**
 * Finds the composer that is in front, and again whenever it may have changed: a helpdesk keeps several tickets
 * mounted, shows one by style, replaces editor nodes, and switches reply to note in place. Between the occasions it
 * listens only to the composer's own ancestors, so that a page that does nothing costs nothing.
 */
export class ComposerFinder {
  current: Draft | null = null
  readonly #ancestors: MutationObserver
  #due = false

  constructor(
    private readonly helpdesk: Helpdesk,
    private readonly onFound: (draft: Draft | null) => void,
    /** Whether to go on; asked at every occasion. */
    private readonly goOn: () => boolean,
    private readonly signal: AbortSignal,
  ) {
    this.#ancestors = new MutationObserver(() => this.soon())
    for (const occasion of OCCASIONS) {
      const target = occasion === 'visibilitychange' ? document : window
      target.addEventListener(occasion, (event) => this.#typedWithin(event) || this.soon(), {
        signal,
        capture: true,
        passive: true,
      })
    }
    signal.addEventListener('abort', () => this.#ancestors.disconnect(), { once: true })
  }

  /** Looks once the page has finished what it is doing. */
  soon(): void {
    if (this.#due || this.signal.aborted) return
    this.#due = true
    // A click is answered by the helpdesk's own handlers first; a frame later the page shows the result.
    setTimeout(() => {
      this.#due = false
      if (this.goOn()) this.look()
    }, 16)
  }

  /** Looks now, and tells when another composer, ticket or kind is in front. */
  look(): Draft | null {
    if (this.signal.aborted) return null
    const drafts = this.helpdesk.drafts(document)
    const focused = drafts.find(({ element }) => element.contains(document.activeElement))
    const known = drafts.find(({ element }) => element === this.current?.element)
    const draft = focused ?? known ?? drafts[0] ?? null
    if (!same(draft, this.current)) {
      this.current = draft
      this.#watchAncestors(draft)
      this.onFound(draft)
    }
    return this.current
  }

  /** A character typed into the composer in front brings no other one there: the most frequent occasion costs nothing. */
  #typedWithin(event: Event): boolean {
    return (
      event instanceof KeyboardEvent &&
      event.key.length === 1 &&
      !(event.ctrlKey || event.metaKey || event.altKey) &&
      this.current !== null &&
      event.composedPath().includes(this.current.element)
    )
  }

  #watchAncestors(draft: Draft | null): void {
    this.#ancestors.disconnect()
    if (!draft) return
    for (let element: Element | null = draft.element; element; element = element.parentElement)
      this.#ancestors.observe(element, {
        childList: element !== draft.element,
        attributes: true,
        attributeFilter: ['style', 'class', 'hidden', 'aria-hidden', 'data-is-active', 'contenteditable'],
      })
    // The channel switcher stands somewhere in the composer's own box.
    this.#ancestors.observe(draft.frame.parentElement ?? draft.frame, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-channel', 'data-conversation-reply-composer', 'aria-label'],
    })
  }
}

const same = (a: Draft | null, b: Draft | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.element === b.element &&
    a.kind === b.kind &&
    a.ticket === b.ticket &&
    a.channel === b.channel)
