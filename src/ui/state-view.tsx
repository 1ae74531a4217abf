import type { JSX } from 'preact'
import { Logo } from './logo'
import { PageSight, type Sight } from './page-sight'
import { type MessageKey, underscored, useLanguage } from './translate'

/** A page about which there is nothing to say but why. */
export type QuietState =
  | { kind: 'loading' }
  | {
      kind: 'unreadable'
      reason: 'unknown-page' | 'not-loaded' | 'not-allowed' | 'changed-page' | 'outdated'
      site?: string | undefined
    }
  | { kind: 'no-composer' | 'unknown-field'; helpdesk: string; site: string; health: Sight }
  | { kind: 'note' | 'language' | 'too-long'; helpdesk: string; site: string }
  | { kind: 'off'; scope: 'everywhere' | 'site' | 'organisation'; site: string }
  | { kind: 'paused'; until: string; site: string }
  | { kind: 'error'; message: string; site?: string | undefined }

export interface StateViewProps {
  state: QuietState
  /** Asks the browser for the permission to read helpdesks. */
  onAllow(): void
  /** Asks the browser for the permission to read a site that is no helpdesk Attune knows. */
  onAllowSite(site: string): void
  /** Turns the text field in front on. */
  onUseField(): void
  /** Turns Attune on: everywhere, or on this site. */
  onTurnOn(scope: 'everywhere' | 'site'): void
  /** Ends a pause. */
  onResume(): void
  onCheckNotes(): void
  /** Opens the practice tickets. */
  onPractise(): void
}

/** One plain sentence, and the one thing that can be done about it where there is one. */
export function StateView({
  state,
  onAllow,
  onAllowSite,
  onUseField,
  onTurnOn,
  onResume,
  onCheckNotes,
  onPractise,
}: StateViewProps): JSX.Element {
  const { t, locale } = useLanguage()
  const action = actionFor()
  const mayPractise = state.kind === 'unreadable' && state.reason === 'unknown-page'
  return (
    <section class={`state ${state.kind}`}>
      <Logo size={44} />
      <p role="status">{sentence()}</p>
      {action && (
        <button type="button" class="button main" onClick={action.run}>
          {t(action.label)}
        </button>
      )}
      {mayPractise && (
        <button type="button" class={action ? 'text-button' : 'button main'} onClick={onPractise}>
          {t('action_practise')}
        </button>
      )}
      {(state.kind === 'no-composer' || state.kind === 'unknown-field') && <PageSight sight={state.health} />}
    </section>
  )

  function sentence(): string {
    switch (state.kind) {
      case 'unreadable':
        if (state.reason === 'unknown-page' && state.site) return t('state_unknown_site', state.site)
        return t(`state_${underscored(state.reason)}`, state.site ?? '')
      case 'off':
        return t(`state_off_${state.scope}`, state.site)
      case 'paused': {
        const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
        return t('state_paused', time.format(new Date(state.until)))
      }
      case 'error':
        return t('state_error', state.message)
      default:
        return t(`state_${underscored(state.kind)}`)
    }
  }

  function actionFor(): { label: MessageKey; run: () => void } | null {
    switch (state.kind) {
      case 'unreadable': {
        const { reason, site } = state
        if (reason === 'not-allowed') return { label: 'action_allow', run: onAllow }
        return reason === 'unknown-page' && site ? { label: 'action_allowSite', run: () => onAllowSite(site) } : null
      }
      case 'unknown-field':
        return { label: 'action_useField', run: onUseField }
      case 'off': {
        const { scope } = state
        return scope === 'organisation' ? null : { label: 'action_turnOn', run: () => onTurnOn(scope) }
      }
      case 'paused':
        return { label: 'action_resume', run: onResume }
      case 'note':
        return { label: 'action_checkNotes', run: onCheckNotes }
      default:
        return null
    }
  }
}
