/**
 * `npm run reading`: measures how customers are read in the labelled conversations and writes `docs/reading.md`.
 * `npm run reading -- --misses [WORD]` names each miss as well, of the measures whose name holds WORD; those of the
 * conversations kept aside are never named.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundled, PROJECT } from './bundled'

const { readingReport, readingSides, readMisses } =
  await bundled<typeof import('./reading-report')>('reading-report.ts')
const sides = readingSides()
const report = readingReport(sides)
await writeFile(join(PROJECT, 'docs/reading.md'), report)
console.log(report.slice(report.indexOf('|  |')))
const flag = process.argv.indexOf('--misses')
if (flag > 0)
  for (const { id, measure, wanted, got } of readMisses(sides))
    if (measure.includes(process.argv[flag + 1] ?? '')) console.log(`${id} ${measure}: wanted «${wanted}» got «${got}»`)
