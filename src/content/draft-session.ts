import type { DraftField, EditOutcome } from '../editor/draft-field'
import { openDraftField } from '../editor/open-field'
import type { Analysis, Blank, Conversation, Family, Finding, Rewrite, Span } from '../engine/analysis'
import type { Engine } from '../engine/engine'
import { MAX_DRAFT } from '../engine/mask'
import { finished } from '../engine/piecemeal'
import { changeBetween, shift } from '../engine/shift'
import type { Draft, Helpdesk } from '../helpdesks/helpdesk'
import type { HiddenMarks, MarkCounts } from '../messages/page-state'

/** What a session needs to know of the outside, asked anew each time so that changed settings hold at once. */
export interface SessionContext {
  helpdesk: Helpdesk
  engine(): Engine
  pauseMs(): number
  /** What keeps a finding from being shown: its rule is off, it is too mild, it is left in this ticket; null where nothing. */
  hides(finding: Finding, ticket: string): keyof HiddenMarks | null
  now(): Date
  /** The marks or what is known of the draft changed. */
  onChange(): void
  /** A key was typed: the marks moved with the text. Called often, so it must cost next to nothing. */
  onMoved(): void
  onOutcome(outcome: 'shown' | 'applied' | 'left', families: Family[]): void
}

/** A mark inside a sentence whose end is not written yet waits this many pauses longer. */
const UNFINISHED_PAUSES = 3

/** How long the analysis may work at a time, in ms: less than a frame. */
const SLICE_MS = 6

/** Marks that were left this once, by their place in the draft. */
interface LeftOnce extends Span {
  rule: string
}

/**
 * One composer while it is in front: reads it when typing rests, keeps its marks in place while it changes, and
 * carries out what the agent chooses. It ends with its signal and leaves nothing behind.
 */
export class DraftSession {
  readonly field: DraftField
  readonly counts: MarkCounts = { shown: 0, applied: 0, left: 0 }
  /** The marks that are shown, offsets into `text`. */
  findings: Finding[] = []
  /** Everything about the draft; null until it was read once after the last change of who is in front. */
  analysis: Analysis | null = null
  conversation: Conversation = { messages: [] }
  /** The draft as it was last looked at. */
  text = ''
  /** The draft that `analysis` belongs to. */
  analysed = ''
  /** What went wrong inside Attune; from then on this draft is left alone. */
  problem: string | null = null
  #judged: Finding[] = []
  #leftOnce: LeftOnce[] = []
  #counted = new Set<string>()
  #pause: ReturnType<typeof setTimeout> | undefined
  #finish: ReturnType<typeof setTimeout> | undefined
  #later: ReturnType<typeof setTimeout> | undefined
  #threadWatch: MutationObserver | undefined
  #threadRoot: Element | null = null

  constructor(
    readonly draft: Draft,
    readonly context: SessionContext,
    readonly signal: AbortSignal,
  ) {
    this.field = openDraftField(draft.element, { plain: draft.plain })
    this.text = this.field.read()
    this.field.watch(() => this.#typed(), signal)
    signal.addEventListener('abort', () => this.#end(), { once: true })
    this.#guarded(() => {
      this.conversation = this.#readConversation()
    })
    // Nothing is read before something is written: an empty composer costs nothing.
    if (this.text.trim()) this.check()
  }

