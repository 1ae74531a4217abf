import { describe, expect, it } from 'vitest'
import { type Conversation, NO_CONVERSATION } from '../../src/engine/analysis'
import { readCustomer } from '../../src/engine/customer'
import { mask } from '../../src/engine/mask'
import { compileRules } from '../../src/engine/match'
import { read } from '../../src/engine/read'
import { rewritesFor } from '../../src/engine/rewrite'
import type { Guide, RewriteTemplate, Rule } from '../../src/engine/rule'
import { NO_GUIDE } from '../../src/engine/rule'

/** A rule with one pattern and one template, in a family that has nothing to fall back on. */
const rule = (pattern: string, rewrites: readonly RewriteTemplate[], id = 'privacy/made-up'): Rule => ({
  id,
  severity: 'strong',
  title: 'Made up',
  why: 'Made up.',
  source: 'https://example.org/',
  patterns: [pattern],
  rewrites,
  examples: { flags: [], passes: [] },
})

interface Setting {
  id?: string
  conversation?: Conversation
  guide?: Guide
}

/** The draft after each offered rewrite, in order. */
const becomes = (
  draft: string,
  pattern: string,
  template: RewriteTemplate | readonly RewriteTemplate[],
  { id, conversation = NO_CONVERSATION, guide = NO_GUIDE }: Setting = {},
): string[] => {
  const templates = Array.isArray(template) ? template : [template as RewriteTemplate]
  const matcher = compileRules([rule(pattern, templates, id)])
  const sentences = read(mask(draft))
  const hits = matcher.judge(draft, sentences, conversation)
  expect(hits).toHaveLength(1)
  const hit = hits[0]!
  const offered = rewritesFor({
    rule: hit.rule,
    draft,
    mark: hit.mark,
    captures: hit.captures,
    sentence: sentences[hit.sentence]!,
    sentences,
    conversation,
    customer: readCustomer(conversation.messages),
    guide,
    near: () => true,
  })
  return offered.map(({ start, end, text, blanks }) => {
    for (const blank of blanks) expect(text.slice(blank.start, blank.end)).toBe(`[${blank.label}]`)
    return draft.slice(0, start) + text + draft.slice(end)
  })
}

const policy = '@thatIs (just)? our policy'
const whole = (text: string): RewriteTemplate => ({ replaces: 'sentence', text })
const clause = (text: string): RewriteTemplate => ({ replaces: 'clause', text })
const span = (text: string): RewriteTemplate => ({ replaces: 'span', text })

