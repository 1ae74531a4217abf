import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Labelled {
  text: string
  family: string
}

/** Fine replies taken between two with dismissive wording; drafts of agents are mostly fine. */
const FINE_TO_MARKED = 3

const SENTENCES_IN_PARAGRAPH = 5

/** What is typed, key by key, into the middle of a draft. Some of it is marked, so that rewrites are asked for too. */
export const TYPED: readonly string[] = [
  'I am sorry that the parcel is late, and I have asked the depot in Leeds where it is. ',
  'Unfortunately we cannot refund order 48213, that is our policy. ',
  'You should have read the terms before you paid £24.50 on 3 May. ',
  'I will write to you by Friday noon, and the new lamp leaves today. ',
  'As I already said, the code is only valid until the end of June. ',
]

/**
 * A draft of exactly `words` words, made of sentences of the project's own test set in a fixed order, three fine ones to
 * each with dismissive wording, all of them different. A shorter draft is the beginning of a longer one.
 *
 * @param folder holds the sentences as JSON lines, one file per family
 */
export function draftOf(words: number, folder: string): string {
  const families = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  const longest = Math.max(...families.map((lines) => lines.length))
  const labelled = Array.from({ length: longest }, (_, at) => families.map((lines) => lines[at]))
    .flat()
    .filter((line) => line !== undefined)
    .map((line): Labelled => JSON.parse(line))
  const fine = labelled.filter(({ family }) => family === 'ok')
  const marked = labelled.filter(({ family }) => family !== 'ok')
  const mixed = marked.flatMap((one, at) => [...fine.slice(at * FINE_TO_MARKED, (at + 1) * FINE_TO_MARKED), one])
  const text = mixed.map((one, at) => one.text + ((at + 1) % SENTENCES_IN_PARAGRAPH === 0 ? '\n\n' : ' ')).join('')
  const last = [...text.matchAll(/\S+/g)][words - 1]
  if (!last) throw new Error(`The test set has too few sentences for a draft of ${words} words`)
  return text.slice(0, last.index + last[0].length)
}

/** The place between two sentences nearest after the middle of a draft, where `TYPED` goes. */
export const middleOf = (draft: string): number => {
  const half = Math.floor(draft.length / 2)
  const between = draft.slice(half).search(/(?<=[.!?]\s)(?=[A-Z])/)
  return between < 0 ? draft.length : half + between
}
