import { type Conversation, FAMILIES } from './analysis'
import type { Engine } from './engine'
import { createEngine } from './engine'
import { compileRules } from './match'
import { compilePatterns } from './pattern'
import { type FlagExample, familyOf, looksForGaps, NO_GUIDE, type PassExample, type Rule, type RulePack } from './rule'
import type { PackProblem } from './rule-pack'

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
  return [...proofSteps(rules, all)].flat()
}

/**
 * Proves a team's pack beside the rules it will stand with: its rules as `proveRules` does, no id twice, and the
 * patterns of its guide compile. Each step looks at one rule and gives what is wrong there, so that a page can go on
 * between two steps.
 */
export function* provePack(pack: RulePack, shipped: readonly Rule[]): Generator<PackProblem[]> {
  yield (pack.guide?.topics ?? []).flatMap(({ about }, topic) =>
    about.flatMap((pattern, index) => {
      try {
        compilePatterns([pattern])
        return []
      } catch (error) {
        return [{ where: `guide.topics.${topic}.about.${index}`, message: messageOf(error) }]
      }
    }),
  )
  const taken = new Set(shipped.map(({ id }) => id))
  yield pack.rules
    .filter(({ id }) => taken.has(id))
    .map(({ id }) => ({ where: id, message: 'Attune has a rule of this id' }))
  for (const problems of proofSteps(pack.rules, [...shipped, ...pack.rules]))
    yield problems.map(({ rule, problem }) => ({ where: rule, message: problem }))
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The proof of `proveRules`, one rule a step. */
function* proofSteps(rules: readonly Rule[], all: readonly Rule[]): Generator<RuleProblem[]> {
  let sound = true
  const ids = new Set<string>()
  for (const rule of rules) {
    const problems = problemsAlone(rule)
    if (ids.has(rule.id)) problems.unshift('Another rule has this id')
    ids.add(rule.id)
    sound &&= problems.length === 0
    yield problems.map((problem) => ({ rule: rule.id, problem }))
  }
  // Rules that do not hold alone say nothing about each other.
  if (!sound) return
  // A blank of a rewrite is a gap on purpose, so the look for gaps does not count against it.
  const engine = createEngine(
    all.filter((rule) => !looksForGaps(rule)),
    NO_GUIDE,
  )
  for (const rule of rules) yield markedRewrites(rule, engine).map((problem) => ({ rule: rule.id, problem }))
}

/** What is wrong with a rule by itself. */
function problemsAlone(rule: Rule): string[] {
  const problems = shapeProblems(rule)
  if (problems.length) return problems
  try {
    compileRules([rule])
  } catch (error) {
    return [messageOf(error).replace(`${rule.id}: `, '')]
  }
  const engine = createEngine([rule], NO_GUIDE)
  for (const example of rule.examples.flags) {
    const { text, start, end } = unmark(example.text)
    const own = engine.check(text, conversationOf(example)).filter((f) => f.rule === rule.id)
    if (own.length === 0) problems.push(`does not mark «${text.slice(start, end)}» in: ${text}`)
    else if (own.length > 1)
      problems.push(`marks more than once: ${own.map((f) => `«${f.text}»`).join(', ')} in: ${text}`)
    else if (own[0]!.start !== start || own[0]!.end !== end)
      problems.push(`marks «${own[0]!.text}» instead of «${text.slice(start, end)}» in: ${text}`)
    else if (example.becomes !== undefined) {
      const first = own[0]!.rewrites[0]
      const became = first ? text.slice(0, first.start) + first.text + text.slice(first.end) : '(no rewrite)'
      if (became !== example.becomes) problems.push(`becomes «${became}» instead of «${example.becomes}»`)
    }
  }
  for (const example of rule.examples.passes) {
    const own = engine.check(textOf(example), conversationOf(example)).filter((f) => f.rule === rule.id)
    if (own.length) problems.push(`marks «${own[0]!.text}» in a near miss: ${textOf(example)}`)
  }
  if (problems.length) return problems
  rule.patterns.forEach((pattern, i) => {
    if (rule.patterns.length > 1 && behaves(without(rule, 'patterns', i)).flags)
      problems.push(`no example needs the pattern «${pattern}»`)
  })
  for (const key of ['unless', 'near', 'unlessNear'] as const)
    rule[key]?.forEach((part, i) => {
      const less = behaves(without(rule, key, i))
      if (key === 'unless' || key === 'unlessNear' ? less.passes && less.flags : less.passes)
        problems.push(
          `no near miss needs ${key} «${typeof part === 'string' ? part : `${part.where}: ${part.any.join(' | ')}`}»`,
        )
    })
  if (rule.unlessCustomerSaid && behaves({ ...rule, unlessCustomerSaid: false }).passes)
    problems.push('no near miss needs unlessCustomerSaid: give one with what the customer wrote')
  return problems
}

/** The rewrites of a rule's own examples that an engine marks. */
function markedRewrites(rule: Rule, engine: Engine): string[] {
  const problems: string[] = []
  for (const example of rule.examples.flags) {
    const { text } = unmark(example.text)
    for (const finding of engine.check(text, conversationOf(example)).filter((f) => f.rule === rule.id))
      for (const rewrite of finding.rewrites) {
        const draft = text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end)
        const end = rewrite.start + rewrite.text.length
        const marked = engine.check(draft, conversationOf(example)).find((f) => f.start < end && f.end > rewrite.start)
        if (marked) problems.push(`its rewrite «${rewrite.text}» is itself marked by ${marked.rule}`)
      }
  }
  return problems
}
