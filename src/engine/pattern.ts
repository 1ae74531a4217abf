import { CLASSES } from './classes'
import { inflect } from './inflect'
import type { Piecemeal } from './piecemeal'
import type { Sentence, Tag, Term } from './read'
import { isShortForm, spell } from './spelling'

/**
 * The pattern language of rules: words, in order, inside one sentence.
 *
 * | written            | matches                                                                        |
 * |--------------------|--------------------------------------------------------------------------------|
 * | `refund`           | the word, in any case and spelling (dont = don't = do not, apologise = apologize) |
 * | `{refund}`         | any form of it: refund, refunds, refunded, refunding                            |
 * | `@cannot`          | a word class of `classes.ts`                                                    |
 * | `#number`          | a kind of word: number money percent time date name url email code emoji         |
 * | `(a\|b c)` `x?`     | either; optional                                                                |
 * | `_`                | any one word                                                                    |
 * | `..4`              | up to four words, not past a comma, dash or colon                               |
 * | `...8`             | up to eight words, also past commas                                             |
 * | `!x` `!(a\|b)`      | one word that is not this                                                       |
 * | `^` `$` `,`        | start and end of the sentence; a comma, dash, colon or bracket                   |
 * | `[ … ]`            | only these words are marked; the rest is context                                |
 * | `thing:( … )`      | keeps the words as `{thing}` for rewrites                                       |
 *
 * The language has no repetition without a bound and matching remembers what has failed, so its cost grows with
 * pattern length × sentence length and never faster.
 */

/** What is wrong with a pattern, where (offset into the pattern), for people who write rules. */
export class PatternError extends Error {
  constructor(
    readonly pattern: string,
    readonly at: number,
    problem: string,
  ) {
    super(`${problem} in «${pattern}» at ${at + 1}`)
    this.name = 'PatternError'
  }
}

type Test =
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'tag'; tag: Tag }
  | { kind: 'any' }
  | { kind: 'not'; tests: readonly Test[] }

type Node =
  | { kind: 'test'; test: Test }
  | { kind: 'seq'; items: readonly Node[] }
  | { kind: 'alt'; branches: readonly Node[] }
  | { kind: 'maybe'; item: Node }
  | { kind: 'gap'; most: number; crossing: boolean }
  | { kind: 'assert'; what: 'start' | 'end' | 'comma' }
  | { kind: 'keep'; name: string; item: Node }
  | { kind: 'class'; tree: Node }

/** Name of the capture that narrows the mark. */
const MARK = '[]'

const TAGS: readonly string[] = [
  'number',
  'money',
  'percent',
  'time',
  'date',
  'name',
  'url',
  'email',
  'code',
  'emoji',
  'word',
] satisfies Tag[]

