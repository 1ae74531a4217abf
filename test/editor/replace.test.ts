import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { BROWSERS, type EditorName, Lab, type LabPage, plainModel } from './lab/lab'

const MODELS: readonly EditorName[] = ['ckeditor-48', 'ckeditor-41', 'prosemirror', 'contenteditable']

interface Case {
  name: string
  html: string
  words: string
  text: string
  /** What the editor's model says afterwards, as HTML. */
  becomes: string
  /** Where the caret is put before, and whether something else has the focus by the time of the edit. */
  caret?: string
  elsewhere?: boolean
}

const CASES: Case[] = [
  {
    name: 'plain words',
    html: '<p>Hi Maya, that is our policy. Bye</p>',
    words: 'that is our policy',
    text: 'here is why',
    becomes: '<p>Hi Maya, here is why. Bye</p>',
  },
  {
    name: 'italic words',
    html: '<p>Hi <em>calm down</em> now</p>',
    words: 'calm down',
    text: 'I hear you',
    becomes: '<p>Hi <em>I hear you</em> now</p>',
  },
  {
    name: 'after a line break',
    html: '<p>Hi Maya,<br>you must wait here.</p>',
    words: 'you must wait',
    text: 'please wait',
    becomes: '<p>Hi Maya,<br>please wait here.</p>',
  },
  {
    name: 'in a list item',
    html: '<ul><li><p>you failed to send it</p></li><li><p>two</p></li></ul>',
    words: 'you failed to send it',
    text: 'it has not arrived',
    becomes: '<ul><li><p>it has not arrived</p></li><li><p>two</p></li></ul>',
  },
  {
    name: 'the end of a link',
    html: '<p>See <a href="https://x.test/a">our strict policy</a>, please.</p>',
    words: 'strict policy',
    text: 'guide',
    becomes: '<p>See <a href="https://x.test/a">our guide</a>, please.</p>',
  },
  {
    name: 'beside an emoji',
    html: '<p>Hi \u{1F44B}\u{1F3FD}calm down\u{1F469}\u200D\u{1F467} ok</p>',
    words: 'calm down',
    text: 'I hear you',
    becomes: '<p>Hi \u{1F44B}\u{1F3FD}I hear you\u{1F469}\u200D\u{1F467} ok</p>',
  },
  {
    name: 'across bold, with bold and a link beside it',
    html: '<p><strong>Maya</strong> that is <strong>just</strong> our policy <a href="https://x.test/a">here</a>.</p>',
    words: 'that is just our policy',
    text: 'here is why',
    becomes: '<p><strong>Maya</strong> here is why <a href="https://x.test/a">here</a>.</p>',
  },
  {
    name: 'a sentence around bold and a link, which it keeps',
    html: '<p>Hi. You must read <a href="https://x.test/a">our guide</a> by <strong>Friday</strong>, or else. Bye</p>',
    words: 'You must read our guide by Friday, or else.',
    text: 'Could you read our guide by Friday? Thank you.',
    becomes:
      '<p>Hi. Could you read <a href="https://x.test/a">our guide</a> by <strong>Friday</strong>? Thank you. Bye</p>',
  },
  {
    name: 'after a non-breaking space',
    html: '<p>Hi&nbsp;calm down now</p>',
    words: 'calm down',
    text: 'I hear you',
    becomes: '<p>Hi&nbsp;I hear you now</p>',
  },
  {
    name: 'the start of a paragraph',
    html: '<p>Hello</p><p>You must wait here.</p>',
    words: 'You must wait',
    text: 'Please wait',
    becomes: '<p>Hello</p><p>Please wait here.</p>',
  },
  {
    name: 'with the caret in bold elsewhere',
    html: '<p>Hi <strong>Maya</strong>, calm down now</p>',
    words: 'calm down',
    text: 'I hear you',
    becomes: '<p>Hi <strong>Maya</strong>, I hear you now</p>',
    caret: 'aya',
  },
  {
    name: 'with the focus elsewhere',
    html: '<p>Hi Maya, calm down now</p><p>Bye</p>',
    words: 'calm down',
    text: 'I hear you',
    becomes: '<p>Hi Maya, I hear you now</p><p>Bye</p>',
    caret: 'ye',
    elsewhere: true,
  },
  {
    name: 'with nothing',
    html: '<p>Hi Maya, obviously it is late.</p>',
    words: 'obviously ',
    text: '',
    becomes: '<p>Hi Maya, it is late.</p>',
  },
  {
    name: 'an insertion',
    html: '<p>Hi Maya, it is late.</p>',
    words: '',
    text: 'Hello! ',
    becomes: '<p>Hello! Hi Maya, it is late.</p>',
  },
]

/** The browser's own editing turns spaces at the edges of what it types into NBSP. */
const modelOf = (editor: EditorName, html: string) =>
  editor === 'contenteditable' ? plainModel(html).replace(/&nbsp;/g, ' ') : plainModel(html)

