import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { rulePackSchema } from '../../src/engine/rule-pack'
import { guideOf } from '../../src/ui/guide-editor'

describe('a guide that was written in the form', () => {
  const topic = { key: 0, id: ' Returns ', about: 'refund\n\n  30 days \n', reason: '', options: '' }

  it('leaves out what was left empty, and spaces around words', () => {
    expect(guideOf({ topics: [topic], prefer: [], agentName: ' ', signature: '' })).toEqual({
      topics: [{ id: 'Returns', about: ['refund', '30 days'] }],
    })
  })

  it('is one that a pack may hold', () => {
    const guide = guideOf({
      topics: [{ ...topic, reason: 'stock goes back', options: 'send a new one\nrepair it' }],
      prefer: [{ key: 1, say: 'subscription', instead: 'plan\npackage' }],
      agentName: 'Leo',
      signature: 'Leo\nAcme',
    })
    expect(v.parse(rulePackSchema, { name: 'Acme', rules: [], guide }).guide).toEqual(guide)
  })
})
