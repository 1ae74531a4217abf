import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { FAMILIES, type Family } from '../engine/analysis'
import { familyOf, type PassExample, type Rule } from '../engine/rule'
import { linkable } from './card'
import { SeverityShape } from './severity'
import { Switch } from './switch'
import { underscored, useLanguage } from './translate'

export interface RuleListProps {
  rules: readonly Rule[]
  /** Ids of the rules that are off. */
  off: readonly string[]
  onRules(ids: string[], on: boolean): void
}

const spoken = (rule: Rule): string =>
  [rule.id, rule.title, rule.why, ...rule.examples.flags.map(({ text }) => text.replace(/[«»]/g, ''))]
    .join('\n')
    .toLowerCase()

/** Every rule by family, each with its why, source, examples and a switch; a search narrows the list. */
export function RuleList({ rules, off, onRules }: RuleListProps): JSX.Element {
  const { t } = useLanguage()
  const [query, setQuery] = useState('')
  const searchId = useId()
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const found = rules.filter((rule) => {
    const text = spoken(rule)
    return words.every((word) => text.includes(word))
  })
  const isOn = ({ id }: Rule) => !off.includes(id)
  return (
    <div class="rules">
      <div class="rule-search">
        <label class="unseen" for={searchId}>
          {t('options_search')}
        </label>
        <input
          id={searchId}
          type="search"
          class="field"
          placeholder={t('options_search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <span role="status">{t('options_rulesOn', rules.filter(isOn).length, rules.length)}</span>
      </div>
      {found.length === 0 && query && <p class="soft">{t('options_noRules', query)}</p>}
      {FAMILIES.map((family) => {
        const members = found.filter(({ id }) => familyOf(id) === family)
        if (members.length === 0) return null
        return (
          <FamilyOfRules
            key={family}
            family={family}
            rules={members}
            isOn={isOn}
            onRules={onRules}
            unfolded={words.length > 0}
          />
        )
      })}
    </div>
  )
}

interface FamilyProps {
  family: Family
  rules: readonly Rule[]
  isOn(rule: Rule): boolean
  onRules(ids: string[], on: boolean): void
  unfolded: boolean
}

function FamilyOfRules({ family, rules, isOn, onRules, unfolded }: FamilyProps): JSX.Element {
  const { t } = useLanguage()
  const title = t(`family_${underscored(family)}`)
  return (
    <section class="family">
      <details open={unfolded}>
        <summary class="family-line">
          <h3>{title}</h3>{' '}
          <span class="family-count">{t('options_rulesOn', rules.filter(isOn).length, rules.length)}</span>
          <span class="hint">{t(`familyAbout_${underscored(family)}`)}</span>
        </summary>
        <ul>
          {rules.map((rule) => (
            <li key={rule.id} class={isOn(rule) ? 'rule' : 'rule off'}>
              <details>
                <summary>
                  <SeverityShape severity={rule.severity} />
                  <span class="rule-title">{rule.title}</span>
                </summary>
                <RuleDetails rule={rule} />
              </details>
              <Switch
                on={isOn(rule)}
                label={t('options_ruleOn', rule.title)}
                onChange={(on) => onRules([rule.id], on)}
              />
            </li>
          ))}
        </ul>
      </details>
      <Switch
        on={rules.some(isOn)}
        label={t('options_familyOn', title)}
        onChange={(on) =>
          onRules(
            rules.map(({ id }) => id),
            on,
          )
        }
      />
    </section>
  )
}

function RuleDetails({ rule }: { rule: Rule }): JSX.Element {
  const { t } = useLanguage()
  const { flags, passes } = rule.examples
  return (
    <div class="rule-details">
      <p>{rule.why}</p>
      {linkable(rule.source) && (
        <p>
          {t('options_source')}:{' '}
          <a href={rule.source} target="_blank" rel="noopener noreferrer">
            {new URL(rule.source).host}
          </a>{' '}
          <code>{rule.id}</code>
        </p>
      )}
      {flags.length > 0 && <h4>{t('options_examplesMarked')}</h4>}
      <ul>
        {flags.map(({ text, becomes, customer }) => (
          <li key={`${customer}${text}`}>
            {customer && <span class="soft">{t('options_afterCustomer', customer)}: </span>}
            <MarkedText text={text} severity={rule.severity} />
            {becomes && (
              <span class="becomes">
                <span class="soft"> {t('options_becomes')} </span>
                {becomes}
              </span>
            )}
          </li>
        ))}
      </ul>
      {passes.length > 0 && <h4>{t('options_examplesFine')}</h4>}
      <ul>
        {passes.map((pass: PassExample) => {
          const { text, customer } = typeof pass === 'string' ? { text: pass, customer: '' } : pass
          return (
            <li key={`${customer}${text}`}>
              {customer && <span class="soft">{t('options_afterCustomer', customer)}: </span>}
              {text}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** An example with the words between « and » marked as they are in a draft. */
function MarkedText({ text, severity }: { text: string; severity: Rule['severity'] }): JSX.Element {
  const parts = text.split(/[«»]/)
  return (
    <>
      {parts.map((part, index) =>
        index % 2 ? (
          <mark key={`${index}${part}`} class={severity}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  )
}