describe.each(BROWSERS)('a change in %s', (browser) => {
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

    test.each(CASES)('replaces $name', async ({ html, words, text, becomes, caret, elsewhere }) => {
      await page.fill(html)
      if (caret) await page.caretAt(caret)
      if (elsewhere) await page.page.click('#elsewhere')
      const before = await page.model()
      expect(await page.replace(words, text)).toBe('done')
      expect(modelOf(editor, await page.model())).toBe(modelOf(editor, becomes))
      await page.undo()
      expect(await page.model()).toBe(before)
      expect(await page.errors()).toEqual([])
    })

    test('typing goes on behind the change, in the same formatting', async () => {
      await page.fill('<p>Hi <strong>Maya</strong>, calm down now</p>')
      await page.replace('calm down', 'I hear you')
      await page.type(', really,')
      expect(plainModel(await page.model())).toBe('<p>Hi <strong>Maya</strong>, I hear you, really, now</p>')
    })

    test('what the agent typed before stays when the change is undone', async () => {
      await page.fill('<p>Hi Maya, calm down now</p><p>Bye</p>')
      await page.caretAt('Bye')
      await page.type('Good')
      await page.replace('calm down', 'I hear you')
      await page.undo()
      expect(await page.read()).toBe('Hi Maya, calm down now\nGoodBye')
    })

    test('the blank is selected, so that typing fills it', async () => {
      await page.fill('<p>Hi Maya, that is our policy. Bye</p>')
      const text = 'the reason is [reason]'
      const blank = { start: text.indexOf('['), end: text.length }
      expect(await page.replace('that is our policy', text, blank)).toBe('done')
      await page.type('simple')
      expect(await page.read()).toBe('Hi Maya, the reason is simple. Bye')
    })

    test('a draft that is another by now is not touched', async () => {
      await page.fill('<p>Hi Maya, calm down now</p>')
      const before = await page.model()
      const edit = { start: 9, end: 18, text: 'I hear you' }
      expect(await page.field('replace', edit, 'Hi Leo, calm down now')).toBe('changed')
      expect(await page.model()).toBe(before)
    })

    test('a second change that was made for the same draft waits and leaves the first alone', async () => {
      await page.fill('<p>Hi Maya, calm down now</p>')
      const draft = await page.read()
      const outcomes = await Promise.all([
        page.field('replace', { start: 9, end: 18, text: 'I hear you' }, draft),
        page.field('replace', { start: 0, end: 2, text: 'Hello' }, draft),
      ])
      expect(outcomes).toEqual(['done', 'changed'])
      expect(await page.read()).toBe('Hi Maya, I hear you now')
    })

    test('an editor that lets nothing in is left as it was, and the caret where it was', async () => {
      const closed = await lab.page(editor, '<p>Hi Maya, calm down now</p>')
      onTestFinished(() => closed.close())
      await closed.caretAt('Maya')
      const before = await closed.model()
      await closed.page.evaluate(() => {
        const refuse = (event: Event) => {
          event.preventDefault()
          event.stopImmediatePropagation()
        }
        for (const type of ['beforeinput', 'paste']) window.addEventListener(type, refuse, true)
      })
      expect(await closed.replace('calm down', 'I hear you')).toBe('refused')
      expect(await closed.model()).toBe(before)
      expect(await closed.field('caret')).toBe('Hi '.length)
    })

    test('the view does not jump, though the change is out of sight', async () => {
      await page.fill(`<p>Hi Maya, calm down now</p>${'<p>line</p>'.repeat(60)}<p>End</p>`)
      await page.page.click('#elsewhere')
      const scroll = () => page.page.evaluate(() => [window.lab.element.scrollTop, document.documentElement.scrollTop])
      await page.page.evaluate(() => {
        window.lab.element.scrollTop = 700
      })
      const before = await scroll()
      expect(before[0]).toBeGreaterThan(100)
      expect(await page.replace('calm down', 'I hear you')).toBe('done')
      expect(await scroll()).toEqual(before)
    })

    test('nothing runs while an input method composes', async () => {
      await page.fill('<p>Hi Maya, calm down now</p>')
      await page.caretAt('Maya')
      const compose = (type: string) =>
        page.page.evaluate(
          (type) => window.lab.element.dispatchEvent(new CompositionEvent(type, { bubbles: true })),
          type,
        )
      await compose('compositionstart')
      expect(await page.field('composing')).toBe(true)
      expect(await page.replace('calm down', 'I hear you')).toBe('composing')
      await compose('compositionend')
      expect(await page.field('composing')).toBe(false)
      expect(await page.read()).toBe('Hi Maya, calm down now')
    })

    test('every change of the text is told, typed or not, until the signal', async () => {
      await page.fill('<p>Hi Maya</p>')
      const told = () => page.page.evaluate(() => document.documentElement.dataset.changes ?? '')
      await page.field('watch')
      await page.caretAt('Maya')
      await page.type('dear ')
      await page.page.waitForFunction(() => document.documentElement.dataset.changes?.includes('Hi dear Maya'))
      await page.fill('<p>Dear Maya, from a macro</p>')
      await page.page.waitForFunction(() => document.documentElement.dataset.changes?.includes('from a macro'))
      await page.page.evaluate(() => document.dispatchEvent(new Event('lab-stop')))
      const last = await told()
      await page.fill('<p>Unheard</p>')
      expect(await page.read()).toBe('Unheard')
      expect(await told()).toBe(last)
    })

    test('the focus comes back to where the caret was', async () => {
      await page.fill('<p>Hi Maya</p><p>Bye</p>')
      await page.caretAt('Bye')
      await page.page.click('#elsewhere')
      await page.page.evaluate(() => getSelection()?.removeAllRanges())
      await page.field('focus')
      await page.type('Good')
      expect(await page.read()).toBe('Hi Maya\nGoodBye')
    })
  })

  test("CKEditor's own autocorrect is not taken for a refusal", async () => {
    const page = await lab.page('ckeditor-41', '<p>Hi Maya, calm down now</p>')
    expect(await page.replace('calm down now', 'the "new" plan, please wait...')).toBe('done')
    expect(await page.read()).toMatch(/^Hi Maya, the .new. plan, please wait/)
    await page.close()
  })
})
