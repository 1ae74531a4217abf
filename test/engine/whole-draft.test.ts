import { describe, expect, it } from 'vitest'
import { type Check, type Finding, NO_CONVERSATION, type Rewrite } from '../../src/engine/analysis'
import { applied, rewriteDraft } from '../../src/engine/whole-draft'

const rewrite = (draft: string, words: string, text: string): Rewrite => {
  const start = draft.indexOf(words)
  const blanks = [...text.matchAll(/\[([^\]]+)\]/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    label: m[1]!,
  }))
  return { start, end: start + words.length, text, kind: 'plain', blanks }
}
const finding = (draft: string, words: string, ...rewrites: Rewrite[]): Finding => ({
  rule: 'policy/made-up',
  family: 'policy',
  severity: 'strong',
  start: draft.indexOf(words),
  end: draft.indexOf(words) + words.length,
  text: words,
  title: '',
  why: '',
  source: '',
  rewrites,
})
const missing = (id: Check['id'], at: number, text: string): Check => ({
  id,
  state: 'missing',
  offer: {
    at,
    text,
    blanks: [...text.matchAll(/\[([^\]]+)\]/g)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      label: m[1]!,
    })),
  },
})
const whole = (
  draft: string,
  findings: Finding[],
  checks: Check[] = [],
  marksOf?: (text: string) => { start: number; end: number }[],
) => rewriteDraft({ draft, findings, checks, conversation: NO_CONVERSATION, marksOf })

describe('the whole draft', () => {
  const draft = "Hi Dana,\n\nThat's our policy. Obviously it is late.\n\nBest,\nJo"

  it('makes the best change of each finding', () => {
    const { text, edits } = whole(draft, [
      finding(
        draft,
        "That's our policy",
        rewrite(draft, "That's our policy.", 'The reason is [reason].'),
        rewrite(draft, "That's our policy.", 'No.'),
      ),
      finding(draft, 'Obviously', rewrite(draft, 'Obviously it', 'It')),
    ])
    expect(text).toBe('Hi Dana,\n\nThe reason is [reason]. It is late.\n\nBest,\nJo')
    expect(edits.map((e) => e.reason)).toEqual(['policy/made-up', 'policy/made-up'])
  })

  it('leaves changes out that touch one another', () => {
    const { edits } = whole(draft, [
      finding(draft, "That's our policy", rewrite(draft, "That's our policy. Obviously", 'One')),
      finding(draft, 'Obviously', rewrite(draft, 'policy. Obviously it', 'Two')),
    ])
    expect(edits.map((e) => e.text)).toEqual(['One'])
  })

  it('does not say the same sentence twice where there is another', () => {
    const two = "That's our policy. So it is our rule."
    const same = 'What I can do is [option].'
    const { text } = whole(two, [
      finding(two, "That's our policy", rewrite(two, "That's our policy.", same)),
      finding(
        two,
        'it is our rule',
        rewrite(two, 'So it is our rule.', same),
        rewrite(two, 'So it is our rule.', 'The reason is [reason].'),
      ),
    ])
    expect(text).toBe('What I can do is [option]. The reason is [reason].')
  })

  it('offers the missing parts at their places, in the order a reply is read', () => {
    const start = draft.indexOf("That's")
    const end = draft.indexOf('\n\nBest')
    const { text, blanks, edits } = whole(
      draft,
      [],
      [
        missing('invitesReply', end, ' Just reply here if anything is unclear.'),
        missing('nextStepWithOwnerAndTime', end, ' I’ll [what] by [when].'),
        missing('acknowledgesFeeling', start, 'I can see why the late kettle is a bother. '),
        missing('namesIssue', start, 'Thank you for writing about the kettle. '),
      ],
    )
    expect(text).toBe(
      "Hi Dana,\n\nI can see why the late kettle is a bother. That's our policy. Obviously it is late. I'll [what] by [when]. Just reply here if anything is unclear.\n\nBest,\nJo",
    )
    expect(blanks.map((b) => text.slice(b.start, b.end))).toEqual(['[what]', '[when]'])
    expect(edits.map((e) => e.reason)).toEqual(['acknowledgesFeeling', 'nextStepWithOwnerAndTime', 'invitesReply'])
  })

  it('puts a missing part beside words that are replaced, not into them', () => {
    const { text } = whole(
      draft,
      [finding(draft, "That's our policy", rewrite(draft, "That's our policy.", 'The fee stays.'))],
      [missing('offersOption', draft.indexOf('policy'), ' What I can do is [option]. ')],
    )
    expect(text).toContain('The fee stays. What I can do is [option].')
  })

  it('does not ask twice for what a rewrite asks for', () => {
    const { edits } = whole(
      draft,
      [finding(draft, "That's our policy", rewrite(draft, "That's our policy.", 'It stays because [reason].'))],
      [missing('explainsWhy', draft.indexOf('\n\nBest'), ' The reason is [reason].')],
    )
    expect(edits).toHaveLength(1)
  })

  it('takes no change that brings a mark', () => {
    const marksOf = (text: string) => [...text.matchAll(/bad/g)].map((m) => ({ start: m.index, end: m.index + 3 }))
    const { text } = whole(
      draft,
      [
        finding(
          draft,
          "That's our policy",
          rewrite(draft, "That's our policy.", 'A bad one.'),
          rewrite(draft, "That's our policy.", 'A good one.'),
        ),
      ],
      [],
      marksOf,
    )
    expect(text).toContain('A good one.')
  })

  it('writes missing parts in the register of a chat', () => {
    const chat = 'hiya. it is late. no idea'
    const { text } = whole(chat, [], [missing('nextStepWithOwnerAndTime', chat.length, ' I’ll [what] by [when].')])
    expect(text).toBe("hiya. it is late. no idea i'll [what] by [when].")
  })

  it('can be taken in part: any choice of its edits gives a sound text', () => {
    const { edits } = whole(draft, [
      finding(draft, "That's our policy", rewrite(draft, "That's our policy.", 'The reason is [reason].')),
      finding(draft, 'Obviously', rewrite(draft, 'Obviously it', 'It')),
    ])
    expect(applied(draft, [edits[1]!]).text).toBe("Hi Dana,\n\nThat's our policy. It is late.\n\nBest,\nJo")
    expect(applied(draft, []).text).toBe(draft)
  })
})
