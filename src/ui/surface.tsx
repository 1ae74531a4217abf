import type { ComponentChildren, JSX } from 'preact'
import { Glyph } from './glyphs'
import { Logo } from './logo'
import { Switch } from './switch'
import { useLanguage } from './translate'

export interface SurfaceProps {
  title: string
  /** The host of the page in front, or an empty text where it is not known. */
  site: string
  /** Whether Attune is on for this site; null where a switch makes no sense. */
  siteOn: boolean | null
  onSite(on: boolean): void
  /** Pauses Attune everywhere for an hour; absent where it is paused already. */
  onPause?: (() => void) | undefined
  onOptions(): void
  /** Opens the panel beside the page; absent in the panel itself and where there is none. */
  onPanel?: (() => void) | undefined
  children: ComponentChildren
}

/** What popup and panel have around whatever they show: name, site, switch, ways out. */
export function Surface(props: SurfaceProps): JSX.Element {
  const { title, site, siteOn, onPause, onPanel } = props
  const { t } = useLanguage()
  return (
    <div class="surface">
      <header class="top">
        <Logo />
        <h1>{title}</h1>
        <span class="site">{site}</span>
        {siteOn !== null && <Switch on={siteOn} label={t('onThisSite', site)} onChange={props.onSite} />}
      </header>
      <main>{props.children}</main>
      <footer class="ways">
        <button type="button" class="text-button" onClick={props.onOptions}>
          {t('openOptions')}
        </button>
        {onPanel && (
          <button type="button" class="text-button" onClick={onPanel}>
            {t('openPanel')}
          </button>
        )}
        {onPause && (
          <button type="button" class="text-button" onClick={onPause}>
            {t('pauseHour')}
          </button>
        )}
        <span class="private">
          <Glyph name="check" />
          {t('privacyLine')}
        </span>
      </footer>
    </div>
  )
}
