import { show } from './page'

const element = document.querySelector('#editor') as HTMLElement
const options = new URLSearchParams(location.search)
element.setAttribute('contenteditable', options.has('plain') ? 'plaintext-only' : 'true')
const set = (html: string) => {
  element.innerHTML = html
}
set(options.get('html') ?? '')
show(element, () => element.innerHTML, set)
