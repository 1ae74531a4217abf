import fc from 'fast-check'
import type { KeyInput } from 'puppeteer-core'
import type { Edit, EditOutcome } from '../../../src/editor/draft-field'
import { behindEdits } from '../../../src/editor/edits'
import { listEdit } from '../../../src/editor/list-edit'
import type { Span } from '../../../src/engine/analysis'
import type { LabPage } from '../lab/lab'
import type { Look } from '../lab/page'
import type { Action, Then } from './actions'
import { editAt, editsAt } from './edits-at'
import { wrongAfter, wrongWith } from './expectation'

/** How many of Attune's own changes were made, and how they ended, over all sequences. */
export type Tally = Record<EditOutcome | 'undone' | 'in several steps' | 'redone' | 'actions', number>

export const emptyTally = (): Tally => ({
  done: 0,
  changed: 0,
  refused: 0,
  composing: 0,
  undone: 0,
  'in several steps': 0,
  redone: 0,
  actions: 0,
})

/** Longer than any editor waits before it takes what follows for a step of its own, in ms. */
const REST = 5000

/** A composer in the course of a sequence: what it showed last is what it must show until something is done to it. */
export class Sequence {
  private constructor(
    private readonly bench: LabPage,
    /** Whether every change must be made, and undone in one step; else a change may be refused if nothing was touched. */
    private readonly strict: boolean,
    private readonly tally: Tally,
    private look: Look,
    private readonly around: string,
  ) {}

  /** A fresh composer with this draft, on a page that is used again and again. */
  static async begin(bench: LabPage, strict: boolean, tally: Tally, draft: string): Promise<Sequence> {
    await bench.page.evaluate((draft) => window.lab.mount(draft), draft)
    const look = await lookAt(bench)
    // Editors give their editable more attributes once it has had the focus.
    await bench.page.evaluate(() => window.lab.select(0, 0))
    const { around } = await lookAt(bench)
    return new Sequence(bench, strict, tally, look, around)
  }

  /** Does one thing and checks what must hold after it. */
  async run(action: Action): Promise<void> {
    this.tally.actions++
    await this.bench.page.evaluate((rest) => window.lab.pass(rest), REST)
    const html = await this.bench.model()
    if (html !== this.look.html) fail(`the draft became ${html} while nobody did anything`, this.look, this.look)
    await this.perform(action)
  }

  private async perform(action: Action): Promise<void> {
    switch (action.do) {
      case 'rewrite': {
        const edit = editAt(this.look.text, action.change)
        if (!edit || this.quoted(edit)) return
        const blank = action.blank ? blankOf(edit.text) : undefined
        const caret = blank ? edit.start + blank.end : edit.start + edit.text.length
        return this.change([edit], caret, action.then, 'replace', edit, this.look.text, blank)
      }
      case 'whole draft': {
        // A line that goes takes its block along, which a block of several lines is not to lose.
        const broken = this.look.lines?.some(({ text }) => text.includes('\n')) ?? /<br/.test(this.look.html)
        const changes = action.changes.filter(({ where }) => where !== 'line gone' || !broken)
        const edits = this.outsideFirstList(editsAt(this.look.text, changes)).filter((edit) => !this.quoted(edit))
        if (edits.length === 0) return
        return this.change(edits, behindEdits(edits), action.then, 'replaceAll', edits, this.look.text)
      }
      case 'summary': {
        const { title, lines, then } = action
        const { text } = this.look
        const at = action.at === null ? undefined : action.at % (text.length + 1)
        const lists = await this.bench.field<'list' | 'lines'>('lists')
        const { edit, line } = listEdit(text, title, lines, lists, at)
        if (this.quoted(line) || this.listed(line)) return
        return this.change([edit], null, then, 'insertList', title, lines, text, ...(at === undefined ? [] : [at]))
      }
      case 'late rewrite': {
        const edit = editAt(this.look.text, action.change)
        if (!edit) return
        await this.refuses('changed', 'replace', edit, `${this.look.text}!`)
        return
      }
      case 'compose':
        return this.compose(action.at, action.text)
      default:
        await act(this.bench, action)
        this.settle(await lookAt(this.bench))
    }
  }

