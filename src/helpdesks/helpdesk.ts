/** What a composer is for. `unknown`: nothing tells, and Attune stays quiet until the user turns that field on. */
export type DraftKind = 'reply' | 'note' | 'unknown'

/** One composer on the page, the ticket it belongs to, and what it is for. */
export interface Draft {
  /** The editable element itself. */
  element: HTMLElement
  kind: DraftKind
  channel: 'email' | 'chat'
  /** The ticket's or conversation's id, so that a draft is never mistaken for another ticket's. */
  ticket: string
  /** A plain-text composer cannot hold lists or bold. */
  plain: boolean
  /** Where the composer button may stand: the smallest box around the composer. */
  frame: HTMLElement
}

/** One message of the conversation as the page shows it, oldest first. */
export interface ThreadMessage {
  from: 'customer' | 'agent' | 'note'
  text: string
  /** ISO 8601, where the page tells it. */
  at?: string | undefined
  author?: string | undefined
  element: Element
}

export interface Thread {
  messages: ThreadMessage[]
  customerName?: string | undefined
  agentName?: string | undefined
  subject?: string | undefined
}

/** How sure a selector is: A three or more public sources · B two or the vendor · C one · G a guess nothing attests. */
export type Certainty = 'A' | 'B' | 'C' | 'G'

/**
 * One way to find a thing. `source` names what attests it (docs/helpdesks.md explains the keys); `since` is the month
 * of the newest attestation.
 */
export interface Candidate {
  selector: string
  certainty: Certainty
  source: string
  since?: string
}

/** Candidates for one thing on the page, tried in order. `field` names the thing in the health line. */
export interface Lookup {
  field: string
  candidates: readonly Candidate[]
}

/** What was found on this page and what was not, said to the agent in the popup. */
export interface Health {
  composer: boolean
  kind: boolean
  conversation: boolean
  customerName: boolean
  /** The fields of the lookups that found nothing, in the order a person would look for them. */
  missing: string[]
}

/** A helpdesk: where things are on its pages. It reads and never writes. */
export interface Helpdesk {
  id: 'zendesk' | 'zendesk-classic' | 'zendesk-chat' | 'intercom' | 'generic'
  readonly name: string
  /** Whether the helpdesk has pages on this host, agents' or others. */
  onHost(hostname: string): boolean
  /** Whether this page belongs to the helpdesk's agent side. */
  matches(url: URL): boolean
  /** The composers that are visible now. */
  drafts(root: Document): Draft[]
  /** The conversation that a draft answers. */
  thread(draft: Draft): Thread
  /** What could be found for the visible ticket. */
  health(root: Document): Health
}
