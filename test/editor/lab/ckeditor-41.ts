// The build declares no types of its own worth using here: a classic editor with lists, links and autoformat.
// @ts-expect-error untyped
import ClassicEditor from 'ckeditor5-41'
import { show } from './page'

const editor = await ClassicEditor.create(document.querySelector('#editor'), {
  initialData: new URLSearchParams(location.search).get('html') ?? '',
})
show(
  editor.ui.view.editable.element,
  () => editor.getData(),
  (html: string) => editor.setData(html),
)
