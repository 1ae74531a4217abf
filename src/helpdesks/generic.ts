import type { Draft, Helpdesk } from './helpdesk'
import { isVisible, outermost } from './lookup'

/** What a person can write several lines in. */
const FIELDS = 'textarea, [contenteditable]:not([contenteditable="false"])'

/** A field counts as large from this size on, in CSS pixels: one line of a chat composer, but no search box. */
const LARGE = { width: 200, height: 30 }

/** Fields that were large once stay so: a composer that is folded for a moment is no other one, and nothing is measured. */
const large = new WeakSet<Element>()

function isLarge(field: HTMLElement): boolean {
  if (large.has(field)) return true
  const { width, height } = field.getBoundingClientRect()
  if (width < LARGE.width || height < LARGE.height) return false
  large.add(field)
  return true
}

const isWritable = (field: HTMLElement): boolean =>
  field instanceof HTMLTextAreaElement
    ? !field.readOnly && !field.disabled
    : field.isContentEditable && field.getAttribute('aria-readonly') !== 'true'

function draftsIn(root: Document): Draft[] {
  const fields = [...root.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (field) => isWritable(field) && isVisible(field),
  )
  const { pathname, hash } = root.location
  return outermost(fields)
    .filter(isLarge)
    .map((element) => ({
      element,
      // Whether customers read what is written here is for the user to say.
      kind: 'unknown',
      channel: 'email',
      ticket: pathname + hash,
      // Nothing tells whether an unknown editor keeps lists; lines it keeps for sure.
      plain: true,
      frame: element,
    }))
}

/** A page that Attune knows nothing of but its large text fields. Its messages are not read. */
export const generic: Helpdesk = {
  id: 'generic',
  name: 'Text field',
  onHost: () => false,
  matches: () => false,
  drafts: draftsIn,
  thread: () => ({ messages: [] }),
  health(root) {
    const composer = draftsIn(root).length > 0
    return {
      composer,
      kind: composer,
      conversation: false,
      customerName: false,
      missing: [...(composer ? [] : ['composer']), 'conversation', 'customerName'],
    }
  },
}
