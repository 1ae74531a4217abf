import {
  addedOrigins,
  direction,
  giveBack,
  hostOf,
  locale,
  onPermissionsChanged,
  openPage,
  originOf,
  shortcuts,
  t,
  version,
} from '../messages/surroundings'
import { rules } from '../rules'
import { openCounters, recentWeeks } from '../storage/counters'
import { markAgain } from '../storage/left-marks'
import { openOrganisation } from '../storage/organisation'
import {
  atPauseEnd,
  openSettings,
  PAUSE_MS,
  withField,
  withoutFieldsOf,
  withPause,
  withRule,
  withSite,
} from '../storage/settings'
import { dropCopies, keptCopies, wipe } from '../storage/shelf'
import { openTeamPack } from '../storage/team-pack'
import { OptionsView } from '../ui/options-view'
import { showPage } from '../ui/page'
import { addSite } from './add-site'
import { provenPack } from './proven-pack'
import { saveFile } from './save-file'
import '../ui/styles/tokens.css'
import '../ui/styles/controls.css'
import '../ui/styles/content.css'
import '../ui/styles/page.css'
import '../ui/styles/options.css'

const WEEKS_SHOWN = 12

const language = { t, locale: locale(), direction: direction() }
const [settings, teamPack, counters, organisation] = await Promise.all([
  openSettings(),
  openTeamPack(),
  openCounters(),
  openOrganisation(),
])
let copies = await keptCopies()
const keys = await shortcuts()
let added = await addedOrigins()
let failure = ''
let stopWaiting = () => {}

settings.subscribe(show)
teamPack.subscribe(show)
counters.subscribe(show)
organisation.subscribe(show)
onPermissionsChanged(async () => {
  added = await addedOrigins()
  show()
})
show()

/** Runs a change; what storage refuses is said on the page. */
async function store(change: Promise<void>): Promise<void> {
  try {
    await change
    failure = ''
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error)
  }
  show()
}

function show(): void {
  const now = new Date()
  // A pause ends by itself, and the page should say so.
  stopWaiting()
  stopWaiting = atPauseEnd(settings.current, show)
  const pack = organisation.current.pack ?? teamPack.current.pack
  const problem = settings.problem ?? teamPack.problem ?? counters.problem
  showPage(
    document,
    language,
    <OptionsView
      settings={settings.current}
      rules={pack ? [...rules, ...pack.rules] : rules}
      pack={pack}
      organisation={organisation.current}
      addedSites={added.map(hostOf)}
      weeks={recentWeeks(counters.current, now, WEEKS_SHOWN)}
      pause={PAUSE_MS}
      problem={problem?.reason ?? null}
      hasCopies={copies.length > 0}
      failure={failure}
      keys={keys}
      version={version()}
      now={now.toISOString()}
      onSettings={(change) => store(settings.update((current) => ({ ...current, ...change })))}
      onRules={(ids, on) =>
        store(settings.update((current) => ids.reduce((next, id) => withRule(next, id, on, new Date()), current)))
      }
      onSiteOn={(site) => store(settings.update((current) => withSite(current, site, true)))}
      onAddSite={addSite}
      onRemoveSite={(site) =>
        store(
          settings
            .update((current) => withoutFieldsOf(current, site))
            .then(async () => {
              await giveBack([added.find((origin) => hostOf(origin) === site) ?? originOf(site)])
            }),
        )
      }
      onFieldOff={(field) => store(settings.update((current) => withField(current, field, false)))}
      onPause={() => store(settings.update((current) => withPause(current, new Date())))}
      onResume={() => store(settings.update((current) => withPause(current, null)))}
      onMarkAgain={(hashes) => store(markAgain(settings, hashes))}
      onImport={async (json) => {
        const reading = await provenPack(json)
        if ('problems' in reading) return reading.problems
        await store(teamPack.update(() => ({ pack: reading.pack })))
        return []
      }}
      onGuide={async (guide) => {
        // The rules were proven when they were taken; only the guide is new.
        const reading = await provenPack(JSON.stringify({ name: t('guide_packName'), rules: [], guide }))
        if ('problems' in reading) return reading.problems
        await store(teamPack.update(({ pack: old }) => ({ pack: { ...(old ?? reading.pack), guide } })))
        return []
      }}
      onExportPack={() => saveFile('attune-team-pack.json', pack)}
      onRemovePack={() => store(teamPack.update(() => ({ pack: null })))}
      onSaveCopies={() => saveFile('attune-unreadable-data.json', copies)}
      onDropCopies={() =>
        store(
          dropCopies().then(() => {
            copies = []
          }),
        )
      }
      onPractise={() => openPage('welcome/index.html')}
      onWipe={() =>
        store(
          wipe().then(() => {
            copies = []
          }),
        )
      }
    />,
  )
}
