import { ContextInvalidated, onLine, onMessage, openLine, sendToTab } from '../browser/browser'
import { type PageState, parsePageState } from './page-state'
import { type ActionAnswer, type AnswerTo, type PageRequest, parseAnswer, parseRequest } from './requests'

const LINE = 'attune-page'

/** What a content script answers requests with. Anything thrown is answered as `refused`. */
export interface PageHandlers {
  /** The state of the page now. */
  state(): PageState
  /** Carries out one action. */
  act(request: Exclude<PageRequest, { type: 'state' }>): Promise<ActionAnswer>
}

/** The content script's end: answers requests, and sends the state to every popup and panel that follows the page. */
export interface PageChannel {
  /** Tells the followers that the state changed. Costs nothing while nobody follows. */
  publish(): void
  close(): void
}

/** Opens the content script's end of the channel. */
export function openPageChannel(handlers: PageHandlers): PageChannel {
  const followers = new Set<{ send(message: unknown): void; close(): void }>()
  const stopAnswering = onMessage((message) => {
    const request = parseRequest(message)
    if (!request) return isRequest(message) ? Promise.resolve({ ok: false, reason: 'invalid' }) : undefined
    if (request.type === 'state') return Promise.resolve(handlers.state())
    return handlers.act(request).catch(
      (error: unknown): ActionAnswer => ({
        ok: false,
        reason: error instanceof ContextInvalidated ? 'outdated' : 'refused',
      }),
    )
  })
  const stopListening = onLine(LINE, (line, onClosed) => {
    followers.add(line)
    onClosed(() => followers.delete(line))
    line.send(handlers.state())
  })
  return {
    publish() {
      if (followers.size === 0) return
      const state = handlers.state()
      for (const follower of followers) follower.send(state)
    },
    close() {
      stopAnswering()
      stopListening()
      for (const follower of followers) follower.close()
      followers.clear()
    },
  }
}

// A message with a type is meant for the page; others belong to somebody else's listener.
const isRequest = (message: unknown): boolean => typeof message === 'object' && message !== null && 'type' in message

/** Asks the page of a tab. A page without Attune answers `unreadable` or `unreachable`; nothing is thrown. */
export async function askPage<Request extends PageRequest>(tab: number, request: Request): Promise<AnswerTo<Request>> {
  const answer = await sendToTab(tab, request).catch((error: unknown) => error)
  if (request.type !== 'state') {
    const outdated: ActionAnswer = { ok: false, reason: 'outdated' }
    return (answer instanceof ContextInvalidated ? outdated : parseAnswer(answer)) as AnswerTo<Request>
  }
  const silent = answer instanceof Error || answer === undefined
  return (silent ? notLoaded() : parsePageState(answer)) as AnswerTo<Request>
}

const notLoaded = (): PageState => ({ kind: 'unreadable', reason: 'not-loaded' })

/** Follows the page of a tab: calls back with its state at once and after every change, until stopped. */
export function followPage(tab: number, onState: (state: PageState) => void): () => void {
  const line = openLine(tab, LINE, {
    message: (message) => onState(parsePageState(message)),
    closed: () => onState(notLoaded()),
  })
  return () => line.close()
}
