import type { Analysis, Conversation, Finding, HandOverLine } from '../../../src/engine/analysis'

/** The ticket that the gallery shows: a cracked kettle, written about for the third time. */
export const draft = `Hi Maya,
Thanks for the photos. Unfortunately that's our policy and refunds close after 30 days. You should have contacted us when the kettle arrived. I'll ask the warehouse and someone will get back to you soon.`

const at = (words: string) => {
  const start = draft.indexOf(words)
  if (start < 0) throw new Error(`The draft does not say “${words}”`)
  return { start, end: start + words.length, text: words }
}
const blankIn = (text: string, label: string) => {
  const start = text.indexOf(`[${label}]`)
  return { start, end: start + label.length + 2, label }
}

const policy = at("Unfortunately that's our policy and refunds close after 30 days.")
const withReason = 'Refunds close after 30 days, because stock goes back to the maker then. What I can do is [option].'
const shorter = "I know this isn't what you hoped for: refunds close after 30 days."

export const findings: Finding[] = [
  {
    rule: 'policy/our-policy',
    family: 'policy',
    severity: 'strong',
    ...at("that's our policy"),
    title: 'Policy given as the whole reason',
    why: 'The customer learns that a rule exists, but not why, nor what is still possible.',
    source: 'https://hbr.org/2018/01/how-customer-service-can-turn-angry-customers-into-loyal-ones',
    rewrites: [
      { ...policy, text: withReason, kind: 'guide', blanks: [blankIn(withReason, 'option')] },
      { ...policy, text: shorter, kind: 'shorter', blanks: [] },
    ],
  },
  {
    rule: 'blame/should-have',
    family: 'blame',
    severity: 'caution',
    ...at('You should have contacted us'),
    title: 'A reproach about the past',
    why: 'Nothing can be changed about it any more, and it says that the fault is the customer’s.',
    source: 'https://www.plainlanguage.gov/guidelines/audience/address-the-user/',
    rewrites: [
      {
        ...at('You should have contacted us when the kettle arrived.'),
        text: 'Next time, a message on the day it arrives lets me do more.',
        kind: 'plain',
        blanks: [],
      },
    ],
  },
  {
    rule: 'vague/soon',
    family: 'vague',
    severity: 'hint',
    ...at('soon'),
    title: 'No time given',
    why: 'The customer cannot tell when to expect an answer, and will ask again.',
    source: 'https://www.nngroup.com/articles/response-times-3-important-limits/',
    rewrites: [{ ...at('soon'), text: 'by [day]', kind: 'plain', blanks: [{ start: 3, end: 8, label: 'day' }] }],
  },
]

const messages = [
  {
    from: 'customer' as const,
    text: 'Hello, my kettle arrived with a crack in its lid. What can we do?',
    at: '2026-03-02T09:00:00Z',
  },
  { from: 'agent' as const, text: 'Thanks, I will get back to you by Wednesday.', at: '2026-03-02T10:30:00Z' },
  {
    from: 'customer' as const,
    text: 'It is Friday and I have heard nothing. The cracked kettle is still standing here.',
    at: '2026-03-06T08:00:00Z',
  },
  {
    from: 'customer' as const,
    text: 'This is the third time I write, and it is really frustrating. Do I have to send the old one back?',
    at: '2026-03-08T11:00:00Z',
  },
]
const inMessage = (message: number, words: string) => {
  const start = messages[message]!.text.indexOf(words)
  return { message, start, end: start + words.length }
}

export const conversation: Conversation = {
  messages,
  customerName: 'Maya Okafor',
  agentName: 'Leo',
  channel: 'email',
  now: '2026-03-09T09:00:00Z',
}

const soon = at('soon')
const wholeText = `Hi Maya,
I'm sorry about the cracked kettle, and that you had to write three times. Refunds close after 30 days, because stock goes back to the maker then. What I can do is [option]. Next time, a message on the day it arrives lets me do more. I'll ask the warehouse and someone will get back to you by [day].`