describe('a template in its sentence', () => {
  it.each<[string, string, string, RewriteTemplate, string]>([
    [
      'keeps what the sentence says after the mark',
      "Unfortunately that's our policy and refunds close after 30 days.",
      policy,
      whole("I know this isn't what you hoped for."),
      "I know this isn't what you hoped for. Refunds close after 30 days.",
    ],
    [
      'keeps what it says before',
      "I checked order 5512 twice, but that's our policy.",
      policy,
      whole('The reason is [reason].'),
      'I checked order 5512 twice. The reason is [reason].',
    ],
    [
      'leaves the other clauses of the sentence as they are',
      "I checked it twice, but that's our policy, and the order is closed.",
      policy,
      clause("I can't change it"),
      "I checked it twice, but I can't change it, and the order is closed.",
    ],
    [
      'keeps the name that is spoken to',
      "That's our policy, Ms Ferreira.",
      policy,
      whole('The reason is [reason].'),
      'The reason is [reason], Ms Ferreira.',
    ],
    [
      'takes the marked words out and gives the rest its capital',
      'As I already said, the refund is on its way.',
      'as i already said',
      span(''),
      'The refund is on its way.',
    ],
    [
      'takes a clause out with its joint',
      'The lid is loose, and it is really no big deal.',
      'it is really no big deal',
      span(''),
      'The lid is loose.',
    ],
    [
      'takes a sentence out without a gap',
      "The part is on its way. It's not rocket science. Turn it left.",
      'it is not rocket science',
      span(''),
      'The part is on its way. Turn it left.',
    ],
    [
      'takes a line out with its empty line',
      "Hi Dana,\n\nIt's not rocket science.\n\nTurn it to the left.",
      'it is not rocket science',
      span(''),
      'Hi Dana,\n\nTurn it to the left.',
    ],
    [
      'puts words at the end of the clause',
      "Sorry, we can't refund it.",
      'we can not refund it',
      { replaces: 'end', text: 'because [reason]' },
      "Sorry, we can't refund it because [reason].",
    ],
    [
      'puts a sentence behind',
      "We can't refund it",
      'we can not refund it',
      { replaces: 'after', text: 'What I can do is [option].' },
      "We can't refund it. What I can do is [option]",
    ],
    [
      'puts words in place of an aside',
      'The charge stays at £12, it is in the handbook.',
      'it is in the handbook',
      { replaces: 'aside', text: 'because [reason]' },
      'The charge stays at £12 because [reason].',
    ],
    [
      'asks with a question mark where a full stop was',
      'You must send us the receipt.',
      'you must ..6 $',
      whole('{mark~request}?'),
      'Could you send us the receipt?',
    ],
  ])('%s', (_what, draft, pattern, template, expected) => {
    expect(becomes(draft, pattern, template)).toEqual([expected])
  })

  it('is not offered where it would tear the sentence apart', () => {
    expect(
      becomes('We seem to be going round in circles here.', 'round in circles', whole('Here it is once more.')),
    ).not.toContain('We seem to be going. Here it is once more.')
  })
})

describe('captures', () => {
  it.each<[string, string, string, string, string]>([
    [
      'base',
      'You should have told us about the leak.',
      'you should have did:(_ ..8) $',
      'it helps to {did~base}',
      'It helps to tell us about the leak.',
    ],
    [
      'ing',
      'You should have told us about the leak.',
      'you should have did:(_ ..8) $',
      '{did~ing} helps',
      'Telling us about the leak helps.',
    ],
    [
      'past',
      'You must send the form back.',
      'you must do:(_ ..8) $',
      'the form needs to be {do~past}',
      'The form needs to be sent the form back.',
    ],
    ['the', 'We lost your parcel.', 'we lost what:(your _)', '{what~the} got lost', 'The parcel got lost.'],
    [
      'passive',
      'You dropped the pin on the wrong side.',
      'you did:(dropped ..8) $',
      '{did~passive}',
      'The pin was dropped on the wrong side.',
    ],
    [
      'passivenot',
      'You did not put it out by 6 am.',
      'you did not did:(_ ..8) $',
      '{did~passivenot}',
      'It was not put out by 6 am.',
    ],
    [
      'likely',
      'Your bag will be on the next flight.',
      '^ what:(your bag ..9) $',
      '{what~likely}',
      'Your bag should be on the next flight.',
    ],
    [
      'plain',
      'Just send the form immediately.',
      '^ what:(just send ..9) $',
      'please {what~plain}',
      'Please send the form.',
    ],
    [
      'positive',
      "We can't refund it.",
      '^ what:(we can not ..9) $',
      '{what~positive} in part',
      'We can refund it in part.',
    ],
  ])('~%s', (_change, draft, pattern, text, expected) => {
    const offered = becomes(draft, pattern, clause(text))
    // Turning a no into a yes is what the guard of facts is there for.
    expect(offered).toEqual(_change === 'positive' ? [] : [expected])
  })

  it('gives no rewrite where no verb is found', () => {
    expect(becomes('You must the form now.', 'you must do:(_ ..8) $', clause('could you {do~base}?'))).toEqual([])
  })
})

