import type { Span } from '../engine/analysis'
import { copyHtml, hasModel, pasteHtml } from './clipboard'
import type { DraftField, Edit, EditOutcome } from './draft-field'
import { applyEdits, behindEdits, inOrder, keepStretches, mergeEdits, trimEdit } from './edits'
import { collapsesSpace } from './flow'
import { editHtml, emptyLike, listAround, listHtml, putBehind } from './fragment'
import { endOfReply, inOneLine, lineAround, throughEmptyLines } from './lines'
import { listEdit } from './list-edit'
import { OffsetMap } from './offset-map'
import { characterAt } from './pointer'
import { sameDraft } from './read-back'
import { takeBack, typeOver } from './replacement'
import { holdScroll } from './scroll'
import { select, selectionInside, selectionOf } from './selection'
import { nextFrame, nextTask, until } from './waiting'
import { trackComposition, trackTyping, watchText } from './watch'

/** How long an editor may take to show a change it has taken, in ms. */
const SHOW_LIMIT = 400

/** A draft in a rich editor (CKEditor 5, ProseMirror and their like) or in a plain contenteditable. */
export class RichField implements DraftField {
  readonly lists: 'list' | 'lines'
  readonly #plainText: boolean
  readonly #composing: () => boolean
  readonly #observer: MutationObserver
  #map: OffsetMap | null = null
  #running: Promise<unknown> = Promise.resolve()
  /** How many changes the edit that runs has asked the editor for. */
  #touches = 0
  /** An editor stands behind the element: it has handled what it was asked for. */
  #managed = false
  /** Where the selection was when the field lost the focus. */
  #left: Span | null = null

