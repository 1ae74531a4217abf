import type { Sentence, Term } from './read'
import { verbOf } from './verbs'

/** What a text is about: its content words, each folded to one key for all its forms and near meanings. */

/** Words that tell nothing about the topic. */
const EMPTY = new Set(
  "a an the i you we he she it they me us him her them my your our their his its mine yours ours this that these those there here who whom whose which what when where why how am is are was were be been being have has had do does did doing will would shall should can could may might must not no nor never and or but if so because as at by for from in into of off on onto out over to up with about after again against all also always am any anyone anything are around back before below between both but come could day days did different do each either else even ever every everyone everything far few first get gets getting give given go goes going gone good got great hello hey hi how however just keep kind know last least less let like lot made make many maybe me mean more most much need needs next nice now of off okay once one only other others own part per please point possible put quite rather really right said same say see seem seems set several she should since some someone something sort still such take taken tell than thank thanks that then thing things think this those though through till time times today together tomorrow tonight too try trying two three under until up us use used using very want wanted wants was way week weeks well went were whether while who whole why wish with within without won word work would yes yesterday yet dear regards best sincerely sir madam mr mrs ms miss dr team help kindly able already soon sure sorry hope look looking looks ask asked asking wonder wondering question questions morning afternoon evening hour hours minute minutes month months year years actually exactly basically definitely probably simply anyway happen happened happens happening nothing 's".split(
    ' ',
  ),
)

/** Near meanings in support talk; the first word is the key. */
const KIN = [
  'money refund reimburse reimbursement repay credit payback cashback compensation',
  'pay payment paid charge debit fee premium',
  'price cost fare rate',
  'bill invoice statement',
  'call ring phone telephone rang rung callback',
  'message text sms',
  'email mail inbox',
  'parcel package shipment consignment',
  'deliver delivery ship dispatch arrive arrival',
  'courier carrier driver rider depot',
  'photo picture image screenshot pic snap',
  'replace replacement swap exchange substitute',
  'repair fix mend fixed',
  'cancel cancellation terminate termination end stop',
  'broken break broke crack cracked damaged damage smashed shattered faulty fault defective defect',
  'wrong incorrect mistake error',
  'account login profile',
  'password passcode pin',
  'send resend forward attach',
  'return pickup collect collection pick',
  'engineer technician visit',
  'doctor dr gp',
  'form paperwork document paper evidence certificate',
  'bag luggage suitcase baggage case',
  'flight plane airline',
  'hotel room stay',
  'booking reservation book reserve booked',
  'phone handset mobile',
  'late delay delayed overdue',
  'speed slow slower fast quick',
  'internet broadband wifi connection',
  'colour color shade',
  'size fit large small medium',
  'discount voucher coupon code promo',
  'contract agreement plan subscription membership',
  'gritting grit salting',
  'safe secure security safety',
  'manager supervisor lead boss',
  'loan loaner courtesy lend lending spare',
  'garage workshop mechanic',
  'order purchase buy bought',
  'scan copy original',
  'meter reading read',
  'exit leave leaving',
  'tip tips gratuity',
  'move transfer migrate switch change',
  'finish complete done ready',
  'remove delete erase wipe',
  'warranty guarantee covered cover',
  'update upgrade version',
  'sim esim',
  'often frequently frequency',
  'allow permit may permitted allowed',
  'child children kid kids baby toddler',
  'live active activate activation activated',
]
const KEY = new Map<string, string>()
for (const row of KIN) {
  const [first, ...rest] = row.split(' ')
  for (const word of [first!, ...rest]) if (!KEY.has(stem(word))) KEY.set(stem(word), stem(first!))
}

/** Folds the endings of English words, verbs to their base first; crude and stable: a stem's stem is itself. */
export function stem(word: string): string {
  let s = word.replace(/['’].*$/, '')
  const verb = verbOf(s) ?? verbOf(s.replace(/s$/, ''))
  if (verb && verb.base.length > 2) s = verb.base
  if (s.length <= 3) return s
  s = s
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^su])s$/, '$1')
  if (s.length > 5) s = s.replace(/(?:ations?|ement|ments?|ingly|edly|ness|ance|ence|ity)$/, '')
  if (s.length > 4) s = s.replace(/(?:ing|ed|ly|al|ion)$/, '')
  if (s.length > 3) s = s.replace(/[ey]$/, '')
  if (s.length > 3) s = s.replace(/([^aeiou])\1$/, '$1')
  return s
}

const MONEY = stem('money')

/** The key a term counts by, or null for a word that tells nothing. Numbers and codes are kept as they are. */
export function keyOf(term: Term): string | null {
  const word = term.forms[0]!
  if (term.tags.includes('number')) return /\d/.test(word) ? word.replace(/^[#£$€₹¥]+|[.,]00$/g, '') : null
  if (word.length < 3 || EMPTY.has(word)) return null
  const s = stem(word)
  return KEY.get(s) ?? s
}

const remembered = new WeakMap<Sentence, ReadonlySet<string>>()

/** The topic keys of a sentence. */
export function topicOf(sentence: Sentence): ReadonlySet<string> {
  let known = remembered.get(sentence)
  if (!known) {
    known = keysOf(sentence.terms)
    remembered.set(sentence, known)
  }
  return known
}

/** The topic keys of a run of terms. */
export function keysOf(terms: readonly Term[]): Set<string> {
  const keys = new Set<string>()
  for (const term of terms) {
    // A sum is about money as well as itself.
    if (term.tags.includes('money')) keys.add(MONEY)
    const key = keyOf(term)
    if (key) keys.add(key)
  }
  return keys
}

/** How many keys two topics share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0
  for (const key of a) if (b.has(key)) n++
  return n
}
