import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, Lab, type LabPage } from './lab/lab'

/** What an editable holds, and how the agent sees it. */
const SHAPES: Record<string, [html: string, text: string]> = {
  nothing: ['', ''],
  'one paragraph': ['<p>Hello</p>', 'Hello'],
  paragraphs: ['<p>Hello</p><p>there</p>', 'Hello\nthere'],
  'an empty paragraph between': ['<p>Hello</p><p><br></p><p>there</p>', 'Hello\n\nthere'],
  'an empty paragraph first and last': ['<p><br></p><p>Hello</p><p><br></p>', '\nHello\n'],
  'several empty paragraphs': ['<p>a</p><p><br></p><p><br></p><p>b</p>', 'a\n\n\nb'],
  'a paragraph without anything, which takes no room': ['<p>a</p><p></p><p>b</p>', 'a\nb'],
  'a line break': ['<p>one<br>two</p>', 'one\ntwo'],
  'two line breaks': ['<p>one<br><br>two</p>', 'one\n\ntwo'],
  'the line break that ends a block, which is a filler': ['<p>one<br></p><p>two</p>', 'one\ntwo'],
  'a line break and the filler after it': ['<p>one<br><br></p><p>two</p>', 'one\n\ntwo'],
  'bold, links and nesting': ['<p>a <b>b</b><i>c <u>d</u></i> <a href="#">e</a>.</p>', 'a bc d e.'],
  'text beside blocks': ['first<div>second</div>third', 'first\nsecond\nthird'],
  'nested blocks': ['<div><div><p>a</p></div><p>b</p></div>', 'a\nb'],
  lists: ['<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul><p>d</p>', 'a\nb\nc\nd'],
  'lists of paragraphs': ['<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>', 'a\nb\nc'],
  'an empty list item': ['<ul><li>a</li><li><br></li></ul>', 'a\n'],
  'space in the source': ['<p>\n  one\n  two  <b> three</b>\n</p>\n<p> four</p>\n', 'one two three\nfour'],
  NBSP: ['<p>one&nbsp;two&nbsp; three&nbsp;</p>', 'one two  three '],
  'space that shows as written': ['<p style="white-space: pre-wrap">one  two\nthree</p>', 'one  two\nthree'],
  'the newline that ends such a block': ['<div style="white-space: pre-wrap">one\n\n</div>', 'one\n'],
  'code and quotations': ['<pre>a  b\nc</pre><blockquote><p>d</p></blockquote><p><code>e</code></p>', 'a  b\nc\nd\ne'],
  'an image': ['<p>see <img alt="x"> here</p>', 'see \uFFFC here'],
  'a mention': ['<p>ask <span contenteditable="false">@Leo</span> now</p>', 'ask \uFFFC now'],
  'a table as an island': [
    '<p>a</p><figure contenteditable="false"><table><tr><td>x</td></tr></table></figure><p>b</p>',
    'a\n\uFFFC\nb',
  ],
  'a rule between paragraphs': ['<p>a</p><hr><p>b</p>', 'a\n\uFFFC\nb'],
  'what is not shown': ['<p>a<span style="display:none">hidden</span>b</p><div style="display:none">c</div>', 'ab'],
  'blocks by style, lines by style': [
    '<span style="display:block">a</span><div style="display:inline">b</div>',
    'a\nb',
  ],
  'invisible fillers': ['<p>\u200Ba\u2060\u2060<b>\uFEFFb</b>\u200C</p>', 'ab'],
  'joined emoji': [
    '<p>x \u{1F469}\u200D\u{1F469}\u200D\u{1F467} \u{1F44B}\u{1F3FD} y\u200Dz</p>',
    'x \u{1F469}\u200D\u{1F469}\u200D\u{1F467} \u{1F44B}\u{1F3FD} yz',
  ],
  'CKEditor fillers': [
    '<p>a</p><p><br data-cke-filler="true"></p><p><span data-cke-filler="true">&nbsp;</span></p><p>b</p>',
    'a\n\n\nb',
  ],
  'CKEditor with the caret in empty bold': [
    '<p>a</p><p><b>\u2060\u2060\u2060\u2060\u2060\u2060\u2060</b><br data-cke-filler="true"></p>',
    'a\n',
  ],
  'ProseMirror fillers': [
    '<p>a<span contenteditable="false">@b</span><img class="ProseMirror-separator"><br class="ProseMirror-trailingBreak"></p><p><br class="ProseMirror-trailingBreak"></p>',
    'a\uFFFC\n',
  ],
  'ProseMirror widgets': ['<p>a<span class="ProseMirror-widget" contenteditable="false">hint</span>b</p>', 'ab'],
  Lexical: [
    '<p dir="ltr"><span data-lexical-text="true">a </span><strong data-lexical-text="true">b</strong></p><p><br></p>',
    'a b\n',
  ],
  Slate: [
    '<div data-slate-node="element"><span data-slate-leaf="true"><span data-slate-string="true">a</span></span></div><div data-slate-node="element"><span data-slate-zero-width="n">\uFEFF<br></span></div>',
    'a\n',
  ],
  Quill: [
    '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>a</li></ol><p>b<span class="ql-cursor">\uFEFF</span></p>',
    'a\nb',
  ],
}

