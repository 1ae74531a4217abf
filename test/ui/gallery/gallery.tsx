import germanMessages from '../../../assets/_locales/de/messages.json'
import messages from '../../../assets/_locales/en/messages.json'
import { type ActionOutcome, type FrontProps, FrontView } from '../../../src/ui/front-view'
import { mountInPage } from '../../../src/ui/in-page'
import { type OptionsProps, OptionsView } from '../../../src/ui/options-view'
import { showPage } from '../../../src/ui/page'
import content from '../../../src/ui/styles/content.css?inline'
import controls from '../../../src/ui/styles/controls.css?inline'
import optionsStyles from '../../../src/ui/styles/options.css?inline'
import pageStyles from '../../../src/ui/styles/page.css?inline'
import surface from '../../../src/ui/styles/surface.css?inline'
import tokens from '../../../src/ui/styles/tokens.css?inline'
import welcomeStyles from '../../../src/ui/styles/welcome.css?inline'
import type { Language, MessageKey } from '../../../src/ui/translate'
import { type WelcomeProps, WelcomeView } from '../../../src/ui/welcome-view'
import { dated } from '../../../src/welcome/practice-helpdesk'
import { PRACTICE_TICKETS } from '../../../src/welcome/practice-tickets'
import { guide, rules, weeks } from './options'
import { analysis, calm, conversation, draft, findings, handOver } from './ticket'

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
  box.style.cssText = `margin:16px;padding:12px 14px 40px;width:420px;max-width:calc(100vw - 32px);box-sizing:border-box;border:1px solid #8888;border-radius:8px;
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

const undoState = (language: Language) => (dark: boolean) => {
  const { box, page } = inPage(language, dark)
  page.showButton(box, { marks: 2, analysis, open: false, onPress: press('button') })
  page.showUndo({ done: 'done_left', keys: 'Alt+K', onUndo: press('undo'), onClose: press('close') })
}

const needsState = (language: Language) => (dark: boolean) => {
  const { box, page } = inPage(language, dark)
  box.style.marginTop = '300px'
  page.showButton(box, { marks: 0, analysis, open: true, onPress: press('button') })
  page.showNeeds({
    analysis,
    customerName: 'Maya',
    onInsertOffer: press('offer'),
    onCopy: press('copy'),
    onClose: press('close'),
  })
}

function styled(...sheets: string[]) {
  const style = document.createElement('style')
  style.textContent = sheets.join('\n')
  document.head.append(style)
}

const ready: FrontProps['state'] = {
  kind: 'ready',
  site: 'acme.zendesk.com',
  draftKind: 'reply',
  customerName: 'Maya Okafor',
  draft,
  conversation,
  analysis,
  handOver,
  health: { composer: true, kind: true, conversation: true, customerName: true },
  hidden: { left: 0, ruleOff: 0, mild: 0 },
}
const now = '2026-03-09T09:00:00Z'

const front =
  (state: FrontProps['state'], { language = english, outcome = { ok: true } as ActionOutcome } = {}) =>
  () => {
    styled(tokens, controls, content, surface)
    showPage(
      document,
      language,
      <FrontView
        state={state}
        companyName="Acme"
        now={now}
        act={async (action) => {
          press('act')(JSON.stringify(action))
          return outcome
        }}
        copy={async (text) => press('copy')(text)}
        onShown={press('shown')}
        onSite={press('site')}
        onEnable={press('enable')}
        onAllow={() => press('allow')()}
        onAllowSite={press('allowSite')}
        onUseField={() => press('useField')()}
        onPause={() => press('pause')()}
        onResume={() => press('resume')()}
        onCheckNotes={() => press('notes')()}
        onOptions={() => press('options')()}
        onPractise={() => press('practise')()}
        onPanel={() => press('panel')()}
      />,
    )
  }

const place = { helpdesk: 'Zendesk', site: 'acme.zendesk.com' }

const options =
  (changed: Partial<OptionsProps> = {}, language = english) =>
  () => {
    styled(tokens, controls, content, pageStyles, optionsStyles)
    showPage(
      document,
      language,
      <OptionsView
        settings={{
          enabled: true,
          checkNotes: false,
          severity: 'hint',
          pauseMs: 300,
          rulesOff: ['blame/should-have'],
          rulesOffSince: { 'blame/should-have': '2026-03-02' },
          sitesOff: ['demo.zendesk.com'],
          fieldsOn: [{ site: 'desk.acme.example', field: 'textarea “reply”' }],
          leftMarks: [
            { hash: 'a', rule: 'policy/our-policy', day: '2026-03-04' },
            { hash: 'b', rule: 'policy/our-policy', day: '2026-03-04' },
            { hash: 'c', rule: 'vague/soon', day: '2026-03-05' },
          ],
          snoozedUntil: '2026-03-09T09:40:00Z',
        }}
        rules={rules}
        pack={{ name: 'Acme words', rules: rules.slice(0, 2), guide }}
        organisation={{ pack: null, sitesOff: [], problem: '' }}
        addedSites={['desk.acme.example']}
        weeks={weeks}
        pause={{ least: 100, most: 2000 }}
        problem={null}
        hasCopies={false}
        failure=""
        keys={{ 'next-mark': 'Alt+J', 'open-card': 'Alt+K', 'apply-rewrite': 'Alt+L' }}
        version="0.1.0"
        now={now}
        onSettings={(change) => press('settings')(JSON.stringify(change))}
        onRules={press('rules')}
        onSiteOn={press('siteOn')}
        onAddSite={async (address) => {
          press('addSite')(address)
          return address.includes(' ') ? 'invalid' : 'added'
        }}
        onRemoveSite={press('removeSite')}
        onFieldOff={(field) => press('fieldOff')(JSON.stringify(field))}
        onPause={press('pause')}
        onResume={() => press('resume')()}
        onMarkAgain={press('markAgain')}
        onImport={async (json) => {
          press('import')(json)
          return [{ where: 'rules.0.patterns', message: 'must hold at least one pattern' }]
        }}
        onGuide={async (next) => {
          press('guide')(JSON.stringify(next))
          return /\(/.test(JSON.stringify(next.topics))
            ? [{ where: 'guide.topics.0.about.1', message: 'Expected «)»' }]
            : []
        }}
        onExportPack={press('export')}
        onRemovePack={press('removePack')}
        onSaveCopies={press('saveCopies')}
        onDropCopies={press('dropCopies')}
        onWipe={async () => press('wipe')()}
        onPractise={press('practise')}
        {...changed}
      />,
    )
  }

const practiceTickets = PRACTICE_TICKETS.map((ticket) => dated(ticket, new Date(now)))

const welcome =
  (changed: Partial<WelcomeProps> = {}, language = english) =>
  () => {
    styled(tokens, controls, content, surface, pageStyles, welcomeStyles)
    showPage(
      document,
      language,
      <WelcomeView
        tickets={practiceTickets}
        chosen={practiceTickets[0]!}
        attempt={0}
        solved={[]}
        state={{ ...ready, site: '' }}
        keys={{ 'next-mark': 'Alt+J', 'open-card': 'Alt+K', 'apply-rewrite': 'Alt+L' }}
        now={now}
        act={async (action) => {
          press('act')(JSON.stringify(action))
          return { ok: true }
        }}
        copy={async (text) => press('copy')(text)}
        onChoose={press('choose')}
        onAgain={() => press('again')()}
        onOptions={press('options')}
        {...changed}
      />,
    )
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
  'needs-card': needsState(english),
  'needs-card-mirrored': needsState(mirrored),
  'undo-bar': undoState(english),
  'undo-bar-german': undoState(german),
  'undo-bar-mirrored': undoState(mirrored),
  'reply-full': front(ready),
  'reply-german': front(ready, { language: german }),
  'reply-mirrored': front(ready, { language: mirrored }),
  'reply-calm': front({ ...ready, analysis: calm }),
  'reply-empty': front({
    ...ready,
    draft: '',
    analysis: {
      ...analysis,
      findings: [],
      nextSteps: [],
      summary: '',
      rewrite: { text: '', blanks: [], edits: [] },
      checks: analysis.checks.filter(({ id }) => id === 'answersAllQuestions'),
    },
  }),
  'reply-partly-unseen': front({
    ...ready,
    customerName: undefined,
    conversation: { messages: [] },
    analysis: { ...analysis, questions: [], promises: [], customer: { ...analysis.customer, evidence: [] } },
    health: { composer: true, kind: true, conversation: false, customerName: false },
  }),
  'reply-hidden': front({ ...ready, hidden: { left: 1, ruleOff: 2, mild: 1 } }),
  'reply-hidden-german': front(
    { ...ready, analysis: calm, hidden: { left: 2, ruleOff: 1, mild: 0 } },
    { language: german },
  ),
  'reply-note': front({ ...ready, draftKind: 'note' }),
  'reply-refused': front(ready, { outcome: { ok: false, reason: 'refused', copy: 'by Friday' } }),
  'state-loading': front({ kind: 'loading' }),
  'state-unknown-page': front({ kind: 'unreadable', reason: 'unknown-page' }),
  'state-unknown-site': front({ kind: 'unreadable', reason: 'unknown-page', site: 'desk.acme.example' }),
  'state-mirrored': front({ kind: 'unreadable', reason: 'not-allowed' }, { language: mirrored }),
  'state-unknown-field': front({
    kind: 'unknown-field',
    helpdesk: 'Text field',
    site: 'desk.acme.example',
    health: { composer: true, kind: false, conversation: false, customerName: false },
  }),
  'state-not-loaded': front({ kind: 'unreadable', reason: 'not-loaded', site: 'acme.zendesk.com' }),
  'state-not-allowed': front({ kind: 'unreadable', reason: 'not-allowed' }),
  'state-changed-page': front({ kind: 'unreadable', reason: 'changed-page', site: 'acme.zendesk.com' }),
  'state-outdated': front({ kind: 'unreadable', reason: 'outdated', site: 'acme.zendesk.com' }),
  'state-no-composer': front({
    kind: 'no-composer',
    ...place,
    health: { composer: false, kind: false, conversation: true, customerName: true },
  }),
  'state-note': front({ kind: 'note', ...place }),
  'state-off-site': front({ kind: 'off', scope: 'site', site: place.site }),
  'state-off-everywhere': front({ kind: 'off', scope: 'everywhere', site: place.site }),
  'state-off-organisation': front({ kind: 'off', scope: 'organisation', site: place.site }),
  'state-paused': front({ kind: 'paused', until: '2026-03-09T10:00:00Z', site: place.site }),
  'state-language': front({ kind: 'language', ...place }),
  'state-too-long': front({ kind: 'too-long', ...place }),
  'state-error': front({ kind: 'error', message: 'the draft could not be read', site: place.site }),
  welcome: welcome(),
  'welcome-german': welcome({ chosen: practiceTickets[4]! }, german),
  'welcome-mirrored': welcome({ chosen: practiceTickets[2]! }, mirrored),
  'welcome-solved': welcome({
    chosen: practiceTickets[1]!,
    solved: ['late-parcel', 'late-refund'],
    state: { ...ready, analysis: calm },
  }),
  options: options(),
  'options-german': options({}, german),
  'options-mirrored': options({}, mirrored),
  'options-first-day': options({
    weeks: [],
    addedSites: [],
    pack: null,
    settings: {
      enabled: true,
      checkNotes: false,
      severity: 'hint',
      pauseMs: 300,
      rulesOff: [],
      rulesOffSince: {},
      sitesOff: [],
      fieldsOn: [],
      leftMarks: [],
      snoozedUntil: null,
    },
  }),
  'options-organisation': options({
    organisation: { pack: { name: 'Acme words', rules, guide }, sitesOff: ['*.example.zendesk.com'], problem: '' },
  }),
  'options-organisation-problem': options({
    organisation: { pack: null, sitesOff: [], problem: 'rulePack is not JSON' },
  }),
  'options-problem': options({ problem: 'damaged', hasCopies: true, failure: 'quota exceeded' }),
}

Object.assign(window, {
  gallery: { states: Object.keys(states), show: (name: string, dark: boolean) => states[name]!(dark), pressed },
})
