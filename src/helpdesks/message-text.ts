import type { Lookup } from './helpdesk'

/** Elements that begin a line of their own. Told by name, not by computed style, so that reading costs no layout. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
)

/** Never part of what someone wrote. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'BUTTON', 'INPUT', 'TEXTAREA', 'SELECT'])

/** Zero-width characters that only hold a place. The joiner U+200D stays: emoji are made with it. */
const FILLERS = /[\u200b\u200c\u2060\ufeff]/g

/** Where mail programs mark the quoted conversation: Gmail, Apple Mail, Outlook, Thunderbird, Yahoo. */
const QUOTED = [
  'blockquote',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  '.moz-cite-prefix',
  '.yahoo_quoted',
  '#divRplyFwdMsg',
  '#appendonsend',
].join(', ')

/** Where signatures are marked: Zendesk's own, Gmail, Thunderbird, Outlook. */
const SIGNATURE = '.signature, .gmail_signature, .gmail_signature_prefix, .moz-signature, #Signature'

/** The line that plain-text mail programs put above the quoted mail; what follows is somebody else's text. */
const QUOTE_BEGINS =
  /^(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine)\s*-{2,}|(?:on|am|le|el) .{6,120} (?:wrote|schrieb|a écrit|escribió).{0,60}:)$/i

/** The delimiter of RFC 3676, section 4.3; HTML mail loses its trailing space. */
const SIGNATURE_BEGINS = /^-- ?$/

/** An element's name; the fields of a form in a message may be called like anything that is asked of the form. */
const nameOf = (element: Element): string =>
  element instanceof HTMLFormElement ? 'FORM' : element.nodeName.toUpperCase()

/**
 * The text of one message as a person reads it: a line for each block and `<br>`, white space collapsed as a page
 * collapses it (kept in `<pre>`), NBSP as a space, no quoted mail and no signature. `skip` is a selector of what the
 * helpdesk puts into the body beside the text.
 */
export function messageText(body: Element, skip = ''): string {
  const leaveOut = [QUOTED, SIGNATURE, '[aria-hidden="true"]', skip].filter(Boolean).join(', ')
  const lines: string[] = ['']
  const newLine = () => {
    if (lines.at(-1) !== '') lines.push('')
  }
  let preserved = nameOf(body) === 'PRE' ? 1 : 0
  const add = (written: string): void => {
    const text = written.replace(FILLERS, '').replace(/\u00a0/g, ' ')
    if (preserved > 0) {
      const [first = '', ...rest] = text.split('\n')
      lines[lines.length - 1] += first
      lines.push(...rest)
    } else {
      const collapsed = text.replace(/\s+/g, ' ')
      const line = lines.at(-1) ?? ''
      lines[lines.length - 1] = line + (line === '' || line.endsWith(' ') ? collapsed.trimStart() : collapsed)
    }
  }
  /** Begins an element; tells whether what is in it is to be read. */
  const enter = (element: Element): boolean => {
    const name = nameOf(element)
    if (UNREAD.has(name) || Element.prototype.matches.call(element, leaveOut)) return false
    if (name === 'BR') lines.push('')
    else if (BLOCKS.has(name)) newLine()
    // A cell and its neighbour are words apart on the page, though nothing but their boundary says so.
    else if ((name === 'TD' || name === 'TH') && lines.at(-1) !== '') lines[lines.length - 1] += ' '
    if (name === 'PRE') preserved++
    return true
  }
  const leave = (element: Element): void => {
    const name = nameOf(element)
    if (name === 'PRE') preserved--
    if (BLOCKS.has(name)) newLine()
  }
  // Walked, not called into itself: a message may be nested deeper than a script may call.
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let node = walker.firstChild()
  while (node) {
    if (node instanceof Text) add(node.data)
    else if (node instanceof Element && enter(node)) {
      const first = walker.firstChild()
      if (first) {
        node = first
        continue
      }
      leave(node)
    }
    let next = walker.nextSibling()
    while (!next) {
      const parent = walker.parentNode()
      if (!parent || parent === body) break
      leave(parent as Element)
      next = walker.nextSibling()
    }
    node = next
  }
  return withoutMailConventions(lines)
}

/** Leaves out what plain-text mail carries by convention: quoted lines, what stands below them, the signature. */
function withoutMailConventions(lines: readonly string[]): string {
  const own: string[] = []
  for (const line of lines) {
    const text = line.trimEnd()
    if (own.length > 0 && (QUOTE_BEGINS.test(text.trim()) || SIGNATURE_BEGINS.test(text))) break
    if (/^\s*>/.test(text)) continue
    own.push(text)
  }
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A moment as the page gives it, when it is ISO 8601 with a time and a zone; else undefined. */
export function momentOf(datetime: string | null | undefined): string | undefined {
  if (!datetime || !/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(datetime)) return undefined
  return Number.isNaN(Date.parse(datetime)) ? undefined : datetime
}

/** A person's name out of a field: without an address beside it; undefined for what cannot be a name. */
export function personName(text: string | null | undefined): string | undefined {
  const name = (text ?? '')
    .replace(FILLERS, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*[<(]?[^\s<(]+@[^\s>)]+[>)]?\s*/g, ' ')
    .trim()
  return name === '' || name.length > 60 || !/\p{L}/u.test(name) ? undefined : name
}

/** Whether a sender's name is a person's. Helpdesks mark bots by nothing but their name ("Answer Bot", "Fin"). */
export function isPerson(name: string | undefined): name is string {
  return name !== undefined && !/\bbot\b|^fin(?: ai)?$/i.test(name)
}

/** A field's value: its own text, or that of the input in it. */
export function textOf(field: Element): string {
  const input = field instanceof HTMLInputElement ? field : field.querySelector('input')
  return input?.value.trim() || field.textContent || ''
}

/** The first name that one of the candidates holds. */
export function nameIn(scope: ParentNode, lookup: Lookup): string | undefined {
  for (const { selector } of lookup.candidates) {
    const field = scope.querySelector(selector)
    const name = field ? personName(textOf(field)) : undefined
    if (name) return name
  }
  return undefined
}
