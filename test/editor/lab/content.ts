import type { DraftField } from '../../../src/editor/draft-field'
import { openDraftField } from '../../../src/editor/open-field'

/** One question of the test to the content script: a method of the draft field, by name. */
export interface Ask {
  ask: number
  method: string
  args: unknown[]
}

const plainBoxes = (boxes: DOMRect[]) => boxes.map(({ x, y, width, height }) => ({ x, y, width, height }))

const answer = async (field: DraftField, method: string, args: unknown[]): Promise<unknown> => {
  if (method === 'composing') return field.composing
  if (method === 'lists') return field.lists
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
  const editable = document.querySelector<HTMLElement>(
    '#editable, [data-test-id], .ck-editor__editable, .ProseMirror, [contenteditable], textarea',
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
