import { cues } from './cues'

/**
 * What happened to the customer, told without a word of feeling. Most anger and fear in support is told this way:
 * "nobody called", "I took a day off for it", "my flight is tomorrow".
 */
export const EVENTS = cues({
  /** Not for the first time. */
  again: [
    '(in a row|on the trot|back to back|one after another|recurring|repeatedly|constantly|continually|yet again)',
    '(same|this) (issue|problem|error|fault|thing|mistake) ..4 (again|last|before|happened|happening|keeps|also|too|as)',
    '(happened|happening) ..2 (before|again|last)',
    '(once|twice) before',

    '(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|umpteenth|nth|tenth) (time|one|email|message|mail|replacement|engineer|visit|attempt|call|complaint|ticket|chat|reminder)',
    '(twice|again|three times|four times|five times|six times|multiple times|several times|many times|countless times)',
    '#number (times|mails|emails|calls|messages|tickets|chats|letters|reminders|visits) ..4',
    '(emailed|called|rang|phoned|written|wrote|contacted|messaged|chased|reported|told you|told them|asked|raised) ..6 (times|twice|already|before|again|last week|last month|weeks ago|days ago|months ago)',
    '(another|yet another) ..3 (because|fee|charge|failure|delay|week|engineer|excuse|wrong|broken|cracked)',
    '(as well|the same again|once more|every time|each time)',
  ],
  /** It goes on. */
  still: [
    '(still|keeps|keep|kept) !(working|works|open|live|have|has|the|my|love|like|get|fine|valid|good|here|want|need)',
    '(still) (not|no|broken|down|waiting|nothing|crashes|crashing|the same)',
  ],
  /** Nobody answered or came. */
  ignored: [
    '(rings|rang|ringing) out | (goes|went|straight) to voicemail | no-show | no shows | stood (me|us) up | in the dark | left (me|us) (waiting|hanging|standing|in)',
    '(not a|not one|not a single|zero) (word|reply|response|call|email|answer|update)',
    '(have|has|had) not ..1 (heard|been told|been sent|been refunded|been delivered|been fixed|been resolved|been answered|been contacted|been credited|been replaced|been repaired|been collected|come back|got back|replied|responded)',
    'yet to (hear|receive|see|get|arrive)',
    '(had|have|got|getting|receive|received) no ..3',
    'no ..2 and no ..2',
    '(you|they) (never|did not|have not) ..1 (called|rang|replied|answered|came|sent|showed|turned|got|refunded|fixed|credited|sort|call|reply|answer|come|send|show|refund)',

    '(nobody|no one|noone) ..3 (called|call|calls|calling|rang|ring|rings|came|come|comes|answer|answers|answered|answering|reply|replies|replied|replying|responds|responded|turned|showed|shows|knows|cares|picks|picked|bothered|got|contacted|told|has|have|bothers|wrote|writes|appeared|seems|mentioned|phoned|can)',
    '^ ..6 no (call|reply|response|answer|contact|message|engineer|update|updates|phone call|email|mail|sign|show|news|callback|refund|slot|delivery|parcel|technician|word|bill|voucher|driver|visit|confirmation|letter|photos|one)',
    '(never|not) ..2 (called|rang|replied|heard|turned|showed|came|arrived|answered|responded|received|contacted|appeared|happened|got back|read|got|moved)',
    '(have|had|has|have had) no ..1 (reply|letter|call|answer|response|news|message|update|email)',
    '(came|come) and (went|gone)',
    'has passed and',
    'without (a|any|so much as) ..2 (word|reply|call|warning|notice|explanation|update|answer|response)',
    '(ignored|ignoring|silence|radio silence|no show|stood up|crickets|ghosted|hung up on|auto reply|auto replies|unanswered|not even read)',
    '(only|just) ..2 (automated|auto|canned|generic|template) ..2',
    'a (reply|call|word|response) would have been',
  ],
  /** A word was not kept. */
  promised: [
    '(was|were|been) (promised|told|assured|supposed to|meant to) ..8',
    '(you|they|your colleague|he|she|someone|agent) (said|promised|told|assured) ..10',
    '(supposed|meant) to (be|arrive|come|have|call|take)',
  ],
  /** It takes long. */
  waited: [
    '#number (days|weeks|hours|months|minutes) (on|in|later|after) ..2',
    '(almost|nearly|over|more than|well over|close to) (a|#number|two|three|four) (day|days|week|weeks|month|months|hour|hours|fortnight)',
    '(for|in) the (past|last) ..3 (days|weeks|hours|months|month|week)',
    'how (much|many) (longer|more)',
    '(ages|forever|an eternity|weeks and weeks|endless|endlessly)',

    '(waiting|waited|wait|hold|queue|queued|sat|pending|stuck) ..5 (#number|hours|hour|days|day|weeks|week|months|minutes|min|ages|morning|afternoon|whole|all)',
    '(it is|it has|been|is|that is|now|was) ..2 (#number|two|three|four|five|six|eight|ten|half an) (minutes|hours|hour|days|weeks|months) ..2 (now|already|late|and|of|since|later|ago)?',
    '#number (minutes|hours|days|weeks|months) (late|overdue|now|later|and counting|already|of)',
    '(not|has not|have not) moved for',
    'since #number',
    'since the',
    'since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|january|february|march|april|may|june|july|august|september|october|november|december|yesterday)',
    '(for|over|nearly|almost|about) (#number|a|two|three|four|five|six|several) (weeks|months|hours|days)',
    '(all|whole) (day|morning|afternoon|evening|night|week|weekend)',
    'overdue',
  ],
  lostTime: [
    '(annual leave|working day|for nothing|in vain|wasted (trip|journey|morning|day))',
    'spent ..4 (hours|hour|days|evening|evenings|morning|weekend|minutes) ..2 (on|trying|with|to|waiting|getting|in)',
    'drove ..5 (miles|hours|there|back|way|town)',

    '(took|take|taken|lost|lose|losing|wasted|wasting|burned|missed|unpaid) ..5 (day|days|half day|morning|afternoon|evening|hour|hours|hrs|shift|shifts|weekend|night|work|fares|sales|income|earnings|pay|wages|customers|clients|saturday|saturdays|sunday|sundays|leave|orders|run|progress)',
    '(day|time|leave) off',
    '(whole|entire) (day|morning|afternoon|weekend|week|evening) of ..4',
    '(waited|waiting|sat) in all (day|morning|afternoon)',
    '(losing|lost) (sales|customers|money|business|income|clients)',
  ],
  lostMoney: [
    '(cost|costing|costs) (me|us) ..3',
    '(fine|penalty|late fee|bank charges)',

    '(charged|billed|debited|taken|took|lost|out of pocket|deducted) ..6 #money',
    '#money ..4 (gone|missing|down|lost|short|twice|out of)',
    '(overcharged|double charged|charged twice|billed twice|debited twice|charged again|billed again|charged me|out of pocket|overdrawn|hidden fee)',
    '(paying|pay|paid) ..5 for (a|nothing|something|this|what)',
    'not made of money',
  ],
  broken: [
    '(broken|broke|cracked|smashed|damaged|faulty|defective|shattered|dead|leaking|snapped|ripped|torn|mouldy|moldy|rotten|cold|raw|spoiled|wrong|missing|stuck|crashed|crashes|crashing|failed|fails|failing|down|offline|frozen|vanished|disappeared|gone|late|lost|empty|rejected|declined|blocked|locked|useless|grainy|blurry|stained|dirty|burst|flooded|forgotten|chipped|dented|scratched|expired|overdue|damp|mould|mold|barely|short|stopped)',
    '(does|do|did|will|would|is|are|has|was|were) not ..1 (work|working|load|open|start|turn|charge|connect|arrive|arrived|fit|sync|come|show|respond|go|let|accept|update|play|print|what|match|there|here|moved|right)',
    '(instead of|not what i ordered|not the one|i ordered)',
    '(never) ..3 (took place|happened|worked|arrived|came)',
  ],
  /** Somebody is or may be hurt. */
  harm: [
    '(allergic|allergy|allergies|hospital|injured|injury|bleeding|burned|burnt|electric shock|fire|smoke|choked|choking|food poisoning|vomiting|ambulance|fell|faint|fainted|unsafe|vegetarian|vegan|halal|kosher|gluten|coeliac|celiac|shellfish|asthma|wheelchair|newborn|green inside)',
  ],
  /** Something depends on it, soon or badly. */
  urgent: [
    '(starts|start|leaves|departs|begins|boards|closes|due|expires) ..1 in (#number|an|a few|two|half) ..1 (minutes|hours|hour|days)',
    'in #number (minutes|hours)',
    '(please please|pls pls|help help)',

    '(my|our|the|his|her|an|a) ..1 (flight|train|wedding|exam|interview|appointment|surgery|operation|trip|holiday|presentation|launch|deadline|visa|move|party|event|funeral|closing|baby|due date|auditors|audit|conference|concert|ferry|cruise|rent|mortgage) ..5 (is|are|am|leaves|starts|due|come|comes|on|in|at|tomorrow|today|tonight|this) ..3 (#date|#time|#number|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hours|days|week|weekend|morning|gone|running)',
    'i (fly|travel|leave|move|land) ..3 (on|at|in|to)',
    '(stranded|alone|no money|no cash|nearly empty|no heating|no heat|no hot water|run out of|running out of|last dose)',
    '(please|pls) ..1 (help|hurry) ..3 (fast|quick|quickly|asap|now|urgently|me|us|pls|please)',
    '(urgent|urgently|asap|emergency|right away)',
    '(chance|possible|way) ..6 (in time|today|tonight|before)',
  ],
  /** Something precious may be taken or exposed. */
  threatened: [
    '(stolen|theft|hacked|fraud|fraudulent|unauthorized|someone else|identity theft|phishing|breach|leaked|compromised)',
    '(did not|didnt) (make|authorize|place|order|recognize|request|sign up)',
    '(is|are) ..5 (safe|at risk|still there|secure|in danger)',
    '(locked out)',
    '(a|this) scam $',
  ],
  /** A body or a creature is unwell. */
  health: [
    '(insulin|oxygen|inhaler|medication|dialysis|pacemaker|epipen|biopsy|diagnosis|tumor|tumour|cancer|chest pain|cannot breathe|breathing (funny|hard|badly|strangely)|seizure|overdose|poisoned|swallowed|symptoms|fever|rash|contractions)',
    '(to|at|see|the) (the)? (vet|doctor|emergency|a and e|er|hospital|clinic) ..2',
    '(test|scan|blood) results',
  ],
  threat: [
    'do not try to (keep|retain|stop|persuade)',
    '(i am|we are) (out|off) ,',
    'cancel (the|my|our) ..2 (contract|subscription|membership|policy|account) ..6',

    '(switch|switching|moving|going|move|defecting) ..3 (to|with) (a|another|your|someone|somewhere|the) ..2 (competitor|competitors|provider|else|company|bank|credit union|rival)',
    '(you|you have) (just)? lost (a|me|my|our) ..3 (customer|business|client|custom)',
    '(i|we) (am|are) (done|gone|out|off|leaving) $ | (i|we) (am|are) (done|finished|through) (with|here)',
    '(take|taking|move|moving) (my|our|everything|all) ..3 (elsewhere|credit union|other bank|another)',
    '(regulator|ombudsman|solicitor|lawyer|lawyers|attorney|court|trading standards|chargeback|small claims|consumer forum|consumer court|legal action|sue|suing|the press|report you|bbb|better business bureau|fca|ofcom|ofgem|accc|trai|rbi|irdai|trustpilot|one star|bad review|1 star)',
    '(or|otherwise|if not) ,? (i|we) (will|am going to|shall|move|go|cancel|leave)',
    'never (using|buying|ordering|coming back|recommend|fly|shop|book|order|use) ..3 again',
    '(closing|close|cancel|cancelling|canceling) (both|all|my|our|the) ..2 (accounts|account|contract|subscription|everything|membership|policy)',
    'every (cent|penny|rupee) back',
  ],
  /** The fault is put to us. */
  accused: [
    'your ..3 (ripped|damaged|broke|ruined|smashed|laughed|shouted|swore|refused|ignored|walked|scratched|dented|lied|left|threw|dumped|hung)',
    'laughed (at|about|in)',
    'phantom',

    'you (lot|people|guys)? (have|had)? ..2 (failed|ruined|ignored|lied|wasted|refused|broken|lost|messed|forgotten|misled|cheated|overcharged|robbed) ..6',
    'what do you (intend|plan|propose) to do',
    '(your|you) ..3 (fault|incompetence|mistake|negligence)',
    '(answer|explain) (yourself|yourselves|to me)',
    'although (you|your) ..4 (assured|promised|told|said)',
    'because your ..4',
    'in the first place',
  ],
  demands: [
    '(put me in touch|put me through|connect me) ..6',
    '(managing director|ceo|chief executive)',

    '(want|need|demand|asked for|asking for|speak to|talk to|get me|put me through to) ..3 (manager|supervisor|someone senior|someone in charge|your boss|team leader|team lead|complaints)',
    'formal complaint',
    'i (want|expect|demand) ..6 (back|now|today|refund|refunded|answer|explanation|compensation)',
  ],
  /** Something looked forward to. */
  hopes: [
    '(was|were|is|are) (fine|nice|good|okay|lovely|great|well made|friendly) ,? ..2 but',
    'first time ..4 (abroad|ever|flying|seeing|in)',
    '(expected|hoping for|hoped for) ..6',
    '(for|at) (that|this|the) price',

    '(saved|saving) (up)? for',
    '(birthday|anniversary|wedding|honeymoon|christmas|graduation|first holiday|70th|60th|50th|40th|80th|90th|18th|21st|gift|surprise|once in a lifetime|special occasion|treat)',
    '(reason|only reason|why) (i|we) (chose|picked|bought|booked|came|signed|joined|went|paid)',
    '(looking|looked) forward',
    '(advertised|described|pictured|saw online|website said|brochure|as shown)',
    '(loyal|long standing|been a customer|been with you|been (buying|coming|shopping|using) ..6 years|years with you|customer for|member for|customer since|good name|reputation|usual standard|usually)',
    '(trusted|recommended you|faith in) | chose you because',
    'never got (her|his|their|my|our)',
    '(only thing) ..4 (asked|wanted|hoped)',
    '(we|i) (saw|got|had|found) ..4 (and a bin|car park|wall|nothing|instead)',
    '(after|for) (a|an) ..2 (week|month|year|day) wait',
  ],
  /** Displeasure in the British manner: less said than meant. */
  understated: [
    '(somewhat|rather|a little|a bit|quite|slightly) (surprised|disappointed|puzzled|taken aback|put out|disheartening|poor|unfortunate|concerned)',
    '(not|less than) ..1 (ideal|impressed|thrilled|best pleased|what (i|we) expected|up to)',
    'i (must|have to) (say|admit|confess)',
    'would have (been appreciated|been nice|thought|expected|hoped)',
    'would like to (cook|use|sleep|work|drive|have|get on|be able) ..3 again',
    'with (all due)? respect',
    '(just|only) (felt|thought) you should know',
    '(a pity|a shame|nobody was unkind)',
    'i (had|have) ..2 (hoped|expected)',
  ],
  /** A person close to them. */
  kin: [
    '(mum|mom|mother|dad|father|husband|wife|partner|son|daughter|baby|brother|sister|nan|gran|grandad|grandma|grandmother|grandfather|friend|fiance|fiancee|uncle|aunt|child|kid) ..8 (passed|died|death|dying|funeral|deceased|passing)',
    '(passed|died|death|funeral|loss|passing|late) ..5 (mum|mom|mother|dad|father|husband|wife|partner|son|daughter|baby|brother|sister|nan|gran|grandad|grandma|grandmother|grandfather|friend|fiance|fiancee|uncle|aunt|child)',
  ],
  settled: [
    '(finally|now) ..3 (works|working|prints|fixed|sorted|arrived|resolved|got it|loads|charged|came)',
    '(works|working|fixed|sorted|resolved|solved) (now|again|perfectly|great|fine|today|at last)',
    '(it|that|everything|all) is ..2 (back|fixed|sorted|resolved|working)',
    '(got|received|have) (it|them|everything) back',
    '(just)? (arrived|received|got) (it|them|mine) ..4 (today|now|this morning|thank|thanks)?',
  ],
  calm: [
    'no (drama|worries|rush|hurry|stress|big deal|biggie|pressure|harm)',
    '(when|whenever) you (have|get) (a)? (moment|chance|time|minute)',
    'not (urgent|a big deal|the end of the world|in a rush|in a hurry|complaining|blaming)',
    '(just|only) (curious|checking|asking|wondering|a quick)',
    'quick question',
    'take your time',
  ],
  /** A feeling waved away: "I am not cross, but …" leaves less of it, not none. */
  milder: [
    '(am|is|are) not (angry|upset|mad|cross|annoyed|furious) ..3',
    'i know you are (busy|doing|trying)',
    'not your fault',
  ],
})
