import { CLASSES } from './classes'
import { inflect } from './inflect'
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

/** Words by number: what is not in any pattern has none, and need not be compared. */
class Vocabulary {
  readonly tests = new Map<Test, CompiledTest>()
  readonly classes = new Map<Node, ClassProgram>()
  readonly required = new Map<Node, number[] | null>()
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

type CompiledTest = (term: Prepared) => boolean

interface Prepared {
  ids: readonly number[]
  term: Term
}

type Instruction =
  | { op: 'test'; test: CompiledTest; next: number }
  | { op: 'split'; first: number; second: number }
  | { op: 'gap'; crossing: boolean; next: number }
  | { op: 'assert'; what: 'start' | 'end' | 'comma'; next: number }
  | { op: 'keep'; slot: number; next: number }
  | { op: 'class'; program: ClassProgram; next: number }
  | { op: 'match' }

/** A class, compiled once. Where it ends from each place is remembered for the sentence it was last asked about. */
interface ClassProgram {
  instructions: Instruction[]
  start: number
  terms: readonly Prepared[] | null
  ends: (readonly number[] | undefined)[]
}

/** What a pattern comes to. It is assembled when a sentence first has one of its words: most patterns never meet any. */
interface Assembled {
  instructions: Instruction[]
  start: number
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

function compile(
  source: string,
  index: number,
  vocabulary: Vocabulary,
): { program: Program; required: number[] | null } {
  const tree = treeOf(source)
  let ready: Assembled | undefined
  const assembled = () => {
    ready ??= assemble(tree, source, vocabulary)
    return ready
  }
  // What is too large is told now, not in the middle of a draft.
  if (register(tree, vocabulary) > MAX_INSTRUCTIONS) throw new PatternError(source, 0, 'Too large a pattern')
  return { program: { index, assembled }, required: requiredOf(tree, vocabulary) }
}

/**
 * Gives every word of a tree its number, and tells how many instructions the tree comes to; a class counts as one, since
 * it is assembled on its own. Sentences are compared by these numbers, so no word may get its own later.
 */
function register(node: Node, vocabulary: Vocabulary): number {
  switch (node.kind) {
    case 'test':
      registerWords(node.test, vocabulary)
      return 1
    case 'class':
      if (!vocabulary.registered.has(node)) {
        vocabulary.registered.add(node)
        register(node.tree, vocabulary)
      }
      return 1
    case 'seq':
      return node.items.reduce((sum, item) => sum + register(item, vocabulary), 0)
    case 'alt':
      return node.branches.reduce((sum, branch) => sum + register(branch, vocabulary) + 1, 0)
    case 'maybe':
      return register(node.item, vocabulary) + 1
    case 'keep':
      return register(node.item, vocabulary) + 2
    case 'gap':
      return node.most * 2
    case 'assert':
      return 1
  }
}

function registerWords(test: Test, vocabulary: Vocabulary): void {
  if (test.kind === 'words') for (const word of test.words) vocabulary.id(word)
  else if (test.kind === 'not') for (const inner of test.tests) registerWords(inner, vocabulary)
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
      treeOf(sources[done]!)
    } catch (fault) {
      if (!(fault instanceof PatternError)) throw fault
    }
  return sources.slice(done)
}

/** A set of words one of which every match contains; the rarest such set, or null. */
function requiredOf(node: Node, vocabulary: Vocabulary): number[] | null {
  const known = vocabulary.required.get(node)
  if (known !== undefined) return known
  const cost = (ids: number[]) => ids.reduce((sum, id) => sum + (vocabulary.common[id] ? 40 : 1), 0)
  const find = (): number[] | null => {
    switch (node.kind) {
      case 'test':
        return node.test.kind === 'words' ? node.test.words.map((w) => vocabulary.id(w)) : null
      case 'keep':
        return requiredOf(node.item, vocabulary)
      case 'class':
        return requiredOf(node.tree, vocabulary)
      case 'alt': {
        const all = node.branches.map((branch) => requiredOf(branch, vocabulary))
        return all.every((r) => r !== null) ? [...new Set(all.flat())] : null
      }
      case 'seq': {
        const sets = node.items.map((item) => requiredOf(item, vocabulary)).filter((r) => r !== null)
        return sets.length ? sets.reduce((best, r) => (cost(r) < cost(best) ? r : best)) : null
      }
      default:
        return null
    }
  }
  const found = find()
  vocabulary.required.set(node, found)
  return found
}

function assemble(tree: Node, source: string, vocabulary: Vocabulary): Assembled {
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
        return node.branches
          .map((b) => emit(b, next))
          .reduceRight((second, first) => add({ op: 'split', first, second }))
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
          program = { ...assemble(node.tree, source, vocabulary), terms: null, ends: [] }
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

  const match = add({ op: 'match' })
  return { start: emit(tree, match), instructions, names }
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
      case 'split':
        walk(instruction.first, here)
        walk(instruction.second, here)
    }
  }
  walk(program.start, at)
  program.ends[at] = ends
  return ends
}

function run(program: Program, terms: readonly Prepared[], hits: Hit[]) {
  const { instructions, names, start } = program.assembled()
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

/**
 * Compiles patterns once. Throws PatternError with the place of the fault. A word in every sentence decides which
 * patterns are tried at all, so thousands of patterns cost little.
 */
export function compilePatterns(sources: readonly string[]): PatternSet {
  const vocabulary = new Vocabulary()
  const programs: Program[] = []
  const byWord = new Map<number, Program[]>()
  const always: Program[] = []
  sources.forEach((source, index) => {
    const { program, required } = compile(source, index, vocabulary)
    programs.push(program)
    if (!required) always.push(program)
    else
      for (const id of new Set(required)) {
        const list = byWord.get(id)
        if (list) list.push(program)
        else byWord.set(id, [program])
      }
  })
  const remembered = new WeakMap<Sentence, readonly Hit[]>()
  const stamps = new Uint32Array(programs.length)
  let stamp = 0

  return {
    size: programs.length,
    scan(sentence) {
      const known = remembered.get(sentence)
      if (known) return known
      const terms: Prepared[] = sentence.terms.map((term) => ({
        term,
        ids: term.forms.map((f) => vocabulary.ids.get(f)).filter((id) => id !== undefined),
      }))
      stamp++
      const hits: Hit[] = []
      for (const program of always) run(program, terms, hits)
      for (const { ids } of terms)
        for (const id of ids)
          for (const program of byWord.get(id) ?? []) {
            if (stamps[program.index] === stamp) continue
            stamps[program.index] = stamp
            run(program, terms, hits)
          }
      remembered.set(sentence, hits)
      return hits
    },
  }
}
