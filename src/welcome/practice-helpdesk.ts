import type { Helpdesk } from '../helpdesks/helpdesk'
import type { PracticeTicket } from './practice-tickets'

/** A practice ticket whose messages have their moments. */
export interface DatedTicket extends Omit<PracticeTicket, 'messages'> {
  messages: readonly { from: 'customer' | 'agent' | 'note'; text: string; at: string }[]
}

const HOUR = 60 * 60 * 1000

/** The ticket as if its last messages had just come in. */
export const dated = (ticket: PracticeTicket, now: Date): DatedTicket => ({
  ...ticket,
  messages: ticket.messages.map(({ from, text, hoursAgo }) => ({
    from,
    text,
    at: new Date(now.getTime() - hoursAgo * HOUR).toISOString(),
  })),
})

/** The practice page as a helpdesk: one ticket, whose conversation the page itself wrote. */
export function practiceHelpdesk(name: string, current: () => DatedTicket): Helpdesk {
  const draftElement = (root: Document) => root.querySelector<HTMLElement>('[data-practice-draft]')
  return {
    id: 'generic',
    name,
    onHost: () => false,
    matches: () => true,
    drafts(root) {
      const element = draftElement(root)
      const frame = element?.closest<HTMLElement>('[data-practice-frame]')
      if (!element || !frame) return []
      const { id, channel } = current()
      return [{ element, frame, kind: 'reply', channel, ticket: id, plain: false }]
    },
    thread({ element }) {
      const shown = element.ownerDocument.querySelectorAll('[data-practice-message]')
      const { messages, customerName, agentName, subject } = current()
      return {
        messages: messages.flatMap((message, index) => {
          const place = shown[index]
          return place ? [{ ...message, element: place }] : []
        }),
        customerName,
        agentName,
        subject,
      }
    },
    health(root) {
      const found = draftElement(root) !== null
      return { composer: found, kind: found, conversation: found, customerName: found, missing: [] }
    },
  }
}
