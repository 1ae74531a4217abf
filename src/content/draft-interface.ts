import { ContextInvalidated } from '../browser/browser'
import type { EditOutcome } from '../editor/draft-field'
import type { CheckId, Finding, Span } from '../engine/analysis'
import { askKeys } from '../messages/background-messages'
import type { ActionAnswer } from '../messages/requests'
import { isLeft, leaveInTicket, unleaveInTicket } from '../storage/left-marks'
import { withRule } from '../storage/settings'
import { type InPage, mountInPage } from '../ui/in-page'
import type { NoticeText } from '../ui/notice'
import type { MessageKey } from '../ui/translate'
import { type DraftSession, samePlace } from './draft-session'
import { onRest } from './hover'
import { clearMarks, paintMarks } from './marks'
import type { Surroundings } from './surroundings'

/** How often a page may take Attune's root away before Attune gives up on it. */
const PATIENCE = 5

/** What the agent sees of a draft in the page itself: its marks, the button beside it, one card at a time. */
export class DraftInterface {
  /** The mark whose card is open. */
  opened: Finding | null = null
  #session: DraftSession | null = null
  #inPage: InPage | null = null
  #removals = 0
  #notice: NoticeText | undefined
  /** The draft for which a decision can be taken back in the page. */
  #undoFor = ''
  /** The user's keys for the commands; they can be changed in the browser at any time. */
  #keys: Record<string, string> = {}
  #badge = -1

  constructor(private readonly around: Surroundings) {}

