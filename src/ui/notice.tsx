import type { JSX } from 'preact'
import { type MessageKey, useLanguage } from './translate'
import { trusted } from './trusted'

/** Why something asked for did not happen. */
export type Failure =
  | 'changed'
  | 'refused'
  | 'composing'
  | 'gone'
  | 'unreachable'
  | 'outdated'
  | 'invalid'
  | 'notStored'
  | 'notCopied'

/** What to tell the agent after an action. `copy` is a text to paste by hand; `undo` takes back what was done. */
export type NoticeText =
  | { failure: Failure; copy?: string | undefined }
  | { done: MessageKey; undo?: (() => void) | undefined }

/** Says what became of an action, with the way back, or the text to copy where it could not be inserted. */
export function Notice({ notice, onCopy }: { notice: NoticeText; onCopy?: ((text: string) => void) | undefined }) {
  const { t } = useLanguage()
  if ('done' in notice) {
    const { done, undo } = notice
    return (
      <p class="notice done">
        {t(done)}{' '}
        {undo && (
          <button type="button" class="text-button" onClick={trusted(undo)}>
            {t('undo')}
          </button>
        )}
      </p>
    )
  }
  const { failure, copy } = notice
  return (
    <div class="notice failed">
      <p>{t(`failure_${failure}`)}</p>
      {copy !== undefined && onCopy && (
        <button type="button" class="text-button" onClick={trusted(() => onCopy(copy))}>
          {t('copyText')}
        </button>
      )}
    </div>
  ) as JSX.Element
}