describe('orders as requests', () => {
  it.each([
    ['You need to provide proof of purchase immediately.', 'Could you provide proof of purchase?'],
    ["Don't pay twice.", "Please don't pay twice."],
    [
      'I want the batch number and a picture of the seal from you by 4.',
      'Could you let me have the batch number and a picture of the seal by 4?',
    ],
    ['You will vacate by 10 and leave the key.', 'Could you vacate by 10 and leave the key?'],
    [
      'Stop messaging the seller until I tell you otherwise.',
      'Could you stop messaging the seller until I tell you otherwise?',
    ],
    ['Next time, order by Thursday.', 'Next time, could you order by Thursday?'],
  ])('%s', (draft, expected) => {
    expect(becomes(draft, '^ ...20 $', whole('{mark~plain~request}?'))).toEqual([expected])
  })
})

describe('what is known', () => {
  const conversation: Conversation = {
    messages: [{ from: 'customer', text: 'My kettle arrived broken and I am really annoyed.' }],
    customerName: 'Dana Reyes',
  }
  const guide: Guide = {
    topics: [
      {
        id: 'late-refund',
        about: ['{refund}'],
        reason: 'the maker takes nothing back after that',
        options: ['offer store credit', 'have it repaired'],
      },
    ],
  }

  it('fills a slot or falls back to its blank', () => {
    expect(
      becomes("That's our policy.", policy, whole('Dear {customer|name}, the reason is {reason|reason}.'), {
        conversation,
      }),
    ).toEqual(['Dear Dana, the reason is [reason].'])
    expect(becomes("That's our policy.", policy, whole('I can see why {issue||this} matters.'))).toEqual([
      'I can see why this matters.',
    ])
    expect(becomes("That's our policy.", policy, whole('Dear {customer}.'))).toEqual([])
  })

  it("takes the reason and the options from the team's guide, and puts that first", () => {
    const draft = 'The refund window is closed. That is our policy.'
    const templates = [
      whole("I know this isn't what you hoped for."),
      whole('The reason is {reason|reason}.< I can {option}.>'),
    ]
    expect(becomes(draft, policy, templates, { guide })[0]).toBe(
      'The refund window is closed. The reason is the maker takes nothing back after that. I can offer store credit or have it repaired.',
    )
  })

  it('does not ask for a reason that stands beside the mark', () => {
    const template = whole("I can't change it.< The reason is {reason|reason}.>")
    expect(becomes("That's our policy. The label is printed already.", policy, template)).toEqual([
      "I can't change it. The reason is [reason]. The label is printed already.",
    ])
    expect(becomes("That's our policy. This is because the label is printed already.", policy, template)).toEqual([
      "I can't change it. This is because the label is printed already.",
    ])
  })

  it("takes a time only from the agent's own promise beside the mark", () => {
    const soon = (draft: string) => becomes(draft, 'soon', span('{time|by when}'))
    expect(soon("You'll hear from us soon. I'll call the depot by Friday.")[0]).toContain('hear from us by Friday')
    expect(soon("You'll hear from us soon. The shop closes by Friday.")[0]).toContain('hear from us [by when]')
  })
})

describe('register', () => {
  const because = { replaces: 'after', text: "I'm sorry, it's late. I know that's a lot." } as const
  it.each([
    [
      'writes no contractions in a draft that has none',
      'Dear Ms Roe, we are unable to do it.',
      'I am sorry, it is late. I know that is a lot.',
    ],
    ['follows the apostrophe', 'It’s not us, we are unable to do it.', 'I’m sorry, it’s late. I know that’s a lot.'],
    [
      'stays lower case in a chat that does',
      "hiya. it's odd. we are unable to do it",
      "i'm sorry, it's late. I know that's a lot",
    ],
  ])('%s', (_what, draft, expected) => {
    const text = becomes(draft, 'we are unable to do it', because)[0]!
    expect(text.slice(draft.replace(/\.$/, '').length).replace(/^\.\s/, '').toLowerCase()).toBe(expected.toLowerCase())
  })
  it('keeps British spelling', () => {
    expect(becomes('We apologise. I recognise that. It is our policy.', policy, whole('I apologize.'))).toEqual([
      'We apologise. I recognise that. I apologise.',
    ])
  })
})

