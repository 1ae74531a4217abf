import type { Span } from './analysis'
import { baseOf } from './verb-forms'
import { verbOf } from './verbs'

/**
 * Where a written sentence can be taken apart without breaking it: the joints between clauses, what joins them, and
 * names that are spoken to. Works on the text as written, because rewriting has to keep it letter by letter.
 */

/** A piece of a sentence, offsets into the sentence's text. `lead` ("and", "because"…) and the joint before are not part of it. */
export interface SentencePart extends Span {
  /** The joining word before it, lower case, or empty. */
  lead: string
  /** Where the joint (comma, dash, joining word) before it starts; `start` of the first part. */
  joint: number
  /** The punctuation of the joint: "," ";" ":" "–" or empty. */
  mark: string
  /** True when it can stand as a sentence of its own. */
  whole: boolean
}

const PRONOUN =
  "(?:i|we|you|u|it|he|she|they|there|this|that|these|those|here|someone|somebody|nobody|no one|everyone|nothing|everything|what)(?:['’](?:m|s|re|ve|ll|d))?"
const LEADS =
  'and|but|so|or|yet|because|cos|bcoz|since|as|which|although|though|while|whereas|hence|therefore|then|plus|otherwise|unless|if|once|until|except that|which is why|that is why|so that|and so|and then|but then|even though|given that|in case|however'
