import type { JSX } from 'preact'

export interface SwitchProps {
  on: boolean
  /** The accessible name; or the id of the element that holds it. */
  label?: string
  labelledBy?: string
  disabled?: boolean
  onChange(on: boolean): void
}

/** An on/off switch. */
export function Switch({ on, label, labelledBy, disabled = false, onChange }: SwitchProps): JSX.Element {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-checked={on}
      checked={on}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
