import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html'
import { $isLinkNode, $toggleLink, LinkNode } from '@lexical/link'
import { $insertList, $isListItemNode, ListItemNode, ListNode, registerList } from '@lexical/list'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  createEditor,
  type ElementNode,
  HISTORIC_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { LINK, lineOf, type ModelLine } from './composer'
import { show } from './page'

const FORMATS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const

const piecesOf = (parent: ElementNode, link: string[]): { text: string; marks: string[] }[] =>
  parent.getChildren().flatMap((child) => {
    if ($isLineBreakNode(child)) return [{ text: '\n', marks: [] }]
    if ($isLinkNode(child)) return piecesOf(child, [`link=${child.getURL()}`])
    if ($isElementNode(child)) return piecesOf(child, link)
    if (!$isTextNode(child)) return []
    return [{ text: child.getTextContent(), marks: [...link, ...FORMATS.filter((f) => child.hasFormat(f))] }]
  })

const isBlock = (node: LexicalNode): node is ElementNode => $isElementNode(node) && !node.isInline()

const linesOf = (): ModelLine[] => {
  const lines: ModelLine[] = []
  const read = (node: ElementNode, path: string): void => {
    const kind = `${path}${node.getType()}${$isListItemNode(node) ? node.getIndent() : ''}`
    const children = node.getChildren()
    const empty = children.length === 0 && (node.getType() === 'root' || node.getType() === 'list')
    if (children.some(isBlock)) for (const child of children.filter(isBlock)) read(child, `${kind} > `)
    else if (!empty) lines.push(lineOf(kind, piecesOf(node, [])))
  }
  read($getRoot(), '')
  return lines
}

const nodesOf = (editor: LexicalEditor, html: string): LexicalNode[] =>
  $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'))

await show((host, html) => {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  host.replaceWith(element)
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(element)
  const fill = (html: string): void =>
    editor.update(
      () => {
        const root = $getRoot().clear()
        root.append(...nodesOf(editor, html).filter(isBlock))
        if (root.isEmpty()) root.append($createParagraphNode())
        root.selectEnd()
      },
      { discrete: true, tag: HISTORIC_TAG },
    )
  fill(html)
  const stops = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    registerList(editor),
  ]
  return {
    element,
    model: () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor), { editor }),
    lines: () => editor.getEditorState().read(linesOf),
    set: fill,
    insert: (html) => editor.update(() => $insertNodes(nodesOf(editor, html)), { discrete: true }),
    format: (what) =>
      editor.update(
        () => {
          if (!$isRangeSelection($getSelection())) return
          if (what === 'link') $toggleLink(LINK)
          else $insertList('bullet')
        },
        { discrete: true },
      ),
    destroy: () => {
      for (const stop of stops) stop()
      editor.setRootElement(null)
      element.remove()
    },
  }
})
