import type { Edit } from '../../../src/editor/draft-field'
import { applyEdits, inOrder } from '../../../src/editor/edits'
import type { ModelLine } from '../lab/composer'
import type { Look } from '../lab/page'

/** The signs of a draft that are not whitespace, each with its formatting and its line's kind. */
interface Sign {
  sign: string
  kind: string
  marks: string
}

/** What is wrong with a moment by itself: the field reads another text than the model holds, an exception, a trace of ours. */
export const wrongWith = (look: Look, around: string): string[] => {
  const wrong = [...look.errors]
  if (look.around !== around) wrong.push(`around the composer stands ${look.around}, not ${around}`)
  if (look.lines) {
    const model = textOf(look.lines)
    if (model !== look.text)
      wrong.push(`the field reads ${JSON.stringify(look.text)}, the model holds ${JSON.stringify(model)}`)
  }
  if (/attune|data-pm-slice|data-cke|\u2060/i.test(look.html)) wrong.push(`a trace in ${look.html}`)
  return wrong
}

/** What is wrong with a draft after Attune made these edits in it: text lost or added, formatting of what was kept. */
export const wrongAfter = (before: Look, after: Look, edits: readonly Edit[]): string[] => {
  const meant = applyEdits(before.text, edits)
  if (trimLines(after.text) !== trimLines(meant)) {
    return [`the draft reads ${JSON.stringify(after.text)} instead of ${JSON.stringify(meant)}`]
  }
  const wrong = foreign(before, after)
  if (!before.lines || !after.lines) return wrong
  const [old, now] = [signsOf(before.lines), signsOf(after.lines)]
  let [at, to, offset] = [0, 0, 0]
  for (const edit of [...inOrder(edits), null]) {
    const kept = count(before.text.slice(offset, edit ? edit.start : undefined))
    for (let index = 0; index < kept; index++) {
      const [was, is] = [old[at + index], now[to + index]]
      if (was?.marks !== is?.marks)
        wrong.push(`"${was?.sign}" (${at + index}) was [${was?.marks}] and is [${is?.marks}]`)
      else if (was?.kind !== is?.kind)
        wrong.push(`"${was?.sign}" (${at + index}) was in ${was?.kind} and is in ${is?.kind}`)
      if (wrong.length > 3) return wrong
    }
    if (!edit) break
    const gone = count(before.text.slice(edit.start, edit.end))
    const added = count(edit.text)
    const near = old.slice(Math.max(0, at + kept - 1), at + kept + gone + 1).map(({ marks }) => marks)
    for (const { sign, marks } of now.slice(to + kept, to + kept + added)) {
      if (marks !== '' && !near.includes(marks))
        wrong.push(`the new "${sign}" is [${marks}] beside [${near.join('], [')}]`)
    }
    at += kept + gone
    to += kept + added
    offset = edit.end
  }
  return wrong
}

/** Elements and attributes that were not in the draft and that no change of ours may bring. */
const foreign = (before: Look, after: Look): string[] => {
  if (before.lines?.every(({ kind }) => kind === 'field')) return []
  const known = new Set([...vocabulary(before.html), ...['<p', '<br', '<ul', '<li', '<div', '&nbsp']])
  return [...new Set(vocabulary(after.html))]
    .filter((name) => !known.has(name) && !/^ (data-list-item-id|data-list|data-lexical|value|dir|class)/.test(name))
    .map((name) => `"${name}" came into ${after.html}`)
}

/** Lexical writes the spaces' style on all words. */
const vocabulary = (html: string): string[] =>
  html
    .replace(/<span style="white-space: pre-wrap;">| style="white-space: pre-wrap;"/g, '')
    .match(/<[a-z][\w-]*|(?<=<[^>]*) [\w-]+(?==)/g) ?? []

const textOf = (lines: readonly ModelLine[]): string => lines.map(({ text }) => text.replace(/\u00A0/g, ' ')).join('\n')

const trimLines = (text: string): string => text.replace(/ +$/gm, '')

const signsOf = (lines: readonly ModelLine[]): Sign[] =>
  lines.flatMap(({ kind, text, marks }) =>
    text
      .split('')
      .map((sign, index) => ({ sign, kind, marks: marks[index] as string }))
      .filter(({ sign }) => !/\s/.test(sign)),
  )

const count = (text: string): number => text.replace(/\s/g, '').length
