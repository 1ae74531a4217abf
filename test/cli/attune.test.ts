import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHECK_IDS } from '../../src/engine/analysis'

const ATTUNE = fileURLToPath(new URL('../../dist/cli/attune.js', import.meta.url))

/** A rule of a team, with words that no rule that ships marks. */
const TEAM_RULE = {
  id: 'jargon/zebra-process',
  severity: 'caution',
  title: 'Zebra is our own word',
  why: 'The customer does not know what zebra means here.',
  source: 'https://example.org/zebra',
  patterns: ['the zebra process'],
  examples: {
    flags: [
      { text: 'Maya, «the zebra process» starts on Monday.' },
      { text: 'It went through «the zebra process» twice.' },
      { text: 'We call it «the zebra process».' },
    ],
    passes: ['The zebra is a striped animal.', 'The process starts on Monday.', 'A zebra process is not ours.'],
  },
}

let folder: string
const file = (name: string, content: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Outcome {
  status: number
  output: string
  errors: string
}

const attune = (args: readonly string[], input: string | Buffer = ''): Promise<Outcome> =>
  new Promise((resolve) => {
    const program = execFile(process.execPath, [ATTUNE, ...args], { maxBuffer: 1 << 30 }, (error, output, errors) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output, errors }),
    )
    program.stdin?.on('error', () => undefined).end(input)
  })

const answersIn = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const jsonl = (...lines: unknown[]) =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')

