import type { Span } from '../engine/analysis'
import { collapsesSpace, flowOf, isAtom, isBreak, isQuotation } from './flow'

/** Stands in the text for something the editor treats as one piece: a mention, an image, a chip, a table. */
export const ATOM = '\uFFFC'

/** A point in the DOM, as ranges have it. */
export interface Point {
  node: Node
  offset: number
}

/**
 * A stretch of the text that one node holds without gaps: a Text from `offset` on, or one element (an atom, a `<br>`).
 * An element may stand for no text at all: the filler of an empty line, kept because a caret can stand there. The
 * newline between two blocks belongs to no node; it is the gap between two segments.
 */
interface Segment extends Span {
  node: Text | Element
  offset: number
}

/**
 * The text of an editable as the agent sees it, and the way back from offsets to the DOM. One newline stands between
 * blocks and for a `<br>`; an empty block adds another. Whitespace is collapsed as CSS does, NBSP is a space,
 * invisible fillers are left out. A map describes the moment at which it was made.
 */
export class OffsetMap {
  readonly text: string
  /** What stands in a `<blockquote>`, `<pre>` or `<code>`: words that are not the agent's own prose. */
  readonly quotations: readonly Span[]
  readonly #root: Node
  readonly #segments: readonly Segment[]
  /** The first segment of each node. */
  readonly #first = new Map<Node, number>()

  /** `keepsSpace`: in a fragment that is not shown, whether its spaces count as they are written. */
  constructor(root: Element, { keepsSpace = false } = {}) {
    const reader = new Reader()
    reader.readChildren(root, collapsesSpace(root, !keepsSpace))
    reader.endLine()
    this.text = reader.text
    this.quotations = reader.quotations
    this.#root = root
    this.#segments = reader.segments
    for (const [index, segment] of this.#segments.entries()) {
      if (!this.#first.has(segment.node)) this.#first.set(segment.node, index)
    }
  }

  /**
   * The DOM range of a span. Each end lies in the node that holds the character beside it, so the range does not
   * spill into neighbours with other formatting. An empty span gives the collapsed range of a caret.
   */
  range({ start, end }: Span): Range {
    const from = (start < end ? this.#before(start) : null) ?? this.#caret(start)
    const to = (start < end ? this.#behind(end) : null) ?? this.#caret(end)
    const range = (this.#root.ownerDocument as Document).createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return range
  }

  /** The parts of a span, one a line, without the newlines between them. */
  lines({ start, end }: Span): Span[] {
    const parts: Span[] = []
    for (let from = start; from <= end; ) {
      const newline = this.text.indexOf('\n', from)
      const to = newline < 0 || newline > end ? end : newline
      parts.push({ start: from, end: to })
      from = to + 1
    }
    return parts
  }

  /** Whether the newline at an offset is a line break within a block, not the gap between two blocks. */
  breaksLine(offset: number): boolean {
    return this.text[offset] === '\n' && this.#holding(offset) !== undefined
  }

  /** The stretches of text within a span that stand whole in a formatting element of their own: bold words, a link. */
  formatted({ start, end }: Span): Span[] {
    return this.#segments.filter(
      (segment) =>
        segment.node instanceof Text &&
        segment.start >= start &&
        segment.end <= end &&
        segment.node.parentElement !== this.#root &&
        flowOf(segment.node.parentElement as Element) === 'inline',
    )
  }

  /** The offset of a DOM point inside the editable; a point in something that has no text gets the nearest offset. */
  offsetOf({ node, offset }: Point): number {
    let leaf = node
    let behind = false
    if (!(node instanceof CharacterData)) {
      const passed = this.#first.get(node.childNodes[offset - 1] as Node)
      if (passed !== undefined && node.childNodes[offset - 1] instanceof Element) return this.#offsetIn(passed, 1)
      const child = node.childNodes[offset]
      behind = child === undefined
      for (let next = child ?? node.lastChild; next; next = behind ? next.lastChild : next.firstChild) {
        leaf = next
        if (this.#first.has(next)) break
      }
    }
    for (let at: Node | null = leaf; at && at !== this.#root; at = at.parentNode) {
      const first = this.#first.get(at)
      if (first !== undefined) return this.#offsetIn(first, leaf === node ? offset : behind ? Infinity : 0)
    }
    return this.#nearest(leaf)
  }

  #offsetIn(first: number, offset: number): number {
    let segment = this.#segments[first] as Segment
    if (segment.node instanceof Element) return offset > 0 ? segment.end : segment.start
    for (let index = first + 1; index < this.#segments.length; index++) {
      const next = this.#segments[index] as Segment
      if (next.node !== segment.node || next.offset > offset) break
      segment = next
    }
    return segment.start + Math.max(0, Math.min(offset - segment.offset, segment.end - segment.start))
  }

  /** For a node without text of its own: the end of what stands before it, or the start of what follows in its block. */
  #nearest(node: Node): number {
    const next = this.#segments.findIndex((segment) => node.compareDocumentPosition(segment.node) & FOLLOWING)
    const before = this.#segments[next < 0 ? this.#segments.length - 1 : next - 1]
    const after = this.#segments[next]
    if (!before || !after) return before?.end ?? after?.start ?? 0
    let home = node.parentNode
    while (home && !home.contains(before.node) && !home.contains(after.node)) home = home.parentNode
    return home?.contains(before.node) ? before.end : after.start
  }

  /** The segment with the character at `offset`, or undefined where that is the newline between blocks. */
  #holding(offset: number): Segment | undefined {
    let low = 0
    let high = this.#segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#segments[middle] as Segment).end <= offset) low = middle + 1
      else high = middle
    }
    const segment = this.#segments[low]
    return segment && segment.start <= offset && segment.end > offset ? segment : undefined
  }

