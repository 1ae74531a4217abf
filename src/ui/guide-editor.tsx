import type { ComponentChildren, JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Guide } from '../engine/rule'
import { useLanguage } from './translate'

export interface GuideEditorProps {
  guide: Guide
  /** It is shown and cannot be changed. */
  readOnly: boolean
  /** Takes the guide into use; answers what is wrong with it (`guide.topics.0.about.1`), nothing where it was taken. */
  onSave(guide: Guide): Promise<{ where: string; message: string }[]>
}

/** A topic as it stands in the form: lists are lines. `key` tells topics apart while they are edited. */
interface TopicForm {
  key: number
  id: string
  about: string
  reason: string
  options: string
}
interface WordsForm {
  key: number
  say: string
  instead: string
}
interface GuideForm {
  topics: readonly TopicForm[]
  prefer: readonly WordsForm[]
  agentName: string
  signature: string
}

const formOf = (guide: Guide): GuideForm => ({
  topics: guide.topics.map(({ id, about, reason = '', options = [] }, key) => ({
    key,
    id,
    about: about.join('\n'),
    reason,
    options: options.join('\n'),
  })),
  prefer: (guide.prefer ?? []).map(({ say, instead }, key) => ({ key, say, instead: instead.join('\n') })),
  agentName: guide.agentName ?? '',
  signature: guide.signature ?? '',
})

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The form as a guide; what was left empty is left out. */
export function guideOf({ topics, prefer, agentName, signature }: GuideForm): Guide {
  return {
    topics: topics.map(({ id, about, reason, options }) => ({
      id: id.trim(),
      about: linesOf(about),
      ...(reason.trim() && { reason: reason.trim() }),
      ...(linesOf(options).length > 0 && { options: linesOf(options) }),
    })),
    ...(prefer.length > 0 && {
      prefer: prefer.map(({ say, instead }) => ({ say: say.trim(), instead: linesOf(instead) })),
    }),
    ...(agentName.trim() && { agentName: agentName.trim() }),
    ...(signature.trim() && { signature: signature.trim() }),
  }
}

/** Whether two guides say the same: storage gives back their fields in another order. */
const same = (a: Guide, b: Guide): boolean => JSON.stringify(guideOf(formOf(a))) === JSON.stringify(guideOf(formOf(b)))

/** What is wrong, by the place it is wrong at; the empty place is the guide as a whole. */
type Problems = Readonly<Record<string, string>>

