declare global {
  interface Window {
    /** The page's side of an editor under test: what the site itself would see. */
    lab: {
      element: HTMLElement
      model: () => string
      set: (html: string) => void
      errors: string[]
      /** Calls a method of the draft field in the content script. */
      ask: (method: string, args: unknown[]) => Promise<unknown>
    }
  }
}

let asked = 0

const ask = (method: string, args: unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const id = ++asked
    const listen = ({ data }: MessageEvent) => {
      if (data?.answer !== id) return
      window.removeEventListener('message', listen)
      if (data.error) reject(new Error(data.error))
      else resolve(data.result)
    }
    window.addEventListener('message', listen)
    window.postMessage({ ask: id, method, args }, '*')
  })

/** Hands the editor to the test: its editable, its model as HTML, and a way to fill it. */
export const show = (element: HTMLElement, model: () => string, set: (html: string) => void): void => {
  const errors: string[] = []
  window.addEventListener('error', (event) => errors.push(event.message))
  window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)))
  window.lab = { element, model, set, errors, ask }
  document.documentElement.dataset.ready = 'yes'
}
