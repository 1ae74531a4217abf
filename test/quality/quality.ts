/** `npm run quality`: measures the rules on the labelled sentences and writes `docs/quality.md`. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

// The rules are gathered from their folders by the bundler, so the report is run by it too.
const { module } = await runnerImport<typeof import('./report')>(join(PROJECT, 'test/quality/report.ts'), {
  root: PROJECT,
  configFile: false,
  logLevel: 'warn',
})
const report = module.qualityReport()
await writeFile(join(PROJECT, 'docs/quality.md'), report)
console.log(report.slice(0, report.indexOf('## By rule')))
