/** `npm run train`: teaches the second opinion anew and writes `src/rules/word-weights.ts`. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundled, PROJECT } from './bundled'

const { trainedWeights } = await bundled<typeof import('./training')>('training.ts')
const { table, step, bias, fineBelow } = trainedWeights()
await writeFile(
  join(PROJECT, 'src/rules/word-weights.ts'),
  `import type { WordWeights } from '../engine/second-opinion'

/** Written by \`npm run train\` from the labelled sentences of \`test/quality\`; not to be changed by hand. */
export const wordWeights: WordWeights = {
  step: ${step},
  bias: ${bias},
  fineBelow: ${fineBelow},
  table:
    '${table.replaceAll('\\', '\\\\')}',
}
`,
)
console.log(`${table.length} characters of weights`)
