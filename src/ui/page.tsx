import { render, type VNode } from 'preact'
import { type Language, LanguageProvider } from './translate'

/** Fills a page of the extension; may be called again with what changed. */
export function showPage(document: Document, language: Language, view: VNode): void {
  document.documentElement.lang = language.locale
  document.documentElement.dir = language.direction
  render(<LanguageProvider value={language}>{view}</LanguageProvider>, document.body)
}
