import type { Conversation, Customer, HandOverLine, MessageSpan, NextStep, Promised, Question } from './analysis'
import { findSteps } from './steps'

/**
 * The note for the colleague who takes over: what it is about, how the customer feels, what was done, what was
 * promised, and who waits for whom. Every line quotes the conversation or the draft; what is not known has no line.
 */
export function handOver(input: {
  conversation: Conversation
  customer: Customer
  questions: readonly Question[]
  promises: readonly Promised[]
  steps: readonly NextStep[]
  draft: string
}): HandOverLine[] {
  const { conversation, customer, questions, promises, steps, draft } = input
  const lines: HandOverLine[] = []
  const quote = (span: MessageSpan) => conversation.messages[span.message]!.text.slice(span.start, span.end)
  if (customer.issue) lines.push({ text: `About: ${customer.issue}`, from: null })
  if (customer.emotion !== 'neutral') {
    const shown = customer.evidence[0]
    lines.push({
      text: `Customer: ${customer.emotion}${customer.intensity === 'high' ? ', strongly' : ''}${shown ? ` (“${quote(shown)}”)` : ''}`,
      from: shown ? { message: shown } : null,
    })
  }
  conversation.messages.forEach((message, i) => {
    if (message.from !== 'agent') return
    for (const step of findSteps(message.text))
      if (step.done)
        lines.push({
          text: `Done: ${message.text.slice(step.start, step.end)}`,
          from: { message: { message: i, start: step.start, end: step.end } },
        })
  })
  for (const step of steps)
    if (step.done)
      lines.push({
        text: `Done: ${draft.slice(step.start, step.end)}`,
        from: { draft: { start: step.start, end: step.end } },
      })
  for (const p of promises)
    lines.push({
      text: `Promised: ${p.text}${p.kept === 'no' ? ' (not kept)' : p.kept === 'yes' ? ' (kept)' : ''}`,
      from: { message: { message: p.message, start: p.start, end: p.end } },
    })
  for (const step of steps)
    if (!step.done)
      lines.push({
        text: `${step.owner === 'customer' ? 'Waiting for the customer' : 'To do'}: ${draft.slice(step.start, step.end)}`,
        from: { draft: { start: step.start, end: step.end } },
      })
  for (const q of questions)
    if (!q.answered)
      lines.push({
        text: `Open question: ${q.text}`,
        from: { message: { message: q.message, start: q.start, end: q.end } },
      })
  return lines
}