export const analysis: Analysis = {
  findings,
  customer: {
    emotion: 'frustrated',
    intensity: 'high',
    stage: 'waiting',
    issue: 'the cracked kettle',
    evidence: [inMessage(3, 'really frustrating'), inMessage(2, 'I have heard nothing')],
  },
  questions: [
    {
      ...inMessage(3, 'Do I have to send the old one back?'),
      text: 'Do I have to send the old one back?',
      answered: false,
    },
  ],
  promises: [
    {
      ...inMessage(1, 'I will get back to you by Wednesday.'),
      text: 'I will get back to you by Wednesday',
      when: 'by Wednesday',
      due: '2026-03-04T23:00:00Z',
      kept: 'no',
    },
  ],
  nextSteps: [
    { ...at("I'll ask the warehouse"), owner: 'agent', action: 'Ask the warehouse', when: null, done: false },
    {
      ...at('someone will get back to you soon'),
      owner: 'company',
      action: 'Get back to you',
      when: 'soon',
      done: false,
    },
    { ...at('the photos'), owner: 'customer', action: 'Send photos', when: null, done: true },
  ],
  checks: [
    { id: 'greets', state: 'met', ...at('Hi Maya,') },
    { id: 'usesName', state: 'met', ...at('Maya') },
    {
      id: 'acknowledgesFeeling',
      state: 'missing',
      offer: { at: 9, text: "I can see why this is frustrating: you've written three times. ", blanks: [] },
    },
    { id: 'namesIssue', state: 'met', ...at('the kettle') },
    { id: 'explainsWhy', state: 'missing' },
    {
      id: 'answersAllQuestions',
      state: 'missing',
      offer: {
        at: draft.length,
        text: 'You asked if you have to send the old one back: [answer].',
        blanks: [{ start: 48, end: 56, label: 'answer' }],
      },
    },
    {
      id: 'nextStepWithOwnerAndTime',
      state: 'missing',
      offer: {
        at: draft.length,
        text: 'I will write to you by [day].',
        blanks: [{ start: 23, end: 28, label: 'day' }],
      },
    },
    { id: 'offersOption', state: 'not-applicable' },
  ],
  summary: 'What happens next:\n- I will ask the warehouse by [when].\n- We get back to you soon.',
  summaryBlanks: [{ start: 49, end: 55, label: 'when' }],
  rewrite: {
    text: wholeText,
    blanks: [blankIn(wholeText, 'option'), blankIn(wholeText, 'day')],
    edits: [
      {
        ...at('Thanks for the photos.'),
        text: "I'm sorry about the cracked kettle, and that you had to write three times.",
        kind: 'warmer',
        blanks: [],
        reason: 'acknowledgesFeeling',
      },
      {
        ...policy,
        text: withReason,
        kind: 'guide',
        blanks: [blankIn(withReason, 'option')],
        reason: 'policy/our-policy',
      },
      {
        ...at('You should have contacted us when the kettle arrived.'),
        text: 'Next time, a message on the day it arrives lets me do more.',
        kind: 'plain',
        blanks: [],
        reason: 'blame/should-have',
      },
      { ...soon, text: 'by [day]', kind: 'plain', blanks: [{ start: 3, end: 8, label: 'day' }], reason: 'vague/soon' },
    ],
  },
  tookMs: 2,
}

/** The same ticket with a reply that lacks nothing. */
export const calm: Analysis = {
  ...analysis,
  findings: [],
  questions: analysis.questions.map((question) => ({ ...question, answered: true })),
  checks: analysis.checks.map(({ id, state }) => ({ id, state: state === 'missing' ? 'met' : state })),
}

export const handOver: HandOverLine[] = [
  { text: 'About: the cracked kettle', from: null },
  {
    text: 'Customer: frustrated, strongly (“really frustrating”)',
    from: { message: inMessage(3, 'really frustrating') },
  },
  {
    text: 'Promised: I will get back to you by Wednesday (not kept)',
    from: { message: inMessage(1, 'I will get back to you by Wednesday') },
  },
  { text: "To do: I'll ask the warehouse", from: { draft: at("I'll ask the warehouse") } },
]