  /** The point just before the character at `offset`. */
  #before(offset: number): Point | null {
    const segment = this.#holding(offset)
    return segment ? pointIn(segment, offset) : null
  }

  /** The point just behind the character before `offset`. */
  #behind(offset: number): Point | null {
    const segment = this.#holding(offset - 1)
    return segment ? pointIn(segment, offset) : null
  }

  /** Where a caret stands: in the line of the offset, behind a character if there is one. */
  #caret(offset: number): Point {
    const begins = offset === 0 || this.text[offset - 1] === '\n'
    if (!begins) return this.#behind(offset) ?? this.#start
    const filler = this.#segments.find((segment) => segment.start === offset && segment.end === offset)
    return filler ? pointIn(filler, offset) : (this.#before(offset) ?? this.#behind(offset) ?? this.#start)
  }

  get #start(): Point {
    return { node: this.#root, offset: 0 }
  }
}

const pointIn = (segment: Segment, offset: number): Point => {
  if (segment.node instanceof Text) return { node: segment.node, offset: segment.offset + offset - segment.start }
  const parent = segment.node.parentNode as Node
  const index = Array.prototype.indexOf.call(parent.childNodes, segment.node)
  return { node: parent, offset: offset > segment.start ? index + 1 : index }
}

const FOLLOWING = 4 // Node.DOCUMENT_POSITION_FOLLOWING

/** Walks an editable once and writes down its text and who holds it. */
class Reader {
  text = ''
  readonly segments: Segment[] = []
  readonly quotations: Span[] = []
  /** A block began or ended since the last character: whatever comes next stands on a new line. */
  #blockEdge = true
  #anyLine = false
  /** The last character: looking at the end of a text that grows would copy it whole each time. */
  #last = ''
  /** A line break that counts only if something follows it in its block; the last one is a filler. */
  #break: { node: Text | Element; offset: number } | null = null
  /** A collapsible space that counts only if something follows it on its line. */
  #space: { node: Text; offset: number } | null = null

