/** Pictures of the popup: a whole one, and one chat as its customer turns, calm, angry and grateful. */
import { writeFile } from 'node:fs/promises'
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

/**
 * Draws a popup from top to end. A popup's window is never higher than 600 pixels and paints nothing outside it, so that
 * it is scrolled, drawn piece by piece, and put together by the popup itself.
 */
export async function drawWhole(popup: Page, path: string): Promise<void> {
  const { width, height, step } = await popup.evaluate(() => ({
    width: document.body.offsetWidth,
    height: document.documentElement.scrollHeight,
    step: innerHeight,
  }))
  const pieces: { top: number; data: string }[] = []
  for (let y = 0; y < height; y += step) {
    const top = await popup.evaluate((to) => {
      scrollTo(0, to)
      return scrollY
    }, y)
    const clip = { x: 0, y: top, width, height: step }
    pieces.push({ top, data: await popup.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' }) })
  }
  const whole = await popup.evaluate(
    async (all, size) => {
      scrollTo(0, 0)
      const canvas = Object.assign(document.createElement('canvas'), size)
      for (const { top, data } of all) {
        const image = new Image()
        image.src = `data:image/png;base64,${data}`
        await image.decode()
        canvas.getContext('2d')?.drawImage(image, 0, top)
      }
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    },
    pieces,
    { width, height },
  )
  await writeFile(path, Buffer.from(whole, 'base64'))
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
