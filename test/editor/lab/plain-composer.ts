import { type Composer, lineOf } from './composer'

/** A form field that holds nothing but text. */
export const plainComposer = (
  host: HTMLElement,
  element: HTMLTextAreaElement | HTMLInputElement,
  text: string,
): Composer => {
  if (element instanceof HTMLTextAreaElement) {
    element.rows = 6
    element.cols = 60
  }
  element.value = text
  host.replaceWith(element)
  return {
    element,
    model: () => element.value,
    lines: () => element.value.split('\n').map((text) => lineOf('field', [{ text, marks: [] }])),
    set: (text) => {
      element.value = text
    },
    insert: (html) => {
      element.focus()
      document.execCommand('insertText', false, html)
    },
    format: () => {},
    destroy: () => element.remove(),
  }
}
