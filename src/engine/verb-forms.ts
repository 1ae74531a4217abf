import { inflect } from './inflect'
import { canonical } from './spelling'
import { verbOf } from './verbs'

/**
 * Changes of a phrase's first verb, for captured words that are set into another frame: "told us" → "tell us",
 * "telling us". A phrase in which no verb is found gives null, and the rewrite that needs it is not offered.
 */

const ADVERBS =
  /^(?:not|never|always|also|already|just|simply|only|then|now|please|kindly|first|immediately|still|even|really|actually|personally|both|all|either|automatically|fully|properly|carefully|directly|manually|clearly|quickly|once|again)$/

/** Verbs by every form of theirs that `verbOf` may not know, with be and have. */
const BE = new Set(['am', 'is', 'are', 'was', 'were', 'been', 'being', 'be'])

/** Bases whose -ed form loses an e that no spelling rule gives back. */
const WITH_E =
  /(?:[^aeiou][aeiou](?:v|c|g|s|z|k|t|d|l|m|n|p|r|u)|[aeiou]{2}(?:v|c|g|s|z)|nc|rc|rg|rv|lv|dg|ng|ns|rs|bl|pl|tl|dl|gl|kl|st(?=$)|qu|ur|eiv|iev|us|os|eas|aus|ois)$/
const WITHOUT_E =
  /(?:en|er|on|el|et|it|ow|ew|ay|oy|ey|ish|ain|oin|oad|eed|eat|ead|eal|ear|eek|eep|oot|ook|ool|oom|oop|out|oul|aul|ail|air|aim|aid|alk|elp|old|ind|end|and|ard|ork|orm|orn|ost|est|ist|ust|act|ect|ept|ipt|ess|iss|oss|uss|ass|ill|ell|all|ull|iew|ocus|edit|visit|limit|audit|open|order|offer|enter|alter|gather|deliver|cover|answer|report|import|export|convert|insert|transfer|consider)$/

/** The base form of a verb, or null where the word is not known or recognisable as one. */
export function baseOf(word: string): string | null {
  const w = canonical(word)
  if (BE.has(w)) return 'be'
  if (w === 'has' || w === 'had') return 'have'
  if (w === 'does' || w === 'did' || w === 'done') return 'do'
  const known = verbOf(w)
  if (known && inflect(known.base).includes(w)) return known.base
  if (known && known.form !== 'ing' && known.form !== 'past') return known.base
  const stem = /^(.{2,})(?:ed|ing)$/.exec(w)?.[1]
  if (stem === undefined || !/[aeiouy]/.test(stem)) return known?.base ?? null
  if (/i$/.test(stem) && w.endsWith('ied')) return `${stem.slice(0, -1)}y`
  const doubled = /([bdgklmnprt])\1$/.exec(stem)
  if (doubled && !/(?:ll|ss|zz|ff|tt)$/.test(stem)) return stem.slice(0, -1)
  if (WITHOUT_E.test(stem)) return stem
  if (WITH_E.test(stem)) return `${stem}e`
  return stem
}

