/** A page that works against Attune, in both browsers: it may spoil what it shows, and nothing else. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserName, type Harness, type HelpdeskPage, startHarness } from './harness'

declare global {
  interface Window {
    /** What the page saw of Attune through the functions it replaced. */
    seen: string[]
    /** How often the page took Attune's root away. */
    removals: number
  }
}

const POLICY = "that's our policy"
const NOTHING = "There's nothing I can do"
const LIES = 'You should have told us'

/** Replaces what Attune would call if it ran among the page's own scripts, and writes down what comes by. */
function listenIn(): void {
  window.seen = []
  // What listens uses what it listens to, so it hears nothing of itself.
  let listening = false
  const hears = (self: unknown, given: unknown[]): boolean => {
    if (listening) return false
    listening = true
    try {
      for (const each of given) if (typeof each === 'string' && each.includes('attune')) return true
      return self instanceof Element && self.hasAttribute('data-attune-root')
    } finally {
      listening = false
    }
  }
  const listen = (owner: object | undefined, method: string) => {
    const original = owner && (owner as Record<string, (...given: unknown[]) => unknown>)[method]
    if (!owner || !original) return
    Object.defineProperty(owner, method, {
      configurable: true,
      writable: true,
      value(this: unknown, ...given: unknown[]) {
        if (hears(this, given)) window.seen[window.seen.length] = method
        return original.apply(this, given)
      },
    })
  }
  for (const method of ['map', 'filter', 'push', 'flatMap', 'join']) listen(Array.prototype, method)
  for (const method of ['includes', 'split', 'slice', 'replace']) listen(String.prototype, method)
  for (const method of ['setAttribute', 'attachShadow', 'append', 'remove']) listen(Element.prototype, method)
  for (const method of ['appendChild', 'insertBefore']) listen(Node.prototype, method)
  listen(JSON, 'stringify')
  listen(JSON, 'parse')
  listen(EventTarget.prototype, 'addEventListener')
  listen((globalThis as { HighlightRegistry?: { prototype: object } }).HighlightRegistry?.prototype, 'set')
}

