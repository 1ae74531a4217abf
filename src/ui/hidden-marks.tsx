import type { JSX } from 'preact'
import { plural, useLanguage } from './translate'

export interface HiddenMarksProps {
  /** Marks the draft would have and does not show: left by the agent, of a rule that is off, too mild. */
  hidden: { left: number; ruleOff: number; mild: number }
  onMarkAgain(): void
  /** Opens the options; absent where they change nothing about this draft. */
  onOptions?: (() => void) | undefined
}

/** What is kept from being marked in this draft, each with the way to see it again. Nothing where nothing is. */
export function HiddenMarks({ hidden, onMarkAgain, onOptions }: HiddenMarksProps): JSX.Element | null {
  const language = useLanguage()
  const { t } = language
  const lines = [
    {
      words: plural(language, 'hiddenLeft', hidden.left),
      count: hidden.left,
      way: t('options_markAgain'),
      go: onMarkAgain,
    },
    {
      words: plural(language, 'hiddenRuleOff', hidden.ruleOff),
      count: hidden.ruleOff,
      way: t('openOptions'),
      go: onOptions,
    },
    { words: plural(language, 'hiddenMild', hidden.mild), count: hidden.mild, way: t('openOptions'), go: onOptions },
  ].filter(({ count }) => count > 0)
  if (lines.length === 0) return null
  return (
    <ul class="hidden-marks">
      {lines.map(({ words, way, go }) => (
        <li key={words}>
          {words}
          {go && (
            <>
              {' · '}
              <button type="button" class="text-button" onClick={() => go()}>
                {way}
                <span class="unseen">: {words}</span>
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
