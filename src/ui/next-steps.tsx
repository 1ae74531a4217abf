import type { JSX } from 'preact'
import type { NextStep, Span } from '../engine/analysis'
import { Glyph } from './glyphs'
import { useLanguage } from './translate'

export interface NextStepsProps {
  steps: readonly NextStep[]
  customerName: string
  /** What the agent's company is called, or an empty text. */
  companyName: string
  /** Shows the words of the draft that a step was read from. */
  onShow(span: Span): void
}

/** Who does what by when, in the order of the draft; a missing time is a blank that leads to the words. */
export function NextSteps({ steps, customerName, companyName, onShow }: NextStepsProps): JSX.Element {
  const { t } = useLanguage()
  const names = {
    agent: t('owner_agent'),
    company: companyName || t('owner_company'),
    customer: customerName || t('owner_customer'),
    'third-party': t('owner_third_party'),
  }
  return (
    <table class="steps">
      <thead class="unseen">
        <tr>
          <th scope="col">{t('stepWho')}</th>
          <th scope="col">{t('stepWhat')}</th>
          <th scope="col">{t('stepWhen')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={`${step.start}:${step.action}`} class={step.done ? 'done' : undefined}>
            <td class="who">{names[step.owner]}</td>
            <td>
              {step.action}
              {step.condition && <span class="condition"> ({step.condition})</span>}
            </td>
            <td class="when">
              {step.done ? (
                <span class="is-done">
                  <Glyph name="check" />
                  {t('stepDone')}
                </span>
              ) : step.when === null ? (
                <button type="button" class="blank" title={t('showInReply')} onClick={() => onShow(step)}>
                  {t('byWhen')}
                </button>
              ) : (
                step.when
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
