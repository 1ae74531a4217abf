import Quill from 'quill'
import { LINK, lineOf, type ModelLine } from './composer'
import { show } from './page'

/** Quill's delta: text whose newlines carry what their line is. */
const linesOf = (quill: Quill): ModelLine[] => {
  const lines: ModelLine[] = []
  let pieces: { text: string; marks: string[] }[] = []
  for (const { insert, attributes = {} } of quill.getContents().ops) {
    const marks = Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}=${value}`))
    const parts = typeof insert === 'string' ? insert.split('\n') : ['\uFFFC']
    for (const [index, text] of parts.entries()) {
      if (index > 0) {
        lines.push(lineOf(marks.filter((mark) => /^(list|header|blockquote)/.test(mark)).join(' ') || 'line', pieces))
        pieces = []
      }
      if (text) pieces.push({ text, marks })
    }
  }
  return lines
}

await show((host, html) => {
  const quill = new Quill(host)
  const set = (html: string): void => {
    quill.setContents(quill.clipboard.convert({ html }), 'silent')
    quill.history.clear()
  }
  set(html)
  return {
    element: quill.root,
    model: () => quill.getSemanticHTML(),
    lines: () => linesOf(quill),
    set,
    insert: (html) => quill.clipboard.dangerouslyPasteHTML(quill.getSelection(true).index, html, 'user'),
    format: (what) => {
      if (what === 'link') quill.format('link', LINK, 'user')
      else quill.format('list', 'bullet', 'user')
    },
    destroy: () => host.remove(),
  }
})
