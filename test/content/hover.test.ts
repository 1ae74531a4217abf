import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onRest } from '../../src/content/hover'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An element that hands on what it is told, as only the browser could make it, and a count of what came of it. */
function hovered() {
  const rested = vi.fn()
  const listeners = new Map<string, (event: object) => void>()
  const element = {
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  }
  const life = new AbortController()
  onRest(element as unknown as HTMLElement, rested, life.signal)
  const fire = (type: string, event: object = {}) =>
    listeners.get(type)?.({ isTrusted: true, pointerType: 'mouse', buttons: 0, clientX: 3, clientY: 4, ...event })
  return { rested, fire, life }
}

test('a pointer that rests is told with its place', () => {
  const { rested, fire } = hovered()
  fire('pointermove')
  vi.runAllTimers()
  expect(rested.mock.calls).toEqual([[3, 4]])
})

test.each([
  ['a script has moved', { isTrusted: false }],
  ['is a finger', { pointerType: 'touch' }],
  ['drags something', { buttons: 1 }],
])('a pointer that %s opens nothing', (_what, event) => {
  const { rested, fire } = hovered()
  fire('pointermove', event)
  vi.runAllTimers()
  expect(rested).not.toHaveBeenCalled()
})

test.each(['pointerleave', 'pointerdown', 'keydown', 'wheel'])('%s calls it off', (type) => {
  const { rested, fire } = hovered()
  fire('pointermove')
  fire(type)
  vi.runAllTimers()
  expect(rested).not.toHaveBeenCalled()
})

test('nothing is left waiting when the draft goes', () => {
  const { fire, life } = hovered()
  fire('pointermove')
  life.abort()
  expect(vi.getTimerCount()).toBe(0)
})
