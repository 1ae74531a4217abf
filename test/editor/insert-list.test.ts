import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { BROWSERS, type EditorName, Lab, type LabPage, plainModel } from './lab/lab'

const MODELS: readonly EditorName[] = ['ckeditor-48', 'ckeditor-41', 'prosemirror', 'contenteditable']

const LIST = '<p>Next steps</p><ul><li>We check &amp; write</li><li>You wait</li></ul>'
const LINES = ['We check & write', 'You wait']

const CASES: { name: string; html: string; at?: string; becomes: string }[] = [
  { name: 'an empty draft', html: '', becomes: LIST },
  {
    name: 'the end of a draft',
    html: '<p>Hi</p><p><strong>Bye</strong></p>',
    becomes: `<p>Hi</p><p><strong>Bye</strong></p>${LIST}`,
  },
  { name: 'the empty line at the end', html: '<p>Hi</p><p></p>', becomes: `<p>Hi</p>${LIST}` },
  {
    name: 'a draft with empty lines between',
    html: '<p>Hi</p><p></p><p>Text</p>',
    becomes: `<p>Hi</p><p></p><p>Text</p><p></p>${LIST}`,
  },
  {
    name: 'before the signature',
    html: '<p>Hi</p><p>--</p><p>Leo</p>',
    becomes: `<p>Hi</p>${LIST}<p>--</p><p>Leo</p>`,
  },
  {
    name: 'between lines parted by line breaks',
    html: '<p>Hi,<br>one <strong>more</strong><br>Bye</p>',
    at: 'one',
    becomes: `<p>Hi,<br>one <strong>more</strong></p>${LIST}<p>Bye</p>`,
  },
  { name: 'behind a given line', html: '<p>Hi</p><p>Bye</p>', at: 'Hi', becomes: `<p>Hi</p>${LIST}<p>Bye</p>` },
]

describe.each(BROWSERS)('a list in %s', (browser) => {
  let lab: Lab
  beforeAll(async () => {
    lab = await Lab.open(browser)
  }, 180_000)
  afterAll(() => lab?.close())

  describe.each(MODELS)('of %s', (editor) => {
    let page: LabPage
    beforeAll(async () => {
      page = await lab.page(editor)
    }, 60_000)
    afterAll(() => page?.close())

    test.each(CASES)('goes to $name, in one undo step', async ({ html, at, becomes }) => {
      await page.fill(editor === 'contenteditable' ? html.replaceAll('<p></p>', '<p><br></p>') : html)
      const before = await page.model()
      const draft = await page.read()
      const rest = at === undefined ? [] : [draft.indexOf(at)]
      expect(await page.field('insertList', 'Next steps', LINES, draft, ...rest)).toBe('done')
      expect(plainModel(await page.model())).toBe(becomes)
      await page.undo()
      expect(plainModel(await page.model())).toBe(plainModel(before))
      expect(await page.errors()).toEqual([])
    })

    test('stands behind a list that ends the draft', async () => {
      await page.fill('<p>Hi</p><ul><li><p>one</p></li></ul>')
      const draft = await page.read()
      expect(await page.field('insertList', 'Next steps', LINES, draft)).toBe('done')
      expect(await page.read()).toBe(`Hi\none\nNext steps\n${LINES.join('\n')}`)
    })

    test('stands behind a list that it would cut in two', async () => {
      await page.fill('<ul><li><p>one</p></li><li><p>two</p></li></ul><p>Bye</p>')
      expect(await page.field('insertList', '', LINES, 'one\ntwo\nBye', 1)).toBe('done')
      expect(await page.read()).toBe(`one\ntwo\n${LINES.join('\n')}\nBye`)
    })

    test('typing goes on in its last item', async () => {
      await page.fill('<p>Hi</p>')
      expect(await page.field('insertList', '', LINES, 'Hi')).toBe('done')
      await page.type(' here')
      const items = '<ul><li>We check &amp; write</li><li>You wait here</li></ul>'
      expect(plainModel(await page.model())).toBe(`<p>Hi</p>${items}`)
    })
  })

  test.each(['ckeditor-48', 'prosemirror'] as const)('comes as lines in a %s that knows no lists', async (editor) => {
    const page = await lab.page(editor, '<p>Hi</p>', { plain: true })
    onTestFinished(() => page.close())
    expect(await page.field('lists')).toBe('lines')
    expect(await page.field('insertList', 'Next steps', LINES, 'Hi')).toBe('done')
    expect(await page.model()).toBe('<p>Hi</p><p>Next steps</p><p>- We check &amp; write</p><p>- You wait</p>')
    await page.undo()
    expect(await page.model()).toBe('<p>Hi</p>')
  })
})
