/**
 * `npm run quality`: measures the rules on the labelled sentences and writes `docs/quality.md`, then how customers are read
 * (`reading.ts`), as the checks lean on the rules.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundled, PROJECT } from './bundled'

const { qualityReport } = await bundled<typeof import('./report')>('report.ts')
const report = qualityReport()
await writeFile(join(PROJECT, 'docs/quality.md'), report)
console.log(report.slice(0, report.indexOf('## By rule')))
await import('./reading')
