import type { Edit } from './draft-field'
import { applyEdits, inOrder } from './edits'
import { flowOf, isBreak } from './flow'
import { OffsetMap } from './offset-map'

/** The blocks that hold lines of text; an empty one needs a `<br>` to count as a line. */
const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, pre'

/**
 * Makes edits in a stretch of the draft that the editor wrote down as HTML. `text` is that stretch as the draft has it;
 * null if the HTML does not hold exactly that text, for then its offsets would mean other places. A newline in an
 * edit begins a new block like the one it stands in, or a line where that block holds several; editors leave that block away where a single line was copied,
 * and CKEditor an empty line before or behind the others, so `block` says what the first line is. `keepsSpace` says that the editor shows spaces as they are written.
 */
export const editHtml = (
  html: string,
  text: string,
  edits: readonly Edit[],
  keepsSpace: boolean,
  block = '<p></p>',
): string | null => {
  const body = parse(html)
  const read = () => new OffsetMap(body, { keepsSpace })
  openEmptyBlocks(body)
  if (read().text !== text) emptyLines(body, read(), text)
  if (text.includes('\n') || edits.some((edit) => edit.text.includes('\n'))) {
    if (!body.querySelector(BLOCKS)) body.append(blockWith(block, [...body.childNodes]))
    if (text === `\n${read().text}`) body.prepend(blockWith(block, []))
    else if (text === `${read().text}\n`) body.append(blockWith('<p></p>', []))
  }
  if (read().text !== text) return null
  for (const edit of inOrder(edits).reverse()) editRange(body, read().range(edit), edit.text)
  if (read().text !== applyEdits(text, edits)) keepSpaces(body)
  openEmptyBlocks(body)
  return body.innerHTML
}

/** Puts a line break into blocks that hold nothing: without one they are no lines. */
const openEmptyBlocks = (body: HTMLElement): void => {
  for (const block of body.querySelectorAll(BLOCKS)) {
    if (!block.firstElementChild && !block.textContent) block.append(body.ownerDocument.createElement('br'))
  }
}

const blockWith = (html: string, content: Node[]): Element => {
  const outer = parse(html).firstElementChild as Element
  let inner = outer
  while (inner.firstElementChild) inner = inner.firstElementChild
  inner.append(...(content.length > 0 ? content : [outer.ownerDocument.createElement('br')]))
  return outer
}

/** CKEditor writes an empty line down as a line with one NBSP; makes those empty that are so in the draft. */
const emptyLines = (body: HTMLElement, map: OffsetMap, text: string): void => {
  const lines = text.split('\n')
  for (const block of body.querySelectorAll(BLOCKS)) {
    if (block.textContent !== '\u00A0' || block.querySelector(BLOCKS)) continue
    const before = map.text.slice(0, map.offsetOf({ node: block, offset: 0 }))
    if (lines[before.split('\n').length - 1] === '') block.replaceChildren(body.ownerDocument.createElement('br'))
  }
}

/** The HTML of a whole draft with blocks put behind the line that ends at `offset`, or in its place if it is empty. */
export const putBehind = (html: string, offset: number, blocks: string, keepsSpace: boolean): string => {
  const body = parse(html)
  const map = new OffsetMap(body, { keepsSpace })
  const place = map.range({ start: offset, end: offset })
  const added = [...parse(blocks).childNodes]
  let top: Node = place.startContainer
  while (top.parentNode && top.parentNode !== body && top !== body) top = top.parentNode
  if (top instanceof HTMLElement && top !== body && !top.textContent) {
    top.replaceWith(...added)
    return body.innerHTML
  }
  const rest = body.ownerDocument.createRange()
  rest.setStart(place.startContainer, place.startOffset)
  if (top instanceof HTMLElement && top !== body && flowOf(top) === 'block') rest.setEndAfter(top)
  else rest.setEnd(body, body.childNodes.length)
  const tail = rest.extractContents()
  if (map.breaksLine(offset)) tail.querySelector('br')?.remove()
  dropEmptyStart(tail)
  rest.insertNode(tail)
  for (const node of added.reverse()) rest.insertNode(node)
  return body.innerHTML
}

/** Takes the blocks away that a cut left empty at the start of what it cut off. */
const dropEmptyStart = (tail: DocumentFragment): void => {
  let first: Node = tail
  while (first.firstChild) first = first.firstChild
  while (first !== tail && !first.textContent && !(first instanceof Element && isBreak(first))) {
    const parent = first.parentNode as Node
    parent.removeChild(first)
    if (parent.firstChild) return
    first = parent
  }
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

/** An empty block as HTML, like the heading or paragraph that holds the node, within its lists and quotations. */
export const emptyLike = (root: Element, node: Node): string => {
  const heading = (node instanceof Element ? node : node.parentElement)?.closest('h1, h2, h3, h4, h5, h6')
  let html = heading && root.contains(heading) ? `<${heading.localName}></${heading.localName}>` : ''
  for (let box = node.parentElement; box && box !== root; box = box.parentElement) {
    if (!box.matches('ul, ol, li, blockquote')) continue
    const name = isBulleted(box) ? 'ul' : box.tagName.toLowerCase()
    html = `<${name}>${html || name === 'li' ? html : '<p></p>'}</${name}>`
  }
  return html || '<p></p>'
}

/** The outermost list that holds a node, or null. */
export const listAround = (root: Element, node: Node): Element | null => {
  let list: Element | null = null
  for (let box = node.parentElement; box && box !== root; box = box.parentElement) if (box.matches('ul, ol')) list = box
  return list
}

/** Quill's lists are all numbered by name; each item says what it is. */
const isBulleted = (box: Element): boolean => box.matches('ol') && box.querySelector('li[data-list=bullet]') !== null

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body

const editRange = (body: HTMLElement, range: Range, text: string): void => {
  const home = blockOf(body, range.startContainer)
  const last = blockOf(body, range.endContainer)
  const broken = home.textContent !== '' && home.querySelector('br') !== null
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
  dropFiller(home)
  let block = home
  for (const line of more) {
    if (broken) breakLine(range, line)
    else block = splitBlock(block, range, line)
  }
}

/** Begins a new line as the others in its block begin: the block holds line breaks. */
const breakLine = (range: Range, text: string): void => {
  const lineBreak = (range.startContainer.ownerDocument as Document).createElement('br')
  range.insertNode(lineBreak)
  range.setStartAfter(lineBreak)
  range.collapse(true)
  insertText(range, text)
}

/** A line break that held an empty line open is a line of its own to some editors once there is text before it. */
const dropFiller = (block: HTMLElement): void => {
  if (block.textContent && block.childElementCount === 1 && block.lastChild instanceof HTMLBRElement)
    block.lastChild.remove()
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
