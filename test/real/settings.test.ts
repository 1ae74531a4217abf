/** What the agent has set holds at once in open pages, and through an update. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserName, type Harness, startHarness } from './harness'

interface Stored {
  storage: { local: { set(values: object): Promise<void> } }
}

const POLICY = "that's our policy"
const OPTION = 'send you a gift card'
const NOTHING = "There's nothing I can do"

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness(name)
  })
  afterAll(() => harness?.close())

  it('takes a rule off from the card, in the open page and after an update', async () => {
    const page = await harness.ticket('4821')
    await page.type(`Hi Maya, ${POLICY}.`)
    await page.waitForMarks([POLICY])
    const draft = await page.html()
    await page.hoverMark(POLICY)
    await page.pressButton('Turn rule off', '[role="dialog"] button')
    await page.waitForMarks([])
    expect(await page.html()).toBe(draft)
    await page.page.close()

    await harness.reloadExtension()
    const again = await harness.ticket('4821')
    await again.type(`Hi Maya, ${POLICY}. You should have told us.`)
    // The other rule shows that Attune works; the first one is still off.
    const marks = await again.waitForMarks(['You should have told us'])
    expect(marks).toHaveLength(1)
    await again.page.close()
  })

  it('is quiet while it pauses, and goes on by itself', async () => {
    const page = await harness.ticket('4821')
    await page.type(`Hi Maya, ${NOTHING}.`)
    await page.waitForMarks([NOTHING])
    const options = await harness.extensionPage('options/index.html', 'background')
    await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Stored>
      const snoozedUntil = new Date(Date.now() + 3000).toISOString()
      await (browser ?? chrome).storage.local.set({ settings: { version: 1, snoozedUntil } })
    })
    await page.waitForMarks([])
    await options.waitForFunction(() => document.body.textContent?.includes('Attune is paused until'), { polling: 50 })
    await page.waitForMarks([NOTHING])
    await options.waitForFunction(() => document.body.textContent?.includes('Attune is not paused.'), { polling: 50 })
    await options.close()
    await page.page.close()
  })

  it('uses the guide in open pages as soon as it is saved', async () => {
    const page = await harness.ticket('4821')
    await page.type("Hi Maya,\nUnfortunately, it's against our policy to replace sale items.")
    await page.until(
      async () => (await page.marks()).length > 0,
      () => 'a mark',
    )
    const options = await harness.extensionPage('options/index.html', 'background')
    await options.evaluate(async (option) => {
      const frame = () => new Promise((done) => setTimeout(done))
      const button = (words: string) =>
        [...document.querySelectorAll('button')].find((each) => each.textContent === words)
      const write = async (field: HTMLInputElement | HTMLTextAreaElement | null | undefined, words: string) => {
        if (!field) throw new Error(`There is no field for “${words}”`)
        field.value = words
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        await frame()
      }
      const field = (label: string) =>
        [...document.querySelectorAll('.guide-field')]
          .find((each) => each.querySelector('label')?.textContent === label)
          ?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
      button('Add a topic')?.click()
      await frame()
      await write(field('Name'), 'Sale items')
      await write(field('Applies when a sentence says'), 'sale items\nsale item')
      await write(field('What is possible instead'), option)
      button('Save the guide')?.click()
    }, OPTION)
    await options.waitForFunction(() => document.body.textContent?.includes('Saved. Open pages use it already.'), {
      polling: 50,
    })
    await options.close()
    await page.page.bringToFront()
    let offered: string[] = []
    await page.until(
      async () => {
        const state = await harness.state()
        offered =
          state.kind === 'ready' ? state.analysis.findings.flatMap((f) => f.rewrites.map(({ text }) => text)) : []
        return offered.some((text) => text.includes(OPTION))
      },
      () => `a rewrite with the option, but there are ${JSON.stringify(offered)}`,
    )
    await page.page.close()
  })
})
