/** Attributes by which pages tell their own fields apart, the steadiest first. */
const TELLING = ['data-test-id', 'data-testid', 'data-qa', 'id', 'name', 'aria-label', 'placeholder'] as const

/** Frameworks number what they make: such a value is another one on the next page. */
const NUMBERED = /\d{3,}|^:|:$|ember\d|radix|headlessui|-\d+$/i

/** Longer values are texts, not names. */
const MOST_LENGTH = 80

/**
 * What a field is called on its site, so that it is known again on the next page: its element and the first attribute
 * that tells it apart, for example `textarea “reply”`. Never anything that was written in it.
 */
export function fieldName(field: HTMLElement): string {
  const kind = field.nodeName === 'TEXTAREA' ? 'textarea' : 'editor'
  for (const attribute of TELLING) {
    const value = field.getAttribute(attribute)?.trim() ?? ''
    if (value !== '' && value.length <= MOST_LENGTH && !NUMBERED.test(value)) return `${kind} “${value}”`
  }
  return kind
}