  /** One of Attune's changes: its outcome, what became of the draft, and the way back. */
  private async change(edits: readonly Edit[], caret: number | null, then: Then, ...ask: Question): Promise<void> {
    const before = this.look
    const outcome = await this.bench.field<EditOutcome>(...ask)
    this.tally[outcome]++
    const after = await lookAt(this.bench)
    this.settle(after)
    // CKEditor writes a line break that ends its block down as one that does not count.
    const openEnd = before.lines?.some(({ text }) => text.endsWith('\n'))
    if (outcome === 'refused' && (!this.strict || openEnd)) {
      if (!sameHtml(after, before)) fail('a change that was refused left a trace', before, after)
      return
    }
    if (outcome !== 'done') fail(`the change was ${outcome}`, before, after)
    const wrong = wrongAfter(before, after, edits)
    if (this.strict && caret !== null && after.caret !== caret && wrong.length === 0)
      wrong.push(`the caret is at ${after.caret}, not ${caret}`)
    if (wrong.length > 0) fail(wrong.join('\n'), before, after)
    if (then === 'keep' || after.html === before.html) return
    await this.bench.page.evaluate((rest) => window.lab.pass(rest), REST)
    await this.bench.undo()
    this.tally.undone++
    let back = await lookAt(this.bench)
    let steps = 1
    for (; !this.strict && steps < edits.length && !sameHtml(back, before); steps++) {
      await this.bench.undo()
      back = await lookAt(this.bench)
    }
    if (steps > 1) this.tally['in several steps']++
    if (!sameHtml(back, before)) fail(`${steps} undo left ${back.html}`, before, after)
    this.settle(back)
    if (then === 'undo' || steps > 1) return
    await redo(this.bench)
    this.tally.redone++
    const again = await lookAt(this.bench)
    if (!sameHtml(again, after)) fail(`undo and redo left ${again.html}`, before, after)
    this.settle(again)
  }

  /** A change that must not be made. */
  private async refuses(expected: EditOutcome, ...ask: Question): Promise<void> {
    const outcome = await this.bench.field<EditOutcome>(...ask)
    this.tally[outcome]++
    const after = await lookAt(this.bench)
    if (outcome !== expected) fail(`the change was ${outcome}, not ${expected}`, this.look, after)
    if (after.html !== this.look.html) fail('a change that was not made left a trace', this.look, after)
    this.settle(after)
  }

  /** Chromium lets an input method be driven; Firefox does not, so that its events alone are sent there. */
  private async compose(at: number, text: string): Promise<void> {
    const { page } = this.bench
    await page.evaluate((at) => window.lab.select(at, at), at)
    const keys = await this.bench.inputMethod()
    await keys.begin(text)
    const during = await lookAt(this.bench)
    const edit = { start: 0, end: 0, text: 'Hello. ' }
    const outcome = await this.bench.field<EditOutcome>('replace', edit, during.text)
    this.tally[outcome]++
    if (outcome !== 'composing') fail(`while composing, the change was ${outcome}`, this.look, during)
    const still = await lookAt(this.bench)
    if (still.html !== during.html) fail('a change that was not made left a trace', during, still)
    await keys.end(text)
    this.settle(await lookAt(this.bench))
  }

  private settle(look: Look): void {
    const wrong = wrongWith(look, this.around)
    if (wrong.length > 0) fail(wrong.join('\n'), this.look, look)
    this.look = look
  }

  /** In a draft that begins with a list, CKEditor makes items of what is pasted over it and the lines behind it together. */
  private outsideFirstList(edits: readonly Edit[]): readonly Edit[] {
    const { lines, text } = this.look
    if (!lines || !/list/i.test(lines[0]?.kind ?? '')) return edits
    const kinds = lines.flatMap(({ kind, text }) => text.split('\n').map(() => /list/i.test(kind)))
    const listed = ({ start }: Span) => kinds[text.slice(0, start).split('\n').length - 1]
    return edits.filter((edit) => listed(edit) === listed(edits[0] as Edit))
  }

