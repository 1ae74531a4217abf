import type { JSX } from 'preact'
import { Glyph } from './glyphs'
import { useLanguage } from './translate'

/** What could be found on the page and what not. */
export type Sight = Readonly<Record<'composer' | 'kind' | 'conversation' | 'customerName', boolean>>

const PARTS = ['composer', 'kind', 'conversation', 'customerName'] as const

/** One line that says what Attune finds on this page and what it does not, so that nobody has to guess. */
export function PageSight({ sight }: { sight: Sight }): JSX.Element {
  const { t } = useLanguage()
  return (
    <div class="sight">
      <span>{t('sightTitle')}</span>
      <ul>
        {PARTS.map((part) => (
          <li key={part} class={sight[part] ? 'found' : 'missing'}>
            <Glyph name={sight[part] ? 'check' : 'close'} />
            {t(sight[part] ? 'sightFound' : 'sightMissing', t(`sight_${part}`))}
          </li>
        ))}
      </ul>
    </div>
  )
}