describe('check --jsonl', () => {
  test('answers with the marks alone, the same ones, where nothing else is asked for', async () => {
    const lines = jsonl(
      { id: 1, draft: "That's our policy. You should have read the terms." },
      { id: 2, draft: 'Das ist leider nicht möglich, weil die Frist abgelaufen ist und wir nichts tun können.' },
    )
    const marks = await attune(['check', '--jsonl', '--marks'], lines)
    const everything = answersIn((await attune(['check', '--jsonl'], lines)).output)
    const answers = answersIn(marks.output)
    expect(marks.status).toBe(0)
    expect(answers[0].findings).toHaveLength(2)
    expect(answers[1].unread).toBe('language')
    expect(answers).toEqual(
      everything.map(({ id, findings, unread }) => ({
        id,
        findings: findings.map(({ rewrites: _, ...mark }: { rewrites: unknown }) => mark),
        ...(unread && { unread }),
      })),
    )
    expect((await attune(['check', '--marks'], 'Hi.')).status).toBe(2)
  })

  test('answers one line with every field of the interface', async () => {
    const draft = "Hi Maya,\nthat's our policy. I will call the courier by Friday."
    const { status, output } = await attune(
      ['check', '--jsonl'],
      jsonl({
        id: 't1',
        draft,
        conversation: [
          { from: 'customer', text: 'My blue lamp arrived broken.', at: '2026-03-02T09:00:00Z' },
          { from: 'agent', text: 'I will send you a replacement by Tuesday.', at: '2026-03-02T10:00:00Z' },
          { from: 'customer', text: 'It is Wednesday. Can I have a refund?', at: '2026-03-04T09:00:00Z' },
        ],
        customerName: 'Maya Okafor',
        agentName: 'Leo',
        channel: 'email',
        now: '2026-03-04T10:00:00Z',
      }),
    )
    expect(status).toBe(0)
    const [answer] = answersIn(output)
    expect(answer).toMatchObject({ id: 't1', summary: expect.any(String), tookMs: expect.any(Number) })
    expect(answer.tookMs).toBeGreaterThan(0)
    const found = answer.findings.find(({ rule }: { rule: string }) => rule === 'policy/our-policy')
    expect(found).toMatchObject({ family: 'policy', severity: 'strong', text: draft.slice(found.start, found.end) })
    expect(answer.checks.map(({ id }: { id: string }) => id).toSorted()).toEqual([...CHECK_IDS].sort())
    expect(answer.nextSteps).toContainEqual(expect.objectContaining({ owner: 'agent', when: 'by Friday' }))
    expect(answer.questions).toMatchObject([{ message: 2, text: 'Can I have a refund?' }])
    expect(answer.promises).toContainEqual(expect.objectContaining({ message: 1, when: 'by Tuesday' }))
    expect(answer.customer.evidence.every(({ message }: { message: number }) => message < 3)).toBe(true)
    expect(answer.rewrite.text).toContain('by Friday')
  })

  test('answers a line that is no request with its number, goes on, and ends with 1', async () => {
    const { status, output } = await attune(
      ['check', '--jsonl'],
      jsonl({ id: 1, draft: 'a' }, 'not json', '', { id: 'x' }, { id: 4, draft: 'b' }),
    )
    expect(status).toBe(1)
    const answers = answersIn(output)
    expect(answers.map(({ id }) => id)).toEqual([1, null, 'x', 4])
    expect(answers[1]).toEqual({ id: null, line: 2, error: expect.stringMatching(/^line 2: not JSON/) })
    expect(answers[2]).toEqual({ id: 'x', line: 4, error: expect.stringMatching(/^line 4: draft is missing/) })
  })

  test('answers a draft of 200,000 characters', async () => {
    const draft = "That's our policy. ".repeat(10_527).slice(0, 200_000)
    const { status, output } = await attune(['check', '--jsonl'], jsonl({ id: 'long', draft }))
    expect(status).toBe(0)
    const [answer] = answersIn(output)
    expect(answer).toMatchObject({ id: 'long', unread: 'too-long' })
  })

  test('answers while the input is still open, in order', async () => {
    const program = spawn(process.execPath, [ATTUNE, 'check', '--jsonl'])
    const answers: string[] = []
    program.stdout.setEncoding('utf8').on('data', (data) => answers.push(...data.split('\n').filter(Boolean)))
    const closed = new Promise((resolve) => program.on('close', resolve))
    for (const id of [1, 2, 3]) {
      program.stdin.write(jsonl({ id, draft: 'Hello.' }))
      await expect.poll(() => answers.length, { timeout: 50_000 }).toBe(id)
    }
    program.stdin.end()
    expect(await closed).toBe(0)
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual([1, 2, 3])
  })

  test('reads the files that are named and says in which one a line is at fault', async () => {
    const one = file('one.jsonl', jsonl({ id: 1, draft: 'a' }))
    const two = file('two.jsonl', jsonl({ id: 2, draft: 'b' }, '{'))
    const { status, output } = await attune(['check', '--jsonl', one, two])
    expect(status).toBe(1)
    expect(answersIn(output)).toMatchObject([{ id: 1 }, { id: 2 }, { id: null, file: two, line: 2 }])
  })

  test('ends quietly when nobody reads on', async () => {
    const program = spawn(process.execPath, [ATTUNE, 'check', '--jsonl'])
    let errors = ''
    program.stderr.setEncoding('utf8').on('data', (data) => {
      errors += data
    })
    program.stdin.on('error', () => undefined)
    const closed = new Promise((resolve) => program.on('close', resolve))
    program.stdout.once('data', () => program.stdout.destroy())
    for (let id = 0; id < 3000; id++) program.stdin.write(jsonl({ id, draft: 'Hello there, this is a reply.' }))
    program.stdin.end()
    expect(await closed).toBe(0)
    expect(errors).toBe('')
  })
})

