import germanMessages from '../../../assets/_locales/de/messages.json'
import messages from '../../../assets/_locales/en/messages.json'
import { mountInPage } from '../../../src/ui/in-page'
import type { Language, MessageKey } from '../../../src/ui/translate'
import { analysis, calm, draft, findings } from './ticket'

/** Fills `$1`, `$2`, … as the browser does. */
const fill = (text: string, substitutions: readonly (string | number)[]) =>
  text.replace(/\$(\d)/g, (_, number: string) => String(substitutions[Number(number) - 1] ?? ''))

export const english: Language = {
  t: (key: MessageKey, ...substitutions) => fill(messages[key].message, substitutions),
  locale: 'en',
  direction: 'ltr',
}
export const german: Language = {
  t: (key: MessageKey, ...substitutions) => fill(germanMessages[key].message, substitutions),
  locale: 'de',
  direction: 'ltr',
}
/** English words in a page that runs from right to left: shows what is nailed to the wrong side. */
const mirrored: Language = { ...english, direction: 'rtl' }

/** What was pressed, for tests. */
const pressed: string[] = []
const press =
  (name: string) =>
  (...values: unknown[]) => {
    pressed.push([name, ...values].join(' '))
  }

/** A composer that holds the draft, as the page around the card. */
function composer(dark: boolean) {
  const box = document.createElement('div')
  box.className = 'composer'
  box.style.cssText = `margin:16px;padding:12px 14px 40px;width:420px;border:1px solid #8888;border-radius:8px;
    font:15px/1.5 system-ui,sans-serif;white-space:pre-wrap;background:${dark ? '#1f2937' : '#fff'};color:${dark ? '#eee' : '#222'}`
  box.tabIndex = 0
  box.textContent = draft
  document.body.append(box)
  return box
}

function inPage(language: Language, dark: boolean) {
  document.documentElement.dir = language.direction
  const box = composer(dark)
  return { box, page: mountInPage(document, language) }
}

const placeOf = (box: HTMLElement, words: { start: number; end: number }) => ({
  element: box,
  rectangles: () => {
    const range = document.createRange()
    range.setStart(box.firstChild!, words.start)
    range.setEnd(box.firstChild!, words.end)
    return [...range.getClientRects()]
  },
})

const cardProps = (index: number, notice?: Parameters<ReturnType<typeof mountInPage>['showCard']>[1]['notice']) => ({
  finding: findings[index]!,
  draft,
  index,
  count: findings.length,
  keys: { next: 'Alt+J', apply: 'Alt+L' },
  notice,
  onApply: press('apply'),
  onLeave: press('leave'),
  onTurnOff: press('turnOff'),
  onPrevious: press('previous'),
  onNext: press('next'),
  onCopy: press('copy'),
  onClose: press('close'),
})

const cardState =
  (index: number, language = english, notice?: Parameters<typeof cardProps>[1]) =>
  (dark: boolean) => {
    const { box, page } = inPage(language, dark)
    page.showButton(box, { marks: 3, analysis, open: true, onPress: press('button') })
    page.showCard(placeOf(box, findings[index]!), cardProps(index, notice))
  }

const buttonState =
  (props: Omit<Parameters<ReturnType<typeof mountInPage>['showButton']>[1], 'onPress' | 'open'>) => (dark: boolean) => {
    const { box, page } = inPage(english, dark)
    page.showButton(box, { ...props, open: false, onPress: press('button') })
  }

/** Every state that is tested and photographed, by name: each fills an empty page. */
const states: Record<string, (dark: boolean) => void> = {
  'card-strong': cardState(0),
  'card-caution': cardState(1),
  'card-hint': cardState(2),
  'card-german': cardState(0, german),
  'card-mirrored': cardState(0, mirrored),
  'card-refused': cardState(0, english, { failure: 'refused', copy: 'by Friday' }),
  'card-no-rewrite': (dark) => {
    const { box, page } = inPage(english, dark)
    page.showCard(placeOf(box, findings[1]!), {
      ...cardProps(1),
      finding: { ...findings[1]!, rewrites: [] },
      count: 1,
      index: 0,
    })
  },
  'button-marks': buttonState({ marks: 3, analysis }),
  'button-needs': buttonState({ marks: 0, analysis }),
  'button-calm': buttonState({ marks: 0, analysis: calm }),
  'button-empty': buttonState({ marks: 0, analysis: null, quiet: 'empty' }),
  'needs-card': (dark) => {
    const { box, page } = inPage(english, dark)
    box.style.marginTop = '300px'
    page.showButton(box, { marks: 0, analysis, open: true, onPress: press('button') })
    page.showNeeds({
      analysis,
      customerName: 'Maya',
      onInsertOffer: press('offer'),
      onCopy: press('copy'),
      onClose: press('close'),
    })
  },
}

Object.assign(window, {
  gallery: { states: Object.keys(states), show: (name: string, dark: boolean) => states[name]!(dark), pressed },
})
