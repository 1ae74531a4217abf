/** What an administrator sets by the browser's own policies holds in the pages, is shown in the options, and stays. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Rule } from '../../src/engine/rule'
import { CLASSIC_TICKET } from '../helpdesk/server'
import { type BrowserName, needBrowser } from './browsers'
import { type Harness, startHarness } from './harness'
import { firefoxWithPolicies, type PreparedBrowser, setChromiumPolicies } from './policies'

/** As in manifest/firefox.json, and in docs/organisations.md. */
const ADDON = 'attune@attune.invalid'
const POLICY = "that's our policy"
const SITE_OFF = new URL(CLASSIC_TICKET).hostname

const rule: Rule = {
  id: 'jargon/zeppelin',
  severity: 'strong',
  title: 'A word of our house',
  why: 'The customer knows the thing by its name.',
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  patterns: ['{zeppelin}'],
  examples: { flags: [], passes: [] },
}
const rulePack = { name: 'Acme', rules: [rule] }

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let firefox: PreparedBrowser | undefined
  let harness: Harness
  beforeAll(async () => {
    if (name === 'firefox')
      firefox = await firefoxWithPolicies(await needBrowser(name), {
        '3rdparty': { Extensions: { [ADDON]: { sitesOff: [SITE_OFF], rulePack } } },
      })
    harness = await startHarness(name, firefox ?? {})
  })
  afterAll(async () => {
    await harness?.close()
    await firefox?.remove()
  })

  it('the organisation’s rules mark beside Attune’s own, and its sites are quiet', async () => {
    const page = await harness.ticket('4821')
    await page.type(`Hi Maya, your zeppelin is late, and ${POLICY}.`)
    if (name === 'chromium') {
      // Set under an open page, where it holds at once.
      await page.waitForMarks([POLICY])
      await setChromiumPolicies(harness, { sitesOff: [SITE_OFF], rulePack: JSON.stringify(rulePack) })
      await page.page.bringToFront()
    }
    await page.waitForMarks(['zeppelin', POLICY])
    await page.page.close()

    const quiet = await (await harness.open(CLASSIC_TICKET)).ready()
    await quiet.type(`Hi Maya, ${POLICY}.`)
    let state: object = {}
    await quiet.until(
      async () => {
        state = await harness.state()
        return JSON.stringify(state) === JSON.stringify({ kind: 'off', scope: 'organisation', site: SITE_OFF })
      },
      () => `the site to be off, but it is ${JSON.stringify(state).slice(0, 200)}`,
    )
    expect(await quiet.marks()).toEqual([])
    await quiet.page.close()
  })

  it('the options show it and let nobody change it', async () => {
    const options = await harness.extensionPage('options/index.html', 'background')
    const shown = await options.evaluate(
      (site) => ({
        fixed: [...document.querySelectorAll('li')].find(({ textContent }) => textContent?.includes(site))?.textContent,
        organisation: document.querySelectorAll('.organisation').length,
        imports: document.querySelectorAll('input[type="file"]').length,
      }),
      SITE_OFF,
    )
    expect(shown).toEqual({ fixed: `${SITE_OFF}Set by your organisation`, organisation: 2, imports: 0 })
    await options.close()
  })
})
