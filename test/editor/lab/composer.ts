/** One line of a draft as the editor's own model holds it, read without the DOM where there is a model. */
export interface ModelLine {
  /** What the line is: its node's name, what holds it, its level. */
  kind: string
  text: string
  /** The formatting of each UTF-16 unit of the text: mark names in order, links with their address. */
  marks: string[]
}

/** An editor on the page, as its site would use it. */
export interface Composer {
  element: HTMLElement
  /** What the site would send. */
  model: () => string
  /** The model's lines; null where the element is its own model. */
  lines: () => ModelLine[] | null
  set: (html: string) => void
  /** What a macro or a site's own button does: puts HTML where the caret is. */
  insert: (html: string) => void
  /** The site's toolbar: makes the selected words a link, or the selected lines a list. */
  format: (what: 'link' | 'list') => void
  destroy: () => unknown
}

/** Makes a composer in a host element of the page. */
export type CreateComposer = (host: HTMLElement, html: string) => Composer | Promise<Composer>

/** Where the links that the tests make lead to. */
export const LINK = 'https://x.test/made'

/** A line of these pieces of text and their marks. */
export const lineOf = (kind: string, pieces: readonly { text: string; marks: readonly string[] }[]): ModelLine => ({
  kind,
  text: pieces.map(({ text }) => text).join(''),
  marks: pieces.flatMap(({ text, marks }) => Array<string>(text.length).fill([...marks].sort().join(' '))),
})
