import type { Lookup } from './helpdesk'

/** The elements in `scope` of the first candidate that fits anything; `accept` can turn single elements down. */
export function findAll(scope: ParentNode, lookup: Lookup, accept: (element: HTMLElement) => boolean = () => true) {
  for (const { selector } of lookup.candidates) {
    const found = [...scope.querySelectorAll<HTMLElement>(selector)].filter(accept)
    if (found.length > 0) return found
  }
  return []
}

/** The first element in `scope` that `accept` takes, by the candidates in order; undefined when none fits. */
export function find(scope: ParentNode, lookup: Lookup, accept?: (element: HTMLElement) => boolean) {
  return findAll(scope, lookup, accept)[0]
}

/** The nearest ancestor (or the element itself) by the candidates in order; undefined when none fits. */
export function findAround(element: Element, lookup: Lookup): HTMLElement | undefined {
  for (const { selector } of lookup.candidates) {
    const around = element.closest<HTMLElement>(selector)
    if (around) return around
  }
  return undefined
}

/** Whether `element` itself, or anything in it, fits one of the candidates. */
export function has(element: Element, lookup: Lookup): boolean {
  return lookup.candidates.some(({ selector }) => element.matches(selector) || element.querySelector(selector) !== null)
}

/** All candidates of some lookups as one selector list. */
export function selectorOf(...lookups: readonly Lookup[]): string {
  return lookups.flatMap((lookup) => lookup.candidates.map(({ selector }) => selector)).join(', ')
}

/** Leaves out elements that lie inside another one of the list. */
export function outermost<T extends Element>(elements: readonly T[]): T[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)))
}

/**
 * Whether a person can see the element: computed `display` and `visibility` up the tree. Size and `offsetParent` say
 * nothing here: a helpdesk hides background tickets with `visibility: hidden`, which keeps both.
 */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true })
}
