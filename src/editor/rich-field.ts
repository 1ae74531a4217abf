import type { Span } from '../engine/analysis'
import type { DraftField, Edit, EditOutcome } from './draft-field'
import { applyEdits, behindEdits, inOrder, trimEdit } from './edits'
import { OffsetMap } from './offset-map'
import { characterAt } from './pointer'
import { sameDraft } from './read-back'
import { typeOver } from './replacement'
import { holdScroll } from './scroll'
import { select, selectionInside, selectionOf } from './selection'
import { nextTask, until } from './waiting'
import { trackComposition, watchText } from './watch'

/** How long an editor may take to show a change it has taken, in ms. */
const SHOW_LIMIT = 400

/** A draft in a rich editor (CKEditor 5, ProseMirror and their like) or in a plain contenteditable. */
export class RichField implements DraftField {
  readonly lists: 'list' | 'lines'
  readonly #composing: () => boolean
  readonly #observer: MutationObserver
  #map: OffsetMap | null = null
  #running: Promise<unknown> = Promise.resolve()
  /** Where the selection was when the field lost the focus. */
  #left: Span | null = null

  constructor(
    readonly element: HTMLElement,
    lists: 'list' | 'lines',
  ) {
    this.lists = element.getAttribute('contenteditable') === 'plaintext-only' ? 'lines' : lists
    this.#composing = trackComposition(element)
    this.#observer = new MutationObserver(() => {
      this.#map = null
    })
    this.#observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true })
    element.addEventListener('blur', () => {
      this.#left = this.#selected()
    })
  }

  get composing(): boolean {
    return this.#composing()
  }

  read(): string {
    return this.#current().text
  }

  quotations(): readonly Span[] {
    return this.#current().quotations
  }

  ranges(span: Span): Range[] {
    const map = this.#current()
    return map
      .lines(span)
      .filter((line) => line.start < line.end)
      .map((line) => map.range(line))
  }

  rectangles(span: Span): DOMRect[] {
    return this.ranges(span).flatMap((range) => [...range.getClientRects()])
  }

  caret(): number | null {
    const selection = selectionInside(this.element)
    if (!selection?.focusNode) return null
    return this.#current().offsetOf({ node: selection.focusNode, offset: selection.focusOffset })
  }

  offsetAt(x: number, y: number): number | null {
    return characterAt(this.element, this.#current(), x, y)
  }

  replace(edit: Edit, expected: string, select?: Span): Promise<EditOutcome> {
    const selected = select && { start: edit.start + select.start, end: edit.start + select.end }
    return this.replaceAll([edit], expected, selected)
  }

  replaceAll(edits: readonly Edit[], expected: string, select?: Span): Promise<EditOutcome> {
    return this.#queue(() => this.#change(edits, expected, select))
  }

  insertList(title: string, lines: readonly string[], expected: string, at?: number): Promise<EditOutcome> {
    const start = at ?? expected.length
    const text = [title, ...lines.map((line) => `- ${line}`)].join('\n')
    return this.replace({ start, end: start, text: `\n${text}` }, expected)
  }

  watch(onChange: () => void, signal: AbortSignal): void {
    watchText(this.element, () => this.read(), onChange, signal)
  }

  focus(): void {
    this.element.focus({ preventScroll: true })
    if (this.#left && !selectionInside(this.element)) this.#place(this.#left)
  }

  /** The map of the DOM as it is now. The observer's records tell, without a walk, whether the last one still holds. */
  #current(): OffsetMap {
    if (this.#observer.takeRecords().length > 0) this.#map = null
    this.#map ??= new OffsetMap(this.element)
    return this.#map
  }

  #queue(change: () => Promise<EditOutcome>): Promise<EditOutcome> {
    const outcome = this.#running.then(change)
    this.#running = outcome.catch(() => undefined)
    return outcome
  }

  async #change(edits: readonly Edit[], expected: string, selected?: Span): Promise<EditOutcome> {
    if (this.composing) return 'composing'
    if (this.#fresh().text !== expected) return 'changed'
    const meant = applyEdits(expected, edits)
    const restoreScroll = holdScroll(this.element)
    let outcome: EditOutcome = 'done'
    let draft = expected
    for (const edit of inOrder(edits).reverse()) {
      outcome = await this.#replaceOne(trimEdit(draft, edit), draft)
      if (outcome !== 'done') break
      draft = this.#fresh().text
    }
    if (outcome === 'done' && !sameDraft(draft, meant)) outcome = 'refused'
    if (outcome === 'done') {
      const fromEnd = meant.length - behindEdits(edits)
      const caret = Math.max(0, draft.length - fromEnd)
      this.#place(selected ?? { start: caret, end: caret })
    }
    restoreScroll()
    return outcome
  }

  async #replaceOne(edit: Edit, draft: string): Promise<EditOutcome> {
    const meant = applyEdits(draft, [edit])
    const range = this.#fresh().range(edit)
    await select(this.element, range)
    if (this.composing) return 'composing'
    if (this.#fresh().text !== draft) return 'changed'
    const same = () => sameDraft(this.#fresh().text, meant)
    await typeOver(this.element, this.#fresh().range(edit), edit.text, () => this.#fresh().text !== draft)
    await until(this.element, same, SHOW_LIMIT)
    await nextTask()
    return same() ? 'done' : 'refused'
  }

  #fresh(): OffsetMap {
    this.#map = null
    return this.#current()
  }

  #selected(): Span | null {
    const selection = selectionInside(this.element)
    if (!selection?.anchorNode || !selection.focusNode) return null
    const anchor = this.#current().offsetOf({ node: selection.anchorNode, offset: selection.anchorOffset })
    const focus = this.#current().offsetOf({ node: selection.focusNode, offset: selection.focusOffset })
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
  }

  #place(span: Span): void {
    const range = this.#current().range(span)
    selectionOf(this.element)?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    )
  }
}
