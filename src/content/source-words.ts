/** A character of a text and where in the page it stands. */
interface Place {
  node: Text
  offset: number
}

/**
 * The words within an element as a range, whatever white space the page has between them; the whole element where the
 * words are not found, because a message is shown in other ways than it is read.
 */
export function rangeOfWords(element: Element, words: string): Range {
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(element)
  const places: Place[] = []
  let text = ''
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (let offset = 0; offset < node.data.length; offset++)
      if (node.data.charAt(offset).trim()) {
        text += node.data.charAt(offset)
        places.push({ node, offset })
      }
  const wanted = words.replace(/\s/g, '')
  const at = wanted ? text.indexOf(wanted) : -1
  const first = places[at]
  const last = places[at + wanted.length - 1]
  if (first && last) {
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset + 1)
  }
  return range
}
