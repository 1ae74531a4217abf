import type { Span } from '../engine/analysis'
import type { DraftField, Edit, EditOutcome } from './draft-field'
import { applyEdits, behindEdits, mergeEdits, trimEdit } from './edits'
import { listEdit } from './list-edit'
import { measureSpan } from './mirror'
import { sameDraft } from './read-back'
import { holdScroll } from './scroll'
import { nextTask } from './waiting'
import { trackComposition, watchText } from './watch'

/** A draft in a textarea or in an input of one line. It has no text nodes to paint and holds no lists. */
export class TextField implements DraftField {
  readonly lists = 'lines'
  readonly #composing: () => boolean

  constructor(readonly element: HTMLTextAreaElement | HTMLInputElement) {
    this.#composing = trackComposition(element)
  }

  get composing(): boolean {
    return this.#composing()
  }

  read(): string {
    return this.element.value.replace(/\u00A0/g, ' ')
  }

  quotations(): readonly Span[] {
    return []
  }

  ranges(): Range[] {
    return []
  }

  rectangles(span: Span): DOMRect[] {
    return measureSpan(this.element, span)
  }

  caret(): number | null {
    if (!this.element.matches(':focus')) return null
    return this.element.selectionDirection === 'backward' ? this.element.selectionStart : this.element.selectionEnd
  }

  offsetAt(): number | null {
    return null
  }

  replace(edit: Edit, expected: string, select?: Span): Promise<EditOutcome> {
    const selected = select && { start: edit.start + select.start, end: edit.start + select.end }
    return this.replaceAll([edit], expected, selected)
  }

  async replaceAll(edits: readonly Edit[], expected: string, select?: Span): Promise<EditOutcome> {
    if (this.composing) return 'composing'
    if (this.read() !== expected) return 'changed'
    const restoreScroll = holdScroll(this.element)
    const { element } = this
    const edit = trimEdit(expected, mergeEdits(expected, edits))
    element.focus({ preventScroll: true })
    element.setSelectionRange(edit.start, edit.end)
    // The browser's own typing keeps undo and fires the events that frameworks listen to; `value =` does neither.
    if (edit.text === '') element.ownerDocument.execCommand('delete')
    else element.ownerDocument.execCommand('insertText', false, edit.text)
    await nextTask()
    const meant = applyEdits(expected, edits)
    if (!sameDraft(this.read(), meant)) return 'refused'
    const caret = behindEdits(edits)
    element.setSelectionRange(select?.start ?? caret, select?.end ?? caret)
    restoreScroll()
    return 'done'
  }

  insertList(title: string, lines: readonly string[], expected: string, at?: number): Promise<EditOutcome> {
    return this.replace(listEdit(expected, title, lines, this.lists, at).edit, expected)
  }

  watch(onChange: () => void, signal: AbortSignal): void {
    watchText(this.element, () => this.read(), onChange, signal)
  }

  focus(): void {
    this.element.focus({ preventScroll: true })
  }
}
