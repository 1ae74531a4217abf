import type { Family } from './analysis'
import type { RewriteTemplate } from './rule'

/**
 * What a mark falls back on when its rule has no rewrite that fits: by family, the turns of phrase in which people say
 * that kind of thing and what a careful colleague would write instead. First come the turns whose words can be set
 * into another frame, then what fits every sentence of the family: leaving the words out where the reply says enough
 * without them, or a sentence with one blank.
 */
export interface FamilyRewrite {
  /** Patterns of which one must hit inside the marked sentence, touching the mark; absent, any sentence will do. */
  when?: readonly string[]
  /** True where the words are fitted round the whole sentence, whatever part of it is marked. */
  whole?: boolean
  rewrites: readonly RewriteTemplate[]
}

const leaveOut: FamilyRewrite = { rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }] }

/** Orders as requests; where no order is found, what is asked for in one blank. */
const asked: FamilyRewrite[] = [
  { whole: true, rewrites: [{ replaces: 'sentence', text: '{mark~plain~request}?', kind: 'warmer' }] },
  {
    when: [
      '^ ..3 (the|a|proof|photo|photos|picture|screenshot|copy|copies|front|back|both|full|every|all|#number) ..20 $',
    ],
    rewrites: [{ replaces: 'sentence', text: 'could you send me {mark~plain~small}?', kind: 'warmer' }],
  },
  {
    whole: true,
    rewrites: [{ replaces: 'sentence', text: 'could you [what you need: {facts}], please?', kind: 'warmer' }],
  },
]

const neutral: FamilyRewrite[] = [
  leaveOut,
  { rewrites: [{ replaces: 'sentence', text: 'Here is what I can see from our side: [what happened: {facts}].' }] },
]

