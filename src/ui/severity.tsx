import type { JSX } from 'preact'
import type { Severity } from '../engine/analysis'
import { useLanguage } from './translate'

/** The shape of a severity, told apart without colour: a filled square, a filled disc, a ring. */
export function SeverityShape({ severity }: { severity: Severity }): JSX.Element {
  const { t } = useLanguage()
  return (
    <>
      <svg class={`severity ${severity}`} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        {severity === 'strong' && <rect x="0.5" y="0.5" width="9" height="9" rx="2" />}
        {severity === 'caution' && <circle cx="5" cy="5" r="4.5" />}
        {severity === 'hint' && <circle cx="5" cy="5" r="3.75" />}
      </svg>
      <span class="unseen">{t(`severity_${severity}`)}: </span>
    </>
  )
}
