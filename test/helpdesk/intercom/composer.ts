import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import {
  ellipsis,
  emDash,
  inputRules,
  smartQuotes,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { DOMSerializer, type Node, type NodeSpec, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes, liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { EditorState, Plugin, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'

const paragraph: NodeSpec = {
  content: 'inline*',
  group: 'block',
  parseDOM: [{ tag: 'p' }],
  toDOM: () => ['p', { class: 'intercom-interblocks-align-left' }, 0],
}

/** Paragraphs, lists, headings, quotes, links, bold: what the inbox's composer can hold. */
export const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes.update('paragraph', paragraph), 'paragraph block*', 'block'),
  marks: basic.spec.marks,
})

/** Marks the block with the caret, as the inbox does. It is a decoration: the document does not hold it. */
const selectedBlock = new Plugin({
  props: {
    decorations({ doc, selection }) {
      const { $from } = selection
      if ($from.depth === 0) return null
      const block = Decoration.node($from.before(1), $from.after(1), {
        class: 'embercom-prosemirror-composer-block-selected',
      })
      return DecorationSet.create(doc, [block])
    },
  },
})

const hardBreak = (state: EditorState, dispatch?: (transaction: Transaction) => void) => {
  const node = schema.nodes.hard_break?.create()
  if (node) dispatch?.(state.tr.replaceSelectionWith(node).scrollIntoView())
  return node !== undefined
}

/** List, quote and heading shortcuts (`- `, `1. `, `> `, `# `); with `autocorrect` also curly quotes and dashes. */
function shortcuts(autocorrect: boolean): Plugin {
  const { bullet_list: bullets, ordered_list: numbers, blockquote, heading } = schema.nodes
  if (!bullets || !numbers || !blockquote || !heading) throw new Error('The schema has lost one of its blocks.')
  return inputRules({
    rules: [
      wrappingInputRule(/^\s*([-+*])\s$/, bullets),
      wrappingInputRule(/^(\d+)\.\s$/, numbers, (match) => ({ order: Number(match[1]) })),
      wrappingInputRule(/^\s*>\s$/, blockquote),
      textblockTypeInputRule(/^(#{1,3})\s$/, heading, (match) => ({ level: match[1]?.length ?? 1 })),
      ...(autocorrect ? [...smartQuotes, ellipsis, emDash] : []),
    ],
  })
}

/** An empty draft with undo history, formatting keys and shortcuts. */
export function emptyDraft(autocorrect: boolean): EditorState {
  const { strong, em, code } = schema.marks
  const { list_item: item } = schema.nodes
  if (!strong || !em || !code || !item) throw new Error('The schema has lost a mark or its lists.')
  return EditorState.create({
    schema,
    plugins: [
      shortcuts(autocorrect),
      keymap({
        'Mod-b': toggleMark(strong),
        'Mod-i': toggleMark(em),
        'Mod-`': toggleMark(code),
        'Mod-z': undo,
        'Mod-y': redo,
        'Shift-Mod-z': redo,
        'Shift-Enter': hardBreak,
        Enter: chainCommands(splitListItem(item), (...step) => baseKeymap.Enter?.(...step) ?? false),
        Tab: sinkListItem(item),
        'Shift-Tab': liftListItem(item),
      }),
      keymap(baseKeymap),
      history(),
      selectedBlock,
    ],
  })
}

/** What the page does about an editor. */
export interface ComposerHooks {
  /** Gets every new state, so that a draft outlives its editor. */
  onChange(state: EditorState): void
  /** Ctrl+Enter or Cmd+Enter. */
  onSend(): void
}

/** Mounts an editor into `box`. */
export function mountComposer(box: HTMLElement, state: EditorState, hooks: ComposerHooks): EditorView {
  const view: EditorView = new EditorView(box, {
    state,
    attributes: {
      class: 'embercom-prosemirror-composer-editor',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Message',
      lang: 'en',
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction))
      hooks.onChange(view.state)
    },
    handleKeyDown(_, event) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
      hooks.onSend()
      return true
    },
  })
  return view
}

/** The HTML of a draft as it would be sent: the document's own, without anything the editor's view adds. */
export function htmlOf(doc: Node): string {
  const box = document.createElement('div')
  box.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content))
  return box.innerHTML
}

/** Inserts paragraphs at the caret in one step, as a saved reply does. */
export function insertLines(view: EditorView, lines: readonly string[]): void {
  const blocks = lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]))
  const [first] = blocks
  const { tr } = view.state
  view.dispatch(
    blocks.length === 1 && first
      ? tr.replaceSelectionWith(first, false)
      : tr.replaceWith(tr.selection.from, tr.selection.to, blocks),
  )
  view.focus()
}