describe('what every family falls back on', () => {
  it.each([
    [
      'policy/made-up',
      'The deposit is kept, it is in the handbook.',
      'it is in the handbook',
      'The deposit is kept because [reason].',
    ],
    ['refusal/made-up', "We can't take it back.", 'we can not take it back', "We can't take it back because [reason]."],
    [
      'blame/made-up',
      'You should have told us about the leak within 24 hours.',
      'you should have ..12 $',
      'The time limit to tell us about the leak is 24 hours.',
    ],
    [
      'blame/made-up',
      "It was missed because you didn't put it out by 6 am.",
      'because you ..9 $',
      "It was missed because it wasn't put out by 6 am.",
    ],
    [
      'blame/made-up',
      'If you had read the mail, you would have known the desk closes at 22:00.',
      'if you had ...14 $',
      'The desk closes at 22:00.',
    ],
    [
      'doubt/made-up',
      'Are you sure parcel 2 is missing?',
      'are you sure ..8 $',
      'To be sure I have this right: parcel 2 is missing?',
    ],
    [
      'doubt/made-up',
      'The cheque you supposedly posted is not here.',
      'supposedly',
      'The cheque you posted is not here.',
    ],
    [
      'minimizing/made-up',
      "It's only £3. Your refund is on its way.",
      'it is only #money',
      "I'm sorry about the £3. Your refund is on its way.",
    ],
    [
      'non-apology/made-up',
      'Sorry if the seat was uncomfortable.',
      'sorry if ..8 $',
      "I'm sorry the seat was uncomfortable.",
    ],
    [
      'deflection/made-up',
      'Best take it up with the florist, Wanjiru.',
      'best take it up ..8 ,',
      'You can reach the florist [how to reach them], Wanjiru.',
    ],
    [
      'condescension/made-up',
      'Anyone who flies knows liquids go in the hold.',
      'anyone who ..14 $',
      'Liquids go in the hold.',
    ],
    [
      'commanding/made-up',
      "You're to stay in between 8 and 12.",
      'you are to ..9 $',
      'Could you stay in between 8 and 12?',
    ],
    [
      'robotic/made-up',
      'Please be advised that your order 551 is packed.',
      'please be advised that',
      'Your order 551 is packed.',
    ],
    [
      'overpromise/made-up',
      'I guarantee your bag will be on the next flight.',
      'i guarantee ..12 $',
      'Your bag should be on the next flight.',
    ],
    ['vague/made-up', 'Someone will get back to you shortly.', 'shortly', 'Someone will get back to you [by when].'],
    [
      'rushing/made-up',
      "I'm closing this ticket now.",
      'i am closing ..5 $',
      'Before I close this ticket, is there anything else you need?',
    ],
  ])('%s: %s', (id, draft, pattern, expected) => {
    expect(becomes(draft, pattern, [], { id })[0]).toBe(expected)
  })
})

