/** Resolves after the tasks that are already waiting, so that the page's handlers of earlier events have run. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

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
