import { type Author, type Conversation, type Finding, SEVERITIES, type Span } from './analysis'
import { detectors } from './detectors'
import { compilePatterns, type Hit, PatternError, type PatternSet } from './pattern'
import type { Placed, Sentence } from './read'
import { placeOffset, read } from './read'
import type { DetectorName, Near, Rule, Where } from './rule'
import type { SecondOpinion } from './second-opinion'

/**
 * Words around a hit that show it is talked about, not said: "I won't tell you that it's our policy". A hit behind one
 * of these in the same sentence does not count, for any rule.
 */
const NOT_SAID = [
  '(i|we) (will|would|do|am|are|should) not ..3 (say|tell|claim|pretend|going to say|going to tell|hide behind|ask you to|expect you to|want you to|going to ask|suggest|call it)',
  '(never|not) ..2 (say|tell|hear|told|saying|telling) (you|customers|people|anyone)',
  'without (saying|telling|blaming|suggesting|asking)',
  'instead of (saying|telling|asking)',
  '(if|when|in case) (someone|anyone|a colleague|an agent|the shop|they|he|she|somebody) ..2 (says|said|tells|told|asks|asked)',
  '(told|said to) you ..2 (that|to)?',
  '(you were|were you|you have been|been) told',
  '(sorry|apologize|apologies|unfair|wrong|should not have|not right|not okay|not fair) ..6 (told|said|heard|asked|informed|read) ..3',
]

/** What one condition looks for: the patterns' indices in the compiled set. */
interface Condition {
  where: Where
  patterns: readonly number[]
}

interface CompiledRule {
  rule: Rule
  unless: readonly number[]
  near: readonly Condition[]
  unlessNear: readonly Condition[]
  softenNear: readonly Condition[]
}

/** The sentence that holds a mark; -1 where it stands outside of what was read, for example in a placeholder. */
const sentenceAt = (sentences: readonly Placed[], mark: Span): number =>
  sentences.findIndex(({ start, end }) => mark.start < end && mark.end > start)

/** A rule that cannot be compiled: which one and why. */
export class RuleError extends Error {
  constructor(
    readonly rule: string,
    problem: string,
  ) {
    super(`${rule}: ${problem}`)
    this.name = 'RuleError'
  }
}

/** A confirmed hit of a rule, in draft offsets. */
export interface RuleHit {
  rule: Rule
  severity: Finding['severity']
  mark: Span
  captures: Readonly<Record<string, Span>>
  /** Index of its sentence in the list that was judged; -1 where it stands in none. */
  sentence: number
}

/** A hit that only what stands around its sentence can still take back. */
interface Confirmed {
  compiled: CompiledRule
  hit: Hit
}
const NONE_CONFIRMED: readonly Confirmed[] = []

/** The hits of one sentence by pattern, computed once a sentence. */
type Found = ReadonlyMap<number, readonly Hit[]>
const NOTHING: Found = new Map()

/** Compiled rules: the judging part of the engine. */
export interface Matcher {
  /** All hits that count, overlaps resolved, in order. `draft` is the text the sentences were read from, unmasked. */
  judge(draft: string, sentences: readonly Placed[], conversation: Conversation): RuleHit[]
  /** Evaluates a condition of a rewrite template around a hit. */
  holds(near: Near, hit: RuleHit, sentences: readonly Placed[], conversation: Conversation): boolean
}

/**
 * Compiles rules once. Throws RuleError that names the rule and the place of the fault. Where a second opinion is given,
 * what the rules it may overrule find in a sentence that sounds fine as a whole does not count, unless they are strong.
 */
