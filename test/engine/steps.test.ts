import { describe, expect, it } from 'vitest'
import { findSteps } from '../../src/engine/steps'
import { summarize } from '../../src/engine/summary'
import { dueBy, timesIn } from '../../src/engine/times'

const steps = (draft: string) =>
  findSteps(draft).map((s) => `${s.owner}${s.done ? ' done' : ''}: ${draft.slice(s.start, s.end)} | ${s.when ?? '-'}`)

describe('next steps', () => {
  it.each([
    [
      "I'll check with the courier and e-mail you by Friday.",
      ["agent: I'll check with the courier and e-mail you by Friday | by Friday"],
    ],
    ['Could you send me a photo of the label?', ['customer: Could you send me a photo of the label | -']],
    ['The refund takes 3–5 working days.', ['company: The refund takes 3–5 working days | 3–5 working days']],
    [
      "I've refunded the €24.90 today; your bank shows it in two days.",
      [
        "agent done: I've refunded the €24.90 today | today",
        'third-party: your bank shows it in two days | in two days',
      ],
    ],
    ['We will pay for the repair in full.', ['company: We will pay for the repair in full | -']],
    [
      'my colleague Dana will ring you on Monday at 9',
      ['company: my colleague Dana will ring you on Monday at 9 | on Monday at 9'],
    ],
    [
      'Please restart the router and wait two minutes.',
      ['customer: Please restart the router and wait two minutes | two minutes'],
    ],
    ['the parcel has been sent out', ['company done: the parcel has been sent out | -']],
    ['Someone will look at it soon.', ['company: Someone will look at it soon | soon']],
    ['ill chase it and text u tmrw', ['agent: ill chase it and text u tmrw | tmrw']],
    [
      'A new rider, Elena, is picking it up at 19:25 and will be with you by 19:50.',
      [
        'company: A new rider, Elena, is picking it up at 19:25 | at 19:25',
        'company: and will be with you by 19:50 | by 19:50',
      ],
    ],
  ])('%s', (draft, expected) => {
    expect(steps(draft)).toEqual(expected)
  })

  it.each([
    'Just reply here if anything is unclear.',
    'Let me know if the figures differ.',
    'I can send you a new one or refund it.',
    'Would you like me to set that up?',
    'I understand how annoying this is.',
    'No refund will be given.',
    "We can't do that.",
    'Have a nice day!',
    'The quote should have gone out on the 20th.',
    'Rest assured we value your custom.',
    'I said I would write by three and did not.',
    'Please note that returns close after 30 days.',
  ])('is none: %s', (draft) => {
    expect(steps(draft)).toEqual([])
  })

  it('keeps the condition a promise hangs on, and the request inside it', () => {
    const draft = "If you send me a photo of the meter, I'll correct the bill within one working day."
    const [request, promise] = findSteps(draft)
    expect(request).toMatchObject({ owner: 'customer', action: 'send me a photo of the meter' })
    expect(promise).toMatchObject({
      owner: 'agent',
      when: 'within one working day',
      condition: 'If you send me a photo of the meter',
    })
  })

  it('keeps a greeting and an "and" out of the condition', () => {
    const conditions = (draft: string) => findSteps(draft).map(({ condition }) => condition)
    expect(conditions("Hi Thomas, if the photo arrives today, I'll book the courier.")).toContain(
      'if the photo arrives today',
    )
    expect(conditions("And if they haven't replied by Wednesday, I'll refund the £34.")).toContain(
      "if they haven't replied by Wednesday",
    )
    expect(conditions("Only once the photo is here, I'll book the courier.")).toContain('Only once the photo is here')
  })

  it('dates a relative time against now, and not a vague one', () => {
    const due = (draft: string) => findSteps(draft, { now: '2026-03-04T10:00:00Z' })[0]?.due
    expect(due("I'll write to you by Friday.")).toBe('2026-03-06T23:59:00.000Z')
    expect(due("I'll ring you tomorrow at 4 pm.")).toBe('2026-03-05T16:00:00.000Z')
    expect(due("I'll write to you soon.")).toBeUndefined()
  })
})

describe('times', () => {
  it.each([
    ['by Saturday 10 August, 6 pm', ['by Saturday 10 August, 6 pm']],
    ['it costs €24.90 today', ['today']],
    ['between 8 and 10 on Tuesday', ['between 8 and 10 on Tuesday']],
    ['at 22:00 and again at midnight', ['at 22:00 and again at midnight']],
    ['order 4471 is 12 cm long', []],
    ['we may help', []],
    ['until you are back', ['until you are back']],
  ])('%s', (text, expected) => {
    expect(timesIn(text).map((t) => t.text)).toEqual(expected)
  })

  it.each([
    ['within two working days', '2026-03-06T10:00:00Z', '2026-03-10T23:59:00.000Z'],
    ['by 3', '2026-03-04T09:00:00Z', '2026-03-04T15:00:00.000Z'],
    ['by 2 January', '2025-12-30T09:00:00Z', '2026-01-02T23:59:00.000Z'],
    ['in 2 hours', '2026-03-04T09:00:00Z', '2026-03-04T11:00:00.000Z'],
    ['as soon as possible', '2026-03-04T09:00:00Z', null],
  ])('%s from %s is due %s', (time, from, due) => {
    expect(dueBy(time, from)).toBe(due)
  })
})

describe('the summary', () => {
  const summary = (draft: string, channel: 'email' | 'chat' = 'email') =>
    summarize(findSteps(draft), draft, { messages: [], channel })

  it('lists what we do before what is asked, in the words of the draft', () => {
    expect(summary("Please send me the receipt. I'll refund it by Friday.").text).toBe(
      "Next steps:\n- I'll refund it by Friday.\n- You: send me the receipt.",
    )
  })

  it('asks for the person and the time that are missing', () => {
    const { text, blanks } = summary('Someone will look at it soon.', 'chat')
    expect(text).toBe('So, next:\n- [who] will look at it [when].')
    expect(blanks.map((b) => text.slice(b.start, b.end))).toEqual(['[who]', '[when]'])
  })

  it('names what "it" is by the step before', () => {
    expect(summary("I've moved the booking to Leeds and it will be ready from Thursday.").items).toEqual([
      "I've moved the booking to Leeds and it will be ready from Thursday.",
    ])
  })

  it('leaves a need as it is said', () => {
    expect(summary('To close the line I need a photo of the certificate.').items).toEqual([
      'To close the line I need a photo of the certificate.',
    ])
  })

  it('is empty where nothing is to be done', () => {
    expect(summary('Thanks for your kind words!').text).toBe('')
  })
})
