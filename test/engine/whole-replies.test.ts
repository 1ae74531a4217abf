import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Conversation, NO_CONVERSATION } from '../../src/engine/analysis'
import { createEngine } from '../../src/engine/engine'
import { factProblems } from '../../src/engine/facts'
import { familyOf, looksForGaps } from '../../src/engine/rule'
import { applied } from '../../src/engine/whole-draft'
import { rules } from '../../src/rules'
import { labelledReplies } from '../quality/labelled'

/**
 * The whole-draft rewrite of every labelled reply and of every scenario's draft: it keeps the facts, is not marked where
 * it changed, and rewriting it again changes nothing.
 */
const engine = createEngine(rules)
const GAPS = new Set(rules.filter(looksForGaps).map(({ id }) => id))

interface Case {
  id: string
  text: string
  conversation: Conversation
}

const scenarios = ['conversations', 'further', 'held-out'].flatMap((name) =>
  readFileSync(new URL(`./scenarios/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(
      ({ id, draft, conversation, customerName, agentName, channel }): Case => ({
        id: `${name} ${id}`,
        text: draft,
        conversation: { messages: conversation, customerName, agentName, channel },
      }),
    ),
)
const cases: Case[] = [
  ...labelledReplies().map(({ id, text }) => ({ id, text, conversation: NO_CONVERSATION })),
  ...scenarios,
]

describe('the whole rewrite', () => {
  it('has every labelled reply and every scenario to go through', () => {
    expect(cases.length).toBeGreaterThan(100)
    expect(cases.some(({ text }) => engine.analyze(text).rewrite.edits.length > 0)).toBe(true)
  })

  it.each(cases)('of $id keeps its facts, is clean and is settled', ({ text, conversation }) => {
    const { findings, rewrite } = engine.analyze(text, conversation)
    // What rewrites change; the parts that were missing ask for steps and answers in words of their own.
    const rewritten = applied(
      text,
      rewrite.edits.filter(({ reason }) => reason.includes('/')),
    ).text
    // A promise nobody can keep, how busy the agent is, and who a stock sentence speaks to go with the words that said so.
    const families = new Set(findings.map(({ rule }) => familyOf(rule)))
    const lost = factProblems(text, rewritten, { draft: text, conversation }).filter(
      ({ kind, change, spelled }) =>
        change !== 'lost' ||
        !(
          (kind === 'promise' && families.has('overpromise')) ||
          (kind === 'number' && families.has('rushing')) ||
          (kind === 'name' && families.has('robotic')) ||
          spelled
        ),
    )
    expect(lost).toEqual([])

    let shift = 0
    const changed = rewrite.edits.map((edit) => {
      const start = edit.start + shift
      shift += edit.text.length - (edit.end - edit.start)
      return { start, end: start + edit.text.length }
    })
    const marks = engine
      .mark(rewrite.text, conversation)
      .filter((f) => !GAPS.has(f.rule) && changed.some(({ start, end }) => f.start < end && f.end > start))
    expect(marks.map(({ rule, text: words }) => `${rule} «${words}»`)).toEqual([])

    expect(engine.analyze(rewrite.text, conversation).rewrite.edits).toEqual([])
  })
})
