import ClassicEditor from 'ckeditor5-41'
import { show } from './page'

const editor = await ClassicEditor.create(document.querySelector('#editor') as HTMLElement, {
  initialData: new URLSearchParams(location.search).get('html') ?? '',
})
const editable = editor.ui.view.editable.element as unknown as HTMLElement
show(
  editable,
  () => editor.getData(),
  (html) => editor.setData(html),
)
