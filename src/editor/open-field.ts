import type { DraftField } from './draft-field'
import { RichField } from './rich-field'
import { TextField } from './text-field'

const opened = new WeakMap<HTMLElement, DraftField>()

/**
 * The draft field of a composer's element; the same element always gives the same field. `plain` says that the
 * composer cannot hold lists (a chat composer), which its DOM alone does not tell.
 */
export const openDraftField = (element: HTMLElement, { plain = false } = {}): DraftField => {
  const known = opened.get(element)
  if (known) return known
  const form = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
  const field = form ? new TextField(element) : new RichField(element, plain ? 'lines' : 'list')
  opened.set(element, field)
  return field
}
