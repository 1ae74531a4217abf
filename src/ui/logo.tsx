import type { JSX } from 'preact'

/** Attune's sign: a speech bubble in which a wave comes to rest. The icon files are drawn from the same shapes. */
export function Logo({ size = 20 }: { size?: number }): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path
        class="bubble"
        d="M16 3c7.7 0 13.5 5 13.5 11.7S23.700 26.400 16 26.400c-1.500 0-3-.2-4.300-.6L5.600 29.200c-.6.3-1.200-.2-1-.8l1.200-5.600C3.700 20.700 2.500 17.900 2.500 14.700 2.500 8 8.300 3 16 3Z"
      />
      <path
        class="wave"
        d="M7.500 15c1.500-6.500 4-6.500 5.500 0s4 5.200 5.300 0c1-3.600 2.500-3.300 3.300 0 .4 1.500 1.400 1.200 2.900.2"
      />
    </svg>
  )
}