describe('check for people', () => {
  test('reports drafts of files in the shape of linters', async () => {
    const pack = file('pack.json', { name: 'Zebra team', rules: [TEAM_RULE] })
    const draft = file('late.txt', 'Hi Maya,\nfirst comes the zebra process.\n')
    const { status, output } = await attune(['check', '--pack', pack, draft])
    expect(status).toBe(0)
    expect(output.split('\n')).toContain(
      `${draft}:2:13 caution Zebra is our own word: “the zebra process” jargon/zebra-process`,
    )
    expect(output).not.toContain('\u001B[')
  })

  test('reads plain text from standard input', async () => {
    const { output } = await attune(['check'], "Hello.\n\nThat's our policy.\n")
    expect(output).toMatch(/^\(stdin\):3:1 strong .*policy\/our-policy$/m)
    expect((await attune(['check', '-'], 'Thank you.')).output).toBe('Nothing marked in 1 draft.\n')
  })

  test('reads the saved replies of a helpdesk by their titles', async () => {
    const macros = file('macros.json', {
      macros: [
        { title: 'No', actions: [{ field: 'comment_value_html', value: '<p>Hi</p><p>That’s our policy.</p>' }] },
      ],
    })
    const { output } = await attune(['check', macros])
    expect(output).toContain(`${macros}#No:2:1 strong`)
  })

  test('ends with 1 from the severity asked for upwards', async () => {
    const pack = file('pack.json', { name: 'Zebra team', rules: [TEAM_RULE] })
    const status = async (severity: string) =>
      (await attune(['check', '--pack', pack, '--fail-on', severity], 'Hello, see the zebra process.')).status
    expect(await status('caution')).toBe(1)
    expect(await status('strong')).toBe(0)
    expect(await status('grave')).toBe(2)
  })
})

describe('rules', () => {
  test('lists every rule with its why, source and examples', async () => {
    const { status, output } = await attune(['rules'])
    expect(status).toBe(0)
    expect(output).toMatch(/^policy\/our-policy \(strong\): .+\n {2}.+\n {2}https:\/\/.+\n {2}marks .*«/m)
  })

  test('writes a page of Markdown, a section a family', async () => {
    const { output } = await attune(['rules', '--markdown'])
    expect(output).toMatch(/^# Rules$/m)
    expect(output).toMatch(/^## policy$/m)
    expect(output).toMatch(/^`policy\/our-policy` · strong · \[source\]\(https:/m)
  })
})

describe('test', () => {
  test('proves a pack whose examples hold', async () => {
    const { status, output } = await attune(['test', file('good.json', { name: 'Zebra team', rules: [TEAM_RULE] })])
    expect(output).toBe('Zebra team: 1 rule holds what its 6 examples promise.\n')
    expect(status).toBe(0)
  })

  test('names the rule and the example that does not hold', async () => {
    const flags = [{ text: 'We have «no such words».' }, ...TEAM_RULE.examples.flags]
    const rule = { ...TEAM_RULE, examples: { ...TEAM_RULE.examples, flags } }
    const { status, output } = await attune(['test', file('bad.json', { name: 'Zebra team', rules: [rule] })])
    expect(status).toBe(1)
    expect(output).toMatch(/^jargon\/zebra-process: .*no such words/m)
  })

  test('refuses what is no pack, naming the place', async () => {
    const { status, errors } = await attune([
      'test',
      file('shape.json', { name: 'x', rules: [{ ...TEAM_RULE, id: 5 }] }),
    ])
    expect(status).toBe(2)
    expect(errors).toContain('rules.0.id')
    expect((await attune(['test', file('none.json', '{')])).errors).toContain('is not JSON')
  })
})

describe('a command that cannot be carried out ends with 2 and says why in one line', () => {
  test.each([
    [[], /say what to do/],
    [['chek'], /no command “chek”/],
    [['check', '--nope'], /Unknown option '--nope'/],
    [['rules', '--jsonl'], /attune rules takes no --jsonl/],
    [['check', '/does/not/exist.txt'], /exist\.txt cannot be read/],
    [['check', '--jsonl', '/does/not/exist.jsonl'], /exist\.jsonl cannot be read/],
    [['test'], /takes one file/],
  ])('attune %s', async (args, message) => {
    const { status, errors } = await attune(args)
    expect(errors).toMatch(message)
    expect(errors.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(2)
  })

  test('help and version are no failures', async () => {
    expect(await attune(['--help'])).toMatchObject({ status: 0, output: expect.stringContaining('attune check') })
    expect(await attune(['--version'])).toMatchObject({ status: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })
})
