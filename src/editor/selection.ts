import { nextTask } from './waiting'

/** How long to wait for `selectionchange`, in ms: a busy page tells late, and a selection that did not move fires none. */
const SELECTION_LIMIT = 300

/** The selection of the tree that holds the element: its shadow root's where the browser has one, else the document's. */
export const selectionOf = (element: Element): Selection | null => {
  const root = element.getRootNode() as Node & { getSelection?: () => Selection | null }
  return root.getSelection?.() ?? element.ownerDocument.getSelection()
}

/** The selection of the element's tree if both its ends lie inside the element, else null. */
export const selectionInside = (element: Element): Selection | null => {
  const selection = selectionOf(element)
  return selection?.anchorNode &&
    selection.focusNode &&
    element.contains(selection.anchorNode) &&
    element.contains(selection.focusNode)
    ? selection
    : null
}

/**
 * Focuses the editable, selects the range and waits until the editor has heard of it: editors read the selection in
 * `selectionchange`, and an edit made before that lands where the caret was. Where the range may be selected already, the
 * selection goes away and comes back: without that, what is typed joins the undo step of what was typed before.
 */
export const select = async (element: HTMLElement, range: Range): Promise<void> => {
  const document = element.ownerDocument
  if (!element.matches(':focus-within')) element.focus({ preventScroll: true })
  const selection = selectionOf(element)
  if (!selection) return
  if (range.collapsed || covers(selection, range)) {
    const whole = document.createRange()
    whole.selectNodeContents(element)
    await move(document, selection, whole)
  }
  await move(document, selection, range)
}

/** Moves the selection and waits until the document has told everyone of it: this script hears of it first. */
const move = async (document: Document, selection: Selection, range: Range): Promise<void> => {
  const heard = new Promise<void>((resolve) => {
    const finish = () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', finish, true)
      resolve()
    }
    const timer = setTimeout(finish, covers(selection, range) ? 0 : SELECTION_LIMIT)
    document.addEventListener('selectionchange', finish, true)
  })
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  await heard
  await nextTask()
}

const covers = (selection: Selection, range: Range): boolean =>
  selection.anchorNode === range.startContainer &&
  selection.anchorOffset === range.startOffset &&
  selection.focusNode === range.endContainer &&
  selection.focusOffset === range.endOffset
