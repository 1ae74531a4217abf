/** Office English as people say it: what letters of offices write, and the plain word for it. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:the )?undersigned (?:hereby )?(confirm|acknowledge|note|inform|advise)s\b/gi, 'I $1'],
  [/\b(?:hereby|herewith|duly|thereof|therein)\s+/gi, ''],
  [
    /\b(?:the )?(?:aforementioned|afore-mentioned|abovementioned|above-mentioned|aforesaid|captioned|said)\s+/gi,
    'the ',
  ],
  [/\bthe the\b/gi, 'the'],
  [/\bthe insured\b/gi, 'you'],
  [/\bthe complainant\b/gi, 'you'],
  [/\bstands? (actioned)\b/gi, 'has been dealt with'],
  [/\bstands? (\p{L}+ed)\b/giu, 'has been $1'],
  [/\bactioned\b/gi, 'dealt with'],
  [/\bshall be\b/gi, 'will be'],
  [/\bin line with the request received\b/gi, 'as you asked'],
  [/\bthe appliance in question\b/gi, 'your appliance'],
  [/\b(?:the )?party in question was\b/gi, 'you were'],
  [/\b(\p{L}+) in question\b/giu, '$1'],
  [/\b(?:has|have) been admitted for inspection\b/gi, 'is being looked at'],
  [/\bsame is\b/gi, 'it is'],
  [/\bcommence(s|d)?\b/gi, 'start$1'],
  [/\bupon receipt of\b/gi, 'once we have'],
  [/\bprior to\b/gi, 'before'],
  [/\bin the event (?:that|of)\b/gi, 'if'],
  [/\bpertaining to\b/gi, 'about'],
  [/\bcorrespondence\b/gi, 'message'],
  [/\bcommunication(?= (?:of|dated))/gi, 'message'],
  [/\besteemed\s+/gi, ''],
]
const OPENING =
  /^(?:please |kindly )?(?:be (?:advised|informed|aware)|note|take note|find)(?: that)?\s+|^(?:you|the insured|the customer) (?:are|is) (?:hereby )?(?:informed|advised|notified) that\s+|^it is (?:hereby )?acknowledged that\s+/i

/** A stretch of office English in plain words; null where there is none in it. */
export function asPlainEnglish(text: string): string | null {
  let plain = text.replace(OPENING, '')
  for (const [words, other] of PLAIN) plain = plain.replace(words, other)
  return plain === text ? null : plain.replace(/\s{2,}/g, ' ').trim()
}
