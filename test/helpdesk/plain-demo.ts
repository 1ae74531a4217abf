/** What tests can ask of a demo page that has no editor library: a textarea or a bare contenteditable. */
export interface PlainDemo {
  helpdesk: 'chat' | 'classic' | 'desk'
  ready(): boolean
  /** What would be sent now: the value of a textarea, the HTML of an editable. */
  html(): string
  setHtml(html: string): void
  sent(): { html: string } | undefined
  receive(): boolean
}

/** The door of a page whose reply is written in one field. */
export function plainDemo(helpdesk: PlainDemo['helpdesk'], field: HTMLElement): PlainDemo {
  const written = () => (field instanceof HTMLTextAreaElement ? field.value : field.innerHTML)
  return {
    helpdesk,
    ready: () => true,
    html: written,
    setHtml(html) {
      if (field instanceof HTMLTextAreaElement) field.value = html
      else field.innerHTML = html
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    },
    sent: () => undefined,
    receive: () => false,
  }
}
