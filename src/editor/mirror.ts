import type { Span } from '../engine/analysis'

/** What decides where a textarea breaks its lines. */
const COPIED = [
  'box-sizing',
  'width',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-kerning',
  'font-feature-settings',
  'letter-spacing',
  'line-height',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
  'overflow-wrap',
  'direction',
]

/**
 * The rectangles of a span of a textarea, in viewport pixels. A copy of the field is laid out at the end of the
 * document, out of sight and away from the composer, measured, and removed before anything else can run.
 */
export const measureSpan = (field: HTMLTextAreaElement | HTMLInputElement, { start, end }: Span): DOMRect[] => {
  const document = field.ownerDocument
  const style = document.defaultView?.getComputedStyle(field)
  if (!style) return []
  const mirror = document.createElement('div')
  for (const property of COPIED) mirror.style.setProperty(property, style.getPropertyValue(property))
  const box = field.getBoundingClientRect()
  const scrollbar =
    field.offsetWidth - field.clientWidth - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth)
  mirror.style.borderStyle = 'solid'
  mirror.style.paddingRight = `${parseFloat(style.paddingRight) + Math.max(0, scrollbar)}px`
  mirror.style.whiteSpace = 'pre-wrap'
  mirror.style.position = 'fixed'
  mirror.style.visibility = 'hidden'
  mirror.style.top = `${box.top - field.scrollTop}px`
  mirror.style.left = `${box.left - field.scrollLeft}px`
  const text = document.createTextNode(`${field.value}\u200B`)
  mirror.append(text)
  document.documentElement.append(mirror)
  try {
    const range = document.createRange()
    range.setStart(text, start)
    range.setEnd(text, end)
    return [...range.getClientRects()].filter((rect) => rect.bottom > box.top && rect.top < box.bottom)
  } finally {
    mirror.remove()
  }
}
