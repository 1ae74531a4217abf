/**
 * A handler that only people can set off. Attune's interface stands in a page whose scripts could otherwise press its
 * buttons.
 */
export const trusted =
  (handle: () => void) =>
  (event: Event): void => {
    if (event.isTrusted) handle()
  }

/** Keeps the caret where it is when something is pressed with the mouse. */
export const keepCaret = (event: Event): void => event.preventDefault()
