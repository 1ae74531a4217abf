import { selectionInside } from './selection'
import { until } from './waiting'

/** How long an editor may take to show that it handles a synthetic `beforeinput`, in ms. */
const HANDLED_LIMIT = 80

const REPLACING = ['insertReplacementText']
/** Lexical and Slate swallow a replacement by nothing. */
const DELETING = ['insertReplacementText', 'deleteContentBackward']

/**
 * Types `text` over the selected range, which must lie within one line, through the editor's own input path. Editors
 * that handle `beforeinput` (CKEditor 5, Lexical, Slate, Quill) are asked first, with the range named, because they
 * may hold a stale selection of their own; the others (ProseMirror, plain contenteditable) take the browser's own
 * typing. `changed` tells whether the draft is another one already. Whether it worked is for the caller to read back;
 * the answer is whether an editor took the matter into its hands.
 */
export const typeOver = async (
  element: HTMLElement,
  range: Range,
  text: string,
  changed: () => boolean,
): Promise<boolean> => {
  let handled = false
  for (const inputType of text === '' ? DELETING : REPLACING) {
    const asked = new InputEvent('beforeinput', {
      inputType,
      data: inputType === 'insertReplacementText' ? text : null,
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    })
    element.dispatchEvent(asked)
    handled ||= asked.defaultPrevented
    if (asked.defaultPrevented && text !== '') return true
    if (await until(element, changed, HANDLED_LIMIT)) return true
  }
  if (!selectionCovers(element, range)) return handled
  const document = element.ownerDocument
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
  return handled
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
