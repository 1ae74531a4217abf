import { describe, expect, it } from 'vitest'
import { CHECK_IDS, type Conversation, type Finding } from '../../src/engine/analysis'
import { runChecks } from '../../src/engine/checks'
import { readCustomer } from '../../src/engine/customer'
import { findPromises } from '../../src/engine/promises'
import { findQuestions } from '../../src/engine/questions'
import { findSteps } from '../../src/engine/steps'

function check(draft: string, customer: string, more: Partial<Conversation> = {}, findings: Finding[] = []) {
  const conversation: Conversation = {
    messages: [{ from: 'customer', text: customer }],
    customerName: 'Maya Okafor',
    channel: 'email',
    ...more,
  }
  const { messages, now } = conversation
  const checks = runChecks({
    draft,
    conversation,
    customer: readCustomer(messages, now),
    questions: findQuestions(messages, draft),
    promises: findPromises(messages, draft, now),
    steps: findSteps(draft),
    findings,
  })
  return Object.fromEntries(checks.map((c) => [c.id, c]))
}
const ANGRY = 'My kettle arrived smashed for the second time!! This is unacceptable. When do I get a new one?'
const CALM = 'Hello, do you ship to Malta?'
const GOOD =
  'Hi Maya,\n\nA smashed kettle twice in a row would make me angry too. I’m sorry, we packed it badly both times: the box was too thin. I’ve packed a new one myself and you’ll have it by Friday. If you’d rather have the money back, I can refund it instead.\n\nJust reply here if anything is unclear.\n\nLeo'

describe('checks', () => {
  it('has one of each, in the order of the ids', () => {
    expect(Object.keys(check('', CALM))).toEqual([...CHECK_IDS])
  })

  it('finds all of it in a good reply to an angry customer', () => {
    const checks = check(GOOD, ANGRY)
    for (const id of CHECK_IDS) {
      expect(checks[id]!.state, id).toBe('met')
      expect(GOOD.slice(checks[id]!.start, checks[id]!.end), id).not.toBe('')
    }
  })

  it('asks a calm customer for no empathy and no apology', () => {
    const checks = check('Hi Maya, yes, we ship to Malta.', CALM)
    expect(checks.acknowledgesFeeling!.state).toBe('not-applicable')
    expect(checks.apologisesWithOwnership!.state).toBe('not-applicable')
    expect(checks.answersAllQuestions!.state).toBe('met')
  })

  it('does not take stock phrases for an acknowledgement or an apology', () => {
    const checks = check(
      'Dear Maya, we apologise for any inconvenience. We completely understand your frustration.',
      ANGRY,
    )
    expect(checks.acknowledgesFeeling!.state).toBe('missing')
    expect(checks.apologisesWithOwnership!.state).toBe('missing')
  })

  it('lets marked wording meet nothing', () => {
    const draft = 'Hi Maya, the reason is our policy.'
    const start = draft.indexOf('the reason')
    const finding: Finding = {
      rule: 'policy/x',
      family: 'policy',
      severity: 'strong',
      start,
      end: draft.length,
      text: '',
      title: '',
      why: '',
      source: '',
      rewrites: [],
    }
    expect(check(draft, ANGRY).explainsWhy!.state).toBe('met')
    expect(check(draft, ANGRY, {}, [finding]).explainsWhy!.state).toBe('missing')
  })

  it('knows a name in other letters, and no wrong one', () => {
    expect(check('Dear Mr Yildirim, …', CALM, { customerName: 'Hakan Yıldırım' }).usesName!.state).toBe('met')
    expect(check('Dear Mark, …', CALM).usesName!.state).toBe('missing')
    expect(check('Hello, …', CALM, { customerName: undefined }).usesName!.state).toBe('not-applicable')
  })

  it('wants no second greeting in a chat that goes on', () => {
    const messages = [
      { from: 'customer', text: 'my link expired' },
      { from: 'agent', text: 'Hi Maya, here is a new one.' },
      { from: 'customer', text: 'thanks. does it work on a phone?' },
    ] as const
    expect(check('Yes, it works on a phone too.', '', { messages, channel: 'chat' }).greets!.state).toBe(
      'not-applicable',
    )
  })

  it('owes an apology for a broken promise even to a calm customer', () => {
    const messages = [
      { from: 'customer', text: 'Please send the bill.' },
      { from: 'agent', text: "I'll email it by the 10th." },
      { from: 'customer', text: "I don't have it yet, no rush." },
    ] as const
    const checks = check('Hi Maya, here it is.', '', { messages })
    expect(checks.apologisesWithOwnership!.state).toBe('missing')
    expect(checks.apologisesWithOwnership!.offer!.text).toContain("I'll email it by the 10th")
  })

  it('offers what is missing where it belongs, with its blanks', () => {
    const draft = 'Hi Maya,\n\nThe courier has it.\n\nKind regards,\nLeo'
    const checks = check(draft, ANGRY)
    const answer = checks.answersAllQuestions!.offer!
    expect(draft.slice(answer.at)).toBe('\n\nKind regards,\nLeo')
    expect(answer.blanks.map((b) => answer.text.slice(b.start, b.end))).toEqual(['[answer]'])
    expect(checks.acknowledgesFeeling!.offer!.at).toBe('Hi Maya,\n\n'.length)
  })
})
