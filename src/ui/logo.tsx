import type { JSX } from 'preact'

const BUBBLE =
  'M16 2.5c7.9 0 14 5.3 14 12.2s-6.1 12.2-14 12.2c-1.6 0-3.2-.2-4.6-.6L5.7 29.7c-.7.4-1.5-.2-1.3-1l1.1-5.4C3.3 21 2 18 2 14.7 2 7.8 8.1 2.5 16 2.5Z'
const WAVE =
  'M6.8 14.7C8.3 14.7 8.3 8.6 10.2 8.6S12.3 19.8 14.6 19.8 17 11.8 18.7 11.8 20.6 16.3 22 16.3 23.6 14.7 25.2 14.7'

/** Attune's sign: a speech bubble in which a wave comes to rest. The icon files are drawn from the same shapes. */
export function Logo({ size = 20 }: { size?: number }): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path class="bubble" d={BUBBLE} />
      <path class="wave" d={WAVE} />
    </svg>
  )
}
