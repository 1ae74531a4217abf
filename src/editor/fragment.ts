import type { Edit } from './draft-field'
import { applyEdits, inOrder } from './edits'
import { flowOf } from './flow'
import { OffsetMap } from './offset-map'

/** The blocks that hold lines of text; an empty one needs a `<br>` to count as a line. */
const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, pre'

/**
 * Makes edits in a stretch of the draft that the editor wrote down as HTML. `text` is that stretch as the draft has it;
 * null if the HTML does not hold exactly that text, for then its offsets would mean other places. A newline in an
 * edit begins a new block like the one it stands in. `keepsSpace` says that the editor shows spaces as they are written.
 */
export const editHtml = (html: string, text: string, edits: readonly Edit[], keepsSpace: boolean): string | null => {
  const body = parse(html)
  const read = () => new OffsetMap(body, { keepsSpace })
  if (read().text !== text) return null
  if (edits.some((edit) => edit.text.includes('\n')) && !body.querySelector(BLOCKS)) {
    const paragraph = body.ownerDocument.createElement('p')
    paragraph.append(...body.childNodes)
    body.append(paragraph)
  }
  for (const edit of inOrder(edits).reverse()) editRange(body, read().range(edit), edit.text)
  if (read().text !== applyEdits(text, edits)) keepSpaces(body)
  for (const block of body.querySelectorAll(BLOCKS)) {
    if (!block.firstElementChild && !block.textContent) block.append(body.ownerDocument.createElement('br'))
  }
  return body.innerHTML
}

/** The HTML of a whole draft with blocks put behind the line that ends at `offset`, or in its place if it is empty. */
export const putBehind = (html: string, offset: number, blocks: string, keepsSpace: boolean): string => {
  const body = parse(html)
  const map = new OffsetMap(body, { keepsSpace })
  let line: Node = map.range({ start: offset, end: offset }).startContainer
  while (line.parentNode && line.parentNode !== body && line !== body) line = line.parentNode
  const added = [...parse(blocks).childNodes]
  if (line === body) body.append(...added)
  else if (line instanceof Element && !line.textContent) line.replaceWith(...added)
  else (line as ChildNode).after(...added)
  return body.innerHTML
}

/** A title (none if empty) and lines as HTML: a list, or a paragraph each. */
export const listHtml = (title: string, lines: readonly string[], lists: 'list' | 'lines'): string => {
  const body = parse('')
  const add = (parent: Element, name: string, text: string): void => {
    parent.append(Object.assign(parent.ownerDocument.createElement(name), { textContent: text }))
  }
  if (title) add(body, 'p', title)
  if (lists === 'lines') for (const line of lines) add(body, 'p', line)
  else {
    const list = body.ownerDocument.createElement('ul')
    for (const line of lines) add(list, 'li', line)
    body.append(list)
  }
  return body.innerHTML
}

/** An empty paragraph as HTML, within lists and quotations like those that hold the node in the editable. */
export const emptyLike = (root: Element, node: Node): string => {
  let html = ''
  for (let box = node.parentElement; box && box !== root; box = box.parentElement) {
    if (!box.matches('ul, ol, li, blockquote')) continue
    const name = box.tagName.toLowerCase()
    html = `<${name}>${html || name === 'li' ? html : '<p></p>'}</${name}>`
  }
  return html || '<p></p>'
}

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body

const editRange = (body: HTMLElement, range: Range, text: string): void => {
  const home = blockOf(body, range.startContainer)
  const last = blockOf(body, range.endContainer)
  const { startContainer, startOffset } = range
  range.deleteContents()
  range.setStart(startContainer, startOffset)
  range.collapse(true)
  if (last !== home) {
    home.append(...last.childNodes)
    removeEmpty(body, last)
  }
  const [first = '', ...more] = text.split('\n')
  insertText(range, first)
  let block = home
  for (const line of more) block = splitBlock(block, range, line)
}

const insertText = (range: Range, text: string): void => {
  const { startContainer: node, startOffset: offset } = range
  if (node instanceof Text) {
    node.insertData(offset, text)
    range.setStart(node, offset + text.length)
    range.collapse(true)
  } else {
    range.insertNode((node.ownerDocument as Document).createTextNode(text))
    range.collapse(false)
  }
}

/** Moves what stands behind the range into a new block of the same kind, `text` before it, the range behind `text`. */
const splitBlock = (block: HTMLElement, range: Range, text: string): HTMLElement => {
  const tail = range.cloneRange()
  tail.setEndAfter(block)
  const next = tail.extractContents().firstElementChild as HTMLElement
  next.removeAttribute('data-pm-slice')
  const start = block.ownerDocument.createTextNode(text)
  next.prepend(start)
  block.after(next)
  range.setStart(start, text.length)
  range.collapse(true)
  return next
}

/** Turns the spaces that CSS would collapse into NBSP. */
const keepSpaces = (body: HTMLElement): void => {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  let block: HTMLElement | null = null
  let previous = ''
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const home = blockOf(body, node)
    if (home !== block) previous = ' '
    block = home
    let kept = ''
    for (const character of node.data) {
      previous = character === ' ' && previous === ' ' ? '\u00A0' : character
      kept += previous
    }
    node.data = kept
  }
}

const blockOf = (body: HTMLElement, node: Node): HTMLElement => {
  let element = node instanceof HTMLElement ? node : node.parentElement
  while (element && element !== body && flowOf(element) !== 'block') element = element.parentElement
  return element ?? body
}

const removeEmpty = (body: HTMLElement, block: HTMLElement): void => {
  let empty: HTMLElement | null = block
  while (empty && empty !== body && !empty.firstElementChild && !empty.textContent) {
    const parent: HTMLElement | null = empty.parentElement
    empty.remove()
    empty = parent
  }
}
