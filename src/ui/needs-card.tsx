import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { Checklist, type ChecklistProps } from './checklist'
import { Glyph } from './glyphs'
import { needsOf } from './needs'
import { Notice, type NoticeText } from './notice'
import { useLanguage } from './translate'
import { keepCaret, trusted } from './trusted'

export interface NeedsCardProps extends ChecklistProps {
  /** What became of the last attempt, where it failed. */
  notice?: NoticeText | undefined
  onCopy(text: string): void
  onClose(): void
}

/** The card of the composer button where no mark is left: what the reply still lacks. */
export function NeedsCard(props: NeedsCardProps): JSX.Element {
  const { analysis, customerName, notice } = props
  const { t } = useLanguage()
  const titleId = useId()
  const { open, met, total } = needsOf(analysis)
  const name = customerName || t('theCustomer')
  return (
    <div class="card needs-card" role="dialog" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{open.length > 0 ? t('stillNeeds', name) : t('allThere')}</h2>
        {total > 0 && <span class="position">{t('someThere', met.length, total)}</span>}
        <button
          type="button"
          class="icon-button close"
          aria-label={t('close')}
          onMouseDown={keepCaret}
          onClick={trusted(props.onClose)}
        >
          <Glyph name="close" />
        </button>
      </header>
      <div class="card-body padded">
        {notice && <Notice notice={notice} onCopy={props.onCopy} />}
        <Checklist analysis={analysis} customerName={customerName} onInsertOffer={props.onInsertOffer} />
      </div>
    </div>
  )
}
