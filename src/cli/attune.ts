/**
 * The command line: the same engine as in the browser, for archives (`check --jsonl`), for saved replies and drafts
 * (`check FILE…`), and for people who write rules (`rules`, `test`).
 */
import { createReadStream } from 'node:fs'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { version } from '../../package.json' with { type: 'json' }
import { SEVERITIES, type Severity } from '../engine/analysis'
import { createEngine, type Engine } from '../engine/engine'
import { RuleError } from '../engine/match'
import { provePack } from '../engine/prove'
import { NO_GUIDE } from '../engine/rule'
import { rules, secondOpinion } from '../rules/index'
import { DraftFileError, type DraftText, draftsIn } from './draft-files'
import { type AnswerScope, answerLines } from './jsonl'
import { closingLine, paintFor, reaches, reportLines } from './report'
import { markdownRules, plainRules } from './rule-list'
import { RulePackError, rulePackIn } from './rule-pack-file'

const HELP = `attune: reads support replies, marks dismissive wording and offers rewrites that keep every fact.

  attune check [FILE…]          reports on drafts: text files, one draft each; JSON exports of saved replies
                                (Zendesk, Intercom); standard input when no file is named or the name is -
      --fail-on SEVERITY        ends with status 1 when a mark is at or above hint, caution or strong
      --rewrites                shows the first rewrite below each mark
  attune check --jsonl [FILE…]  one JSON object a line in, one a line out, in order, streaming
      --marks                   with --jsonl: the marks alone, without rewrites or what else is known of a draft;
                                several times as many drafts a second
  attune rules [--markdown]     every rule with its why, source and examples
  attune test PACK.json         proves a team's rule pack by its own examples

      --pack PACK.json          check: also uses a team's rules and guide
  -h, --help                    shows this
  -v, --version                 shows the version

Exit status: 0 done · 1 marks at or above --fail-on, lines that could not be answered, or a pack that does not hold ·
2 the command could not be carried out.
`

/** The command was not understood or names something that is not there: exit status 2. */
class UsageError extends Error {
  override name = 'UsageError'
}

interface Options {
  'fail-on'?: string | undefined
  jsonl?: boolean | undefined
  markdown?: boolean | undefined
  marks?: boolean | undefined
  pack?: string | undefined
  rewrites?: boolean | undefined
}

/** Which options each command takes, beside the general ones. */
const TAKES: Record<string, readonly (keyof Options)[]> = {
  check: ['fail-on', 'jsonl', 'marks', 'pack', 'rewrites'],
  rules: ['markdown'],
  test: [],
}

function severityNamed(name: string): Severity {
  const severity = SEVERITIES.find((severity) => severity === name)
  if (!severity) throw new UsageError(`--fail-on takes ${SEVERITIES.join(', ')}, not “${name}”`)
  return severity
}

async function engineWith(packFile: string | undefined): Promise<Engine> {
  const options = { clock: () => performance.now(), secondOpinion }
  if (packFile === undefined) return createEngine(rules, NO_GUIDE, options)
  const pack = await rulePackIn(packFile)
  try {
    return createEngine([...rules, ...pack.rules], pack.guide, options)
  } catch (error) {
    if (error instanceof RuleError) throw new RulePackError(`${packFile} ${error.message}`)
    throw error
  }
}

async function checkLines(files: readonly string[], engine: Engine, scope: AnswerScope): Promise<number> {
  let errors = 0
  for (const file of files.length ? files : ['-']) {
    const named = file === '-' ? undefined : file
    const input = named === undefined ? process.stdin : createReadStream(named)
    try {
      errors += await answerLines(engine, input, process.stdout, named, scope)
    } catch (error) {
      throw new UsageError(`${file} cannot be read: ${(error as Error).message}`)
    }
  }
  return errors ? 1 : 0
}

async function checkDrafts(files: readonly string[], engine: Engine, options: Options): Promise<number> {
  const failOn = options['fail-on'] === undefined ? undefined : severityNamed(options['fail-on'])
  if (!files.length && process.stdin.isTTY) console.error('Type the draft; end it with Ctrl+D.')
  const drafts: DraftText[] = []
  for (const file of files.length ? files : ['-'])
    drafts.push(...(file === '-' ? [{ name: '(stdin)', text: await text(process.stdin) }] : await draftsIn(file)))

  const paint = paintFor(process.stdout)
  const all = drafts.flatMap((draft) => {
    const findings = options.rewrites ? engine.check(draft.text) : engine.mark(draft.text)
    for (const line of reportLines(draft.name, draft.text, findings, paint, options.rewrites ?? false))
      console.log(line)
    return findings
  })
  console.log(closingLine(drafts.length, all))
  return failOn && reaches(all, failOn) ? 1 : 0
}

async function testPack(file: string): Promise<number> {
  const pack = await rulePackIn(file)
  const problems = [...provePack(pack, rules)].flat()
  for (const { where, message } of problems) console.log(`${where}: ${message}`)
  const examples = pack.rules.flatMap(({ examples }) => [...examples.flags, ...examples.passes]).length
  const { length } = pack.rules
  const holds = length === 1 ? '1 rule holds what its' : `${length} rules hold what their`
  console.log(
    problems.length
      ? `${pack.name}: what its examples promise does not hold (${problems.length} found).`
      : `${pack.name}: ${holds} ${examples} examples promise.`,
  )
  return problems.length ? 1 : 0
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'fail-on': { type: 'string' },
      jsonl: { type: 'boolean' },
      markdown: { type: 'boolean' },
      marks: { type: 'boolean' },
      pack: { type: 'string' },
      rewrites: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  })
  const { help, version: wantsVersion, ...options } = values
  const [command, ...files] = positionals
  if (help || wantsVersion) {
    process.stdout.write(help ? HELP : `${version}\n`)
    return 0
  }
  if (command === undefined) throw new UsageError('say what to do: check, rules or test (attune --help tells more)')
  const takes = TAKES[command]
  if (!takes) throw new UsageError(`there is no command “${command}”: check, rules and test are`)
  for (const option of Object.keys(options) as (keyof Options)[])
    if (!takes.includes(option)) throw new UsageError(`attune ${command} takes no --${option}`)

  switch (command) {
    case 'check': {
      if (options.marks && !options.jsonl) throw new UsageError('--marks goes with --jsonl: a report names marks alone')
      const engine = await engineWith(options.pack)
      const scope = options.marks ? 'marks' : 'everything'
      return options.jsonl ? checkLines(files, engine, scope) : checkDrafts(files, engine, options)
    }
    case 'test':
      if (files.length !== 1 || files[0] === undefined) throw new UsageError('attune test takes one file: PACK.json')
      return testPack(files[0])
    default:
      if (files.length) throw new UsageError('attune rules takes no file')
      console.log(options.markdown ? markdownRules(rules) : plainRules(rules))
      return 0
  }
}

/** Errors that are the caller's to mend, told without a stack. */
const isTheCallers = (error: Error) =>
  error instanceof UsageError ||
  error instanceof DraftFileError ||
  error instanceof RulePackError ||
  ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

// A reader that has seen enough (`| head`) closes the pipe; that ends the work and is no fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await run()
} catch (error) {
  if (!(error instanceof Error) || !isTheCallers(error)) throw error
  console.error(`attune: ${error.message}`)
  process.exitCode = 2
}
