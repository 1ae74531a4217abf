import { selectionInside } from './selection'
import { until } from './waiting'

/** How long an editor may take to show that it handles a synthetic `beforeinput`, in ms. */
const HANDLED_LIMIT = 80

/**
 * Types `text` over the selected range, which must lie within one line, through the editor's own input path. Editors
 * that handle `beforeinput` (CKEditor 5, Lexical, Slate, Quill) are asked first, with the range named, because they
 * may hold a stale selection of their own; the others (ProseMirror, plain contenteditable) take the browser's own
 * typing. `changed` tells whether the draft is another one already. Whether it worked is for the caller to read back.
 */
export const typeOver = async (
  element: HTMLElement,
  range: Range,
  text: string,
  changed: () => boolean,
): Promise<void> => {
  for (const inputType of text === ''
    ? ['insertReplacementText', 'deleteContentBackward']
    : ['insertReplacementText']) {
    const asked = new InputEvent('beforeinput', {
      inputType,
      data: text === '' && inputType !== 'insertReplacementText' ? null : text,
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    })
    element.dispatchEvent(asked)
    if (asked.defaultPrevented && text !== '') return
    if (await until(element, changed, HANDLED_LIMIT)) return
  }
  if (!selectionCovers(element, range)) return
  const document = element.ownerDocument
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
}

const selectionCovers = (element: Element, range: Range): boolean => {
  const selection = selectionInside(element)
  if (!selection || selection.rangeCount === 0) return false
  return selection.getRangeAt(0).toString() === range.toString()
}

/** Undoes the last step by the key that editors listen for, or by the browser's own undo where none does. */
export const takeBack = (element: HTMLElement): void => {
  const mac = navigator.platform.startsWith('Mac')
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac }
  const undo = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true })
  element.dispatchEvent(undo)
  if (!undo.defaultPrevented) element.ownerDocument.execCommand('undo')
}
