import { expect, test } from 'vitest'
import { RequestError, readRequest } from '../../src/cli/request'

/** What reading a line complains of, and for which id. */
function complaint(line: string) {
  try {
    readRequest(line)
  } catch (error) {
    if (error instanceof RequestError) return { id: error.id, message: error.message }
    throw error
  }
  throw new Error(`No complaint about ${line}`)
}

test('a whole line becomes a draft and its conversation', () => {
  const line = {
    id: 't1',
    draft: 'Hi Maya',
    conversation: [
      { from: 'customer', text: 'Where is it?', at: '2026-03-02T09:00:00Z' },
      { from: 'note', text: 'Third contact' },
    ],
    customerName: 'Maya Okafor',
    agentName: 'Leo',
    channel: 'email',
    now: '2026-03-04T10:00:00Z',
  }
  expect(readRequest(JSON.stringify(line))).toEqual({
    id: 't1',
    draft: 'Hi Maya',
    conversation: {
      messages: line.conversation,
      customerName: 'Maya Okafor',
      agentName: 'Leo',
      channel: 'email',
      now: '2026-03-04T10:00:00Z',
    },
  })
})

test('all but the draft may be left out or null, and what is unknown is passed over', () => {
  const bare = { id: null, draft: 'x', conversation: { messages: [] } }
  expect(readRequest('{"draft":"x"}')).toEqual(bare)
  expect(readRequest('{"draft":"x","id":null,"conversation":null,"channel":null,"now":null,"team":7}')).toEqual(bare)
  expect(readRequest('{"draft":"","id":0}').id).toBe(0)
})

test('a line that is not JSON is said to be so', () => {
  expect(complaint('{"draft":')).toEqual({ id: null, message: expect.stringMatching(/^not JSON: /) })
})

test('each field at fault is named with what it should be, and the id is kept', () => {
  const line = '{"id":"t","draft":5,"conversation":[{"from":"bot","text":"x","at":"soon"}],"channel":"fax"}'
  const { id, message } = complaint(line)
  expect(id).toBe('t')
  expect(message.split('; ')).toEqual([
    'draft is no text: give the text of the reply',
    'conversation.0.from is "bot": give "customer" or "agent" or "note"',
    'conversation.0.at is no time: "soon" is not ISO 8601, such as "2026-03-02T09:00:00Z"',
    'channel is "fax": give "email" or "chat"',
  ])
})

test.each([
  ['{"id":7}', 'draft is missing: give {"draft": "…"}'],
  ['[]', 'draft is missing: give {"draft": "…"}'],
  ['"text"', 'is no object: give {"draft": "…"}'],
  ['null', 'is no object: give {"draft": "…"}'],
  [
    '{"draft":"x","conversation":{}}',
    'conversation is no list: give the messages, oldest first, as [{"from", "text", "at"}]',
  ],
  ['{"draft":"x","conversation":[1]}', 'conversation.0 is no object: give {"from", "text", "at"}'],
  ['{"draft":"x","conversation":[{"text":"y"}]}', 'conversation.0.from is missing: give {"from", "text", "at"}'],
  ['{"draft":"x","id":{}}', 'id is no identifier: give a string or a number'],
])('%s: %s', (line, message) => {
  expect(complaint(line).message).toBe(message)
})