/** The -ing form of a base. */
export function ingOf(base: string): string {
  if (base === 'be') return 'being'
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`
  const forms = inflect(base).filter((f) => f.endsWith('ing'))
  return forms.at(-1) ?? `${base}ing`
}

/** The past participle of a base. */
export function participleOf(base: string): string {
  if (base === 'be') return 'been'
  const forms = inflect(base)
  const ing = forms.findIndex((f) => f !== base && f.endsWith('ing'))
  const regular = forms.filter((f) => f.endsWith('ed'))
  if (regular.length) return regular.at(-1)!
  const before = forms[ing - 1]
  return before === undefined || before.endsWith('s') ? base : before
}

/** The simple past of a base. */
export function pastOf(base: string): string {
  if (base === 'be') return 'was'
  const forms = inflect(base)
  const regular = forms.filter((f) => f.endsWith('ed'))
  if (regular.length) return regular.at(-1)!
  return forms[2] === undefined || forms[2].endsWith('ing') ? base : forms[2]
}

/** Where the first verb of a phrase stands: adverbs before it are skipped; null where the phrase does not start with a verb. */
function firstVerb(phrase: string): { start: number; end: number; word: string } | null {
  for (const match of phrase.matchAll(/[\p{L}'’-]+/gu)) {
    const word = match[0]
    if (ADVERBS.test(word.toLowerCase())) continue
    return baseOf(word) === null ? null : { start: match.index, end: match.index + word.length, word }
  }
  return null
}

/** A form keeps the spelling of the word it was made from: British -ise, a capital at its start. */
function like(written: string, form: string): string {
  let f = form
  if (/is(?:e|ed|es|ing)$/.test(written.toLowerCase()) && /iz(?:e|ed|es|ing)$/.test(f))
    f = f.replace(/iz(?=e|ing)/, 'is')
  return /^\p{Lu}/u.test(written) ? f[0]!.toUpperCase() + f.slice(1) : f
}

/** The phrase with its first verb changed by `form`, or null. */
export function withVerb(phrase: string, form: (base: string) => string): string | null {
  // Behind it another clause begins that the frame has no place for.
  if (/\b(?:you|it|they|we|i|u)(?:['’]d| would)\b|\bwhen (?:you|u)\b/i.test(phrase)) return null
  const verb = firstVerb(phrase)
  if (!verb) return null
  const base = baseOf(verb.word)!
  return phrase.slice(0, verb.start) + like(verb.word, form(base)) + phrase.slice(verb.end)
}

const LEADING =
  /^(?:(?:and|but|so|then|now|again|also|first|next(?! time)|please|kindly|just|simply|only|ok|okay|right|well|look|listen|unfortunately|obviously|clearly),?\s+)+/i
const ORDER =
  /^(?:you|u|customers|everyone)(?:['’](?:ll|re|d)|\s+will|\s+are|\s+would)?\s+(?:(?:also|now|first|still|really|simply|just)\s+)?(?:must|shall|will(?! (?:need|have|be required|be expected) to)|have to|need to|got to|gotta|to|required to|obliged to|requested to|asked to|expected to|supposed to|advised to|should|ought to|better|had better|will have to|will need to|are to|are required to)\s+/i
/** "You stay in from 8 till 6": told as if it were settled. */
const PLAIN_ORDER =
  /^(?:you|u)\s+(?=(?:stay|send|bring|come|call|ring|wait|leave|keep|pay|sign|fill|take|put|go|get|return|give|write|use|check|open|close|upload|collect|reply|quote)\b)/i
const FORBIDDEN =
  /^(?:(?:you|u)(?:['’]re|\s+are)?\s+(?:must\s*n[o'’]t|must not|may not|are not to|not to|should not|shouldn['’]t|can ?not|can['’]t|cant|never to|need to stop|have to stop|must stop|shall not)|do not|don['’]t|dont|never|no more)\s+/i
const WANTED =
  /^(?:i|we)(?:['’]ll|\s+will|\s+shall)?\s+(?:want|need|require|expect|demand)\s+(?:(?:to see|to have|you to (?<act>send|give|provide))\s+)?(?<thing>(?:the|a|an|your|that|this|all|both|some|two|three|at least|proof|photos?|pictures?|copies|them|it|\d)\b.*)$/i

/**
 * An order as a request: "You must send us the receipt" → "could you send us the receipt"; "Don't pay twice" → "please
 * don't pay twice"; "I want the batch number from you by 4" → "could you send me the batch number by 4". Null where no
 * order is found. The result starts in lower case and has no final punctuation.
 */
export function asRequest(text: string): string | null {
  const body = text
    .trim()
    .replace(/[.!?…]+$/, '')
    .replace(LEADING, '')
  // "Next time, order early" asks for next time.
  const opening =
    /^(?:next time|in future|from now on|from here on|before then|on the day|for now|in the meantime),?\s+/i.exec(body)
  if (opening) {
    const request = asRequest(body.slice(opening[0].length))
    return request === null ? null : `${opening[0].trim().replace(/,$/, '')}, ${request}`
  }
  const wanted = WANTED.exec(body)
  if (wanted?.groups)
    return `could you let ${/^we/i.test(body) ? 'us' : 'me'} have ${wanted.groups
      .thing!.replace(/\s+from you\b/i, '')
      .replace(/,? and (?:i|we) (?:want|need|expect) it\b/i, '')}`
  const forbidden = FORBIDDEN.exec(body)
  if (forbidden) {
    const rest = body.slice(forbidden[0].length)
    const act = withVerb(rest, (base) => base) ?? (TAKES_OBJECT.test(rest) ? rest : null)
    return act === null
      ? null
      : `please don't ${decapitalise(act).replace(/(?<!,) and (?=(?:use|send|keep|wait|call|reply|write|go|bring|leave|take|fill|open|try|check)\b)/i, ', and ')}`
  }
  const order = ORDER.exec(body) ?? PLAIN_ORDER.exec(body)
  const act = decapitalise(order ? body.slice(order[0].length).replace(LEADING, '') : body).replace(
    /\band (?:do not|don['’]?t) (?=\p{L}+)/iu,
    'and not ',
  )
  if (/^(?:thank|sorry|hope|please|be advised|note)\b/i.test(act)) return null
  const first = /^[a-z][a-z'-]*/.exec(act)?.[0]
  const verb = firstVerb(act)
  const known =
    (verb !== null && baseOf(verb.word) === canonical(verb.word) && !/^\S+ of\b/.test(act)) ||
    // What stands before "the" at the start of an order is its verb, known or not.
    TAKES_OBJECT.test(act)
  // After "you must" whatever comes is the verb, known or not.
  if (!known && !(order && first && !/(?:ed|ing|ly)$|^(?:a|an|the|be|not|your|my|our|it|to)$/.test(first))) return null
  return `could you ${act}`
}

const TAKES_OBJECT = /^[a-z]{3,} (?:the|your|a|an|my|our|this|that|these|it|them|both|every|each)(?: |,|$)/

const decapitalise = (text: string): string =>
  /^[A-Z][a-z' ]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text

/** "Sorry if the delivery may have caused any trouble" → "sorry that the delivery caused trouble"; null where nothing is conditional. */
export function asOwned(text: string): string | null {
  const owned = text
    .replace(
      /\b(sorry|apologi[sz]e|apologies|apology|regret)\b([^.!?]*?)\s+(?:if|in case|should|where(?:ver)?|to the extent that)\s+/i,
      '$1$2 that ',
    )
    .replace(/\bthat (?:maybe|perhaps|somehow|by any chance) /i, 'that ')
  if (owned === text) return null
  return asCertain(owned)
}

/** What may have happened, as what did: "the delivery may have caused you any trouble" → "the delivery caused you trouble". */
export const asCertain = (text: string): string =>
  text
    .replace(/\b(?:may|might|could) have been\b/i, 'was')
    .replace(/\b(?:may|might|could) have (\w+)\b/i, (whole, participle: string) => {
      const base = baseOf(participle)
      return base === null ? whole : pastOf(base)
    })
    .replace(/^(.*?)\bhave been (?=an?\b)/i, '$1was ')
    .replace(/\b(caus\w+|creat\w+|gave|give|brought)( you)? any\b/i, '$1$2')
    .replace(/^anything\b/i, 'something')
    .replace(/\s(?:in any way|at all|somehow|to any extent)(?=\s)/i, '')

const OBJECT =
  /^(?<object>it|them|him|her|me|us|this|that|these|those|both|(?:(?:the|a|an|any|your|our|my|its|their|this|that|these|those|all|both|no|wrong|\d+|two|three|four|five)\s)(?:(?!(?:to|on|in|at|by|for|from|with|before|after|within|until|till|when|while|as|into|out|up|off|down|over|because|and|or|so|that|which|properly|correctly|carefully|today|yesterday|again|too|yourself|through|under|behind|during|without|if|not)\b)[\p{L}\p{N}'’-]+\s?)+(?:of\s(?:(?!(?:to|on|in|at|by|for|from|with|before|after|within|until|when|as|and|or|because)\b)[\p{L}\p{N}'’-]+\s?)+)?)(?=\s|$|[,.])/iu
const PARTICLE = /^(?:out|off|up|down|in|back|away|over|through)\s+(?=the|a|an|your|our|it|them|this|that)/i
const NO_PASSIVE = new Set(
  'be have need want go come get let seem become happen arrive live stay wait agree belong cost know hope wish like love'.split(
    ' ',
  ),
)
const AS_SUBJECT: Readonly<Record<string, string>> = { them: 'they', him: 'he', her: 'she', me: 'I', us: 'we' }

/** True when a noun group takes "were". */
export function isPlural(subject: string): boolean {
  const head = subject.trim().split(/\s(?:of|in|on|from|with|for)\s/)[0]!
  return (
    /^(?:they|we|you|these|those|both|all|two|three|four|five|\d+\s)/i.test(head) ||
    (/[^s]s$/i.test(head) && !/\b(?:address|access|process|status|business|address|bus|news|us|this)$/i.test(head))
  )
}

/**
 * What somebody did, said without who did it: "dropped the pin on the wrong side" → "the pin was dropped on the wrong
 * side". `denied`: "put it out by 6" → "it wasn't put out by 6". Null where no verb with an object is found.
 */
export function asPassive(phrase: string, denied: boolean): string | null {
  const verb = firstVerb(phrase.trim())
  if (!verb) return null
  const base = baseOf(verb.word)!
  if (NO_PASSIVE.has(base)) return null
  let rest = phrase.trim().slice(verb.end).trimStart()
  const particle = PARTICLE.exec(rest)?.[0].trim() ?? ''
  if (particle) rest = rest.slice(particle.length).trimStart()
  const object = OBJECT.exec(rest)?.groups?.object?.trim()
  if (!object) return null
  const after = rest
    .slice(object.length)
    .replace(/\s+(?:yourself|yourselves|himself|herself|themselves)\b/i, '')
    .trimEnd()
  // Another clause behind it has a subject that would be lost.
  if (/\b(?:and|n|then|but|so|because|you|u)\b/i.test(after)) return null
  const subject = (AS_SUBJECT[object.toLowerCase()] ?? object).replace(/^(?:any|no) /i, 'the ')
  const plural = isPlural(subject)
  const be = plural ? 'were' : 'was'
  const not = denied ? "n't" : ''
  const participle = participleOf(base)
  return `${subject} ${be}${not} ${participle}${particle ? ` ${particle}` : ''}${after}`
}

const ABSOLUTE =
  /,?\s*(?:\b100 ?%(?! of)|\bi can (?:tell you|say)(?: that)?(?: already| now| right now)?\b|\b(?:definitely|certainly|absolutely|for sure|for certain|guaranteed|without (?:a )?(?:doubt|fail)|no doubt|no question|trust me|i promise|i guarantee|you have my word|for good|always|ever(?= (?:again|see|have|happen|ring|cheat|be))|in your lifetime|once and for all|completely|at all times)\b),?/gi

/** What swears to a certainty behind it: ", hundred per cent", "come what may", "no matter what the weather brings". */
const SWORN =
  /,?\s*\b(?:(?:a )?hundred per ?cent|(?:(?:there can be|there is|there['’]s) )?(?:zero|no) (?:doubt|question)(?: about (?:it|that))?|come (?:what may|rain or \w+|hell or high water)|no matter what(?: [^,]*)?|whatever (?:the|happens?)(?: [^,]*)?|every single time|without exception(?: and without delay)?|for as long as (?:you|u)(?: own it|['’]re with us| are with us)|you can count on (?:that|it)(?: \w+)?|you have my word(?: on (?:that|it))?|mark my words)(?=$|[,.])/gi

/** What swears to a certainty before it: "I can assure you that". */
const ASSURED =
  /^(?:take it from me|believe me|trust me|rest assured|(?:i|we)(?: can)?(?: 100 ?%| fully| absolutely| hereby)? (?:assure|promise|guarantee)(?: you(?= (?:that|the|a|an|your|our|this|it|we|they|there|every|all|no|you)\b))?)[,:]?(?: that)?\s+/i

/** A certainty nobody has, as what is expected: "your bag will be on the next flight" → "your bag should be on the next flight"; null where no future is found. */
export function asLikely(text: string): string | null {
  if (/^(?:no way|not a chance|no chance|zero)\b/i.test(text.trim())) return null
  // Without its own verb, "it never will" says what only the words before it tell.
  if (/\b(?:will|won['’]t|never will|always will)$/i.test(text.trim())) return null
  const bare = text
    .trim()
    .replace(ASSURED, '')
    .replace(/^that (?=(?:the|a|an|your|our|this|these|those|it|you|we|they|he|she|there|no|every|all)\b)/i, '')
    .replace(SWORN, '')
    .replace(ABSOLUTE, '')
    .replace(/\s{2,}/g, ' ')
    .trim()
  const likely = bare
    .replace(
      /\b(?:will never|won['’]t(?: ever)?|will not|is never going to|are never going to|isn['’]t going to|aren['’]t going to)\b/i,
      "shouldn't",
    )
    .replace(/\bcan(?:no|['’])t\b/i, (m) => (bare.includes("shouldn't") ? m : "shouldn't"))
  if (likely !== bare) return likely
  const future = bare.replace(
    /(\p{L})['’]ll\b|\b(?:will|is going to|are going to|is bound to|are bound to|is certain to|are certain to|is sure to)\b/iu,
    (_, letter?: string) => (letter ? `${letter} should` : 'should'),
  )
  if (future !== bare) return future.replace(/\bshould should\b/, 'should')
  return presentAsLikely(bare)
}

/** A certainty told in the present, as what is expected: "the gig is going ahead" → "the gig should be going ahead". */
function presentAsLikely(text: string): string | null {
  if (/^(?:whatever|whenever|wherever|once|when|if|as|until|unless|every time|anything|should)\b/i.test(text))
    return null
  const denied = text.replace(/\b(?:just |simply )?(?:do not|does not|don['’]t|doesn['’]t)\b/i, "shouldn't")
  if (denied !== text) return denied
  const words = [...text.matchAll(/[\p{L}'’-]+/gu)]
  for (const { 0: word, index } of words.slice(1)) {
    const lower = word.toLowerCase()
    const after = text.slice(index + word.length)
    if (/^(?:is|are)$/.test(lower)) return `${text.slice(0, index)}should be${after}`
    if (/^(?:that|which|who|if|when|because|you|we|i)$/.test(lower) || lower.includes("'") || lower.includes('’'))
      return null
    if (
      lower.endsWith('s') &&
      verbOf(lower)?.form === 'third' &&
      /^\s+(?:the|a|an|your|in|into|at|on|by|back|for|to|you)\b/i.test(after)
    )
      return `${text.slice(0, index)}should ${baseOf(word)}${after}`
  }
  return null
}
