import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/engine'
import { NO_GUIDE } from '../../src/engine/rule'
import { rules, secondOpinion } from '../../src/rules'

const DRAFT = "That's our policy. Your parcel leaves today. You should have read the terms. Calm down."

describe('an engine', () => {
  it('makes rewrites ahead, one mark a step, and gives the same analysis with and without it', () => {
    const fresh = () => createEngine(rules, NO_GUIDE, { secondOpinion })
    const ready = fresh()
    const steps = ready.rewriteAhead(DRAFT)
    let marks = 0
    while (!steps.next().done) marks++
    const analysis = ready.analyze(DRAFT)
    expect(marks).toBe(analysis.findings.length)
    expect(marks).toBeGreaterThan(2)
    expect(analysis).toEqual(fresh().analyze(DRAFT))
  })

  it('reads a draft the same way however it was typed', () => {
    const typing = createEngine(rules, NO_GUIDE, { secondOpinion })
    for (let length = 1; length <= DRAFT.length; length += 3) typing.mark(DRAFT.slice(0, length))
    expect(typing.check(DRAFT)).toEqual(createEngine(rules, NO_GUIDE, { secondOpinion }).check(DRAFT))
  })
})