/** Makes unusable what only Attune uses on the demo's pages. */
function breakAll(): void {
  const broken = () => {
    throw new Error('broken by the page')
  }
  Object.defineProperty(window, 'Highlight', { value: broken })
  Element.prototype.attachShadow = broken
  const registry = (globalThis as unknown as { HighlightRegistry?: { prototype: Record<string, unknown> } })
    .HighlightRegistry
  if (registry) Object.defineProperty(registry.prototype, 'set', { value: broken })
  Object.defineProperty(Object.prototype, 'polluted', { value: 'yes', configurable: true })
  Object.defineProperty(Array.prototype, 'findLastIndex', { value: broken, configurable: true })
}

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let harness: Harness
  const pages: HelpdeskPage[] = []
  const opened = (page: HelpdeskPage) => {
    pages.push(page)
    return page
  }

  beforeAll(async () => {
    harness = await startHarness(name)
  })
  afterAll(() => harness?.close())
  afterEach(async () => {
    for (const { page } of pages.splice(0)) await page.close()
  })

  it('works on, unseen, where the page has replaced what scripts are built of, before and after', async () => {
    const page = opened(await harness.ticket('4821', '', listenIn))
    await page.page.evaluate(breakAll)
    await page.type(`Hi Maya, ${POLICY}.`)
    await page.waitForMarks([POLICY])
    const before = await page.html()
    await page.hoverMark(POLICY)
    await page.pressButton('', '.rewrite')
    await page.until(
      async () => (await page.html()) !== before,
      () => 'the rewrite to be taken',
    )
    await page.until(
      async () => !(await page.marks()).some(({ text }) => text === POLICY),
      () => 'the mark to go with its words',
    )
    expect(await page.html()).not.toMatch(/attune/i)
    expect(await page.page.evaluate(() => window.seen)).toEqual([])
  })

  it('marks again what the page has cleared, and takes its names back', async () => {
    const page = opened(await harness.ticket('4821'))
    await page.type(`Hi Maya, ${POLICY}.`)
    await page.waitForMarks([POLICY])
    await page.page.evaluate(() => {
      CSS.highlights.clear()
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('[data-test-id="omni-log-container"]') as Element)
      for (const severity of ['hint', 'caution', 'strong'])
        (CSS.highlights as unknown as Map<string, Highlight>).set(`attune-${severity}`, new Highlight(range))
    })
    await page.type(` ${NOTHING}.`)
    await page.waitForMarks([POLICY, NOTHING])
  })

  it('answers no event that a script has made', async () => {
    const page = opened(await harness.ticket('4821'))
    await page.type(`Hi Maya, ${POLICY}. ${NOTHING}.`)
    await page.waitForMarks([POLICY, NOTHING])
    await page.hoverMark(POLICY)
    await page.find('[role="dialog"]')
    const before = await page.html()
    const pressed = await page.inAttune((root) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('button')]
      for (const button of buttons) {
        button.click()
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }))
        for (const key of ['Enter', ' '])
          button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
      }
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      return buttons.length
    })
    expect(pressed).toBeGreaterThan(5)
    // What came of it would come before the answer to the next key.
    await page.press('End')
    await page.page.keyboard.type(' Bye.')
    await page.until(
      async () => (await page.html()).includes(' Bye.'),
      () => 'the words typed afterwards',
    )
    expect((await page.html()).replace(' Bye.', '')).toBe(before)
    expect((await page.marks()).map(({ text }) => text).sort()).toEqual([NOTHING, POLICY].sort())
  })

  it('gives up on its button after a few times, and on nothing else, where the page takes it away', async () => {
    const page = opened(await harness.ticket('4821'))
    await page.page.evaluate(() => {
      window.removals = 0
      new MutationObserver(() => {
        for (const root of document.querySelectorAll('[data-attune-root]')) {
          root.remove()
          window.removals++
        }
      }).observe(document, { childList: true, subtree: true })
    })
    const sentences = [POLICY, NOTHING, LIES, 'Calm down', 'As I already said', "You didn't read it"]
    for (const sentence of sentences) {
      await page.type(`${sentence}. `)
      await page.until(
        async () => (await page.marks()).some(({ text }) => sentence.includes(text) || text.includes(sentence)),
        () => `a mark on “${sentence}”`,
      )
    }
    await page.until(
      () => page.page.evaluate(() => document.querySelector('[data-attune-root]') === null),
      () => 'the root to stay away',
    )
    const removals = await page.page.evaluate(() => window.removals)
    expect(removals).toBeGreaterThan(0)
    expect(removals).toBeLessThanOrEqual(5)
    expect((await harness.state()).kind).toBe('ready')
    for (const sentence of sentences) expect(await page.html()).toContain(sentence)
  })

  it('reads a conversation of hostile messages, and runs nothing of it', async () => {
    const page = opened(await harness.ticket('4821'))
    const shown = await page.page.evaluate(() => {
      const messages = [...document.querySelectorAll('[data-test-id="omni-log-message-content"]')]
      const body = messages[0] as HTMLElement
      body.replaceChildren()
      let inner: Element = body
      for (let depth = 0; depth < 5000; depth++) inner = inner.appendChild(document.createElement('span'))
      inner.textContent = 'deepest'
      const text = (words: string) => body.append(document.createElement('p'), words)
      text('<img src=x onerror="document.title=1"><script>document.title=1</script>')
      text('\u202egnol si siht\u202c \u2067abc\u2069 \u200b\u200d\u2060\ufeff')
      const form = body.appendChild(document.createElement('form'))
      for (const name of ['nodeName', 'nodeType', 'childNodes', 'firstChild', 'matches', 'parentNode'])
        form.append(Object.assign(document.createElement('input'), { name }), 'words of the form')
      text('a'.repeat(100_000))
      text('“ '.repeat(50_000))
      return messages.length
    })
    expect(shown).toBeGreaterThan(0)
    const title = await page.page.title()
    await page.type(`Hi Maya, ${POLICY}.`)
    await page.waitForMarks([POLICY])
    const state = await harness.state()
    if (state.kind !== 'ready') throw new Error(`The page is ${JSON.stringify(state)}`)
    const read = state.conversation.messages.map(({ text }) => text).join('\n')
    expect(read).toContain('deepest')
    expect(read).toContain('words of the form')
    const popup = await harness.popup()
    await popup.waitForFunction(() => document.querySelector('h2') !== null, { polling: 50 })
    expect(await popup.evaluate(() => document.querySelectorAll('img, script:not([src])').length)).toBe(0)
    if (!popup.isClosed()) await popup.close()
    expect(await page.page.title()).toBe(title)
  })
})
