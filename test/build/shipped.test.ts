/** Reads what ships as a reviewer of a store would: every script, page and style of the built extensions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index'
import { BROWSERS, manifestFor } from './manifest'
import { loadsElement, NETWORK_NAMES, type Node, namesOf, nodesOf, runsText, writesHtml, writtenOut } from './syntax'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

beforeAll(() => {
  if (!existsSync(DIST)) throw new Error('Nothing is built yet: npm run build')
})

describe.each(BROWSERS)('what ships for %s', (browser) => {
  const root = join(DIST, browser)
  const files = () =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  const content = (path: string) => readFileSync(join(root, path), 'utf8')
  const scripts = () => files().filter((path) => path.endsWith('.js'))

  test('has the manifest of its browser', () => {
    expect(JSON.parse(content('manifest.json'))).toEqual(manifestFor(browser))
  })

  test('holds no code that reaches a network, makes HTML of text or runs text', () => {
    const objections = scripts().flatMap((path) => {
      const nodes = nodesOf(content(path), 'js')
      const names = namesOf(nodes)
      return [
        ...NETWORK_NAMES.filter((name) => names.has(name)),
        ...nodes.filter(writesHtml).map(() => 'writes HTML'),
        ...nodes.filter(runsText).map(() => 'runs text as code'),
      ].map((objection) => `${path}: ${objection}`)
    })
    expect(scripts()).toContain('content/content.js')
    expect(objections).toEqual([])
  })

  test('loads nothing from elsewhere', () => {
    const pages = files().filter((path) => /\.(html|css)$/.test(path))
    expect(pages).toContain('popup/index.html')
    expect(pages.filter((path) => /(src|href|url\()\s*=?\s*["']?(https?:)?\/\//.test(content(path)))).toEqual([])
  })

  test('has styles that load nothing, and code that loads only what ships with it', () => {
    const styles = files().filter((path) => path.endsWith('.css'))
    expect(styles).toContain('content/highlights.css')
    expect(styles.filter((path) => /@import|url\(\s*["']?(?!["']?data:)/.test(content(path)))).toEqual([])
    const loads = scripts().flatMap((path) => {
      const nodes = nodesOf(content(path), 'js')
      const imported = nodes
        .filter(({ type }) => /^(Import|ExportNamed|ExportAll)(Declaration|Expression)$/.test(type))
        .flatMap(({ source }) => (source ? [writtenOut(source as Node)] : []))
      return [
        ...imported.filter((from) => typeof from !== 'string' || !/^\.{1,2}\/[\w./-]+\.js$/.test(from)),
        ...nodes.filter(loadsElement).map(() => 'an element that loads by itself'),
      ].map((what) => `${path}: ${what}`)
    })
    expect(loads).toEqual([])
  })

  test('has one classic content script that loads nothing later', () => {
    const nodes = nodesOf(content('content/content.js'), 'js')
    const modular = nodes.filter(({ type }) => /^(Import|Export)|^MetaProperty$/.test(type))
    expect(modular.map(({ type }) => type)).toEqual([])
    expect(files().filter((path) => path.startsWith('content/') && path.endsWith('.js'))).toHaveLength(1)
  })

  test('has scripts that every browser takes for UTF-8', () => {
    const odd = scripts().filter((path) => /[\uFFFE\uFFFF\uFDD0-\uFDEF]|\uFFFD/u.test(content(path)))
    expect(odd).toEqual([])
  })

  test('carries the rules to the page without their examples', () => {
    const script = content('content/content.js')
    const first = rules[0]
    expect(first && script.includes(first.title)).toBe(true)
    const carried = rules.flatMap(({ examples }) =>
      [...examples.flags, ...examples.passes]
        .map((example) => (typeof example === 'string' ? example : example.text))
        .filter((text) => text.length > 20 && script.includes(text)),
    )
    expect(carried).toEqual([])
  })

  test('names the licences of what it carries', () => {
    expect(content('content/licenses.md')).toMatch(/compromise/)
    expect(content('shared/licenses.md')).toMatch(/preact/)
  })
})

test('the reading of scripts sees what it looks for', () => {
  const bad = nodesOf(
    `a.innerHTML = b; a.innerHTML = '<br>'; a.insertAdjacentHTML('x', y); document.write(a); shelf.write(a); eval(z); new Function(z); navigator.sendBeacon('x')`,
    'js',
  )
  expect(bad.filter(writesHtml)).toHaveLength(3)
  expect(bad.filter(runsText)).toHaveLength(2)
  expect(namesOf(bad).has('sendBeacon')).toBe(true)
  const loading = nodesOf(
    `new Image().src = x; new Audio(y); document.createElement('iframe'); a.createElement('p')`,
    'js',
  )
  expect(loading.filter(loadsElement)).toHaveLength(3)
})
