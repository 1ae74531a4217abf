import type { JSX } from 'preact'
import type { Analysis } from '../engine/analysis'
import { needsOf, shortNeed } from './needs'
import { plural, underscored, useLanguage } from './translate'
import { keepCaret, trusted } from './trusted'

export interface ComposerButtonProps {
  /** How many marks the draft shows. */
  marks: number
  /** Null while the draft is empty or cannot be read: the button then says `quiet`. */
  analysis: Pick<Analysis, 'checks' | 'questions'> | null
  /** Why there is nothing to say, for the tooltip: an empty draft, another language, too long. */
  quiet?: 'empty' | 'language' | 'too-long' | undefined
  /** A card of Attune is open. */
  open: boolean
  onPress(): void
}

const TURN = 2 * Math.PI * 5

/** The button beside the composer: how many marks, and the first thing the customer still needs. */
export function ComposerButton({ marks, analysis, quiet = 'empty', open, onPress }: ComposerButtonProps): JSX.Element {
  const language = useLanguage()
  const { t } = language
  const needs = analysis && needsOf(analysis)
  const need = needs ? shortNeed(language, needs) : ''
  const calm = needs !== null && marks === 0 && needs.open.length === 0
  const share = needs && needs.total > 0 ? needs.met.length / needs.total : 1
  const spoken = !analysis
    ? t(`quiet_${underscored(quiet)}`)
    : calm
      ? t('allThere')
      : [marks > 0 ? plural(language, 'marks', marks) : '', need].filter(Boolean).join(', ')
  return (
    <button
      type="button"
      class={calm ? 'composer-button calm' : 'composer-button'}
      aria-haspopup="dialog"
      aria-expanded={open}
      title={analysis ? undefined : spoken}
      onMouseDown={keepCaret}
      onClick={trusted(onPress)}
    >
      <span class="unseen">{t('buttonName', spoken)}</span>
      <svg class="ring" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <circle class="track" cx="7" cy="7" r="5" />
        {analysis && (
          <circle
            class="met"
            cx="7"
            cy="7"
            r="5"
            stroke-dasharray={`${share * TURN} ${TURN}`}
            transform="rotate(-90 7 7)"
          />
        )}
        {calm && <path d="m4.6 7.2 1.7 1.7 3-3.6" />}
      </svg>
      {analysis && !calm && (
        <span class="said" aria-hidden="true">
          {marks > 0 && <b>{marks}</b>}
          {marks > 0 && need && <i> · </i>}
          {need}
        </span>
      )}
    </button>
  )
}
