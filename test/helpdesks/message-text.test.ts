import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Harness, type HelpdeskPage, startHarness } from '../real/harness'
import { withAdapters } from './in-page'

let harness: Harness
let page: HelpdeskPage

beforeAll(async () => {
  harness = await startHarness('chromium', { extension: null })
  page = await withAdapters(await harness.ticket('4821'))
})
afterAll(() => harness?.close())

const textOf = (html: string, skip = '') =>
  page.page.evaluate(
    (given, without) => {
      const body = document.createElement('div')
      body.innerHTML = given
      return window.adapters.messageText(body, without)
    },
    html,
    skip,
  )

test.each([
  ['paragraphs are lines', '<p>One</p><p>Two</p>', 'One\nTwo'],
  ['an empty paragraph is an empty line', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
  ['a break is a line', 'One<br>Two', 'One\nTwo'],
  ['nested boxes make no empty lines', '<div><div><p>One</p></div></div><div>Two</div>', 'One\nTwo'],
  ['list items are lines', '<p>Need:</p><ul><li>box</li><li>photo</li></ul>', 'Need:\nbox\nphoto'],
  ['white space collapses', '<p>One \n   two&nbsp;three</p>\n  <p> four </p>', 'One two three\nfour'],
  ['inline elements join', '<p><b>Bo</b>ld <a href="#">link</a>.</p>', 'Bold link.'],
  ['preformatted text keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
  ['cells are apart', '<table><tr><td>Order</td><td>20418</td></tr></table>', 'Order 20418'],
  ['place holders go, emoji stay', '<p>\u2060Hi\u200b 👩‍💻</p>', 'Hi 👩‍💻'],
  ['buttons and pictures are not text', '<p>Hi<button>Show more</button><svg><text>ok</text></svg></p>', 'Hi'],
  [
    'Gmail’s quotation goes',
    '<p>Yes</p><div class="gmail_quote">On Mon … wrote:<blockquote>Old</blockquote></div>',
    'Yes',
  ],
  ['an answer below a quotation stays', '<blockquote>Is it red?</blockquote><p>No, blue.</p>', 'No, blue.'],
  ['plain mail’s quotation goes', 'Yes<br>On 3 Mar 2026, at 10:00, Acme wrote:<br>&gt; Old<br>more', 'Yes'],
  ['quoted lines go, answers between them stay', '&gt; Red?<br>No<br>&gt; Big?<br>Yes', 'No\nYes'],
  ['what was forwarded goes', 'See below<br>-----Original Message-----<br>From: A', 'See below'],
  ['a sentence that ends in wrote stays', 'On Monday you wrote: it is red.', 'On Monday you wrote: it is red.'],
  ['a signature goes', '<p>Thanks</p><p>-- </p><p>Maya</p>', 'Thanks'],
  ['a marked signature goes', '<p>Thanks</p><div class="signature">Leo</div>', 'Thanks'],
])('%s', async (_, html, text) => {
  expect(await textOf(html)).toBe(text)
})

test('the helpdesk’s own marks can be left out', async () => {
  expect(await textOf('<p>Hi</p><i class="seen">Seen</i>', '.seen')).toBe('Hi')
})

test('names and moments that are none are told apart', async () => {
  const read = await page.page.evaluate(() => ({
    names: ['Maya Okafor <maya@example.com>', 'maya@example.com', '  ', '4821', 'x'.repeat(61)].map(
      (text) => window.adapters.personName(text) ?? 'none',
    ),
    moments: ['2026-11-20T10:00:00Z', '2026-11-20T10:00:00+01:00', '2026-11-20', 'yesterday', null].map(
      (moment) => window.adapters.momentOf(moment) ?? 'none',
    ),
  }))
  expect(read).toEqual({
    names: ['Maya Okafor', 'none', 'none', 'none', 'none'],
    moments: ['2026-11-20T10:00:00Z', '2026-11-20T10:00:00+01:00', 'none', 'none', 'none'],
  })
})
