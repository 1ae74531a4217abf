import type { Span } from './analysis'
import { mask } from './mask'
import type { Guide } from './rule'

/**
 * The words a team prefers (`Guide.prefer`): each `say` stands in place of each of its `instead`, in what Attune offers
 * and, when the whole draft is rewritten, in what the agent wrote. They are words as they are written, no patterns; a
 * form that is not listed is left alone.
 */

/** One place where the team would say something else. `text` takes the place of the span. */
export interface PreferredWords extends Span {
  text: string
}

interface Preference {
  /** The words in the way, wherever they stand as whole words. */
  instead: RegExp
  /** The preferred words where they stand already: "credit" in "store credit" is in nobody's way. */
  said: RegExp
  say: string
}

const compiled = new WeakMap<Guide, readonly Preference[]>()

const wholeWords = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${words
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/['’]/g, "['’]")
      .replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    'giu',
  )

/** The team's preferences, longest words first: "customer service desk" is not taken for "customer". */
function preferencesOf(guide: Guide): readonly Preference[] {
  let known = compiled.get(guide)
  if (!known) {
    known = (guide.prefer ?? [])
      .flatMap(({ say, instead }) => instead.map((words) => ({ say: say.trim(), words: words.trim() })))
      .filter(({ say, words }) => say && words && say.toLowerCase() !== words.toLowerCase())
      .sort((a, b) => b.words.length - a.words.length)
      .map(({ say, words }) => ({ say, instead: wholeWords(words), said: wholeWords(say) }))
    compiled.set(guide, known)
  }
  return known
}

/**
 * Where a text uses words that the team would not, in order, none touching another. Quotations, addresses, codes and the
 * signature are left alone. A capital stays a capital, and "a" and "an" follow the new word.
 */
export function preferredWords(text: string, guide: Guide): PreferredWords[] {
  const preferences = preferencesOf(guide)
  if (preferences.length === 0) return []
  const open = mask(text)
  const taken: Span[] = []
  const found: PreferredWords[] = []
  const touches = (a: Span) => (b: Span) => a.start < b.end && a.end > b.start
  for (const { instead, said, say } of preferences) {
    const there = [...open.matchAll(said)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
    for (const match of open.matchAll(instead)) {
      const at = { start: match.index, end: match.index + match[0].length }
      if (taken.some(touches(at)) || there.some((one) => one.start <= at.start && one.end >= at.end)) continue
      taken.push(at)
      const words =
        /^\p{Lu}/u.test(match[0]) && !/^\p{Lu}{2}/u.test(match[0]) ? say[0]!.toUpperCase() + say.slice(1) : say
      const article = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu.exec(text.slice(0, at.start))
      const wanted = /^[aeiou]/i.test(say) ? 'an' : 'a'
      if (!article || article[1]!.toLowerCase() === wanted) found.push({ ...at, text: words })
      else
        found.push({
          start: article.index,
          end: at.end,
          text: `${article[1]![0]}${wanted.slice(1)}${article[2]}${words}`,
        })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A text of Attune's in the team's words. */
export function inPreferredWords(text: string, guide: Guide): string {
  let done = ''
  let from = 0
  for (const { start, end, text: words } of preferredWords(text, guide)) {
    done += text.slice(from, start) + words
    from = end
  }
  return done + text.slice(from)
}
