/**
 * `npm start`: builds Attune and opens the demo helpdesk in a browser with it. Options, after `--`:
 * `--firefox` or `--chromium` choose the browser · `--headless` types a reply without a window, prints what Attune says
 * about it and writes pictures to test-output (the default where there is no display) · `--watch` builds again when a
 * source changes and loads the extension anew.
 */
import { mkdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { SEVERITIES } from '../../src/engine/analysis'
import { build } from '../build/build'
import { type BrowserName, findBrowser } from '../real/browsers'
import { type Harness, type HelpdeskPage, startHarness } from '../real/harness'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const OUTPUT = join(PROJECT, 'test-output')

/** What the demonstration types: a policy as the whole reason, a closed door, blame, and a step without a time. */
const REPLY = [
  'Hi Maya,',
  "Thanks for the photos. Unfortunately that's our policy and there's nothing I can do. " +
    "You should have contacted us sooner. I'll refund the 38.50 € today. Someone will get back to you about the return soon.",
]

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
    chromium: { type: 'boolean', default: false },
  },
})

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

/** The browser that was asked for; else Chromium, unless only Firefox is here. */
function chosenBrowser(): BrowserName {
  if (options.firefox) return 'firefox'
  if (options.chromium || findBrowser('chromium')) return 'chromium'
  return findBrowser('firefox') ? 'firefox' : 'chromium'
}

/** Opens the pages an agent would have open; the ticket is in front. */
async function openPages(harness: Harness): Promise<HelpdeskPage> {
  await harness.conversation('215800')
  return harness.ticket('4821')
}

/** Takes a picture into the output folder and says where it is. */
async function picture(name: string, take: (path: `${string}.png`) => Promise<unknown>) {
  const path = join(OUTPUT, `${name}.png`) as `${string}.png`
  await take(path)
  console.log(`  ${relative(PROJECT, path)}`)
}

/** Types the reply with real keys, prints what Attune says about it and takes pictures of all it shows. */
async function demonstrate(harness: Harness, page: HelpdeskPage): Promise<void> {
  console.log(`\nIn ${harness.name}, on ${page.page.url()}, typed:\n  ${REPLY.join('\n  ')}\n`)
  await page.type(REPLY.join('\n'))
  await page.until(
    async () => (await page.marks()).length > 0,
    () => 'the first mark',
  )
  await page.find('button', 'Attune')
  const state = await harness.state()
  if (state.kind !== 'ready') throw new Error(`Attune does not read the reply: ${JSON.stringify(state)}`)

  const marks = await page.marks()
  for (const severity of [...SEVERITIES].reverse()) {
    for (const { text } of marks.filter(({ name }) => name === `attune-${severity}`)) {
      console.log(`  ${severity.padEnd(8)} ${text}`)
    }
  }
  console.log(`\nThe next-step summary:\n${state.analysis.summary.replace(/^/gm, '  ')}\n\nPictures:`)
  await picture('page', (path) => page.screenshot(path))
  const [strongest] = marks.filter(({ name }) => name === 'attune-strong').concat(marks)
  if (strongest) await page.hoverMark(strongest.text)
  await page.find('[role="dialog"]')
  await picture('card', (path) => page.screenshot(path))
  await page.press('Escape')

  const popup = await harness.popup()
  await popup.waitForFunction(() => document.querySelectorAll('button').length > 1)
  await picture('popup', (path) => popup.screenshot({ path }))
  await popup.close()
  const settings = await harness.extensionPage('options/index.html')
  await settings.waitForFunction(() => document.querySelectorAll('input').length > 1)
  await picture('options', (path) => settings.screenshot({ path }))
  await settings.close()
}

async function main() {
  const headless = options.headless || !hasDisplay()
  let reload = async () => {}
  const watching = new AbortController()
  await build({
    ...(options.watch && { watch: watching.signal }),
    onBuilt(error) {
      if (error) console.error(error instanceof Error ? error.message : error)
      else void reload()
    },
  })
  const harness = await startHarness(chosenBrowser(), { headless })
  const stop = async () => {
    watching.abort()
    await harness.close()
  }
  try {
    if (headless) {
      await rm(OUTPUT, { recursive: true, force: true })
      await mkdir(OUTPUT, { recursive: true })
    }
    const page = await openPages(harness)
    if (headless) await demonstrate(harness, page)
    if (headless && !options.watch) return await stop()

    reload = async () => {
      await harness.reloadExtension()
      await Promise.all((await harness.browser.pages()).filter(isOfHelpdesk).map((one) => one.reload()))
      console.log(`${new Date().toLocaleTimeString()} built and loaded again`)
    }
    console.log(
      `\nThe demo helpdesk is open in ${harness.name}, with Attune in it. Try, in ticket 4821:\n  ${REPLY.join('\n  ')}`,
    )
    console.log('Close the browser or press Ctrl+C to end.')
    await new Promise<void>((resolve) => harness.browser.once('disconnected', () => resolve()))
    await stop()
  } catch (error) {
    await stop()
    throw error
  }
}

const isOfHelpdesk = (page: { url(): string }) => /\/\/(acme\.zendesk|app\.intercom)\.com/.test(page.url())

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
