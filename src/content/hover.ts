/** How long the pointer must rest on a mark before its card opens, in ms: long enough not to open in passing. */
const INTENT_MS = 450

/**
 * Calls back when the pointer rests over the element, with its place in the viewport. Moving on, pressing or typing
 * before that calls it off. No work is done while the pointer does not move.
 */
export function onRest(element: HTMLElement, onRested: (x: number, y: number) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  element.addEventListener(
    'pointermove',
    (event) => {
      cancel()
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return
      timer = setTimeout(() => onRested(event.clientX, event.clientY), INTENT_MS)
    },
    { signal, passive: true },
  )
  for (const type of ['pointerleave', 'pointerdown', 'keydown', 'wheel'] as const)
    element.addEventListener(type, cancel, { signal, passive: true })
  signal.addEventListener('abort', cancel, { once: true })
}
