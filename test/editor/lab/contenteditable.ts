import { LINK } from './composer'
import { show } from './page'

const plain = new URLSearchParams(location.search).has('plain')

await show((host, html) => {
  const element = document.createElement('div')
  element.setAttribute('contenteditable', plain ? 'plaintext-only' : 'true')
  element.innerHTML = html
  host.replaceWith(element)
  return {
    element,
    model: () => element.innerHTML,
    lines: () => null,
    set: (html) => {
      element.innerHTML = html
    },
    insert: (html) => {
      element.focus()
      document.execCommand('insertHTML', false, html)
    },
    format: (what) => {
      if (what === 'link') document.execCommand('createLink', false, LINK)
      else document.execCommand('insertUnorderedList')
    },
    destroy: () => element.remove(),
  }
})
