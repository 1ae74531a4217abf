import { exampleSetup } from 'prosemirror-example-setup'
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import { show } from './page'

const options = new URLSearchParams(location.search)
const nodes = options.has('plain') ? basic.spec.nodes : addListNodes(basic.spec.nodes, 'paragraph block*', 'block')
const schema = new Schema({ nodes, marks: basic.spec.marks })

const stateOf = (html: string) => {
  const source = document.createElement('div')
  source.innerHTML = html
  const doc = DOMParser.fromSchema(schema).parse(source, { preserveWhitespace: true })
  return EditorState.create({ doc, plugins: exampleSetup({ schema, menuBar: false }) })
}

const view = new EditorView(document.querySelector('#editor'), { state: stateOf(options.get('html') ?? '') })

const model = () => {
  const target = document.createElement('div')
  target.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
  return target.innerHTML
}
show(view.dom, model, (html) => view.updateState(stateOf(html)))
