import type { Span } from '../engine/analysis'

/** One change to a draft: `text.slice(start, end)` becomes `text`. Offsets are UTF-16 code units into `DraftField.read()`. */
export interface Edit extends Span {
  text: string
}

/** What became of an edit. `changed`: the draft was not the one that was checked; `refused`: the editor did not take it. */
export type EditOutcome = 'done' | 'changed' | 'refused' | 'composing'

/**
 * One draft field: a rich editor, a plain contenteditable or a textarea. Nothing is ever written into its DOM except
 * through the editor's own input path.
 */
export interface DraftField {
  readonly element: HTMLElement
  /** `lines` where the field cannot hold lists (plain-text composers, textareas). */
  readonly lists: 'list' | 'lines'
  /** The text as the agent sees it: `\n` between blocks and for `<br>`, U+FFFC for an island, NBSP as a space, no fillers. */
  read(): string
  /** Where the draft holds quotations and code (`<blockquote>`, `<pre>`, `<code>`): words that are not to be judged. */
  quotations(): readonly Span[]
  /** Ranges that paint a span, one a text block; empty where the field has no text nodes (textarea). */
  ranges(span: Span): Range[]
  /** Rectangles of a span in viewport pixels, also for a textarea. */
  rectangles(span: Span): DOMRect[]
  /** The offset of the caret (or of the focus end of a selection), or null when it is elsewhere. */
  caret(): number | null
  /** The offset of the character under a point of the viewport, or null where no character is. */
  offsetAt(x: number, y: number): number | null
  /**
   * Makes one change as if typed, in one undo step, and reads it back. `expected` is the draft the change was made
   * for: if the field holds another text by now, nothing is touched. `select` is selected afterwards (offsets into
   * `edit.text`), else the caret ends behind the change.
   */
  replace(edit: Edit, expected: string, select?: Span): Promise<EditOutcome>
  /**
   * Several changes in one undo step (non-overlapping, any order). `select` counts in the draft with the changes made;
   * without it the caret ends behind the last change.
   */
  replaceAll(edits: readonly Edit[], expected: string, select?: Span): Promise<EditOutcome>
  /** Inserts a list of lines at the end of the draft, before a signature: as list where the field can hold one. */
  insertList(title: string, lines: readonly string[], expected: string, at?: number): Promise<EditOutcome>
  /** Calls back after every change of text, by whomever; stops with the signal. */
  watch(onChange: () => void, signal: AbortSignal): void
  /** True while an input method is composing: no edit may run. */
  readonly composing: boolean
  /** Gives the caret back to the field, where it was. */
  focus(): void
}
