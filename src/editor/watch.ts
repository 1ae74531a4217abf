/** Whether an input method is composing in this element. The listeners live as long as the element. */
export const trackComposition = (element: HTMLElement): (() => boolean) => {
  let composing = false
  element.addEventListener('compositionstart', () => {
    composing = true
  })
  for (const end of ['compositionend', 'blur']) {
    element.addEventListener(end, () => {
      composing = false
    })
  }
  return () => composing
}

/** Whether the agent presses a key in this element from now on, until it is stopped. */
export const trackTyping = (element: HTMLElement): { happened: () => boolean; stop: () => void } => {
  let happened = false
  const listen = (event: Event) => {
    happened ||= event.isTrusted
  }
  element.addEventListener('keydown', listen, true)
  return { happened: () => happened, stop: () => element.removeEventListener('keydown', listen, true) }
}

/**
 * Calls back after every change of the text that `read` gives, until the signal aborts. Macros and generated replies
 * arrive without key events, so the DOM is observed too; several changes in one task are one call.
 */
export const watchText = (
  element: HTMLElement,
  read: () => string,
  onChange: () => void,
  signal: AbortSignal,
): void => {
  if (signal.aborted) return
  let known = read()
  let waiting = false
  const look = () => {
    waiting = false
    if (signal.aborted) return
    const text = read()
    if (text === known) return
    known = text
    onChange()
  }
  const soon = () => {
    if (waiting) return
    waiting = true
    queueMicrotask(look)
  }
  const observer = new MutationObserver(soon)
  observer.observe(element, { subtree: true, childList: true, characterData: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  element.addEventListener('input', soon, { signal })
}
