/**
 * The editor's own clipboard handlers, asked by synthetic events: the system's clipboard is neither read nor written.
 * They are the one road on which a change over several paragraphs, with its bold, links and lists, goes through an
 * editor's model in one step.
 */

const EVENT: EventInit = { bubbles: true, cancelable: true, composed: true }

/** The selection as the editor itself writes it down as HTML (nothing, if empty), or null where it does not handle copying. */
export const copyHtml = (element: HTMLElement): string | null => {
  const copy = new ClipboardEvent('copy', { ...EVENT, ...carrying('text/plain', '') })
  element.dispatchEvent(copy)
  return copy.defaultPrevented ? (copy.clipboardData?.getData('text/html') ?? '') : null
}

/** Editors that do not show by their copying that they keep a model of their own. */
const MODELS = '[data-slate-editor], [data-lexical-editor], .public-DraftEditor-content'

/** Whether an editor with a model of its own stands behind the element: it would not hear of the browser's own editing. */
export const hasModel = (element: HTMLElement): boolean => element.matches(MODELS) || copyHtml(element) !== null

/** Pastes HTML over the selection; false where the editor does not handle pasting. */
export const pasteHtml = (element: HTMLElement, html: string): boolean => {
  const paste = new ClipboardEvent('paste', { ...EVENT, ...carrying('text/html', html) })
  element.dispatchEvent(paste)
  return paste.defaultPrevented
}

/**
 * Initial data of a clipboard event. What Firefox's content scripts put into a DataTransfer of their own does not
 * reach the page, but Firefox has two init keys of its own, which do; Chromium ignores them and takes the DataTransfer.
 */
const carrying = (dataType: string, data: string): ClipboardEventInit => {
  const init = { dataType, data } as ClipboardEventInit
  if (new ClipboardEvent('paste', init).clipboardData) return init
  const clipboardData = new DataTransfer()
  if (data) clipboardData.setData(dataType, data)
  return { clipboardData }
}
