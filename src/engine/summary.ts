import type { Blank, Conversation, NextStep } from './analysis'
import { read } from './read'
import { timesIn } from './times'

/** The summary as its parts: interfaces that can make a list use `items`, the others `text`. */
export interface Summary {
  /** Heading and items as plain text, one step a line; empty when there is no step. */
  text: string
  /** Offsets into `text`. */
  blanks: Blank[]
  heading: string
  items: string[]
}

const EMPTY: Summary = { text: '', blanks: [], heading: '', items: [] }

/** Subjects that only make sense beside the words before them. */
const DEPENDENT =
  /^(?:(?:and|or|but) )?(?:it|they|he|she|who|which|this|that|these|those|is|are|was|were|will|should|has|have|can|would)\b/i

interface Line {
  owner: NextStep['owner']
  text: string
  start: number
  end: number
  sentence: number
}

/**
 * The next steps of a draft as lines that can be put at its end, in its own words: what is done, what agent, company and
 * third parties will do, then what the customer is asked for. Where a promise names no person or no usable time, a
 * blank stands for it. Nothing is added that the draft does not say.
 */
export function summarize(steps: readonly NextStep[], draft: string, conversation: Conversation): Summary {
  if (!steps.length) return EMPTY
  const sentences = read(draft)
  const sentenceAt = (offset: number) => sentences.findIndex((s) => offset >= s.start && offset < s.end)
  const lines: Line[] = []
  for (const step of steps) {
    const sentence = sentenceAt(step.start)
    const words = draft.slice(step.start, step.end)
    const last = lines.at(-1)
    // "… and it will be ready from Thursday": joined to the step before, which says what "it" is.
    if (
      DEPENDENT.test(words) &&
      last &&
      last.sentence === sentence &&
      step.owner !== 'customer' &&
      last.owner !== 'customer'
    ) {
      last.text = withBlanks(draft.slice(last.start, step.end), step)
      last.end = step.end
      continue
    }
    // "If you send me a photo, I'll …": the line of the promise says it already.
    if (step.owner === 'customer' && steps.some((s) => s.owner !== 'customer' && s.condition?.includes(words))) continue
    lines.push({ owner: step.owner, text: lineOf(step, draft), start: step.start, end: step.end, sentence })
  }
  const formal = conversation.channel !== 'chat'
  const heading = formal ? 'Next steps:' : 'So, next:'
  const ours = lines.filter((l) => l.owner !== 'customer')
  const theirs = lines.filter((l) => l.owner === 'customer')
  const items = [...ours, ...theirs].map((l) => sentenceCase(l.text))
  const text = [heading, ...items.map((i) => `- ${i}`)].join('\n')
  return { text, blanks: blanksIn(text), heading, items }
}

/** One step as a line of its own, with the condition it hangs on where the draft has it. */
function lineOf(step: NextStep, draft: string): string {
  const theirs = step.owner === 'customer'
  // "I need a photo of the label" says who waits for what as it stands.
  const need = /^(?:need|require)/i.test(step.action)
  const body =
    theirs && !need
      ? `You: ${lowerFirst(step.action.trim().replace(/[?!.]+$/, ''))}`
      : theirs
        ? draft.slice(step.start, step.end)
        : withBlanks(draft.slice(step.start, step.end), step)
  const { condition } = step
  if (!condition || body.includes(condition)) return body
  const behind = draft.slice(step.end).trimStart().startsWith(condition)
  if (behind) return `${body} ${condition}`
  if (theirs) return body
  return `${condition}, ${/^I\b/.test(body) ? body : lowerFirst(body)}`
}

/** "Someone will look at it soon" → "[who] will look at it [when]": what is left open is asked for, not made up. */
function withBlanks(words: string, step: NextStep): string {
  let text = words.trim()
  if (step.done) return text
  text = text.replace(
    /^(?:someone|somebody|a member of (?:our|the) team|one of (?:our|the) (?:team|colleagues|agents))\b/i,
    '[who]',
  )
  if (step.owner === 'third-party') return text
  const vague = timesIn(text).find((t) => t.vague)
  if (vague) return `${text.slice(0, vague.start)}[when]${text.slice(vague.end)}`
  const open =
    step.when === null &&
    !step.condition &&
    !/\b(?:each time|as agreed|while|until|not|never|ever|always|no|right here|here)\b/i.test(text)
  return open ? `${text} by [when]` : text
}

const lowerFirst = (text: string): string =>
  /^(?:I\b|[A-Z]{2,}|[A-Z][a-z]+ [A-Z])/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** A capital at the start and a full stop at the end. */
function sentenceCase(text: string): string {
  const t = text.trim().replace(/[\s,;:–—-]+$/, '')
  return t.charAt(0).toUpperCase() + t.slice(1) + (/[.!?…]$/.test(t) ? '' : '.')
}

const LABELS: Readonly<Record<string, string>> = { who: 'who does it', when: 'by when' }

/** The bracketed blanks of a text that Attune wrote. */
function blanksIn(text: string): Blank[] {
  return [...text.matchAll(/\[(who|when)\]/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    label: LABELS[m[1]!]!,
  }))
}
