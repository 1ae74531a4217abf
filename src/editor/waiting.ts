/** Resolves after the tasks that are already waiting, so that the page's handlers of earlier events have run. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** A tab nobody sees gets no frames; then this is how long a frame is waited for, in ms. */
const NO_FRAME = 50

/** Resolves once the page has drawn what was changed, and has done what it does in answer. */
export const nextFrame = async (): Promise<void> => {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
  await nextTask()
}

/** Resolves once `condition` holds, looked at after each change of the element's DOM, or after `limit` ms. */
export const until = (element: Element, condition: () => boolean, limit: number): Promise<boolean> => {
  if (condition()) return Promise.resolve(true)
  return new Promise((resolve) => {
    const finish = (result: boolean) => {
      observer.disconnect()
      clearTimeout(timer)
      resolve(result)
    }
    const observer = new MutationObserver(() => condition() && finish(true))
    observer.observe(element, { subtree: true, childList: true, characterData: true })
    const timer = setTimeout(() => finish(condition()), limit)
  })
}