export const FAMILY_REWRITES: Readonly<Partial<Record<Family, readonly FamilyRewrite[]>>> = {
  policy: [
    {
      when: [
        '^ ..3 (as per|per|under|according to|in line with|in accordance with|by|as set out in|as stated in) ..6 @ruleWord , fact:(_ ..20) $',
        '^ ..3 (as per|per|under|according to|in line with|in accordance with|as set out in|as stated in) ..6 (policy|policies|terms and conditions|conditions|procedure|procedures|guidelines|rules|terms|protocol|agreement) fact:(!(and|of|for|on|to) ..20) $',
        '@ruleWord (says|state|states|say|specifies|is clear|are clear|stipulates) (that)? fact:(!(no|so|it) ..20) $',
        'it is (our|company|store|the|bank|head office) (policy|rule|procedure) that fact:(_ ..20) $',
        '^ fact:(_ _ ..14) (as laid down in|as per|as set out in|as stated in|in line with|in accordance with|according to|per|as) ..6 @ruleWord $',
        '^ fact:(_ _ ..14) (because|as|since) ..4 @ruleWord (says|say|state|states|demands|requires) (so|it|that)? $',
      ],
      rewrites: [
        { replaces: 'sentence', text: '{fact~whole}< because {reason|reason}>.' },
        { replaces: 'sentence', text: '{fact~whole}. What I can do is {option|option}.', kind: 'option' },
      ],
    },
    {
      when: ['[ (because|as|since|so) ..10 @ruleWord ..4 ]', '[ because ..14 ] $'],
      rewrites: [{ replaces: 'span', text: 'because {reason|reason}' }],
    },
    {
      when: [
        '@ruleWord (do|does|will|can|would) not (let|allow|permit) (me|us|agents|staff)? to act:(_ ..14) $',
        '@ruleWord (do|does|will|can|would) not (let|allow) (me|us) act:(_ ..14) $',
        'it is against ..4 @ruleWord to act:(_ ..14) $',
        'it is (our|company|store|bank|head office) (policy|rule|procedure) not to act:(_ ..14) $',
        '@ruleWord (forbids|forbid|prohibits|prohibit|prevents|prevent|stops|stop) (me|us) (from)? act:(_ ..14) $',
      ],
      rewrites: [
        { replaces: 'clause', text: "I can't {act~base}< because {reason|reason}>" },
        { replaces: 'sentence', text: "I can't {act~base}.< What I can do is {option|option}.>", kind: 'option' },
      ],
    },
    {
      when: [
        '@ruleWord (do|does|will|can|would) not (allow|permit|cover|include|provide for|offer) (for)? thing:(_ ..14) $',
      ],
      rewrites: [
        { replaces: 'clause', text: "I can't offer {thing}< because {reason|reason}>" },
        { replaces: 'sentence', text: "I can't offer {thing}.< What I can do is {option|option}.>", kind: 'option' },
      ],
    },
    {
      when: ['it is (our|company|store|bank|head office) (policy|rule|procedure) to act:(_ ..14) $'],
      rewrites: [{ replaces: 'clause', text: 'we {act}< because {reason|reason}>' }],
    },
    {
      when: [
        '^ ..4 @ruleWord (is|are|be) (a|the|our)? @ruleWord $',
        '^ ..3 (it|that|this|those|these) (is|are) ..4 @ruleWord ..6 $',
        '^ ..3 @ruleWord (is|are) ..6 $',
        '^ ..6 (we|i) (just|only|simply)? (follow|go by|work under|apply|keep to|stick to) ..8 $',
        '^ ..6 (covers|under|falls under|fall under|says|say) ..8 $',
        '^ ..2 (that|this|it) is (just|simply|all|how|what|the way|why) ..8 $',
        '^ (the|a|our)? _ (is|are) (the|a|our)? _ $',
      ],
      rewrites: [{ replaces: 'aside', text: 'because {reason|reason}' }],
    },
    {
      when: ['^ ..2 (the|a|our)? !(that|this|it|which|those|these) (is|are) (the|a|our)? _ $'],
      rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }],
    },
    { rewrites: [{ replaces: 'clause', text: '{reason|reason}' }] },
    {
      rewrites: [
        { replaces: 'end', text: 'because {reason|reason}' },
        { replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' },
        { replaces: 'after', text: 'The reason is {reason|reason}.' },
      ],
    },
    { rewrites: [{ replaces: 'sentence', text: 'The reason for this is {reason|reason}.' }] },
  ],
  refusal: [
    {
      rewrites: [
        { replaces: 'end', text: 'because {reason|reason}' },
        { replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' },
        { replaces: 'after', text: 'The reason is {reason|reason}.' },
      ],
    },
    { rewrites: [{ replaces: 'sentence', text: "I can't do that because {reason|reason}." }] },
  ],
  blame: [
    {
      when: [
        'you (should|must|ought to|needed to|were supposed to|had to) (have)? did:(_ ..12) within limit:(#number (hours|days|weeks|months|minutes)) $',
      ],
      rewrites: [{ replaces: 'clause', text: 'the time limit to {did~base} is {limit}' }],
    },
    {
      when: [
        '(you)? would have (known|seen|noticed|read|found|learned) (that)? fact:((the|our|your|this|a|all|every|it|refunds|returns|orders|deliveries) _ ..14) $',
      ],
      rewrites: [{ replaces: 'clause', text: '{fact~whole}' }],
    },
    {
      when: [
        'if thing:((the|a|an|your|our|this|that) ..4) had been done:(_ ..10) ,',
        '^ had thing:((the|a|an|your|our|this|that) ..4) been done:(_ ..10) ,',
      ],
      rewrites: [{ replaces: 'clause', text: '{thing~werent} {done}' }],
    },
    {
      when: [
        '(you|they|somebody|someone|nobody|no one) (did|do|have|had) not (even|bother to|bother|actually)? did:(_ ..12) $',
        'you (failed|forgot|neglected|omitted|refused) to did:(_ ..12) $',
        'you never did:(_ ..12) $',
      ],
      rewrites: [{ replaces: 'clause', text: '{did~passivenot}' }],
    },
    {
      when: [
        'nobody (at (home|yours|your end))? did:(_ ..12) $',
        '(no one|nobody) (at (home|yours|your end)|there)? did:(_ ..12) $',
      ],
      rewrites: [{ replaces: 'clause', text: '{did~passivenot}' }],
    },
    {
      when: [
        'you (have|had)? (also|just|simply|accidentally|wrongly|mistakenly)? did:(!(were|was|are|should|will|would|could|can|had|have|did|do|must|might|may|not|never) (a|an|the|your|our|it|them|this|that|these|those|wrong|both|#number) ..10) $',
      ],
      rewrites: [{ replaces: 'clause', text: '{did~passive}' }],
    },
    {
      when: ['you should not have did:(_ ..14) $', 'you should never have did:(_ ..14) $'],
      rewrites: [{ replaces: 'clause', text: "for another time, it's better not to {did~base}" }],
    },
    {
      when: [
        'you (should|must|ought to|could) (really|at least)? have did:(_ ..14) $',
        'you (should|must|ought to|could) (really|at least)? have did:(_ ..14) (instead|first|really|though) $',
        '(was|is|were) (entirely|up to|all|always)? (your|up to you|the|customers|on you|down to you) (own)? (responsibility|job|duty|task|obligation)? to did:(_ ..14) $',
        'if you had (only|just|actually|simply|bothered to)? did:(_ ..12) ,',
        'if you would (only|just)? have? did:(_ ..12) ,',
        '^ ..2 had you did:(_ ..12) ,',
        '^ ..2 did:(_ ..10) (was|is) (entirely|always|all)? (your (job|responsibility|duty|task)|up to you|on you|down to you) ..4 $',
      ],
      rewrites: [{ replaces: 'clause', text: 'for another time, it helps to {did~plain~base}' }],
    },
    ...neutral,
  ],
  doubt: [
    {
      when: ['[alleged|allegedly|supposed|supposedly|so-called|claimed|apparent|apparently] _'],
      rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }],
    },
    {
      when: [
        '(are you|you are) (quite|really|absolutely|completely|100%)? (sure|certain|positive) (that)? claim:(_ ..14) $',
      ],
      rewrites: [{ replaces: 'clause', text: 'to be sure I have this right: {claim~plain}?' }],
    },
    {
      when: [
        '(can|could) you (actually|even)? (prove|show|demonstrate) (to me|to us|us|me)? (that)? claim:(_ ..14) $',
        '(prove|show) (to me|to us|us|me)? that claim:(_ ..14) $',
      ],
      rewrites: [{ replaces: 'clause', text: 'do you have anything that shows {claim}?' }],
    },
    {
      when: [
        'you (claim|claimed|allege|alleged|maintain|insist|are claiming|are saying|say|said|reckon) (that)? claim:(_ ..14) $',
      ],
      rewrites: [{ replaces: 'clause', text: 'you wrote that {claim}' }],
    },
    {
      when: [
        '(we|i) (have|see|find|found|got) (no|little|zero) (proof|evidence|record|indication|sign|trace) (that|of)? claim:((the|your|you|it|this|a|an|any) _ ..12) $',
      ],
      rewrites: [{ replaces: 'clause', text: "from what I have here I can't tell yet whether {claim}" }],
    },
    leaveOut,
    {
      rewrites: [
        { replaces: 'sentence', text: 'Could you tell me a little more about [what you need to know: {facts}]?' },
      ],
    },
  ],
  minimizing: [
    leaveOut,
    {
      when: [
        '(just|only|merely|simply|barely) thing:((a|an|one|#number) ..6) $',
        '(just|only|merely|simply|barely) thing:((a|an|one|#number) ..6) ,',
      ],
      rewrites: [{ replaces: 'sentence', text: "I'm sorry about {thing~the}.", kind: 'warmer' }],
    },
    {
      rewrites: [
        { replaces: 'sentence', text: "I'm sorry about {issue}.", kind: 'warmer' },
        { replaces: 'sentence', text: 'I can see why [what happened: {facts}] matters to you.', kind: 'warmer' },
      ],
    },
  ],
  'non-apology': [
    {
      when: [
        '^ ..3 (sorry|apologize|apologies|regret|regrets) (if|that|should|in case) fact:(!(you|anyone|anybody|any|we|i|someone|somebody|your|some|to|feelings) _ _ ..12) $',
        '^ (if|in case|should|where) fact:((the|our|my|a|an|this|it|one|something|anything) _ ..10) , ..3 (sorry|apologize|apologies|regret|regrets) ..4 $',
      ],
      rewrites: [{ replaces: 'clause', text: "I'm sorry {fact~whole~certain}", kind: 'warmer' }],
    },
    {
      when: [
        '(inconvenience|trouble|upset|distress) (that was|this was|which was|you were)? (caused|created)? by thing:((the|our|this|a|an) ..8) $',
      ],
      rewrites: [{ replaces: 'clause', text: "I'm sorry {thing} caused you trouble", kind: 'warmer' }],
    },
    {
      when: [
        'sorry (that)? you (feel|felt|are feeling) ..5 (about|with|by|over) thing:((the|our|this|my|a|how|what) ..8) $',
      ],
      rewrites: [{ replaces: 'clause', text: "I'm sorry for [what went wrong] with {thing}", kind: 'warmer' }],
    },
    {
      rewrites: [
        { replaces: 'clause', text: "I'm sorry about {issue}", kind: 'warmer' },
        { replaces: 'clause', text: "I'm sorry for [what went wrong: {facts}]", kind: 'warmer' },
      ],
    },
  ],
  deflection: [
    {
      when: [
        '^ ..2 thing:((the|your|any|all)? !(that|this|it|which) ..3) (is|are) not (really)? (my|our|part of (my|our)) ..4 $',
      ],
      rewrites: [
        { replaces: 'sentence', text: 'For {thing}, [name and how to reach them] can help you.', kind: 'option' },
      ],
    },
    {
      when: ['^ ..2 (that|this|it|which) (is|are) not (really)? (my|our|something|part of) ...12 $'],
      rewrites: [
        { replaces: 'sentence', text: 'For this, [name and how to reach them] can help you.', kind: 'option' },
      ],
    },
    {
      when: [
        '(you will have to|you would have to|you have to|you will need to|you would need to|you need to|please|kindly|best|you should|you must|just|try) (to)? (call|contact|speak to|speak with|talk to|ask|take it up with|take that up with|take this up with|write to|writing to|get in touch with|reach out to|raise it with|message) who:((the|your|our|a|an|that|their) ..4) (directly|yourself|instead)? (about ..8|regarding ..8|for ..8|on ..6)? $',
        '(is|are) (really)? (a|one)? (matter|question|issue|thing|job|something)? for who:((the|your|our|their) ..4) (to ..6)? $',
        '^ ..2 who:((the|your|our) ..4) (is|are) (who|the people|the ones|the one|where) you (want|need) ..8 $',
      ],
      rewrites: [
        {
          replaces: 'sentence',
          text: 'You can reach {who~plain} [how to reach them].',
          kind: 'option',
        },
      ],
    },
    {
      rewrites: [
        {
          replaces: 'sentence',
          text: 'The best person to help with this is [name and how to reach them: {facts}].',
        },
        { replaces: 'after', text: 'What I can do from here is {option|option}.', kind: 'option' },
      ],
    },
  ],
  condescension: [
    {
      when: [
        '(anyone|anybody|everyone|everybody|people|most|child|customers|somebody|someone) ..10 (knows|know|understand|understands|see|sees|tell you|realize|guess) (that)? fact:(_ ..16) $',
        '(told|said|explained|mentioned|wrote|written|pointed out|repeated) ..5 that fact:(_ ..16) $',
        '(clear|obvious|plain|evident) ..5 that fact:(_ ..16) $',
      ],
      rewrites: [{ replaces: 'clause', text: '{fact~whole}', kind: 'shorter' }],
    },
    {
      when: [
        '^ [as ..3 (said|mentioned|explained|stated|told|written|wrote|noted|repeated|described|pointed out|advised|outlined) ..8] ,',
        '^ [obviously|clearly|evidently|naturally]',
        '!(as|very|so|more) [obviously|clearly|evidently|naturally]',
        '[(basically|actually|believe it or not|of course)]',
      ],
      rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }],
    },
    leaveOut,
    {
      rewrites: [
        { replaces: 'sentence', text: 'Here is [what the customer needs to know: {facts}] once more, in short.' },
      ],
    },
  ],
  commanding: asked,
  robotic: [
    {
      when: [
        '^ [(please|kindly)? (be (advised|informed|aware|assured)|note|find|take note) that]',
        '^ [this (message|email|mail) (serves|is) to (confirm|inform you|advise you|notify you) that]',
        '^ [(we|i) (would like|wish|write|are writing|am writing) to (inform|advise|notify) you that]',
      ],
      rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }],
    },
    {
      when: ['^ [this (message|email|mail|letter) (serves|is) to confirm] (a|an|the|your|our)'],
      rewrites: [{ replaces: 'span', text: 'I can confirm' }],
    },
    {
      when: ['^ ...14 @feelingWord ...14 $', '^ ...8 (feel|feeling|feelings|emotions) ...14 $'],
      rewrites: [{ replaces: 'sentence', text: 'I can see why {issue} is frustrating.', kind: 'warmer' }],
    },
    leaveOut,
    {
      when: ['^ ...14 @feelingWord ...14 $', '^ ...8 (feel|feeling|feelings|emotions|experience|hear you) ...14 $'],
      rewrites: [
        { replaces: 'sentence', text: 'I can see why [what happened: {facts}] is frustrating.', kind: 'warmer' },
      ],
    },
    {
      when: ['^ ..3 (thank|thanks|gratitude|feedback) ...16 $'],
      rewrites: [
        { replaces: 'sentence', text: 'Thank you for telling me about {issue|what they wrote about}.', kind: 'warmer' },
      ],
    },
    {
      rewrites: [
        { replaces: 'sentence', text: 'I have your message about {issue|what it is about}.' },
        { replaces: 'sentence', text: '[the same in plain words: {facts}]' },
      ],
    },
  ],
  overpromise: [
    {
      when: [
        '(i|we) (can|do|will)? (absolutely|hereby|personally|100%)? (guarantee|promise|assure|swear) (you)? (that)? fact:(_ ..16) $',
        '^ fact:(_ ..16) , (i|we) (can)? (guarantee|promise|assure you|swear) $',
        '^ fact:(_ ..16) , (you have my word|trust me|guaranteed|mark my words|no question|no doubt) $',
      ],
      rewrites: [{ replaces: 'clause', text: '{fact~whole~likely}' }],
    },
    { rewrites: [{ replaces: 'clause', text: '{mark~likely}' }] },
    {
      rewrites: [
        { replaces: 'sentence', text: 'What I can say for certain is [what is certain: {facts}].' },
        { replaces: 'span', text: '', kind: 'shorter' },
      ],
    },
  ],
  vague: [
    {
      when: ['[as soon as (possible|(we|i|they) (can|possibly can|are able to|get (to it|the chance|a chance)))]'],
      rewrites: [{ replaces: 'span', text: '{time|by when}' }],
    },
    {
      when: [
        '[(very|fairly|quite)? (soon|shortly|asap|momentarily)]',
        '[in due course]',
        '[(at some point|at some stage|sometime|some time|eventually|in a bit|in a while|in some days|in a few days|before too long|before long|down the road|one of these days|one of these mornings|in the near future|a (bit|little) later (on)?|later on)]',
      ],
      rewrites: [{ replaces: 'span', text: '{time|by when}' }],
    },
    {
      when: [
        '(take|takes|taking|need|needs) (up)? [(some|a few|a couple of|several|a bit of|a little) (days|hours|weeks|time|while|months)]',
      ],
      rewrites: [{ replaces: 'span', text: '[how long]' }],
    },
    {
      when: [
        '[(the|our|your)? (concerned|relevant|responsible|appropriate|right|technical|respective) (team|department|people|person|office|folks|colleagues)]',
        '[someone|somebody|a colleague|a member of (the|our) (team|staff)|one of (our|the) (team|people|agents|lads|guys|colleagues|specialists|engineers|drivers)]',
        '^ [they] will',
      ],
      rewrites: [{ replaces: 'span', text: '[name]' }],
    },
    {
      rewrites: [
        { replaces: 'after', text: 'The next update comes [day and time].', kind: 'option' },
        { replaces: 'after', text: 'The person looking after it is [name].', kind: 'option' },
      ],
    },
    { rewrites: [{ replaces: 'sentence', text: "You'll have an answer [by when: {facts}]." }] },
    { rewrites: [{ replaces: 'span', text: '[who does what, by when: {facts}]' }] },
  ],
  rushing: [
    {
      when: [
        '^ (if there is (nothing|no other|no more|no further) ..4 ,)? ..4 (i|we) will act:((end|close|mark|finish|shut) ..8) $',
        '^ ..6 (i|we) am (now|going to)? act:((ending|closing|marking|finishing) ..8) $',
        '(i|we) (take it|assume) (that)? (we|you) (are|is) (done|finished|all set) ..3 and act:((end|close|mark|finish|shut) ..8) $',
      ],
      rewrites: [
        { replaces: 'sentence', text: 'Before I {act~base}, is there anything else you need?', kind: 'warmer' },
      ],
    },
    leaveOut,
    {
      rewrites: [
        { replaces: 'sentence', text: 'Is there anything else you need?', kind: 'warmer' },
        { replaces: 'sentence', text: 'Is there anything else you need about [topic: {facts}]?', kind: 'warmer' },
      ],
    },
  ],
  jargon: [leaveOut, { rewrites: [{ replaces: 'span', text: '[the same in plain words: {facts}]' }] }],
  bias: [leaveOut, { rewrites: [{ replaces: 'span', text: '[the same without the assumption: {facts}]' }] }],
}

/** What no family has words for: the clause, or the sentence, as one blank that names the facts it has to keep. */
export const LAST_RESORT: readonly FamilyRewrite[] = [
  { rewrites: [{ replaces: 'clause', text: '[the same in other words: {facts}]' }] },
  { whole: true, rewrites: [{ replaces: 'sentence', text: '[the same in other words: {facts}]' }] },
]