  constructor(
    readonly element: HTMLElement,
    lists: 'list' | 'lines',
  ) {
    this.#plainText = element.getAttribute('contenteditable') === 'plaintext-only'
    // Quill leaves an empty line behind a list that is pasted at the end.
    this.lists = this.#plainText || element.matches('.ql-editor') ? 'lines' : lists
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
    return this.#attempt(edits, expected, select, () => {
      const changes = edits.flatMap((edit) => {
        const changed = trimEdit(expected, edit)
        return keepStretches(expected, changed, this.#current().formatted(changed))
      })
      const merged = mergeEdits(expected, changes)
      const typed = () => this.#type(merged, expected)
      const reworked = () => this.#rework(changes, expected)
      const redone = () => this.#redo((html) => editHtml(html, expected, changes, this.#keepsSpace), expected)
      if (this.#plainText) return [typed]
      const together = changes.length === 1 || this.#unformatted(merged)
      if (!together || !inOneLine(expected, merged)) return [reworked, redone, () => this.#typeEach(changes, expected)]
      return this.#endsLink(merged) ? [reworked, typed] : [typed, reworked, redone]
    })
  }

  insertList(title: string, lines: readonly string[], expected: string, at?: number): Promise<EditOutcome> {
    const end = lineAround(expected, at ?? endOfReply(expected)).end
    const { edit, line, items, parted } = listEdit(expected, title, lines, this.lists, this.#behindList(end))
    return this.#attempt([edit], expected, undefined, () => {
      if (this.#plainText) return [() => this.#type(edit, expected)]
      const html = (parted ? '<p><br></p>' : '') + listHtml(title, items, this.lists)
      const put = (draft: string) => putBehind(draft, line.end, html, this.#keepsSpace)
      return [
        () => this.#pasteBehind(line, html, expected),
        () => this.#rewrite(line, expected, (written) => written + html),
        () => this.#redo(put, expected),
      ]
    })
  }

  watch(onChange: () => void, signal: AbortSignal): void {
    watchText(this.element, () => this.read(), onChange, signal)
  }

  focus(): void {
    const lost = !selectionInside(this.element)
    this.element.focus({ preventScroll: true })
    if (this.#left && lost) this.#place(this.#left)
  }

  /**
   * Everything around an edit, one edit at a time: nothing is done to a draft that has changed or that an input method
   * is composing; what came of it is read back, and if it is not what was meant it is taken back and the next way is
   * tried; the view does not jump.
   */
  #attempt(
    edits: readonly Edit[],
    expected: string,
    selected: Span | undefined,
    ways: () => (() => Promise<void>)[],
  ): Promise<EditOutcome> {
    const outcome = this.#running.then(async (): Promise<EditOutcome> => {
      if (this.composing) return 'composing'
      if (this.#fresh().text !== expected) return 'changed'
      const meant = applyEdits(expected, edits)
      const restoreScroll = holdScroll(this.element)
      const typing = trackTyping(this.element)
      const selectedBefore = this.#selected()
      try {
        for (const way of meant === expected ? [] : ways()) {
          this.#touches = 0
          await way()
          if (this.#touches > 0 && (await this.#shows(meant))) break
          await this.#giveUp(expected, typing)
          if (this.composing) return 'composing'
          if (this.#fresh().text !== expected) return this.#touches > 0 && !typing.happened() ? 'refused' : 'changed'
        }
        if (!sameDraft(this.#fresh().text, meant)) {
          if (selectedBefore) this.#place(selectedBefore)
          return 'refused'
        }
        const behind = behindEdits(edits) + this.read().length - meant.length
        this.#place(selected ?? { start: behind, end: behind })
        return 'done'
      } finally {
        typing.stop()
        restoreScroll()
        // Editors bring a new selection into view once the browser tells them of it.
        await nextFrame()
        restoreScroll()
      }
    })
    this.#running = outcome.catch(() => undefined)
    return outcome
  }

  /** Takes back what this edit did, and nothing else: not what the agent or the site has typed since. */
  async #giveUp(expected: string, typing: { happened: () => boolean }): Promise<void> {
    for (let step = 0; step < this.#touches && !typing.happened(); step++) {
      if (this.#fresh().text === expected) return
      takeBack(this.element)
      await nextTask()
    }
  }

  /** Types over a span within one line. */
  async #type(edit: Edit, draft: string): Promise<void> {
    if (!(await this.#select(edit, draft))) return
    this.#touches++
    const changed = () => this.#fresh().text !== draft
    if (await typeOver(this.element, this.#current().range(edit), edit.text, changed)) this.#managed = true
  }

  /** Types the edits one by one, the last first: the way of an editor that does not tell how it would write a stretch. */
  async #typeEach(edits: readonly Edit[], draft: string): Promise<void> {
    if (!edits.every((edit) => inOneLine(draft, edit))) return
    let now = draft
    for (const edit of inOrder(edits).reverse()) {
      await this.#type(edit, now)
      now = applyEdits(now, [edit])
      if (!(await this.#shows(now))) return
    }
  }

  /** Rewrites whole lines as the editor itself would write them, with their formatting. */
  async #rework(edits: readonly Edit[], draft: string): Promise<void> {
    const lines = this.#fromOutsideList(throughEmptyLines(draft, lineAround(draft, mergeEdits(draft, edits))), draft)
    const within = edits.map((edit) => ({ ...edit, start: edit.start - lines.start, end: edit.end - lines.start }))
    const block = emptyLike(this.element, this.#fresh().range(lines).startContainer)
    const text = draft.slice(lines.start, lines.end)
    await this.#rewrite(lines, draft, (html) => editHtml(html, text, within, this.#keepsSpace, block))
  }

  /** Has the editor write lines down, and read what `change` makes of them in their place. */
  async #rewrite(lines: Span, draft: string, change: (html: string) => string | null): Promise<void> {
    if (!(await this.#select(lines, draft))) return
    const changed = () => {
      const html = copyHtml(this.element)
      // An editor may not copy at all where nothing is selected.
      return html === null && lines.start < lines.end ? null : change(html ?? '')
    }
    let html = changed()
    if (html === null) {
      // A busy page hears of the selection later than this script.
      await nextFrame()
      html = this.#fresh().text === draft ? changed() : null
    }
    if (html !== null && pasteHtml(this.element, html)) this.#touches++
  }

  /**
   * Pastes blocks behind a line, or in its place if it is empty. The first pasted block melts into the caret's, and what
   * follows a line break melts into the last one, so empty blocks like the caret's go ahead and behind.
   */
  async #pasteBehind(line: Span, html: string, draft: string): Promise<void> {
    const map = this.#fresh()
    const empty = line.start === line.end
    const broken = { before: empty && map.breaksLine(line.start - 1), behind: map.breaksLine(line.end) }
    const start = broken.before ? line.start - 1 : line.end
    const end = broken.behind ? line.end + 1 : line.end
    if (!(await this.#select({ start, end }, draft))) return
    const { startContainer } = this.#current().range({ start: line.end, end: line.end })
    const block = emptyLike(this.element, startContainer)
    const whole = (empty && !broken.before ? '' : block) + html + (broken.behind ? block : '')
    if (pasteHtml(this.element, whole)) this.#touches++
  }

  /** Has the browser itself write the whole draft anew: the way where no editor stands behind the element. */
  async #redo(change: (html: string) => string | null, draft: string): Promise<void> {
    const whole = this.element.ownerDocument.createRange()
    whole.selectNodeContents(this.element)
    await select(this.element, whole)
    if (this.composing || this.#fresh().text !== draft || this.#managed || hasModel(this.element)) return
    const html = change(this.element.innerHTML)
    if (html === null) return
    this.#touches++
    this.element.ownerDocument.execCommand('insertHTML', false, html)
  }

  /** Selects a span; false if by the time the editor has heard of it the draft is another. */
  async #select(span: Span, draft: string): Promise<boolean> {
    await select(this.element, this.#fresh().range(span))
    return !this.composing && this.#fresh().text === draft
  }

  /** Whether the draft comes to read as meant, and stays so: an editor takes back at once what its model does not know. */
  async #shows(meant: string): Promise<boolean> {
    const same = () => sameDraft(this.#fresh().text, meant)
    await until(this.element, same, SHOW_LIMIT)
    await nextTask()
    return same()
  }

  /**
   * The lines with those before them down to the last that stands in no list, where they begin in a list and go on
   * behind it: CKEditor takes all that is pasted from a list item on for list items.
   */
  #fromOutsideList(lines: Span, draft: string): Span {
    const map = this.#fresh()
    const listAt = (offset: number) =>
      listAround(this.element, map.range({ start: offset, end: offset }).startContainer)
    const list = listAt(lines.start)
    if (!list || list === listAt(lines.end)) return lines
    let { start } = lines
    while (start > 0 && listAt(start)) start = lineAround(draft, start - 1).start
    return { start, end: lines.end }
  }

  /** The end of the list that a line belongs to, which a list put behind that line would cut in two; else the line's own. */
  #behindList(end: number): number {
    const map = this.#current()
    const list = listAround(this.element, map.range({ start: end, end }).startContainer)
    return list ? Math.max(end, map.offsetOf({ node: list, offset: list.childNodes.length })) : end
  }

  /** Whether spaces show as they are written. */
  get #keepsSpace(): boolean {
    return !collapsesSpace(this.element, true)
  }

  /** Whether one text node holds the whole span, so that no bold or link can be lost in it. */
  #unformatted(span: Span): boolean {
    const { startContainer, endContainer } = this.#current().range(span)
    return startContainer === endContainer && startContainer instanceof Text
  }

  /** Whether a span begins in a link and takes its last words: typed text would stand behind the link, not in it. */
  #endsLink(span: Span): boolean {
    const range = this.#current().range(span)
    const link = range.startContainer.parentElement?.closest('a')
    if (!link || !this.element.contains(link)) return false
    range.collapse(false)
    range.setEnd(link, link.childNodes.length)
    return range.toString() === ''
  }

  /** The map of the DOM as it is now. The observer's records tell, without a walk, whether the last one still holds. */
  #current(): OffsetMap {
    if (this.#observer.takeRecords().length > 0) this.#map = null
    this.#map ??= new OffsetMap(this.element)
    return this.#map
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
    const { startContainer, startOffset, endContainer, endOffset } = this.#current().range(span)
    selectionOf(this.element)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  }
}
