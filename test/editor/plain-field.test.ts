import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, Lab, LabPage } from './lab/lab'

const DRAFT = 'Hi Maya,\nthat is our policy.\nBye'

/** Fields that hold nothing but text: a textarea, and an element that says so. */
describe.each(BROWSERS)('a field of plain text in %s', (browser) => {
  let lab: Lab
  beforeAll(async () => {
    lab = await Lab.open(browser)
  }, 180_000)
  afterAll(() => lab?.close())

  describe.each(['textarea', 'contenteditable'] as const)('%s', (editor) => {
    let page: LabPage
    beforeAll(async () => {
      page = await lab.page(editor, '', { plain: true })
    }, 60_000)
    afterAll(() => page?.close())

    test('a change, its undo, and typing behind it', async () => {
      await page.fill(DRAFT)
      await page.page.click('#elsewhere')
      expect(await page.replace('that is our policy', 'here is why')).toBe('done')
      expect(await page.read()).toBe('Hi Maya,\nhere is why.\nBye')
      await page.undo()
      expect(await page.read()).toBe(DRAFT)
      await page.replace('that is our policy', 'here is why')
      await page.type(' now')
      expect(await page.read()).toBe('Hi Maya,\nhere is why now.\nBye')
    })

    test('several changes over lines, in one undo step, with the blank selected', async () => {
      await page.fill(DRAFT)
      const text = 'Hello Maya,\nhere is why: [reason].\nBye'
      const blank = { start: text.indexOf('['), end: text.indexOf(']') + 1 }
      expect(await page.replaceAll({ Hi: 'Hello', 'that is our policy': 'here is why: [reason]' }, blank)).toBe('done')
      expect(await page.read()).toBe(text)
      await page.undo()
      expect(await page.read()).toBe(DRAFT)
      await page.replaceAll({ Hi: 'Hello', 'that is our policy': 'here is why: [reason]' }, blank)
      await page.type('rain')
      expect(await page.read()).toBe('Hello Maya,\nhere is why: rain.\nBye')
    })

    test('words that go', async () => {
      await page.fill(DRAFT)
      expect(await page.replace('that is our policy.\n', '')).toBe('done')
      expect(await page.read()).toBe('Hi Maya,\nBye')
      await page.undo()
      expect(await page.read()).toBe(DRAFT)
    })

    test('a list comes as lines, before the signature', async () => {
      await page.fill(`${DRAFT}\n\n-- \nLeo`)
      const draft = await page.read()
      expect(await page.field('lists')).toBe('lines')
      expect(await page.field('insertList', 'Next steps', ['one', 'two'], draft)).toBe('done')
      expect(await page.read()).toMatch(
        /^Hi Maya,\nthat is our policy\.\nBye\n\nNext steps\n- one\n- two\n\n-- ?\nLeo$/,
      )
      await page.undo()
      expect(await page.read()).toBe(draft)
    })

    test('a draft that is another by now is not touched', async () => {
      await page.fill(DRAFT)
      expect(await page.field('replace', LabPage.edit(DRAFT, 'Hi', 'Hello'), `${DRAFT}!`)).toBe('changed')
      expect(await page.read()).toBe(DRAFT)
    })

    test('a span has its place on the page', async () => {
      await page.fill(DRAFT)
      const start = DRAFT.indexOf('our policy')
      const [box] = await page.field<DOMRect[]>('rectangles', { start, end: start + 'our policy'.length })
      const [greeting] = await page.field<DOMRect[]>('rectangles', { start: 0, end: 2 })
      if (!box || !greeting) throw new Error('no rectangles')
      expect(box.y).toBeGreaterThan(greeting.y + greeting.height / 2)
      expect(box.x).toBeGreaterThan(greeting.x + 20)
      await page.page.mouse.click(box.x + 1, box.y + box.height / 2)
      expect(await page.field('caret')).toBe(start)
    })

    test('changes are told', async () => {
      await page.fill(DRAFT)
      await page.field('watch')
      await page.caretAt('Maya')
      await page.type('dear ')
      await page.page.waitForFunction(() => document.documentElement.dataset.changes?.includes('Hi dear Maya'))
      await page.page.evaluate(() => document.dispatchEvent(new Event('lab-stop')))
    })
  })
})
