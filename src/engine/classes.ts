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
    '(in|to) your (favor|advantage) | (on|by) your side | agrees with you | {entitle} to | you (are|would be) (now|also|still)? (covered|included|owed|due|eligible|fine|okay|good|safe|free) | (it|this|that|which|claim|return|refund|change) (is|was) (now|also|still|fully)? (covered|included|allowed|accepted|approved|free|fine) | nothing (to pay|is owed|extra|is due) | no (fee|charge|cost|notice|extra|need|catch|limit) | free of charge | for free | is free | are free | free again | costs (you)? nothing | (will|can|have|has|been|is|was) (waive|waived) | (made|make|makes|making) an exception | !not (let|lets) (me|you|us|it|him|her) | !not (allow|allows|allowed) (me|us|you|one) | !not (gives|give|pays|pay|gave|brings|saves|covers) (you|them|both|everything|this|that) | (return|claim|refund|swap|change|request) (accepted|approved|booked|done) | (ruled|decided|found) (for|in favor of) you | works in | (has|have) (been)? (agreed|approved|accepted|lifted|waived) | said yes | you (now|also|still)? (have|get) (until|till|the full|a full|the difference) | all good | (is|are|goes|went|gone|all) back (on|in|to|with) (your|you|the card) | (money|refund|it) is back | (comes|come|taken|came) off | (on its|on their|on the) way | by hand | (no longer|dropped) | anyway | (was|were) (wrong|ours|our) | (on|with) us | good news | every (cent|penny|rupee) | in full | you (now)? pay nothing | your fine | go ahead | a yes',
  helped:
    '(i|we|she|he|they) (have|has) (also|now|just|already|still|asked|personally)? (refunded|moved|opened|canceled|let|gone with|gone|extended|waived|credited|swapped|booked|approved|removed|taken|held|reserved|lifted|reopened|asked|paid|replaced|ordered|fixed|accepted|found|changed|made|done|reversed|arranged|escalated|given|saved|kept|upgraded|switched|put) | (i|we) (moved|made|refunded|canceled|let|reversed|extended|booked|fixed|held|changed) | (is|are|was|were|been) (refunded|reversed|reopened|extended) | (but|so) (i|we) (will|can|could|have|would) (also|now)? !(not|only|see|understand|have|tell|say)',
  ruleReason:
    'because of (the|a|our)? !(the|a|our|policy|terms|rule|rules|system|contract|clause|section|fare|company|agreement|type|way|how) | because (the|our|that|of|we|all|your)? !(the|our|that|of|policy|terms|rule|rules|system|contract|clause|section|fare|company|#number|your|agreement|how|is) | since !(#number|#date|you|that|last|the|then|it|yesterday|our|january|february|march|april|may|june|july|august|september|october|november|december) | since the _ (is|are|was|were|has|have|needs|need|can|could|will|would) | as (nobody|no|we|this|these|there|anyone|someone) !(say|says|said|state|states|mentioned) | as (it|they) !(is|are|stands|stand|was|were|do|say|goes|go) | so that (is|nobody|no|you|we|people|it|they|everyone|the|i|your|riders|families|others) | so (people|nobody|we|families|everyone|guests|you) (can|could|do|does|are|is|will) | (this|that|which|it) (stops|keeps|protects|prevents|guards) !(here|there|being|on) | to (protect|keep|stop|prevent|avoid|guard) (_|your) | (exists|there|here) (to|because) | in order to | (safety|security|health|hygiene|privacy) reasons | the reason (for|is|we|behind) | (they|it|these|those) (can|could|may|might) (catch|cause|harm|burn|break|spread|leak)',
  // What a customer is asked to do, or told to have done
  task: '{read} | {check} | {look} | {notice} | {tell} | {contact} | {call} | {ring} | {phone} | {report} | {mention} | {ask} | {cancel} | {order} | {book} | {update} | {back} | {confirm} | {save} | {test} | {verify} | {choose} | {select} | {pick} | {enter} | {type} | {pay} | {sign} | {plan} | {open} | {follow} | {register} | {upload} | {attach} | {include} | {provide} | {give} | {send} | {submit} | {return} | {inform} | {notify} | {declare} | {inspect} | {measure} | {answer} | {respond} | {reply} | {collect} | {renew} | {apply} | {use} | {put} | {turn} | {set} | {pack} | {wrap} | {photograph} | {install} | {spot} | {realize} | {think} | {arrive} | {wait} | {watch} | {listen} | {charge} | {fill} | {complete} | {disclose} | {insure} | {lock} | {close} | {shut} | {fasten} | {switch} | {disconnect} | {unplug} | {plug} | {store} | {clean} | {remove} | {change} | {say} | {speak} | {write} | {let} | {keep} | {take} | {bring} | {leave} | {raise} | {flag} | {study} | {tighten} | {scan} | {review} | {secure} | {protect} | {maintain} | {hand} | {deliver} | {screenshot} | {make} | {add} | {edit} | {publish} | {bother} | {specify} | {state} | {request} | {activate} | {download} | {print} | {try} | {quote} | {stay} | {come} | {go} | {prepare} | {decline} | {refuse} | {drop} | {clear} | {empty} | {dry} | {oil} | {stick} | {schedule} | {proofread} | {double-check}',
  carer:
    'someone | somebody | anyone | anybody | nobody | no one | everyone | everybody | people | customers | guests | users | whoever | others | folk | folks | clients | patients | passengers | tenants | parents | members | drivers | owners | one',
  wrong:
    'wrong | incorrect | incorrectly | wrongly | mistyped | improper | improperly | incomplete | inaccurate | old | outdated | invalid | misspelled | badly | carelessly | too late | late | twice',
  yourEnd:
    '(on|from|at|with|by|in) (your|yours|the customer|customer|the user|user|the client) (side|end|part|hands|place|home|house|doorstep|party|team|family|account|own)?',
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
}
