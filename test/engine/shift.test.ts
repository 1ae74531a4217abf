import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changeBetween, shift } from '../../src/engine/shift'

it('finds the one change between two texts', () => {
  expect(changeBetween('Hi Maya,', 'Hi dear Maya,')).toEqual({ start: 3, removed: 0, inserted: 5 })
  expect(changeBetween('aaa', 'aa')).toEqual({ start: 2, removed: 1, inserted: 0 })
  expect(changeBetween('same', 'same')).toEqual({ start: 4, removed: 0, inserted: 0 })
})

it('keeps a mark on its own words through any edit, or drops it', () => {
  const text = fc.string({ maxLength: 40 })
  fc.assert(
    fc.property(text, text, text, fc.nat(40), fc.nat(40), (head, removed, tail, a, b) => {
      const before = head + removed + tail
      const inserted = 'new'
      const after = head + inserted + tail
      const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)]
      for (const mark of shift([{ start, end }], changeBetween(before, after)))
        expect(after.slice(mark.start, mark.end)).toBe(before.slice(start, end))
    }),
    { numRuns: 5000 },
  )
})
