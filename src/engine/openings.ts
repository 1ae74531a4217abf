import type { Span } from './analysis'

/** What a stretch of a sentence says by itself: openings that say nothing, stretches that hang on others or wait for more. */

/** One opening that says nothing by itself and goes with the words it introduces, and what stands behind it. */
const OPENING =
  /(?:(?:and|but|so|well|hm+|um+|er|huh|ok|okay|yes|no|yeah|now|oh|ah|look|listen|right|sorry|soz|apologies|unfortunately|sadly|regrettably|regretfully|honestly|frankly|to be honest|tbh|tho|though|however|as such|therefore|hence|obviously|clearly|basically|again|also|then|please|kindly|just|simply|really|actually|in fact|that said|having said that|as (?:i|we) said|i['’]?m afraid|i am afraid|we['’]?re afraid|i['’]?m sorry(?: but| to say)?|we are sorry(?: but)?|i can see|i understand(?: that)?|i know|i (?:appreciate|get|hear)(?: that)?|mate|pal|hun|dear|sir|madam|lol|haha|thanks|thank you|hi|hello|hey|hiya|too|then|btw|fyi|anyway|because|cos|that|it|is|was|only|at all|in any case|either way|at this time|at this point|at present|currently|i['’]?d say|i think|between ourselves|between you and me|to be fair|fair enough|in the grand scheme(?: of (?:\p{L}+ ){1,2}\p{L}+)?|if there(?:['’]?s| is) (?:nothing|no) (?:else|more|further|other)\w*(?: questions?)?|trust me|you have my word|i promise)\b|(?:anything else|more questions)\b\??)[\s,.!–:;-]*/iuy

/** A subject with its auxiliary, which says nothing when the words behind it go: "We're «sorry you feel that way»". */
const SUBJECT_ONLY =
  /^(?:(?:i|we|you|they|it|that|this|there|he|she)(?:['’](?:re|m|s|ve|ll|d))?(?:\s+(?:are|am|is|was|were|have|has|do|did|will|would|can|just|only|really|simply))*|the|a|an|it(?:['’]?s| is) (?:unfortunate|regrettable|a pity|a shame)(?: that)?)$/i
export const isHead = (text: string): boolean => isOpening(text) || SUBJECT_ONLY.test(text.trim())

export const isOpening = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text) || isAllOpenings(text.trim())

/** Takes one opening after the other and never goes back: trying all ways to divide them would take for ever. */
function isAllOpenings(text: string): boolean {
  let at = 0
  while (at < text.length) {
    OPENING.lastIndex = at
    if (!OPENING.test(text)) return false
    at = OPENING.lastIndex
  }
  return true
}

export const DEPENDENT =
  /^(?:about|on|for|in|at|with|to|from|by|until|till|within|before|after|of|as|under|over|between|during|through|per|without|because of|due to|regarding|against|since|into|this|next|last|today|tomorrow|tonight|yesterday)\b/i
export const CONDITIONAL =
  /^(?:if|when|whenever|once|unless|until|because|since|although|though|while|so that|as soon as|cos|as)\b/i

export const withoutJoin = (text: string): string =>
  text.replace(/[\s,;:–-]*\b(?:and|but|or|so|because|as|since|which|that|though|although|while|when)?[\s,;:–-]*$/i, '')

export const noTrailing = (text: string): string => text.trim().replace(/[\s.!?…,;:–-]+$/u, '')

export const withoutOpening = (text: string): string =>
  text.replace(
    /^(?:(?:sorry|unfortunately|sadly|no|nope|but|and|so|well|yes|as|i['’]?m afraid|regrettably|oh)[\s,]+)+/i,
    '',
  )

/** Whether words can go from behind what stands before them: they are joined to it, or hang on it. */
export const isAdjunct = (before: string, words: string): boolean =>
  withoutJoin(before).trimEnd() !== before.trimEnd() ||
  DEPENDENT.test(words) ||
  CONDITIONAL.test(words) ||
  /^(?:thanks to|and|but|so|which|in case|as if|like|despite|or|just|simply|obviously|clearly|\p{Ll}+ing)\b/iu.test(
    words,
  )

/** A stretch that waits for more: its last word cannot end a sentence. */
export const hangs = (text: string): boolean =>
  /\b(?:the|a|an|my|our|your|to|of|in|on|at|by|for|with|from|as|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|i|we|they|and|or|but|so|that|which|who|if|because|going|seems?|very|too|more|not|its|his|her|their|(?:could|would|can|will|do|did|are|have) you|exactly|entirely|completely|quite|says?|said|regard|consider|treat|find|call|sits?|stands?|lies?|comes?|(?:tell|promise|assure) you(?: right now)?|(?:regard|consider|treat) (?:this|that|it|the)(?: \w+)?|right now|seems?|appears?|remains?|feels?|sounds?|looks?)$|(?:n['’]t)$/i.test(
    text.trim(),
  )

/** Words that only frame the mark in its clause: nothing is lost without them. */
export const isEmptied = (text: string, span: Span, placed: readonly Span[]): boolean => {
  let left = ''
  for (let i = span.start; i < span.end; i++) left += placed.some((p) => i >= p.start && i < p.end) ? ' ' : text[i]
  const said = left.trim()
  return (
    isOpening(said) ||
    (placed.length === 0 && span.end <= span.start + 32 && SUBJECT_ONLY.test(said) && !/^there$/i.test(said))
  )
}
