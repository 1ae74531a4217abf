import type { JSX } from 'preact'
import type { Analysis, CheckId, Conversation, Finding, HandOverLine, MessageSpan, Span } from '../engine/analysis'
import { Checklist } from './checklist'
import { CustomerLine } from './customer-line'
import { HandOverNote } from './hand-over-note'
import { HiddenMarks, type HiddenMarksProps } from './hidden-marks'
import { MarkList } from './mark-list'
import { needsOf } from './needs'
import { NextSteps } from './next-steps'
import { PageSight, type Sight } from './page-sight'
import { dayText, plural, useLanguage } from './translate'
import { WholeRewriteView } from './whole-rewrite'

/** A draft and everything that is known about it. */
export interface ReplyProps {
  draft: string
  conversation: Conversation
  analysis: Analysis
  /** The note for the colleague who takes over. */
  handOver: readonly HandOverLine[]
  customerName: string
  companyName: string
  /** What could be found on the page. */
  health: Sight
  /** Why the team's pack is not used. */
  packProblem?: string | undefined
  /** The present, ISO 8601. */
  now: string
  onApply(finding: Finding, rewrite: number): void
  onLeave(finding: Finding, scope: 'time' | 'ticket'): void
  onTurnOff(finding: Finding): void
  hidden: HiddenMarksProps['hidden']
  /** Marks again what was left in this draft. */
  onMarkAgain(): void
  onOptions?: (() => void) | undefined
  /** Shows words of the draft; `rule` where they are a mark. */
  onShow(span: Span, rule?: string): void
  onInsertOffer(check: CheckId): void
  onInsertSummary(): void
  /** Puts the hand-over note into the composer; absent unless that is a note. */
  onInsertHandOver?: (() => void) | undefined
  /** Shows words of a message. */
  onShowMessage(span: MessageSpan): void
  onApplyWhole(edits: number[]): void
  onCopy(text: string): void
}

/** Everything about the reply in front, as popup and panel show it. */
export function ReplyView(props: ReplyProps): JSX.Element {
  const { draft, conversation, analysis, customerName, companyName, health, packProblem, now } = props
  const language = useLanguage()
  const { t, locale } = language
  const { findings, promises, nextSteps, summary, rewrite } = analysis
  const needs = needsOf(analysis)
  const name = customerName || t('theCustomer')
  const empty = draft.trim() === ''
  return (
    <>
      <section class="row">
        <CustomerLine customer={analysis.customer} conversation={conversation} customerName={customerName} now={now} />
      </section>

      {empty && <p class="row soft">{t('nothingWritten')}</p>}

      {!empty && (
        <section class="row flush">
          <h2>
            {t('marksTitle')} {findings.length > 0 && <span>{findings.length}</span>}
          </h2>
          {findings.length === 0 ? (
            <p class="soft">{t('noMarks')}</p>
          ) : (
            <MarkList
              findings={findings}
              draft={draft}
              onApply={props.onApply}
              onLeave={props.onLeave}
              onTurnOff={props.onTurnOff}
              onShow={(finding) => props.onShow(finding, finding.rule)}
            />
          )}
          <HiddenMarks hidden={props.hidden} onMarkAgain={props.onMarkAgain} onOptions={props.onOptions} />
        </section>
      )}

      {needs.total > 0 && (
        <section class="row">
          <h2>
            {needs.open.length > 0 ? t('stillNeeds', name) : t('allThere')}{' '}
            <span>{t('someThere', needs.met.length, needs.total)}</span>
          </h2>
          <Checklist analysis={analysis} customerName={customerName} onInsertOffer={props.onInsertOffer} />
        </section>
      )}

      {promises.length > 0 && (
        <section class="row">
          <h2>{t('promisesTitle')}</h2>
          <ul class="promises">
            {promises.map((promise) => (
              <li key={`${promise.message}:${promise.start}`} class={promise.kept}>
                <q class="quote" dir="auto">
                  {promise.text}
                </q>
                <span class="kept">
                  {[t(`promise_${promise.kept}`), promise.due && t('promiseDue', dayText(locale, promise.due, now))]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}

      {!empty && (
        <section class="row">
          <h2>{t('nextTitle')}</h2>
          {nextSteps.length === 0 ? (
            <p class="soft">{t('noSteps')}</p>
          ) : (
            <NextSteps
              steps={nextSteps}
              customerName={customerName}
              companyName={companyName}
              onShow={(span) => props.onShow(span)}
            />
          )}
          {summary && (
            <div class="actions">
              <button type="button" class="button main" onClick={props.onInsertSummary}>
                {t('insertSummary')}
              </button>
              <button type="button" class="button" onClick={() => props.onCopy(summary)}>
                {t('copy')}
              </button>
            </div>
          )}
        </section>
      )}

      {rewrite.edits.length > 0 && (
        <details class="row folded">
          <summary>
            <h2>
              {t('wholeTitle')} <span>{plural(language, 'changes', rewrite.edits.length)}</span>
            </h2>
          </summary>
          <WholeRewriteView
            key={draft}
            rewrite={rewrite}
            draft={draft}
            findings={findings}
            onApply={props.onApplyWhole}
            onCopy={props.onCopy}
          />
        </details>
      )}

      {props.handOver.length > 0 && (
        <details class="row folded">
          <summary>
            <h2>{t('handOverTitle')}</h2>
          </summary>
          <HandOverNote
            lines={props.handOver}
            onInsert={props.onInsertHandOver}
            onCopy={props.onCopy}
            onShowDraft={(span) => props.onShow(span)}
            onShowMessage={props.onShowMessage}
          />
        </details>
      )}

      <div class="row health">
        <PageSight sight={health} />
      </div>
      {packProblem && <p class="row health">{t('packUnused', packProblem)}</p>}
    </>
  )
}