  /** Shows a draft from now on; the signal ends with it. */
  begin(session: DraftSession, signal: AbortSignal): void {
    this.#session = session
    onRest(session.field.element, (x, y) => void this.#orFail(() => this.#openAt(x, y)), signal)
    void this.#learnKeys()
    this.present()
  }

  /** Takes everything of the draft away. */
  end(): void {
    this.#session = null
    this.opened = null
    this.#notice = undefined
    this.#inPage?.hideCard()
    this.#inPage?.hideButton()
    clearMarks()
    this.#showBadge(0)
  }

  /** Takes the interface out of the page. */
  remove(): void {
    this.#inPage?.remove()
    this.#inPage = null
  }

  /** Which card is open. */
  get open(): InPage['open'] {
    return this.#inPage?.open ?? null
  }

  /** Whether the focus is inside Attune's interface. */
  get focused(): boolean {
    return this.#inPage?.host.shadowRoot?.activeElement != null
  }

  /** Keeps marks and card with the words while they are typed; all else waits for the pause. */
  follow(): void {
    const session = this.#session
    if (!session) return
    const { opened } = this
    if (opened) this.opened = session.findings.find((f) => f.rule === opened.rule && touches(f, opened)) ?? null
    paintMarks(session.field, session.findings, this.opened ?? undefined)
    if (this.open === 'card') {
      if (this.opened) this.showCard(false)
      // Its mark went, and whoever was in it by key goes back to the draft.
      else this.close(true)
    }
    // Who types on has decided.
    if (this.open === 'undo' && session.text !== this.#undoFor) this.close(false)
  }

  /** Paints what is known now. */
  present(): void {
    const session = this.#session
    if (!session) return
    this.follow()
    const page = this.#showInPage()
    if (page) {
      if (session.problem !== null) page.hideButton()
      else
        page.showButton(session.draft.frame, {
          marks: session.findings.length,
          analysis: session.text.trim() && session.analysis && !session.analysis.unread ? session.analysis : null,
          quiet: session.analysis?.unread ?? 'empty',
          open: page.open === 'card' || page.open === 'needs',
          onPress: () => void this.#orFail(() => this.#pressButton()),
        })
      if (page.open === 'needs') this.showNeeds(false)
    }
    this.#showBadge(session.findings.length)
  }

  /** Opens the card of a mark; with `focus` its first rewrite gets the focus. */
  openCard(marked: Finding, focus: boolean): void {
    const session = this.#session
    // Marks come before their rewrites; who opens a card so soon gets them now.
    if (marked.rewrites.length === 0 && session?.analysed !== session?.text) session?.analyse()
    const same = (f: Finding) => f.rule === marked.rule && f.start === marked.start && f.end === marked.end
    const finding = session?.findings.find(same) ?? marked
    this.opened = finding
    this.#notice = undefined
    if (session) paintMarks(session.field, session.findings, finding)
    this.showCard(focus)
    this.#inPage?.announce(this.around.language.t('announceMark', finding.title, finding.rewrites.length))
    this.present()
  }

  /** Shows the card of the opened mark as it is now. */
  showCard(focus: boolean): void {
    const page = this.#showInPage()
    const session = this.#session
    const finding = this.opened
    if (!page || !session || !finding) return
    const { findings } = session
    const index = Math.max(0, findings.indexOf(finding))
    const go = (by: number) => {
      const next = findings[(index + by + findings.length) % findings.length]
      if (next) this.openCard(next, this.focused)
    }
    page.showCard(
      { element: session.field.element, rectangles: () => session.field.rectangles(finding) },
      {
        finding,
        draft: session.text,
        index,
        count: findings.length,
        keys: { next: this.#keys['next-mark'], apply: this.#keys['apply-rewrite'] },
        notice: this.#notice,
        onApply: (number) => void this.takeRewrite(finding, number),
        onLeave: (scope) =>
          void this.#orFail(async () => {
            const { ok } = await this.leave(finding, scope)
            if (ok) this.#offerUndo('done_left', () => this.markAgain(finding))
          }),
        onTurnOff: () =>
          void this.#orFail(async () => {
            const { ok } = await this.turnOff(finding.rule)
            if (ok) this.#offerUndo('done_ruleOff', () => this.turnOn(finding.rule))
          }),
        onPrevious: () => go(-1),
        onNext: () => go(1),
        onCopy: (text) => void this.#copy(text),
        onClose: () => this.close(true),
      },
      { focus },
    )
  }

  /** Shows what the reply lacks. */
  showNeeds(focus: boolean): void {
    const page = this.#showInPage()
    const session = this.#session
    if (!page || !session?.analysis) return
    page.showNeeds(
      {
        analysis: session.analysis,
        customerName: session.conversation.customerName ?? '',
        notice: this.#notice,
        onInsertOffer: (check) =>
          void this.#orFail(async () => this.#answered(await this.insertOffer(check, session.analysed))),
        onCopy: (text) => void this.#copy(text),
        onClose: () => this.close(true),
      },
      { focus },
    )
  }

  /** Closes whatever is open; with `giveBack` the caret goes back to the draft if the focus was inside. */
  close(giveBack: boolean): void {
    const wasOpen = this.open
    const inside = this.focused
    this.opened = null
    this.#notice = undefined
    this.#inPage?.hideCard()
    if (this.#session && wasOpen) {
      paintMarks(this.#session.field, this.#session.findings)
      if (giveBack && inside) this.#session.field.focus()
      this.present()
    }
  }

  /** Takes the rewrite with this number, and says what became of it. */
  takeRewrite(finding: Finding, number: number): Promise<void> {
    return this.#orFail(async () => {
      const rewrite = finding.rewrites[number]
      if (!this.#session || !rewrite) return
      const outcome = await this.#session.apply(finding, rewrite)
      if (outcome === 'done') {
        this.close(false)
        this.#inPage?.announce(this.around.language.t('done_applied'))
      } else this.#answered(refusal(outcome, rewrite.text))
    })
  }

  /** Leaves a mark: this once, or these words in this ticket for good. */
  async leave(finding: Finding, scope: 'time' | 'ticket'): Promise<ActionAnswer> {
    const session = this.#session
    if (!session) return { ok: false, reason: 'gone' }
    if (scope === 'time') {
      session.leaveOnce(finding)
      this.close(true)
      return { ok: true }
    }
    const { site, settings } = this.around
    const { ticket } = session.draft
    const answer = await this.#decide(
      leaveInTicket(settings, { site, ticket, rule: finding.rule, text: finding.text }, new Date()),
    )
    if (answer.ok) session.countLeft(finding)
    return answer
  }

  /** Marks again what was left in this draft, this once or in its ticket: that place, or every one. */
  async markAgain(place?: Span & { rule: string }): Promise<ActionAnswer> {
    const session = this.#session
    const left = session?.left.filter((finding) => !place || samePlace(finding, place)) ?? []
    if (!session || left.length === 0) return { ok: false, reason: 'gone' }
    const { site, settings } = this.around
    const { ticket } = session.draft
    const stored = left
      .map(({ rule, text }) => ({ site, ticket, rule, text }))
      .filter((mark) => isLeft(settings.current, mark))
    session.unleaveOnce(place)
    if (this.open === 'undo') this.close(true)
    return stored.length > 0 ? this.#decide(unleaveInTicket(settings, stored)) : { ok: true }
  }

  /** Turns a rule off. */
  turnOff(rule: string): Promise<ActionAnswer> {
    return this.#decide(this.around.settings.update((current) => withRule(current, rule, false, new Date())))
  }

  /** Turns a rule on again. */
  turnOn(rule: string): Promise<ActionAnswer> {
    return this.#decide(this.around.settings.update((current) => withRule(current, rule, true, new Date())))
  }

  /** Moves the focus into what is open in the page. */
  focusOpen(): void {
    this.#inPage?.focusOpen()
  }

  /** Says beside the button what was decided, with the way back, until the agent goes on. */
  #offerUndo(done: MessageKey, undo: () => Promise<ActionAnswer>): void {
    const page = this.#showInPage()
    const session = this.#session
    if (!page || !session || session.problem !== null) return
    const { t } = this.around.language
    const keys = this.#keys['open-card']
    this.#undoFor = session.text
    page.showUndo({
      done,
      keys,
      onUndo: () =>
        void this.#orFail(async () => {
          this.close(true)
          const { ok } = await undo()
          if (ok) page.announce(t('undone'))
        }),
      onClose: () => this.close(true),
    })
    page.announce(keys ? t('announceUndo', t(done), keys) : t(done))
  }

  /** Waits for a decision to be stored: only then does it hold, and the marks say so. */
  async #decide(stored: Promise<void>): Promise<ActionAnswer> {
    try {
      await stored
    } catch (error) {
      const answer = notStored(error)
      this.#answered(answer)
      return answer
    }
    this.close(true)
    this.#session?.refresh()
    return { ok: true }
  }

  /** Does what the agent set off. A fault of Attune ends its work on this draft, and is told where the agent looks. */
  async #orFail(work: () => unknown): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#session?.fail(error)
    }
  }

  /** Inserts what is offered for a missing check into the draft `expected`. */
  async insertOffer(check: CheckId, expected: string): Promise<ActionAnswer> {
    const session = this.#session
    const offer = session?.analysis?.checks.find(({ id }) => id === check)?.offer
    if (!session || !offer) return { ok: false, reason: 'gone' }
    if (expected !== session.analysed) return { ok: false, reason: 'changed' }
    return answerOf(await session.insert(offer.at, offer.text, offer.blanks, expected), offer.text)
  }

  async #learnKeys(): Promise<void> {
    const known = this.#keys
    this.#keys = await askKeys()
    if (this.opened && JSON.stringify(this.#keys) !== JSON.stringify(known)) this.showCard(false)
  }

  /** The interface in the page, put back where the page took it away, a few times. */
  #showInPage(): InPage | null {
    if (this.#inPage && !this.#inPage.host.isConnected) {
      this.remove()
      this.#removals++
    }
    if (!this.#inPage && this.#removals < PATIENCE) this.#inPage = mountInPage(document, this.around.language)
    return this.#inPage
  }

  #openAt(x: number, y: number): void {
    const session = this.#session
    if (!session || (this.open && this.open !== 'undo')) return
    const finding = session.findingAt(session.field.offsetAt(x, y))
    const under = (r: DOMRect) => x >= r.left - 2 && x <= r.right + 2 && y >= r.top - 2 && y <= r.bottom + 2
    if (finding && session.field.rectangles(finding).some(under)) this.openCard(finding, false)
  }

  #pressButton(): void {
    const session = this.#session
    if (!session) return
    const first = session.findings[0]
    if (this.open && this.open !== 'undo') this.close(true)
    else if (first) this.openCard(first, false)
    else {
      session.analyse()
      this.showNeeds(false)
      this.present()
    }
  }

  #answered(answer: ActionAnswer): void {
    if (answer.ok) this.close(false)
    else {
      this.#notice = { failure: answer.reason, copy: answer.copy }
      this.present()
    }
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      this.#notice = { done: 'done_copied' }
    } catch {
      this.#notice = { failure: 'refused', copy: text }
    }
    this.present()
  }

  #showBadge(marks: number): void {
    if (marks === this.#badge) return
    this.#badge = marks
    this.around.tell({ tell: 'badge', marks })
  }
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start

const refusal = (outcome: Exclude<EditOutcome, 'done'>, copy: string): ActionAnswer =>
  outcome === 'refused' ? { ok: false, reason: outcome, copy } : { ok: false, reason: outcome }

/** What became of an edit, as an answer; `copy` is the text to paste by hand where the editor refused it. */
export const answerOf = (outcome: EditOutcome, copy: string): ActionAnswer =>
  outcome === 'done' ? { ok: true } : refusal(outcome, copy)

/** Why what was decided does not hold: the extension went under the page, or its storage took nothing. */
export const notStored = (error: unknown): ActionAnswer => ({
  ok: false,
  reason: error instanceof ContextInvalidated ? 'outdated' : 'notStored',
})
