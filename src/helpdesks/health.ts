import type { Health, Helpdesk, Lookup } from './helpdesk'

/** Which look-up finds each thing that the health line speaks of. */
export interface HealthLookups {
  composer: Lookup
  kind: Lookup
  conversation: Lookup
  customerName: Lookup
}

/** What a helpdesk's own look-ups find for the visible ticket, and the names of those that find nothing. */
export function healthFrom(
  root: Document,
  { drafts, thread }: Pick<Helpdesk, 'drafts' | 'thread'>,
  lookups: HealthLookups,
): Health {
  const draft = drafts(root)[0]
  const read = draft ? thread(draft) : undefined
  const found = {
    composer: draft !== undefined,
    kind: draft !== undefined && draft.kind !== 'unknown',
    conversation: (read?.messages.length ?? 0) > 0,
    customerName: read?.customerName !== undefined,
  }
  const things = ['composer', 'kind', 'conversation', 'customerName'] as const
  return { ...found, missing: things.filter((thing) => !found[thing]).map((thing) => lookups[thing].field) }
}
