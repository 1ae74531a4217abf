import type { JSX } from 'preact'
import { Glyph } from './glyphs'
import { type MessageKey, useLanguage } from './translate'
import { keepCaret, trusted } from './trusted'

export interface UndoBarProps {
  /** What was decided, as the message that says so. */
  done: MessageKey
  /** The user's key that leads into the bar; undefined where there is none. */
  keys?: string | undefined
  onUndo(): void
  /** Called on Esc, on the cross and on a press elsewhere. */
  onClose(): void
}

/** One line beside the composer's button: what was just decided about a mark, and the way to take it back. */
export function UndoBar({ done, keys, onUndo, onClose }: UndoBarProps): JSX.Element {
  const { t } = useLanguage()
  return (
    <section class="undo-bar" aria-label={t(done)}>
      <span>{t(done)}</span>
      <button type="button" class="text-button" onMouseDown={keepCaret} onClick={trusted(onUndo)}>
        {t('undo')}
        {keys && (
          <>
            {' '}
            <kbd>{keys}</kbd>
          </>
        )}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('close')}
        title="Esc"
        onMouseDown={keepCaret}
        onClick={trusted(onClose)}
      >
        <Glyph name="close" />
      </button>
    </section>
  )
}
