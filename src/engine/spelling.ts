/**
 * One spelling for one word, so that a pattern is written once: apostrophes straight, American -ize and -or, chat
 * short forms and common slips folded. Offsets are never touched; only what a word is compared by.
 */

/** Words in -ise that are not a spelling variant of -ize. */
const NOT_IZE =
  /^(?:adv|dev|rev|superv|telev|improv|prom|surpr|otherw|likew|exerc|compr|comprom|enterpr|franch|merchand|prec|conc|expert|prem|disgu|desp|exc|par|no|ra|wi|ri|poi|prai|appra|brui|crui|cho|rejo|turquo|tortois|treatis|chast)/

/** British spellings with no regular way to the American one. */
const OUR = /^(behavi|col|fav|flav|hon|harb|lab|neighb|rum|hum|endeav|vig|sav)our(s|ed|ing|able|ite|al|hood|ful)?$/

/**
 * Chat short forms and slips by what they stand for; several words stand for one written. Collected from how agents
 * and customers really write in chat; a form that is a word of its own ("ill", "were", "well") is left out or is
 * decided by its neighbours in `read.ts`.
 */
const SHORT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  y: 'why',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  ty: 'thanks',
  tks: 'thanks',
  thnx: 'thanks',
  cos: 'because',
  cuz: 'because',
  coz: 'because',
  cause: 'because',
  tho: 'though',
  thru: 'through',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomoz: 'tomorrow',
  tonite: 'tonight',
  ppl: 'people',
  msg: 'message',
  acct: 'account',
  acc: 'account',
  info: 'information',
  pic: 'photo',
  pics: 'photos',
  ok: 'okay',
  k: 'okay',
  yep: 'yes',
  yup: 'yes',
  yeah: 'yes',
  nope: 'no',
  nah: 'no',
  b4: 'before',
  asap: 'asap',
  abt: 'about',
  mins: 'minutes',
  min: 'minutes',
  hrs: 'hours',
  hr: 'hours',
  wk: 'week',
  wks: 'weeks',
  mth: 'month',
  mths: 'months',
  recieve: 'receive',
  recieved: 'received',
  recieving: 'receiving',
  recieveing: 'receiving',
  seperate: 'separate',
  definately: 'definitely',
  policys: 'policies',
  inconvinience: 'inconvenience',
  inconvience: 'inconvenience',
  inconvenence: 'inconvenience',
  occured: 'occurred',
  untill: 'until',
  wich: 'which',
  teh: 'the',
  adress: 'address',
  acording: 'according',
  apologise: 'apologize',
  sry: 'sorry',
  soz: 'sorry',
  polcy: 'policy',
  polciy: 'policy',
  unfortunatly: 'unfortunately',
  unfortunatley: 'unfortunately',
  unfortunetly: 'unfortunately',
  guarentee: 'guarantee',
  garantee: 'guarantee',
  refered: 'referred',
  begining: 'beginning',
  beleive: 'believe',
  alot: 'a lot',
  aswell: 'as well',
  atleast: 'at least',
  infact: 'in fact',
  incase: 'in case',
  eachother: 'each other',
  whilst: 'while',
  amongst: 'among',
  learnt: 'learned',
  spelt: 'spelled',
  cancelled: 'canceled',
  cancelling: 'canceling',
  travelled: 'traveled',
  travelling: 'traveling',
  licence: 'license',
  cheque: 'check',
  cheques: 'checks',
  catalogue: 'catalog',
  programme: 'program',
  centre: 'center',
  enquiry: 'inquiry',
  enquiries: 'inquiries',
  enquire: 'inquire',
  grey: 'gray',
  e: 'e',
  email: 'email',
  'e-mail': 'email',
  'e-mails': 'emails',
  'e-mailed': 'emailed',
  mail: 'mail',
  judgement: 'judgment',
  fulfil: 'fulfill',
  kindof: 'kind of',
  sortof: 'sort of',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  lemme: 'let me',
  gimme: 'give me',
  dunno: 'do not know',
  kinda: 'kind of',
  sorta: 'sort of',
  hafta: 'have to',
  outta: 'out of',
  shoulda: 'should have',
  coulda: 'could have',
  woulda: 'would have',
  cannot: 'can not',
  ain: 'is',
}

