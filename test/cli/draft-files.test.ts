import { expect, test } from 'vitest'
import { DraftFileError, savedReplies, textOfHtml } from '../../src/cli/draft-files'

test('the HTML of a saved reply is read as its text', () => {
  expect(
    textOfHtml(
      '<p>Hi&nbsp;{{ticket.requester.first_name}},</p>\n<p>Tom &amp; Jerry &#8217;n&#x2019; <b>bold</b><br>&lt;next&gt;</p><ul><li>one</li><li>two</li></ul>',
    ),
  ).toBe('Hi {{ticket.requester.first_name}},\n\nTom & Jerry ’n’ bold\n<next>\none\ntwo')
  expect(textOfHtml('<style>p { color: red }</style>&unknown; &#99999999;')).toBe('&unknown; &#99999999;')
})

test('Zendesk macros give the comments they write', () => {
  const json = JSON.stringify({
    macros: [
      {
        title: 'Refund late',
        actions: [
          { field: 'status', value: 'solved' },
          { field: 'comment_value_html', value: '<p>One</p>' },
        ],
      },
      { title: 'Chat', actions: [{ field: 'comment_value', value: ['channel:chat', 'Two'] }] },
      { title: 'Tag only', actions: [{ field: 'current_tags', value: 'x' }] },
    ],
  })
  expect(savedReplies('m.json', json)).toEqual([
    { name: 'm.json#Refund late', text: 'One' },
    { name: 'm.json#Chat', text: 'Two' },
  ])
})

test('Intercom macros give their text, else their HTML', () => {
  const json = JSON.stringify({
    data: [
      { id: '1', name: 'Plain', body: '<p>no</p>', body_text: 'One' },
      { id: '2', body: '<p>Two</p>' },
      { id: '3', name: 'Empty' },
    ],
  })
  expect(savedReplies('m.json', json)).toEqual([
    { name: 'm.json#Plain', text: 'One' },
    { name: 'm.json#2', text: 'Two' },
  ])
})

test('a file of another shape is refused with what is expected', () => {
  expect(() => savedReplies('m.json', '{')).toThrow(/^m\.json is not JSON: /)
  for (const json of ['[]', 'null', '{"macros":5}', '"x"']) {
    expect(() => savedReplies('m.json', json)).toThrow(DraftFileError)
    expect(() => savedReplies('m.json', json)).toThrow(/holds no saved replies.*Zendesk.*Intercom/)
  }
})
