import { createContext, Fragment, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type messages from '../../assets/_locales/en/messages.json'

/** A key of `assets/_locales`. */
export type MessageKey = keyof typeof messages

/** Keys that come as a pair for one and for several: `marks` stands for `marks_one` and `marks_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never

/** The message of a key in the agent's language, `$1`, `$2`, … filled in. */
export type Translate = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string

/** The words and the manners of the agent's language. */
export interface Language {
  t: Translate
  /** BCP 47, for dates and plurals. */
  locale: string
  direction: 'ltr' | 'rtl'
}

const LanguageContext = createContext<Language>({ t: (key) => key, locale: 'en', direction: 'ltr' })

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name

/** A name with underscores for hyphens, as keys of `_locales` need them. */
export const underscored = <Name extends string>(name: Name): Underscored<Name> =>
  name.replaceAll('-', '_') as Underscored<Name>

/** Gives everything inside the agent's language. */
export const LanguageProvider = LanguageContext.Provider

/** The agent's language. */
export const useLanguage = (): Language => useContext(LanguageContext)

/** The message for a number of things, chosen by the plural rules of the language; `$1` is the number. */
export function plural({ t, locale }: Language, stem: PluralKey, count: number): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other'
  return t(`${stem}_${form}` as MessageKey, new Intl.NumberFormat(locale).format(count))
}

// Stands for an element inside a message while the browser fills it in; no message contains it.
const SLOT = '\uE000'

/** A message whose `$1`, `$2`, … are elements, in whatever order the language puts them. */
export function rich(t: Translate, key: MessageKey, ...parts: readonly (VNode | string)[]): VNode {
  const text = t(key, ...parts.map((_, index) => `${SLOT}${index}${SLOT}`))
  const pieces = text.split(SLOT).map((piece, index) => (index % 2 ? parts[Number(piece)] : piece))
  return <Fragment>{pieces}</Fragment>
}

/** A day as people of this language write it, with the year only where it is another one than `now`. */
export function dayText(locale: string, iso: string, now: string): string {
  const day = new Date(iso)
  const sameYear = day.getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(day)
}
