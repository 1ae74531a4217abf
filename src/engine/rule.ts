import type { Family, RewriteKind, Severity } from './analysis'

/**
 * Where a condition looks, seen from the sentence that was hit.
 * `sentence` the same sentence · `before` the sentence before · `after` the next one · `around` those three ·
 * `rest` the hit sentence and all after it · `draft` the whole draft · `customer` every message the customer wrote ·
 * `latest` the customer's latest message.
 */
export type Where = 'sentence' | 'before' | 'after' | 'around' | 'rest' | 'draft' | 'customer' | 'latest'

/** A look at the context of a hit: does any of these patterns occur there? Words the hit itself covers do not count. */
export interface Near {
  where: Where
  any: readonly string[]
}

/**
 * A rewrite as a rule writes it; `docs/rewrites.md` explains it with examples. `replaces` is what goes: the marked
 * `span`, its `clause`, its whole `sentence`, or as an `aside` the clause with what joins it to the one before; or nothing goes, and the text comes to the `end` of the marked clause or
 * stands as a sentence of its own `after` the marked one. In `text`, `[label]` is a blank for the agent, `{name}` is what a named capture of the
 * pattern caught, `{name~base}` the same with its verb changed, and the words that `slots.ts` fills from the draft and
 * the conversation are `{mark}`, `{issue}`, `{customer}`, `{agent}`, `{reason}`, `{option}`, `{time}`, `{rest}` (what the
 * clause or sentence says beside the marked words). A rewrite whose words cannot be filled is not offered, unless the
 * slot is written with its blank, `{reason|reason}`, or with words, `{issue||this}`. `<…>` is left out when a slot in it
 * has nothing to say or is said already beside the mark.
 */
export interface RewriteTemplate {
  replaces: 'span' | 'clause' | 'sentence' | 'aside' | 'end' | 'after'
  text: string
  kind?: RewriteKind
  /** Offer it only where this context holds. */
  near?: readonly Near[]
  unlessNear?: readonly Near[]
}

/** The looks at a whole draft that `detectors.ts` knows. */
export const DETECTORS = [
  'placeholder',
  'blank',
  'second-apology',
  'other-name',
  'card-number',
  'password',
  'empathy-without-subject',
  'explains-before-acknowledging',
  'heaped-abbreviations',
] as const
export type DetectorName = (typeof DETECTORS)[number]

/** Looks for gaps, which a rewrite leaves on purpose where only the agent can fill them. */
export const looksForGaps = ({ detector }: Pick<Rule, 'detector'>): boolean =>
  detector === 'placeholder' || detector === 'blank'

/** An example that the rule must mark: «…» in the text stands around exactly the words that are marked. */
export interface FlagExample {
  text: string
  /** The draft after the first rewrite, blanks in brackets; given where the rule has rewrites. */
  becomes?: string
  /** What the customer wrote before, where the rule looks at the conversation. */
  customer?: string
  /** The customer's name as the page tells it, where the rule looks at it. */
  customerName?: string
}

/** An example that must stay unmarked by this rule. */
export type PassExample = string | { text: string; customer?: string; customerName?: string }

/**
 * A rule is data with its own examples; `docs/rules.md` explains the pattern language. Adding one touches one file.
 * A team's rule pack holds the same shape as JSON.
 */
export interface Rule {
  /** `family/file-name`. */
  id: string
  severity: Severity
  title: string
  /** One sentence: what the wording does to the person who reads it. */
  why: string
  /** Address of the evidence or practice behind the rule. */
  source: string
  patterns: readonly string[]
  /** For what no phrase shows: a look at the whole draft; such a rule has no patterns. */
  detector?: DetectorName
  /** A hit that one of these touches in the same sentence is not one. */
  unless?: readonly string[]
  /** All must hold for a hit to count. */
  near?: readonly Near[]
  /** None may hold for a hit to count. */
  unlessNear?: readonly Near[]
  /** Words the customer used first are no jargon: a hit whose marked words stand in a message of theirs is not one. */
  unlessCustomerSaid?: boolean
  /** Where one of these holds, the finding is only a hint. */
  softenNear?: readonly Near[]
  rewrites?: readonly RewriteTemplate[]
  examples: {
    flags: readonly FlagExample[]
    passes: readonly PassExample[]
  }
}

/** Gives a rule its type; returns it as it is. */
export const defineRule = (rule: Rule): Rule => rule

/** The family of a rule id. */
export const familyOf = (id: string): Family => id.slice(0, id.indexOf('/')) as Family

/** One topic of the team's guide: what the team would say instead of "that's our policy". */
export interface GuideTopic {
  id: string
  /** Patterns that tell that a sentence is about this topic. */
  about: readonly string[]
  /** Why it is so, as a clause that can follow "because". */
  reason?: string
  /** What is possible instead, each as a clause that can follow "I can". */
  options?: readonly string[]
}

/** What a team knows that no engine can: its reasons, its options, its words. */
export interface Guide {
  topics: readonly GuideTopic[]
  /** Words the team prefers: each `say` replaces each of `instead`. */
  prefer?: readonly { say: string; instead: readonly string[] }[]
  agentName?: string
  signature?: string
}

export const NO_GUIDE: Guide = { topics: [] }

/** A team's file: rules and guide together. */
export interface RulePack {
  name: string
  rules: readonly Rule[]
  guide?: Guide
}