/** What a pattern is made of, tried at one place: a sign, a gap, a class, a tag, a word's forms, a capture, a word. */
const TOKEN =
  /([([^$,_!])|(\.\.\.?)(\d+)|@([a-zA-Z][\w-]*)|#([a-z]+)|\{([\p{L}'-]+)\}|([a-z]+):\(|([\p{L}\p{N}\p{Extended_Pictographic}$£€%&'’+#/-]+)/uy

/**
 * Hundreds of patterns share their words and classes: each is read once, and one object stands for it everywhere, so
 * that it is compiled once, too.
 */
const nodes = new Map<string, Node>()
const once = (key: string, make: () => Node): Node => {
  let node = nodes.get(key)
  if (!node) {
    node = make()
    nodes.set(key, node)
  }
  return node
}

/** A class of single words is one test; any other is matched on its own and remembered for the sentence. */
const classNode = (name: string, depth: number): Node =>
  once(`@${name}`, () => {
    const tree = parse(CLASSES[name]!, depth + 1)
    return tree.kind === 'test' ? tree : { kind: 'class', tree }
  })

const formsNode = (word: string): Node =>
  once(`{${word}}`, () => ({
    kind: 'test',
    test: { kind: 'words', words: inflect(word.toLowerCase()).map((form) => spell(form)[0]!.forms[0]!) },
  }))

const wordNode = (word: string): Node =>
  once(word, () => {
    const written = isShortForm(word) ? [word] : word.split(/(?<=\p{L})-(?=\p{L})/u)
    const items = written.flatMap(spell).map(
      (part): Node => ({
        kind: 'test',
        test: { kind: 'words', words: part.forms.slice(0, 1) },
      }),
    )
    return items.length === 1 ? items[0]! : { kind: 'seq', items }
  })

/** A gap longer than this, and a pattern larger than this many instructions, is refused. */
const MAX_GAP = 20
const MAX_INSTRUCTIONS = 6000
const MAX_DEPTH = 24

class Parser {
  at = 0
  constructor(
    readonly source: string,
    readonly depth: number,
  ) {
    if (depth > MAX_DEPTH) throw new PatternError(source, 0, 'Nested too deeply')
  }

  fail(problem: string): never {
    throw new PatternError(this.source, this.at, problem)
  }

  blank() {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++
  }

  take(token: string): boolean {
    if (!this.source.startsWith(token, this.at)) return false
    this.at += token.length
    return true
  }

  seq(until: string): Node {
    const items: Node[] = []
    for (;;) {
      this.blank()
      const next = this.source[this.at]
      if (next === undefined || until.includes(next)) break
      let item = this.atom()
      if (this.take('?')) item = { kind: 'maybe', item }
      items.push(item)
    }
    return items.length === 1 ? items[0]! : { kind: 'seq', items }
  }

  group(close: string): Node {
    const branches: Node[] = []
    do branches.push(this.seq(`|${close}`))
    while (this.take('|'))
    if (!this.take(close)) this.fail(`Expected «${close}»`)
    if (branches.some((b) => b.kind === 'seq' && b.items.length === 0)) this.fail('Empty choice')
    if (branches.length === 1) return branches[0]!
    const words = branches.flatMap((b) => (b.kind === 'test' && b.test.kind === 'words' ? b.test.words : []))
    if (branches.every((b) => b.kind === 'test' && b.test.kind === 'words'))
      return { kind: 'test', test: { kind: 'words', words } }
    return { kind: 'alt', branches }
  }

  atom(): Node {
    TOKEN.lastIndex = this.at
    const token = TOKEN.exec(this.source)
    if (!token) return this.fail(`Unexpected «${this.source[this.at]}»`)
    const [all, sign, dots, most, cls, tag, forms, name, word] = token
    const from = this.at
    this.at += all.length
    const failAt = (problem: string): never => {
      this.at = from
      return this.fail(problem)
    }
    if (sign) return this.sign(sign)
    if (dots) {
      const words = Number(most)
      if (words < 1 || words > MAX_GAP) failAt(`A gap spans 1 to ${MAX_GAP} words, not ${words}`)
      return { kind: 'gap', most: words, crossing: dots === '...' }
    }
    if (cls) return Object.hasOwn(CLASSES, cls) ? classNode(cls, this.depth) : failAt(`There is no class «${all}»`)
    if (tag) {
      if (!TAGS.includes(tag)) failAt(`There is no kind of word «${all}»`)
      return { kind: 'test', test: { kind: 'tag', tag: tag as Tag } }
    }
    if (name) return { kind: 'keep', name, item: this.nested(() => this.group(')')) }
    return forms ? formsNode(forms) : wordNode(word!)
  }

  sign(sign: string): Node {
    switch (sign) {
      case '(':
        return this.nested(() => this.group(')'))
      case '[':
        return { kind: 'keep', name: MARK, item: this.nested(() => this.group(']')) }
      case '^':
        return { kind: 'assert', what: 'start' }
      case '$':
        return { kind: 'assert', what: 'end' }
      case ',':
        return { kind: 'assert', what: 'comma' }
      case '_':
        return { kind: 'test', test: { kind: 'any' } }
      default:
        return { kind: 'test', test: { kind: 'not', tests: this.tests(this.atom()) } }
    }
  }

  level = 0
  nested<T>(inner: () => T): T {
    if (++this.level > MAX_DEPTH) this.fail('Nested too deeply')
    const node = inner()
    this.level--
    return node
  }

  /** The single-word tests a negation is made of. */
  tests(node: Node): Test[] {
    if (node.kind === 'test') return [node.test]
    if (node.kind === 'alt') return node.branches.flatMap((b) => this.tests(b))
    if (node.kind === 'class') return this.tests(node.tree)
    return this.fail('Only single words can be excluded with «!»')
  }
}

function parse(source: string, depth = 0): Node {
  const parser = new Parser(source, depth)
  const branches = [parser.seq('|')]
  while (parser.take('|')) branches.push(parser.seq('|'))
  if (parser.at < source.length) parser.fail(`Unexpected «${source[parser.at]}»`)
  if (branches.some((b) => b.kind === 'seq' && b.items.length === 0)) parser.fail('An empty pattern')
  if (branches.length === 1) return branches[0]!
  if (branches.every((b) => b.kind === 'test' && b.test.kind === 'words'))
    return {
      kind: 'test',
      test: {
        kind: 'words',
        words: branches.flatMap((b) => (b.kind === 'test' && b.test.kind === 'words' ? b.test.words : [])),
      },
    }
  return { kind: 'alt', branches }
}

/** Words and kinds of word by number: what is not in any pattern has none, and need not be compared. */
class Vocabulary {
  readonly tests = new Map<Test, CompiledTest>()
  readonly classes = new Map<Node, ClassProgram>()
  readonly needs = new Map<Node, readonly Need[]>()
  readonly begins = new Map<Node, ReadonlySet<number> | null>()
  readonly registered = new Set<Node>()
  readonly ids = new Map<string, number>()
  readonly common: boolean[] = []
  id(word: string): number {
    let id = this.ids.get(word)
    if (id === undefined) {
      id = this.ids.size
      this.ids.set(word, id)
      this.common.push(COMMON.has(word))
    }
    return id
  }
}

/** Every set of patterns shares it: a class that several use is compiled once, and reading ahead serves them all. */
const vocabulary = new Vocabulary()

type CompiledTest = (term: Prepared) => boolean

/** A kind of word among the words; no word begins with the sign. */
const kindOf = (tag: Tag): string => `#${tag}`

interface Prepared {
  /** The word, by the numbers of its forms. */
  ids: readonly number[]
  /** The same and its kinds: all that can decide where to go on. */
  signs: readonly number[]
  term: Term
}

type Instruction =
  | { op: 'test'; test: CompiledTest; next: number }
  | { op: 'split'; first: number; second: number }
  | { op: 'choose'; choice: Choice }
  | { op: 'gap'; crossing: boolean; next: number }
  | { op: 'assert'; what: 'start' | 'end' | 'comma'; next: number }
  | { op: 'keep'; slot: number; next: number }
  | { op: 'class'; program: ClassProgram; next: number }
  | { op: 'match' }

/** Ways to go on, in order. Of hundreds of words that can follow, only those are tried that the next word can be. */
interface Choice {
  ways: readonly number[]
  /** For a sign of the next word, the ways that can begin with it, as places in `ways`. */
  bySign: ReadonlyMap<number, readonly number[]>
  /** Those that can begin with anything, or with nothing. */
  open: readonly number[]
}

/** The ways worth trying before a word, in order; at the end of the sentence those that can begin with nothing. */
function worthTrying({ bySign, open }: Choice, next: Prepared | undefined): readonly number[] {
  let found: readonly number[] = open
  let merged = false
  for (const sign of next?.signs ?? []) {
    const more = bySign.get(sign)
    if (!more) continue
    merged ||= found.length > 0
    found = found.length ? [...found, ...more] : more
  }
  return merged ? [...new Set(found)].sort((a, b) => a - b) : found
}

/** A class, compiled once. Where it ends from each place is remembered for the sentence it was last asked about. */
interface ClassProgram extends Assembled {
  terms: readonly Prepared[] | null
  ends: (readonly number[] | undefined)[]
}

/** What a pattern comes to. It is assembled when a sentence first has one of its words: most patterns never meet any. */
interface Assembled {
  instructions: Instruction[]
  start: number
  /** What a match can begin with; null where that can be anything. */
  begins: ReadonlySet<number> | null
  /** Names of the captures, two slots each. */
  names: string[]
}

interface Program {
  index: number
  assembled(): Assembled
}

/** Words so common that they narrow nothing down. */
const COMMON = new Set(
  'the a an i you we it is are was be to of and in on for that this your our my not do does did have has had can could will would with as at by from or if so just only any no there they them us me he she all what when get been but about up out than then'.split(
    ' ',
  ),
)

function compile(source: string, index: number): { program: Program; needs: readonly Need[] } {
  const tree = treeOf(source)
  let ready: Assembled | undefined
  const assembled = () => {
    ready ??= assemble(tree, source)
    return ready
  }
  // What is too large is told now, not in the middle of a draft.
  if (register(tree) > MAX_INSTRUCTIONS) throw new PatternError(source, 0, 'Too large a pattern')
  return { program: { index, assembled }, needs: needsOf(tree) }
}

/**
 * Gives every word of a tree its number, and tells how many instructions the tree comes to; a class counts as one, since
 * it is assembled on its own. Sentences are compared by these numbers, so no word may get its own later.
 */
function register(node: Node): number {
  switch (node.kind) {
    case 'test':
      registerWords(node.test)
      return 1
    case 'class':
      if (!vocabulary.registered.has(node)) {
        vocabulary.registered.add(node)
        register(node.tree)
      }
      return 1
    case 'seq':
      return node.items.reduce((sum, item) => sum + register(item), 0)
    case 'alt':
      return node.branches.reduce((sum, branch) => sum + register(branch) + 1, 0)
    case 'maybe':
      return register(node.item) + 1
    case 'keep':
      return register(node.item) + 2
    case 'gap':
      return node.most * 2
    case 'assert':
      return 1
  }
}

function registerWords(test: Test): void {
  if (test.kind === 'words') for (const word of test.words) vocabulary.id(word)
  else if (test.kind === 'not') for (const inner of test.tests) registerWords(inner)
}

/** Patterns read so far: reading is most of the work of compiling, and can be done ahead. */
const trees = new Map<string, Node>()
const treeOf = (source: string): Node => {
  let tree = trees.get(source)
  if (!tree) {
    tree = parse(source)
    trees.set(source, tree)
  }
  return tree
}

/**
 * Reads patterns ahead, as far as `goOn` lets it, so that compiling them later is quick. Returns those that are left.
 * Faults are left for compiling to tell.
 */
export function readAhead(sources: readonly string[], goOn: () => boolean): readonly string[] {
  let done = 0
  for (; done < sources.length && goOn(); done++)
    try {
      const tree = treeOf(sources[done]!)
      register(tree)
      needsOf(tree)
    } catch (fault) {
      if (!(fault instanceof PatternError)) throw fault
    }
  return sources.slice(done)
}

/** Words, or kinds of word, one of which every match contains, by their numbers. */
interface Need {
  ids: readonly number[]
  /** How little it narrows down: the fewer and the rarer its words, the lower. */
  cost: number
}

const costOf = (ids: readonly number[]): number => ids.reduce((sum, id) => sum + (vocabulary.common[id] ? 40 : 1), 0)

const rarest = (needs: readonly Need[]): Need | undefined =>
  needs.length ? needs.reduce((best, need) => (need.cost < best.cost ? need : best)) : undefined

/** All that a sentence must hold for a match to be possible in it; empty where nothing can be said. */
function needsOf(node: Node): readonly Need[] {
  const known = vocabulary.needs.get(node)
  if (known) return known
  const need = (ids: readonly number[]): Need => ({ ids, cost: costOf(ids) })
  const find = (): readonly Need[] => {
    switch (node.kind) {
      case 'test':
        if (node.test.kind === 'words') return [need(node.test.words.map((word) => vocabulary.id(word)))]
        return node.test.kind === 'tag' ? [need([vocabulary.id(kindOf(node.test.tag))])] : []
      case 'keep':
        return needsOf(node.item)
      case 'class': {
        // A class is looked for in many patterns: one need of it is enough, and is shared by all of them.
        const best = rarest(needsOf(node.tree))
        return best ? [best] : []
      }
      case 'alt': {
        const each = node.branches.map((branch) => rarest(needsOf(branch)))
        return each.every((one) => one !== undefined) ? [need([...new Set(each.flatMap(({ ids }) => ids))])] : []
      }
      case 'seq':
        return [...new Set(node.items.flatMap((item) => needsOf(item)))]
      default:
        return []
    }
  }
  const found = find()
  vocabulary.needs.set(node, found)
  return found
}

/** The signs one of which the first word of a match has; null where it can be any word, or a match can be empty. */
function beginsOf(node: Node): ReadonlySet<number> | null {
  const known = vocabulary.begins.get(node)
  if (known !== undefined) return known
  const find = (): ReadonlySet<number> | null => {
    switch (node.kind) {
      case 'test':
        if (node.test.kind === 'words') return new Set(node.test.words.map((word) => vocabulary.id(word)))
        return node.test.kind === 'tag' ? new Set([vocabulary.id(kindOf(node.test.tag))]) : null
      case 'keep':
        return beginsOf(node.item)
      case 'class':
        return beginsOf(node.tree)
      case 'alt': {
        const signs = new Set<number>()
        for (const branch of node.branches) {
          const begins = beginsOf(branch)
          if (!begins) return null
          for (const sign of begins) signs.add(sign)
        }
        return signs
      }
      case 'seq': {
        const signs = new Set<number>()
        for (const item of node.items) {
          if (item.kind === 'assert') continue
          const begins = beginsOf(item.kind === 'maybe' ? item.item : item)
          if (!begins) return null
          for (const sign of begins) signs.add(sign)
          if (item.kind !== 'maybe') return signs
        }
        return null
      }
      default:
        return null
    }
  }
  const found = find()
  vocabulary.begins.set(node, found)
  return found
}

function assemble(tree: Node, source: string): Assembled {
  const instructions: Instruction[] = []
  const names: string[] = []
  const add = (instruction: Instruction) => {
    if (instructions.length >= MAX_INSTRUCTIONS) throw new PatternError(source, 0, 'Too large a pattern')
    return instructions.push(instruction) - 1
  }

  const compileTest = (test: Test): CompiledTest => {
    let compiled = vocabulary.tests.get(test)
    if (!compiled) {
      compiled = freshTest(test)
      vocabulary.tests.set(test, compiled)
    }
    return compiled
  }
  const freshTest = (test: Test): CompiledTest => {
    switch (test.kind) {
      case 'any':
        return () => true
      case 'tag': {
        const { tag } = test
        return ({ term }) => term.tags.includes(tag)
      }
      case 'not': {
        const tests = test.tests.map(compileTest)
        return (term) => !tests.some((t) => t(term))
      }
      case 'words': {
        const ids = test.words.map((w) => vocabulary.id(w))
        if (ids.length === 1) {
          const id = ids[0]!
          return (term) => term.ids.includes(id)
        }
        const set = new Set(ids)
        return (term) => {
          for (const id of term.ids) if (set.has(id)) return true
          return false
        }
      }
    }
  }

  // Built back to front: each node is given where to go on.
  const emit = (node: Node, next: number): number => {
    switch (node.kind) {
      case 'test':
        return add({ op: 'test', test: compileTest(node.test), next })
      case 'seq':
        return node.items.reduceRight((then, item) => emit(item, then), next)
      case 'alt':
        return add({ op: 'choose', choice: choiceOf(node.branches, next) })
      case 'maybe':
        return add({ op: 'split', first: emit(node.item, next), second: next })
      case 'gap': {
        // Shortest first: the words behind a gap are what is looked for.
        let entry = next
        for (let i = 0; i < node.most; i++) {
          const step = add({ op: 'gap', crossing: node.crossing, next: entry })
          entry = add({ op: 'split', first: next, second: step })
        }
        return entry
      }
      case 'assert':
        return add({ op: 'assert', what: node.what, next })
      case 'class': {
        let program = vocabulary.classes.get(node)
        if (!program) {
          program = { ...assemble(node.tree, source), terms: null, ends: [] }
          vocabulary.classes.set(node, program)
        }
        return add({ op: 'class', program, next })
      }
      case 'keep': {
        let slot = names.indexOf(node.name)
        if (slot < 0) slot = names.push(node.name) - 1
        const close = add({ op: 'keep', slot: slot * 2 + 1, next })
        return add({ op: 'keep', slot: slot * 2, next: emit(node.item, close) })
      }
    }
  }

  const choiceOf = (branches: readonly Node[], next: number): Choice => {
    const bySign = new Map<number, number[]>()
    const open: number[] = []
    branches.forEach((branch, place) => {
      const begins = beginsOf(branch)
      if (!begins) open.push(place)
      for (const sign of begins ?? []) {
        const places = bySign.get(sign)
        if (places) places.push(place)
        else bySign.set(sign, [place])
      }
    })
    return { ways: branches.map((branch) => emit(branch, next)), bySign, open }
  }

  const match = add({ op: 'match' })
  return { start: emit(tree, match), instructions, names, begins: beginsOf(tree) }
}

/** One place where a pattern matched. `from`/`to` count terms of the sentence, end exclusive. */
export interface Hit {
  /** Index of the pattern in the list the set was made of. */
  pattern: number
  from: number
  to: number
  /** The marked part where the pattern brackets one, else the whole. */
  mark: { from: number; to: number }
  captures: Readonly<Record<string, { from: number; to: number }>>
}

/** Many patterns, looked for together. */
export interface PatternSet {
  /** All hits in a sentence, by pattern and position; hits of one pattern do not overlap. Remembered per sentence. */
  scan(sentence: Sentence): readonly Hit[]
  /** How many patterns. */
  readonly size: number
}

/** Whether an assertion holds before the term at `at`. */
const asserted = (what: 'start' | 'end' | 'comma', terms: readonly Prepared[], at: number): boolean =>
  what === 'start' ? at === 0 : at === terms.length || (what === 'comma' && (at === 0 || terms[at]!.term.comma))

const canBegin = (begins: ReadonlySet<number> | null, next: Prepared | undefined): boolean =>
  !begins || (next?.signs.some((sign) => begins.has(sign)) ?? false)

/** Everywhere a class can end when it begins at `at`, likeliest first. */
function endsOf(program: ClassProgram, terms: readonly Prepared[], at: number): readonly number[] {
  if (program.terms !== terms) {
    program.terms = terms
    program.ends = []
  }
  const known = program.ends[at]
  if (known) return known
  const ends: number[] = []
  const width = terms.length + 1
  const seen = new Set<number>()
  const walk = (pc: number, here: number): void => {
    const key = pc * width + here
    if (seen.has(key)) return
    seen.add(key)
    const instruction = program.instructions[pc]!
    switch (instruction.op) {
      case 'match':
        if (!ends.includes(here)) ends.push(here)
        return
      case 'test':
        if (here < terms.length && instruction.test(terms[here]!)) walk(instruction.next, here + 1)
        return
      case 'gap':
        if (here < terms.length && (instruction.crossing || !terms[here]!.term.comma)) walk(instruction.next, here + 1)
        return
      case 'assert':
        if (asserted(instruction.what, terms, here)) walk(instruction.next, here)
        return
      case 'keep':
        walk(instruction.next, here)
        return
      case 'class':
        for (const end of endsOf(instruction.program, terms, here)) walk(instruction.next, end)
        return
      case 'choose': {
        const { choice } = instruction
        for (const way of worthTrying(choice, terms[here])) walk(choice.ways[way]!, here)
        return
      }
      case 'split':
        walk(instruction.first, here)
        walk(instruction.second, here)
    }
  }
  if (canBegin(program.begins, terms[at])) walk(program.start, at)
  program.ends[at] = ends
  return ends
}

function run(program: Program, terms: readonly Prepared[], hits: Hit[]) {
  const { instructions, names, start, begins } = program.assembled()
  const width = terms.length + 1
  const failed = new Uint8Array(instructions.length * width)
  const slots = new Int32Array(names.length * 2)

  const step = (pc: number, at: number): number => {
    for (;;) {
      const key = pc * width + at
      if (failed[key]) return -1
      failed[key] = 1
      const instruction = instructions[pc]!
      switch (instruction.op) {
        case 'match':
          failed[key] = 0
          return at
        case 'test':
          if (at >= terms.length || !instruction.test(terms[at]!)) return -1
          pc = instruction.next
          at++
          break
        case 'gap':
          if (at >= terms.length || (!instruction.crossing && terms[at]!.term.comma)) return -1
          pc = instruction.next
          at++
          break
        case 'assert':
          if (!asserted(instruction.what, terms, at)) return -1
          pc = instruction.next
          break
        case 'class': {
          for (const end of endsOf(instruction.program, terms, at)) {
            const to = step(instruction.next, end)
            if (to >= 0) return to
          }
          return -1
        }
        case 'keep': {
          const before = slots[instruction.slot]!
          slots[instruction.slot] = at
          const end = step(instruction.next, at)
          if (end < 0) slots[instruction.slot] = before
          return end
        }
        case 'choose': {
          const { choice } = instruction
          for (const way of worthTrying(choice, terms[at])) {
            const end = step(choice.ways[way]!, at)
            if (end >= 0) return end
          }
          return -1
        }
        case 'split': {
          const end = step(instruction.first, at)
          if (end >= 0) return end
          pc = instruction.second
          break
        }
      }
    }
  }

  for (let from = 0; from < terms.length; ) {
    if (!canBegin(begins, terms[from])) {
      from++
      continue
    }
    slots.fill(-1)
    const to = step(start, from)
    if (to > from) {
      const captures: Record<string, { from: number; to: number }> = {}
      let mark = { from, to }
      for (let i = 0; i < names.length; i++) {
        const start = slots[i * 2]!
        const end = slots[i * 2 + 1]!
        if (start < 0 || end <= start) continue
        if (names[i] === MARK) mark = { from: start, to: end }
        else captures[names[i]!] = { from: start, to: end }
      }
      hits.push({ pattern: program.index, from, to, mark, captures })
      from = to
    } else from++
  }
}

/** All sets that are compiled on first need. */
const onNeed: { sources: readonly string[]; set(): PatternSet }[] = []

/**
 * As `compilePatterns`, at the first sentence that is looked at: for the engine's own sets, so that a page without a draft
 * does not pay for them. A fault shows only then.
 */
export function patternsOnNeed(sources: readonly string[]): PatternSet {
  let compiled: PatternSet | undefined
  const set = () => {
    compiled ??= compilePatterns(sources)
    return compiled
  }
  onNeed.push({ sources, set })
  return { size: sources.length, scan: (sentence) => set().scan(sentence) }
}

/** The patterns of the engine itself, beside those of the rules: what a page may read ahead. */
export const ownPatterns = (): readonly string[] => onNeed.flatMap(({ sources }) => sources)

/** Compiles the engine's own sets ahead, one a step: quick where their patterns were read. */
export function* compileAhead(): Piecemeal<void> {
  for (const { set } of onNeed) {
    set()
    yield
  }
}

/**
 * Compiles patterns once. Throws PatternError with the place of the fault. A pattern is tried in a sentence that holds
 * all it needs, and the rarest of that is what it is looked up by, so thousands of patterns cost little.
 */
export function compilePatterns(sources: readonly string[]): PatternSet {
  const programs: Program[] = []
  /** What each pattern needs, as places in `metAt`. */
  const needed: number[][] = []
  const placeOfNeed = new Map<string, number>()
  const placeKnown = new Map<Need, number>()
  /** The needs each word, or kind of word, meets. */
  const meets = new Map<number, number[]>()
  /** The patterns that are looked up by each need. */
  const byNeed: Program[][] = []
  /** Those that need nothing. */
  const always: Program[] = []
  const placeOf = (need: Need): number => {
    let place = placeKnown.get(need)
    if (place === undefined) {
      place = freshPlaceOf(need)
      placeKnown.set(need, place)
    }
    return place
  }
  const freshPlaceOf = ({ ids }: Need): number => {
    const key = ids.join()
    let place = placeOfNeed.get(key)
    if (place === undefined) {
      place = placeOfNeed.size
      placeOfNeed.set(key, place)
      byNeed.push([])
      for (const id of new Set(ids)) {
        const list = meets.get(id)
        if (list) list.push(place)
        else meets.set(id, [place])
      }
    }
    return place
  }
  sources.forEach((source, index) => {
    const { program, needs } = compile(source, index)
    programs.push(program)
    needed.push(needs.map(placeOf))
    const first = rarest(needs)
    if (first) byNeed[placeOf(first)]!.push(program)
    else always.push(program)
  })
  const remembered = new WeakMap<Sentence, readonly Hit[]>()
  /** The sentence, by its number, in which each need was last met. */
  const metAt = new Uint32Array(byNeed.length)
  let stamp = 0

  return {
    size: programs.length,
    scan(sentence) {
      const known = remembered.get(sentence)
      if (known) return known
      stamp++
      const met: number[] = []
      const meet = (id: number) => {
        for (const place of meets.get(id) ?? [])
          if (metAt[place] !== stamp) {
            metAt[place] = stamp
            met.push(place)
          }
      }
      const terms: Prepared[] = sentence.terms.map((term) => {
        const ids = term.forms.map((form) => vocabulary.ids.get(form)).filter((id) => id !== undefined)
        const kinds = term.tags.map((tag) => vocabulary.ids.get(kindOf(tag))).filter((id) => id !== undefined)
        const signs = kinds.length ? [...ids, ...kinds] : ids
        for (const sign of signs) meet(sign)
        return { term, ids, signs }
      })
      const hits: Hit[] = []
      for (const program of always) run(program, terms, hits)
      for (const place of met)
        for (const program of byNeed[place]!)
          if (needed[program.index]!.every((need) => metAt[need] === stamp)) run(program, terms, hits)
      hits.sort((a, b) => a.pattern - b.pattern || a.from - b.from)
      remembered.set(sentence, hits)
      return hits
    },
  }
}
