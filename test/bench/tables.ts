/** How the benches sum up their numbers and print them: Markdown tables that go into `docs/performance.md` as they are. */

/** The value below which `share` of the numbers lie, by nearest rank; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
export const median = (numbers: readonly number[]) => quantile(numbers, 0.5)
export const p95 = (numbers: readonly number[]) => quantile(numbers, 0.95)

/** A time in ms with three digits that count. */
export const ms = (time: number) => (time < 10 ? time.toFixed(2) : time.toFixed(time < 100 ? 1 : 0))
/** A ratio with two digits that count. */
export const times = (ratio: number) => `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} ×`
export const bytes = (count: number) => Math.round(count).toLocaleString('en')

/** Prints a Markdown table. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0), cell.length))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join(' | ')} |`
  const rule = `|${widths.map((width, at) => (at ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`
  console.log(['', `### ${title}`, '', line(head), rule, ...rows.map(line)].join('\n'))
}
