import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Harness, type HelpdeskPage, startHarness } from '../real/harness'
import { look, withAdapters } from './in-page'

describe.each(['chromium', 'firefox'] as const)('an Intercom conversation in %s', (browser) => {
  let harness: Harness

  beforeAll(async () => {
    harness = await startHarness(browser, { extension: null })
  })
  afterAll(() => harness?.close())

  const opened = async (id: string, query = ''): Promise<HelpdeskPage> =>
    withAdapters(await harness.conversation(id, query))

  const setMode = (page: HelpdeskPage, mode: string) => page.page.click(`[role="tab"][aria-label="${mode}"]`)

  describe.each([
    ['the markup with labels', ''],
    ['the markup since spring 2026', '?markup=bare'],
  ])('in %s', (_, query) => {
    test('the composer is a reply, a note after the switch, a reply again', async () => {
      const page = await opened('215794', query)
      const reply = {
        kind: 'reply',
        channel: 'chat',
        ticket: '215794',
        plain: false,
        element: 'ProseMirror embercom-prosemirror-composer-editor',
        frame: 'embercom-prosemirror-composer',
        inFrame: true,
      }
      expect((await look(page)).drafts).toEqual([reply])
      await setMode(page, 'Note')
      await page.waitFor(() => document.querySelector('[data-conversation-reply-composer]') === null)
      expect((await look(page)).drafts).toEqual([{ ...reply, kind: 'note' }])
      await setMode(page, 'Reply')
      await page.waitFor(() => document.querySelector('[data-conversation-reply-composer]') !== null)
      expect((await look(page)).drafts).toEqual([reply])
    })

    test('tells who said what and when', async () => {
      const page = await opened('215794', query)
      const { thread } = await look(page)
      expect(thread?.customerName).toBe('Henrik Aas')
      expect(thread?.messages.map(({ from, text }) => [from, text])).toEqual([
        [
          'customer',
          'My lessons show up an hour late in the phone calendar but not on the computer. I’m not sure what I did.',
        ],
        ['agent', 'Here is an article that may help: Time zones in connected calendars.'],
        ['agent', 'Hi Henrik, please check the UTC offset of the CalDAV collection and re-authorise the OAuth scope.'],
        ['note', 'Looks like his phone is set to a fixed zone. Same as the case last week.'],
        [
          'customer',
          'Sorry, I don’t understand any of that. Where do I find this offset? Is it something on the phone, or on your page?',
        ],
      ])
      const shown = await page.page.$$eval('[data-conversation-stream] time', (all) => all.map((time) => time.dateTime))
      expect(thread?.messages.map(({ at }) => at)).toEqual(shown)
    })
  })

  test('the teammate’s name is read where it stands, and a bot’s is not', async () => {
    const page = await opened('215794')
    expect((await look(page)).thread?.agentName).toBe('Noor Haddad')
    await page.page.evaluate(() => {
      for (const name of document.querySelectorAll('[data-testid="admin-avatar-name"]')) name.textContent = 'Fin'
    })
    expect((await look(page)).thread?.agentName).toBeUndefined()
  })

  test('another conversation is another ticket', async () => {
    const page = await opened('215800')
    await page.page.evaluate(() => (window.demo as { open?(conversation: string): void }).open?.('215781'))
    await page.waitFor(() => document.querySelector('[data-conversation-title]')?.textContent === 'Dana Whitlock')
    const { drafts, thread } = await look(page)
    expect(drafts).toMatchObject([{ ticket: '215781', channel: 'email', kind: 'reply' }])
    expect(thread?.messages[0]?.text).toBe(
      'I cancelled on the 2nd and you charged me 59 € on the 4th. Please refund it.',
    )
  })

  test('a customer’s message that arrives while typing is in the thread', async () => {
    const page = await opened('215800')
    await page.type('One moment')
    await page.page.evaluate(() => window.demo.receive())
    await page.waitFor(() => document.querySelectorAll('[data-conversation-stream] > *').length === 4)
    expect((await look(page)).thread?.messages.at(-1)).toMatchObject({
      from: 'customer',
      text: 'Wait. Two people just called me, they got a cancellation and not a move.',
    })
    expect(await page.html()).toContain('One moment')
  })

  test('a composer that nothing calls a reply is unknown', async () => {
    const page = await opened('215800')
    await page.page.evaluate(() =>
      document.querySelector('[data-conversation-reply-composer]')?.removeAttribute('data-conversation-reply-composer'),
    )
    const { drafts, health } = await look(page)
    expect(drafts).toMatchObject([{ kind: 'unknown' }])
    expect(health).toMatchObject({ composer: true, kind: false, missing: ['reply or note'] })
  })

  test('any sign of a note wins over the reply’s hook', async () => {
    const page = await opened('215800')
    for (const [name, value] of [
      ['class', 'embercom-prosemirror-composer is-note'],
      ['data-mode', 'note'],
      ['data-note-composer', ''],
    ] as const) {
      const set = (to: string | null) =>
        page.page.evaluate(
          (attribute, given) => {
            const box = document.querySelector('[data-conversation-reply-composer] > :has(> .ProseMirror)')
            if (given === null) box?.removeAttribute(attribute)
            else box?.setAttribute(attribute, given)
          },
          name,
          to,
        )
      await set(value)
      expect((await look(page)).drafts, name).toMatchObject([{ kind: 'note' }])
      await set(name === 'class' ? 'embercom-prosemirror-composer' : null)
      expect((await look(page)).drafts, name).toMatchObject([{ kind: 'reply' }])
    }
  })

  test('the old inbox is told by its panes', async () => {
    const page = await opened('215800')
    await page.page.evaluate(() => {
      const box = document.querySelector('.inbox2__composer__container')
      box?.removeAttribute('data-conversation-reply-composer')
      box?.setAttribute('class', 'conversation__text')
    })
    expect((await look(page)).drafts).toMatchObject([{ kind: 'reply' }])
    await page.page.evaluate(() => document.querySelector('.conversation__text')?.classList.add('o__note'))
    expect((await look(page)).drafts).toMatchObject([{ kind: 'note' }])
  })

  test('health says what is missing', async () => {
    const page = await opened('215800')
    expect((await look(page)).health.missing).toEqual([])
    const { health } = await look(
      page,
      '[data-testid="conversation-stream-scroll-container"], .inbox-2__conversation-header',
    )
    expect(health).toEqual({
      composer: true,
      kind: true,
      conversation: false,
      customerName: false,
      missing: ['conversation', 'customer’s name'],
    })
    const list = await withAdapters(await harness.open('https://app.intercom.com/a/inbox/harbour/inbox'))
    expect(await look(list)).toMatchObject({ drafts: [], thread: null, health: { composer: false } })
  })
})
