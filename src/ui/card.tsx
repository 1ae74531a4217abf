import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Finding, Rewrite } from '../engine/analysis'
import { Change } from './change'
import { Glyph } from './glyphs'
import { Notice, type NoticeText } from './notice'
import { SeverityShape } from './severity'
import { useLanguage } from './translate'
import { keepCaret, trusted } from './trusted'

export interface CardProps {
  finding: Finding
  /** The draft that the finding's offsets count in. */
  draft: string
  /** Which of the draft's marks this is, from 0, and how many there are. */
  index: number
  count: number
  /** The user's keys for the commands, shown as hints; empty where there are none. */
  keys?: { next?: string | undefined; apply?: string | undefined } | undefined
  /** What became of the last attempt, where it failed. */
  notice?: NoticeText | undefined
  /** The number of the chosen entry of `finding.rewrites`. */
  onApply(rewrite: number): void
  /** `time`: these words, this once · `ticket`: in this ticket for good. */
  onLeave(scope: 'time' | 'ticket'): void
  onTurnOff(): void
  onPrevious(): void
  onNext(): void
  onCopy(text: string): void
  /** Called on Esc, on the cross and on a press elsewhere; the caret goes back to the draft. */
  onClose(): void
}

/** An address that is safe to link to; rules of a team come from a file. */
export const linkable = (address: string): boolean => /^https?:\/\//i.test(address)

interface RewriteButtonProps {
  draft: string
  rewrite: Rewrite
  keys?: string | undefined
  onPress(): void
}

/** One offered change as a button: what kind of change it is, and what it does to the words. */
export function RewriteButton({ draft, rewrite, keys, onPress }: RewriteButtonProps): JSX.Element {
  const { t } = useLanguage()
  return (
    <button type="button" class="rewrite" onMouseDown={keepCaret} onClick={trusted(onPress)}>
      <span class="rewrite-kind">
        {t(`kind_${rewrite.kind}`)}
        {keys && <kbd>{keys}</kbd>}
      </span>
      <Change draft={draft} change={rewrite} context />
    </button>
  )
}

/** The card of one mark: what it is, why it matters, and what could stand there instead. */
export function Card(props: CardProps): JSX.Element {
  const { finding, draft, index, count, keys, notice } = props
  const { t } = useLanguage()
  const titleId = useId()
  const whyId = useId()
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} aria-describedby={whyId}>
      <header>
        <p class="eyebrow">
          <SeverityShape severity={finding.severity} />
          <span aria-hidden="true">{t(`severity_${finding.severity}`)}</span>
        </p>
        {count > 1 && (
          <span class="position">
            <button
              type="button"
              class="icon-button"
              aria-label={t('previousMark')}
              onMouseDown={keepCaret}
              onClick={trusted(props.onPrevious)}
            >
              <Glyph name="previous" />
            </button>
            <span>{t('position', index + 1, count)}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={t('nextMark')}
              title={keys?.next}
              onMouseDown={keepCaret}
              onClick={trusted(props.onNext)}
            >
              <Glyph name="next" />
            </button>
          </span>
        )}
        <button
          type="button"
          class="icon-button close"
          aria-label={t('close')}
          title="Esc"
          onMouseDown={keepCaret}
          onClick={trusted(props.onClose)}
        >
          <Glyph name="close" />
        </button>
      </header>
      <h2 id={titleId} dir="auto">
        {finding.title}
      </h2>
      <div class="card-body">
        <p class="why">
          <span id={whyId} dir="auto">
            {finding.why}
          </span>{' '}
          {linkable(finding.source) && (
            <a href={finding.source} target="_blank" rel="noopener noreferrer">
              {t('whyThisMatters')}
              <Glyph name="out" />
            </a>
          )}
        </p>
        {notice && <Notice notice={notice} onCopy={props.onCopy} />}
        {finding.rewrites.map((rewrite, number) => (
          <RewriteButton
            key={`${number}:${rewrite.text}`}
            draft={draft}
            rewrite={rewrite}
            keys={number === 0 ? keys?.apply : undefined}
            onPress={() => props.onApply(number)}
          />
        ))}
        {finding.rewrites.length === 0 && <p class="no-rewrite">{t('noRewrite')}</p>}
      </div>
      <footer>
        <button
          type="button"
          class="text-button"
          onMouseDown={keepCaret}
          onClick={trusted(() => props.onLeave('time'))}
        >
          {t('leaveOnce')}
        </button>
        <button
          type="button"
          class="text-button"
          onMouseDown={keepCaret}
          onClick={trusted(() => props.onLeave('ticket'))}
        >
          {t('leaveInTicket')}
        </button>
        <button type="button" class="text-button" onMouseDown={keepCaret} onClick={trusted(props.onTurnOff)}>
          {t('turnRuleOff')}
        </button>
      </footer>
    </div>
  )
}
