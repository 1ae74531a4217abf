import * as v from 'valibot'
import type { Conversation } from '../engine/analysis'

/** One line of the input, understood: the draft, what it answers, and the caller's own name for it. */
export interface Request {
  id: string | number | null
  draft: string
  conversation: Conversation
}

/** A line that is not a request: what is wrong, where, and what is expected there. `id` is kept where it could be read. */
export class RequestError extends Error {
  constructor(
    readonly id: string | number | null,
    problem: string,
  ) {
    super(problem)
    this.name = 'RequestError'
  }
}

const text = v.string('is no text: give a string')
const moment = v.pipe(
  v.string('is no time: give an ISO 8601 string such as "2026-03-02T09:00:00Z"'),
  v.check(
    (value) => !Number.isNaN(Date.parse(value)),
    ({ received }) => `is no time: ${received} is not ISO 8601, such as "2026-03-02T09:00:00Z"`,
  ),
)
const choice = <const T extends readonly string[]>(choices: T) =>
  v.picklist(choices, ({ received }) => `is ${received}: give ${choices.map((name) => `"${name}"`).join(' or ')}`)

/** What to say of an object: the key that it lacks, or that it is none. */
const objectNamed = (shape: string) => (issue: { path?: unknown }) =>
  `is ${issue.path ? 'missing' : 'no object'}: give ${shape}`

/** Producers write what they do not know as null; it counts as left out. */
const maybe = <const T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  )

const RequestSchema = v.object(
  {
    id: v.nullish(v.union([v.string(), v.number()], 'is no identifier: give a string or a number'), null),
    draft: v.string('is no text: give the text of the reply'),
    conversation: maybe(
      v.array(
        v.object(
          { from: choice(['customer', 'agent', 'note']), text, at: maybe(moment) },
          objectNamed('{"from", "text", "at"}'),
        ),
        'is no list: give the messages, oldest first, as [{"from", "text", "at"}]',
      ),
    ),
    customerName: maybe(text),
    agentName: maybe(text),
    channel: maybe(choice(['email', 'chat'])),
    now: maybe(moment),
  },
  objectNamed('{"draft": "…"}'),
)

const isIdentifier = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/** Reads one line of JSON. Throws a RequestError that names each field at fault. */
export function readRequest(line: string): Request {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new RequestError(null, `not JSON: ${(error as Error).message}`)
  }
  const result = v.safeParse(RequestSchema, value)
  if (result.success) {
    const { id, draft, conversation, ...known } = result.output
    return { id, draft, conversation: { ...known, messages: conversation ?? [] } }
  }
  const id = (value as { id?: unknown } | null)?.id
  const problems = result.issues.map((issue) => [v.getDotPath(issue), issue.message].filter(Boolean).join(' '))
  throw new RequestError(isIdentifier(id) ? id : null, problems.join('; '))
}
