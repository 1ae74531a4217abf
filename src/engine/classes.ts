/**
 * Word classes: the vocabulary that rules and readings share, each written in the pattern language itself and used as
 * `@name`. A class says a meaning in the many ways people write it. Team packs may use them, not add to them.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  // Who
  we: 'i | we | us | myself | ourselves',
  agent:
    'i | we | (our|my|the) (team|side|end|department|office|people|guys|staff|colleagues|agents|company|store|shop|desk)',
  you: 'you | yourself | yourselves',
  your: 'your | yours',
  customer: 'you | (the|a|our) (customer|client|guest|caller|user|subscriber|member|buyer|passenger|account holder)',
  otherTeam:
    '(the|our|another|different|a different|that|their|relevant|the relevant|concerned|the concerned|appropriate|the appropriate)? (billing|finance|accounts|shipping|warehouse|technical|tech|sales|returns|it|legal|logistics|delivery|claims|back office|marketing|product|support|customer service|customer care|head office|payments|fraud|security|engineering) (team|department|dept|people|guys|side|desk|folks|lot|section|unit|office)? | (another|different|other|the other|the relevant|the concerned|the appropriate|the right|that) (team|department|dept|desk|section|office|branch|unit|person)',
  thirdParty:
    '(the|our|your|their)? (courier|carrier|post office|postal service|royal mail|fedex|ups|dhl|dpd|usps|hermes|evri|manufacturer|supplier|vendor|seller|bank|card issuer|paypal|payment provider|insurer|restaurant|driver|airline|hotel|landlord|contractor|engineer|technician|app store|google|apple|microsoft|amazon|partner)',
  system:
    'system|systems|computer|software|app|platform|portal|tool|form|site|website|database|algorithm|till|terminal|checkout|screen|program',
  policyWord:
    'policy|policies|procedure|procedures|rule|rules|guideline|guidelines|terms|terms and conditions|terms of (use|service|sale)|t&c|t&cs|tcs|tc|regulation|regulations|protocol|protocols|agreement|contract|clause|small print|fine print|guidance|sop|sops|tariff|process|conditions|framework|rulebook|handbook|manual|standard practice|company practice',
  // To be and modal verbs
  be: 'am | is | are | was | were | be | been | being',
  thatIs: '(that|this|it|which) (is|was) | these are | those are | that',
  will: 'will | shall | am going to | are going to | is going to',
  cannot:
    '(can|could|may|will|would|do|does|did) not (be able to)? | (am|are|is|was|were) not (able|allowed|permitted|authorized|in a position) to | (am|are|is|was|were) unable to | (have|has|had) no way (of|to) | not able to | unable to',
  not: 'not | never | no | nothing | nobody | none | neither | nor | without',
  must: 'must | have to | has to | need to | needs to | are required to | is required to | are to | are supposed to | shall | got to | are obliged to | ought to',
  should: 'should | ought to | could | might | were (supposed|meant|expected) to | needed to | had to',
  // Apology, thanks, courtesy
  sorry:
    '(am|are|is)? (so|very|really|truly|terribly|sincerely|deeply|extremely)? sorry | {apologize} | apologies | apology | my bad | {regret} | pardon | forgive us',
  thanks: 'thank you | thanks | many thanks | {appreciate} | grateful | cheers | much appreciated',
  please: 'please | kindly | could you | can you | would you | would you mind | if you could | may i ask | might i ask',
  courtesy:
    'please | kindly | could you | can you | would you | happy to | glad to | feel free | when you have a moment | if you can | if you like | if you could',
  softener: 'just | simply | only | merely | basically | really | actually | quite | rather | a bit | a little',
  unfortunately:
    'unfortunately | sadly | regrettably | regretfully | i am afraid | we are afraid | afraid | sorry to say | alas',
  // Reasons and options
  reason:
    'because | since (we|the|it|they|this|that|our|there|each|every|all|your|most) | as (we|it|they|the|there|each|every|your|all) | so that | due to | owing to | the reason (is|for|why|being) | which is why | that is why | this is why | in order to | to (protect|prevent|make sure|ensure|keep|avoid|stop) | otherwise | which (means|meant|left) | that means | so (we|it|the|they|you) | caused by | {cause} | happened when | given that | for (safety|security|hygiene|legal|privacy) reasons',
  option:
    'instead | alternatively | alternative | as an alternative | another (option|way|route|choice) | other (options|ways) | (i|we) (can|could|am able to|are able to) (also|still|however|either|instead|certainly|absolutely|definitely|happily)? !(not|only|see|understand|confirm|imagine|appreciate|hear|tell|assure|say) | what (i|we) (can|could|will) | would you (like|prefer|rather|mind) | would either | do you want | which (would|one|of|do|works|option|suits) | if you (like|prefer|want|would like|would rather|would prefer|wish|are happy|choose) | whichever | happy to | glad to | you (can|could|may) (also|still|either|always|instead|keep|choose|pick|have|use|get|swap|exchange|return|switch|apply|bring|collect|cancel|claim|send|move|upgrade|try) | you are welcome to | let me | shall i | should i | may i offer | i (have|had) (also|now|already|just)? (set|refunded|sent|booked|opened|raised|added|credited|arranged|asked|moved|ordered|put|issued|extended|waived|reserved|held|attached|spoken|applied|escalated|passed|made|removed|reset|changed|updated|checked) | (i|we) will (also|now|still|personally|happily)? (send|refund|book|add|credit|arrange|ask|move|order|put|issue|extend|waive|hold|check|call|ring|replace|cover|speak|chase|fix|sort|reserve|set|pay|give|make|ship|reorder|swap|resend|email|text|keep|bring|collect|repair|exchange|find|open|raise|change|reset) | the good news',
  // Time
  time: '#time | #date | by (the)? (end of|close of) (the|this|next|our)? (day|week|month|business|play|shift)? | (within|in|after|for|under|over|next|every|takes|take|about|around|up to)? (the next|about|around|roughly|another|a couple of|a few)? (#number|an|a|one|couple of) (to|or|and)? #number? (working|business|calendar|full|more|further)? (minutes|minute|hours|hour|days|day|weeks|week|months|month|seconds) | this (morning|afternoon|evening|week|weekend|month) | (next|on|by|before|until|till|from|since) (#date|monday|tuesday|wednesday|thursday|friday|saturday|sunday) | later today | right now | straight away | the same day | overnight | end of (the)? (day|week|month) | first thing | lunchtime',
  soon: 'soon | shortly | asap | as soon as possible | in due course | at some point | sometime | eventually | in the near future | when (i|we) can | at the earliest | momentarily | in a while | in time | some time | when possible | as and when | one of these days | before long',
  // Feeling
  upset:
    'angry | furious | livid | fuming | mad | annoyed | annoying | irritated | frustrated | frustrating | fed up | upset | upsetting | disappointed | disappointing | let down | worried | anxious | nervous | scared | afraid | concerned | stressed | stressful | panicking | desperate | sad | heartbroken | devastated | gutted | hurt | unacceptable | ridiculous | disgusted | disgusting | disgraceful | shocking | appalling | terrible | awful | horrible | worst | useless | joke | nightmare | sick of | tired of | confused | lost | embarrassing | embarrassed | humiliating',
  feelingWord:
    '{frustrate} | frustrating | frustrated | frustration | {annoy} | annoying | annoyed | annoyance | upset | upsetting | {disappoint} | disappointing | disappointed | disappointment | {worry} | worrying | worried | stressful | stress | stressed | anxious | nervous | unsettling | inconvenient | inconvenience | confusing | confused | confusion | difficult | hard | tough | painful | sad | maddening | exasperating | awful | horrible | unpleasant | miserable | scary | frightening | alarming | embarrassing | distressing | last thing you need | last thing anyone | let down | fed up | tiring | exhausting | shock | nasty | rough | sore | tired of | hurt | grief | loss',
  // What customers write about
  orderNoun:
    'order | parcel | package | delivery | shipment | item | product | refund | replacement | return | account | subscription | invoice | bill | payment | charge | booking | reservation | ticket | appointment | device | laptop | phone | card | password | login | email | address | plan | contract | warranty | claim | case | request | complaint',
  vagueNoun:
    'issue | issues | matter | matters | problem | problems | concern | concerns | situation | request | query | inquiry | inconvenience | case | incident | circumstances',
  // What says that something is not as it should be
  trouble:
    'broken | broke | cracked | smashed | damaged | faulty | defective | shattered | dead | leaking | leaks | snapped | ripped | torn | mouldy | moldy | rotten | cold | raw | spoiled | wrong | missing | stuck | crashed | crashes | crashing | failed | fails | failing | down | offline | frozen | vanished | disappeared | late | lost | empty | rejected | declined | blocked | locked | useless | dented | scratched | stained | expired | overdue | delayed | twice | brown | burst | flooded | overcharged | bounced | short | bug | error | corrupted | blank | slow | loud | noisy | dirty | mixed | swapped | cancelled | canceled | dropped | drops | dropping | wilted | mold | mould | smells | undercooked | burnt | flickering | overheating | unauthorized | duplicate | wont | rude | damp | noise | outage | unavailable | banned | suspended | unreadable | wobbles | soggy | stale | sparks | grainy | blurry | forgotten | stopped',
  someone:
    'someone | somebody | a member of (our|the) team | one of (our|the) (team|agents|colleagues|specialists) | a colleague | a specialist | an agent | a representative | the (relevant|appropriate|concerned) (team|department)',
  feel: 'feel | felt | feels | think | believe | perceive | experienced | experience | consider | found | find',
  // What a mark that begins at its meaning runs on to: the end of the clause
  toEnd: '..14 ,',
  // Rules and what speaks for them
  ruleText:
    '@policyWord | (clause|section|article|paragraph|schedule|rule|band|category|condition|point) #number | (excluded|exclusion|exclusions|approved|restricted|non-returnable) list | fare (class|type|rules) | circular | deed | matrix | scheme | bylaws | by-laws | lease | booklet | playbook | code of conduct | warranty | guarantee | cover | coverage | tariff sheet | price list | law | legislation | ordinance | statute | by-law | quota | criteria | programme | program | promo | promotion | voucher | membership',
  ruleBody:
    '(head office|headquarters|hq|management|managers|senior management|the board|the directors|the bosses|compliance|legal|audit|underwriting|the underwriters|upstairs|corporate|the regulator|regulators|the franchise|the owners|the people above|those above|the auditors|finance) | my (manager|supervisor|boss|team lead) | our (manager|supervisor|management|legal team|legal department|lawyers|auditors|underwriters|regulator|owners|bosses)',
  // What shows that a rule or a refusal is not the last word
  favor:
    '(in|to) your (favor|advantage) | (on|by) your side | agrees with you | {entitle} to | you (are|would be) (now|also|still)? (covered|included|owed|due|eligible|fine|okay|good|safe|free) | (it|this|that|which|claim|return|refund|change) (is|was) (now|also|still|fully)? (covered|included|allowed|accepted|approved|free|fine) | nothing (to pay|is owed|extra|is due) | no (fee|charge|cost|notice|extra|need|catch|limit) | free of charge | for free | is free | are free | free again | costs (you)? nothing | (will|can|have|has|been|is|was) (waive|waived) | (made|make|makes|making) an exception | !not (let|lets) (me|you|us|it|him|her) | !not (allow|allows|allowed) (me|us|you|one) | !not (gives|give|pays|pay|gave|brings|saves|covers) (you|them|both|everything|this|that) | (return|claim|refund|swap|change|request) (accepted|approved|booked|done) | (ruled|decided|found) (for|in favor of) you | works in | (has|have) (been)? (agreed|approved|accepted|lifted|waived) | said yes | you (now|also|still)? (have|get) (until|till|the full|a full|the difference) | all good | (is|are|goes|went|gone|all) back (on|in|to|with) (your|you|the card) | (money|refund|it) is back | (comes|come|taken|came) off | (on its|on their|on the) way | by hand | (no longer|dropped) | anyway | (was|were) (wrong|ours|our) | (on|with) us | good news | every (cent|penny|rupee) | in full | you (now)? pay nothing | your fine | go ahead | a yes | (you|u) (do|will|would|need|are|have) not (now|also|even)? (be|have|need)? (to)? (pay|paying|owe|owed|charged|billed|need|lose|losing|tied|affected|bound)',
  helped:
    '(i|we|she|he|they) (have|has) (also|now|just|already|still|asked|personally)? (refunded|moved|opened|canceled|let|gone with|gone|extended|waived|credited|swapped|booked|approved|removed|taken|held|reserved|lifted|reopened|asked|paid|replaced|ordered|fixed|accepted|found|changed|made|done|reversed|arranged|escalated|given|saved|kept|upgraded|switched|put) | (i|we) (moved|made|refunded|canceled|let|reversed|extended|booked|fixed|held|changed) | (is|are|was|were|been) (refunded|reversed|reopened|extended) | (but|so) (i|we) (will|can|could|have|would) (also|now)? !(not|only|see|understand|have|tell|say)',
  ruleReason:
    'because of (the|a|our)? !(the|a|our|policy|terms|rule|rules|system|contract|clause|section|fare|company|agreement|type|way|how) | because (the|our|that|of|we|all|your)? !(the|our|that|of|policy|terms|rule|rules|system|contract|clause|section|fare|company|#number|your|agreement|how|is) | since !(#number|#date|you|that|last|the|then|it|yesterday|our|january|february|march|april|may|june|july|august|september|october|november|december) | since the _ (is|are|was|were|has|have|needs|need|can|could|will|would) | as (nobody|no|we|this|these|there|anyone|someone) !(say|says|said|state|states|mentioned) | as (it|they) !(is|are|stands|stand|was|were|do|say|goes|go) | so that (is|nobody|no|you|we|people|it|they|everyone|the|i|your|riders|families|others) | so (people|nobody|we|families|everyone|guests|you) (can|could|do|does|are|is|will) | (this|that|which|it) (stops|keeps|protects|prevents|guards) !(here|there|being|on) | to (protect|keep|stop|prevent|avoid|guard) (_|your) | (exists|there|here) (to|because) | in order to | (safety|security|health|hygiene|privacy) reasons | the reason (for|is|we|behind) | (they|it|these|those) (can|could|may|might) (catch|cause|harm|burn|break|spread|leak)',
  // What a customer is asked to do, or told to have done
  task: '{read} | {check} | {look} | {notice} | {tell} | {contact} | {call} | {ring} | {phone} | {report} | {mention} | {ask} | {cancel} | {order} | {book} | {update} | {back} | {confirm} | {save} | {test} | {verify} | {choose} | {select} | {pick} | {enter} | {type} | {pay} | {sign} | {plan} | {open} | {follow} | {register} | {upload} | {attach} | {include} | {provide} | {give} | {send} | {submit} | {return} | {inform} | {notify} | {declare} | {inspect} | {measure} | {answer} | {respond} | {reply} | {collect} | {renew} | {apply} | {use} | {put} | {turn} | {set} | {pack} | {wrap} | {photograph} | {install} | {spot} | {realize} | {think} | {arrive} | {wait} | {watch} | {listen} | {charge} | {fill} | {complete} | {disclose} | {insure} | {lock} | {close} | {shut} | {fasten} | {switch} | {disconnect} | {unplug} | {plug} | {store} | {clean} | {remove} | {change} | {say} | {speak} | {write} | {let} | {keep} | {take} | {bring} | {leave} | {raise} | {flag} | {study} | {tighten} | {scan} | {review} | {secure} | {protect} | {maintain} | {hand} | {deliver} | {screenshot} | {make} | {add} | {edit} | {publish} | {bother} | {specify} | {state} | {request} | {activate} | {download} | {print} | {try} | {quote} | {stay} | {come} | {go} | {prepare} | {decline} | {refuse} | {drop} | {clear} | {empty} | {dry} | {oil} | {stick} | {schedule} | {proofread} | {double-check}',
  wrong:
    'wrong | incorrect | incorrectly | wrongly | mistyped | improper | improperly | incomplete | inaccurate | old | outdated | invalid | misspelled | badly | carelessly | too late | late | twice',
  excused: '@favor | @helped | @ruleReason',
  // A document or a body of rules, named as such
  ruleWord:
    'policy | policies | rule | rules | rulebook | guideline | guidelines | guidance | terms | t&c | t&cs | tcs | regulation | regulations | regs | protocol | procedure | procedures | (clause|section|article|paragraph|schedule|condition) #number | small print | fine print | conditions | contract | agreement | handbook | scheme | tariff | matrix | circular | bylaws | by-laws | sla | criteria | fare table | fare class | fare type | lease | deed | statute | ordinance | price list | tariff sheet | code of conduct | terms and conditions | constitution | controls',
  // What a rule does to the one it is held against
  ruleBite:
    'not | no | nothing | nil | never | none | only | zero | fee | fees | charge | charges | charged | chargeable | billed | deducted | deduction | stands | stays | remains | rejected | declined | refused | denied | final | void | forfeit | forfeited | lapse | lapses | lapsed | expired | expires | kept | once | less | fails | failed | non-refundable | nonrefundable | non-returnable | must | penalty | surcharge | closed | lost | neither',
  // What an agent does for a customer, and so can refuse
  doForThem:
    'help | assist | do | process | offer | give | change | refund | move | waive | remove | reverse | extend | reopen | cancel | replace | cover | provide | accept | issue | credit | approve | bring | restore | add | fix | alter | amend | adjust | transfer | swap | exchange | compensate | reimburse | grant | honor | match | unlock | merge | recover | entertain | consider | arrange | book | deliver | pay | send | take | make | sort | repair | resolve | release | switch | upgrade | resend | return | reschedule | rebook | supply | sell | serve | ship | undo | lift | let | allow | agree | support | put | get | review | investigate | discount | lower | reduce | offset | backdate | shift | speed | push | override | amend | part | hand',
  // What the one who asked can be given or keep
  givenBack:
    'refund | credit | replacement | compensation | money | deposit | fee | discount | exchange | exception | waiver | reversal | return | upgrade | points | bonus | voucher | payment | claim | extension | repair | balance | booking | account | order | request | appeal | fine | fare | charge | ban | decision | seat | seats | price | amount | bill | invoice | answer | penalty | cost | collection | streak | feature | spot | slot | result | verdict | outcome | permit | tenancy | loan | insurer | ruling',
  // A refusal beside one of these is not bare
  wayOut:
    '@option | @whyNot | @helped | @favor | (could|would|can) you | #url | #email | instead | until (then|#date|the) | (would|does|do|shall) ..9 (suit|suits|work|help|better) | you (can|could|may) !not | (we|i) (can|could) (manually|still) | but (you|it|here|there|we|i|if) | you still (have|keep|get) | nothing changes | (our|my) (mistake|error|fault) | (brings|collects|delivers|picks) (it|them|you) | (also|both|still|all) (work|works|fine|accepted|possible|available) | you (asked|wanted to know|need not|do not need|do not have to) | in the meantime',
  // Why something is refused: a cause, not "just so you know" or "as it stands"
  whyNot:
    'because | @ruleReason | since (we|the|it|they|this|that|our|there|each|every|all|your|most|you) | as (we|you|the|there|each|every|your|all|our|my|he|she) | as (it|they) !(is|are|stands|stand|was|were|do|say|goes|go) | as (it|they) (is|are|was|were) (on|in|too|not|a|the|already|classed|out|bolted|full|still|now|tied) | so that | due to | owing to | which is why | that is why | in order to | otherwise | caused by | given that | happened when | so (we|it|they) (will|can|could|is|are|was|were|would|went)',
  // A step of the work that has to end first: it tells when, if not the hour
  processed:
    '(once|after|when) (it|this|that|the _|the _ _|your _|same)? (is|has|have|are|its)? (been)? (done|validated|approved|completed|processed|verified|confirmed)',
  // Everybody a customer can be sent on to
  elsewhere:
    '(the|a|an|our|another|that|their|some|any)? (different|other|relevant|concerned|appropriate|right|previous|new|separate|another|sister)? (billing|finance|accounts|shipping|warehouse|technical|tech|sales|returns|legal|logistics|claims|marketing|product|support|payments|fraud|security|engineering|it|delivery|customs|complaints|admissions|medical|recovery|tax) (team|department|dept|people|guys|side|desk|folks|lot|section|unit|office) | (another|a different|the other|the relevant|the concerned|the appropriate|the right|some other|a separate) (team|department|dept|desk|section|office|branch|unit|person|company|association|provider) | billing | finance | accounts | accounting | sales | logistics | head office | back office | customer service | customer care | marketing | @thirdParty | (the|your|my|our|their|an|any|its)? (own|local|home|other|old|previous|original|concerned|new|third)? (party|insurer|insurance|embassy|consulate|council|county|city|police|provider|isp|florist|dealer|landlord|owner|owners|freeholder|agent|agency|host|hosts|gp|doctor|surgery|vet|employer|hr|payroll|school|branch|depot|warehouse|garage|shop|store|retailer|merchant|marketplace|maker|developer|developers|devs|dev|publisher|console people|phone company|airport|railway|station|venue|organizer|organizers|organisers|caterer|caterers|clinic|hospital|lab|pharmacy|pharmacist|tax office|hmrc|irs|government|authority|authorities|customs|lawyer|solicitor|broker|surveyor|ombudsman|regulator|plumber|electrician|builder|builders|subcontractor|installer|neighbor|neighbors|helpline|forum|discord|community|manual|website|site|ticket office|box office|reception|front desk|head office|local office|network|water board|brand|maker|factory|wholesaler|distributor|franchise|sender|recipient|other side|buyer|partner|partners) | whoever | (the|those) (people|ones|person|guys|folks|lot|lads|pair|company|firm|office) (who|that|which|in|at|from|behind|upstairs|there) | (somebody|someone) (else|in|at|from)',
  // The agent takes it further: not a hand-off but a hand-over
  handover:
    'what (i|we) can do | (i|we) (have|had|just|also|already|now)? (just|also|already|now|since)? (asked|called|rang|rung|phoned|wrote|written|messaged|spoke|spoken|raised|opened|walked|passed|forwarded|handed|escalated|reported|filed|contacted|chased|told|refunded|booked|rebooked|put you|put it|put her|put them|put him|got|reopened|changed|checked with|taken it|moved|sent (it|them|your|the)) | (i|we) (will|am going to|are going to|shall) (also|now|personally|still)? (ask|call|ring|phone|check|chase|track|write|text|email|come|join|sort|fix|get|tell|let|follow|refund|find|keep|stay|speak|forward|pass|go|take|be back) | (i|we) (am|are) (also|now|just)? (asking|calling|joining|passing|transferring|ringing|putting|checking|staying|on the call) | (i|we) (track|read|keep|refund|check|call|ring|look after you|handle|deal with the|run) | (he|she|they|name) (will|is going to) (call|ring|write|email|text|answer|message|get back|be with|come|contact|reply) | (has|have|with) (your|all your|the) (file|photos|notes|number|receipt|details|case) | (so|but|and) (it is|is) (ours|mine|on us) | (is|are) (ours|mine) to | so (we|i) (have|will|can|am|are|refund|pay|honor|fix) | pays for it | you (asked|would like|wanted) (to|for|how|who)',
  // A time or a person that makes a promise one that can be held
  when: '@time | #time | #date | (by|at|until|before|till) (#number|noon|midnight|lunch) !(of|or|some|stage) | (by|at|until|before|till) (#number|noon|midnight|lunch) $ | right now | #url | by when | day and time',
  // Anything a customer can hold on to beside a vague word: a time, a number, an address
  pinnedDown: '@when | #number | #email',
  promisedWhen:
    '(will|hear|hears|know|knows|write|writes|call|calls|ring|rings|decide|decides|tell|tells|text|email|comes|come|arrives|shows|lands|lets|answer|answers|next|then|done|fits|fixes|with you|booked) ..10 @when | by ..2 (end of|close of) | (i|we) (am|are) here until',
  named:
    "#name (will|calls|call|rings|writes|answers|decides|has|who|is on|looks|from|takes|reads|leads|brings|knows|comes|fits|gets|'s) | (someone|somebody|colleague|one|team|lads|guys|specialist|engineer|manager|nurse|officer|friend|hours|night) ..4 , #name | (this|i) is #name | (engineer|colleague|manager|nurse|doctor|specialist|team|mine) ,? #name",
  // Nobody in particular
  nobodyNamed:
    '(someone|somebody|anyone) (else|from|in|at|on)? | (a|the|an|any|another|whichever|one of (the|our)|some) (_)? (colleague|colleagues|member|specialist|specialists|expert|agent|agents|representative|advisor|adviser|technician|technicians|engineer|engineers|person|people|guys|lads|folks|team|teams|department|crew|staff|office|manager|officer|developers|devs|dev|doctor|fitter|workshop|warehouse|reviewers|desk) | (one of (us|the (guys|lads|team|girls|boys)|our _|them)) | one or other | our colleagues | colleagues | accounts | back office | (the|our)? (relevant|concerned|concern|right|responsible|appropriate|technical|respective) (team|people|person|department|colleagues|folks|office) | the guys',
  // Orders, in the form an order takes; and what agents order customers to hand over
  order:
    'send | provide | give | submit | upload | attach | fill in | fill out | fill | complete | forward | share | email | reply | respond | revert | answer | confirm | state | specify | return | bring | collect | pay | sign | scan | print | read | check | contact | call | phone | ring | write | go | come | wait | stay | report | vacate | leave | clear | empty | put | keep | get | take | find | tell | show | delete | install | reinstall | restart | reboot | log | destroy | cancel | book | use | stop | follow | talk | speak | do | arrive | sort | settle | hand | drop | post | buy | update | change | reset | verify | register | apply | ask | rate | pack | unplug | set | sit | visit | fetch | pick | move | remove | clean | wash | dry | take off | hold | try | refer | see | open | close | shut | lock | connect | disconnect | retry | resend | attend | ensure | make sure | download | enter | type | choose | select | make | present | produce | surrender | refrain | cooperate | comply | adhere | switch | turn | cut | stick | park | board | fast | look | transfer | deposit | pay up | initial | prepare | obtain | quote | copy | paste | mail | act | proceed',
  paper:
    'passport | id | photo | photos | picture | pictures | screenshot | screenshots | receipt | receipts | form | forms | serial number | order number | account number | reference number | meter reading | reading | statement | bill | proof | proof of (purchase|address|id) | address | name | date of birth | card | documents | document | papers | paperwork | certificate | invoice | bank details | details | code | imei | batch number | tracking number | scan | scans | copy | copies | signature | policy number | booking reference | postcode | video | driving license | license | pan | otp | last four digits | last 4 digits',
  // Regret, in whatever words
  sorryWord:
    'sorry | soz | sry | {apologize} | apologies | apology | {regret} | regrets | pardon us | pardon me | forgive us | sympathy',
  pityWord: '@sorryWord | pity | shame | regrettable | unfortunate | regretful | sad | saddened | a bother',
  itIs: '(it|this|that|these|those|they) (is|are|was|were) | its',
  caseNoun:
    'ticket | case | chat | conversation | request | thread | file | matter | call | session | query | complaint | inquiry | job | exchange | window',
  // Abbreviations that only the company's own people say
  houseAbbreviation:
    'rma | sla | slas | kyc | msisdn | sop | sops | aht | csat | rca | dsar | iccid | aml | psd2 | mcc | fnol | eob | gtin | asn | cpe | ivr | uat | oos | moq | kpi | kpis | okr | okrs | fcr | cogs | awb | cbm | wismo | bopis | mpan | mprn | cetv',
  // The agent says that it was their own doing: what makes an apology one
  ownFault:
    '(by|on) (me|us) !(all|both) | (my|our) (own|side)? (fault|mistake|error|doing|failure|side|end|part) | (i|we) (was|were) (wrong|at fault|late|to blame|cold|rude) | (i|we) (got|gave|sent|took|typed|put|wrote|forgot|missed|lost|broke|made|left|let|charged|mixed|misread|should have|failed|did not) !(mean|intend|want|like|see)',
  // People in general, where one person wrote
  thePublic:
    'those | anyone | anybody | customers | clients | guests | passengers | residents | readers | patients | parents | members | users | tenants | travelers | visitors | students | families | shoppers | viewers | people | policyholders | diners | players | donors',
  // An office that speaks as if it were a person
  institution:
    'company | firm | board | trust | department | office | authority | academy | school | university | college | council | bank | hospital | surgery | clinic | publisher | airline | society | management | organization | group | agency | desk | mailbox | sender | nursery | venue | hotel | store | seller | library | brand | practice | association | team',
  // Feelings by their nouns
  upsetNoun:
    'disappointment | dissatisfaction | feelings | feeling | frustration | impression | unhappiness | displeasure | annoyance | anger | upset | distress | reaction | perception | view | opinion | discontent | irritation | concerns | emotions | sentiment | sentiments | conclusion',
  // What is done to a matter, told in the passive and so by nobody
  handledWord:
    'issued | communicated | followed (up)? | chased (up)? | given | applied | (brought to a|brought to its) (conclusion|close) | concluded | told | notified | sent | returned | assigned | announced | published | released | scheduled | decided | determined | escalated | credited | adjusted | compensated | advised | rolled out | squashed | monitored | taken up | made | settled | progressed | expedited | prioritized | rectified | remedied | redressed | discussed | updated | processed | reviewed | investigated | actioned | arranged | organized | evaluated | assessed | studied | borne in mind | kept in mind | attended to | put right | looked after | picked up | tended to',
  // What is done to a message, told in the passive: it moved, and nobody has it
  relayedWord:
    'advised | requested | compiled | generated | mentioned | raised | spoken to | written to | (put|placed) (forward|in front of|before) | taken (on board|up|under advisement) | submitted | lodged | referred | reassigned | identified | registered | initiated | apprised | contacted | briefed | consulted | alerted | instructed | reminded | brought to | fed back | handed (over|on|up) | put through | acknowledged | circulated | assigned | scheduled | passed (on|up|along|over) | queued',
  // The fault said in so many words
  ownFaultSaid:
    '(my|our) (own)? (fault|mistake|error|doing|failure) | (i|we) (was|were|got) (it|this|you|that)? (wrong|at fault|to blame) | (i|we) (forgot|missed|mixed|misread|failed|should have|mistyped|typed|overlooked|let) | (by|on) (me|us) $',
  // What an agent does for a customer, in every form, and what the customer wrote for
  actsForThem:
    '{refund} | {replace} | {arrange} | {reissue} | {relocate} | {move} | {swap} | {exchange} | {credit} | {compensate} | {reimburse} | {rebook} | {reschedule} | {resend} | {redeliver} | {reopen} | {revisit} | {reconsider} | {reinstate} | {restore} | {waive} | {honor} | {accommodate} | {entertain} | {fund} | {build} | {lend} | {extend} | {upgrade} | {repair} | {overturn} | {reverse} | {amend} | {backdate} | {chase} | {pursue} | {process} | {consider} | {grant} | {approve} | {assist} | {discuss} | {supply} | {adopt} | {retrieve} | {recover} | {reprint} | {cover}',
  wantedThing:
    'refund | refunds | money back | money | credit | replacement | replacements | compensation | exchange | exchanges | exception | exceptions | discount | upgrade | adjustment | review | transfer | transfers | swap | swaps | extension | rebate | reversal | payout | pay-out | reimbursement | goodwill | waiver | resend | second chance | second look | second visit',
}