/** Whether a word stands in the list of short forms and slips, so that it is never taken apart. */
export const isShortForm = (word: string): boolean => Object.hasOwn(SHORT, word.toLowerCase())

/** Contractions written without their apostrophe that are no word of their own. */
const BARE: Readonly<Record<string, string>> = {
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  wont: 'will not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  couldnt: 'could not',
  shouldnt: 'should not',
  wouldnt: 'would not',
  mustnt: 'must not',
  neednt: 'need not',
  aint: 'is not',
  thats: 'that is',
  whats: 'what is',
  theres: 'there is',
  heres: 'here is',
  whos: 'who is',
  hows: 'how is',
  wheres: 'where is',
  shes: 'she is',
  hes: 'he is',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  youd: 'you would',
  theyre: 'they are',
  theyve: 'they have',
  theyll: 'they will',
  weve: 'we have',
  itll: 'it will',
  itd: 'it would',
  thatll: 'that will',
  shouldve: 'should have',
  couldve: 'could have',
  wouldve: 'would have',
  mustve: 'must have',
  lets: 'let us',
  yall: 'you all',
}

/** What follows an apostrophe. Where the letters stand for two words, both are kept and a pattern may mean either. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  s: ['is', 'has', "'s"],
  re: ['are'],
  ve: ['have'],
  ll: ['will'],
  d: ['would', 'had'],
  m: ['am'],
  t: ['not'],
}

/** A look-up that a draft's words ("constructor") cannot lead astray. */
const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** One word as it is compared: `forms[0]` is the main one. `length` is how many characters of the written word it covers. */
export interface Spelled {
  forms: readonly string[]
  length: number
}

/** Folds accents, typographic apostrophes and letter case, and regional spelling. */
export function canonical(word: string): string {
  let w = word.toLowerCase().replace(/[’ʼ‘`´]/g, "'")
  if (w.length > 5 && !NOT_IZE.test(w)) w = w.replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
  w = w.replace(OUR, '$1or$2')
  return w
}

const KEEP_S =
  /^(?:it|that|there|here|what|who|how|where|when|he|she|let|everything|everyone|nothing|something|this|one|name|why)$/

/**
 * Splits one written word into the words it stands for: "that's" → that + is, "dont" → do + not, "cannot" → can + not,
 * "refund" → refund. The lengths add up to the length of the written word.
 */
export function spell(written: string): Spelled[] {
  const w = canonical(written)
  const short = own(BARE, w) ?? own(SHORT, w)
  if (short !== undefined) {
    const parts = short.split(' ')
    if (parts.length === 1) return [{ forms: w === short ? [short] : [short, w], length: written.length }]
    let left = written.length
    return parts.map((part, i) => {
      const length = i === parts.length - 1 ? left : Math.min(part.length, Math.max(1, left - (parts.length - 1 - i)))
      left -= length
      return { forms: [part], length }
    })
  }
  const at = w.lastIndexOf("'")
  if (at > 0 && at < w.length - 1) {
    const head = w.slice(0, at)
    const tail = w.slice(at + 1)
    if (tail === 't' && head.endsWith('n')) {
      const stem =
        head === 'can'
          ? 'can'
          : head === 'won'
            ? 'will'
            : head === 'shan'
              ? 'shall'
              : head === 'ain'
                ? 'is'
                : head.slice(0, -1)
      const length = head === 'can' ? 3 : head.length - 1
      return [
        { forms: [stem], length },
        { forms: ['not'], length: written.length - length },
      ]
    }
    const forms = own(AFTER, tail)
    if (forms && tail !== 't') {
      const main = spell(written.slice(0, at)).at(-1)!
      if (tail === 's' && head === 'let')
        return [main, { forms: ['us'], length: 2 }].map((p, i) =>
          i ? { ...p, length: written.length - at } : { ...p, length: at },
        )
      // A name's or a noun's 's is most often a genitive; it stays reachable as "'s" and as "is".
      const tails = tail === 's' && !KEEP_S.test(head) ? ["'s", 'is', 'has'] : forms
      return [
        { forms: main.forms, length: at },
        { forms: tails, length: written.length - at },
      ]
    }
  }
  return [{ forms: [w], length: written.length }]
}