/** The team's guide as a form: reasons and options by topic, words the team prefers, name and signature. */
export function GuideEditor({ guide, readOnly, onSave }: GuideEditorProps): JSX.Element {
  const { t } = useLanguage()
  const [form, setForm] = useState(() => formOf(guide))
  const [problems, setProblems] = useState<Problems>({})
  const [saved, setSaved] = useState(false)
  const [shown, setShown] = useState(guide)
  const changed = !same(guideOf(form), guide)
  // What was saved or imported elsewhere replaces the form; what was saved here is what the form shows already.
  if (!same(shown, guide)) {
    setShown(guide)
    if (changed) setForm(formOf(guide))
  }
  const change = (part: (form: GuideForm) => Partial<GuideForm>) => {
    setForm((current) => ({ ...current, ...part(current) }))
    setSaved(false)
  }
  const nextKey = Math.max(-1, ...[...form.topics, ...form.prefer].map(({ key }) => key)) + 1

  /** What the form itself can tell, in the agent's language. */
  function gaps(): Problems {
    const found: Record<string, string> = {}
    form.topics.forEach(({ id, about, reason, options }, index) => {
      if (!id.trim()) found[`topics.${index}.id`] = t('guide_needsName')
      else if (form.topics.findIndex((other) => other.id.trim() === id.trim()) < index)
        found[`topics.${index}.id`] = t('guide_nameTaken')
      if (linesOf(about).length === 0) found[`topics.${index}.about`] = t('guide_needsAbout')
      if (!reason.trim() && linesOf(options).length === 0) found[`topics.${index}.reason`] = t('guide_needsReason')
    })
    form.prefer.forEach(({ say, instead }, index) => {
      if (!say.trim()) found[`prefer.${index}.say`] = t('guide_needsWords')
      if (linesOf(instead).length === 0) found[`prefer.${index}.instead`] = t('guide_needsWords')
    })
    return found
  }

  async function save() {
    const own = gaps()
    if (Object.keys(own).length > 0) return setProblems(own)
    const next = guideOf(form)
    const found = await onSave(next)
    setProblems(Object.fromEntries(found.map((problem) => placed(problem, next))))
    setSaved(found.length === 0)
  }

  return (
    <form
      class="guide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <fieldset disabled={readOnly}>
        <Field
          label={t('guide_agentName')}
          hint={t('guide_agentNameHint')}
          value={form.agentName}
          onInput={(agentName) => change(() => ({ agentName }))}
        />
        <Field
          label={t('guide_signature')}
          hint={t('guide_signatureHint')}
          lines={2}
          value={form.signature}
          onInput={(signature) => change(() => ({ signature }))}
        />
        <h3>{t('guide_topics')}</h3>
        <p class="soft intro">{t('guide_topicsHint')}</p>
        {form.topics.map((topic, index) => {
          const set = (part: Partial<TopicForm>) =>
            change(({ topics }) => ({
              topics: topics.map((each) => (each.key === topic.key ? { ...each, ...part } : each)),
            }))
          const place = `topics.${index}`
          return (
            <Entry
              key={topic.key}
              title={topic.id || t('guide_newTopic')}
              open={topic.id === '' || Object.keys(problems).some((where) => where.startsWith(`${place}.`))}
              onRemove={() => change(({ topics }) => ({ topics: topics.filter(({ key }) => key !== topic.key) }))}
            >
              <Field
                label={t('guide_topicName')}
                value={topic.id}
                problem={problems[`${place}.id`]}
                onInput={(id) => set({ id })}
              />
              <Field
                label={t('guide_about')}
                hint={t('guide_aboutHint')}
                lines={3}
                value={topic.about}
                problem={problems[`${place}.about`]}
                onInput={(about) => set({ about })}
              />
              <Field
                label={t('guide_reason')}
                hint={t('guide_reasonHint')}
                value={topic.reason}
                problem={problems[`${place}.reason`]}
                onInput={(reason) => set({ reason })}
              />
              <Field
                label={t('guide_options')}
                hint={t('guide_optionsHint')}
                lines={2}
                value={topic.options}
                problem={problems[`${place}.options`]}
                onInput={(options) => set({ options })}
              />
            </Entry>
          )
        })}
        <button
          type="button"
          class="button"
          onClick={() =>
            change(({ topics }) => ({
              topics: [...topics, { key: nextKey, id: '', about: '', reason: '', options: '' }],
            }))
          }
        >
          {t('guide_addTopic')}
        </button>
        <h3>{t('guide_prefer')}</h3>
        {form.prefer.map((words, index) => {
          const set = (part: Partial<WordsForm>) =>
            change(({ prefer }) => ({
              prefer: prefer.map((each) => (each.key === words.key ? { ...each, ...part } : each)),
            }))
          return (
            <Entry
              key={words.key}
              title={words.say || t('guide_newWords')}
              open={words.say === '' || Object.keys(problems).some((where) => where.startsWith(`prefer.${index}.`))}
              onRemove={() => change(({ prefer }) => ({ prefer: prefer.filter(({ key }) => key !== words.key) }))}
            >
              <Field
                label={t('guide_say')}
                value={words.say}
                problem={problems[`prefer.${index}.say`]}
                onInput={(say) => set({ say })}
              />
              <Field
                label={t('guide_instead')}
                hint={t('guide_lines')}
                lines={2}
                value={words.instead}
                problem={problems[`prefer.${index}.instead`]}
                onInput={(instead) => set({ instead })}
              />
            </Entry>
          )
        })}
        <button
          type="button"
          class="button"
          onClick={() => change(({ prefer }) => ({ prefer: [...prefer, { key: nextKey, say: '', instead: '' }] }))}
        >
          {t('guide_addWords')}
        </button>
      </fieldset>
      {!readOnly && (
        <p class="guide-save">
          <button type="submit" class="button main" disabled={!changed}>
            {t('guide_save')}
          </button>
          {changed && (
            <button
              type="button"
              class="button"
              onClick={() => {
                setForm(formOf(guide))
                setProblems({})
              }}
            >
              {t('guide_discard')}
            </button>
          )}
          <span role="status">{saved ? t('guide_saved') : ''}</span>
        </p>
      )}
      <div role="alert">
        {Object.keys(problems).length > 0 && (
          <div class="notice failed problems">
            <p>{problems[''] ?? t('guide_refused')}</p>
          </div>
        )}
      </div>
    </form>
  )
}

/** A problem of the file at the field of the form it belongs to; what stands in a list names its line. */
function placed({ where, message }: { where: string; message: string }, guide: Guide): [string, string] {
  const [, kind, index, field, line] = /^guide\.(topics|prefer)\.(\d+)\.(\w+)(?:\.(\d+))?/.exec(where) ?? []
  if (!kind || !field) return ['', where ? `${where}: ${message}` : message]
  const entry = guide[kind as 'topics' | 'prefer']?.[Number(index)] as unknown as Record<string, readonly string[]>
  const words = line === undefined ? '' : `“${entry?.[field]?.[Number(line)]}”: `
  return [`${kind}.${index}.${field}`, words + message]
}

interface EntryProps {
  title: string
  /** New and faulty entries stand open. */
  open: boolean
  onRemove(): void
  children: ComponentChildren
}

function Entry({ title, open, onRemove, children }: EntryProps): JSX.Element {
  const { t } = useLanguage()
  const [unfolded, setUnfolded] = useState(open)
  return (
    <details class="guide-entry" open={unfolded || open} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children}
      <button type="button" class="text-button" onClick={onRemove}>
        {t('guide_remove')}
        <span class="unseen">: {title}</span>
      </button>
    </details>
  )
}

interface FieldProps {
  label: string
  hint?: string
  /** How many lines it shows; one line where it is left out. */
  lines?: number
  value: string
  problem?: string | undefined
  onInput(value: string): void
}

function Field({ label, hint, lines, value, problem, onInput }: FieldProps): JSX.Element {
  const id = useId()
  const common = {
    id,
    class: 'field',
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined,
  }
  return (
    <div class="guide-field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {lines ? (
        <textarea {...common} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...common} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {problem && (
        <span class="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  )
}
