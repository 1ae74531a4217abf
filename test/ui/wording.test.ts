import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${project}/${path}`, 'utf8')
const filesBelow = (folder: string) =>
  readdirSync(`${project}/${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`)

type Messages = Record<string, { message: string }>
const locales = readdirSync(`${project}/assets/_locales`)
const messagesOf = (locale: string): Messages => JSON.parse(read(`assets/_locales/${locale}/messages.json`))
const english = messagesOf('en')

/** What the source and the manifests ask for: keys, and patterns of keys that are put together. */
const asked = (() => {
  const source = filesBelow('src')
    .filter((path) => /\.tsx?$/.test(path))
    .map(read)
    .join('\n')
  const manifest = filesBelow('manifest')
    .filter((path) => path.endsWith('.json'))
    .map(read)
    .join('\n')
  const quoted = [...source.matchAll(/['"`]([A-Za-z_][\w]*)['"`]/g)].map(([, key]) => key!)
  const spoken = [...source.matchAll(/\bt\(\s*'(\w+)'/g)].map(([, key]) => key!)
  const composed = [...source.matchAll(/`([A-Za-z_]\w*_)\$\{/g)].map(([, stem]) => stem!)
  const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!)
  const plurals = quoted.flatMap((stem) => [`${stem}_one`, `${stem}_other`])
  return { keys: new Set([...quoted, ...named, ...plurals]), stems: composed, named, spoken }
})()

describe('the words people read', () => {
  it('exist in more than one language', () => {
    expect(locales).toContain('en')
    expect(locales.length).toBeGreaterThan(1)
  })

  it.each(locales)('have the same keys and the same blanks in %s', (locale) => {
    const messages = messagesOf(locale)
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
    const blanks = ({ message }: { message: string }) => [...new Set(message.match(/\$\d/g))].sort()
    for (const [key, message] of Object.entries(messages)) {
      expect([key, blanks(message)]).toEqual([key, blanks(english[key]!)])
      expect(message.message.trim()).toBe(message.message)
      expect(message.message).not.toBe('')
      expect(key).toMatch(/^[A-Za-z0-9_]+$/)
    }
  })

  it('include all that the manifest names, none longer than the stores allow', () => {
    expect(asked.named.length).toBeGreaterThan(0)
    expect(asked.named.filter((key) => !english[key])).toEqual([])
    for (const locale of locales) {
      expect(messagesOf(locale).name!.message.length).toBeLessThanOrEqual(45)
      expect(messagesOf(locale).description!.message.length).toBeLessThanOrEqual(132)
    }
  })

  it('exist for every key that is asked for', () => {
    expect(asked.spoken.length).toBeGreaterThan(100)
    expect(asked.spoken.filter((key) => !english[key])).toEqual([])
  })

  it('are all used', () => {
    const unused = Object.keys(english).filter(
      (key) => !asked.keys.has(key) && !asked.stems.some((stem) => key.startsWith(stem)),
    )
    expect(unused).toEqual([])
  })
})
