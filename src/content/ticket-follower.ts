import { contextValid } from '../browser/browser'
import { type Analysis, type Finding, type HandOverLine, SEVERITIES } from '../engine/analysis'
import { handOver } from '../engine/hand-over'
import { MAX_DRAFT } from '../engine/mask'
import { fieldName } from '../helpdesks/field-name'
import type { Draft, Helpdesk } from '../helpdesks/helpdesk'
import type { PageState } from '../messages/page-state'
import { isLeft } from '../storage/left-marks'
import { isOffByOrganisation } from '../storage/organisation'
import { activityOn, atPauseEnd, isFieldOn, withField } from '../storage/settings'
import { ComposerFinder } from './composer-finder'
import { DraftSession, messageOf, type SessionContext } from './draft-session'
import { createJudge } from './judge'
import type { Surroundings } from './surroundings'

/** What happens to the draft in front. */
export interface TicketEvents {
  /** A draft that may be read came to the front; the signal ends with it. */
  onBegin(session: DraftSession, signal: AbortSignal): void
  /** It went, or may not be read any more. */
  onEnd(): void
  /** What is to be said of the page changed without a draft that is read. */
  onQuiet(): void
  /** The marks or what is known of the draft changed. */
  onChange(): void
  /** A key was typed: the marks moved with the text. */
  onMoved(): void
  /** Whether the extension is still there; where it is not, everything ends. Asked whenever the agent does something. */
  stillOurs(): boolean
}

/** Follows the composer in front through tickets, kinds and settings, and keeps the session that reads it. */
export class TicketFollower {
  /** The draft that is read now; null while there is none. */
  session: DraftSession | null = null
  readonly #judge = createJudge()
  readonly #finder: ComposerFinder
  readonly #context: SessionContext
  #sessionLife = new AbortController()
  #stopWaiting = () => {}
  /** Why the draft in front could not even be opened. */
  #fault: string | null = null