  readChildren(parent: Node, collapse: boolean): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) this.#readText(child, collapse)
      else if (child instanceof Element) this.#readElement(child, collapse)
    }
  }

  endLine(): void {
    if (this.#break && this.#emptyLine()) this.#hold(this.#break.node, this.#break.offset, '')
    this.#break = null
    this.#space = null
    this.#blockEdge = true
  }

  #readElement(element: Element, collapse: boolean): void {
    const flow = flowOf(element)
    if (flow === 'none') return
    if (isBreak(element)) {
      this.#readBreak(element, 0)
      return
    }
    if (flow === 'block') this.endLine()
    const start = this.text.length
    if (isAtom(element)) this.#add(element, 0, ATOM)
    else this.readChildren(element, collapsesSpace(element, collapse))
    if (flow === 'block') this.endLine()
    if (isQuotation(element)) this.#quote(start)
  }

  #quote(start: number): void {
    const from = start + (this.text.slice(start).match(/^\s*/)?.[0].length ?? 0)
    const inner = this.quotations.findIndex((quotation) => quotation.start >= from)
    if (inner >= 0) this.quotations.splice(inner)
    if (from < this.text.length) this.quotations.push({ start: from, end: this.text.length })
  }

  #readText(node: Text, collapse: boolean): void {
    const data = node.data
    for (let offset = 0; offset < data.length; offset++) {
      const character = data[offset] as string
      if (isFiller(data, offset)) {
        this.#readFiller(node, offset)
        continue
      }
      if (collapse && isSpace(character)) {
        if (!this.#space && !this.#lineStart()) this.#space = { node, offset }
      } else if (character === '\n') this.#readBreak(node, offset)
      else this.#add(node, offset, character === '\u00A0' ? ' ' : character)
    }
  }

  #readBreak(node: Text | Element, offset: number): void {
    this.#startLine()
    this.#space = null
    this.#break = { node, offset }
  }

  /** A filler behind a line break holds the caret in the line that the break begins: that break is no filler. */
  #readFiller(node: Text, offset: number): void {
    if (!this.#break || this.#blockEdge) return
    this.#startLine()
    this.#hold(node, offset, '')
  }

  #add(node: Text | Element, offset: number, character: string): void {
    this.#startLine()
    if (this.#space) this.#hold(this.#space.node, this.#space.offset, ' ')
    this.#space = null
    this.#hold(node, offset, character)
  }

  #startLine(): void {
    if (this.#blockEdge && this.#anyLine) this.#write('\n')
    if (this.#break) this.#hold(this.#break.node, this.#break.offset, '\n')
    this.#break = null
    this.#blockEdge = false
    this.#anyLine = true
  }

  #hold(node: Text | Element, offset: number, text: string): void {
    const last = this.segments.at(-1)
    const end = this.text.length
    if (last && last.node === node && last.end === end && last.offset + end - last.start === offset)
      last.end += text.length
    else this.segments.push({ node, offset, start: end, end: end + text.length })
    this.#write(text)
  }

  #write(text: string): void {
    this.text += text
    if (text) this.#last = text
  }

  #emptyLine(): boolean {
    return this.#last === '' || this.#last === '\n'
  }

  #lineStart(): boolean {
    return this.#blockEdge || this.#break !== null || this.#emptyLine()
  }
}

const isSpace = (character: string): boolean => /[ \t\n\r\f]/.test(character)

const FILLERS = new Set('\u200B\u200C\u200D\u2060\uFEFF')
const JOINED = /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D$/u
const JOINS = /^\p{Extended_Pictographic}|^[\u2640\u2642]/u

/** Characters that editors put in to hold a caret. A zero-width joiner between two parts of an emoji is not one. */
const isFiller = (data: string, offset: number): boolean => {
  const character = data[offset] as string
  if (!FILLERS.has(character)) return false
  return !(
    character === '\u200D' &&
    JOINED.test(data.slice(Math.max(0, offset - 4), offset + 1)) &&
    JOINS.test(data.slice(offset + 1))
  )
}
