import type { ComponentChildren, JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { SEVERITIES, type Severity } from '../engine/analysis'
import { type Guide, NO_GUIDE, type Rule, type RulePack } from '../engine/rule'
import { GuideEditor } from './guide-editor'
import { Logo } from './logo'
import { RuleList } from './rule-list'
import { SeverityShape } from './severity'
import { Switch } from './switch'
import { dayText, plural, useLanguage } from './translate'
import { type Week, WeekChart } from './week-chart'

/** A text field that was turned on, by its name on its site. */
export interface FieldOn {
  site: string
  field: string
}

/** What became of a site that was to be added. */
export type SiteOutcome = 'added' | 'known' | 'refused' | 'invalid'

/** What the options page shows of the settings. */
export interface ShownSettings {
  enabled: boolean
  checkNotes: boolean
  severity: Severity
  pauseMs: number
  rulesOff: readonly string[]
  /** The day (YYYY-MM-DD) on which a rule was turned off, where it is known. */
  rulesOffSince: Readonly<Record<string, string>>
  sitesOff: readonly string[]
  fieldsOn: readonly FieldOn[]
  leftMarks: readonly { hash: string; rule: string; day: string }[]
  /** ISO 8601; a moment that is over counts as none. */
  snoozedUntil: string | null
}

/** What is wrong with a pack: the rule or the place in the file, and what was expected. */
export interface PackProblem {
  where: string
  message: string
}

export interface OptionsProps {
  settings: ShownSettings
  rules: readonly Rule[]
  /** The pack in use: the organisation's where it has set one, else the agent's own. */
  pack: RulePack | null
  /** What the organisation has set, which is shown and cannot be changed here. */
  organisation: { pack: RulePack | null; sitesOff: readonly string[]; problem: string }
  /** The sites that the user added, as the browser's permissions have them; `*` for all. */
  addedSites: readonly string[]
  weeks: readonly Week[]
  /** The shortest and the longest pause, in milliseconds. */
  pause: { least: number; most: number }
  /** What was wrong with stored data; null where all was read. */
  problem: 'damaged' | 'newer' | null
  /** Copies of data that could not be read exist. */
  hasCopies: boolean
  /** The error of the last change that could not be stored; empty where it could. */
  failure: string
  /** The keys of the commands by the name the manifest gives them; none where there is no key. */
  keys: Readonly<Record<string, string>>
  version: string
  /** The present, ISO 8601. */
  now: string
  onSettings(change: Partial<Pick<ShownSettings, 'enabled' | 'checkNotes' | 'severity' | 'pauseMs'>>): void
  onRules(ids: string[], on: boolean): void
  onSiteOn(site: string): void
  /** Asks the browser for the permission to read a site, given as a host or an address. */
  onAddSite(address: string): Promise<SiteOutcome>
  /** Gives the permission back and turns the site's fields off. */
  onRemoveSite(site: string): void
  onFieldOff(field: FieldOn): void
  /** Keeps Attune quiet everywhere for an hour. */
  onPause(): void
  onResume(): void
  onMarkAgain(hashes: string[]): void
  /** Takes a team's JSON file into use; answers what is wrong with it, nothing where it was taken. */
  onImport(json: string): Promise<PackProblem[]>
  /** Takes the guide into use, as part of the pack; answers what is wrong with it. */
  onGuide(guide: Guide): Promise<PackProblem[]>
  onExportPack(): void
  onRemovePack(): void
  onSaveCopies(): void
  onDropCopies(): void
  onWipe(): Promise<void>
  /** Opens the practice tickets. */
  onPractise(): void
}

/** The options page. */
export function OptionsView(props: OptionsProps): JSX.Element {
  const { settings, rules, problem, failure } = props
  const { t } = useLanguage()
  return (
    <div class="options">
      <header class="masthead">
        <Logo size={36} />
        <h1>Attune</h1>
        <button type="button" class="text-button" onClick={props.onPractise}>
          {t('action_practise')}
        </button>
        <span>{t('options_version', props.version)}</span>
      </header>
      <main>
        <div role="status">
          {failure && <p class="notice failed">{t('options_saveFailed', failure)}</p>}
          {problem && <p class="notice failed">{t(`options_problem_${problem}`)}</p>}
        </div>
        {props.hasCopies && (
          <p class="copies">
            <button type="button" class="button" onClick={props.onSaveCopies}>
              {t('options_saveCopy')}
            </button>
            <button type="button" class="button" onClick={props.onDropCopies}>
              {t('options_dropCopy')}
            </button>
          </p>
        )}
        <General {...props} />
        <Quiet {...props} />
        <OtherSites {...props} />
        <Section title={t('options_rules')}>
          <RuleList rules={rules} off={settings.rulesOff} onRules={props.onRules} />
        </Section>
        <Section title={t('guide_title')} intro={t('guide_intro')}>
          {props.organisation.pack && <SetByOrganisation />}
          <GuideEditor
            guide={props.pack?.guide ?? NO_GUIDE}
            readOnly={props.organisation.pack !== null}
            onSave={props.onGuide}
          />
        </Section>
        <TeamPack {...props} />
        <Section title={t('options_weeks')} intro={t('options_weeksIntro')}>
          {props.weeks.some(({ shown, applied, left }) => shown + applied + left > 0) ? (
            <WeekChart weeks={props.weeks} />
          ) : (
            <p class="soft">{t('options_weeksNone')}</p>
          )}
        </Section>
        <Data onWipe={props.onWipe} />
      </main>
    </div>
  )
}

function Section({ title, intro, children }: { title: string; intro?: string; children: ComponentChildren }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p class="soft intro">{intro}</p>}
      {children}
    </section>
  )
}