  constructor(
    readonly helpdesk: Helpdesk,
    private readonly around: Surroundings,
    private readonly events: TicketEvents,
    signal: AbortSignal,
  ) {
    const { site, settings, tell } = around
    this.#context = {
      helpdesk,
      engine: () => this.#judge.engine(this.#pack()),
      pauseMs: () => settings.current.pauseMs,
      hides: (finding: Finding, ticket: string) => {
        const { rulesOff, severity } = settings.current
        if (rulesOff.includes(finding.rule)) return 'ruleOff'
        if (SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(severity)) return 'mild'
        return isLeft(settings.current, { site, ticket, rule: finding.rule, text: finding.text }) ? 'left' : null
      },
      now: () => new Date(),
      onChange: () => events.onChange(),
      onMoved: () => events.onMoved(),
      onOutcome: (outcome, families) => tell({ tell: 'count', outcome, families }),
    }
    this.#finder = new ComposerFinder(helpdesk, (draft) => this.#begin(draft), events.stillOurs, signal)
    this.#waitForPauseEnd()
    signal.addEventListener(
      'abort',
      () => {
        this.#stopWaiting()
        this.#end()
      },
      { once: true },
    )
  }

  /** Looks at the page now: another composer may be in front. */
  look(): Draft | null {
    return this.#finder.look()
  }

  /** Settings hold at once: the site may be off now, or a rule. */
  settingsChanged(): void {
    this.#waitForPauseEnd()
    const draft = this.#finder.current
    if (draft && Boolean(this.session) !== this.#mayRead(draft)) this.#begin(draft)
    else this.session?.refresh()
  }

  /** Turns the field in front on, of which nothing tells whether customers read it; false where there is none. */
  async useField(): Promise<boolean> {
    const draft = this.look()
    if (draft?.kind !== 'unknown') return false
    const on = { site: this.around.site, field: fieldName(draft.element) }
    await this.around.settings.update((current) => withField(current, on, true))
    return true
  }

  /** What is to be said about the page in front. */
  state(): PageState {
    try {
      return this.#stateNow()
    } catch (error) {
      return { kind: 'error', message: messageOf(error), site: this.around.site }
    }
  }

  #stateNow(): PageState {
    const { site, settings } = this.around
    if (!contextValid()) return { kind: 'unreadable', reason: 'outdated', site }
    switch (this.#activity()) {
      case 'off-organisation':
        return { kind: 'off', scope: 'organisation', site }
      case 'off-everywhere':
        return { kind: 'off', scope: 'everywhere', site }
      case 'off-site':
        return { kind: 'off', scope: 'site', site }
      case 'paused':
        return { kind: 'paused', until: settings.current.snoozedUntil ?? '', site }
    }
    const place = { helpdesk: this.helpdesk.name, site }
    const draft = this.look()
    const health = this.#health()
    if (!draft) return { kind: 'no-composer', ...place, health }
    if (this.#fault !== null) return { kind: 'error', message: this.#fault, site }
    const { session } = this
    if (!this.#mayRead(draft) || !session)
      return draft.kind === 'unknown' ? { kind: 'unknown-field', ...place, health } : { kind: 'note', ...place }
    if (session.problem !== null) return { kind: 'error', message: session.problem, site }
    if (session.analysed !== session.field.read() || !session.analysis) session.analyse()
    const { analysis } = session
    if (session.problem !== null || !analysis) return { kind: 'error', message: session.problem ?? '', site }
    if (analysis.unread === 'language') return { kind: 'language', ...place }
    if (analysis.unread === 'too-long') return { kind: 'too-long', ...place, limit: MAX_DRAFT }
    return {
      kind: 'ready',
      ...place,
      ticket: draft.ticket,
      draftKind: draft.kind === 'note' ? 'note' : 'reply',
      customerName: session.conversation.customerName,
      draft: session.analysed,
      plain: session.field.lists === 'lines',
      conversation: session.conversation,
      analysis: { ...analysis, findings: session.findings },
      handOver: handOverOf(session, analysis),
      health,
      packProblem: this.#judge.packProblem,
      counts: session.counts,
      hidden: session.hidden,
    }
  }

  /** The organisation's pack, or else the agent's own. */
  #pack() {
    return this.around.organisation.current.pack ?? this.around.pack.current.pack
  }

  #activity() {
    const { organisation, settings, site } = this.around
    if (isOffByOrganisation(organisation.current, site)) return 'off-organisation'
    return activityOn(settings.current, site, new Date())
  }

  /** Whether Attune may work on this draft at all. A composer of unknown kind has to be turned on by the user. */
  #mayRead({ kind, element }: Draft): boolean {
    if (this.#activity() !== 'on') return false
    const { site, settings } = this.around
    if (kind === 'reply') return true
    return kind === 'note'
      ? settings.current.checkNotes
      : isFieldOn(settings.current, { site, field: fieldName(element) })
  }

  /** A pause ends by itself, while nothing else may happen on the page. */
  #waitForPauseEnd(): void {
    this.#stopWaiting()
    this.#stopWaiting = atPauseEnd(this.around.settings.current, () => {
      this.settingsChanged()
      this.events.onQuiet()
    })
  }

  #begin(draft: Draft | null): void {
    this.#end()
    this.#fault = null
    if (!draft || !this.#mayRead(draft)) {
      this.events.onQuiet()
      return
    }
    this.#sessionLife = new AbortController()
    const { signal } = this.#sessionLife
    try {
      this.#judge.prepare(this.#pack())
      this.session = new DraftSession(draft, this.#context, signal)
      this.events.onBegin(this.session, signal)
    } catch (error) {
      this.#sessionLife.abort()
      this.session = null
      this.#fault = messageOf(error)
      this.events.onEnd()
      this.events.onQuiet()
    }
  }

  #end(): void {
    if (!this.session) return
    this.#sessionLife.abort()
    this.session = null
    this.events.onEnd()
  }

  #health() {
    const { composer, kind, conversation, customerName } = this.helpdesk.health(document)
    return { composer, kind, conversation, customerName }
  }
}

/** What a colleague who takes over this ticket has to know. */
export const handOverOf = ({ conversation, analysed }: DraftSession, analysis: Analysis): HandOverLine[] =>
  handOver({
    conversation,
    customer: analysis.customer,
    questions: analysis.questions,
    promises: analysis.promises,
    steps: analysis.nextSteps,
    draft: analysed,
  })