/** A joint: its punctuation, then perhaps a joining word. */
const JOINT = new RegExp(
  `(?<mark>\\s*[;:]\\s+|\\s+[–—-]{1,2}\\s+|—|,\\s+|\\s+(?=(?:and|but|so|because|cos|bcoz|although|though|hence|which is why|or)\\s))(?:(?<lead>${LEADS})(?=[\\s,]),?\\s+)?`,
  'giu',
)
const AUXILIARY =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|won['’]?t|can['’]?t|cannot|don['’]?t|doesn['’]?t|didn['’]?t|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|hasn['’]?t|haven['’]?t|hadn['’]?t|couldn['’]?t|wouldn['’]?t|shouldn['’]?t)$/i
const STARTS_PRONOUN = new RegExp(`^${PRONOUN}\\b`, 'i')
const STARTS_CONTRACTED =
  /^(?:\w+['’](?:m|s|re|ve|ll|d)|im|ive|thats|theres|youre|youve|dont|cant|wont|didnt|its|whats)\b/i
const PREPOSITION =
  /^(?:about|on|for|in|at|with|to|from|by|until|till|within|before|after|of|as|under|over|between|during|through|per|without|because of|due to|regarding|against|since|into|off|up to|instead of)\b/i
const SUBORDINATE =
  /^(?:if|when|whenever|once|unless|until|because|since|although|though|while|whereas|that|which|who|whose|where|so that|as|like|such as|whatever|whoever|whichever|than)\b/i
const DETERMINER =
  /^(?:the|a|an|my|our|your|his|her|its|their|this|that|these|those|all|both|each|every|some|any|no|two|three|four|five|\d)/i

/** Words that end a noun group before its verb can follow. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’£$€%.:/-]*/gu) ?? []

/** True when a stretch of a sentence has a subject and a verb of its own, or is an order, and hangs on nothing. */
export function isWhole(text: string): boolean {
  const t = text.trim()
  const w = words(t)
  if (w.length < 2) return false
  if (
    SUBORDINATE.test(t) &&
    !/^(?:that(?:['’]s| is| was| will| has| can)|once\b.*,|when\b.*,|if\b.*,|as\b.*,|since\b.*,)/i.test(t)
  )
    return false
  if (/^(?:what|how|why)\b/i.test(t) && !/\S+ \S+ .*\b(?:is|was|are|were|will|has)\b/i.test(t)) return false
  if (STARTS_CONTRACTED.test(t)) return true
  const first = w[0]!
  if (STARTS_PRONOUN.test(t)) return w.slice(1, 6).some((x) => AUXILIARY.test(x) || verbOf(x.toLowerCase()) !== null)
  if (PREPOSITION.test(t)) {
    const comma = t.search(/,\s/)
    return comma > 0 && isWhole(t.slice(comma + 1))
  }
  if (
    w
      .slice(1, 14)
      .some(
        (x) =>
          AUXILIARY.test(x) ||
          /n['’]t$/i.test(x) ||
          (/\p{L}['’](?:s|ll|ve|re|d)$/u.test(x) && AUXILIARY_AFTER.test(t.slice(t.indexOf(x) + x.length))),
      )
  )
    return true
  const verb = verbOf(first.toLowerCase())
  if (verb && verb.form === 'base' && !/^(?:order|refund|return|payment|email|report)s?$/i.test(first)) return true
  if (/^please\b/i.test(first)) return true
  if (
    !DETERMINER.test(first) &&
    !/^\p{Lu}/u.test(first) &&
    !/s$/i.test(first) &&
    !/^(?:refund|delivery|payment|access|money|stock|support)$/i.test(first)
  ) {
    // A bare noun group needs its verb to be told apart from a list of nouns.
    return w.slice(1, 5).some((x) => verbOf(x.toLowerCase())?.form === 'past' && baseOf(x) !== null)
  }
  return w.slice(1, 8).some((x, i) => {
    const v = verbOf(x.toLowerCase())
    if (!v || v.form === 'ing') return false
    const next = w[i + 2]
    if (v.form === 'third')
      return (
        next !== undefined &&
        (DETERMINER.test(next) ||
          PREPOSITION.test(next) ||
          /^(?:close|open|run|start|end|take|go|come|cost|work|need|apply|expire)s?$/i.test(x) ||
          verbOf(next.toLowerCase()) === null)
      )
    if (v.form === 'past') return true
    return /s$/i.test(w[i]!) && i < 3 && next !== undefined && !/^(?:of|and)$/i.test(next)
  })
}
const AUXILIARY_AFTER =
  /^\s+(?:\w+ly\s+)?(?:a|an|the|in|on|at|not|been|going|\w+ing|\w+ed|now|still|already|ready|here|there|free|due|up|out|all|no|yours|waiting|back|open|fine|safe)\b/i

/** The pieces of a sentence, in order; they and the joints between them cover it without its final punctuation. */
export function partsOf(text: string): SentencePart[] {
  const end = text.replace(/[\s.!?…]+$/u, '').length
  const body = text.slice(0, end)
  const joints: { at: number; to: number; lead: string; mark: string }[] = []
  const opening = new RegExp(`^(?:${LEADS})(?=[\\s,]),?\\s+`, 'i').exec(body)
  for (const match of body.matchAll(JOINT)) {
    const { index } = match
    const to = index + match[0].length
    if (index === 0 || to >= end) continue
    // Inside brackets nothing is taken apart.
    const before = body.slice(0, index)
    if ((before.match(/[([]/g)?.length ?? 0) > (before.match(/[)\]]/g)?.length ?? 0)) continue
    const mark = match.groups!.mark!.trim()[0] ?? ''
    const lead = (match.groups!.lead ?? '').toLowerCase()
    const after = body.slice(to)
    const nextJoint = after.search(/[,;]\s|\s[–—-]\s/)
    const clause = nextJoint > 0 ? after.slice(0, nextJoint) : after
    const strong = mark !== '' && mark !== ','
    if (mark === ':' && /^\s*\d/.test(after) && /\d$/.test(before)) continue
    if (!strong && !isWhole(clause) && !isWhole(after)) continue
    // "a, b and c": an item of a list is no clause, and what starts with a verb after "and" shares the subject before.
    if (!strong && /^(?:and|or|so|then|)$/.test(lead) && !clauseStart(after)) continue
    if (lead === 'as' && !clauseStart(after)) continue
    if (lead === 'if' && mark === '') continue
    joints.push({ at: index, to, lead, mark })
  }
  const parts: SentencePart[] = []
  let start = 0
  let lead =
    opening && isWhole(body.slice(opening[0].length)) && /^(?:and|but|so|or|plus|then)/i.test(opening[0])
      ? opening[0].trim().replace(/,$/, '').toLowerCase()
      : ''
  let joint = 0
  let mark = ''
  if (lead) start = opening![0].length
  for (const j of joints) {
    parts.push({ start, end: j.at, lead, joint, mark, whole: isWhole(body.slice(start, j.at)) })
    start = j.to
    lead = j.lead
    joint = j.at
    mark = j.mark
  }
  parts.push({ start, end, lead, joint, mark, whole: isWhole(body.slice(start, end)) })
  return parts
}

/** Whether a stretch begins with a subject (not with a bare verb that borrows the subject before it). */
function clauseStart(text: string): boolean {
  const w = words(text)
  if (STARTS_PRONOUN.test(text) || STARTS_CONTRACTED.test(text)) return true
  const first = w[0]?.toLowerCase() ?? ''
  if (/^(?:please|unfortunately|sadly)$/.test(first)) return true
  const verb = verbOf(first)
  if (AUXILIARY.test(first) || (verb && verb.form !== 'ing' && !DETERMINER.test(first) && !/s$/.test(first)))
    return false
  return isWhole(text)
}

/** A name that is spoken to: ", Dana." at the end, "Dana," at the start. Offsets of the name with its comma and blanks. */
export function vocativeOf(text: string, customerName: string | undefined): (Span & { name: string }) | null {
  const first = customerName?.trim().split(/\s+/)[0]
  const titled = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam)\.?(?:\s+\p{Lu}[\p{L}'’-]+)?`
  const anyName = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]*`
  const names = [first ? literal(first) : '', titled, anyName].filter(Boolean)
  const end = new RegExp(String.raw`,\s+(?<name>${names.join('|')})(?=\s*[.!?…]*\s*$)`, 'u').exec(text)
  if (end?.groups && !NOT_A_NAME.test(end.groups.name!))
    return { start: end.index, end: end.index + end[0].length, name: end.groups.name! }
  const known = first ? [literal(first), titled] : [titled]
  const start = new RegExp(String.raw`^(?<name>${known.join('|')}),\s+`, 'u').exec(text)
  return start?.groups ? { start: 0, end: start[0].length, name: start.groups.name! } : null
}
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const NOT_A_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|London|Paris|Europe|America|Thanks|Sorry|Please|English)$/
