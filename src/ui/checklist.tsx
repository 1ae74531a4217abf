import type { JSX } from 'preact'
import type { Analysis, CheckId } from '../engine/analysis'
import { TextWithBlanks } from './change'
import { Glyph } from './glyphs'
import { type Need, needsOf } from './needs'
import { useLanguage } from './translate'
import { keepCaret, trusted } from './trusted'

export interface ChecklistProps {
  analysis: Pick<Analysis, 'checks' | 'questions'>
  /** What the customer is called, or an empty text. */
  customerName: string
  /** Inserts what the engine offers for a missing check. */
  onInsertOffer(check: CheckId): void
}

const keyOf = ({ check, question }: Need) => `${check.id}:${question?.start ?? ''}:${question?.message ?? ''}`

/** What the customer still needs, each with what could be inserted, and what is there already. */
export function Checklist({ analysis, customerName, onInsertOffer }: ChecklistProps): JSX.Element {
  const { t } = useLanguage()
  const { open, met } = needsOf(analysis)
  const name = customerName || t('theCustomer')
  let offeredAnswers = false
  return (
    <ul class="checklist">
      {open.map((need) => {
        const { check, question } = need
        // One offer answers all open questions together, so only the first of them carries the button.
        const offer = question && offeredAnswers ? undefined : check.offer
        if (question) offeredAnswers = true
        return (
          <li class="missing" key={keyOf(need)}>
            <span class="sign" aria-hidden="true">
              !
            </span>
            <span class="need">
              {question ? t('questionOpen', question.text) : t(`need_${check.id}`, name)}
              {offer && (
                <span class="offer" aria-hidden="true">
                  <TextWithBlanks text={offer.text.trim()} blanks={trimmedBlanks(offer)} />
                </span>
              )}
            </span>
            {offer && (
              <button
                type="button"
                class="text-button"
                onMouseDown={keepCaret}
                onClick={trusted(() => onInsertOffer(check.id))}
              >
                {t(question ? 'answer' : 'add')}
                <span class="unseen">: {offer.text}</span>
              </button>
            )}
          </li>
        )
      })}
      {met.map(({ id }) => (
        <li class="met" key={id}>
          <span class="sign">
            <Glyph name="check" />
          </span>
          <span class="need">{t(`met_${id}`, name)}</span>
        </li>
      ))}
    </ul>
  )
}

function trimmedBlanks({ text, blanks }: NonNullable<Need['check']['offer']>) {
  const cut = text.length - text.trimStart().length
  return blanks.map((blank) => ({ ...blank, start: blank.start - cut, end: blank.end - cut }))
}
