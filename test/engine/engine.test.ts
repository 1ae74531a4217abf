import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/engine'
import { NO_GUIDE } from '../../src/engine/rule'
import { rules, secondOpinion } from '../../src/rules'

const DRAFT = "That's our policy. Your parcel leaves today. You should have read the terms. Calm down."

describe('an engine', () => {
  it('gives the same analysis in short steps, more of them than the draft has marks', () => {
    const fresh = () => createEngine(rules, NO_GUIDE, { secondOpinion })
    const work = fresh().analyzePiecemeal(DRAFT)
    let steps = 0
    let step = work.next()
    for (; !step.done; step = work.next()) steps++
    expect(step.value.findings.length).toBeGreaterThan(2)
    expect(steps).toBeGreaterThan(2 * step.value.findings.length)
    expect(step.value).toEqual(fresh().analyze(DRAFT))
  })

  it('tells the time of its own work, not of what is done between its steps', () => {
    let now = 0
    const work = createEngine(rules, NO_GUIDE, { clock: () => now, secondOpinion }).analyzePiecemeal(DRAFT)
    let step = work.next()
    for (; !step.done; step = work.next()) now += 1000
    expect(step.value.tookMs).toBe(0)
  })

  it('reads a draft the same way however it was typed', () => {
    const typing = createEngine(rules, NO_GUIDE, { secondOpinion })
    for (let length = 1; length <= DRAFT.length; length += 3) typing.mark(DRAFT.slice(0, length))
    expect(typing.check(DRAFT)).toEqual(createEngine(rules, NO_GUIDE, { secondOpinion }).check(DRAFT))
  })
})
