/** Remembers how far everything around the element is scrolled; the function it returns puts that back. */
export const holdScroll = (element: Element): (() => void) => {
  const held: { box: Element; top: number; left: number }[] = []
  for (let box: Element | null = element; box; box = parentOf(box)) {
    if (box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth) {
      held.push({ box, top: box.scrollTop, left: box.scrollLeft })
    }
  }
  return () => {
    for (const { box, top, left } of held) {
      if (box.scrollTop !== top) box.scrollTop = top
      if (box.scrollLeft !== left) box.scrollLeft = left
    }
  }
}

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}
