import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { importsOf, NETWORK_NAMES, type Node, namesOf, nodesOf, runsText, writesHtml } from './build/syntax'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))

const filesBelow = (folder: string): string[] =>
  readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)))
    .sort()

interface Source {
  path: string
  /** The folder below `src`. */
  folder: string
  nodes: Node[]
  imports: string[]
}

const sources: Source[] = filesBelow('src')
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => {
    const nodes = nodesOf(readFileSync(join(PROJECT, path), 'utf8'), path.endsWith('x') ? 'tsx' : 'ts')
    return { path, folder: path.split('/')[1] ?? '', nodes, imports: importsOf(nodes) }
  })

/** The words everything else speaks: what may be imported of the engine by those who may not call it. */
const ENGINE_WORDS = ['engine/analysis', 'engine/rule', 'engine/rule-pack']

/** Who may import whom: folders or single modules of `src`, and packages. Types count. */
const MAY_IMPORT: Record<string, { modules: readonly string[]; packages: readonly string[] }> = {
  engine: { modules: [], packages: ['compromise/one', 'valibot'] },
  rules: { modules: [...ENGINE_WORDS, 'engine/second-opinion'], packages: [] },
  editor: { modules: ENGINE_WORDS, packages: [] },
  helpdesks: { modules: ['editor/draft-field'], packages: [] },
  browser: { modules: [], packages: ['webextension-polyfill'] },
  messages: { modules: [...ENGINE_WORDS, 'browser'], packages: ['valibot'] },
  storage: { modules: [...ENGINE_WORDS, 'browser'], packages: ['valibot', '@noble/hashes'] },
  ui: { modules: ENGINE_WORDS, packages: ['preact', '@floating-ui/dom', 'diff'] },
  content: {
    modules: ['engine', 'rules', 'editor', 'helpdesks', 'browser', 'messages', 'storage', 'ui'],
    packages: ['preact', '@floating-ui/dom'],
  },
  ...Object.fromEntries(
    ['popup', 'panel'].map((page) => [
      page,
      { modules: ['front', 'ui', 'messages', 'storage', 'rules', ...ENGINE_WORDS], packages: ['preact'] },
    ]),
  ),
  // What popup and panel have in common.
  front: { modules: ['ui', 'messages', 'storage', ...ENGINE_WORDS], packages: ['preact'] },
  // The practice ticket stands on what a helpdesk's ticket stands on, in a page of Attune's own.
  welcome: { modules: ['content', 'ui', 'messages', 'storage', 'helpdesks/helpdesk'], packages: [] },
  // A team's pack is proven before it is taken, and that needs the engine itself.
  options: { modules: ['ui', 'messages', 'storage', 'rules', ...ENGINE_WORDS, 'engine/prove'], packages: ['preact'] },
  background: { modules: ['messages', 'storage', 'browser'], packages: [] },
  cli: { modules: ['engine', 'rules'], packages: ['valibot'] },
}

/** Packages that only one module may import, so that they can be replaced in one place. */
const ONE_IMPORTER: Record<string, string> = {
  compromise: 'src/engine/read.ts',
  valibot: 'src/engine/rule-pack.ts',
}

const covers = (allowed: readonly string[], name: string) =>
  allowed.some((entry) => name === entry || name.startsWith(`${entry}/`))