export function compileRules(rules: readonly Rule[], opinion?: { of: SecondOpinion; on: ReadonlySet<Rule> }): Matcher {
  const sources: string[] = []
  /** Pattern index → the rule whose pattern it is; absent for exceptions and conditions. */
  const ruleOf = new Map<number, CompiledRule>()
  const shared = new Map<string, number>()
  const add = (source: string): number => {
    let index = shared.get(source)
    if (index === undefined) {
      index = sources.push(source) - 1
      shared.set(source, index)
    }
    return index
  }
  const conditions = (nears: readonly Near[] | undefined): Condition[] =>
    (nears ?? []).map(({ where, any }) => ({ where, patterns: any.map(add) }))
  const conditionOf = new Map<Near, Condition>()

  const detected: { rule: Rule; detector: DetectorName }[] = []
  for (const rule of rules) {
    if (rule.detector) detected.push({ rule, detector: rule.detector })
    const compiled: CompiledRule = {
      rule,
      unless: (rule.unless ?? []).map(add),
      near: conditions(rule.near),
      unlessNear: conditions(rule.unlessNear),
      softenNear: conditions(rule.softenNear),
    }
    for (const rewrite of rule.rewrites ?? [])
      for (const near of [...(rewrite.near ?? []), ...(rewrite.unlessNear ?? [])])
        conditionOf.set(near, conditions([near])[0]!)
    // A rule's own patterns are never shared: two rules may mark the same words for different reasons.
    for (const source of rule.patterns) ruleOf.set(sources.push(source) - 1, compiled)
  }
  const notSaid = NOT_SAID.map(add)
  const set = compileAll(sources, rules)

  const indexed = new WeakMap<Sentence, Found>()
  const found = (sentence: Sentence): Found => {
    let by = indexed.get(sentence)
    if (!by) {
      const hits = set.scan(sentence)
      const map = hits.length ? new Map<number, Hit[]>() : NOTHING
      for (const hit of hits) {
        const list = (map as Map<number, Hit[]>).get(hit.pattern)
        if (list) list.push(hit)
        else (map as Map<number, Hit[]>).set(hit.pattern, [hit])
      }
      by = map
      indexed.set(sentence, by)
    }
    return by
  }

  const weights = new WeakMap<Sentence, number>()
  /** Whether the whole sentence sounds too fine for what a rule found in it. A strong rule holds in any company. */
  const overruled = (rule: Rule, sentence: Sentence): boolean => {
    if (!opinion || rule.severity === 'strong' || !opinion.on.has(rule)) return false
    let weight = weights.get(sentence)
    if (weight === undefined) {
      weight = opinion.of.weigh(sentence)
      weights.set(sentence, weight)
    }
    return weight < opinion.of.fineBelow
  }

  const confirmed = new WeakMap<Sentence, readonly Confirmed[]>()
  /** What the rules find in a sentence and nothing in the sentence itself speaks against; looked for once a sentence. */
  const confirmedIn = (sentence: Sentence): readonly Confirmed[] => {
    let known = confirmed.get(sentence)
    if (!known) {
      const by = found(sentence)
      const list: Confirmed[] = []
      for (const [pattern, hits] of by) {
        const compiled = ruleOf.get(pattern)
        if (!compiled || overruled(compiled.rule, sentence)) continue
        for (const hit of hits) {
          const touches = (p: number) => by.get(p)?.some((u) => u.from < hit.to && u.to > hit.from) ?? false
          if (compiled.unless.some(touches)) continue
          if (notSaid.some((p) => by.get(p)?.some((u) => u.from < hit.mark.from && u.to <= hit.mark.to))) continue
          list.push({ compiled, hit })
        }
      }
      known = list.length ? list : NONE_CONFIRMED
      confirmed.set(sentence, known)
    }
    return known
  }

  const messageSentences = (conversation: Conversation, from: Author, latest: boolean): readonly Placed[] => {
    const theirs = conversation.messages.filter((m) => m.from === from)
    return (latest ? theirs.slice(-1) : theirs).flatMap((m) => read(m.text))
  }

  const occurs = (
    condition: Condition,
    at: number,
    mark: { from: number; to: number },
    sentences: readonly Placed[],
    conversation: Conversation,
  ): boolean => {
    const { where, patterns } = condition
    const inSentence = (index: number): boolean => {
      const placed = sentences[index]
      if (!placed) return false
      const by = found(placed.sentence)
      if (by.size === 0) return false
      for (const pattern of patterns)
        for (const hit of by.get(pattern) ?? [])
          if (index !== at || hit.mark.from < mark.from || hit.mark.to > mark.to) return true
      return false
    }
    const anyOf = (from: number, to: number): boolean => {
      for (let i = Math.max(0, from); i <= Math.min(to, sentences.length - 1); i++) if (inSentence(i)) return true
      return false
    }
    switch (where) {
      case 'sentence':
        return inSentence(at)
      case 'before':
        return inSentence(at - 1)
      case 'after':
        return inSentence(at + 1)
      case 'around':
        return anyOf(at - 1, at + 1)
      case 'rest':
        return anyOf(at, sentences.length)
      case 'draft':
        return anyOf(0, sentences.length)
      case 'customer':
      case 'latest':
        return messageSentences(conversation, 'customer', where === 'latest').some(({ sentence }) =>
          patterns.some((p) => found(sentence).has(p)),
        )
    }
  }

  /** Whether the customer wrote these words of a sentence, in this order and in any form. */
  const saidByCustomer = (
    { terms }: Sentence,
    { from, to }: { from: number; to: number },
    conversation: Conversation,
  ): boolean =>
    messageSentences(conversation, 'customer', false).some(({ sentence: { terms: theirs } }) =>
      theirs.some((_, at) =>
        terms
          .slice(from, to)
          .every(({ forms }, index) => theirs[at + index]?.forms.some((form) => forms.includes(form))),
      ),
    )

  /** How far a hit's sentence reaches as a span of terms, in draft offsets. */
  const spanOf = (placed: Placed, part: { from: number; to: number }): Span => {
    const terms = placed.sentence.terms
    return {
      start: placeOffset(placed, terms[part.from]!.word.start),
      end: placeOffset(placed, terms[part.to - 1]!.word.end),
    }
  }

  const judge = (draft: string, sentences: readonly Placed[], conversation: Conversation): RuleHit[] => {
    const hits: RuleHit[] = []
    for (const { rule, detector } of detected)
      for (const mark of detectors[detector]({ draft, sentences, conversation }))
        hits.push({ rule, severity: rule.severity, mark, captures: {}, sentence: sentenceAt(sentences, mark) })
    sentences.forEach((placed, at) => {
      for (const { compiled, hit } of confirmedIn(placed.sentence)) {
        if (compiled.unlessNear.some((c) => occurs(c, at, hit.mark, sentences, conversation))) continue
        if (!compiled.near.every((c) => occurs(c, at, hit.mark, sentences, conversation))) continue
        if (compiled.rule.unlessCustomerSaid && saidByCustomer(placed.sentence, hit.mark, conversation)) continue
        const soft = compiled.softenNear.some((c) => occurs(c, at, hit.mark, sentences, conversation))
        const captures: Record<string, Span> = {}
        for (const [name, part] of Object.entries(hit.captures)) captures[name] = spanOf(placed, part)
        hits.push({
          rule: compiled.rule,
          severity: soft ? 'hint' : compiled.rule.severity,
          mark: spanOf(placed, hit.mark),
          captures,
          sentence: at,
        })
      }
    })
    return resolve(hits)
  }

  return {
    judge,
    holds: (near, hit, sentences, conversation) => {
      const condition = conditionOf.get(near)
      if (!condition) return false
      const placed = sentences[hit.sentence]!
      const terms = placed.sentence.terms
      const from = terms.findIndex((t) => placeOffset(placed, t.word.end) > hit.mark.start)
      let to = from
      while (to < terms.length && placeOffset(placed, terms[to]!.word.start) < hit.mark.end) to++
      return occurs(condition, hit.sentence, { from, to }, sentences, conversation)
    },
  }
}

