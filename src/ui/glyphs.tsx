import type { JSX } from 'preact'

const PATHS = {
  next: 'M6 3.5 10.5 8 6 12.5',
  previous: 'M10 3.5 5.5 8 10 12.5',
  close: 'm4 4 8 8m0-8-8 8',
  check: 'm3.5 8.5 3 3 6-7',
  out: 'M6.5 4.5h5v5m0-5-6.5 6.5',
  panel: 'M2.5 3.5h11v9h-11zm7 0v9',
  gear: 'M3 5h5m4 0h1M3 11h1m4 0h5M10 3.4v3.2M6 9.4v3.2',
} as const

/** A line drawing beside or instead of words; whoever uses it alone names its button. */
export function Glyph({ name }: { name: keyof typeof PATHS }): JSX.Element {
  const mirrored = name === 'next' || name === 'previous' || name === 'out'
  return (
    <svg class={mirrored ? 'glyph mirrored' : 'glyph'} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
