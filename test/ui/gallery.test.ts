import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gallery, openGallery } from './gallery-page'

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = fileURLToPath(new URL('../../test-output/gallery', import.meta.url))

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
  await mkdir(pictures, { recursive: true })
})
afterAll(() => gallery?.close())

/** What axe objects to in Attune's part of the page: the whole of its own pages, its root in somebody else's. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(async () => {
    const root = document.querySelector('[data-attune-root]')
    const axe = (window as unknown as { axe: { run(what: unknown, how: unknown): Promise<AxeResults> } }).axe
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', ...(root ? [] : ['best-practice'])]
    return axe.run(root ?? document, {
      runOnly: { type: 'tag', values: tags },
      rules: { 'target-size': { enabled: true } },
    })
  })
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
  )
}

const unfoldAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })

const widthOf = (name: string) => (/options/.test(name) ? 900 : /welcome/.test(name) ? 1200 : 480)

const pressed = (page: Page) => page.evaluate(() => window.gallery.pressed)

describe('every state of the interface', () => {
  it('is in the gallery', () => {
    expect(gallery.names.length).toBeGreaterThan(30)
  })

  it.each(['light', 'dark'] as const)(
    'has nothing that axe objects to, %s, folded or not',
    async (scheme) => {
      const found: string[] = []
      for (const name of gallery.names) {
        const page = await gallery.show(name, { dark: scheme === 'dark', width: widthOf(name) })
        await page.screenshot({ path: `${pictures}/${name}-${scheme}.png`, fullPage: true })
        await unfoldAll(page)
        found.push(...(await objections(page)).map((objection) => `${name}: ${objection}`))
      }
      expect(found).toEqual([])
    },
    600_000,
  )

  it('fits a window of 320 pixels, as at 400 % zoom', async () => {
    const wide: string[] = []
    for (const name of gallery.names) {
      const page = await gallery.show(name, { width: 320, height: 480 })
      const overflow = await page.evaluate(() => {
        const card = document.querySelector('[data-attune-root]')?.shadowRoot?.querySelector('.card, .undo-bar')
        const box = card?.getBoundingClientRect()
        return box ? box.left < 0 || box.right > innerWidth : document.documentElement.scrollWidth > innerWidth
      })
      if (overflow) wide.push(name)
    }
    expect(wide).toEqual([])
  }, 300_000)

  it.each(['card-strong', 'card-german', 'card-mirrored', 'undo-bar'])(
    '%s stays in a window of 320 by 256 pixels, and all of it can be reached',
    async (name) => {
      const page = await gallery.show(name, { width: 320, height: 256 })
      const shadow = page.locator('[data-attune-root]')
      const card = shadow.locator('.card, .undo-bar')
      // The first place is found a frame after the first paint.
      await expect
        .poll(() => card.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight))
        .toBe(true)
      for (const button of await card.locator('button').all()) {
        await button.focus()
        const box = await button.evaluate((element) => element.getBoundingClientRect().toJSON())
        const room = await card.evaluate((element) => element.getBoundingClientRect().toJSON())
        expect(box.top).toBeGreaterThanOrEqual(room.top - 1)
        expect(Math.min(box.bottom, box.top + 24)).toBeLessThanOrEqual(room.bottom + 1)
        expect(room.top).toBeGreaterThanOrEqual(0)
      }
    },
  )

  it('runs from right to left where the language does: what begins a line stands at the right', async () => {
    const places = {
      'card-mirrored': '.card .eyebrow',
      'undo-bar-mirrored': '.undo-bar > span',
      'needs-card-mirrored': '.card h2',
      'reply-mirrored': '.top h1',
      'state-mirrored': '.top h1',
      'options-mirrored': '.masthead .logo',
      'welcome-mirrored': '.masthead .logo',
    }
    for (const [name, selector] of Object.entries(places)) {
      const page = await gallery.show(name, { width: widthOf(name) })
      const first = await page.locator(selector).first().boundingBox()
      const close = await page
        .locator('.card .close, .undo-bar .icon-button, .top .switch, .top .site, .masthead .text-button')
        .first()
        .boundingBox()
      expect([name, first!.x > close!.x]).toEqual([name, true])
    }
  })
})

describe('the card', () => {
  const inCard = (page: Page, selector: string) => page.locator('[data-attune-root]').locator(selector)

  it('stands below the words and never covers them', async () => {
    for (const name of ['card-strong', 'card-caution', 'card-hint']) {
      const page = await gallery.show(name)
      const { card, words } = await page.evaluate(() => {
        const composer = document.querySelector('.composer')!
        const marks = ["that's our policy", 'You should have contacted us', 'soon']
        const title = document.querySelector('[data-attune-root]')!.shadowRoot!.querySelector('h2')!.textContent!
        const words =
          marks[
            ['Policy given as the whole reason', 'A reproach about the past', 'No time given'].indexOf(title.trim())
          ]!
        const range = document.createRange()
        const start = composer.textContent!.indexOf(words)
        range.setStart(composer.firstChild!, start)
        range.setEnd(composer.firstChild!, start + words.length)
        const card = document.querySelector('[data-attune-root]')!.shadowRoot!.querySelector('.card')!
        return {
          card: card.getBoundingClientRect().toJSON(),
          words: [...range.getClientRects()].map((each) => each.toJSON()),
        }
      })
      expect(words.length).toBeGreaterThan(0)
      for (const word of words) expect(card.top >= word.bottom || card.bottom <= word.top).toBe(true)
    }
  })

  it('is a dialog that is named after its mark, each rewrite a button that says what it does', async () => {
    const page = await gallery.show('card-strong')
    const dialog = page.getByRole('dialog', { name: 'Policy given as the whole reason' })
    await dialog.waitFor()
    const rewrite = dialog.getByRole('button', {
      name: /Replace “Unfortunately that's our policy .+” with “I know this/,
    })
    await rewrite.click()
    expect(await pressed(page)).toEqual(['apply 1'])
  })

  it('leaves the caret in the draft when it is used with the mouse', async () => {
    const page = await gallery.show('card-strong')
    await page.locator('.composer').focus()
    await inCard(page, '.rewrite').first().click()
    expect(await pressed(page)).toEqual(['apply 0'])
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('composer')
  })

  it('closes on Esc and on a press elsewhere, and the page never sees that Esc', async () => {
    const page = await gallery.show('card-strong')
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => window.gallery.pressed.push(`page saw ${key}`))
    })
    await page.locator('.composer').focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    expect(await pressed(page)).toEqual(['close', 'page saw a'])
    await page.mouse.click(470, 630)
    expect((await pressed(page)).at(-1)).toBe('close')
  })

  it('keeps keys pressed inside it from the page', async () => {
    const page = await gallery.show('card-strong')
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => window.gallery.pressed.push(`page saw ${key}`))
    })
    await inCard(page, '.rewrite').first().focus()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    expect(await pressed(page)).toEqual(['apply 0'])
  })

  it('cannot be used by scripts of the page', async () => {
    const page = await gallery.show('card-strong')
    const buttons = await page.evaluate(() => {
      const buttons = [...document.querySelector('[data-attune-root]')!.shadowRoot!.querySelectorAll('button')]
      for (const button of buttons) {
        button.click()
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
      }
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
      return buttons.length
    })
    expect(buttons).toBeGreaterThan(6)
    expect(await pressed(page)).toEqual([])
  })

  it('says things to a screen reader without showing them', async () => {
    const page = await gallery.show('card-strong')
    const live = inCard(page, '[role="status"]')
    expect(await live.getAttribute('aria-live')).toBe('polite')
    const box = await live.evaluate((element) => {
      element.textContent = 'Mark: no time given. Rewrites: 2.'
      return element.getBoundingClientRect().toJSON()
    })
    expect(Math.max(box.width, box.height)).toBeLessThanOrEqual(1)
  })

  it('offers the text to copy where the editor refused it', async () => {
    const page = await gallery.show('card-refused')
    await inCard(page, '.notice button').click()
    expect(await pressed(page)).toEqual(['copy by Friday'])
  })
})

describe('the bar that takes a decision back', () => {
  it('stands beside the button, on its line, and is pressed by real clicks and keys only', async () => {
    const page = await gallery.show('undo-bar')
    const bar = page.getByRole('region', { name: 'Left as it is.' })
    const undo = bar.getByRole('button', { name: /^Undo/ })
    const [button, box] = await Promise.all([
      page.getByRole('button', { name: /^Attune/ }).boundingBox(),
      bar.boundingBox(),
    ])
    expect(box!.x + box!.width).toBeLessThanOrEqual(button!.x)
    expect(Math.abs(box!.y + box!.height / 2 - button!.y - button!.height / 2)).toBeLessThanOrEqual(2)
    await undo.evaluate((element) => (element as HTMLElement).click())
    expect(await pressed(page)).toEqual([])
    await undo.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await pressed(page)).toEqual(['undo', 'close'])
  })
})

describe('the composer button', () => {
  it('is named after Attune and says what the reply lacks', async () => {
    const page = await gallery.show('button-marks')
    const button = page.getByRole('button', { name: 'Attune: 3 marks, 1 question open' })
    const [frame, box] = await Promise.all([page.locator('.composer').boundingBox(), button.boundingBox()])
    expect(box!.x + box!.width).toBeLessThanOrEqual(frame!.x + frame!.width)
    expect(box!.y + box!.height).toBeLessThanOrEqual(frame!.y + frame!.height)
    await button.click()
    expect(await pressed(page)).toEqual(['button'])
  })

  it('is calm when nothing is missing', async () => {
    const page = await gallery.show('button-calm')
    await page.getByRole('button', { name: 'Attune: All there' }).waitFor()
  })

  it('moves with the composer', async () => {
    const page = await gallery.show('button-marks')
    const button = page.getByRole('button', { name: /^Attune/ })
    const before = (await button.boundingBox())!
    await page.locator('.composer').evaluate((composer) => {
      composer.style.minHeight = '300px'
    })
    await expect.poll(async () => (await button.boundingBox())!.y).toBeGreaterThan(before.y + 50)
  })
})

describe('the reply in popup and panel', () => {
  const actions = async (page: Page) =>
    (await pressed(page)).flatMap((each) => (each.startsWith('act ') ? [JSON.parse(each.slice(4))] : []))

  it('applies a rewrite to the very draft it shows', async () => {
    const page = await gallery.show('reply-full')
    await page
      .getByRole('button', { name: /Replace “Unfortunately/ })
      .nth(1)
      .click()
    const [action] = await actions(page)
    expect(action).toMatchObject({ type: 'apply', rule: 'policy/our-policy', rewrite: 1 })
    expect(action.expected.slice(action.start, action.end)).toBe("that's our policy")
    await page.getByText('Done. Ctrl+Z in the reply takes it back.').waitFor()
  })

  it('inserts the summary, copies it, and adds what is offered', async () => {
    const page = await gallery.show('reply-full')
    await page.getByRole('button', { name: 'Insert summary' }).click()
    await page.getByRole('button', { name: /^Answer/ }).click()
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click()
    expect((await actions(page)).map(({ type, check }) => [type, check])).toEqual([
      ['insertSummary', undefined],
      ['insertOffer', 'answersAllQuestions'],
    ])
    expect((await pressed(page)).at(-1)).toMatch(/^copy What happens next:/)
  })

  it('takes only the chosen changes of the whole rewrite', async () => {
    const page = await gallery.show('reply-full')
    await page.getByText('Whole reply, rewritten').click()
    await page.getByRole('checkbox', { name: /A reproach about the past/ }).uncheck()
    await page.getByRole('button', { name: 'Apply 3 changes' }).click()
    expect(await actions(page)).toMatchObject([{ type: 'applyWhole', edits: [0, 1, 3] }])
  })

  it('hands the ticket over with every line leading to its words, and never into a reply', async () => {
    const page = await gallery.show('reply-full')
    await page.getByText('Hand-over note').click()
    expect(await page.getByRole('button', { name: 'Insert into the note' }).count()).toBe(0)
    await page.getByRole('button', { name: /^Promised:/ }).click()
    await page.getByRole('button', { name: /^To do:/ }).click()
    const [message, show] = await actions(page)
    expect(message).toMatchObject({ type: 'showMessage', message: 1, start: 8 })
    expect(show.expected.slice(show.start, show.end)).toBe("I'll ask the warehouse")
    const note = await gallery.show('reply-note')
    await note.getByText('Hand-over note').click()
    await note.getByRole('button', { name: 'Insert into the note' }).click()
    expect(await actions(note)).toMatchObject([{ type: 'insertHandOver' }])
  })

  it('says which marks it hides and leads back to them', async () => {
    const page = await gallery.show('reply-hidden')
    expect(await page.locator('.hidden-marks li').allTextContents()).toEqual([
      '1 place left as it is · Mark again: 1 place left as it is',
      '2 marks of rules that are off · Options: 2 marks of rules that are off',
      '1 milder mark not shown · Options: 1 milder mark not shown',
    ])
    await page.getByRole('button', { name: /^Mark again/ }).click()
    await page.getByRole('button', { name: /^Options ?: 2 marks/ }).click()
    expect(await pressed(page)).toEqual([expect.stringContaining('"type":"markAgain"'), 'options'])
    await gallery.show('reply-full')
    expect(await page.locator('.hidden-marks').count()).toBe(0)
  })

  it('offers to take back at once what was left or turned off', async () => {
    const page = await gallery.show('reply-full')
    await page.getByRole('button', { name: 'Leave in this ticket' }).first().click()
    await page.getByText('Left as it is.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await page.getByRole('button', { name: 'Turn rule off' }).first().click()
    await page.getByText('The rule is off.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    const [leave, again, off, on] = await actions(page)
    expect(again).toEqual({
      type: 'markAgain',
      mark: { rule: leave.rule, start: leave.start, end: leave.end },
      expected: leave.expected,
    })
    expect([off.type, on]).toEqual(['turnOff', { type: 'turnOn', rule: off.rule }])
  })

  it('says what is seen of the page and what is not', async () => {
    const page = await gallery.show('reply-partly-unseen')
    expect(await page.locator('.sight li').allTextContents()).toEqual([
      'Reply box: yes',
      'Reply or note: yes',
      'Conversation: no',
      'Customer’s name: no',
    ])
    await gallery.show('state-no-composer')
    expect(await page.locator('.sight .missing').allTextContents()).toEqual(['Reply box: no', 'Reply or note: no'])
  })

  it('says why something was not done and offers the text', async () => {
    const page = await gallery.show('reply-refused')
    await page.getByRole('button', { name: 'Insert summary' }).click()
    await page.getByText('The editor did not take the change.').waitFor()
    await page.getByRole('button', { name: 'Copy the text' }).click()
    expect((await pressed(page)).at(-1)).toBe('copy by Friday')
  })

  it.each([
    ['state-not-allowed', 'Allow', 'allow'],
    ['state-off-site', 'Turn on', 'site acme.zendesk.com true'],
    ['state-off-everywhere', 'Turn on', 'enable'],
    ['state-paused', 'Go on now', 'resume'],
    ['state-note', 'Check notes too', 'notes'],
    ['state-unknown-page', 'Practise on a ticket', 'practise'],
  ])('in %s has one button, “%s”', async (state, label, press) => {
    const page = await gallery.show(state)
    await page.getByRole('button', { name: label }).click()
    expect(await pressed(page)).toEqual([press])
  })

  it('switches this site off and on', async () => {
    const page = await gallery.show('reply-full')
    await page.getByRole('switch', { name: 'Attune on acme.zendesk.com' }).click()
    expect(await pressed(page)).toEqual(['site acme.zendesk.com false'])
  })
})

describe('the options', () => {
  it('find a rule by the words of its examples', async () => {
    const page = await gallery.show('options', { width: 900 })
    await page.getByRole('searchbox', { name: 'Search rules' }).fill('told us')
    await page.getByText('A reproach about the past').first().waitFor()
    expect(await page.getByRole('switch', { name: /^Rule/ }).count()).toBe(1)
    await page.getByRole('switch', { name: 'Rule “A reproach about the past”' }).click()
    expect(await pressed(page)).toEqual(['rules blame/should-have true'])
  })

  it('turn a whole family off', async () => {
    const page = await gallery.show('options', { width: 900 })
    await page.getByRole('switch', { name: 'All rules of “Policy as the whole reason”' }).click()
    expect(await pressed(page)).toEqual(['rules policy/our-policy false'])
  })

  it('refuse a pack with the place where it is wrong, and keep its text', async () => {
    const page = await gallery.show('options', { width: 900 })
    const text = page.getByRole('textbox', { name: 'or paste it here' })
    await text.fill('{"name":"x"}')
    await page.getByRole('button', { name: 'Import' }).click()
    await page.getByText('rules.0.patterns').waitFor()
    expect(await text.inputValue()).toBe('{"name":"x"}')
    expect(await pressed(page)).toEqual(['import {"name":"x"}'])
  })

  it('edit the guide as a form, and give it back as the file holds it', async () => {
    const page = await gallery.show('options', { width: 900 })
    const save = page.getByRole('button', { name: 'Save the guide' })
    expect(await save.isDisabled()).toBe(true)
    await page.getByText('Returns after 30 days', { exact: true }).click()
    await page.getByLabel('The reason').fill('returned stock goes back to the maker')
    await page.getByRole('button', { name: 'Add a topic' }).click()
    await save.click()
    await page.getByText('A topic needs a name.').waitFor()
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).nth(1).getAttribute('aria-invalid')).toBe(
      'true',
    )
    expect(await pressed(page)).toEqual([])
    await page.getByRole('button', { name: /^Remove ?: New topic/ }).click()
    await save.click()
    await page.getByText('Saved. Open pages use it already.').waitFor()
    const [saved] = await pressed(page)
    expect(JSON.parse(saved!.slice('guide '.length))).toEqual({
      topics: [
        {
          id: 'Returns after 30 days',
          about: ['refund', '30 days'],
          reason: 'returned stock goes back to the maker',
          options: ['send you a new one', 'have it repaired'],
        },
      ],
      prefer: [{ say: 'subscription', instead: ['plan', 'package'] }],
      agentName: 'Leo',
      signature: 'Leo from Acme',
    })
  })

  it('say at its field which line of the guide cannot be read', async () => {
    const page = await gallery.show('options', { width: 900 })
    await page.getByText('Returns after 30 days', { exact: true }).click()
    const about = page.getByLabel('Applies when a sentence says')
    await about.fill('refund\n\n(money back')
    await page.getByRole('button', { name: 'Save the guide' }).click()
    await page.getByText('“(money back”: Expected «)»').waitFor()
    expect(await about.getAttribute('aria-invalid')).toBe('true')
  })

  it('list all that is quiet, each to be taken back', async () => {
    const page = await gallery.show('options', { width: 900 })
    await page.getByText('Attune is paused until 10:40 AM.', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Go on now' }).click()
    await page.getByRole('button', { name: /^Turn on again ?: demo.zendesk.com/ }).click()
    await page.getByRole('button', { name: /^Turn on again ?: A reproach about the past/ }).click()
    await page.getByRole('button', { name: /^Mark again ?: Policy given as the whole reason/ }).click()
    expect(await pressed(page)).toEqual([
      'resume',
      'siteOn demo.zendesk.com',
      'rules blame/should-have true',
      'markAgain a,b',
    ])
    await gallery.show('options-first-day', { width: 900 })
    await page.getByRole('button', { name: 'Pause for an hour' }).click()
    expect(await pressed(page)).toEqual(['pause'])
  })

  it('show what the organisation has set, and let nobody change it', async () => {
    const page = await gallery.show('options-organisation', { width: 900 })
    expect(await page.getByText('Set by your organisation').count()).toBe(3)
    await page.getByText('*.example.zendesk.com').waitFor()
    expect(await page.getByRole('button', { name: 'Import' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Save the guide' }).count()).toBe(0)
    expect(await page.getByRole('textbox', { name: 'Signature' }).isDisabled()).toBe(true)
    await gallery.show('state-off-organisation')
    await page.getByText('Your organisation has turned Attune off on acme.zendesk.com.').waitFor()
    expect(await page.getByRole('switch').count()).toBe(0)
  })

  it('forget everything only when asked twice', async () => {
    const page = await gallery.show('options', { width: 900 })
    await page.getByRole('button', { name: 'Forget everything' }).click()
    expect(await pressed(page)).toEqual([])
    await page.getByRole('button', { name: 'Really forget everything' }).click()
    await page.getByText('Everything is forgotten.').waitFor()
    expect(await pressed(page)).toEqual(['wipe'])
  })
})

describe('the welcome page', () => {
  it('says three things and offers five tickets, the next one when a reply has everything', async () => {
    const page = await gallery.show('welcome', { width: 1200 })
    expect(await page.locator('.promises-made li').count()).toBe(3)
    const tickets = page.getByRole('navigation', { name: /^Practice tickets/ }).getByRole('button')
    expect(await tickets.count()).toBe(5)
    await tickets.nth(3).click()
    await gallery.show('welcome-solved', { width: 1200 })
    await page.getByRole('button', { name: 'Next ticket' }).click()
    expect(await pressed(page)).toEqual(['choose double-charge'])
  })

  it('keeps what is typed when something else on it changes, until the ticket is begun anew', async () => {
    const page = await gallery.show('welcome', { width: 1200 })
    const reply = page.getByRole('textbox', { name: 'Your reply' })
    await reply.fill('Hi Dana, your lamp comes on Thursday.')
    await page.getByRole('button', { name: 'Start again' }).click()
    expect(await pressed(page)).toEqual(['again'])
    expect(await reply.textContent()).toBe('Hi Dana, your lamp comes on Thursday.')
  })
})
