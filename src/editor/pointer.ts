import type { OffsetMap, Point } from './offset-map'

/** The offset of the character under a point of the viewport, or null where the point is on no character. */
export const characterAt = (element: Element, map: OffsetMap, x: number, y: number): number | null => {
  const point = pointAt(element, x, y)
  if (!point || !element.contains(point.node)) return null
  const near = map.offsetOf(point)
  for (const start of [near, near - 1]) {
    if (start < 0 || start >= map.text.length || map.text[start] === '\n') continue
    for (const box of map.range({ start, end: start + 1 }).getClientRects()) {
      if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) return start
    }
  }
  return null
}

/** Chromium had only `caretRangeFromPoint` before 128; the standard's name is `caretPositionFromPoint`. */
const pointAt = (element: Element, x: number, y: number): Point | null => {
  const document = element.ownerDocument
  if (document.caretPositionFromPoint) {
    const root = element.getRootNode()
    const shadowRoots = root instanceof ShadowRoot ? [root] : []
    const position = document.caretPositionFromPoint(x, y, { shadowRoots })
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const range = document.caretRangeFromPoint(x, y)
  return range && { node: range.startContainer, offset: range.startOffset }
}
