import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Line, lineGroups } from '../../src/cli/lines'

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (const size of sizes) {
    yield bytes.subarray(at, at + size)
    at += size
  }
  yield bytes.subarray(at)
}

async function linesOf(bytes: Uint8Array, sizes: readonly number[] = [], longest?: number): Promise<Line[]> {
  const lines: Line[] = []
  for await (const group of lineGroups(inPieces(bytes, sizes), longest)) lines.push(...group)
  return lines
}

const encoded = (text: string) => new TextEncoder().encode(text)
const texts = (lines: readonly Line[]) => lines.map(({ text }) => text)

test('lines are the same wherever the bytes are cut, also within a character', async () => {
  const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\r]|^\uFEFF/.test(text))
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat(12)), async (written, sizes) => {
      const lines = await linesOf(encoded(written.map((text) => `${text}\n`).join('')), sizes)
      expect(texts(lines)).toEqual(written)
      expect(lines.map(({ number }) => number)).toEqual(written.map((_, index) => index + 1))
    }),
    { numRuns: 300 },
  )
})

test('only a line feed ends a line: JSON may hold the line separators of Unicode', async () => {
  expect(texts(await linesOf(encoded('{"draft":"a\u2028b\u2029c"}\r\nnext')))).toEqual([
    '{"draft":"a\u2028b\u2029c"}',
    'next',
  ])
})

test('a byte order mark before the first line is passed over', async () => {
  expect(texts(await linesOf(encoded('\uFEFF{}\n\uFEFF{}\n')))).toEqual(['{}', '\uFEFF{}'])
})

test('a line beyond the bound is skipped and the next is read whole', async () => {
  const bytes = encoded(`first\n${'x'.repeat(95)}\nthird\n${'y'.repeat(40)}`)
  for (const sizes of [[], [3, 7, 20, 20, 20, 20, 30], Array.from({ length: 200 }, () => 1)]) {
    expect(await linesOf(bytes, sizes, 30)).toEqual([
      { number: 1, text: 'first' },
      { number: 2, text: null },
      { number: 3, text: 'third' },
      { number: 4, text: null },
    ])
  }
})

test('an empty stream has no line, and an unfinished last line is one', async () => {
  expect(await linesOf(encoded(''))).toEqual([])
  expect(texts(await linesOf(encoded('a\n\nb')))).toEqual(['a', '', 'b'])
})
