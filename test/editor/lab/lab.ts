import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build } from 'vite'
import type { Edit, EditOutcome } from '../../../src/editor/draft-field'
import type { Span } from '../../../src/engine/analysis'
import { type BrowserName, needBrowser } from '../../real/browsers'

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']

export const EDITORS = [
  'ckeditor-48',
  'ckeditor-41',
  'prosemirror',
  'lexical',
  'quill',
  'contenteditable',
  'textarea',
  'input',
] as const
export type EditorName = (typeof EDITORS)[number]

const here = import.meta.dirname

/** Bundles one file into a classic script (`iife`) or a module script, as text. */
const bundle = async (file: string, format: 'es' | 'iife'): Promise<string> => {
  const outDir = mkdtempSync(join(tmpdir(), 'attune-lab-'))
  try {
    await build({
      configFile: false,
      root: here,
      logLevel: 'error',
      build: {
        outDir,
        target: 'es2022',
        minify: false,
        cssCodeSplit: false,
        lib: {
          entry: join(here, file),
          formats: [format],
          name: 'lab',
          fileName: () => 'script.js',
          cssFileName: 'style',
        },
      },
    })
    return readFileSync(join(outDir, 'script.js'), 'utf8')
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

const CSS = `
  body { font: 16px/1.5 sans-serif; margin: 20px }
  [contenteditable], textarea, input { width: 600px; max-height: 200px; overflow: auto }
  [contenteditable] [contenteditable] { width: auto }
  [contenteditable=plaintext-only] { white-space: pre-wrap }
  .ql-editor { white-space: pre-wrap }
  .ProseMirror { white-space: break-spaces; word-wrap: break-word }
`

const html = (name: string) => `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${CSS}</style>
<button id="elsewhere">elsewhere</button><div id="composers"></div><script type="module" src="/${name}.js"></script>`

/** Serves one page an editor, on this machine alone. */
const serve = async (): Promise<{ server: Server; origin: string }> => {
  const scripts = new Map<string, Promise<string>>()
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    const name = path.replace(/\.js$/, '')
    if (!(EDITORS as readonly string[]).includes(name)) {
      response.writeHead(404).end()
    } else if (path === name) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(html(name))
    } else {
      if (!scripts.has(name)) scripts.set(name, bundle(`${name}.ts`, 'es'))
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(await scripts.get(name))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` }
}

/** An extension that does nothing but hold the editor layer in its isolated world, as the shipped one does. */
const writeExtension = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-lab-extension-'))
  writeFileSync(join(folder, 'content.js'), await bundle('content.ts', 'iife'))
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Editor lab',
      version: '1',
      browser_specific_settings: { gecko: { id: 'editor-lab@attune.test' } },
      host_permissions: ['http://localhost/*'],
      content_scripts: [{ matches: ['http://localhost/*'], js: ['content.js'], run_at: 'document_start' }],
    }),
  )
  return folder
}

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
]

const launch = async (name: BrowserName, extension: string): Promise<Browser> => {
  if (name === 'chromium') {
    return puppeteer.launch({
      executablePath: await needBrowser(name),
      headless: true,
      pipe: true,
      enableExtensions: [extension],
      args: CHROMIUM_FLAGS,
    })
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await needBrowser(name),
    headless: true,
  })
  await browser.installExtension(extension)
  return browser
}

/** An editor's model without what it adds of its own: CKEditor's ids and tag names, paragraphs in list items. */
export const plainModel = (html: string): string =>
  html
    .replace(/ data-list-item-id="\w+"/g, '')
    .replace(/<(\/?)i>/g, '<$1em>')
    .replace(/<li><p>(.*?)<\/p>/g, '<li>$1')
    .replace(/<p>(<br>|&nbsp;)?<\/p>/g, '<p></p>')
    .replace(/\u00A0/g, '&nbsp;')

/** One browser with the editor layer in it, and the pages to try it on. */
export class Lab {
  private constructor(
    readonly name: BrowserName,
    readonly browser: Browser,
    private readonly server: Server,
    private readonly origin: string,
    private readonly extension: string,
  ) {}

  static async open(name: BrowserName): Promise<Lab> {
    const extension = await writeExtension()
    const { server, origin } = await serve()
    return new Lab(name, await launch(name, extension), server, origin, extension)
  }

  async close(): Promise<void> {
    await this.browser.close()
    this.server.close()
    rmSync(this.extension, { recursive: true, force: true })
  }

  /** A fresh page with this editor holding this HTML (text for a textarea). */
  async page(editor: EditorName, content = '', { plain = false } = {}): Promise<LabPage> {
    const page = await this.browser.newPage()
    const query = new URLSearchParams({ html: content, ...(plain ? { plain: '' } : {}) })
    await page.goto(`${this.origin}/${editor}?${query}`)
    await page.waitForFunction(() => document.documentElement.dataset.ready && document.documentElement.dataset.content)
    return new LabPage(page, this.name)
  }
}

/** An editor on a page: what the site sees (`model`, keys) and what the draft field in the isolated world does. */
export class LabPage {
  constructor(
    readonly page: Page,
    private readonly browser: BrowserName,
  ) {}

  close = (): Promise<void> => this.page.close()
  /** Fills the editor as its site would. */
  fill = (html: string): Promise<void> => this.page.evaluate((html) => window.lab.set(html), html)
  model = (): Promise<string> => this.page.evaluate(() => window.lab.model())
  dom = (): Promise<string> => this.page.evaluate(() => window.lab.element.outerHTML)
  errors = (): Promise<string[]> => this.page.evaluate(() => window.lab.errors)
  type = (text: string): Promise<void> => this.page.keyboard.type(text)

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.down(key as never)
    for (const key of keys.reverse()) await this.page.keyboard.up(key as never)
  }

  undo = (): Promise<void> => this.press('Control', 'z')

  /**
   * An input method that composes at the caret. Chromium's own is driven; Firefox's cannot be reached from outside, so
   * the page gets its events alone and the text comes at the end.
   */
  async inputMethod(): Promise<{ begin: (text: string) => Promise<void>; end: (text: string) => Promise<void> }> {
    const { page } = this
    if (this.browser === 'chromium') {
      const session = await page.createCDPSession()
      return {
        begin: async (text) => {
          const at = { selectionStart: text.length, selectionEnd: text.length }
          await session.send('Input.imeSetComposition', { text, ...at })
        },
        end: async (text) => {
          await session.send('Input.insertText', { text })
          await session.detach()
        },
      }
    }
    const tell = (type: string, data: string) =>
      page.evaluate(
        (type, data) => window.lab.element.dispatchEvent(new CompositionEvent(type, { data, bubbles: true })),
        type,
        data,
      )
    return {
      begin: async (text) => void (await tell('compositionstart', text)),
      end: async (text) => {
        await tell('compositionend', '')
        await this.type(text)
      },
    }
  }

  /** Calls a method of the draft field, in the isolated world. */
  field = <T>(method: string, ...args: unknown[]): Promise<T> =>
    this.page.evaluate((method, args) => window.lab.ask(method, args), method, args) as Promise<T>

  read = (): Promise<string> => this.field('read')

  /** Puts the caret before the first occurrence of `before`, as a click there would. */
  async caretAt(before: string): Promise<void> {
    const start = (await this.read()).indexOf(before)
    const [box] = await this.field<DOMRect[]>('rectangles', { start, end: start + 1 })
    if (!box) throw new Error(`${before} is not on the page`)
    await this.page.mouse.click(box.x + 0.5, box.y + box.height / 2)
  }

  /** The change of the first occurrence of `words` in a draft to `text`. */
  static edit(draft: string, words: string, text: string): Edit {
    const start = draft.indexOf(words)
    if (start < 0) throw new Error(`"${words}" is not in the draft: ${JSON.stringify(draft)}`)
    return { start, end: start + words.length, text }
  }

  /** Replaces the first occurrence of each key by its value, in one go. */
  async replaceAll(changes: Record<string, string>, select?: Span): Promise<EditOutcome> {
    const draft = await this.read()
    const edits = Object.entries(changes).map(([words, text]) => LabPage.edit(draft, words, text))
    return this.field('replaceAll', edits, draft, select)
  }

  /** Replaces the first occurrence of `words` by `text`. */
  async replace(words: string, text: string, select?: Span): Promise<EditOutcome> {
    const draft = await this.read()
    return this.field('replace', LabPage.edit(draft, words, text), draft, select)
  }
}
