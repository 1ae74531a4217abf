import { type Conversation, FAMILIES } from './analysis'
import type { Engine } from './engine'
import { createEngine } from './engine'
import { compileRules, RuleError } from './match'
import { type FlagExample, familyOf, NO_GUIDE, type PassExample, type Rule } from './rule'

/** What is wrong with a rule, in words its author can act on. */
export interface RuleProblem {
  rule: string
  problem: string
}

const OPEN = '«'
const CLOSE = '»'

/** An example as plain text with the span that «…» marks. */
export function unmark(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf(OPEN)
  const end = text.indexOf(CLOSE) - 1
  return { text: text.replace(OPEN, '').replace(CLOSE, ''), start, end }
}

const conversationOf = (example: FlagExample | PassExample): Conversation => {
  const { customer = undefined, customerName = undefined } = typeof example === 'object' ? example : {}
  return { messages: customer ? [{ from: 'customer', text: customer }] : [], customerName }
}

const textOf = (example: PassExample): string => (typeof example === 'string' ? example : example.text)

/** The rule without one part, to see whether an example needs it. */
const without = <K extends 'patterns' | 'unless' | 'near' | 'unlessNear'>(rule: Rule, key: K, index: number): Rule => ({
  ...rule,
  [key]: (rule[key] as readonly unknown[]).filter((_, i) => i !== index),
})

interface Spans {
  flags: boolean
  passes: boolean
}

/** Whether a rule alone marks exactly its flags, and leaves its passes. */
function behaves(rule: Rule): Spans {
  const engine = createEngine([rule], NO_GUIDE)
  return {
    flags: rule.examples.flags.every((example) => marksExactly(engine, rule, example)),
    passes: rule.examples.passes.every((e) =>
      engine.check(textOf(e), conversationOf(e)).every((f) => f.rule !== rule.id),
    ),
  }
}

function marksExactly(engine: Engine, rule: Rule, example: FlagExample): boolean {
  const { text, start, end } = unmark(example.text)
  const own = engine.check(text, conversationOf(example)).filter((f) => f.rule === rule.id)
  return own.length === 1 && own[0]!.start === start && own[0]!.end === end
}

/** Everything that can be told of one rule by its shape alone. */
function shapeProblems(rule: Rule): string[] {
  const problems: string[] = []
  if (!/^[a-z-]+\/[a-z0-9-]+$/.test(rule.id)) problems.push(`The id «${rule.id}» is not family/kebab-case-name`)
  else if (!FAMILIES.includes(familyOf(rule.id)))
    problems.push(`«${familyOf(rule.id)}» is not a family; use one of ${FAMILIES.join(', ')}`)
  if (!rule.title.trim()) problems.push('It has no title')
  if (!rule.why.trim()) problems.push('It does not say why')
  if (!/^https?:\/\//.test(rule.source)) problems.push('Its source is not an address')
  if (rule.examples.flags.length < 3)
    problems.push(`It needs at least three examples that it marks, not ${rule.examples.flags.length}`)
  if (rule.examples.passes.length < 3)
    problems.push(`It needs at least three near misses, not ${rule.examples.passes.length}`)
  for (const { text } of rule.examples.flags) {
    const { start, end } = unmark(text)
    if (start < 0 || end <= start) problems.push(`«${text}» does not mark its span with ${OPEN}…${CLOSE}`)
  }
  return problems
}

/**
 * Proves rules by their own examples: each marked text gives exactly its span, each near miss gives nothing, no pattern
 * and no exception or condition is idle, and no rewrite is marked by any rule of `all` (default: the rules themselves).
 * Returns what is wrong; an empty list is the proof.
 */
export function proveRules(rules: readonly Rule[], all: readonly Rule[] = rules): RuleProblem[] {
  const problems: RuleProblem[] = []
  const ids = new Set<string>()
  for (const rule of rules) {
    const add = (problem: string) => problems.push({ rule: rule.id, problem })
    if (ids.has(rule.id)) add('Another rule has this id')
    ids.add(rule.id)
    const shape = shapeProblems(rule)
    shape.forEach(add)
    if (shape.length) continue
    try {
      compileRules([rule])
    } catch (error) {
      add(error instanceof RuleError ? error.message : String(error))
      continue
    }
    const engine = createEngine([rule], NO_GUIDE)
    for (const example of rule.examples.flags) {
      const { text, start, end } = unmark(example.text)
      const own = engine.check(text, conversationOf(example)).filter((f) => f.rule === rule.id)
      if (own.length === 0) add(`does not mark «${text.slice(start, end)}» in: ${text}`)
      else if (own.length > 1) add(`marks more than once: ${own.map((f) => `«${f.text}»`).join(', ')} in: ${text}`)
      else if (own[0]!.start !== start || own[0]!.end !== end)
        add(`marks «${own[0]!.text}» instead of «${text.slice(start, end)}» in: ${text}`)
      else if (example.becomes !== undefined) {
        const first = own[0]!.rewrites[0]
        const became = first ? text.slice(0, first.start) + first.text + text.slice(first.end) : '(no rewrite)'
        if (became !== example.becomes) add(`becomes «${became}» instead of «${example.becomes}»`)
      }
    }
    for (const example of rule.examples.passes) {
      const own = engine.check(textOf(example), conversationOf(example)).filter((f) => f.rule === rule.id)
      if (own.length) add(`marks «${own[0]!.text}» in a near miss: ${textOf(example)}`)
    }
    if (problems.some((p) => p.rule === rule.id)) continue
    rule.patterns.forEach((pattern, i) => {
      if (rule.patterns.length > 1 && behaves(without(rule, 'patterns', i)).flags)
        add(`no example needs the pattern «${pattern}»`)
    })
    for (const key of ['unless', 'near', 'unlessNear'] as const)
      rule[key]?.forEach((part, i) => {
        const less = behaves(without(rule, key, i))
        if (key === 'unless' || key === 'unlessNear' ? less.passes && less.flags : less.passes)
          add(
            `no near miss needs ${key} «${typeof part === 'string' ? part : `${part.where}: ${part.any.join(' | ')}`}»`,
          )
      })
  }
  if (problems.length) return problems
  // A blank of a rewrite is a gap on purpose, so the look for gaps does not count against it.
  const engine = createEngine(
    all.filter(({ detector }) => detector !== 'placeholder'),
    NO_GUIDE,
  )
  for (const rule of rules)
    for (const example of rule.examples.flags) {
      const { text } = unmark(example.text)
      for (const finding of engine.check(text, conversationOf(example)).filter((f) => f.rule === rule.id))
        for (const rewrite of finding.rewrites) {
          const draft = text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end)
          const end = rewrite.start + rewrite.text.length
          const marked = engine
            .check(draft, conversationOf(example))
            .find((f) => f.start < end && f.end > rewrite.start)
          if (marked)
            problems.push({
              rule: rule.id,
              problem: `its rewrite «${rewrite.text}» is itself marked by ${marked.rule}`,
            })
        }
    }
  return problems
}
