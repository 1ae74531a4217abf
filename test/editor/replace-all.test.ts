import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, type EditorName, Lab, type LabPage, plainModel } from './lab/lab'

const MODELS: readonly EditorName[] = ['ckeditor-48', 'ckeditor-41', 'prosemirror', 'contenteditable']

const DRAFT =
  '<p>Hi <strong>Maya</strong>, thanks.</p><p>That is <a href="https://x.test/a">our policy</a>, sorry.</p><p>Cheers</p>'

interface Case {
  name: string
  html?: string
  changes: Record<string, string>
  becomes: string
  /** Only where an editor stands behind the element: what a browser itself makes of it differs. */
  modelOnly?: boolean
}

const CASES: Case[] = [
  {
    name: 'two places of one line around a link',
    changes: { 'That is': 'Here is', sorry: 'in short' },
    becomes:
      '<p>Hi <strong>Maya</strong>, thanks.</p><p>Here is <a href="https://x.test/a">our policy</a>, in short.</p><p>Cheers</p>',
  },
  {
    name: 'places in several lines',
    changes: { Hi: 'Hello', sorry: 'in short', Cheers: 'Kind regards' },
    becomes:
      '<p>Hello <strong>Maya</strong>, thanks.</p><p>That is <a href="https://x.test/a">our policy</a>, in short.</p><p>Kind regards</p>',
  },
  {
    name: 'a place that becomes several lines',
    changes: { 'thanks.': 'thanks.\nIt helps.\n\nNow to your question.', sorry: 'in short' },
    becomes:
      '<p>Hi <strong>Maya</strong>, thanks.</p><p>It helps.</p><p></p><p>Now to your question.</p><p>That is <a href="https://x.test/a">our policy</a>, in short.</p><p>Cheers</p>',
  },
  {
    name: 'two lines that become one',
    changes: { 'thanks.\nThat': 'thanks. This' },
    becomes:
      '<p>Hi <strong>Maya</strong>, thanks. This is <a href="https://x.test/a">our policy</a>, sorry.</p><p>Cheers</p>',
  },
  {
    name: 'a line that goes',
    changes: { '\nCheers': '' },
    becomes: '<p>Hi <strong>Maya</strong>, thanks.</p><p>That is <a href="https://x.test/a">our policy</a>, sorry.</p>',
  },
  {
    name: 'a line that is split',
    changes: { 'thanks.': 'thanks.\nAnd: ' },
    html: '<p>Hi, thanks. <em>Please</em> wait.</p>',
    becomes: '<p>Hi, thanks.</p><p>And: &nbsp;<em>Please</em> wait.</p>',
  },
  {
    name: 'lines parted by line breaks',
    html: '<p>Hi Maya,<br>you must <strong>wait</strong>.<br>Bye</p>',
    changes: { Hi: 'Hello', 'you must': 'please', Bye: 'Kind regards' },
    becomes: '<p>Hello Maya,<br>please <strong>wait</strong>.<br>Kind regards</p>',
  },
  {
    name: 'a line put into an empty one between line breaks',
    html: '<p>Hi Maya,<br><br>please <em>wait</em>.<br>Bye</p>',
    changes: { '\n\n': '\n\nThank you.\n' },
    becomes: '<p>Hi Maya,<br><br>Thank you.<br>please <em>wait</em>.<br>Bye</p>',
  },
  {
    name: 'items of a list',
    html: '<p>Steps:</p><ul><li><p>you must <em>write</em></p></li><li><p>you must wait</p></li></ul><p>Bye</p>',
    changes: { 'you must': 'please', 'you must wait': 'we answer' },
    becomes: '<p>Steps:</p><ul><li>please <em>write</em></li><li>we answer</li></ul><p>Bye</p>',
  },
  {
    name: 'lines with empty ones between',
    html: '<p>Hi Maya,</p><p></p><p>you must <em>wait</em>.</p><p></p><p>Bye</p>',
    changes: { Hi: 'Hello', 'you must': 'please', Bye: 'Bye\nLeo' },
    becomes: '<p>Hello Maya,</p><p></p><p>please <em>wait</em>.</p><p></p><p>Bye</p><p>Leo</p>',
  },
  {
    name: 'a line put into an empty one',
    html: '<p>Hi Maya,</p><p></p><p>Bye</p>',
    changes: { '\n\n': '\n\nIt helps.\n' },
    becomes: '<p>Hi Maya,</p><p></p><p>It helps.</p><p>Bye</p>',
  },
  {
    name: 'a line and the empty one behind it',
    html: '<p>Hi Maya,</p><p></p><p>Bye</p>',
    changes: { Hi: 'Hello', '\n\n': '\nIt helps.\n' },
    becomes: '<p>Hello Maya,</p><p>It helps.</p><p>Bye</p>',
  },
  {
    name: 'a line before a heading, which stays one',
    html: '<h2>Your order</h2><p>Bye</p>',
    changes: { 'Your order': 'Hello\nYour order' },
    becomes: '<h2>Hello</h2><h2>Your order</h2><p>Bye</p>',
    modelOnly: true,
  },
  {
    name: 'a list and the line behind it, each of which stays what it is',
    html: '<p>Steps:</p><ul><li><p>you must write</p></li><li><p>two</p></li></ul><p>Bye</p>',
    changes: { 'you must': 'please', Bye: 'Does that help?\nBye' },
    becomes: '<p>Steps:</p><ul><li>please write</li><li>two</li></ul><p>Does that help?</p><p>Bye</p>',
  },
  {
    name: 'signs that mean something in HTML',
    changes: { Hi: 'Hi <b> & "co"', sorry: '<i>sorry</i> &amp;' },
    becomes:
      '<p>Hi &lt;b&gt; &amp; "co" <strong>Maya</strong>, thanks.</p><p>That is <a href="https://x.test/a">our policy</a>, &lt;i&gt;sorry&lt;/i&gt; &amp;amp;.</p><p>Cheers</p>',
  },
]