function SetByOrganisation(): JSX.Element {
  const { t } = useLanguage()
  return <p class="soft organisation">{t('options_setByOrganisation')}</p>
}

/** The commands of the manifest, in the order an agent meets them. */
const COMMANDS = [
  ['next-mark', 'commandNextMark'],
  ['open-card', 'commandOpenCard'],
  ['apply-rewrite', 'commandApplyRewrite'],
  ['open-panel', 'commandOpenPanel'],
] as const

interface SwitchRowProps {
  title: string
  hint: string
  on: boolean
  onChange(on: boolean): void
}

function SwitchRow({ title, hint, on, onChange }: SwitchRowProps): JSX.Element {
  const id = useId()
  return (
    <div class="setting">
      <div id={id}>
        <span class="setting-title">{title}</span>
        <span class="hint">{hint}</span>
      </div>
      <Switch on={on} labelledBy={id} onChange={onChange} />
    </div>
  )
}

function General({ settings, pause, keys, onSettings }: OptionsProps): JSX.Element {
  const { t } = useLanguage()
  const pauseId = useId()
  return (
    <Section title={t('options_general')}>
      <SwitchRow
        title={t('options_enabled')}
        hint={t('options_enabledHint')}
        on={settings.enabled}
        onChange={(enabled) => onSettings({ enabled })}
      />
      <SwitchRow
        title={t('options_checkNotes')}
        hint={t('options_checkNotesHint')}
        on={settings.checkNotes}
        onChange={(checkNotes) => onSettings({ checkNotes })}
      />
      <fieldset class="setting severities">
        <legend class="setting-title">{t('options_severity')}</legend>
        {SEVERITIES.map((severity) => (
          <label key={severity}>
            <input
              type="radio"
              name="severity"
              checked={settings.severity === severity}
              onChange={() => onSettings({ severity })}
            />
            <SeverityShape severity={severity} />
            <span>
              {t(`options_severity_${severity}`)}
              <span class="hint">{t(`options_severityHint_${severity}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="setting">
        <label for={pauseId}>
          <span class="setting-title">{t('options_pause')}</span>
          <span class="hint">{t('options_pauseHint')}</span>
        </label>
        <span class="pause">
          <input
            id={pauseId}
            type="range"
            min={pause.least}
            max={pause.most}
            step={50}
            value={settings.pauseMs}
            aria-valuetext={t('options_milliseconds', settings.pauseMs)}
            onChange={(event) => onSettings({ pauseMs: event.currentTarget.valueAsNumber })}
          />
          <output for={pauseId}>{t('options_milliseconds', settings.pauseMs)}</output>
        </span>
      </div>
      <dl class="keys">
        {COMMANDS.map(([command, label]) => (
          <div key={command}>
            <dt>{t(label)}</dt>
            <dd>{keys[command] ? <kbd>{keys[command]}</kbd> : '–'}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t('options_shortcuts')}</p>
    </Section>
  )
}

/** Everything that was told to be quiet, from the widest to the narrowest, each to be taken back. */
function Quiet(props: OptionsProps): JSX.Element {
  const { settings, organisation, rules, now } = props
  const { t, locale } = useLanguage()
  const { snoozedUntil } = settings
  const paused = snoozedUntil !== null && snoozedUntil > now
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
  return (
    <Section title={t('options_quiet')} intro={t('options_quietIntro')}>
      <QuietList
        title={t('options_hour')}
        none={t('options_hourNone')}
        entries={paused ? [{ key: 'hour', name: t('state_paused', time.format(new Date(snoozedUntil))) }] : []}
        undo={t('action_resume')}
        onUndo={props.onResume}
      >
        {!paused && (
          <button type="button" class="text-button" onClick={() => props.onPause()}>
            {t('pauseHour')}
          </button>
        )}
      </QuietList>
      <QuietList
        title={t('options_sites')}
        none={t('options_sitesNone')}
        entries={[
          ...organisation.sitesOff.map((site) => ({ key: `organisation ${site}`, name: site, fixed: true })),
          ...settings.sitesOff.map((site) => ({ key: site, name: site })),
        ]}
        undo={t('options_siteOn')}
        onUndo={props.onSiteOn}
      />
      <QuietList
        title={t('options_rulesOff')}
        none={t('options_rulesOffNone')}
        entries={settings.rulesOff.map((id) => {
          const since = settings.rulesOffSince[id]
          return {
            key: id,
            name: rules.find((rule) => rule.id === id)?.title ?? id,
            hint: [since && t('options_since', dayText(locale, since, now)), id].filter(Boolean).join(', '),
          }
        })}
        undo={t('options_siteOn')}
        onUndo={(id) => props.onRules([id], true)}
      />
      <LeftMarks marks={settings.leftMarks} rules={rules} now={now} onMarkAgain={props.onMarkAgain} />
    </Section>
  )
}

/** Sites beside the helpdesks that Attune knows, and the fields that are read there. */
function OtherSites(props: OptionsProps): JSX.Element {
  const { addedSites, settings, onAddSite } = props
  const { t } = useLanguage()
  const [address, setAddress] = useState('')
  const [outcome, setOutcome] = useState<SiteOutcome | null>(null)
  const addressId = useId()
  const outcomeId = useId()
  const add = async () => {
    const became = await onAddSite(address)
    setOutcome(became)
    if (became === 'added') setAddress('')
  }
  return (
    <Section title={t('options_otherSites')} intro={t('options_otherSitesIntro')}>
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <label for={addressId}>{t('options_siteAddress')}</label>
        <span class="asked">
          <input
            id={addressId}
            class="field"
            type="text"
            inputmode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="support.example.com"
            aria-describedby={outcomeId}
            aria-invalid={outcome === 'invalid'}
            value={address}
            onInput={(event) => {
              setAddress(event.currentTarget.value)
              setOutcome(null)
            }}
          />
          <button type="submit" class="button" disabled={address.trim() === ''}>
            {t('action_allow')}
          </button>
        </span>
        <p id={outcomeId} role="status" class="soft">
          {outcome && t(`options_site_${outcome}`)}
        </p>
      </form>
      <QuietList
        title={t('options_addedSites')}
        none={t('options_addedSitesNone')}
        entries={addedSites.map((site) => ({ key: site, name: site === '*' ? t('options_allSites') : site }))}
        undo={t('options_siteRemove')}
        onUndo={props.onRemoveSite}
      />
      <QuietList
        title={t('options_fieldsOn')}
        none={t('options_fieldsOnNone')}
        entries={settings.fieldsOn.map(({ site, field }) => ({ key: `${site} ${field}`, name: field, hint: site }))}
        undo={t('options_fieldOff')}
        onUndo={(key) => {
          const field = settings.fieldsOn.find((each) => `${each.site} ${each.field}` === key)
          if (field) props.onFieldOff(field)
        }}
      />
    </Section>
  )
}

interface QuietListProps {
  title: string
  /** What is said while the list is empty. */
  none: string
  /** A fixed entry was set by the organisation and cannot be taken back. */
  entries: readonly { key: string; name: string; hint?: string; fixed?: boolean }[]
  /** What the button that takes an entry back says. */
  undo: string
  onUndo(key: string): void
  children?: ComponentChildren
}

function QuietList({ title, none, entries, undo, onUndo, children }: QuietListProps): JSX.Element {
  const { t } = useLanguage()
  return (
    <div class="quiet">
      <h3>{title}</h3>
      {entries.length === 0 && (
        <p class="soft nothing">
          <span>{none}</span>
          {children}
        </p>
      )}
      <ul class="lines">
        {entries.map(({ key, name, hint, fixed }) => (
          <li key={key}>
            <span>
              {name}
              {hint && <span class="hint">{hint}</span>}
            </span>
            {fixed ? (
              <span class="soft">{t('options_setByOrganisation')}</span>
            ) : (
              <button type="button" class="text-button" onClick={() => onUndo(key)}>
                {undo}
                <span class="unseen">: {name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface LeftMarksProps {
  marks: ShownSettings['leftMarks']
  rules: readonly Rule[]
  now: string
  onMarkAgain(hashes: string[]): void
}

/** Left marks by day and rule: of the words themselves only a fingerprint is known. */
function LeftMarks({ marks, rules, now, onMarkAgain }: LeftMarksProps): JSX.Element {
  const language = useLanguage()
  const { t, locale } = language
  const groups = new Map<string, LeftMarksProps['marks'][number][]>()
  for (const mark of marks) {
    const key = `${mark.day} ${mark.rule}`
    groups.set(key, [...(groups.get(key) ?? []), mark])
  }
  return (
    <QuietList
      title={t('options_left')}
      none={t('options_leftNone')}
      entries={[...groups].reverse().map(([key, group]) => {
        const { rule, day } = group[0]!
        return {
          key,
          name: rules.find(({ id }) => id === rule)?.title ?? rule,
          hint: `${dayText(locale, day, now)}, ${plural(language, 'options_leftCount', group.length)}`,
        }
      })}
      undo={t('options_markAgain')}
      onUndo={(key) => onMarkAgain((groups.get(key) ?? []).map(({ hash }) => hash))}
    />
  )
}

function TeamPack({ pack, organisation, onImport, onExportPack, onRemovePack }: OptionsProps): JSX.Element {
  const language = useLanguage()
  const { t } = language
  const [json, setJson] = useState('')
  const [problems, setProblems] = useState<PackProblem[]>([])
  const [proving, setProving] = useState(false)
  const fileId = useId()
  const take = async (text: string) => {
    setProblems([])
    setProving(true)
    try {
      const found = await onImport(text)
      setProblems(found)
      setJson(found.length > 0 ? text : '')
    } finally {
      setProving(false)
    }
  }
  return (
    <Section title={t('options_pack')} intro={t('options_packIntro')}>
      {pack && (
        <div class="pack">
          <p>{t('options_packDone', pack.name, plural(language, 'options_packRules', pack.rules.length))}</p>
          <button type="button" class="button" onClick={onExportPack}>
            {t('options_packExport')}
          </button>
          {!organisation.pack && (
            <button type="button" class="button grave" onClick={onRemovePack}>
              {t('options_packRemove')}
            </button>
          )}
        </div>
      )}
      {organisation.problem && <p class="notice failed">{t('options_organisationProblem', organisation.problem)}</p>}
      {organisation.pack ? (
        <SetByOrganisation />
      ) : (
        <div class="import">
          <label for={fileId}>{t('options_packChoose')}</label>
          <input
            id={fileId}
            type="file"
            accept=".json,application/json"
            disabled={proving}
            onChange={async ({ currentTarget }) => {
              const file = currentTarget.files?.[0]
              if (file) await take(await file.text())
              currentTarget.value = ''
            }}
          />
          <textarea
            class="field"
            rows={4}
            spellcheck={false}
            aria-label={t('options_packPaste')}
            placeholder={t('options_packPaste')}
            value={json}
            onInput={(event) => setJson(event.currentTarget.value)}
          />
          <button type="button" class="button" disabled={proving || json.trim() === ''} onClick={() => take(json)}>
            {t('options_packImport')}
          </button>
        </div>
      )}
      <div role="status">{proving && <p class="soft">{t('options_packProving')}</p>}</div>
      <div role="alert">
        {problems.length > 0 && (
          <div class="notice failed problems">
            <p>{t('options_packRefused')}</p>
            <ul>
              {problems.map(({ where, message }) => (
                <li key={`${where} ${message}`}>
                  {where && <code>{where}</code>} {message}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  )
}

function Data({ onWipe }: { onWipe(): Promise<void> }): JSX.Element {
  const { t } = useLanguage()
  const [step, setStep] = useState<'rest' | 'sure' | 'done'>('rest')
  return (
    <Section title={t('options_data')} intro={t('options_dataIntro')}>
      <p class="wipe">
        {step === 'sure' ? (
          <>
            <button
              type="button"
              class="button grave"
              onClick={async () => {
                await onWipe()
                setStep('done')
              }}
            >
              {t('options_wipeSure')}
            </button>
            <button type="button" class="button" onClick={() => setStep('rest')}>
              {t('options_keep')}
            </button>
          </>
        ) : (
          <button type="button" class="button grave" onClick={() => setStep('sure')}>
            {t('options_wipe')}
          </button>
        )}
        <span role="status">{step === 'done' ? t('options_wiped') : ''}</span>
      </p>
    </Section>
  )
}
