/** Draws the icon files of `assets/icons` from their SVG sources, in Chromium: `tsx test/ui/draw-icons.ts`. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

/** The small sizes have a bolder wave, or it would blur. Stores ask for some room around the large one. */
const ICONS = [
  { size: 16, source: 'icon-small.svg', room: 0 },
  { size: 32, source: 'icon-small.svg', room: 1 },
  { size: 48, source: 'icon.svg', room: 1 },
  { size: 128, source: 'icon.svg', room: 8 },
]

const inIcons = (name: string) => fileURLToPath(new URL(`../../assets/icons/${name}`, import.meta.url))

async function drawIcons(): Promise<void> {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  for (const { size, source, room } of ICONS) {
    const svg = await readFile(inIcons(source), 'utf8')
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0}svg{display:block;padding:${room}px;box-sizing:border-box;width:100vw}</style>${svg}`,
    )
    await page.screenshot({ path: inIcons(`icon-${size}.png`), omitBackground: true })
  }
  await browser.close()
}

await drawIcons()