  /** Whether a line stands in a list that goes on behind it: a summary goes behind the whole list. */
  private listed({ end }: Span): boolean {
    const { text, lines, html } = this.look
    const next = text.slice(0, end).split('\n').length
    if (!lines) return next < text.split('\n').length && html.includes('<li')
    const kinds = lines.flatMap(({ kind, text }) => text.split('\n').map(() => kind))
    return [kinds[next - 1], kinds[next]].every((kind) => kind !== undefined && /list/i.test(kind))
  }

  /** Whether an edit lies in what the editor shows as quoted or code, where Attune changes nothing. */
  private quoted(edit: Span): boolean {
    return this.look.quotations.some(({ start, end }) => edit.end >= start && edit.start <= end)
  }
}

type Question = [method: string, ...args: unknown[]]

const lookAt = (bench: LabPage): Promise<Look> => bench.page.evaluate(() => window.lab.look())

const redo = (bench: LabPage): Promise<void> => bench.press('Control', 'Shift', 'z')

/** CKEditor gives the items of lists new ids. */
const sameHtml = (a: Look, b: Look): boolean => withoutIds(a.html) === withoutIds(b.html)
const withoutIds = (html: string): string => html.replace(/ data-list-item-id="\w+"/g, '')

const blankOf = (text: string): Span | undefined => {
  const found = /\[[^\]]+\]/.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}

const fail = (what: string, before: Look, after: Look): never => {
  throw new Error(
    `${what}\n  before: ${before.html}\n  after:  ${after.html}\n  asked:  ${after.asked.join('\n          ')}`,
  )
}

type Plain = Exclude<Action, { do: 'rewrite' | 'whole draft' | 'summary' | 'late rewrite' | 'compose' }>

/** What the agent or the site does; what comes of it is the editor's affair. */
const act = async (bench: LabPage, action: Plain): Promise<void> => {
  const { page } = bench
  const select = (from: number, to: number) => page.evaluate((from, to) => window.lab.select(from, to), from, to)
  // Where nothing is selected the formatting is that of what is typed next, by whomever.
  const someWords = () => page.evaluate(() => document.getSelection()?.toString().trim() !== '')
  const caret = (at: number | null) => (at === null ? undefined : select(at, at))
  switch (action.do) {
    case 'type':
      await caret(action.at)
      return bench.type(action.text)
    case 'press':
      await caret(action.at)
      for (let time = 0; time < action.times; time++) await bench.press(...(action.key.split('+') as KeyInput[]))
      return
    case 'delete':
      await select(action.from, action.to)
      return bench.press('Backspace')
    case 'paste':
      await caret(action.at)
      return page.evaluate((html) => window.lab.paste(html), action.html)
    case 'bold':
      await select(action.from, action.to)
      if (!(await someWords())) return
      return bench.press('Control', 'b')
    case 'link':
      await select(action.from, action.to)
      if (!(await someWords())) return
      return page.evaluate(() => window.lab.format('link'))
    case 'list':
      await caret(action.at)
      return page.evaluate(() => window.lab.format('list'))
    case 'undo':
      for (let time = 0; time < action.times; time++) await bench.undo()
      return
    case 'redo':
      for (let time = 0; time < action.times; time++) await redo(bench)
      return
    case 'macro':
      return page.evaluate((html) => window.lab.insert(html), action.html)
    case 'other ticket':
      return page.evaluate((html) => window.lab.turn(html), action.html)
    case 'node replaced':
      return page.evaluate(() => window.lab.remount())
  }
}

/** One action as a command of fast-check's model runs, which shrink a failing sequence to its shortest form. */
class ActionCommand implements fc.AsyncCommand<Record<never, never>, Sequence> {
  constructor(readonly action: Action) {}
  check = (): boolean => true
  run = (_model: unknown, sequence: Sequence): Promise<void> => sequence.run(this.action)
  toString = (): string => JSON.stringify(this.action)
}

/** Sequences of these actions, at most `length` long. */
export const sequencesOf = (
  actions: fc.Arbitrary<Action>,
  length: number,
  replayPath?: string,
): fc.Arbitrary<Iterable<fc.AsyncCommand<Record<never, never>, Sequence>>> =>
  fc.commands<Record<never, never>, Sequence, false>([actions.map((action) => new ActionCommand(action))], {
    maxCommands: length,
    size: 'max',
    ...(replayPath ? { replayPath } : {}),
  })
