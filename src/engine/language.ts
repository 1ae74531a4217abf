import type { Sentence } from './read'

/**
 * Tells whether a sentence is English, by its function words: Attune's rules know no other language, and a reply in
 * another one must be left alone. Small on purpose; it decides only between "English or can't tell" and "not English".
 */
const ENGLISH = new Set(
  'the a an and or but of to in on for with at by from is are was were be been am i you he she it we they me him her us them my your his its our their this that these those not no do does did have has had can could will would should may must if so as what which who when where how there here please thanks thank sorry hi hello just get got let'.split(
    ' ',
  ),
)
const OTHER = new Set(
  'der die das und ist nicht ich sie wir ihr ein eine einen dem den des mit für auf von zu wie bitte danke leider haben hat wird werden können kann uns ihnen ihre ihren sehr auch wenn dass aber oder nach bei le la les un une des et est pas je vous nous il elle ils que qui pour dans avec sur votre notre merci bonjour ne au aux du cette ce sont être avoir el los las una y no es por con para su sus que se lo del al como pero más este esta muy gracias hola usted il lo gli e è non per che di del della sono ho hai con una grazie per piacere o os as um uma e não por com para seu sua obrigado você de het een en niet ik u wij zijn met voor van dat te op aan heeft worden graag bedankt jag och inte att det som är på har vi tack kan jeg og ikke det er på vi har'
    .split(' ')
    .filter((w) => !ENGLISH.has(w)),
)

const decided = new WeakMap<Sentence, boolean>()

/** Whether the sentence is written in another language than English. Short ones are never decided on. Decided once. */
export function foreign(sentence: Sentence): boolean {
  let known = decided.get(sentence)
  if (known === undefined) {
    known = isForeign(sentence)
    decided.set(sentence, known)
  }
  return known
}

function isForeign(sentence: Sentence): boolean {
  let english = 0
  let other = 0
  let words = 0
  let nonLatin = 0
  for (const { written } of sentence.terms) {
    const w = written.toLowerCase()
    words++
    if (ENGLISH.has(w)) english++
    else if (OTHER.has(w)) other++
    if (/[^\p{Script=Latin}\p{N}\p{P}\p{S}]/u.test(w) && /\p{L}/u.test(w)) nonLatin++
  }
  if (nonLatin * 2 > words) return true
  return words >= 4 && other >= 2 && other > english * 1.5
}
