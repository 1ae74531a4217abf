/** Pictures of the popup: a whole one, and one chat as its customer turns, calm, angry and grateful. */
import type { Page } from 'puppeteer-core'
import type {} from '../helpdesk/demo'
import type { Harness } from './harness'

/** How many messages the customer writes before each picture. */
const TURNS = [
  ['calm', 0],
  ['angry', 2],
  ['grateful', 2],
] as const

const lineOf = (popup: Page): Promise<string> =>
  popup.evaluate(() => document.querySelector('.customer')?.textContent ?? '')

/** Draws a popup from top to end, what has to be scrolled to included. */
export async function drawWhole(popup: Page, path: `${string}.png`): Promise<void> {
  const { width, height } = await popup.evaluate(() => ({
    width: document.body.offsetWidth,
    height: document.documentElement.scrollHeight,
  }))
  await popup.screenshot({ path, clip: { x: 0, y: 0, width, height }, captureBeyondViewport: true })
}

/** Draws the popup beside the demo chat in its three states; `pathOf` names each file. */
export async function drawChat(harness: Harness, pathOf: (name: string) => `${string}.png`): Promise<void> {
  const page = await harness.conversation('215800')
  await page.type('Hi Priya, I am looking at the log of the move.')
  const popup = await harness.popup()
  await popup.waitForFunction(() => document.querySelector('.customer') !== null)
  for (const [name, messages] of TURNS) {
    const before = await lineOf(popup)
    await page.page.evaluate((count) => {
      for (let i = 0; i < count; i++) (window.demo as { receive(): boolean }).receive()
    }, messages)
    if (messages > 0)
      await popup.waitForFunction(
        (old: string) => document.querySelector('.customer b:nth-of-type(2)')?.textContent !== old,
        { polling: 50 },
        /is ([^,]+),/.exec(before)?.[1] ?? '',
      )
    await drawWhole(popup, pathOf(`chat-${name}`))
  }
  await popup.close()
}
