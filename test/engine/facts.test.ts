import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_CONVERSATION } from '../../src/engine/analysis'
import { factProblems, factWords, keepsFacts } from '../../src/engine/facts'

const kept = (before: string, after: string, draft = before): boolean =>
  keepsFacts(before, after, { draft, conversation: NO_CONVERSATION })

describe('the guard of facts', () => {
  it.each([
    ['a number', 'You have 14 days for it.', 'You have some days for it.'],
    ['a changed number', 'You have 14 days for it.', 'You have 15 days for it.'],
    ['an amount', 'The fee of £12.50 stays.', 'The fee stays.'],
    ['a currency', 'The fee of £12 stays.', 'The fee of $12 stays.'],
    ['a percentage', 'Your voucher gives 10% off.', 'Your voucher gives 10 off.'],
    ['a weekday', 'It arrives on Tuesday.', 'It arrives then.'],
    ['another weekday', 'It arrives on Tuesday.', 'It arrives on Wednesday.'],
    ['a date', 'It ends on 3 May.', 'It ends on 4 May.'],
    ['a time', 'The desk closes at 22:00.', 'The desk closes late.'],
    ['an order code', 'Your claim MV-3318 is open.', 'Your claim is open.'],
    ['an address', 'Write to help@acme.example please.', 'Write to us please.'],
    ['a link', 'See https://acme.example/returns for it.', 'See our page for it.'],
    ['a placeholder', 'Hello {{ticket.requester.name}}, it is in.', 'Hello, it is in.'],
    ['a name', 'I asked Marta in the depot.', 'I asked in the depot.'],
    ['a number in words', 'It takes five working days.', 'It takes some working days.'],
    ['a condition', 'We refund it unless the seal is broken.', 'We refund it.'],
    ['a condition of time', "I'll send it once the photo arrives.", "I'll send it."],
    ['a promise', "I'll call the depot and it is fine.", 'It is fine.'],
    ['a no turned to yes', "We can't refund the deposit.", 'We can refund the deposit.'],
    ['a yes turned to no', 'I have booked the driver.', "I haven't booked the driver."],
  ])('sees %s lost or changed', (_what, before, after) => {
    expect(kept(before, after)).toBe(false)
  })

  it.each([
    ['a number', 'It takes a while.', 'It takes 5 days.'],
    ['a day', "You'll hear from us.", "You'll hear from us on Friday."],
    ['a name', 'A colleague has it.', 'It is with Marta.'],
    ['a promise', 'The claim is open.', "I'll call the insurer about the claim."],
    ['an amount', 'We add a credit.', 'We add a credit of £20.'],
  ])('sees %s invented', (_what, before, after) => {
    expect(kept(before, after)).toBe(false)
  })

  it.each([
    [
      'other words around',
      'You should have told us about the leak within 24 hours.',
      'The time limit to tell us about the leak is 24 hours.',
    ],
    [
      'a refusal said plainly',
      "It's against our policy to refund sale items.",
      "I can't refund sale items because [reason].",
    ],
    ['what did not happen', 'If you had posted it on Tuesday it would be here.', "It wasn't posted on Tuesday."],
    ['a blank that asks for the fact', 'It was only £3.', 'I can see why [what happened: £3] matters.'],
    ['a number written differently', 'The fee is £1,250.00 today.', 'Today the fee is £1250.00.'],
    ['a conditional apology owned', 'Sorry if the seat was bad.', "I'm sorry the seat was bad."],
    ['a polite if', 'If you like, send me a photo.', 'Could you send me a photo?'],
  ])('lets pass %s', (_what, before, after) => {
    expect(factProblems(before, after, { draft: before, conversation: NO_CONVERSATION })).toEqual([])
  })

  it('takes facts from the rest of the draft, the conversation and the guide', () => {
    const before = 'Someone will answer soon.'
    const after = 'Marta will answer by Friday.'
    expect(kept(before, after)).toBe(false)
    expect(kept(before, after, `Marta has it. She is back on Friday. ${before}`)).toBe(true)
    expect(
      keepsFacts(before, after, {
        draft: before,
        conversation: { messages: [{ from: 'agent', text: 'I have passed it to Marta, until Friday.' }] },
      }),
    ).toBe(true)
    expect(
      keepsFacts('We cannot.', 'We cannot because the seal keeps it clean for 30 days.', {
        draft: 'We cannot.',
        conversation: NO_CONVERSATION,
        guide: { topics: [{ id: 'x', about: [], reason: 'the seal keeps it clean for 30 days' }] },
      }),
    ).toBe(true)
  })

  const number = fc.integer({ min: 2, max: 9999 })
  const place = fc.constantFrom('on your order', 'in the invoice', 'for the parcel', 'at the desk')
  it('never lets a figure go or change', () => {
    fc.assert(
      fc.property(number, number, place, fc.constantFrom('£', '$', '€', ''), (a, b, where, currency) => {
        const before = `There is a fee of ${currency}${a} ${where}.`
        expect(kept(before, `There is a fee ${where}.`)).toBe(false)
        expect(kept(before, `${where[0]!.toUpperCase()}${where.slice(1)} there is a fee of ${currency}${a}.`)).toBe(
          true,
        )
        if (a !== b) expect(kept(before, `There is a fee of ${currency}${b} ${where}.`)).toBe(false)
      }),
    )
  })

  it('accepts every text for itself', () => {
    const word = fc.constantFrom(
      'refund',
      'not',
      "can't",
      'unless',
      'if',
      '14',
      '£3',
      'Friday',
      'Marta',
      "I'll",
      'send',
      'the',
      'you',
      'never',
      '5512-B',
      'a@b.example',
      ',',
      '.',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (parts) => {
        const text = `We ${parts.join(' ')}.`
        expect(factProblems(text, text, { draft: text, conversation: NO_CONVERSATION })).toEqual([])
      }),
    )
  })
})

describe('the facts a label names', () => {
  it.each([
    ['It was only a 40-minute delay on 3 May.', ['40-minute', '3 May']],
    ['You owe £12.50 since Friday.', ['£12.50', 'Friday']],
    ['It takes five working days.', ['five working days']],
    ['Nothing here.', []],
  ])('%s', (text, facts) => {
    expect(factWords(text)).toEqual(facts)
  })
})
