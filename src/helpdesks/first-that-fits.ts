import type { Draft, Helpdesk } from './helpdesk'

/**
 * Several helpdesks that a page may belong to, as one. The first that finds a composer speaks for the page; where none
 * does, `otherwise`. It is asked each time, because such a page is often drawn after the script began.
 */
export function firstThatFits(candidates: readonly Helpdesk[], otherwise: Helpdesk): Helpdesk {
  const finders = new WeakMap<HTMLElement, Helpdesk>()
  let speaking = otherwise

  const drafts = (root: Document): Draft[] => {
    for (const candidate of candidates) {
      const found = candidate.drafts(root)
      if (found.length === 0) continue
      speaking = candidate
      for (const { element } of found) finders.set(element, candidate)
      return found
    }
    speaking = otherwise
    return []
  }

  return {
    id: otherwise.id,
    get name() {
      return speaking.name
    },
    onHost: (hostname) => candidates.some((candidate) => candidate.onHost(hostname)),
    matches: (url) => candidates.some((candidate) => candidate.matches(url)),
    drafts,
    thread: (draft) => (finders.get(draft.element) ?? otherwise).thread(draft),
    health(root) {
      drafts(root)
      return speaking.health(root)
    },
  }
}
