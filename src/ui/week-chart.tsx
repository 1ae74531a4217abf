import type { JSX } from 'preact'
import { useLanguage } from './translate'

/** What became of the marks of one ISO week (`2026-W10`). */
export interface Week {
  week: string
  shown: number
  applied: number
  left: number
}

const HEIGHT = 96

/** The agent's own weeks as columns (marked, and of those rewritten), with the same numbers as a table. */
export function WeekChart({ weeks }: { weeks: readonly Week[] }): JSX.Element {
  const { t } = useLanguage()
  const most = Math.max(1, ...weeks.map(({ shown, applied }) => Math.max(shown, applied)))
  const height = (count: number) => Math.round((count / most) * HEIGHT)
  return (
    <div class="weeks">
      <div class="columns" aria-hidden="true">
        {weeks.map(({ week, shown, applied }) => (
          <div class="column" key={week} title={`${week}: ${shown} / ${applied}`}>
            <span class="bars" style={{ height: `${HEIGHT}px` }}>
              <i class="shown" style={{ height: `${height(shown)}px` }} />
              <i class="applied" style={{ height: `${height(applied)}px` }} />
            </span>
            <span class="week">{week.slice(6)}</span>
          </div>
        ))}
      </div>
      <p class="legend" aria-hidden="true">
        <i class="shown" /> {t('options_shown')} <i class="applied" /> {t('options_applied')}
      </p>
      <details>
        <summary class="weeks-line">{t('options_weeksTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('options_week')}</th>
              <th scope="col">{t('options_shown')}</th>
              <th scope="col">{t('options_applied')}</th>
              <th scope="col">{t('options_leftAlone')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, shown, applied, left }) => (
              <tr key={week}>
                <th scope="row">{week}</th>
                <td>{shown}</td>
                <td>{applied}</td>
                <td>{left}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
