/** What a person meets after the installation: three lines, and a practice ticket in which everything works. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PRACTICE_TICKETS } from '../../src/welcome/practice-tickets'
import { type BrowserName, type Harness, HelpdeskPage, startHarness } from './harness'

interface Storage {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } }
}

const [parcel, refund] = PRACTICE_TICKETS

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let harness: Harness
  let page: HelpdeskPage
  beforeAll(async () => {
    harness = await startHarness(name)
    page = new HelpdeskPage(harness.welcome!, name)
    await page.page.bringToFront()
  })
  afterAll(() => harness?.close())

  const draft = () => page.page.evaluate(() => document.querySelector('[data-practice-draft]')?.textContent ?? '')
  const shows = (words: string) => page.waitFor((wanted: string) => document.body.textContent?.includes(wanted), words)
  const press = async (words: string) => {
    const button = await page.page.waitForFunction(
      (wanted: string) => [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(wanted)),
      { timeout: 15_000 },
      words,
    )
    await (button.asElement() as unknown as { click(): Promise<void> }).click()
  }

  /** Puts words in place of the whole draft as if typed, without the time that typing takes. */
  const write = (text: string) =>
    page.page.evaluate((words) => {
      document.querySelector<HTMLElement>('[data-practice-draft]')?.focus()
      document.execCommand('selectAll')
      for (const [index, line] of words.split(/\n+/).entries()) {
        if (index > 0) document.execCommand('insertParagraph')
        document.execCommand('insertText', false, line)
      }
    }, text)

  it('opens by itself, says what it reads, and marks the practice reply at once', async () => {
    await shows('sends nothing anywhere')
    const marks = await page.waitForMarks([
      "there's nothing we can do",
      'You should have chosen express delivery',
      'Someone will get back to you soon',
    ])
    expect(marks.map(({ name }) => name)).toContain('attune-strong')
    await shows('“When will it be here?” is not answered')
  })

  it('has the card, which rewrites the words, and one undo', async () => {
    const before = await draft()
    await (await page.composer()).scrollIntoView()
    await page.hoverMark('You should have chosen express delivery')
    await page.find('[role="dialog"]')
    await page.pressButton('', '.rewrite')
    await page.until(
      async () => (await draft()) !== before,
      () => 'the rewrite',
    )
    expect(await draft()).toContain('express delivery')
    expect(await draft()).not.toContain('You should have')
    await page.press('Control+z')
    await page.until(
      async () => (await draft()) === before,
      () => 'undo to bring the old words back',
    )
  })

  it('adds what is missing from the view beside it, and judges what is typed', async () => {
    const before = await draft()
    // The view follows the draft after the pause; what is pressed before that is refused as outdated.
    await page.waitFor(
      (words: string) =>
        document.querySelector('aside .words, aside .mark-title')?.closest('ol')?.textContent?.includes(words),
      'You should have chosen express delivery',
    )
    await press('Add')
    await page.until(
      async () => (await draft()).length > before.length,
      () => 'the offered words',
    )
    await write(parcel!.example)
    await page.waitForMarks([])
    await shows('Dana has everything a reply can give.')
    await press('Next ticket')
    await page.until(
      async () => (await draft()).includes('against our policy'),
      () => 'the draft of the next ticket',
    )
    await shows(refund!.subject)
    await shows('Marcus is disappointed')
    expect((await page.marks()).map(({ text }) => text)).toContain('You should have contacted us earlier')
  })

  it('answers the keys of Attune, and counts nothing', async () => {
    const answer = await page.page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Storage>
      const api = browser ?? chrome
      return api.storage.local.get('counters')
    })
    expect(answer).toEqual({})
    const marks = await page.marks()
    await page.page.bringToFront()
    await harness.command('next-mark')
    await page.find('[role="dialog"]')
    expect(await page.marks()).toEqual(marks)
  })
})
