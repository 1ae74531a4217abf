import { styleText } from 'node:util'
import { type Finding, SEVERITIES, type Severity } from '../engine/analysis'

/** Paints text for a terminal, or leaves it as it is when no terminal reads it. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** Paints what a terminal will show on `stream`; NO_COLOR and FORCE_COLOR are respected. */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    styleText(style, text, { stream, validateStream: true })

const STYLES = { hint: 'cyan', caution: 'yellow', strong: 'red' } as const satisfies Record<Severity, string>

/** Line and column of an offset, both counted from 1 in the way of linters and editors (columns in UTF-16 units). */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ⏎ ')

/**
 * The findings of one draft, one line each as linters write them: `name:line:col severity message rule`. With
 * `rewrites` an indented line below each shows the first rewrite.
 */
export function reportLines(
  name: string,
  text: string,
  findings: readonly Finding[],
  paint: Paint,
  rewrites: boolean,
): string[] {
  return findings.flatMap((finding) => {
    const { line, column } = placeOf(text, finding.start)
    const message = `${finding.title}: “${oneLine(finding.text)}”`
    const severity = paint(STYLES[finding.severity], finding.severity)
    const first = rewrites ? finding.rewrites[0] : undefined
    return [
      `${name}:${line}:${column} ${severity} ${message} ${paint('dim', finding.rule)}`,
      ...(first ? [`    ${paint('green', oneLine(first.text))}`] : []),
    ]
  })
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

/** The closing line of a report: how much was marked in how many drafts. */
export function closingLine(drafts: number, findings: readonly Finding[]): string {
  if (findings.length === 0) return `Nothing marked in ${count(drafts, 'draft')}.`
  const by = SEVERITIES.toReversed()
    .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([number]) => number > 0)
  return `${count(findings.length, 'mark')} in ${count(drafts, 'draft')}: ${by.map(([n, s]) => `${n} ${s}`).join(', ')}.`
}

/** Whether any finding is as grave as `threshold` or graver. */
export const reaches = (findings: readonly Finding[], threshold: Severity): boolean =>
  findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold))
