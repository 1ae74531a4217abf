/** What people take for one character may be several units, and no caret stands within it. */
const characters = new Intl.Segmenter('en')

/** The places in an editable where a caret can stand: between the characters of each text, and in empty blocks. */
export const places = (element: HTMLElement): { node: Node; offset: number }[] => {
  const found: { node: Node; offset: number }[] = []
  const read = (node: Node): void => {
    if (node instanceof Text) {
      for (const { index } of characters.segment(node.data)) found.push({ node, offset: index })
      found.push({ node, offset: node.data.length })
    } else if (node instanceof HTMLElement && node.getAttribute('contenteditable') !== 'false') {
      const { length } = found
      for (const child of node.childNodes) read(child)
      const block = getComputedStyle(node).display !== 'inline' && node.tagName !== 'BR'
      if (block && found.length === length) found.push({ node, offset: 0 })
    }
  }
  for (const child of element.childNodes) read(child)
  return found.length > 0 ? found : [{ node: element, offset: 0 }]
}
