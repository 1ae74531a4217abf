import { contextValid, locale, t } from '../browser/browser'
import type { EditOutcome } from '../editor/draft-field'
import { type CheckId, type Finding, SEVERITIES, type Span } from '../engine/analysis'
import { bodyEnd } from '../engine/checks/reply'
import { MAX_DRAFT } from '../engine/mask'
import type { Draft, Helpdesk } from '../helpdesks/helpdesk'
import { askKeys, tellBackground } from '../messages/background-messages'
import { openPageChannel } from '../messages/page-channel'
import type { PageState } from '../messages/page-state'
import type { ActionAnswer, PageCommand, PageRequest } from '../messages/requests'
import { isLeft, leaveInTicket } from '../storage/left-marks'
import { activityOn, openSettings, withRule } from '../storage/settings'
import { openTeamPack } from '../storage/team-pack'
import { type InPage, mountInPage } from '../ui/in-page'
import type { NoticeText } from '../ui/notice'
import type { Language } from '../ui/translate'
import { ComposerFinder } from './composer-finder'
import { DraftSession, type SessionContext } from './draft-session'
import { onRest } from './hover'
import { createJudge } from './judge'
import { clearMarks, paintMarks } from './marks'

/** How often a page may take Attune's root away before Attune gives up on it. */
const PATIENCE = 5

/**
 * Attune on one page of a helpdesk: follows the composer in front, paints its marks, shows button and card, and
 * answers popup, panel and keys. Returns what ends it all.
 */
