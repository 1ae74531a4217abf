import {
  type Analysis,
  type Conversation,
  type Customer,
  type Finding,
  NO_CONVERSATION,
  type Rewrite,
  type Span,
} from './analysis'
import { runChecks } from './checks'
import { readCustomer } from './customer'
import { foreign } from './language'
import { MAX_DRAFT, mask } from './mask'
import { compileRules, type RuleHit } from './match'
import { finished, type Piecemeal } from './piecemeal'
import { findPromises } from './promises'
import { findQuestions } from './questions'
import { type Placed, read } from './read'
import { rewritesFor } from './rewrite'
import { familyOf, type Guide, looksForGaps, NO_GUIDE, type Rule } from './rule'
import { secondOpinion, type WordWeights } from './second-opinion'
import { findSteps } from './steps'
import { summarize } from './summary'
import { rewritePiecemeal } from './whole-draft'

/** The judging and rewriting of drafts with one set of rules. Made once, used for every keystroke. */
export interface Engine {
  /** The marks of a draft. A sentence that was read before is not read again. Never throws on any text. */
  check(draft: string, conversation?: Conversation): Finding[]
  /** As `check`, without rewrites: what is needed at every pause of typing, and costs one sentence. */
  mark(draft: string, conversation?: Conversation): Finding[]
  /** Why nothing is said about a draft, where that is so. */
  unread(draft: string): Analysis['unread']
  /** Everything about a draft, beside its conversation. */
  analyze(draft: string, conversation?: Conversation): Analysis
  /** As `analyze`, in steps of a few ms each: for a page, where no task may hold up a key. */
  analyzePiecemeal(draft: string, conversation?: Conversation): Piecemeal<Analysis>
}

export interface EngineOptions {
  /** Milliseconds from any zero, to fill `Analysis.tookMs`: the engine has no clock of its own. */
  clock?: () => number
  /**
   * Weights of words that overrule a rule where the sentence sounds fine as a whole, and the rules they may overrule: those
   * that ship. A team's own rules are not overruled.
   */
  secondOpinion?: { weights: WordWeights; on: readonly Rule[] }
}

/**
 * How many findings of a draft get rewrites: each is tried in the whole draft. Nobody works through more marks than these;
 * the others still say what is wrong.
 */
const MOST_REWRITTEN = 60

/** How many finished rewrites are remembered; a draft has a handful of marks at a time. */
const REMEMBERED = 500

/**
 * Compiles rules and guide once. Throws RuleError when a rule cannot be compiled; it names the rule and the place.
 * The pipeline: mask → read → judge → rewrite, and beside it customer → questions → steps → checks → summary.
 */
