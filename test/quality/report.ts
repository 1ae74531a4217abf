/** Writes what was measured as the text of `docs/quality.md`. */
import { FAMILIES } from '../../src/engine/analysis'
import { createEngine } from '../../src/engine/engine'
import { NO_GUIDE } from '../../src/engine/rule'
import { rules, secondOpinion } from '../../src/rules'
import { keptAside, type Labelled, labelledReplies, labelledSentences } from './labelled'
import { cautions, foundByFamily, type Judged, judge, measure, type Share, worthBy } from './measure'

/** A share as people read it: "39.7 %", or a dash where there is nothing to share. */
export const percent = ({ count, of }: Share): string => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`)

/** A Markdown table; every column but the first stands to the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, column) => (column ? '---:' : '---')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')

/** Two sets side by side: what may be read while rules are written, and what is kept aside. */
function sides(texts: readonly Labelled[], all: Judged): { read: Judged; aside: Judged } {
  const aside = new Set(texts.filter(({ id }) => keptAside(id)))
  return {
    read: all.filter(({ labelled }) => !aside.has(labelled)),
    aside: all.filter(({ labelled }) => aside.has(labelled)),
  }
}

/** The whole report. The same rules and sentences give the same text. */
export function qualityReport(): string {
  const engine = createEngine(rules, NO_GUIDE, { secondOpinion })
  const sentences = labelledSentences()
  const judged = judge(engine, sentences)
  const { read, aside } = sides(sentences, judged)
  const [readNumbers, asideNumbers] = [measure(read), measure(aside)]
  const numbers = (
    [
      ['found', 'found'],
      ['found, of those without a stock phrase', 'foundHard'],
      ['named by the right family, of those found', 'rightFamily'],
      ['texts with a mark beside the labelled words', 'stray'],
      ['fine texts with any mark', 'fineMarked'],
      ['fine texts with a caution or stronger', 'fineCaution'],
      ['near misses with any mark', 'nearMissMarked'],
    ] as const
  ).map(([name, key]) => [name, percent(readNumbers[key]), percent(asideNumbers[key])])

  const families = FAMILIES.filter((family) => family !== 'privacy')
  const [foundRead, foundAside] = [foundByFamily(read), foundByFamily(aside)]
  const worth = worthBy(judged, ({ family }) => family)
  const worthAside = worthBy(aside, ({ family }) => family)
  const right = (of: typeof worth, key: string): string => {
    const { marks, right } = of.get(key) ?? { marks: 0, right: 0 }
    return percent({ of: marks, count: right })
  }

  const replies = labelledReplies()
  const whole = cautions(judge(engine, replies))
  const wholeNumbers = measure(whole)
  const wholeRight = worthBy(whole, () => 'all').get('all') ?? { marks: 0, right: 0 }

  const byRule = worthBy(judged, ({ rule }) => rule)
  const ruleRows = rules.map(({ id, severity }) => {
    const { marks, right } = byRule.get(id) ?? { marks: 0, right: 0 }
    return [`\`${id}\``, severity, String(marks), percent({ of: marks, count: right })]
  })

  const fine = sentences.filter(({ marks }) => marks.length === 0).length
  return `# What the rules are worth

This file is written by \`npm run quality\`; change the rules or the sentences, not this text.

The sentences of \`test/quality/sentences\` were written for this project: ${sentences.length} parts of replies, ${fine} of them fine. One in
three, chosen by a hash of its id, is kept out of sight of those who write rules; the difference between the two columns
is how much the rules are fitted to what was read. Sentences are hard on purpose: few hold a phrase that can be listed,
and the fine ones use the words of a family with a good meaning. Real replies hold far less of both.

## All families

${table(['', 'two thirds that may be read', 'the third kept aside'], numbers)}

## By family

"Found" is the share of labelled stretches with a mark of any family on them, "right" the share of this family's marks
that stand on labelled words.

${table(
  ['family', 'found, read', 'found, kept aside', 'right, all', 'right, kept aside'],
  families.map((family) => [
    family,
    percent(foundRead.get(family) ?? { of: 0, count: 0 }),
    percent(foundAside.get(family) ?? { of: 0, count: 0 }),
    right(worth, family),
    right(worthAside, family),
  ]),
)}

## Whole replies

${replies.length} replies of four to nine sentences, half of them fine, measured by cautions and stronger marks alone.

${table(
  ['', ''],
  [
    ['labelled stretches found', percent(wholeNumbers.found)],
    ['marks that are right', percent({ of: wholeRight.marks, count: wholeRight.right })],
    ['fine replies with a mark', percent(wholeNumbers.fineMarked)],
  ],
)}

## By rule

How often each rule marks one of the sentences, and how many of these marks stand on labelled words. A rule with few marks
is one that these sentences say little about.

${table(['rule', 'severity', 'marks', 'right'], ruleRows)}
`
}
