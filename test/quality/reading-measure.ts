/** Counts what an engine reads rightly in labelled conversations. */
import { CHECK_IDS, type CheckId, type CheckState, type Emotion } from '../../src/engine/analysis'
import type { Engine } from '../../src/engine/engine'
import type { LabelledConversation } from './conversations'
import type { Share } from './measure'

/** What is measured of a reading, in the order in which it is told. */
export const MEASURES = [
  'emotion',
  'upset or not',
  'intensity',
  'stage',
  'issue',
  'questions found',
  'questions right',
  'questions answered or not',
  'steps found',
  'steps right',
  'steps: owner',
  'steps: time',
  'checks',
] as const
export type Measure = (typeof MEASURES)[number] | `check ${CheckId}`

/** One thing that was read otherwise than labelled. */
export interface Miss {
  id: string
  measure: Measure
  wanted: string
  got: string
}

export interface ReadingMeasured {
  shares: ReadonlyMap<Measure, Share>
  /** The mean over the labelled emotions of the harmonic mean of precision and recall, 0 to 1. */
  emotionF1: number
  misses: readonly Miss[]
}

const UPSET = new Set<Emotion>(['angry', 'frustrated', 'anxious', 'disappointed', 'confused', 'sad'])

/** The words of a phrase that tell what it is about. */
const nouns = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])

/** The same question: one begins with what the other holds, as where it ends is taste. */
const sameQuestion = (a: string, b: string): boolean => a.includes(b.slice(0, 25)) || b.includes(a.slice(0, 25))

function macroF1(pairs: readonly (readonly [Emotion, Emotion])[]): number {
  const labels = [...new Set(pairs.map(([wanted]) => wanted))]
  const f1 = labels.map((label) => {
    const hit = pairs.filter(([wanted, got]) => wanted === label && got === label).length
    const all = pairs.filter(([wanted, got]) => wanted === label || got === label).length
    return (2 * hit) / (all + hit)
  })
  return f1.reduce((sum, one) => sum + one, 0) / labels.length
}

/** How much of the labels an engine reads, over all these conversations. */
export function measureReading(
  engine: Pick<Engine, 'analyze'>,
  conversations: readonly LabelledConversation[],
): ReadingMeasured {
  const shares = new Map<Measure, Share>()
  const misses: Miss[] = []
  const feelings: [Emotion, Emotion][] = []
  for (const { id, conversation, draft, customerName, agentName, channel, labels } of conversations) {
    const count = (measure: Measure, right: boolean, wanted: string, got: string) => {
      const share = shares.get(measure) ?? { of: 0, count: 0 }
      shares.set(measure, share)
      share.of++
      if (right) share.count++
      else misses.push({ id, measure, wanted, got })
    }
    const { customer, questions, nextSteps, checks } = engine.analyze(draft, {
      messages: conversation,
      customerName,
      agentName,
      channel,
    })
    feelings.push([labels.emotion, customer.emotion])
    count('emotion', customer.emotion === labels.emotion, labels.emotion, customer.emotion)
    count('upset or not', UPSET.has(customer.emotion) === UPSET.has(labels.emotion), labels.emotion, customer.emotion)
    count('intensity', customer.intensity === labels.intensity, labels.intensity, customer.intensity)
    count('stage', customer.stage === labels.stage, labels.stage, customer.stage)
    const wanted = nouns(labels.issue)
    const shared = [...nouns(customer.issue)].filter((word) => wanted.has(word)).length
    count('issue', shared >= Math.min(2, wanted.size), labels.issue, customer.issue)

    for (const { text, answeredInDraft } of labels.questions) {
      const found = questions.find((question) => sameQuestion(question.text, text))
      count('questions found', found !== undefined, text, '')
      if (found)
        count('questions answered or not', found.answered === answeredInDraft, String(answeredInDraft), found.text)
    }
    for (const { text } of questions)
      count(
        'questions right',
        labels.questions.some((question) => sameQuestion(text, question.text)),
        '',
        text,
      )

    const touches = (span: { start: number; end: number }, text: string) => {
      const at = draft.indexOf(text)
      return span.start < at + text.length && span.end > at
    }
    for (const { text, owner, when } of labels.commitments) {
      const found = nextSteps.find((step) => touches(step, text))
      count('steps found', found !== undefined, text, '')
      if (!found) continue
      count('steps: owner', found.owner === owner, `${owner}: ${text}`, found.owner)
      if (when) {
        const right = found.when !== null && (found.when.includes(when) || when.includes(found.when))
        count('steps: time', right, `${when}: ${text}`, String(found.when))
      }
    }
    for (const step of nextSteps)
      count(
        'steps right',
        labels.commitments.some(({ text }) => touches(step, text)),
        '',
        draft.slice(step.start, step.end),
      )

    for (const checkId of CHECK_IDS) {
      const label = labels.checks[checkId]
      const state: CheckState = label === null ? 'not-applicable' : label ? 'met' : 'missing'
      const got = checks.find((check) => check.id === checkId)?.state ?? 'none'
      count('checks', got === state, state, got)
      count(`check ${checkId}`, got === state, state, got)
    }
  }
  return { shares, emotionF1: macroF1(feelings), misses: misses.filter(({ measure }) => measure !== 'checks') }
}
