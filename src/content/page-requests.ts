import type { Finding, Span } from '../engine/analysis'
import { bodyEnd } from '../engine/checks/reply'
import type { ActionAnswer, PageCommand, PageRequest } from '../messages/requests'
import { answerOf, type DraftInterface, notStored } from './draft-interface'
import type { DraftSession } from './draft-session'
import { paintSource } from './marks'
import { rangeOfWords } from './source-words'
import { handOverOf, type TicketFollower } from './ticket-follower'

/** Above the lines of the note, which the engine writes in English. */
const HAND_OVER = 'Hand-over:'

/** What is asked of the draft in front. */
export type DraftRequest = Exclude<PageRequest, { type: 'state' | 'recheck' }>

/**
 * Carries out what popup, panel and keys ask of the draft in front. Each request names the draft it was made for:
 * nothing is touched when another one is there by now.
 */
export function answerRequests(
  ticket: TicketFollower,
  face: DraftInterface,
): (request: DraftRequest) => Promise<ActionAnswer> {
  return async (request) => {
    if (request.type === 'command') return command(request.command, ticket, face)
    if (request.type === 'turnOff') return face.turnOff(request.rule)
    if (request.type === 'turnOn') return face.turnOn(request.rule)
    if (request.type === 'useField') {
      try {
        return (await ticket.useField()) ? { ok: true } : { ok: false, reason: 'gone' }
      } catch (error) {
        return notStored(error)
      }
    }
    ticket.look()
    const { session } = ticket
    if (!session) return { ok: false, reason: 'gone' }
    if (session.field.read() !== request.expected) return { ok: false, reason: 'changed' }
    switch (request.type) {
      case 'apply': {
        const finding = meant(session, request)
        const rewrite = finding?.rewrites[request.rewrite]
        if (!finding || !rewrite) return { ok: false, reason: 'gone' }
        return answerOf(await session.apply(finding, rewrite), rewrite.text)
      }
      case 'leave': {
        const finding = meant(session, request)
        return finding ? face.leave(finding, request.scope) : { ok: false, reason: 'gone' }
      }
      case 'markAgain':
        return face.markAgain(request.mark)
      case 'insertOffer':
        return face.insertOffer(request.check, request.expected)
      case 'insertSummary': {
        const summary = session.analysis?.summary
        if (!summary || session.analysed !== request.expected) return { ok: false, reason: 'gone' }
        const [title = '', ...lines] = summary.split('\n').filter((line) => line.trim())
        const items = lines.map((line) => line.replace(/^\s*[-•]\s*/, ''))
        // Before the sign-off where there is one, so that a list never lands below a name.
        const at = bodyEnd({ draft: request.expected, conversation: session.conversation })
        return answerOf(await session.insertList(title, items, request.expected, at), summary)
      }
      case 'insertHandOver': {
        const { analysis, draft } = session
        if (draft.kind !== 'note' || !analysis || session.analysed !== request.expected)
          return { ok: false, reason: 'gone' }
        const lines = handOverOf(session, analysis).map(({ text }) => text)
        const copy = [HAND_OVER, ...lines.map((line) => `- ${line}`)].join('\n')
        return answerOf(await session.insertList(HAND_OVER, lines, request.expected, request.expected.length), copy)
      }
      case 'showMessage': {
        const element = session.messageElement(request.message)
        if (!element) return { ok: false, reason: 'gone' }
        const text = session.conversation.messages[request.message]?.text ?? ''
        element.scrollIntoView({ block: 'center' })
        paintSource(rangeOfWords(element, text.slice(request.start, request.end)))
        return { ok: true }
      }
      case 'applyWhole': {
        const all = session.analysis?.rewrite.edits ?? []
        const edits = request.edits.map((index) => all[index]).filter((edit) => edit !== undefined)
        if (edits.length === 0) return { ok: false, reason: 'gone' }
        const text = session.analysis!.rewrite.text
        return answerOf(await session.applyAll(edits, request.expected), text)
      }
      case 'show': {
        session.field.focus()
        session.field.element.scrollIntoView({ block: 'nearest' })
        const finding = request.rule ? meant(session, { ...request, rule: request.rule }) : undefined
        if (finding) face.openCard(finding, false)
        return { ok: true }
      }
    }
  }
}

/** The finding that a request means, in the draft it was made for. */
const meant = (session: DraftSession, request: Span & { rule: string; expected: string }): Finding | undefined =>
  session.text === request.expected
    ? session.findings.find((f) => f.rule === request.rule && f.start === request.start && f.end === request.end)
    : undefined

function command(name: PageCommand, ticket: TicketFollower, face: DraftInterface): ActionAnswer {
  ticket.look()
  const { session } = ticket
  if (!session) return { ok: false, reason: 'gone' }
  const { findings } = session
  const inside = face.focused
  switch (name) {
    case 'next-mark': {
      const caret = session.field.caret() ?? -1
      const next = face.opened
        ? findings[(findings.indexOf(face.opened) + 1) % findings.length]
        : (findings.find((f) => f.start > caret) ?? findings[0])
      if (!next) return { ok: false, reason: 'gone' }
      face.openCard(next, inside)
      return { ok: true }
    }
    case 'open-card':
      if (face.open && !inside) face.focusOpen()
      else if (face.open) face.close(true)
      else {
        const finding = session.findingAt(session.field.caret()) ?? findings[0]
        if (finding) face.openCard(finding, true)
        else {
          session.analyse()
          face.showNeeds(true)
        }
      }
      return { ok: true }
    case 'apply-rewrite': {
      if (session.analysed !== session.field.read()) session.analyse()
      const finding = face.opened ?? session.findingAt(session.field.caret())
      if (!finding) return { ok: false, reason: 'gone' }
      void face.takeRewrite(finding, 0)
      return { ok: true }
    }
  }
}
