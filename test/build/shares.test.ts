import { encode } from '@jridgewell/sourcemap-codec'
import { expect, test } from 'vitest'
import { originOf, sharesOf } from './shares'

test('a source is told by its package or by its folder', () => {
  expect(originOf('../../node_modules/preact/dist/preact.mjs')).toBe('preact')
  expect(originOf('../../../node_modules/a/node_modules/@b/c/d.js')).toBe('@b/c')
  expect(originOf('../../src/engine/read.ts')).toBe('src/engine')
  expect(originOf('../../rules/policy/our-policy.ts')).toBe('src/rules')
})

test('shares add up to the bytes of the file, the bundler’s own lines included', () => {
  const content = '!function(){\n“aa”;bbbb\n}()'
  const map = {
    sources: ['../node_modules/a/a.js', '../engine/b.ts'],
    mappings: encode([
      [],
      [
        [0, 0, 0, 0],
        [5, 1, 0, 0],
      ],
      [],
    ]),
  }
  const shares = sharesOf({ path: 'x.js', content, map })
  expect(Object.fromEntries(shares)).toEqual({ a: 9, 'src/engine': 4, other: 17 })
  expect([...shares.values()].reduce((sum, bytes) => sum + bytes, 0)).toBe(Buffer.byteLength(content))
})