describe('what is said in the words of the sentence itself', () => {
  it.each([
    [
      'non-apology',
      "We're sorry you feel that way about our claims team.",
      '{sorry} ..9 $',
      "I'm sorry about our claims team.",
    ],
    [
      'non-apology',
      'If the crew came across as rude, then that is a pity.',
      'if ...14 $',
      'I am sorry the crew was not more helpful.',
    ],
    [
      'non-apology',
      "It's a pity the visit was not to your taste.",
      'pity ..9 $',
      "I'm sorry the visit wasn't what you hoped for.",
    ],
    [
      'non-apology',
      'So the lamp came in pieces, these things happen.',
      'these things happen',
      "So the lamp came in pieces. I'm sorry about that.",
    ],
    [
      'non-apology',
      'We apologise for any inconvenience caused on Tuesday.',
      '{apologize} for any ..5 $',
      "I'm sorry about Tuesday.",
    ],
    [
      'minimizing',
      "It's just a password reset, so I wouldn't worry.",
      'it is just ...9 $',
      "I'm sorry about the password reset.",
    ],
    [
      'minimizing',
      "Two days isn't the end of the world, of course.",
      'is not the end of the world',
      "I'm sorry about the two days.",
    ],
    [
      'blame',
      "That's what happens when four people use one login.",
      'that is what happens ..9 $',
      'This can happen when four people use one login.',
    ],
    [
      'blame',
      'Had the doors been hung the way page 6 shows, they would never have dropped.',
      'had the ...16 $',
      "The doors weren't hung the way page 6 shows.",
    ],
    [
      'blame',
      'Had anyone looked at the label, the jumper would still fit.',
      'had anyone ...14 $',
      'For another time, it helps to look at the label.',
    ],
    [
      'doubt',
      'We have no evidence that what you describe took place.',
      'no evidence that ..8 $',
      'I have not found a record of what you describe yet.',
    ],
    [
      'commanding',
      'The balance is to be cleared by Friday, no later.',
      'the balance is to ...9 $',
      'Could you make sure the balance is cleared by Friday?',
    ],
    [
      'commanding',
      "Don't bin the food, don't eat it.",
      'do not bin ...9 $',
      "Please don't bin the food, don't eat it.",
    ],
    [
      'overpromise',
      'The gig is going ahead on Saturday no matter what, zero doubt about it.',
      'the gig ...16 $',
      'The gig should be going ahead on Saturday.',
    ],
    [
      'overpromise',
      'Take it from me, the shares will be above your price by June.',
      'take it from me ...14 $',
      'The shares should be above your price by June.',
    ],
    ['vague', 'The part takes however long the supplier takes.', 'takes however ..6 $', 'The part takes [how long].'],
    [
      'refusal',
      'The answer on the £15 stays the same.',
      'answer on ..6 $',
      "I can't change anything about the £15, but what I can do is [option].",
    ],
    [
      'policy',
      'We follow the rules on expired codes.',
      'we follow ..6 $',
      'This is how it works for expired codes because [reason].',
    ],
    [
      'deflection',
      "You'll have to call the courier about the phone, the number is 7741.",
      'you will have to call ..6 ,',
      'For the phone, you can reach the courier [how to reach them]. The number is 7741.',
    ],
    [
      'rushing',
      "I'm closing this ticket now as the printer is back since 11:05.",
      'i am closing ..12 $',
      'The printer is back since 11:05. Before I close this ticket, is there anything else you need?',
    ],
  ])('%s: %s', (family, draft, pattern, expected) => {
    expect(becomes(draft, pattern, [], { id: `${family}/made-up` })[0]).toBe(expected)
  })
})

describe('what goes whole, and what stays', () => {
  it('takes a sentence out that only lectures', () => {
    expect(
      becomes('The code is 4417. Nobody else finds this hard.', 'nobody else finds this hard', [], {
        id: 'condescension/made-up',
      })[0],
    ).toBe('The code is 4417.')
  })
  it('keeps a sentence that the next one leans on', () => {
    const left = becomes(
      'A router is not rocket science. It sits by the door, and I restarted it.',
      'rocket science',
      [],
      {
        id: 'condescension/made-up',
      },
    )
    expect(left.filter((text) => text.startsWith('It sits'))).toEqual([])
  })
  it('does not take the cause along with the blame', () => {
    expect(
      becomes(
        'The last one bounced because nobody at home signed the form.',
        'because nobody ..9 $',
        [{ replaces: 'span', text: '' }],
        {
          id: 'blame/made-up',
        },
      )[0],
    ).toBe("The last one bounced because the form wasn't signed.")
  })
  it('adds nothing behind words that shut the door', () => {
    expect(
      becomes(
        'The button is gone after 14 days, which decides the matter.',
        'decides the matter',
        [{ replaces: 'after', text: 'The reason is [reason].' }],
        {
          id: 'policy/made-up',
        },
      )[0],
    ).toBe('The button is gone after 14 days. The reason is [reason].')
  })
  it('asks in a blank for nothing that a list behind it tells', () => {
    expect(
      becomes('Let me use small words: Settings first, then Billing.', 'use small words', [], {
        id: 'condescension/made-up',
      })[0],
    ).not.toMatch(/\]:/)
  })
})
