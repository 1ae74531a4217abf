import {
  Autoformat,
  BlockQuote,
  Bold,
  Code,
  CodeBlock,
  DecoupledEditor,
  type Editor,
  Essentials,
  Heading,
  Indent,
  Italic,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
  RemoveFormat,
  Strikethrough,
  TextTransformation,
  Underline,
} from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import type { Channel } from './tickets'

/** The editable's own label, as agents' screen readers hear it. */
const LABELS: Readonly<Record<Channel, string>> = {
  web: 'Public reply composer',
  internal: 'Internal note composer',
  native_messaging: 'Messaging composer',
}

export interface ComposerOptions {
  channel: Channel
  /** What the composer holds at first, HTML. */
  draft: string
  /** CKEditor's own autocorrect, which turns `...` into `…` and straight quotes into curly ones. */
  textTransformation: boolean
  onChange(html: string): void
  /** Enter in a messaging composer. */
  onSend(): void
}

/**
 * A CKEditor 5 as the agent workspace has it: rich text for mail and notes, plain text for messaging, the
 * `data-test-id` on the editable itself. The caller puts `editor.ui.view.editable.element` into the page.
 */
export async function createComposer(options: ComposerOptions): Promise<DecoupledEditor> {
  const plain = options.channel === 'native_messaging'
  const rich = [
    Autoformat,
    BlockQuote,
    Bold,
    Code,
    CodeBlock,
    Heading,
    Indent,
    Italic,
    Link,
    List,
    PasteFromOffice,
    RemoveFormat,
    Strikethrough,
    Underline,
  ]
  const editor = await DecoupledEditor.create({
    licenseKey: 'GPL',
    plugins: [
      Essentials,
      Paragraph,
      ...(plain ? [] : rich),
      ...(options.textTransformation ? [TextTransformation] : []),
    ],
    toolbar: plain ? [] : ['bold', 'italic', 'link', '|', 'bulletedList', 'numberedList', '|', 'blockQuote', 'code'],
    root: {
      element: {
        name: 'div',
        attributes: {
          'data-test-id': plain ? 'omnicomposer-plain-text-ckeditor' : 'omnicomposer-rich-text-ckeditor',
          lang: 'en',
        },
      },
      initialData: options.draft,
      label: LABELS[options.channel],
    },
  })
  editor.model.document.on('change:data', () => options.onChange(htmlOf(editor)))
  if (plain) {
    editor.editing.view.document.on(
      'enter',
      (event, data) => {
        if (data.isSoft) return
        data.preventDefault()
        event.stop()
        options.onSend()
      },
      { priority: 'high' },
    )
  }
  return editor
}

/** The HTML that would be sent: the editor's data without the random ids by which it tells list items apart. */
export const htmlOf = (editor: Editor): string => editor.getData({ skipListItemIds: true })

/** Follows the channel where the editor can stay: public reply and internal note share the rich one. */
export function labelComposer(editor: Editor, channel: Channel): void {
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot()
    if (root) writer.setAttribute('aria-label', LABELS[channel], root)
  })
}

/** Inserts a saved reply at the caret through the editor's model, without a keystroke, as a macro does. */
export function insertHtml(editor: Editor, html: string): void {
  const fragment = editor.data.toModel(editor.data.processor.toView(html))
  editor.model.insertContent(fragment)
  editor.editing.view.focus()
}
