import { describe, expect, it } from 'vitest'
import { type Conversation, NO_CONVERSATION } from '../../src/engine/analysis'
import { createEngine } from '../../src/engine/engine'
import { factProblems } from '../../src/engine/facts'
import type { Guide } from '../../src/engine/rule'
import { rules } from '../../src/rules'

/**
 * The pairs that the sources of this product print: what an agent wrote, and what they would send. What Attune makes of
 * the first is at least as good as the second: it names what the customer named, says why and what is possible, asks the
 * agent only for what nobody has written, and says nothing that the texts do not.
 */
interface Pair {
  wrote: string
  /** The better words as they are printed. */
  printed: string
  customer?: string
  guide?: Guide
  becomes: string
  /** The customer's own words that the printed text, written for everybody, cannot have. */
  names?: string
}

const GUIDE: Guide = {
  topics: [
    {
      id: 'late-refund',
      about: ['refund'],
      reason: 'the maker takes nothing back after 30 days',
      options: ['offer you a goodwill credit', 'have it repaired'],
    },
  ],
}

const PAIRS: readonly Pair[] = [
  {
    wrote: "That's our policy. There's nothing I can do.",
    printed:
      "I understand this policy might be frustrating. Let's see what we can do to find a solution that works for you.",
    becomes:
      "Hello, I know this isn't what you hoped for. The reason is [reason]. I can't change this, but what I can do is [option]. I'll [what you will do] by [when]. If anything is unclear, just reply to this message.",
  },
  {
    wrote: "I'm sorry you feel that way. The replacement goes out today.",
    printed: 'I can see why this would be upsetting. I hear you, and I want to make this right.',
    customer: "I'm really upset. The dress came torn two days before my sister's wedding.",
    names: "the dress coming torn two days before your sister's wedding",
    becomes:
      "Hi Dana, I'm sorry about the dress coming torn two days before your sister's wedding. The replacement goes out today. If anything is unclear, just reply to this message.",
  },
  {
    wrote: 'Someone will get back to you soon.',
    printed:
      "I can imagine how frustrating it must be to wait longer than expected. I really appreciate your patience, and I'll do my best to resolve this for you.",
    customer: 'I have been waiting three weeks for my sofa. Where is it?',
    becomes:
      "Hi Dana, I can see why you're frustrated about your sofa. I'm sorry about your sofa. Someone will get back to you [by when]. The reason is [reason]. On your question “Where is it?”: [answer]. If anything is unclear, just reply to this message.",
  },
  {
    wrote: "We can't refund the blender. That's our policy.",
    printed: 'A goodwill credit where a direct refund is not possible, with the reason in the open.',
    customer: 'The blender broke after 35 days.',
    guide: GUIDE,
    names: 'blender',
    becomes:
      "Hi Dana, we can't refund the blender. What I can do is offer you a goodwill credit or have it repaired. I know this isn't what you hoped for. The reason is the maker takes nothing back after 30 days. If anything is unclear, just reply to this message.",
  },
]

describe('the pairs of the sources', () => {
  it.each(PAIRS)('$wrote', ({ wrote, printed, customer, guide, names, becomes }) => {
    const engine = createEngine(rules, guide)
    const conversation: Conversation = customer
      ? { messages: [{ from: 'customer', text: customer }], customerName: 'Dana Reyes' }
      : NO_CONVERSATION
    const { rewrite } = engine.analyze(wrote, conversation)
    expect(rewrite.text).toBe(becomes)
    if (names) {
      expect(rewrite.text).toContain(names)
      expect(printed).not.toContain(names)
    }
    // Nothing is marked any more, nothing is lost and nothing is made up.
    expect(engine.mark(rewrite.text, conversation).filter(({ severity }) => severity !== 'hint')).toEqual([])
    const context = { draft: wrote, conversation, ...(guide && { guide }) }
    expect(factProblems(wrote, rewrite.text, context)).toEqual([])
  })
})
