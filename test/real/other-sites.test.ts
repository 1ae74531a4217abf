/** Sites that are no helpdesk Attune knows: allowed by the user, read field by field, and left as soon as that ends. */
import { rm } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { PageState } from '../../src/messages/page-state'
import { CHAT_DASHBOARD, CLASSIC_TICKET, MAPPED_TICKET, UNKNOWN_DESK } from '../helpdesk/server'
import { type BrowserName, type Harness, type HelpdeskPage, startHarness, withHosts } from './harness'

const SITE = 'https://desk.acme.example/*'
const ZENDESK = 'https://*.zendesk.com/*'
const POLICY = "that's our policy"
const NOTHING = "There's nothing I can do"

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let harness: Harness
  const pages: HelpdeskPage[] = []
  const opened = async (url: string) => {
    const page = await (await harness.open(url)).ready()
    pages.push(page)
    return page
  }

  let copy: string | undefined
  beforeAll(async () => {
    copy = name === 'chromium' ? await withHosts(['https://*.acme.example/*']) : undefined
    harness = await startHarness(name, copy ? { extension: copy } : {})
    await harness.setAllowed(SITE, false)
  })
  afterAll(async () => {
    await harness?.close()
    if (copy) await rm(copy, { recursive: true, force: true })
  })
  afterEach(async () => {
    for (const { page } of pages.splice(0)) await page.close()
  })

  /** What Attune says of the page in front; `silent` where nothing of it answers. */
  const stateOf = async (page: HelpdeskPage): Promise<PageState | { kind: 'silent' }> => {
    await page.page.bringToFront()
    return harness.state().catch(() => ({ kind: 'silent' }))
  }
  const becomes = async (page: HelpdeskPage, kind: string): Promise<PageState> => {
    let state = await stateOf(page)
    await page.until(
      async () => {
        state = await stateOf(page)
        return state.kind === kind
      },
      () => `the page to be ${kind}, but it is ${JSON.stringify(state).slice(0, 300)}`,
    )
    return state as PageState
  }
  const found = (state: PageState) => (state.kind === 'ready' ? state.analysis.findings.map(({ text }) => text) : [])
  const press = async (page: Page, words: string) => {
    const button = await page.waitForFunction(
      (wanted: string) =>
        [...document.querySelectorAll<HTMLButtonElement>('button')].find(
          (each) => each.textContent?.includes(wanted) && !each.disabled,
        ),
      { timeout: 15_000, polling: 50 },
      words,
    )
    await (button.asElement() as unknown as { click(): Promise<void> }).click()
  }
  const turnOn = async (page: HelpdeskPage) => {
    await page.page.bringToFront()
    const popup = await harness.popup()
    await press(popup, 'Customers read it')
    if (!popup.isClosed()) await popup.close()
  }
  const gone = (page: HelpdeskPage) =>
    page.waitFor(() => {
      const root = document.querySelector('[data-attune-root]')
      const shown = root?.shadowRoot?.querySelector('button')
      return !shown && ![...CSS.highlights.keys()].some((key) => key.startsWith('attune-'))
    })

  it('is nowhere before it is allowed, and then quiet until a field is turned on', async () => {
    const page = await opened(UNKNOWN_DESK)
    await page.type(`Hi Maya, ${POLICY}.`)
    expect((await stateOf(page)).kind).toBe('silent')
    await harness.setAllowed(SITE, true)
    const state = await becomes(page, 'unknown-field')
    // Composer yes, conversation no.
    expect(state).toMatchObject({ health: { composer: true, conversation: false } })
    expect(await page.inAttune((root) => root.textContent)).toBeUndefined()
  })

  it('judges what is written in the field that was turned on, and in no other', async () => {
    const page = await opened(UNKNOWN_DESK)
    await page.type(`Hi Maya, ${POLICY}. ${NOTHING}.`)
    await becomes(page, 'unknown-field')
    await turnOn(page)
    const state = await becomes(page, 'ready')
    expect(found(state)).toEqual([POLICY, NOTHING])
    expect(state).toMatchObject({ conversation: { messages: [] }, health: { conversation: false } })
    await harness.command('next-mark')
    await page.pressButton('', '.rewrite')
    await page.until(
      async () => (await page.html()) !== '' && !(await page.html()).includes(`${POLICY}. ${NOTHING}`),
      () => 'the rewrite',
    )
    await page.page.click('.editor')
    await page.page.keyboard.type(`No, ${POLICY}.`)
    await becomes(page, 'unknown-field')
    expect(await page.marks()).toEqual([])
  })

  it('remembers the field on the next page of the site', async () => {
    const page = await opened(UNKNOWN_DESK.replace('77', '78'))
    await page.type(`Hi Jonas, ${POLICY}.`)
    expect(found(await becomes(page, 'ready'))).toEqual([POLICY])
  })

  it('leaves the open page when the permission is taken back, and comes again when it is given again', async () => {
    const page = await opened(UNKNOWN_DESK)
    await page.type(`Hi Maya, ${POLICY}.`)
    await becomes(page, 'ready')
    await harness.setAllowed(SITE, false)
    await becomes(page, 'silent')
    await gone(page)
    await harness.setAllowed(SITE, true)
    expect(found(await becomes(page, 'ready'))).toEqual([POLICY])
    await page.type(` ${NOTHING}.`)
    await page.until(
      async () => found((await stateOf(page)) as PageState).length === 2,
      () => 'both marks',
    )
    expect(await page.html()).toContain(NOTHING)
  })

  it('reads a Zendesk on the company’s own domain by its markup, conversation and all', async () => {
    const page = await opened(MAPPED_TICKET)
    await page.type(`Hi Maya, ${POLICY}.`)
    await page.waitForMarks([POLICY])
    expect(await stateOf(page)).toMatchObject({
      kind: 'ready',
      helpdesk: 'Zendesk',
      customerName: 'Maya Okafor',
      health: { composer: true, kind: true, conversation: true, customerName: true },
    })
  })

  it('is listed in the options, and removed from there together with its fields', async () => {
    const page = await opened(UNKNOWN_DESK)
    await page.type(`Hi Maya, ${POLICY}.`)
    await becomes(page, 'ready')
    const options = await harness.extensionPage('options/index.html')
    const lists = () =>
      options.$$eval('.quiet', (all) =>
        all.map((each) => each.textContent ?? '').filter((text) => /desk\.acme/.test(text)),
      )
    await page.until(
      async () => (await lists()).length === 2,
      () => 'the site and its field to be listed',
    )
    await press(options, 'Remove: desk.acme.example')
    // The copy for Chromium has to ask for the host outright, and what is asked for outright an extension cannot give up.
    const left = name === 'firefox' ? 0 : 1
    await page.until(
      async () => (await lists()).length === left,
      () => 'the lists to be empty',
    )
    await becomes(page, name === 'firefox' ? 'silent' : 'unknown-field')
    await gone(page)
    await options.close()
  })

  it.runIf(name === 'firefox')('is added by its address in the options', async () => {
    const page = await opened(UNKNOWN_DESK)
    const options = await harness.extensionPage('options/index.html')
    await options.type('.add-site input', 'https://desk.acme.example/tickets/77')
    await press(options, 'Allow')
    await options.waitForFunction(() => document.querySelector('.add-site p')?.textContent?.startsWith('Allowed.'))
    await page.type(`Hi Maya, ${POLICY}.`)
    await becomes(page, 'unknown-field')
    await options.close()
    await harness.setAllowed(SITE, false)
  })

  it('leaves a helpdesk whose permission is taken back, and comes again when it is given again', async () => {
    const page = await opened('https://acme.zendesk.com/agent/tickets/4821')
    await page.type(`Hi Maya, ${POLICY}.`)
    await page.waitForMarks([POLICY])
    const draft = await page.html()
    await harness.setAllowed(ZENDESK, false)
    await gone(page)
    await harness.setAllowed(ZENDESK, true)
    await page.page.bringToFront()
    await page.waitForMarks([POLICY])
    expect(await page.html()).toBe(draft)
  })

  describe('older pages of Zendesk', () => {
    it('a ticket on the classic page: the reply is read, the note is not', async () => {
      const page = await opened(CLASSIC_TICKET)
      await page.type(`Hi Maya, ${POLICY}.`)
      await page.waitForMarks([POLICY])
      expect(await stateOf(page)).toMatchObject({ kind: 'ready', ticket: '4799', customerName: 'Maya Okafor' })
      await page.page.click('.track-id-privateComment')
      await page.waitForMarks([])
      expect(await stateOf(page)).toMatchObject({ kind: 'note' })
      await page.page.click('.track-id-publicComment')
      await page.waitForMarks([POLICY])
    })

    it('the Chat dashboard: what is typed is judged, and it says that the conversation is not seen', async () => {
      const page = await opened(CHAT_DASHBOARD)
      await page.type(`Hi Rosa, ${POLICY}.`)
      const state = await becomes(page, 'ready')
      expect(found(state)).toEqual([POLICY])
      expect(state).toMatchObject({ plain: true, health: { composer: true, kind: true, conversation: false } })
      await harness.command('next-mark')
      await page.find('[role="dialog"]')
    })
  })
})
