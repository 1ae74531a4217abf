import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Harness, type HelpdeskPage, startHarness } from '../real/harness'
import { look, withAdapters } from './in-page'

describe.each(['chromium', 'firefox'] as const)('a Zendesk ticket in %s', (browser) => {
  let harness: Harness
  let page: HelpdeskPage

  beforeAll(async () => {
    harness = await startHarness(browser, { extension: null })
    page = await withAdapters(await harness.ticket('4821'))
  })
  afterAll(() => harness?.close())

  /** For tests that leave the page changed. */
  const fresh = async () => {
    await page.page.close()
    page = await withAdapters(await harness.ticket('4821'))
  }

  const bringToFront = async (ticket: string) => {
    await page.page.click(`[data-test-id="header-tab"][data-entity-id="${ticket}"]`)
    await page.page.waitForSelector(`.ticket-panes-grid-layout.active[data-ticket-id="${ticket}"]`)
  }

  /** Changes the pane of the ticket in front. */
  const inPane = <A>(change: (pane: Element, given: A) => void, given?: A) =>
    page.page.evaluate(
      `(${change.toString()})([...document.querySelectorAll('#main_panes > .pane')].find((pane) => pane.style.visibility === 'visible'), ${JSON.stringify(given)})`,
    )

  test('has three composers mounted and one draft: the visible one', async () => {
    expect(await page.page.$$eval('[contenteditable="true"]', (all) => all.length)).toBe(3)
    expect((await look(page)).drafts).toEqual([
      {
        kind: 'reply',
        channel: 'email',
        ticket: '4821',
        plain: false,
        element: 'omnicomposer-rich-text-ckeditor',
        frame: 'ticket-rich-text-editor',
        inFrame: true,
      },
    ])
  })

  test('tells who said what and when, without signature, quoted mail and marks of delivery', async () => {
    const { thread } = await look(page)
    expect(thread?.messages.map(({ from, author, text }) => ({ from, author, text }))).toEqual([
      {
        from: 'customer',
        author: 'Maya Okafor',
        text: 'Hello,\nThe glass kettle from order 20418 arrived today. There is a crack in the base and water runs out of it.\nI paid 38.50 € for it. Can I get a new one, or my money back?\nBest,\nMaya',
      },
      {
        from: 'agent',
        author: 'Leo Brandt',
        text: 'Hi Maya,\nThank you for writing, and I’m sorry the kettle arrived like that.\nCould you send me two photos of the crack? I’ll check with the warehouse and get back to you within two days.',
      },
      {
        from: 'note',
        author: 'Ines Faro',
        text: 'Warehouse says batch K-12 has more of these. No replacement stock before next week, refund is fine without return.',
      },
      {
        from: 'customer',
        author: 'Maya Okafor',
        text: 'Hi Leo,\nPhotos are attached. Do I have to send the old one back? I don’t have the box any more.\nMaya',
      },
      {
        from: 'customer',
        author: 'Maya Okafor',
        text: 'This is the third time I’m writing and nobody has answered since last week. You asked me for photos, I sent photos, and then nothing. I’m really fed up with this.\nWhen do I get my money back? And do I have to send the broken kettle back or not?\nMaya Okafor',
      },
    ])
    const shown = await page.page.$$eval('[data-ticket-id="4821"] time', (all) => all.map((time) => time.dateTime))
    expect(thread?.messages.map(({ at }) => at)).toEqual(shown)
    expect(thread).toMatchObject({
      customerName: 'Maya Okafor',
      agentName: 'Leo Brandt',
      subject: 'Kettle arrived cracked (order 20418)',
    })
  })

  test('follows the tab in front, there and back', async () => {
    await bringToFront('4840')
    const chat = await look(page)
    expect(chat.drafts).toMatchObject([{ kind: 'reply', channel: 'chat', ticket: '4840', plain: true }])
    expect(chat.thread?.customerName).toBe('Rosa Delgado')
    expect(chat.thread?.messages).toHaveLength(3)
    await bringToFront('4821')
    const mail = await look(page)
    expect(mail.drafts).toMatchObject([{ kind: 'reply', channel: 'email', ticket: '4821', plain: false }])
    expect(mail.thread?.customerName).toBe('Maya Okafor')
  })

  test('knows an internal note from a reply, also where the editor is another one', async () => {
    for (const ticket of ['4821', '4840']) {
      await bringToFront(ticket)
      const pane = `[data-ticket-id="${ticket}"]`
      await page.page.click(`${pane} [data-test-id="omnichannel-channel-switcher-button"]`)
      // The menu opens a frame after the click, later on a busy machine.
      await (await page.page.waitForSelector(
        `${pane} [data-test-id="omnichannel-channel-switcher-menuitem-internal"]`,
      ))!.click()
      await page.page.waitForSelector(`${pane} [data-test-id="omnicomposer-rich-text-ckeditor"]`)
      expect((await look(page)).drafts).toMatchObject([{ kind: 'note', ticket, plain: false }])
    }
    await fresh()
  })

  test('a bot’s name is nobody’s, and an automatic mail was sent by us', async () => {
    await bringToFront('4836')
    const { thread } = await look(page)
    expect(thread?.messages.map(({ from }) => from)).toEqual(['customer', 'agent'])
    expect(thread?.agentName).toBeUndefined()
    await bringToFront('4821')
  })

  test('a message that arrives is in the thread', async () => {
    expect(await page.page.evaluate(() => window.demo.receive())).toBe(true)
    await page.waitFor(() => document.querySelectorAll('[data-ticket-id="4821"] article').length === 6)
    expect((await look(page)).thread?.messages.at(-1)).toMatchObject({
      from: 'customer',
      text: 'Are you still there? I can see that you have read this.',
    })
    await fresh()
  })

  describe('the channel', () => {
    const switcher = '[data-test-id="omnichannel-channel-switcher-button"]'

    test.each([
      ['web', 'reply', 'email'],
      ['email', 'reply', 'email'],
      ['native_messaging', 'reply', 'chat'],
      ['chat', 'reply', 'chat'],
      ['sms', 'reply', 'chat'],
      ['internal', 'note', 'email'],
      ['side_conversation', 'unknown', 'email'],
      ['constructor', 'unknown', 'email'],
      ['', 'unknown', 'email'],
    ])('“%s” is a %s by %s', async (channel, kind, by) => {
      await inPane((pane, [selector, value]) => pane.querySelector(selector)?.setAttribute('data-channel', value), [
        switcher,
        channel,
      ] as [string, string])
      expect((await look(page)).drafts).toMatchObject([{ kind, channel: by }])
    })

    test.each([
      ['Public reply', 'reply'],
      ['Internal note', 'note'],
      ['Messaging', 'reply'],
      ['Öffentliche Antwort', 'unknown'],
    ])('without its attribute, “%s” means %s', async (label, kind) => {
      await inPane(
        (pane, [selector, value]) => {
          pane.querySelector(selector)?.removeAttribute('data-channel')
          pane.querySelector(selector)?.setAttribute('aria-label', value)
        },
        [switcher, label] as [string, string],
      )
      expect((await look(page)).drafts).toMatchObject([{ kind }])
    })

    test('a composer without switcher is unknown, also beside one that has it', async () => {
      await inPane((pane) => {
        const side = document.createElement('div')
        side.innerHTML = '<div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true">x</div>'
        pane.querySelector('[data-side-conversations-anchor-id]')?.append(side)
        pane.querySelector('[data-test-id="omnichannel-channel-switcher-button"]')?.setAttribute('data-channel', 'web')
      })
      expect((await look(page)).drafts.map(({ kind }) => kind)).toEqual(['reply', 'unknown'])
      expect((await look(page, switcher)).drafts.map(({ kind }) => kind)).toEqual(['unknown', 'unknown'])
      await fresh()
    })
  })

  describe('the log', () => {
    afterEach(fresh)

    test('hidden duplicates and system lines are not messages', async () => {
      await inPane((pane) => {
        const log = pane.querySelector('[data-test-id="omni-log-container"]')
        const twin = log?.lastElementChild?.cloneNode(true) as Element
        twin.querySelector('[data-test-id="omni-log-item-message"]')?.setAttribute('aria-hidden', 'true')
        const system = document.createElement('article')
        system.dataset.testId = 'omni-log-comment-item'
        system.innerHTML =
          '<div data-test-id="omni-log-item-message"><div data-test-id="omni-log-message-content">Last 3 messages were emailed</div></div>'
        log?.append(twin, system)
      })
      expect((await look(page)).thread?.messages).toHaveLength(5)
    })

    test('newest first is turned round', async () => {
      const before = (await look(page)).thread?.messages.map(({ text }) => text)
      await inPane((pane) => {
        const log = pane.querySelector('[data-test-id="omni-log-container"]')
        log?.append(...[...log.children].reverse())
      })
      expect((await look(page)).thread?.messages.map(({ text }) => text)).toEqual(before)
    })

    test('without the type attribute, tag, badge and name tell', async () => {
      await inPane((pane) => {
        for (const message of pane.querySelectorAll('[type]')) message.removeAttribute('type')
      })
      expect((await look(page)).thread?.messages.map(({ from }) => from)).toEqual([
        'customer',
        'agent',
        'note',
        'customer',
        'customer',
      ])
    })
  })

  describe('health', () => {
    test('all is found', async () => {
      expect((await look(page)).health).toEqual({
        composer: true,
        kind: true,
        conversation: true,
        customerName: true,
        missing: [],
      })
    })

    test.each([
      [
        '[contenteditable="true"]',
        { composer: false, kind: false, conversation: false, customerName: false },
        'composer',
      ],
      [
        '[data-test-id="omnichannel-channel-switcher-button"]',
        { composer: true, kind: false, conversation: true, customerName: true },
        'public reply or internal note',
      ],
      [
        '[data-test-id="omni-log-container"]',
        { composer: true, kind: true, conversation: false, customerName: true },
        'conversation',
      ],
      [
        '[data-test-id="ticket-system-field-requester-select"], article',
        { composer: true, kind: true, conversation: false, customerName: false },
        'requester',
      ],
    ])('says so when %s is gone', async (selector, found, missing) => {
      const { health } = await look(page, selector)
      expect(health).toMatchObject(found)
      expect(health.missing).toContain(missing)
    })

    test('the name is read from the tab bar, from a field’s input and from the log as well', async () => {
      await inPane((pane) => {
        const field = pane.querySelector('[data-test-id="ticket-system-field-requester-select"]')
        if (field) field.innerHTML = '<input value="Maya O. &lt;maya@example.com&gt;">'
      })
      expect((await look(page)).thread?.customerName).toBe('Maya O.')
      await inPane((pane) => {
        const field = pane.querySelector('[data-test-id="ticket-system-field-requester-select"]')
        field?.setAttribute('data-test-id', 'tabs-nav-item-users')
      })
      expect((await look(page)).thread?.customerName).toBe('Maya O.')
      expect((await look(page, '[data-test-id="tabs-nav-item-users"]')).thread?.customerName).toBe('Maya Okafor')
    })

    test('a page without a ticket has no composer', async () => {
      const dashboard = await harness.open('https://acme.zendesk.com/agent/dashboard')
      await withAdapters(await dashboard.ready())
      const { drafts, health } = await look(dashboard)
      expect(drafts).toEqual([])
      expect(health.composer).toBe(false)
      expect(health.missing[0]).toBe('composer')
      await dashboard.page.close()
    })
  })
})