/** An empty paragraph is a line in a plain contenteditable only if something holds it open. */
const withEmptyLines = (editor: EditorName, html: string) =>
  editor === 'contenteditable' ? html.replaceAll('<p></p>', '<p><br></p>') : html

/** The browser's own editing chooses NBSP as it likes. */
const modelOf = (editor: EditorName, html: string) =>
  plainModel(html)
    .replace(/&nbsp;/g, ' ')
    .replace(/ +/g, editor === 'prosemirror' ? '$&' : ' ')

describe.each(BROWSERS)('several changes in %s', (browser) => {
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

    test.each(CASES.filter(({ modelOnly }) => !modelOnly || editor !== 'contenteditable'))(
      '$name, in one undo step',
      async ({ html = DRAFT, changes, becomes }) => {
        await page.fill(withEmptyLines(editor, html))
        const before = await page.model()
        // The same words may stand in a longer key: the later edit starts where its own words do.
        const draft = await page.read()
        let from = 0
        const edits = Object.entries(changes).map(([words, text]) => {
          const start = draft.indexOf(words, from)
          from = start + words.length
          return { start, end: from, text }
        })
        expect(await page.field('replaceAll', edits.reverse(), draft)).toBe('done')
        expect(modelOf(editor, await page.model())).toBe(modelOf(editor, becomes))
        await page.undo()
        expect(await page.model()).toBe(before)
        expect(await page.errors()).toEqual([])
      },
    )

    test('a draft that begins with an empty line', async () => {
      await page.fill(withEmptyLines(editor, '<p></p><p>Hi Maya</p>'))
      const before = await page.model()
      const edits = [
        { start: 0, end: 0, text: 'Hello' },
        { start: 1, end: 3, text: 'Dear' },
      ]
      expect(await page.field('replaceAll', edits, '\nHi Maya')).toBe('done')
      expect(modelOf(editor, await page.model())).toBe('<p>Hello</p><p>Dear Maya</p>')
      await page.undo()
      expect(await page.model()).toBe(before)
    })

    test('a line, and words put into the empty one behind it', async () => {
      await page.fill(withEmptyLines(editor, '<p>Hi Maya,</p><p></p><p>Bye</p>'))
      const before = await page.model()
      const edits = [
        { start: 0, end: 2, text: 'Hello' },
        { start: 9, end: 9, text: 'It helps.' },
      ]
      expect(await page.field('replaceAll', edits, 'Hi Maya,\n\nBye')).toBe('done')
      expect(modelOf(editor, await page.model())).toBe('<p>Hello Maya,</p><p>It helps.</p><p>Bye</p>')
      await page.undo()
      expect(await page.model()).toBe(before)
    })

    test('a change right behind another is an undo step of its own', async () => {
      await page.fill('<p>Hi Maya, that is our policy</p>')
      expect(await page.replace('that is our policy', 'here is why')).toBe('done')
      const between = await page.model()
      await page.page.evaluate(() => window.lab.pass(5000))
      const draft = await page.read()
      const end = { start: draft.length, end: draft.length, text: '. Thank you.' }
      expect(await page.field('replace', end, draft)).toBe('done')
      expect(await page.read()).toBe('Hi Maya, here is why. Thank you.')
      await page.undo()
      expect(await page.model()).toBe(between)
    })

    test('the blank of the new draft is selected, else the caret ends behind the last change', async () => {
      await page.fill(DRAFT)
      const text = 'Hello Maya, thanks.\nThat is our policy, [reason].\nCheers'
      const blank = { start: text.indexOf('['), end: text.indexOf(']') + 1 }
      expect(await page.replaceAll({ Hi: 'Hello', sorry: '[reason]' }, blank)).toBe('done')
      await page.type('because')
      expect(await page.read()).toBe('Hello Maya, thanks.\nThat is our policy, because.\nCheers')

      await page.fill(DRAFT)
      expect(await page.replaceAll({ Hi: 'Hello', sorry: 'in short' })).toBe('done')
      await page.type('!')
      expect(await page.read()).toBe('Hello Maya, thanks.\nThat is our policy, in short!.\nCheers')
    })
  })
})