export function createEngine(rules: readonly Rule[], guide: Guide = NO_GUIDE, options: EngineOptions = {}): Engine {
  const clock = options.clock ?? (() => 0)
  const { weights, on } = options.secondOpinion ?? {}
  const matcher = compileRules(rules, weights && on && { of: secondOpinion(weights), on: new Set(on) })
  const remembered = new Map<string, Rewrite[]>()
  const customers = new WeakMap<Conversation, Customer>()

  /** The customer of a conversation, read once. */
  const customerIn = (conversation: Conversation): Customer => {
    let customer = customers.get(conversation)
    if (!customer) {
      customer = readCustomer(conversation.messages, conversation.now)
      customers.set(conversation, customer)
    }
    return customer
  }

  /** The sentences of a draft that are judged: the agent's own, in English. */
  const readDraft = (draft: string): Placed[] =>
    draft.length > MAX_DRAFT ? [] : read(mask(draft)).filter(({ sentence }) => !foreign(sentence))

  /**
   * Whether a rewritten draft is free of marks where it changed, brings none beside it that was not there before (a hint
   * may come: it stood in the shade of the mark), and has one less of the kind it answers.
   */
  const isClean = (
    before: string,
    after: string,
    changed: Span,
    hit: RuleHit,
    hits: readonly RuleHit[],
    conversation: Conversation,
  ): boolean => {
    // A blank of the rewrite is a gap on purpose: it is selected for the agent to fill in.
    const marks = matcher.judge(after, readDraft(after), conversation).filter(({ rule }) => !looksForGaps(rule))
    const words = ({ mark }: RuleHit, text: string) => text.slice(mark.start, mark.end)
    const known = new Set(hits.map((other) => words(other, before)))
    const same = (of: readonly RuleHit[], text: string) =>
      of.filter((other) => other.rule === hit.rule && words(other, text) === words(hit, before)).length
    return (
      marks.every(
        (other) =>
          (other.mark.start >= changed.end || other.mark.end <= changed.start) &&
          (other.severity === 'hint' || known.has(words(other, after))),
      ) && same(marks, after) < same(hits, before)
    )
  }

  const offered = (
    hit: RuleHit,
    hits: readonly RuleHit[],
    draft: string,
    sentences: readonly Placed[],
    conversation: Conversation,
  ): Rewrite[] => {
    const sentence = sentences[hit.sentence]
    if (!sentence) return []
    const input = {
      rule: hit.rule,
      draft,
      mark: hit.mark,
      others: hits.filter((other) => other !== hit).map((other) => other.mark),
      captures: hit.captures,
      sentence,
      sentences,
      conversation,
      customer: customerIn(conversation),
      guide,
      near: (nears: RewriteNears, mode: 'all' | 'none') =>
        mode === 'all'
          ? (nears ?? []).every((near) => matcher.holds(near, hit, sentences, conversation))
          : !(nears ?? []).some((near) => matcher.holds(near, hit, sentences, conversation)),
    }
    return rewritesFor({
      ...input,
      isClean: ({ start, end, text }) =>
        isClean(
          draft,
          draft.slice(0, start) + text + draft.slice(end),
          { start, end: start + text.length },
          hit,
          hits,
          conversation,
        ),
    })
  }

  const findingOf = ({ rule, severity, mark }: RuleHit, draft: string): Finding => ({
    rule: rule.id,
    family: familyOf(rule.id),
    severity,
    start: mark.start,
    end: mark.end,
    text: draft.slice(mark.start, mark.end),
    title: rule.title,
    why: rule.why,
    source: rule.source,
    rewrites: [],
  })

  const withRewrites = (
    hit: RuleHit,
    hits: readonly RuleHit[],
    draft: string,
    sentences: readonly Placed[],
    conversation: Conversation,
  ): Finding => {
    const { rule, mark } = hit
    // The same draft is judged again and again while an agent moves through the card; only its text decides.
    const key = `${rule.id}\n${mark.start}\n${draft}\n${conversation.customerName ?? ''}\n${conversation.messages.length}\n${conversation.messages.at(-1)?.text ?? ''}`
    let rewrites = remembered.get(key)
    if (!rewrites) {
      rewrites = offered(hit, hits, draft, sentences, conversation)
      if (remembered.size >= REMEMBERED) remembered.clear()
      remembered.set(key, rewrites)
    }
    return { ...findingOf(hit, draft), rewrites }
  }

  const findingsOf = function* (
    draft: string,
    sentences: readonly Placed[],
    conversation: Conversation,
  ): Piecemeal<Finding[]> {
    const findings: Finding[] = []
    const hits = matcher.judge(draft, sentences, conversation)
    for (const [index, hit] of hits.entries()) {
      yield
      findings.push(
        index < MOST_REWRITTEN ? withRewrites(hit, hits, draft, sentences, conversation) : findingOf(hit, draft),
      )
    }
    return findings
  }

  /** The findings of a draft without their rewrites. */
  const markedIn = (draft: string, conversation: Conversation): Finding[] =>
    matcher.judge(draft, readDraft(draft), conversation).map((hit) => findingOf(hit, draft))

  const unread = (draft: string): Analysis['unread'] => {
    if (draft.length > MAX_DRAFT) return 'too-long'
    return draft.trim() && readDraft(draft).length === 0 && read(mask(draft)).length > 0 ? 'language' : undefined
  }

  const analysisOf = function* (draft: string, conversation: Conversation): Piecemeal<Omit<Analysis, 'tookMs'>> {
    const { messages, now } = conversation
    const sentences = readDraft(draft)
    const masked = mask(draft)
    const findings = yield* findingsOf(draft, sentences, conversation)
    yield
    const customer = customerIn(conversation)
    // The rewritten draft is read the same way, to see what it still lacks.
    const readingOf = (text: string, marked: readonly Finding[]) => {
      const reply = text === draft ? masked : mask(text)
      const questions = findQuestions(messages, reply)
      const promises = findPromises(messages, reply, now)
      const steps = findSteps(reply, { now })
      const checks = runChecks({ draft: text, conversation, customer, questions, promises, steps, findings: marked })
      return { questions, promises, steps, checks }
    }
    yield
    const { questions, promises, steps: nextSteps, checks } = readingOf(draft, findings)
    yield
    const { text: summary, blanks: summaryBlanks } = summarize(nextSteps, draft, conversation)
    const rewrite = yield* rewritePiecemeal({
      draft,
      findings,
      checks,
      conversation,
      guide,
      findingsOf: (text) => findingsOf(text, readDraft(text), conversation),
      checksOf: (text) => readingOf(text, markedIn(text, conversation)).checks,
      marksOf: (text) =>
        matcher
          .judge(text, readDraft(text), conversation)
          .filter(({ rule }) => !looksForGaps(rule))
          .map(({ mark }) => mark),
    })
    const analysis = { findings, customer, questions, promises, nextSteps, checks, summary, summaryBlanks, rewrite }
    const why = unread(draft)
    return why ? { ...analysis, unread: why } : analysis
  }

  /** Takes the time of the work alone: between two steps a page does other things. */
  const timed = function* (work: Piecemeal<Omit<Analysis, 'tookMs'>>): Piecemeal<Analysis> {
    for (let tookMs = 0; ; ) {
      const began = clock()
      const step = work.next()
      tookMs += clock() - began
      if (step.done) return { ...step.value, tookMs }
      yield
    }
  }

  const analyzePiecemeal = (draft: string, conversation = NO_CONVERSATION) => timed(analysisOf(draft, conversation))

  return {
    check: (draft, conversation = NO_CONVERSATION) => finished(findingsOf(draft, readDraft(draft), conversation)),
    mark: (draft, conversation = NO_CONVERSATION) => markedIn(draft, conversation),
    unread,
    analyze: (draft, conversation) => finished(analyzePiecemeal(draft, conversation)),
    analyzePiecemeal,
  }
}

type RewriteNears = Rule['near']
