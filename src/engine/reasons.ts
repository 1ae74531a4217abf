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
    'as (we|they|the|our|your|each|every|you) ..4',
    'as it (is|was|has|had|does|did|will|can) _ ..2',
    'since (we|it|they|the|our|your|each|every|you) ..3 (are|is|do|does|have|has|pay|need|use|can|will)',
    'for (safety|security|hygiene|legal|privacy|health|data protection) reasons',
  ],
  story: [
    // What followed from it: "…, so head office set it aside".
    '(had|was|were|got|went|came|did not|has|have) ..10 , so (it|we|they|the|our|your|nobody|no one|head|that|your) ..2',
    '(had|has) ..1 (not|never) ..1 (been|gone|reached|arrived|come|updated|registered|synced|linked|told|passed|picked|left|made|seen|saved)',
    '(never|not) (made|reached|got|arrived|went|came|left|saved|sent|passed|told|updated|registered|synced|linked|saw)',
    '(left|quit|off sick|on leave|on holiday|short of staff|short staffed|understaffed|out of stock|sold out|back ordered|backordered)',
    '(only|first) ..1 (kicks in|starts|counts|applies|works|takes effect|updates|refreshes) ..3 (at|on|from|after|when|once)',
    '(batch|mix-up|outage|incident|bug|glitch|fault|strike|storm|snow|flood|accident|breakdown|power cut|typo|mistake|mismatch|slip|error) ..6',
    '(was|were|got|been) ..2 (filed|booked|saved|sent|stored|logged|recorded|posted|registered|entered|relabelled|relabeled|renamed|moved|opened|triggered|flagged|held|kept|rejected|returned|bounced|declined|split|merged|duplicated|reset|removed|restarted|updated|migrated|misfiled|misplaced|misrouted|deleted|overwritten|cancelled|canceled) ..6',
    '(was|were) (ignored|overlooked|forgotten|missed|skipped|unread)',
    '(is|are) (packed|made|handled|shipped|run|approved|checked|billed|charged|sent) (by|in|at|from|per|every|each|on) ..4',
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
