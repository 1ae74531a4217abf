import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** A draft to be reported on. `name` says where it stands: the file, and the title of a saved reply inside it. */
export interface DraftText {
  name: string
  text: string
}

/** A file that cannot be read as drafts; the message says which and what is expected. */
export class DraftFileError extends Error {
  override name = 'DraftFileError'
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The text of a saved reply kept as HTML: blocks and `<br>` become line ends, tags go, entities become characters. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\b[^>]*>|<\/(p|div|li|ul|ol|h[1-6]|blockquote|tr|table)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, named) => {
      if (named) return ENTITIES[named.toLowerCase()] ?? entity
      const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity
    })
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

type Loose = { [key: string]: unknown } | null | undefined
const listIn = (value: unknown, key: string): Loose[] | undefined => {
  const list = (value as Loose)?.[key]
  return Array.isArray(list) ? list : undefined
}

/** The replies of Zendesk's macro export (`GET /api/v2/macros`): what its actions write into a public comment. */
const ofZendesk = (macros: readonly Loose[]) =>
  macros.flatMap((macro) =>
    (listIn(macro, 'actions') ?? []).flatMap((action) => {
      const field = action?.field
      if (field !== 'comment_value' && field !== 'comment_value_html') return []
      const value = [action?.value].flat().at(-1)
      if (typeof value !== 'string') return []
      return [{ title: String(macro?.title ?? macro?.id), text: field === 'comment_value' ? value : textOfHtml(value) }]
    }),
  )

/** The replies of Intercom's macro export (`GET /macros`). */
const ofIntercom = (macros: readonly Loose[]) =>
  macros.flatMap((macro) => {
    const { name, id, body_text: text, body: html } = macro ?? {}
    if (typeof text !== 'string' && typeof html !== 'string') return []
    return [{ title: String(name ?? id), text: typeof text === 'string' ? text : textOfHtml(String(html)) }]
  })

/** The saved replies in a file of JSON. Throws a DraftFileError where the shape is none that a helpdesk exports. */
export function savedReplies(file: string, json: string): DraftText[] {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new DraftFileError(`${file} is not JSON: ${(error as Error).message}`)
  }
  const zendesk = listIn(value, 'macros')
  const intercom = listIn(value, 'data')
  const replies = zendesk ? ofZendesk(zendesk) : intercom && ofIntercom(intercom)
  if (!replies) {
    throw new DraftFileError(
      `${file} holds no saved replies: give Zendesk's export of macros ({"macros": […]}), Intercom's ({"data": […]}), ` +
        'or a text file with one draft',
    )
  }
  return replies.map(({ title, text }) => ({ name: `${file}#${title}`, text }))
}

/** The drafts in a file: one in a text file, every saved reply in a helpdesk's JSON export. */
export async function draftsIn(file: string): Promise<DraftText[]> {
  let content: string
  try {
    content = await readFile(file, 'utf8')
  } catch (error) {
    throw new DraftFileError(`${file} cannot be read: ${(error as Error).message}`)
  }
  const text = content.replace(/^\uFEFF/, '')
  return basename(file).endsWith('.json') ? savedReplies(file, text) : [{ name: file, text }]
}
