import type { DraftField } from '../../../src/editor/draft-field'
import { OffsetMap } from '../../../src/editor/offset-map'
import { openDraftField } from '../../../src/editor/open-field'

/** One question of the test to the content script: a method of the draft field, by name. */
export interface Ask {
  ask: number
  method: string
  args: unknown[]
}

const errors: string[] = []
window.addEventListener('error', (event) => errors.push(`content script: ${event.message}`))
window.addEventListener('unhandledrejection', (event) => errors.push(`content script: ${event.reason}`))

const plainBoxes = (boxes: DOMRect[]) => boxes.map(({ x, y, width, height }) => ({ x, y, width, height }))

/** What is wrong with a field: offsets that do not lead to the DOM and back, ranges that hold another character, a touched DOM. */
const examine = (field: DraftField): { text: string; wrong: string[] } => {
  const { element } = field
  const before = element.outerHTML
  const map = new OffsetMap(element)
  const wrong: string[] = []
  for (let offset = 0; offset <= map.text.length; offset++) {
    const { startContainer, startOffset } = map.range({ start: offset, end: offset })
    const back = map.offsetOf({ node: startContainer, offset: startOffset })
    if (back !== offset) wrong.push(`${offset} comes back as ${back}`)
    const character = map.text[offset]
    if (!character || /[\n\uFFFC]/.test(character)) continue
    const held = map.range({ start: offset, end: offset + 1 }).toString()
    if (held !== character && !(character === ' ' && held.trim() === '')) wrong.push(`${offset} holds "${held}"`)
  }
  field.ranges({ start: 0, end: map.text.length })
  field.rectangles({ start: 0, end: map.text.length })
  if (element.outerHTML !== before) wrong.push(`the DOM was ${before}`)
  return { text: field.read(), wrong }
}

const answer = async (field: DraftField, method: string, args: unknown[]): Promise<unknown> => {
  if (method === 'look') {
    return { text: field.read(), caret: field.caret(), quotations: field.quotations(), errors }
  }
  if (method === 'composing') return field.composing
  if (method === 'lists') return field.lists
  if (method === 'examine') return examine(field)
  if (method === 'ranges') return field.ranges(args[0] as never).map((range) => range.toString())
  if (method === 'rectangles') return plainBoxes(field.rectangles(args[0] as never))
  if (method === 'watch') {
    const stop = new AbortController()
    document.addEventListener('lab-stop', () => stop.abort(), { once: true })
    let calls = 0
    field.watch(() => {
      document.documentElement.dataset.changes = JSON.stringify({ calls: ++calls, text: field.read() })
    }, stop.signal)
    return null
  }
  return (field[method as 'read'] as (...args: unknown[]) => unknown)(...args)
}

window.addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  if (data?.ask === undefined) return
  const editable = [...document.querySelectorAll<HTMLElement>('[contenteditable], textarea, input:not([type])')].find(
    (element) => !element.closest('[hidden]'),
  )
  try {
    if (!editable) throw new Error('no editable')
    const plain = new URLSearchParams(location.search).has('plain')
    const result = await answer(openDraftField(editable, { plain }), data.method, data.args)
    window.postMessage({ answer: data.ask, result }, '*')
  } catch (error) {
    window.postMessage({ answer: data.ask, error: String((error as Error).stack ?? error) }, '*')
  }
})
document.documentElement.dataset.content = 'ready'
