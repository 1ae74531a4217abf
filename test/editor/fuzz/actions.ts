import fc from 'fast-check'
import { DRAFTS, PASTED, PLAIN_DRAFTS, REWRITTEN, SENTENCES, TYPED } from './texts'

/** One change of a whole-draft rewrite; numbers choose a place among those that the draft of the moment has. */
export interface Change {
  where: 'words' | 'gone' | 'behind' | 'before' | 'new line' | 'line gone'
  at: number
  count: number
  text: string
}

/** Whether the agent takes back what Attune did, and does it again. */
export type Then = 'keep' | 'undo' | 'undo and redo'

/** What an agent, a site or Attune does to a composer. */
export type Action =
  | { do: 'type'; at: number | null; text: string }
  | { do: 'press'; at: number | null; key: 'Enter' | 'Shift+Enter' | 'Backspace' | 'Delete'; times: number }
  | { do: 'delete'; from: number; to: number }
  | { do: 'paste'; at: number; html: string }
  | { do: 'bold'; from: number; to: number }
  | { do: 'link'; from: number; to: number }
  | { do: 'list'; at: number }
  | { do: 'undo' | 'redo'; times: number }
  | { do: 'compose'; at: number; text: string }
  | { do: 'macro'; html: string }
  | { do: 'other ticket'; html: string }
  | { do: 'node replaced' }
  | { do: 'rewrite'; change: Change; blank: boolean; then: Then }
  | { do: 'whole draft'; changes: Change[]; then: Then }
  | { do: 'summary'; title: string; lines: string[]; at: number | null; then: Then }
  | { do: 'late rewrite'; change: Change }

const place = fc.nat({ max: 400 })
const at: fc.Arbitrary<number | null> = fc.option(place)
const draftOf = (plain: boolean) => fc.constantFrom(...(plain ? PLAIN_DRAFTS : DRAFTS))
const then = fc.constantFrom<Then>('keep', 'undo', 'undo and redo')

const changeOf = (...where: Change['where'][]): fc.Arbitrary<Change> =>
  fc
    .record({ where: fc.constantFrom(...where), at: place, count: fc.integer({ min: 1, max: 6 }), text: fc.nat() })
    .map(({ text, ...change }) => {
      const pool = change.where === 'words' ? REWRITTEN : SENTENCES
      return { ...change, text: pool[text % pool.length] as string }
    })

const rewriteChange = changeOf('words', 'words', 'words', 'gone', 'behind')

/** The actions that can happen to a composer. `plain`: it holds nothing but text; `oneLine`: and only one line of it. */
export const actions = ({ plain, oneLine }: { plain: boolean; oneLine: boolean }): fc.Arbitrary<Action> => {
  const keys = oneLine
    ? (['Backspace', 'Delete'] as const)
    : plain
      ? (['Enter', 'Backspace', 'Delete'] as const)
      : (['Enter', 'Shift+Enter', 'Backspace', 'Delete'] as const)
  const draft = draftOf(plain).map((html) => (oneLine ? html.replace(/\n+/g, ' ') : html))
  const wholeChange = oneLine
    ? changeOf('words', 'gone', 'behind')
    : changeOf('words', 'words', 'gone', 'behind', 'before', 'new line', 'line gone')
  const choices: fc.WeightedArbitrary<Action>[] = [
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('type'), at, text: fc.constantFrom(...TYPED) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('press'),
        at,
        key: fc.constantFrom(...keys),
        times: fc.integer({ min: 1, max: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('delete'), from: place, to: place }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('paste'), at: place, html: fc.constantFrom(...PASTED) }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constantFrom('undo', 'redo'), times: fc.integer({ min: 1, max: 3 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('compose'), at: place, text: fc.constantFrom('\u306B', 'e\u0301', 'ni') }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('macro'), html: draft }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('other ticket'), html: draft }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('node replaced') }) },
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('rewrite'), change: rewriteChange, blank: fc.boolean(), then }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('whole draft'),
        changes: fc.array(wholeChange, { minLength: 1, maxLength: 4 }),
        then,
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('late rewrite'), change: rewriteChange }) },
  ]
  if (!plain) {
    choices.push(
      { weight: 2, arbitrary: fc.record({ do: fc.constant('bold'), from: place, to: place }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('link'), from: place, to: place }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('list'), at: place }) },
    )
  }
  if (!oneLine) {
    choices.push({
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('summary'),
        title: fc.constantFrom('', 'Next steps'),
        lines: fc.subarray(['We check it by Friday', 'You send us <one> photo & the number', 'I write to you'], {
          minLength: 1,
        }),
        at,
        then,
      }),
    })
  }
  return fc.oneof(...choices)
}

/** What stands in the composer before the first action. */
export const firstDraft = ({ plain, oneLine }: { plain: boolean; oneLine: boolean }): fc.Arbitrary<string> =>
  draftOf(plain).map((html) => (oneLine ? html.replace(/\n+/g, ' ') : html))
