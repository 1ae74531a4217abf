import { cues } from './cues'

/**
 * Signs that a sentence gives a reason. `plain` says so in a word of its own ("because", "due to"); `story` tells what
 * happened on the company's side, which is an explanation where one is owed ("the label printer was down").
 */
export const REASONS = cues({
  plain: [
    'because',
    'the (reason|cause)',
    '(which|that|this) is why',
    'due to',
    'owing to',
    '(is|was|were|been) caused by',
    'as (we|it|they|the|our|your|each|every|you) ..4',
    'since (we|it|they|the|our|your|each|every|you) ..3 (are|is|do|does|have|has|pay|need|use|can|will)',
    'for (safety|security|hygiene|legal|privacy|health|data protection) reasons',
  ],
  story: [
    '(was|were) ..2 (from|in|on|put|sent|taken|held|left|lying|packed|made|moved|built|caught|given|told|loaded|entered|set|captured|charged|picked|swapped|mixed|stuck|damaged|delayed|dropped|recalled|estimated|missing|closed|keyed|typed|printed|down|offline|changed|routed|switched|cut|blocked|returned|assigned|stopped|written|broken|ill|away|short|full|out|misread|mislabeled|overbooked|scanned|shipped|addressed|booked|billed|listed)',
    '(we|i|they|it|he|she|the|our|your|my|a|an|one|two|someone|nobody) ..6 (slipped|failed|timed out|stopped|broke|missed|dropped|mixed|swapped|got|went|guessed|fell|forgot|overlooked|ran|came off|came in|lost|crashed|hit|needed|expired|closed|blocked|switched|sent|read|picked|rejected|printed|jammed|froze|changed|left|took|put|skipped|counted|shipped|had (a|an|your|the|our|not)|packed|booked|typed|entered|noticed|sat|drove|added|covered)',
    '(was|were|is|are) too !(long|late|much|many|bad|far|good|kind)',
    '(has|have|had) been (failing|down|running|sitting|waiting|held|stuck|delayed|recalled|changed|moved|broken|missing)',
    '(stands|stand) for',
    '(refers|refer) to',
    '(means|meant) (that|the|your|it)',
    '(is|are|was|were) (just|simply|only)? (linking|waiting|held|stuck|before|without|plus|including|excluding)',
    'what (happened|went wrong) (is|was)',
    '(needs|need|requires|require) (one|a|an|at least|the|it)',
    '(turned|turns) out',
    '(adds|added|comes from|come from|is made up of|consists of|includes|covers|goes (up|down))',
    '(still|only) (runs|run|works|work|use|uses) ..4',
  ],
})
