/**
 * How a draft is written: the register that offered words must follow so that they sound like the same hand.
 */

/** What an offered text takes over from the draft around it. */
export interface Register {
  /** False in a draft that could contract and never does. */
  contractions: boolean
  /** The apostrophe the draft writes. */
  apostrophe: "'" | '’'
  /** True where sentences start in lower case, as in a quick chat. */
  lower: boolean
  /** True where the writer's own "i" is a small letter. */
  lowerI: boolean
  /** True where a word of the draft is spelled the British way. */
  british: boolean
}

const CONTRACTED =
  /\b(?:\w+n['’]t|(?:i|you|we|they|it|that|there|he|she|what|who|let|here)['’](?:m|re|ve|ll|d|s)|im|ive|dont|cant|wont|didnt|thats|its (?:not|just|our|the|a|been)|youre|isnt|doesnt|whats)\b/i
const CONTRACTIBLE =
  /\b(?:i am|i have|i will|i would|we are|we have|we will|you are|you have|you will|it is|that is|there is|they are|do not|does not|did not|can ?not|could not|will not|would not|should not|is not|are not|was not|were not|has not|have not)\b/i
const FORMAL = /^\s*dear\b|\b(?:yours (?:sincerely|faithfully)|kindly|herewith|pursuant|please be advised|unable to)\b/i

/** British words of support letters; American spelling of the same words is left as written. */
const BRITISH =
  /\b(?:\w{3,}(?:ogis|anis|alis|ognis|uthoris|imis|iorit?is|ctivis|nalys|ummaris)(?:e|ed|es|ing|ation)|colou?rs?(?<=our|ours)|favour\w*|behaviour|honour\w*|cancell(?:ed|ing)|travell\w+|enquir\w+|centre|cheque|whilst|licence|catalogue|programme|fulfil|organis\w+|grey|mum|postcode|fortnight|neighbour\w*|labour|mobile number|jewellery|instalments?)\b|£/i

const TO_BRITISH: readonly (readonly [RegExp, string])[] = [
  [
    /\b(apolog|organ|author|recogn|real|priorit|summar|final|personal|util|special|minim|maxim)iz(e|es|ed|ing|ation)\b/gi,
    '$1is$2',
  ],
  [/\b(fav|col|hon|behavi|neighb|lab)or(s|ed|ing|ite|able)?\b/gi, '$1our$2'],
  [/\b(cancel|travel|label)(ed|ing)\b/gi, '$1l$2'],
  [/\b(c)enter\b/gi, '$1entre'],
  [/\b(i)nquir(y|ies|e|ed)\b/gi, '$1nquir$2'],
]

const EXPANDED: readonly (readonly [RegExp, string])[] = [
  [/\b(c)an['’]t\b/gi, '$1annot'],
  [/\b(w)on['’]t\b/gi, '$1ill not'],
  [/\b(sha)n['’]t\b/gi, '$1ll not'],
  [/\b(is|are|was|were|do|does|did|has|have|had|could|would|should|must|need)n['’]t\b/gi, '$1 not'],
  [/\b(I)['’]m\b/gi, '$1 am'],
  [/\b(I|you|we|they)['’]ve\b/gi, '$1 have'],
  [/\b(I|you|we|they|it|that|there|he|she|this)['’]ll\b/gi, '$1 will'],
  [/\b(I|you|we|they|he|she)['’]d\b/gi, '$1 would'],
  [/\b(you|we|they)['’]re\b/gi, '$1 are'],
  [/\b(it|that|there|here|what|he|she|this)['’]s\b/gi, '$1 is'],
  [/\b(let)['’]s\b/gi, '$1 us'],
]

let latest: { draft: string; register: Register } | undefined

/**
 * Reads the register of a draft. An empty draft has the plain one: contractions, straight apostrophes, full sentences.
 * The rewrites of one draft all ask for it, so the latest is remembered.
 */
export function registerOf(draft: string): Register {
  if (latest?.draft !== draft) latest = { draft, register: readRegister(draft) }
  return latest.register
}

function readRegister(draft: string): Register {
  const starts = [...draft.matchAll(/(?:^|[.!?]\s+|\n[^\S\n]*)["'“‘(]?(\p{L})/gu)].map((m) => m[1]!)
  const small = starts.filter((letter) => letter === letter.toLowerCase()).length
  const lower = starts.length > 0 && small / starts.length > 0.6
  const contracted = CONTRACTED.test(draft)
  return {
    contractions: contracted || lower || !(CONTRACTIBLE.test(draft) || FORMAL.test(draft)),
    apostrophe: draft.includes('’') ? '’' : "'",
    lower,
    lowerI: (lower || /(?:^|\s)i(?:\s|['’]|$)/.test(draft)) && !/(?:^|[\s(])I(?:[\s,.?!'’]|$)/.test(draft),
    british: BRITISH.test(draft),
  }
}

/** Words of ours in the draft's register: contractions, apostrophes, spelling. Capitals are set where the words are placed. */
export function inRegister(text: string, register: Register): string {
  let t = text
  if (!register.contractions) for (const [form, full] of EXPANDED) t = t.replace(form, full)
  if (register.british) for (const [form, other] of TO_BRITISH) t = t.replace(form, other)
  if (register.lowerI) t = t.replace(/\bI\b(?=$|[\s,.?!'’])/g, 'i')
  return t.replace(/(?<=\p{L})['’](?=\p{L})/gu, register.apostrophe)
}

/** Words that keep their capital inside a sentence. */
const ALWAYS_CAPITAL = /^(?:I(?:['’](?:m|ve|ll|d))?|[A-Z]{2,}\S*|\p{Lu}\p{Ll}+\p{Lu}\S*)$/u
const SENTENCE_OPENERS = new Set(
  'someone somebody nobody everyone unfortunately whoever whatever the a an this that these those it we you they he she there here what when where who how why if once unless until as since because although though while after before for from in on at by with without to of and but or so not no yes all any each every some most more our your my his her their its please thanks thank sorry could can would will shall may might must do does did is are was were have has had refunds refund orders order returns return deliveries delivery payments payment accounts account which both only just one two three four five six seven eight nine ten tickets'.split(
    ' ',
  ),
)

/** The text with its first letter as it stands at the start of a sentence. */
export function asStart(text: string, register: Register): string {
  if (register.lower) return text
  return text.replace(
    // "kWh" and "iPhone" keep their small letter.
    /^([^\p{L}\p{N}[{]*)(\p{Ll})(?!\p{Ll}*\p{Lu})/u,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  )
}

/**
 * The text with its first letter as it stands inside a sentence. A word is lowered only where it is known to have its
 * capital from the sentence start: names and codes keep theirs. `known` tells of other words whether the draft writes
 * them in lower case elsewhere.
 */
export function asInside(text: string, known: (word: string) => boolean = () => false): string {
  const first = /^([^\p{L}\p{N}[]*)([\p{L}'’]+)/u.exec(text)
  if (!first) return text
  const [, lead, word] = first
  if (ALWAYS_CAPITAL.test(word!) || !/^\p{Lu}/u.test(word!)) return text
  const plain = word!
    .toLowerCase()
    .replace(/['’].*$/, '')
    .replace(/n$/, (n) => n)
  if (!SENTENCE_OPENERS.has(plain) && !SENTENCE_OPENERS.has(plain.replace(/n$/, '')) && !known(word!.toLowerCase()))
    return text
  return lead! + word![0]!.toLowerCase() + text.slice(lead!.length + 1)
}
