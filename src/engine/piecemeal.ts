/**
 * Work that can be put aside after each `yield`, so that a page can do it in short tasks between which keys are answered;
 * what it returns is the result.
 */
export type Piecemeal<Result> = Generator<void, Result, void>

/** Does all of the work at once. */
export function finished<Result>(work: Iterator<void, Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
