import type { Blank, Check, Conversation, Finding, Rewrite, WholeEdit, WholeRewrite } from './analysis'

/** What the whole draft's rewrite is made of. */
export interface WholeDraftInput {
  draft: string
  findings: readonly Finding[]
  checks: readonly Check[]
  conversation: Conversation
}

/**
 * The whole draft rewritten: the best rewrite of every finding whose change does not touch another's, and what a good
 * reply here still lacks, at its place. Each change can be left out without spoiling the others.
 */
export function rewriteDraft({ draft, findings, checks }: WholeDraftInput): WholeRewrite {
  const edits: WholeEdit[] = []
  for (const finding of findings) {
    const best = finding.rewrites.find((rewrite) => !edits.some((e) => touches(e, rewrite)))
    if (best) edits.push({ ...best, reason: finding.rule })
  }
  for (const check of checks) {
    const { offer } = check
    if (check.state !== 'missing' || !offer || offer.text.trim() === '') continue
    const { at, text, blanks } = offer
    if (edits.some((e) => at > e.start && at < e.end)) continue
    edits.push({ start: at, end: at, text, blanks, kind: 'plain', reason: check.id })
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  return { ...applied(draft, edits), edits }
}

const touches = (a: Rewrite, b: Rewrite): boolean => a.start < b.end && a.end > b.start

/** The draft with changes made, and the blanks in their new places. The changes are in order and do not touch. */
export function applied(draft: string, edits: readonly Rewrite[]): { text: string; blanks: Blank[] } {
  let text = ''
  let from = 0
  const blanks: Blank[] = []
  for (const edit of edits) {
    text += draft.slice(from, edit.start)
    for (const { start, end, label } of edit.blanks)
      blanks.push({ start: start + text.length, end: end + text.length, label })
    text += edit.text
    from = edit.end
  }
  return { text: text + draft.slice(from), blanks }
}
