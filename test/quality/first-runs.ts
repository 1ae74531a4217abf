/**
 * What each batch of conversations gave the first time it was run, before anything was mended for it: in percent, of
 * twenty conversations each, in the order of MEASURES. These are records, and never measured again.
 */
import type { Measure } from './reading-measure'

/** The measures that were noted down, in the order of the numbers below. */
export const NOTED: readonly Measure[] = [
  'emotion',
  'upset or not',
  'intensity',
  'stage',
  'issue',
  'questions found',
  'questions right',
  'questions answered or not',
  'checks',
]

/** By the name of the file of the batch. */
export const FIRST_RUNS: Readonly<Record<string, readonly number[]>> = {
  'batch-1': [60, 80, 70, 70, 55, 95, 81, 72, 81],
  'batch-2': [55, 80, 85, 60, 60, 100, 86, 91, 87],
  'batch-3': [50, 85, 55, 60, 60, 91, 83, 90, 85],
  'batch-4': [50, 70, 70, 75, 65, 92, 86, 92, 82],
  'batch-5': [35, 55, 50, 75, 40, 100, 100, 83, 78],
  'batch-6': [50, 70, 65, 70, 40, 90, 90, 100, 88],
}