/** Every pattern of some rules, in the order they are compiled. */
export const patternsOf = (rules: readonly Rule[]): string[] =>
  rules.flatMap((rule) => [...rule.patterns, ...(rule.unless ?? []), ...nearsOf(rule).flatMap((near) => near.any)])

const nearsOf = (rule: Rule): Near[] => [
  ...(rule.near ?? []),
  ...(rule.unlessNear ?? []),
  ...(rule.softenNear ?? []),
  ...(rule.rewrites ?? []).flatMap((r) => [...(r.near ?? []), ...(r.unlessNear ?? [])]),
]

/** Compiles all patterns together; on a fault, tells whose it is. */
function compileAll(sources: readonly string[], rules: readonly Rule[]): PatternSet {
  try {
    return compilePatterns(sources)
  } catch (fault) {
    for (const rule of rules)
      for (const source of [...rule.patterns, ...(rule.unless ?? []), ...nearsOf(rule).flatMap((n) => n.any)])
        try {
          compilePatterns([source])
        } catch (error) {
          throw new RuleError(rule.id, error instanceof PatternError ? error.message : String(error))
        }
    throw fault
  }
}

const weight = (severity: Finding['severity']): number => SEVERITIES.indexOf(severity)

/** Where marks overlap the stronger stays; of equals the longer, then the earlier, then the first by id. */
function resolve(hits: readonly RuleHit[]): RuleHit[] {
  const length = (h: RuleHit) => h.mark.end - h.mark.start
  // In the order of the text, and never overlapping: whether another one fits shows where it would stand.
  const kept: RuleHit[] = []
  for (const hit of [...hits].sort(
    (a, b) =>
      weight(b.severity) - weight(a.severity) ||
      length(b) - length(a) ||
      a.mark.start - b.mark.start ||
      (a.rule.id < b.rule.id ? -1 : 1),
  )) {
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (kept[middle]!.mark.end <= hit.mark.start) low = middle + 1
      else high = middle
    }
    const next = kept[low]
    if (!next || next.mark.start >= hit.mark.end) kept.splice(low, 0, hit)
  }
  return kept
}