  /** Judges the draft as it stands now and shows what it finds. */
  check(): void {
    clearTimeout(this.#pause)
    if (this.signal.aborted || this.problem !== null) return
    this.#guarded(() => {
      this.text = this.field.read()
      this.#judged = this.text.length > MAX_DRAFT ? [] : this.context.engine().mark(this.#ownWords(), this.conversation)
      this.#show()
      this.#think()
    })
  }

  /** Shows the marks again by today's settings, without judging anew. */
  refresh(): void {
    if (this.problem === null) this.#show()
  }

  /** Leaves this draft alone from now on, because of a fault inside Attune. */
  fail(error: unknown): void {
    const first = this.problem === null
    this.problem ??= messageOf(error)
    this.#judged = []
    this.findings = []
    this.analysis = null
    if (first) this.context.onChange()
  }

  /** The analysis of the draft as it is now, made if it is not there yet. */
  analyse(): Analysis | null {
    if (this.problem !== null) return null
    this.#guarded(() => {
      this.text = this.field.read()
      this.#know(finished(this.#analysing()))
    })
    return this.analysis
  }

  /** Takes a rewrite of a shown finding; the first blank is selected. */
  async apply(finding: Finding, rewrite: Rewrite): Promise<EditOutcome> {
    const outcome = await this.field.replace(rewrite, this.text, firstBlank(rewrite.blanks))
    if (outcome === 'done') {
      this.counts.applied++
      this.context.onOutcome('applied', [finding.family])
      this.check()
    }
    return outcome
  }

  /** Replaces several stretches at once, in one undo step, and selects the first blank they bring. */
  async applyAll(edits: readonly (Span & { text: string; blanks?: readonly Blank[] })[], expected: string) {
    const outcome = await this.field.replaceAll(edits, expected, firstBlankOf(edits))
    if (outcome === 'done') this.check()
    return outcome
  }

  /** Puts text into the draft at an offset; its first blank is selected. */
  async insert(at: number, text: string, blanks: readonly Blank[], expected: string): Promise<EditOutcome> {
    const outcome = await this.field.replace({ start: at, end: at, text }, expected, firstBlank(blanks))
    if (outcome === 'done') this.check()
    return outcome
  }

  /** Puts a list into the draft. */
  async insertList(title: string, lines: readonly string[], expected: string, at: number): Promise<EditOutcome> {
    const outcome = await this.field.insertList(title, lines, expected, at)
    if (outcome === 'done') this.check()
    return outcome
  }

  /** Takes a mark away for this once. */
  leaveOnce(finding: Finding): void {
    this.#leftOnce.push({ rule: finding.rule, start: finding.start, end: finding.end })
    this.countLeft(finding)
    this.#show()
  }

  /** Marks again what was left this once: that place, or every one of the draft. */
  unleaveOnce(place?: Span & { rule: string }): void {
    this.#leftOnce = this.#leftOnce.filter((left) => place !== undefined && !samePlace(left, place))
    this.#show()
  }

  /** What the agent left in this draft: this once, and in this ticket. */
  get left(): Finding[] {
    return this.#judged.filter((finding) => this.#hiddenBy(finding) === 'left')
  }

  /** How many marks of this draft are not shown, and why. */
  get hidden(): HiddenMarks {
    const hidden: HiddenMarks = { left: 0, ruleOff: 0, mild: 0 }
    for (const finding of this.#judged) {
      const why = this.#hiddenBy(finding)
      if (why) hidden[why]++
    }
    return hidden
  }

  countLeft(finding: Finding): void {
    this.counts.left++
    this.context.onOutcome('left', [finding.family])
  }

  /** Where the page shows a message of the conversation; undefined where it is gone. */
  messageElement(message: number): Element | undefined {
    return this.context.helpdesk.thread(this.draft).messages[message]?.element
  }

  /** The shown mark at an offset of the draft. */
  findingAt(offset: number | null): Finding | undefined {
    return offset === null ? undefined : this.findings.find((f) => f.start <= offset && offset < f.end)
  }

  /** The draft without what the editor shows as quotation or code: blanked out at the same length, so offsets hold. */
  #ownWords(): string {
    let words = this.text
    for (const { start, end } of this.field.quotations())
      words = words.slice(0, start) + words.slice(start, end).replace(/[^\n]/g, ' ') + words.slice(end)
    return words
  }

  #typed(): void {
    if (this.problem !== null) return
    this.#guarded(() => {
      const before = this.text
      this.text = this.field.read()
      const change = changeBetween(before, this.text)
      this.#leftOnce = shift(this.#leftOnce, change)
      this.#judged = shift(this.#judged, change)
      const shown = this.findings.length
      this.findings = shift(this.findings, change)
      if (shown > 0) this.context.onMoved()
      clearTimeout(this.#pause)
      clearTimeout(this.#finish)
      this.#pause = setTimeout(() => this.#rested(), this.context.pauseMs())
    })
  }

  #rested(): void {
    // Typing through an input method is not over while a word is being composed.
    if (this.field.composing) this.#pause = setTimeout(() => this.#rested(), this.context.pauseMs())
    else this.check()
  }

  #allowed(findings: readonly Finding[]): Finding[] {
    return findings.filter((finding) => this.#hiddenBy(finding) === null)
  }

  #hiddenBy(finding: Finding): keyof HiddenMarks | null {
    return (
      this.context.hides(finding, this.draft.ticket) ??
      (this.#leftOnce.some((left) => samePlace(left, finding)) ? 'left' : null)
    )
  }

  #show(): void {
    const allowed = this.#allowed(this.#judged)
    const caret = document.activeElement === this.field.element ? this.field.caret() : null
    const held = caret === null ? [] : allowed.filter((f) => unfinished(this.text, f, caret) && !this.#wasShown(f))
    this.findings = allowed.filter((f) => !held.includes(f))
    this.#count(this.findings)
    this.context.onChange()
    clearTimeout(this.#finish)
    if (held.length > 0)
      this.#finish = setTimeout(() => {
        this.findings = this.#allowed(this.#judged)
        this.#count(this.findings)
        this.context.onChange()
      }, this.context.pauseMs() * UNFINISHED_PAUSES)
  }

  #wasShown(finding: Finding): boolean {
    return this.#counted.has(`${finding.rule}\n${finding.text}`)
  }

  #count(findings: readonly Finding[]): void {
    const fresh = findings.filter((f) => !this.#wasShown(f))
    if (fresh.length === 0) return
    for (const f of fresh) this.#counted.add(`${f.rule}\n${f.text}`)
    this.counts.shown += fresh.length
    this.context.onOutcome(
      'shown',
      fresh.map((f) => f.family),
    )
  }

  /**
   * The whole analysis comes after the marks, so that painting never waits for it, and in short tasks, so that no key
   * does. When the draft changes meanwhile it is given up: what was typed will be read at the next rest.
   */
  #think(): void {
    clearTimeout(this.#later)
    const { text } = this
    let work: Iterator<void, Analysis> | undefined
    const slice = () => {
      if (this.signal.aborted || this.problem !== null || this.text !== text) return
      this.#guarded(() => {
        work ??= this.#analysing()
        const end = performance.now() + SLICE_MS
        while (performance.now() < end) {
          const step = work.next()
          if (!step.done) continue
          this.#know(step.value)
          return
        }
        this.#later = setTimeout(slice, 0)
      })
    }
    this.#later = setTimeout(slice, 0)
  }

  /** Begins to analyse the draft as it was last looked at, and the conversation as it is now. */
  #analysing(): Iterator<void, Analysis> {
    this.conversation = this.#readConversation()
    return this.context.engine().analyzePiecemeal(this.#ownWords(), this.conversation)
  }

  /** Takes what was found out about the draft as it was last looked at. */
  #know(analysis: Analysis): void {
    this.analysed = this.text
    this.#judged = analysis.findings
    this.analysis = { ...analysis, findings: this.#allowed(analysis.findings) }
    this.#show()
  }

  #readConversation(): Conversation {
    const thread = this.context.helpdesk.thread(this.draft)
    this.#watchThread(thread.messages.at(-1)?.element.parentElement ?? null)
    return {
      messages: thread.messages.map(({ from, text, at }) => (at === undefined ? { from, text } : { from, text, at })),
      customerName: thread.customerName,
      agentName: thread.agentName,
      channel: this.draft.channel,
      now: this.context.now().toISOString(),
    }
  }

  /** A live chat goes on while the agent types: a new message changes what the reply needs. */
  #watchThread(root: Element | null): void {
    if (root === this.#threadRoot) return
    this.#threadWatch?.disconnect()
    this.#threadRoot = root
    if (!root) return
    this.#threadWatch = new MutationObserver(() => this.#think())
    this.#threadWatch.observe(root, { childList: true })
  }

  #guarded(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.fail(error)
    }
  }

  #end(): void {
    clearTimeout(this.#pause)
    clearTimeout(this.#finish)
    clearTimeout(this.#later)
    this.#threadWatch?.disconnect()
  }
}

/** Whether two marks of one rule share words. */
export const samePlace = (a: Span & { rule: string }, b: Span & { rule: string }): boolean =>
  a.rule === b.rule && a.start < b.end && a.end > b.start

/** What a fault says of itself. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The first blank that several edits bring, counted in the draft as it will be. */
function firstBlankOf(edits: readonly (Span & { text: string; blanks?: readonly Blank[] })[]): Span | undefined {
  let moved = 0
  for (const { start, end, text, blanks } of [...edits].sort((a, b) => a.start - b.start)) {
    const [blank] = blanks ?? []
    if (blank) return { start: start + moved + blank.start, end: start + moved + blank.end }
    moved += text.length - (end - start)
  }
  return undefined
}

const firstBlank = (blanks: readonly Blank[]): Span | undefined => blanks[0]

/** Whether a mark lies in the sentence that is being typed: no sentence end between it and the caret behind it. */
function unfinished(text: string, finding: Span, caret: number): boolean {
  if (caret < finding.end) return caret > finding.start
  return !/[.!?…\n]/.test(text.slice(finding.end, caret)) && text.slice(caret).split('\n', 1)[0]!.trim() === ''
}
