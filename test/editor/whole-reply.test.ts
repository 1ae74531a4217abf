import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/editor/edits'
import type { Analysis, Conversation } from '../../src/engine/analysis'
import { bodyEnd } from '../../src/engine/checks/reply'
import { createEngine } from '../../src/engine/engine'
import { rules } from '../../src/rules'
import { BROWSERS, Lab, type LabPage } from './lab/lab'

const engine = createEngine(rules)

const CONVERSATION: Conversation = {
  customerName: 'Maya',
  agentName: 'Leo',
  channel: 'email',
  now: '2026-03-02T10:00:00Z',
  messages: [
    {
      from: 'customer',
      text: 'Hi, my kettle arrived broken and I have waited two weeks for an answer. I am really annoyed. When do I get my money back? Maya',
    },
  ],
}

/** A reply as agents write it: with bold, a link, a list, empty lines between its parts and a sign-off. */
const REPLY = [
  '<p>Hi Maya,</p>',
  '<p></p>',
  '<p>As I already told you, you failed to send the photo of <strong>order 4711</strong>. That’s our policy, see <a href="https://x.test/returns">our returns page</a>.</p>',
  '<p></p>',
  '<p>You should have contacted us earlier:</p>',
  '<ul><li><p>You must send the photo by Friday.</p></li><li><p>I will refund £30 by Monday.</p></li></ul>',
  '<p>Calm down, please.</p>',
  '<p>Leo</p>',
].join('')

/** What the whole draft's changes and the summary become in the editors of both helpdesks, from the engine's own hand. */
describe.each(BROWSERS)('a whole reply in %s', (browser) => {
  let lab: Lab
  beforeAll(async () => {
    lab = await Lab.open(browser)
  }, 180_000)
  afterAll(() => lab?.close())

  describe.each(['ckeditor-48', 'ckeditor-41', 'prosemirror'] as const)('of %s', (editor) => {
    let page: LabPage
    let draft: string
    let before: string
    let analysis: Analysis
    beforeAll(async () => {
      page = await lab.page(editor)
    }, 60_000)
    afterAll(() => page?.close())

    const open = async () => {
      await page.page.evaluate((html) => window.lab.mount(html), REPLY)
      draft = await page.read()
      before = await page.model()
      analysis = engine.analyze(draft, CONVERSATION)
    }

    const expectOneUndo = async () => {
      const undone = (html: string) => html.replace(/ data-list-item-id="\w+"/g, '')
      await page.undo()
      expect(undone(await page.model())).toBe(undone(before))
      expect(await page.read()).toBe(draft)
      expect(await page.errors()).toEqual([])
    }

    const expectFormatting = async () => {
      const model = await page.model()
      expect(model).toContain('<strong>order 4711</strong>')
      expect(model).toMatch(/<a [^>]*href="https:\/\/x\.test\/returns"/)
      expect(model.match(/<li/g)).toHaveLength(2)
    }

    test('every change of the whole draft, undone by one Ctrl+Z', async () => {
      await open()
      const { edits, text } = analysis.rewrite
      expect(edits.length).toBeGreaterThan(3)
      expect(await page.field('replaceAll', edits, draft)).toBe('done')
      expect(await page.read()).toBe(text)
      await expectFormatting()
      await expectOneUndo()
    })

    test('the changes that the agent left in, undone by one Ctrl+Z', async () => {
      await open()
      const chosen = analysis.rewrite.edits.filter((_edit, index) => index % 2 === 1)
      expect(chosen.length).toBeGreaterThan(1)
      expect(await page.field('replaceAll', chosen, draft)).toBe('done')
      expect(await page.read()).toBe(applyEdits(draft, chosen))
      await expectFormatting()
      await expectOneUndo()
    })

    test('the summary of next steps before the sign-off, undone by one Ctrl+Z', async () => {
      await open()
      const [title = '', ...lines] = analysis.summary.split('\n').filter((line) => line.trim())
      const items = lines.map((line) => line.replace(/^\s*[-•]\s*/, ''))
      expect(items.length).toBeGreaterThan(0)
      const at = bodyEnd({ draft, conversation: CONVERSATION })
      expect(await page.field('insertList', title, items, draft, at)).toBe('done')
      const text = await page.read()
      expect(text.endsWith('\nLeo')).toBe(true)
      expect(text).toContain([title, ...items].join('\n'))
      expect((await page.model()).match(/<li/g)).toHaveLength(2 + items.length)
      await expectOneUndo()
    })
  })
})
