/**
 * A chat while it goes on: the customer turns from calm to angry to grateful while the teammate has a draft open. What
 * Attune says follows every message, and the draft is left as it is, words and caret.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckId, CheckState, Emotion } from '../../src/engine/analysis'
import { type BrowserName, type Harness, type HelpdeskPage, startHarness } from './harness'

const MESSAGES = JSON.parse(
  readFileSync(new URL('../../assets/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { message: string }>

/** What popup and panel may say of a feeling. */
const wordsFor = (emotion: Emotion): string[] =>
  ['high', 'low'].map((intensity) => MESSAGES[`emotion_${emotion}_${intensity}`]!.message)

/** Lets the customer write again, so many messages. */
const receive = (page: HelpdeskPage, messages: number): Promise<void> =>
  page.page.evaluate((count) => {
    for (let i = 0; i < count; i++) (window.demo as { receive(): boolean }).receive()
  }, messages)

/** The draft as the editor holds it, with its caret. */
const held = (page: HelpdeskPage): Promise<{ html: string; caret: unknown; focused: boolean }> =>
  page.page.evaluate(() => {
    const { view } = window.demo as unknown as { view(): { state: { selection: { toJSON(): unknown } } } }
    return {
      html: window.demo.html(),
      caret: view.call(window.demo).state.selection.toJSON(),
      focused: document.activeElement?.getAttribute('role') === 'textbox',
    }
  })

const says = (shown: Page, emotion: Emotion): Promise<unknown> =>
  shown.waitForFunction(
    (words: string[]) => {
      const line = document.querySelector('.customer')?.textContent ?? ''
      return words.some((word) => line.includes(` ${word},`))
    },
    // A page behind the helpdesk gets no animation frames to poll on.
    { timeout: 15_000, polling: 50 },
    wordsFor(emotion),
  )

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness(name)
  })
  afterAll(() => harness?.close())

  /** Waits until the page's own reading holds the emotion, and this for the check of the feeling. */
  const read = async (page: HelpdeskPage, emotion: Emotion, feeling: CheckState): Promise<void> => {
    let seen = ''
    await page.until(
      async () => {
        const state = await harness.state()
        if (state.kind !== 'ready') return false
        const check = state.analysis.checks.find(({ id }) => id === ('acknowledgesFeeling' satisfies CheckId))
        seen = `${state.analysis.customer.emotion}, ${check?.state}`
        return state.analysis.customer.emotion === emotion && check?.state === feeling
      },
      () => `${emotion}, ${feeling}, but it is ${seen}`,
    )
  }

  it.each([
    ['the popup', (h: Harness) => h.popup()],
    ['the panel', (h: Harness) => h.extensionPage('panel/index.html', 'background')],
  ])('%s follows the customer from calm to angry to grateful, and the draft stays as it is', async (_, open) => {
    const page = await harness.conversation('215800')
    await page.type('Hi Priya, I am looking at the log of the move.')
    for (let i = 0; i < 5; i++) await page.press('ArrowLeft')
    await read(page, 'neutral', 'not-applicable')
    const before = await held(page)
    const shown = await open(harness)
    await says(shown, 'neutral')

    await receive(page, 2)
    await says(shown, 'angry')
    await read(page, 'angry', 'missing')
    const { focused: _focused, ...draft } = before
    expect(await held(page)).toMatchObject(draft)

    await receive(page, 2)
    await says(shown, 'positive')
    await read(page, 'positive', 'not-applicable')
    expect(await held(page)).toMatchObject(draft)

    await shown.close()
    await page.page.bringToFront()
    // The next key goes where the caret stood.
    await page.page.keyboard.type('X')
    expect(await page.html()).toBe(before.html.replace('move.', 'Xmove.'))
    await page.page.close()
  })
})
