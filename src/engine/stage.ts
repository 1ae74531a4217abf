import type { Emotion, Message, Promised, Stage } from './analysis'
import { cues } from './cues'
import { read } from './read'

const SIGNS = cues({
  leaving: [
    '(i|we) (am|are) (done|gone|out|off|leaving|finished|through) ..2 $',
    '(i|we) (am|are|will be|am going to be) ..2 (leaving|switching|moving|cancelling|canceling|closing|quitting|going) ..4 (to|you|my|our|the|this|from|elsewhere|with|everything|it)',
    '(how|want|need|like|going|wish|about|ready|decided|asking) ..3 (i|we|to)? ..1 (close|cancel|terminate|end|leave|quit|delete) ..3 (account|accounts|contract|subscription|membership|plan|service|policy|you|provider)',
    '(cancel|close|delete|terminate|end|closing|cancelling|canceling) (my|our|this|the|both|all|everything) ..2 (account|accounts|subscription|membership|contract|plan|policy|service|everything)',
    '(can|could|may) (i|we) (leave|cancel|get out of|exit|terminate) ..3 (contract|subscription|plan|agreement|membership)',
    '(move|transfer|port|taking|moving) ..4 (domain|domains|business|custom|money|number|data|site|website|everything) ..2 (away|out|elsewhere|to another|to a competitor)',
    '(i|we) ..2 move everything',
    '(switch|switching|moving|going|go|move|moved|went) (to|with|over to) ..3 (competitor|competitors|another provider|someone else|another company|other company|rival|a different)',
    'take (my|our) ..2 elsewhere',
    '(last|final) (chance|time i|order|straw)',
    'you (have)? (just)? lost ..4 (customer|business|client)',
    '(never|not) ..2 (use|order|buy|book|shop|fly|come|renew|deal) ..3 again',
    '(not|will not be|wont be) (renewing|staying|coming back)',
    'want out',
    '(taking|having|booked|lined up) ..2 (calls|meetings|demos|a call|a demo) with ..3',
    '(looking|shopping) (elsewhere|around)',
    '(cancelled|canceled|closed) (my|our) (subscription|membership|account|contract|plan)',
    '(shall|will) not be ..2 (ordering|buying|shopping|booking|renewing|coming|using) ..2 again',
    '(taking|take) (my|our) (business|custom|money|account) ..2',
  ],
  escalated: [
    '(dispute|disputing|reverse|charging|charge) ..3 (charge|payment|transaction|back) ..3 (bank|card|visa|paypal|amex|everything)',
    '!(my|our|his|her|their|to|the) (manager|supervisor|team lead|team leader|ceo|director)',
    '(speak|talk|speaking|talking|want|need|get|give|ask|asked|asking|demand|escalate|escalated|complain|write|wrote|writing|copied|cc|copying|put|pass|email|emailed|contact|through) ..6 (manager|supervisor|team lead|team leader|ceo|director)',
    '(someone (senior|higher|in charge|else)|your (boss|superior)|higher up)',
    '(ombudsman|regulator|solicitor|solicitors|lawyer|lawyers|attorney|small claims|legal action|trading standards|chargeback|consumer (court|forum|rights|protection)|court|sue|suing|bbb|ofcom|ofgem|fca|accc|trai|rbi|irdai|citizens advice|tribunal|watchdog)',
    '(write|writing|complain|complaining|go|going|escalate|speak|talk|take|taking) ..4 head office',
    '(environmental health|consumer affairs|data protection|information commissioner|health and safety executive|equality commission|the police|my mp|our mp|local paper|the papers|the press)',
    '(formal|official|file a|filing a|make a|making a|raise a|raising a|lodge a|lodging a|register a|submit a) ..1 complaint',
    '(escalate|escalated|escalating|escalation)',
  ],
  waiting: [
    '(no|not any) ..2 (intimation|revert|communication|acknowledgement|confirmation) ..3',
    '(has|have|is|was|are|were) (still)? not ..1 (credited|reflecting|reflected|processed|shipped|dispatched|installed|connected|activated|transferred|refunded|sent|delivered|received|replied|updated|fixed|repaired|replaced)',
    '(was|were|is|are) to (be|have been) (credited|refunded|delivered|sent|installed|fixed|replaced|connected|done|repaired|paid)',
    '(still) (nothing|nobody|no one|no|not)',
    '(someone|somebody|he|she|they|you) (will|would) ..3 (call|come|close|fix|repair|contact|ring|write|email|get back|return|finish|send|collect) ..6',
    'till (date|now|today) ..3 (no|not|nothing)',
    '(still|been|am|are|have been) ..2 waiting',
    '(waiting|waited) ..5 (#number|days|weeks|hours|minutes|month|months|since|for)',
    '(should|supposed to|meant to|due to|was to|were to) ..3 (arrive|arrived|come|be here|be ready|have arrived|have come|be delivered|delivered|ready|have been)',
    '(any|an) (news|update|updates|word|progress|eta)',
    '(not|never|nothing) ..3 (arrived|received|heard|come|turned up|shown up|delivered|appeared|replied|answered|here) ..2 (yet)?',
    '(say|says|said|shows|showing) (pending|processing|in process|under review|in progress|received)',
    '(told|promised|assured|said) ..10 (would|will) (be|come|arrive|get|call|ring|send)',
    '(has|have|is) not ..1 moved',
    'has not ..3 (come|arrived|been sent|been updated|been paid)',
    '(on|at) hold ..3 (for|since) ..2',
    'in (process|progress) ..2 (for|since) ..2',
    '(days|doses) ..2 left',
    '(when) can (i|we) ..3 (expect|get|see|have|collect)',
    '(when) (will|is|are|do) ..6 (coming|come|arrive|get|see|receive|back|ready|here|refunded|delivered)',
    'still ..2 (says|shows|showing|saying|pending|processing|received|not|no)',
    '(was|were) told ..8 (would|will) be',
    'when (may|can|could|should) (i|we) expect',
    'nothing has come',
    '(overdue|delayed|late|days late|weeks late)',
    '(where) is (my|our|the)',
    'no (reply|response|answer|word|news|update|updates|sign) ..4',
    '(it is|it has been|been) ..3 (#number|two|three|four|five|six|eight|ten|a) (hours|days|weeks|months|week|month)',
    '(nobody|no one) ..2 (called|rang|came|replied|got|answered|answer|answers|turned|showed|picked|phoned)',
  ],
  /** Signs that count only once an agent has answered. */
  since: [
    '(#number (minutes|hours|days|weeks)|half an hour|an hour|two hours|ages) ago',
    '(are|is) (they|he|she|it|you|the #word) ..3 (coming|here|arriving)',
    'has not moved',
    '(waited|waiting) in',
  ],
  repeat: [
    '(received|got) ..2 replacement',
    'on hold ..8 (hung up|cut off|dropped)',
    '(been|come|came|visited|here|out|asked|called|rung) ..2 (twice|two times|three times|four times|#number times)',
    '(asked|told|called|written|complained|tried) (twice|three|four|five|#number|several|many) ..1 (times)? ..2 (for|to|about|that)',
    '(second|third|fourth|2nd|3rd|4th) (day|week|month) ..2',
    '(no|without|zero) (response|reply|answer) (to|on|from) ..4',
    '(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|umpteenth) (time|email|message|replacement|engineer|visit|attempt|call|complaint|one|ticket|chat|month)',
    '(writing|calling|contacting|asking|chasing|messaging|here|back|it|is|has|have|this|same|issue|problem|error|stopped|broke|broken|failed|failing|down|gone|wrong|late|missing|dead|off|happened|happening|started|leaking|crashed|crashing|dropped|overcharged|charged|cancelled|canceled) again',
    'your ..3 (chat|colleague|colleagues|agent|agents|support|helpline|technician|engineer|advisor|adviser|team|man|woman|lady|staff|people|assistant|bot) ..2 (told|said|helped|promised|asked|advised|suggested|sent|left|came|hung|explained)',
    '(told|telling|asked|advised) (me|us) to ..8 (so|and|then|again) ..2 (i|we|who|now)',
    '(i|we) (rang|called|phoned|emailed|wrote|messaged|chatted|complained|reported|visited) ..3 (and|but|already|before|twice|yesterday|last|on|in|your|the)',
    '(#number|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|countless|many) ..1 (emails|calls|letters|phone calls|messages|tickets|chats|voicemails|visits|reminders|mails)',
    'last (week|month|time|year) ..2 (your|you|a) (colleague|agent|lady|man|team|support|helped|person) ..3',
    '^ again',
    '(thanks|thank you|cheers|grateful) ..2 for (sorting|fixing|all (you|your|the)|the (quick|fast|prompt) ..2|your help (with|on|last)|last|getting it|clearing|resolving) ..2',
    'my (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th) ..2',
    '(twice|three times|four times|several times) (already|now|this|last)',
    '(moved|cancelled|canceled|changed|postponed|rescheduled|delayed) (twice|three times|again)',
    '(this|that) is the (second|third|fourth|fifth) ..3',
    '(every|each) time (i|we) ..4',
    '(complaint|ticket|case) ..1 (no|number|ref)? ..2 #number',
    '(failed|refused|promised|hung up|came|tried|asked|told|called|chased|wrote|written|emailed|reported|sent|uploaded|submitted) ..6 (#number|two|three|four|five|several|many|multiple) times',
    '(hung up on|cut off) ..4 (times|twice|again)',
    '#number (mails|emails|calls|messages|tickets|chats|letters|reminders) ..6',
    '(i|we) (wrote|emailed|called|rang|phoned|contacted|reported|messaged|complained) ..4 (on|about|last|in|this|yesterday|to)',
    '(already|previously|before|earlier|last (week|month|time)|yesterday) ..3 (emailed|called|rang|phoned|written|wrote|contacted|messaged|spoke|spoken|reported|told|asked|chatted|raised|complained|explained|sent)',
    '(emailed|called|rang|phoned|written|wrote|contacted|messaged|spoke|spoken|reported|chatted|raised|complained|explained) ..6 (already|before|yesterday|last week|last month|ago|twice|times|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|but)',
    '(same|this) (issue|problem|thing|error|fault) ..3 (again|as before|back|as last|keeps|twice)',
    '(keeps|keep) (happening|failing|crashing|breaking|dropping)',
    '(ticket|case|reference|complaint) ..4 (was not|not even|ignored|closed|unanswered|open since)',
    '(following|follow|chasing|chase) up',
    '(last|previous|other) (agent|person|colleague|chat|ticket|reply|advisor|adviser|rep)',
    '(last|previous) (agent|person|colleague|chat|ticket|reply)',
  ],
  settled: [
    '(finally|now|it|they|that|everything|all) ..3 (works|working|prints|fixed|sorted|arrived|resolved|back|perfect)',
    '(thank|thanks) ..6 (sorting|fixing|quick|fast|sending|refund)',
    '(you|you guys) are ..2 (star|stars|legend|legends|fast|best|amazing|brilliant)',
  ],
  checking: [
    '(checking|looking into|finding out|asking) ..8',
    'should (take|be|arrive|come|have|reach|land) ..6',
    '(give|bear with|hold on|one moment|hang on) ..3 (me|moment|minutes|second|sec)',
  ],
  death: ['(passed away|died|death|deceased|funeral|put to sleep|passed on)'],
})

