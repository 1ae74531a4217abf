import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask } from '../../src/engine/mask'

describe('masking', () => {
  it.each([
    ['a quotation', 'You wrote “that’s our policy” to me.', 'our policy'],
    ['straight quotes', 'They told you "that is our policy" twice.', 'our policy'],
    ['quoted lines', 'Thanks.\n> that is our policy\nBye', 'our policy'],
    ['quoted mail', 'Thanks.\n\nOn Mon, 2 Mar 2026, Leo wrote:\nthat is our policy', 'our policy'],
    ['a signature behind dashes', 'Thanks.\n--\nour policy team', 'our policy'],
    ['a signature behind a sign-off', 'Thanks for that.\n\nKind regards,\nLeo\nPolicy Team, Acme', 'Policy Team'],
    ['a placeholder', 'Hi {{ticket.requester.policy}}, hello', 'policy'],
    ['an address', 'See https://acme.example/our-policy today', 'our-policy'],
    ['code', 'Run `our policy` now', 'our policy'],
  ])('blanks out %s', (_what, draft, gone) => {
    expect(draft).toContain(gone)
    expect(mask(draft)).not.toContain(gone)
  })

  it.each([
    'The parcel shows as "delivered" since Monday.',
    "That's our policy and it's final, I'm afraid. Don't ask.",
    'Regards to your family! We will not refund this.',
    'Thanks\nYou should have told us before the parcel left the warehouse on Monday. We cannot stop it now.',
  ])('keeps «%s»', (draft) => {
    expect(mask(draft)).toBe(draft)
  })

  it('keeps every offset and every line break', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      '>',
      '\n',
      '`',
      '```',
      '{{',
      '}}',
      "'",
      ' a b ',
      'Regards,',
      '--',
      'x',
      '«',
      '»',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const draft = pieces.join('')
        const masked = mask(draft)
        expect(masked.length).toBe(draft.length)
        for (let i = 0; i < draft.length; i++)
          expect(masked[i] === draft[i] || (masked[i] === ' ' && draft[i] !== '\n')).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