/** Why an import is not allowed, or undefined when it is. */
function objection({ path, folder }: Source, imported: string): string | undefined {
  const allowed = MAY_IMPORT[folder]
  if (!allowed) return `${path}: the folder ${folder} is not in the table`
  if (imported.startsWith('node:')) return folder === 'cli' ? undefined : `${path} imports ${imported}`
  if (imported.startsWith('.')) {
    const target = posix.join(posix.dirname(path), imported)
    if (target === 'package.json') return folder === 'cli' ? undefined : `${path} imports package.json`
    // The messages are the list of keys that a text can be asked for by.
    if (target === 'assets/_locales/en/messages.json') return folder === 'ui' ? undefined : `${path} imports ${target}`
    const module = target.replace(/^src\//, '')
    const known = module.split('/')[0] === folder || covers(allowed.modules, module)
    return known ? undefined : `${path} imports ${imported}, which ${folder} may not`
  }
  const one = folder === 'engine' ? ONE_IMPORTER[imported.split('/')[0] ?? ''] : undefined
  if (one && path !== one) return `${path} imports ${imported}, which only ${one} may`
  return covers(allowed.packages, imported) ? undefined : `${path} imports ${imported}, which ${folder} may not`
}

test('every import is one that the table allows', () => {
  expect(sources.flatMap((source) => source.imports.flatMap((name) => objection(source, name) ?? []))).toEqual([])
})

test('the table sees imports of every kind', () => {
  const source = `import type { A } from './a'
    import './b.css?inline'
    export { c } from './c'
    export * from './d'
    type E = import('./e').E
    const f = () => import('./f')`
  expect(importsOf(nodesOf(source, 'ts'))).toEqual(['./a', './b.css', './c', './d', './e', './f'])
  const engine = sources.find(({ path }) => path === 'src/engine/read.ts')
  expect(engine?.imports).toContain('compromise/one')
  expect(objection({ path: 'src/engine/mask.ts', folder: 'engine', nodes: [], imports: [] }, 'compromise/one')).toMatch(
    /only src\/engine\/read\.ts/,
  )
  expect(objection({ path: 'src/ui/card.tsx', folder: 'ui', nodes: [], imports: [] }, '../engine/engine')).toMatch(
    /may not/,
  )
})

test('only the folder browser knows the browser', () => {
  expect(
    sources.filter(({ imports }) => imports.includes('webextension-polyfill')).map(({ folder }) => folder),
  ).toEqual(['browser'])
  const outside = sources.filter(({ folder }) => folder !== 'browser')
  expect(outside.filter(({ nodes }) => nodes.some(isBrowserApi)).map(({ path }) => path)).toEqual([])
})

/** `chrome.…` or `browser.runtime.…` written without an import. */
function isBrowserApi(node: Node): boolean {
  if (node.type !== 'MemberExpression') return false
  const { object, property } = node as unknown as { object: Node; property: Node }
  return object.type === 'Identifier' && object.name === 'chrome' && property.type === 'Identifier'
}

test('no source can reach a network', () => {
  const found = sources.flatMap(({ path, nodes }) => {
    const names = namesOf(nodes)
    return NETWORK_NAMES.filter((name) => names.has(name)).map((name) => `${path} uses ${name}`)
  })
  expect(found).toEqual([])
  expect(namesOf(nodesOf(`window['fetch']('x'); "XMLHttpRequest"`, 'ts'))).toEqual(new Set(['window', 'fetch']))
})

test('no source turns text into HTML or code', () => {
  const found = sources.filter(
    ({ nodes }) =>
      nodes.some((node) => writesHtml(node) || runsText(node)) || namesOf(nodes).has('dangerouslySetInnerHTML'),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})

test('the engine is pure: the same texts give the same analysis, whatever the clock and the page', () => {
  const forbidden = ['document', 'window', 'navigator', 'performance', 'globalThis', 'setTimeout', 'setInterval']
  const found = sources
    .filter(({ folder }) => folder === 'engine' || folder === 'rules')
    .flatMap(({ path, nodes }) => {
      const names = namesOf(nodes.filter(({ type }) => type === 'Identifier'))
      const clocks = nodes.filter(
        (node) =>
          (node.type === 'NewExpression' &&
            (node.callee as Node).name === 'Date' &&
            (node.arguments as Node[]).length === 0) ||
          (node.type === 'MemberExpression' &&
            [
              ['Date', 'now'],
              ['Math', 'random'],
            ].some(
              ([object, property]) =>
                (node.object as Node).name === object && (node.property as Node).name === property,
            )),
      )
      return [
        ...forbidden.filter((name) => names.has(name)).map((name) => `${path} uses ${name}`),
        ...clocks.map(() => `${path} asks for the time or for chance`),
      ]
    })
  expect(found).toEqual([])
  const { compilerOptions } = JSON.parse(readFileSync(join(PROJECT, 'src/engine/tsconfig.json'), 'utf8'))
  expect(compilerOptions.lib.some((lib: string) => /dom/i.test(lib))).toBe(false)
})

test('files are named in kebab-case after what they hold', () => {
  const files = [...filesBelow('src'), ...filesBelow('test'), ...filesBelow('manifest')].filter(
    (path) => !path.includes('__'),
  )
  const says = (path: string) => path.replace(/\.[^/]*$/, '').split(/[/-]/)
  const nothing = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers', 'misc', 'stuff']
  expect(files.filter((path) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.[a-z0-9-]+)+$/.test(path))).toEqual([])
  expect(files.filter((path) => says(path).some((word) => nothing.includes(word)))).toEqual([])
})

test('nothing names a place on one machine', () => {
  const files = ['src', 'test', 'manifest', 'docs', 'assets']
    .flatMap(filesBelow)
    .filter((path) => /\.(tsx?|json|md|html|css|svg)$/.test(path))
  const naming = files.filter((path) => {
    const content = readFileSync(join(PROJECT, path), 'utf8')
    return content.includes(PROJECT) || /[\s'"`(](\/root|\/home\/\w+|\/Users\/\w+|[A-Z]:\\Users)[/\\]/.test(content)
  })
  expect(naming).toEqual([])
})