/** Random drafts: blocks of runs, breaks, islands and fillers. */
const inline = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('word', 'a b', ' x', 'y ', '&nbsp;', '\u{1F44B}', '  ', '\u2060', 'é') },
  fc.constantFrom(
    '<b>bold</b>',
    '<a href="#">a <i>link</i></a>',
    '<br>',
    '<img>',
    '<span contenteditable="false">@x</span>',
  ),
)
const line = fc.array(inline, { maxLength: 6 }).map((parts) => parts.join(''))
const block = fc
  .tuple(fc.constantFrom('p', 'div', 'h2', 'blockquote', 'pre'), line)
  .map(([name, content]) => `<${name}>${content}</${name}>`)
const list = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)
const draft = fc
  .array(fc.oneof({ weight: 4, arbitrary: block }, list, line), { maxLength: 5 })
  .map((blocks) => blocks.join(''))

describe.each(BROWSERS)('the text of a draft in %s', (browser) => {
  let lab: Lab
  let page: LabPage

  beforeAll(async () => {
    lab = await Lab.open(browser)
    page = await lab.page('contenteditable')
  }, 180_000)
  afterAll(() => lab?.close())

  test.each(Object.entries(SHAPES))('%s', async (_, [html, text]) => {
    await page.fill(html)
    expect(await page.field('examine')).toEqual({ text, wrong: [] })
  })

  test('every offset leads to the DOM and back in any draft, and reading changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (html) => {
        await page.fill(html)
        expect(await page.field('examine')).toHaveProperty('wrong', [])
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  test('a span is painted line by line, without what stands beside it', async () => {
    await page.fill('<p>one <b>two</b></p><p><br></p><p><i>three</i> four</p>')
    const text = await page.read()
    const span = { start: text.indexOf('two'), end: text.indexOf(' four') }
    expect(await page.field('ranges', span)).toEqual(['two', 'three'])
    expect(await page.field('ranges', { start: 0, end: 0 })).toEqual([])
  })

  test('quotations and code are told apart', async () => {
    await page.fill(
      '<p>mine</p><blockquote><p>theirs</p><blockquote>older</blockquote></blockquote><p>and <code>x = 1</code>.</p>',
    )
    const text = await page.read()
    const quotations = await page.field<{ start: number; end: number }[]>('quotations')
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(['theirs\nolder', 'x = 1'])
  })

  test('the map is made anew when the draft changes, whoever changes it', async () => {
    await page.fill('<p>one</p>')
    expect(await page.read()).toBe('one')
    await page.page.evaluate(() => {
      ;(window.lab.element.querySelector('p')?.firstChild as Text).data = 'two'
    })
    expect(await page.read()).toBe('two')
    await page.page.evaluate(() => window.lab.element.querySelector('p')?.setAttribute('style', 'display: none'))
    expect(await page.read()).toBe('')
  })

  test('the character under the pointer is found, and none where no character is', async () => {
    await page.fill('<p>one <b>two</b> three</p><p>four</p>')
    const text = await page.read()
    for (const word of ['one', 'two', 'three', 'four']) {
      const start = text.indexOf(word)
      const [box] = await page.field<DOMRect[]>('rectangles', { start, end: start + 1 })
      if (!box) throw new Error(`${word} has no box`)
      expect(await page.field('offsetAt', box.x + box.width * 0.8, box.y + box.height / 2)).toBe(start)
    }
    const [last] = await page.field<DOMRect[]>('rectangles', { start: text.length - 1, end: text.length })
    if (!last) throw new Error('the end has no box')
    expect(await page.field('offsetAt', last.x + last.width + 40, last.y + last.height / 2)).toBeNull()
    expect(await page.field('offsetAt', 1, 1)).toBeNull()
  })

  test('the caret is told by its offset, and not while it is elsewhere', async () => {
    await page.fill('<p>one <b>two</b></p><p><br></p><p>three</p>')
    await page.page.evaluate(() => getSelection()?.removeAllRanges())
    expect(await page.field('caret')).toBeNull()
    await page.caretAt('wo')
    expect(await page.field('caret')).toBe('one t'.length)
    await page.press('ArrowDown')
    expect(await page.field('caret')).toBe('one two\n'.length)
  })
})
