/**
 * `npm run screenshots`: builds Attune and draws the pictures of README and stores into `assets/store`: a draft with its
 * card, the card alone, popup and options, light and dark, and a chat whose customer turns, from the real extension on the demo helpdesk in Chromium.
 */
import { mkdir, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ScreenshotClip } from 'puppeteer-core'
import { build } from '../build/build'
import { type Harness, type HelpdeskPage, startHarness } from './harness'
import { drawChat, drawWhole } from './popup-pictures'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const STORE = join(PROJECT, 'assets/store')

/** The size that the Chrome Web Store asks for. */
const WINDOW = { width: 1280, height: 800 }

/** The options are one column, drawn from top to end. */
const OPTIONS_WINDOW = { width: 900, height: 800 }

/** A picture that is larger is too much for a README or for the repository, in bytes. */
const MOST = 400_000

/** Room around the card in its own picture, in CSS pixels. */
const ROOM = 24

const REPLY = [
  'Hi Maya,',
  "Thanks for the photos. Unfortunately, it's against our policy to replace sale items. " +
    "You should have contacted us within 14 days. I'll refund the 38.50 € today.",
]

/** The mark whose card is shown. */
const MARK = 'against our policy'

type Path = `${string}.png`

const drawn: Path[] = []
function pathOf(name: string): Path {
  const path = join(STORE, `${name}.png`) as Path
  drawn.push(path)
  return path
}

/** The card's place in the window, with room around it. */
async function cardPlace(page: HelpdeskPage): Promise<ScreenshotClip> {
  const box = await (await page.find('[role="dialog"]')).boundingBox()
  if (!box) throw new Error('The card has no place on the page.')
  const [x, y] = [Math.max(0, box.x - ROOM), Math.max(0, box.y - ROOM * 2)]
  return {
    x,
    y,
    width: Math.min(WINDOW.width, box.x + box.width + ROOM) - x,
    height: Math.min(WINDOW.height, box.y + box.height + ROOM) - y,
  }
}

async function draw(harness: Harness, scheme: 'light' | 'dark'): Promise<void> {
  const page = await harness.ticket('4821')
  await page.type(REPLY.join('\n'))
  let words: string | undefined
  await page.until(
    async () => {
      words = (await page.marks()).find(({ text }) => text.includes(MARK))?.text
      return words !== undefined
    },
    () => `a mark with “${MARK}”`,
  )
  await page.hoverMark(words ?? MARK)
  await page.find('[role="dialog"]')
  await page.screenshot(pathOf(`page-${scheme}`))
  await page.page.screenshot({
    path: pathOf(`card-${scheme}`),
    clip: await cardPlace(page),
    // The window stays as it is, or the card would be placed anew under the camera.
    captureBeyondViewport: false,
  })
  await page.press('Escape')

  const popup = await harness.popup()
  await popup.waitForFunction(() => document.querySelector('.customer') !== null)
  await drawWhole(popup, pathOf(`popup-${scheme}`))
  await popup.close()

  const { welcome } = harness
  if (!welcome) throw new Error('No welcome page was opened.')
  await welcome.bringToFront()
  await welcome.waitForFunction(() => CSS.highlights.has('attune-strong'))
  await welcome.screenshot({ path: pathOf(`welcome-${scheme}`) })
  await page.page.bringToFront()

  const settings = await harness.extensionPage('options/index.html')
  await settings.waitForFunction(() => document.querySelectorAll('input').length > 1)
  await settings.setViewport(OPTIONS_WINDOW)
  await settings.screenshot({ path: pathOf(`options-${scheme}`), fullPage: true })
  await settings.close()
}

await build()
await rm(STORE, { recursive: true, force: true })
await mkdir(STORE, { recursive: true })
for (const scheme of ['light', 'dark'] as const) {
  const harness = await startHarness('chromium', { ...WINDOW, scheme })
  try {
    await draw(harness, scheme)
    if (scheme === 'light') await drawChat(harness, pathOf)
  } finally {
    await harness.close()
  }
}
for (const path of drawn) {
  const { size } = await stat(path)
  console.log(`${relative(PROJECT, path)} ${Math.round(size / 1000)} kB`)
  if (size > MOST) {
    console.error(`${relative(PROJECT, path)} is larger than ${MOST / 1000} kB.`)
    process.exitCode = 1
  }
}
