import type { JSX } from 'preact'
import type { HandOverLine, MessageSpan, Span } from '../engine/analysis'
import { useLanguage } from './translate'

export interface HandOverNoteProps {
  lines: readonly HandOverLine[]
  /** Puts the note into the composer; absent unless that is a note, because the customer must never read it. */
  onInsert?: (() => void) | undefined
  onCopy(text: string): void
  onShowDraft(span: Span): void
  onShowMessage(span: MessageSpan): void
}

/** The note for the colleague who takes over; every line leads to the words it rests on. */
export function HandOverNote(props: HandOverNoteProps): JSX.Element {
  const { lines, onInsert } = props
  const { t } = useLanguage()
  return (
    <div class="hand-over">
      <ul>
        {lines.map(({ text, from }) => (
          <li key={text} lang="en" dir="ltr">
            {from === null ? (
              text
            ) : (
              <button
                type="button"
                class="source"
                title={'message' in from ? t('showInConversation') : t('showInReply')}
                onClick={() => ('message' in from ? props.onShowMessage(from.message) : props.onShowDraft(from.draft))}
              >
                {text}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="actions">
        {onInsert && (
          <button type="button" class="button main" onClick={onInsert}>
            {t('insertNote')}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => props.onCopy(lines.map(({ text }) => `- ${text}`).join('\n'))}
        >
          {t('copy')}
        </button>
      </div>
    </div>
  )
}