/** Where the customer stands in the story. `promises` are those of earlier agent messages, `emotion` how they feel now. */
export function readStage(messages: readonly Message[], promises: readonly Promised[], emotion: Emotion): Stage {
  const answered = messages.some((m) => m.from === 'agent')
  let lastAgent = -1
  messages.forEach((m, i) => {
    if (m.from === 'agent') lastAgent = i
  })
  const all = new Set<string>()
  const now = new Set<string>()
  messages.forEach((m, i) => {
    if (m.from !== 'customer') return
    for (const placed of read(m.text))
      for (const label of SIGNS.labels(placed.sentence)) {
        all.add(label)
        if (i > lastAgent) now.add(label)
      }
  })
  if (now.has('leaving') && !now.has('death')) return 'leaving'
  if (now.has('escalated')) return 'escalated'
  if (all.has('escalated') && !now.has('settled')) return 'escalated'
  if ((now.has('settled') || emotion === 'positive') && answered) return 'repeat-contact'
  if (answered) {
    const open = promises.some((p) => p.message === lastAgent && p.kept !== 'yes')
    const checking = read(messages[lastAgent]!.text).some((p) => SIGNS.labels(p.sentence).includes('checking'))
    if (open || checking || now.has('waiting') || now.has('since')) return 'waiting'
    return 'repeat-contact'
  }
  if (now.has('repeat')) return 'repeat-contact'
  if (now.has('waiting')) return 'waiting'
  return 'first-contact'
}
