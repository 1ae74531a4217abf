import { expect, test } from 'vitest'
import { closingLine, placeOf, reaches, reportLines } from '../../src/cli/report'
import type { Finding, Severity } from '../../src/engine/analysis'

const finding = (severity: Severity, start: number, text: string): Finding => ({
  rule: 'policy/trial',
  family: 'policy',
  severity,
  start,
  end: start + text.length,
  text,
  title: 'Policy as the reason',
  why: 'It closes the door.',
  source: 'https://example.org/',
  rewrites: [{ start, end: start + text.length, text: 'Here is\nwhy', kind: 'plain', blanks: [] }],
})

test('lines and columns count from one', () => {
  expect(placeOf('ab\ncd', 0)).toEqual({ line: 1, column: 1 })
  expect(placeOf('ab\ncd', 2)).toEqual({ line: 1, column: 3 })
  expect(placeOf('ab\ncd', 3)).toEqual({ line: 2, column: 1 })
  expect(placeOf('ab\n\n🙂cd', 6)).toEqual({ line: 3, column: 3 })
})

test('a finding is one line in the shape of linters, a rewrite is one more where asked for', () => {
  const text = 'Hi\nthat is our\npolicy.'
  const findings = [finding('strong', 11, 'our\npolicy')]
  const plain = (_: unknown, words: string) => words
  expect(reportLines('a.txt', text, findings, plain, false)).toEqual([
    'a.txt:2:9 strong Policy as the reason: “our ⏎ policy” policy/trial',
  ])
  expect(reportLines('a.txt', text, findings, plain, true).at(-1)).toBe('    Here is ⏎ why')
})

test('the severity is painted in its own colour', () => {
  const styles: unknown[] = []
  const paint = (style: unknown, words: string) => {
    styles.push(style)
    return words
  }
  reportLines(
    'a',
    'abc',
    [finding('hint', 0, 'a'), finding('caution', 1, 'b'), finding('strong', 2, 'c')],
    paint,
    false,
  )
  expect(new Set(styles.filter((style) => style !== 'dim')).size).toBe(3)
})

test('the closing line counts marks by severity, the gravest first', () => {
  expect(closingLine(1, [])).toBe('Nothing marked in 1 draft.')
  expect(closingLine(2, [finding('hint', 0, 'a'), finding('strong', 0, 'a'), finding('hint', 0, 'a')])).toBe(
    '3 marks in 2 drafts: 1 strong, 2 hint.',
  )
})

test('a threshold is reached from itself upwards', () => {
  const caution = [finding('caution', 0, 'a')]
  expect([reaches(caution, 'hint'), reaches(caution, 'caution'), reaches(caution, 'strong')]).toEqual([
    true,
    true,
    false,
  ])
  expect(reaches([], 'hint')).toBe(false)
})
