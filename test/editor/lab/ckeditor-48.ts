import {
  Autoformat,
  BlockQuote,
  Bold,
  ClassicEditor,
  Code,
  Essentials,
  Heading,
  Italic,
  Link,
  List,
  Mention,
  Paragraph,
} from 'ckeditor5'
import { ckeditorLines, type ModelNode } from './ckeditor-lines'
import { LINK } from './composer'
import { show } from './page'

const rich = [Autoformat, BlockQuote, Bold, Code, Heading, Italic, Link, List]
const plain = new URLSearchParams(location.search).has('plain')
const plugins = [Essentials, Paragraph, Mention, ...(plain ? [] : rich)]

await show(async (host, initialData) => {
  const editor = await ClassicEditor.create(host, { licenseKey: 'GPL', plugins, toolbar: [], initialData })
  return {
    element: editor.ui.view.editable.element as HTMLElement,
    model: () => editor.getData(),
    lines: () => ckeditorLines(editor.model.document.getRoot() as unknown as ModelNode),
    set: (html) => editor.setData(html),
    insert: (html) => {
      editor.model.insertContent(editor.data.toModel(editor.data.processor.toView(html)))
    },
    format: (what) => {
      if (what === 'link') editor.execute('link', LINK)
      else editor.execute('bulletedList')
    },
    destroy: () => editor.destroy(),
  }
})
