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
import { show } from './page'

const options = new URLSearchParams(location.search)
const rich = [Autoformat, BlockQuote, Bold, Code, Heading, Italic, Link, List]
const plugins = [Essentials, Paragraph, Mention, ...(options.has('plain') ? [] : rich)]
const editor = await ClassicEditor.create(document.querySelector('#editor') as HTMLElement, {
  licenseKey: 'GPL',
  plugins,
  toolbar: [],
  initialData: options.get('html') ?? '',
})
show(
  editor.ui.view.editable.element as HTMLElement,
  () => editor.getData(),
  (html) => editor.setData(html),
)
