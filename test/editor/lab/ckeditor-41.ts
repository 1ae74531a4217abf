import ClassicEditor from 'ckeditor5-41'
import { ckeditorLines, type ModelNode } from './ckeditor-lines'
import { LINK } from './composer'
import { show } from './page'

await show(async (host, initialData) => {
  const editor = await ClassicEditor.create(host, { initialData })
  return {
    element: editor.ui.view.editable.element as unknown as HTMLElement,
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