export async function startPage(helpdesk: Helpdesk): Promise<() => void> {
  const [settings, pack] = await Promise.all([openSettings(), openTeamPack()])
  const life = new AbortController()
  const judge = createJudge()
  const site = location.hostname
  const language: Language = { t, locale: locale(), direction: t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr' }

  let inPage: InPage | null = null
  let removals = 0
  let session: DraftSession | null = null
  let sessionLife = new AbortController()
  /** The mark whose card is open. */
  let opened: Finding | null = null
  let notice: NoticeText | undefined
  let outdated = false
  /** The user's keys for the commands; they can be changed in the browser at any time. */
  let keys: Record<string, string> = {}

  const activity = () => activityOn(settings.current, site, new Date())

  const context: SessionContext = {
    helpdesk,
    engine: () => judge.engine(pack.current.pack),
    pauseMs: () => settings.current.pauseMs,
    wanted: (finding, ticket) =>
      SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(settings.current.severity) &&
      !settings.current.rulesOff.includes(finding.rule) &&
      !isLeft(settings.current, { site, ticket, rule: finding.rule, text: finding.text }),
    now: () => new Date(),
    onChange: () => present(),
    onMoved: () => follow(),
    onOutcome: (outcome, families) => void tellBackground({ tell: 'count', outcome, families }),
  }

  /** Whether Attune may work on this draft at all. A composer of unknown kind is left alone like a note. */
  const mayRead = (draft: Draft): boolean =>
    activity() === 'on' && (draft.kind === 'reply' || (draft.kind === 'note' && settings.current.checkNotes))

  const begin = (draft: Draft | null) => {
    endSession()
    if (!draft || !mayRead(draft)) {
      channel.publish()
      return
    }
    sessionLife = new AbortController()
    judge.prepare(pack.current.pack)
    session = new DraftSession(draft, context, sessionLife.signal)
    onRest(draft.element, (x, y) => openAt(x, y), sessionLife.signal)
    void learnKeys()
    present()
  }

  async function learnKeys() {
    const known = keys
    keys = await askKeys()
    if (opened && JSON.stringify(keys) !== JSON.stringify(known)) showCard(false)
  }

  const endSession = () => {
    if (!session) return
    sessionLife.abort()
    session = null
    closeCard(false)
    inPage?.hideButton()
    clearMarks()
    void tellBackground({ tell: 'badge', marks: 0 })
  }

  const finder = new ComposerFinder(helpdesk, begin, life.signal)

  /** Keeps marks and card with the words while they are typed; all else waits for the pause. */
  function follow() {
    if (!session) return
    if (opened) opened = session.findings.find((f) => f.rule === opened!.rule && touches(f, opened!)) ?? null
    paintMarks(session.field, session.findings, opened ?? undefined)
    if (inPage?.open === 'card') {
      if (opened) showCard(false)
      else closeCard(false)
    }
  }

  let badge = -1
  /** Paints what is known now. */
  function present() {
    if (!session) return
    if (!stillOurs()) return
    follow()
    const page = showInPage()
    if (page) {
      if (session.problem !== null) page.hideButton()
      else
        page.showButton(session.draft.frame, {
          marks: session.findings.length,
          analysis: session.text.trim() && session.analysis && !session.analysis.unread ? session.analysis : null,
          quiet: session.analysis?.unread ?? 'empty',
          open: page.open !== null,
          onPress: pressButton,
        })
      if (page.open === 'needs') showNeeds(false)
    }
    if (badge !== session.findings.length) {
      badge = session.findings.length
      void tellBackground({ tell: 'badge', marks: badge })
    }
    channel.publish()
  }

  /** The interface in the page, put back where the page took it away, a few times. */
  function showInPage(): InPage | null {
    if (inPage && !inPage.host.isConnected) {
      inPage.remove()
      inPage = null
      removals++
    }
    if (!inPage && removals < PATIENCE) inPage = mountInPage(document, language)
    return inPage
  }

  /** False once Attune was updated under this page: everything is taken away, and the agent is told. */
  function stillOurs(): boolean {
    if (contextValid()) return true
    if (!outdated) {
      outdated = true
      stop()
    }
    return false
  }

  function openAt(x: number, y: number) {
    if (!session || inPage?.open) return
    const finding = session.findingAt(session.field.offsetAt(x, y))
    if (
      finding &&
      session.field
        .rectangles(finding)
        .some((r) => x >= r.left - 2 && x <= r.right + 2 && y >= r.top - 2 && y <= r.bottom + 2)
    )
      openCard(finding, false)
  }

  function openCard(marked: Finding, focus: boolean) {
    // Marks come before their rewrites; who opens a card so soon gets them now.
    if (marked.rewrites.length === 0 && session?.analysed !== session?.text) session?.analyse()
    const same = (f: Finding) => f.rule === marked.rule && f.start === marked.start && f.end === marked.end
    const finding = session?.findings.find(same) ?? marked
    opened = finding
    notice = undefined
    if (session) paintMarks(session.field, session.findings, finding)
    showCard(focus)
    inPage?.announce(t('announceMark', finding.title, finding.rewrites.length))
    present()
  }

  function showCard(focus: boolean) {
    const page = showInPage()
    if (!page || !session || !opened) return
    const current = session
    const finding = opened
    const { findings } = current
    const index = Math.max(0, findings.indexOf(finding))
    const go = (by: number) => {
      const next = findings[(index + by + findings.length) % findings.length]
      if (next) openCard(next, page.host.shadowRoot?.activeElement != null)
    }
    page.showCard(
      { element: current.field.element, rectangles: () => current.field.rectangles(finding) },
      {
        finding,
        draft: current.text,
        index,
        count: findings.length,
        keys: { next: keys['next-mark'], apply: keys['apply-rewrite'] },
        notice,
        onApply: (number) => void takeRewrite(finding, number),
        onLeave: (scope) => void leave(finding, scope),
        onTurnOff: () => void turnOff(finding.rule),
        onPrevious: () => go(-1),
        onNext: () => go(1),
        onCopy: (text) => void copy(text),
        onClose: () => closeCard(true),
      },
      { focus },
    )
  }

  function showNeeds(focus: boolean) {
    const page = showInPage()
    if (!page || !session) return
    const analysis = session.analysis
    if (!analysis) return
    page.showNeeds(
      {
        analysis,
        customerName: session.conversation.customerName ?? '',
        notice,
        onInsertOffer: (check: CheckId) => void insertOffer(check, session?.analysed ?? '').then(answered),
        onCopy: (text: string) => void copy(text),
        onClose: () => closeCard(true),
      },
      { focus },
    )
  }

  function closeCard(giveBack: boolean) {
    const wasOpen = inPage?.open
    const inside = inPage?.host.shadowRoot?.activeElement != null
    opened = null
    notice = undefined
    inPage?.hideCard()
    if (session && wasOpen) {
      paintMarks(session.field, session.findings)
      if (giveBack && inside) session.field.focus()
      present()
    }
  }

  function pressButton() {
    if (!session) return
    if (inPage?.open) return closeCard(true)
    const first = session.findings[0]
    if (first) openCard(first, false)
    else {
      session.analyse()
      showNeeds(false)
      present()
    }
  }

  const answered = (answer: ActionAnswer) => {
    if (answer.ok) return closeCard(false)
    notice = { failure: answer.reason, copy: answer.copy }
    present()
  }

  async function takeRewrite(finding: Finding, number: number) {
    const rewrite = finding.rewrites[number]
    if (!session || !rewrite) return
    const outcome = await session.apply(finding, rewrite)
    if (outcome === 'done') {
      closeCard(false)
      inPage?.announce(t('done_applied'))
    } else answered(refusal(outcome, rewrite.text))
  }

  async function leave(finding: Finding, scope: 'time' | 'ticket') {
    if (!session) return
    if (scope === 'time') session.leaveOnce(finding)
    else {
      session.countLeft(finding)
      const { ticket } = session.draft
      await leaveInTicket(settings, { site, ticket, rule: finding.rule, text: finding.text }, new Date())
      session?.refresh()
    }
    closeCard(true)
  }

  async function turnOff(rule: string) {
    await settings.update((current) => withRule(current, rule, false))
    closeCard(true)
    session?.refresh()
  }

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text)
      notice = { done: 'done_copied' }
    } catch {
      notice = { failure: 'refused', copy: text }
    }
    present()
  }

  async function insertOffer(check: CheckId, expected: string): Promise<ActionAnswer> {
    const offer = session?.analysis?.checks.find(({ id }) => id === check)?.offer
    if (!session || !offer) return { ok: false, reason: 'gone' }
    if (expected !== session.analysed) return { ok: false, reason: 'changed' }
    return reply(await session.insert(offer.at, offer.text, offer.blanks, expected), offer.text)
  }

  /** The finding that a request means, in the draft it was made for. */
  const meant = (request: Span & { rule: string; expected: string }): Finding | undefined =>
    session?.text === request.expected
      ? session.findings.find((f) => f.rule === request.rule && f.start === request.start && f.end === request.end)
      : undefined

  async function act(request: Exclude<PageRequest, { type: 'state' }>): Promise<ActionAnswer> {
    if (request.type === 'command') return command(request.command)
    if (request.type === 'turnOff') {
      await turnOff(request.rule)
      return { ok: true }
    }
    finder.look()
    if (!session) return { ok: false, reason: 'gone' }
    if (session.field.read() !== request.expected) return { ok: false, reason: 'changed' }
    switch (request.type) {
      case 'apply': {
        const finding = meant(request)
        const rewrite = finding?.rewrites[request.rewrite]
        if (!finding || !rewrite) return { ok: false, reason: 'gone' }
        return reply(await session.apply(finding, rewrite), rewrite.text)
      }
      case 'leave': {
        const finding = meant(request)
        if (!finding) return { ok: false, reason: 'gone' }
        await leave(finding, request.scope)
        return { ok: true }
      }
      case 'insertOffer':
        return insertOffer(request.check, request.expected)
      case 'insertSummary': {
        const summary = session.analysis?.summary
        if (!summary || session.analysed !== request.expected) return { ok: false, reason: 'gone' }
        const [title = '', ...lines] = summary.split('\n').filter((line) => line.trim())
        const items = lines.map((line) => line.replace(/^\s*[-•]\s*/, ''))
        // Before the sign-off where there is one, so that a list never lands below a name.
        const at = bodyEnd({ draft: request.expected, conversation: session.conversation })
        return reply(await session.insertList(title, items, request.expected, at), summary)
      }
      case 'applyWhole': {
        const all = session.analysis?.rewrite.edits ?? []
        const edits = request.edits.map((index) => all[index]).filter((edit) => edit !== undefined)
        if (edits.length === 0) return { ok: false, reason: 'gone' }
        const text = session.analysis!.rewrite.text
        return reply(await session.applyAll(edits, request.expected), text)
      }
      case 'show': {
        session.field.focus()
        session.field.element.scrollIntoView({ block: 'nearest' })
        const finding = request.rule ? meant({ ...request, rule: request.rule }) : undefined
        if (finding) openCard(finding, false)
        return { ok: true }
      }
    }
  }

  function command(name: PageCommand): ActionAnswer {
    finder.look()
    if (!session) return { ok: false, reason: 'gone' }
    const { findings } = session
    const inside = inPage?.host.shadowRoot?.activeElement != null
    switch (name) {
      case 'next-mark': {
        const caret = session.field.caret() ?? -1
        const next = opened
          ? findings[(findings.indexOf(opened) + 1) % findings.length]
          : (findings.find((f) => f.start > caret) ?? findings[0])
        if (!next) return { ok: false, reason: 'gone' }
        openCard(next, inside)
        return { ok: true }
      }
      case 'open-card':
        if (inPage?.open && !inside) {
          if (opened) showCard(true)
          else showNeeds(true)
        } else if (inPage?.open) closeCard(true)
        else {
          const at = session.findingAt(session.field.caret())
          const finding = at ?? findings[0]
          if (finding) openCard(finding, true)
          else {
            session.analyse()
            showNeeds(true)
          }
        }
        return { ok: true }
      case 'apply-rewrite': {
        if (session.analysed !== session.field.read()) session.analyse()
        const finding = opened ?? session.findingAt(session.field.caret())
        if (!finding) return { ok: false, reason: 'gone' }
        void takeRewrite(finding, 0)
        return { ok: true }
      }
    }
  }

  function state(): PageState {
    if (outdated || !contextValid()) return { kind: 'unreadable', reason: 'outdated', site }
    switch (activity()) {
      case 'off-everywhere':
        return { kind: 'off', scope: 'everywhere', site }
      case 'off-site':
        return { kind: 'off', scope: 'site', site }
      case 'paused':
        return { kind: 'paused', until: settings.current.snoozedUntil ?? '', site }
    }
    const place = { helpdesk: helpdesk.name, site }
    const draft = finder.look()
    const health = healthOf(helpdesk)
    if (!draft) return { kind: 'no-composer', ...place, health }
    if (!mayRead(draft) || !session) return { kind: 'note', ...place }
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
      health,
      packProblem: judge.packProblem,
      counts: session.counts,
    }
  }

  const channel = openPageChannel({ state, act })

  /** Settings hold at once: the site may be off now, or a rule. */
  const onSettings = () => {
    if (!stillOurs()) return
    const draft = finder.current
    if (draft && Boolean(session) !== mayRead(draft)) begin(draft)
    else session?.refresh()
    channel.publish()
  }
  settings.subscribe(onSettings)
  pack.subscribe(() => session?.check())

  function stop() {
    life.abort()
    endSession()
    channel.close()
    settings.close()
    pack.close()
    inPage?.remove()
    inPage = null
  }

  finder.look()
  return stop
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start

const refusal = (outcome: Exclude<EditOutcome, 'done'>, copy: string): ActionAnswer =>
  outcome === 'refused' ? { ok: false, reason: outcome, copy } : { ok: false, reason: outcome }

const reply = (outcome: EditOutcome, copy: string): ActionAnswer =>
  outcome === 'done' ? { ok: true } : refusal(outcome, copy)

function healthOf(helpdesk: Helpdesk) {
  const { composer, kind, conversation, customerName } = helpdesk.health(document)
  return { composer, kind, conversation, customerName }
}
