import { toggleMark } from 'prosemirror-commands'
import { exampleSetup } from 'prosemirror-example-setup'
import { DOMParser, DOMSerializer, type Node, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes, wrapInList } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import { LINK, lineOf, type ModelLine } from './composer'
import { show } from './page'

const plain = new URLSearchParams(location.search).has('plain')
const nodes = plain ? basic.spec.nodes : addListNodes(basic.spec.nodes, 'paragraph block*', 'block')
const schema = new Schema({ nodes, marks: basic.spec.marks })

const parse = (html: string): HTMLElement => {
  const source = document.createElement('div')
  source.innerHTML = html
  return source
}

const stateOf = (html: string) => {
  const doc = DOMParser.fromSchema(schema).parse(parse(html), { preserveWhitespace: true })
  return EditorState.create({ doc, plugins: exampleSetup({ schema, menuBar: false }) })
}

const linesOf = (doc: Node): ModelLine[] => {
  const lines: ModelLine[] = []
  const read = (node: Node, path: string): void => {
    const kind = `${path}${node.type.name}${JSON.stringify(node.attrs)}`
    if (!node.isTextblock) {
      node.forEach((child) => {
        read(child, `${kind} > `)
      })
      return
    }
    const pieces: { text: string; marks: string[] }[] = []
    node.forEach((child) => {
      const marks = child.marks.map(({ type, attrs }) => (attrs.href ? `${type.name}=${attrs.href}` : type.name))
      pieces.push(child.isText ? { text: child.text as string, marks } : { text: '\n', marks: [] })
    })
    lines.push(lineOf(kind, pieces))
  }
  read(doc, '')
  return lines
}

await show((host, html) => {
  const view = new EditorView({ mount: host }, { state: stateOf(html) })
  return {
    element: view.dom,
    model: () => {
      const target = document.createElement('div')
      target.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
      return target.innerHTML
    },
    lines: () => linesOf(view.state.doc),
    set: (html) => view.updateState(stateOf(html)),
    insert: (html) =>
      view.dispatch(view.state.tr.replaceSelection(DOMParser.fromSchema(schema).parseSlice(parse(html)))),
    format: (what) => {
      const command =
        what === 'link'
          ? toggleMark(schema.marks.link as never, { href: LINK })
          : wrapInList(schema.nodes.bullet_list as never)
      command(view.state, view.dispatch)
    },
    destroy: () => view.destroy(),
  }
})
