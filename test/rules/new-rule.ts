/**
 * Writes the file of a new rule with everything a rule needs, to be filled in: `npm run new:rule -- policy/our-rule`.
 * Until it is filled in, the rule's own tests say what is missing.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FAMILIES } from '../../src/engine/analysis'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** What is wrong with the id of a new rule, or undefined when it can be used. */
export function problemOfId(id: string): string | undefined {
  const [family, name, ...more] = id.split('/')
  if (!name || more.length) return 'Give family/rule-name, for example policy/our-policy.'
  if (!FAMILIES.some((known) => known === family))
    return `There is no family “${family}”. The families are ${FAMILIES.join(', ')}.`
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    return `Write the name in lower case with hyphens, not “${name}”: it is the name of the file.`
  return undefined
}

/** The source of a rule that is still to be written; `id` is `family/rule-name`. */
export const ruleFile = (id: string): string => `import { defineRule } from '../../engine/rule'

export default defineRule({
  id: '${id}',
  // hint: a matter of taste · caution: most coaches change it · strong: nearly all do
  severity: 'hint',
  title: '',
  // One sentence: what the wording does to the person who reads it.
  why: '',
  // The address of the evidence or practice behind the rule.
  source: '',
  // The pattern language is described in docs/rules.md.
  patterns: [],
  rewrites: [],
  examples: {
    // At least three drafts, different in their words; « and » stand around what is marked.
    flags: [
      { text: '', becomes: '' },
      { text: '', becomes: '' },
      { text: '', becomes: '' },
    ],
    // At least three near misses: the same words where they are fine.
    passes: ['', '', ''],
  },
})
`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const id = process.argv[2] ?? ''
  const problem = problemOfId(id)
  const path = join('src/rules', `${id}.ts`)
  if (problem) {
    console.error(problem)
    process.exitCode = 1
  } else {
    try {
      await mkdir(dirname(join(PROJECT, path)), { recursive: true })
      await writeFile(join(PROJECT, path), ruleFile(id), { flag: 'wx' })
      console.log(`Wrote ${path}. Fill it in, then prove it: npx vitest run --project engine test/rules`)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      console.error(`${path} exists already.`)
      process.exitCode = 1
    }
  }
}
