import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, Lab, type LabPage } from './lab/lab'

const DRAFT = '<p>Hi <strong>Maya</strong>,</p><p>that is our policy.</p><p>Bye</p>'

/** Editors of other sites: both keep a model of their own and read their input otherwise than CKEditor or ProseMirror. */
describe.each(BROWSERS)('a draft in %s', (browser) => {
  let lab: Lab
  beforeAll(async () => {
    lab = await Lab.open(browser)
  }, 180_000)
  afterAll(() => lab?.close())

  describe.each(['lexical', 'quill'] as const)('of %s', (editor) => {
    let page: LabPage
    beforeAll(async () => {
      page = await lab.page(editor)
    }, 60_000)
    afterAll(() => page?.close())

    /** Undoes the last change and expects the draft that was there before. */
    const expectUndo = async (before: string) => {
      await page.page.evaluate(() => window.lab.pass(5000))
      await page.undo()
      expect(await page.model()).toBe(before)
      expect(await page.errors()).toEqual([])
    }

    test.each([
      ['words', { 'that is our policy': 'here is why' }, 'Hi Maya,\nhere is why.\nBye'],
      ['words that go', { 'that is ': '' }, 'Hi Maya,\nour policy.\nBye'],
      ['words in several lines', { Hi: 'Hello', Bye: 'Cheers' }, 'Hello Maya,\nthat is our policy.\nCheers'],
      [
        'a line that becomes two',
        { 'Hi Maya,': 'Hi Maya,\nThank you.' },
        'Hi Maya,\nThank you.\nthat is our policy.\nBye',
      ],
    ])('%s, in one undo step', async (_name, changes: Record<string, string>, text) => {
      await page.page.evaluate((html) => window.lab.mount(html), DRAFT)
      const before = await page.model()
      expect(await page.replaceAll(changes)).toBe('done')
      expect(await page.read()).toBe(text)
      const { lines } = await page.page.evaluate(() => window.lab.look())
      expect(lines?.map((line) => line.text).join('\n')).toBe(text)
      await expectUndo(before)
    })

    test('a list, or its lines, at the end', async () => {
      await page.page.evaluate((html) => window.lab.mount(html), DRAFT)
      const before = await page.model()
      const draft = await page.read()
      expect(await page.field('insertList', 'Next steps', ['one', 'two'], draft)).toBe('done')
      const items = (await page.field('lists')) === 'list' ? 'one\ntwo' : '- one\n- two'
      expect(await page.read()).toBe(`${draft}\nNext steps\n${items}`)
      await expectUndo(before)
    })
  })
})
