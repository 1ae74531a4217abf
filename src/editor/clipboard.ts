/**
 * The editor's own clipboard handlers, asked by synthetic events: the system's clipboard is neither read nor written.
 * They are the one road on which a change over several paragraphs, with its bold, links and lists, goes through an
 * editor's model in one step.
 */

const EVENT: EventInit = { bubbles: true, cancelable: true, composed: true }

/** The selected range as the editor itself writes it down as HTML; of an editor that does not say, as its DOM has it. */
export const selectionHtml = (element: HTMLElement, range: Range): string => {
  const copy = new ClipboardEvent('copy', { ...EVENT, ...carrying('text/plain', '') })
  element.dispatchEvent(copy)
  const html = copy.defaultPrevented ? copy.clipboardData?.getData('text/html') : ''
  if (html) return html
  const box = element.ownerDocument.createElement('div')
  box.append(range.cloneContents())
  return box.innerHTML
}

/** Editors with a model of their own that would not hear of the browser's editing. */
const DEAF = '[data-slate-editor], [data-lexical-editor], .public-DraftEditor-content'

/** Puts HTML in the place of the selection: pasted where the editor handles that, else by the browser's own editing. */
export const insertHtml = (element: HTMLElement, html: string): void => {
  if (pasteHtml(element, html) || element.matches(DEAF)) return
  element.ownerDocument.execCommand('insertHTML', false, html)
}

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
