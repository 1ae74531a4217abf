import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { CHECK_IDS, type CheckId, type Finding, type WholeEdit, type WholeRewrite } from '../engine/analysis'
import { Change } from './change'
import { plural, useLanguage } from './translate'

export interface WholeRewriteProps {
  rewrite: WholeRewrite
  draft: string
  findings: readonly Finding[]
  /** Takes the changes with these numbers (indices of `rewrite.edits`). */
  onApply(edits: number[]): void
  onCopy(text: string): void
}

const isCheck = (reason: string): reason is CheckId => (CHECK_IDS as readonly string[]).includes(reason)

/** The draft with some of the edits made; edits neither overlap nor need an order. */
export function withEdits(draft: string, edits: readonly WholeEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), draft)
}

/** The whole draft rewritten: each change can be taken or left, then all chosen ones are made at once. */
export function WholeRewriteView({ rewrite, draft, findings, onApply, onCopy }: WholeRewriteProps): JSX.Element {
  const language = useLanguage()
  const { t } = language
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const { edits } = rewrite
  const chosen = edits.map((_, index) => index).filter((index) => !left.has(index))
  const choose = (index: number, take: boolean) =>
    setLeft((before) => new Set(take ? [...before].filter((each) => each !== index) : [...before, index]))
  const reasonOf = ({ reason, kind }: WholeEdit) =>
    isCheck(reason) ? t(`met_${reason}`) : (findings.find(({ rule }) => rule === reason)?.title ?? t(`kind_${kind}`))
  return (
    <div class="whole">
      <ol class="edits">
        {edits.map((edit, index) => (
          <li key={`${edit.start}:${edit.text}`}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(index)}
                onChange={(event) => choose(index, event.currentTarget.checked)}
              />
              <span class="edit">
                <span class="reason">{reasonOf(edit)}</span>
                <Change draft={draft} change={edit} />
              </span>
            </label>
          </li>
        ))}
      </ol>
      <details class="as-whole">
        <summary>{t('asWhole')}</summary>
        <p class="whole-text">
          <WholeText draft={draft} edits={chosen.flatMap((index) => edits[index] ?? [])} />
        </p>
      </details>
      <div class="actions">
        <button type="button" class="button main" disabled={chosen.length === 0} onClick={() => onApply(chosen)}>
          {plural(language, 'applyChanges', chosen.length)}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            onCopy(
              withEdits(
                draft,
                chosen.flatMap((index) => edits[index] ?? []),
              ),
            )
          }
        >
          {t('copy')}
        </button>
      </div>
    </div>
  )
}

function WholeText({ draft, edits }: { draft: string; edits: readonly WholeEdit[] }): JSX.Element {
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  return (
    <>
      {sorted.map((edit, index) => (
        <span key={`${edit.start}:${edit.text}`}>
          {draft.slice(sorted[index - 1]?.end ?? 0, edit.start)}
          <Change draft={draft} change={edit} />
        </span>
      ))}
      {draft.slice(sorted.at(-1)?.end ?? 0)}
    </>
  )
}
