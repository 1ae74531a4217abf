/** How an element takes part in the text: as a block of its own, inside a line, or not at all. */
export type Flow = 'block' | 'inline' | 'none'

/** What editors keep in their DOM for themselves: caret holders, widgets, placeholders, list markers. */
const SCAFFOLD = [
  '.ProseMirror-separator',
  '.ProseMirror-widget',
  '.ProseMirror-gapcursor',
  '.ck-fake-selection-container',
  '.ql-ui',
  '.ql-cursor',
  '[data-slate-placeholder]',
  'script',
  'style',
].join()

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)

const ATOMS = new Set(
  'IMG HR VIDEO AUDIO IFRAME OBJECT EMBED CANVAS SVG MATH INPUT BUTTON SELECT TEXTAREA PROGRESS METER'.split(' '),
)

/** The computed style, or null in a document that is not shown (a parsed fragment). */
const styleOf = (element: Element): CSSStyleDeclaration | null =>
  element.isConnected ? (element.ownerDocument.defaultView?.getComputedStyle(element) ?? null) : null

/** How an element takes part in the text. In a fragment that is not shown the element's name decides. */
export const flowOf = (element: Element): Flow => {
  if (element.matches(SCAFFOLD)) return 'none'
  const display = styleOf(element)?.display
  if (!display) return BLOCKS.has(element.tagName) ? 'block' : 'inline'
  if (display === 'none') return 'none'
  return display === 'contents' || display.startsWith('inline') || display.startsWith('ruby') ? 'inline' : 'block'
}

/** True where runs of ordinary whitespace show as one space. In a fragment that is not shown, as around it. */
export const collapsesSpace = (element: Element, around: boolean): boolean => {
  const whiteSpace = styleOf(element)?.whiteSpace
  if (!whiteSpace) return around && element.tagName !== 'PRE'
  return whiteSpace === 'normal' || whiteSpace === 'nowrap' || whiteSpace.startsWith('collapse')
}

/** True for what the editor treats as one piece: media, controls, and islands that cannot be typed into. */
export const isAtom = (element: Element): boolean =>
  ATOMS.has(element.tagName.toUpperCase()) || element.getAttribute('contenteditable') === 'false'

/** True for a line break, and for what some editors put in an empty block in its place. */
export const isBreak = (element: Element): boolean => element.matches('br, span[data-cke-filler]')

/** True for elements whose words are quoted or code. */
export const isQuotation = (element: Element): boolean => element.matches('blockquote, pre, code')
