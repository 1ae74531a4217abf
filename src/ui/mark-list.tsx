import type { JSX } from 'preact'
import type { Finding } from '../engine/analysis'
import { linkable, RewriteButton } from './card'
import { Glyph } from './glyphs'
import { SeverityShape } from './severity'
import { useLanguage } from './translate'

export interface MarkListProps {
  findings: readonly Finding[]
  draft: string
  onApply(finding: Finding, rewrite: number): void
  onLeave(finding: Finding, scope: 'time' | 'ticket'): void
  onTurnOff(finding: Finding): void
  onShow(finding: Finding): void
}

/** The marks of a draft, one below the other; each opens to its why, its rewrites and what else can be done. */
export function MarkList(props: MarkListProps): JSX.Element {
  const { findings, draft } = props
  const { t } = useLanguage()
  return (
    <ol class="marks">
      {findings.map((finding, index) => (
        <li class="mark" key={`${finding.rule}:${finding.start}`}>
          <details open={index === 0}>
            <summary>
              <SeverityShape severity={finding.severity} />
              <span class="mark-title" dir="auto">
                {finding.title}
              </span>
              <q class="words" dir="auto">
                {finding.text}
              </q>
            </summary>
            <p class="why">
              <span dir="auto">{finding.why}</span>{' '}
              {linkable(finding.source) && (
                <a href={finding.source} target="_blank" rel="noopener noreferrer">
                  {t('whyThisMatters')}
                  <Glyph name="out" />
                </a>
              )}{' '}
              <button type="button" class="text-button" onClick={() => props.onShow(finding)}>
                {t('showInReply')}
              </button>
            </p>
            {finding.rewrites.map((rewrite, number) => (
              <RewriteButton
                key={`${number}:${rewrite.text}`}
                draft={draft}
                rewrite={rewrite}
                onPress={() => props.onApply(finding, number)}
              />
            ))}
            {finding.rewrites.length === 0 && <p class="no-rewrite">{t('noRewrite')}</p>}
            <div class="mark-actions">
              <button type="button" class="text-button" onClick={() => props.onLeave(finding, 'time')}>
                {t('leaveOnce')}
              </button>
              <button type="button" class="text-button" onClick={() => props.onLeave(finding, 'ticket')}>
                {t('leaveInTicket')}
              </button>
              <button type="button" class="text-button" onClick={() => props.onTurnOff(finding)}>
                {t('turnRuleOff')}
              </button>
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}
