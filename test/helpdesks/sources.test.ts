import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const PROJECT = join(import.meta.dirname, '../..')

test.each(['zendesk', 'zendesk-classic', 'zendesk-chat', 'intercom'])(
  'every source that %s names is explained in docs/helpdesks.md',
  (name) => {
    const adapter = readFileSync(join(PROJECT, `src/helpdesks/${name}.ts`), 'utf8')
    const docs = readFileSync(join(PROJECT, 'docs/helpdesks.md'), 'utf8')
    const keys = new Set([...adapter.matchAll(/source: '([^']+)'/g)].flatMap(([, sources = '']) => sources.split(' ')))
    expect(keys.size).toBeGreaterThan(3)
    const unexplained = [...keys].filter((key) => !new RegExp(`^\\| [^|]*\\b${key}\\b|^\`${key}\``, 'm').test(docs))
    expect(unexplained).toEqual([])
  },
)
