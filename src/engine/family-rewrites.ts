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
  /** True where the whole clause may go, of which the mark is only a part: a judgement goes with what it judges. */
  clause?: boolean
  rewrites: readonly RewriteTemplate[]
}

const leaveOut: FamilyRewrite = { rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }] }

const leaveClauseOut: FamilyRewrite = { clause: true, rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }] }
/** The same sentence also where the mark is only a part of what it replaces. */
const wholeToo = (...rewrites: readonly RewriteTemplate[]): readonly FamilyRewrite[] => [
  { rewrites },
  { whole: true, rewrites },
]

/** Orders as requests; where no order is found, what is asked for in one blank. */
const asked: FamilyRewrite[] = [
  {
    when: ['^ ..2 (nobody|no one|noone) does:(_ ..14) $'],
    rewrites: [{ replaces: 'sentence', text: 'Please make sure nobody {does~plain}.', kind: 'warmer' }],
  },
  {
    when: ['^ ..2 no more thing:(!(than|of) ..10) $'],
    rewrites: [{ replaces: 'sentence', text: 'Please send no more {thing}.', kind: 'warmer' }],
  },
  {
    when: ['^ ..2 thing:(!(you|i|we) ..6) (is|are)? to be done:(_ ..14) $'],
    rewrites: [{ replaces: 'sentence', text: 'could you make sure {thing~small~are} {done~plain}?', kind: 'warmer' }],
  },
  {
    when: ['^ ..3 thing:((one|a single) ..2 (, not ..3)?) $'],
    rewrites: [{ replaces: 'sentence', text: 'could you keep it to {thing~small}, please?', kind: 'warmer' }],
  },
  { whole: true, rewrites: [{ replaces: 'sentence', text: '{mark~plain~request}?', kind: 'warmer' }] },
  {
    when: [
      '^ ..3 (the|a|proof|photo|photos|picture|screenshot|copy|copies|front|back|both|full|every|all|#number) ..20 $',
    ],
    rewrites: [{ replaces: 'sentence', text: 'could you send me {mark~plain~small~a}?', kind: 'warmer' }],
  },
  {
    when: ['^ (the|every|each|both|all) ..12 (goes|go|comes|come|stays|stay|gets|get|needs|need) ..12 $'],
    rewrites: [{ replaces: 'sentence', text: 'could you make sure {mark~plain~small}?', kind: 'warmer' }],
  },
  {
    when: [
      '^ ..3 (passport|photo|photos|screenshot|screenshots|receipt|copy|copies|proof|picture|pictures|digits|invoice|statement|payslip|serial|number) ...20 $',
    ],
    rewrites: [{ replaces: 'sentence', text: 'could you send me this, please: {mark~plain~small}?', kind: 'warmer' }],
  },
  {
    whole: true,
    rewrites: [{ replaces: 'sentence', text: 'could you [what you need: {facts}], please?', kind: 'warmer' }],
  },
]

const neutral: FamilyRewrite[] = [
  leaveOut,
  leaveClauseOut,
  ...wholeToo({ replaces: 'sentence', text: 'Here is what I can see from our side: [what happened: {facts}].' }),
]

/** What a rule is hidden behind: the rule itself, or the machine that applies it. */
const RULE =
  '(@ruleWord|system|computer|tool|app|form|software|screen|program|till|portal|website|checkout|platform|template)'
/** Somebody else who could help: the person or place the customer is sent to. */
const WHO = 'who:((the|your|our|their|whoever) ..4|them|him|her|#name)'
const SEND =
  '(call|ring|contact|contacting|chase|approach|email|see|consult|ask|speak to|speak with|talk to|take it up with|take that up with|take this up with|raise it with|raise that with|raise this with|have it out with|have that out with|write to|writing to|get in touch with|reach out to|go back to|check with|follow up with)'
const GONE =
  '(out of the question|off the table|not on the cards|not going to happen|not happening|a no|a flat no|a no from (us|our side|me)|no go|not possible|no longer possible)'
const cannotOffer = (words: string): readonly RewriteTemplate[] => [
  { replaces: 'clause', text: `${words}< because {reason|reason}>` },
  { replaces: 'sentence', text: `${words}.< What I can do is {option|option}.>`, kind: 'option' },
]
const notPossible = (words: string): readonly RewriteTemplate[] => [
  { replaces: 'clause', text: `${words} possible, but what I can do is {option|option}`, kind: 'option' },
  { replaces: 'clause', text: `${words} possible< because {reason|reason}>` },
]

export const FAMILY_REWRITES: Readonly<Partial<Record<Family, readonly FamilyRewrite[]>>> = {
  policy: [
    {
      when: [
        '^ ..3 (as per|per|under|according to|in line with|in accordance with|by|as set out in|as stated in) ..6 @ruleWord (and conditions)? , fact:(_ ..20) $',
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
      when: ['[ (because|as|since|so) !(per) ..10 @ruleWord ..4 ]', '[ because ..14 ] $'],
      rewrites: [{ replaces: 'span', text: 'because {reason|reason}' }],
    },
    {
      when: [
        `${RULE} (do|does|will|can|would) not (let|allow|permit) (me|us|agents|staff)? to act:(_ ..14) $`,
        `${RULE} (do|does|will|can|would) not (let|allow) (me|us) act:(_ ..14) $`,
        'it is against ..4 @ruleWord to act:(_ ..14) $',
        'it is (our|company|store|bank|head office) (policy|rule|procedure) not to act:(_ ..14) $',
        '@ruleWord (forbids|forbid|prohibits|prohibit|prevents|prevent|stops|stop) (me|us) (from)? act:(_ ..14) $',
      ],
      rewrites: [
        { replaces: 'clause', text: "I can't {act~base}< because {reason|reason}>" },
        { replaces: 'sentence', text: "I can't {act~base}.< What I can do is {option|option}.>", kind: 'option' },
      ],
    },
    { when: [`${RULE} (do|does|will|can|would) not act:(let _ ..14) $`], rewrites: cannotOffer("I can't {act}") },
    {
      when: [
        `${RULE} ..5 (do|does|will|can|would) not (allow|permit|cover|include|provide for|offer) (for)? thing:(_ ..8) and yours:(yours (was|is|came|are|were) ..5) $`,
      ],
      rewrites: [{ replaces: 'clause', text: "I can't offer {thing}< because {reason|reason}>, and {yours}" }],
    },
    {
      when: [
        `${RULE} ..2 only (recognizes|recognises|accepts|covers|takes|counts|knows|sees) thing:(_ ..6) and yours:(yours (was|is|came|are|were) ..5) $`,
      ],
      rewrites: [{ replaces: 'clause', text: 'only {thing} count< because {reason|reason}>, and {yours}' }],
    },
    {
      when: [`${RULE} (has|have|leaves|leave) no room for thing:(_ ..8) $`],
      rewrites: cannotOffer("I can't accept {thing}"),
    },
    {
      when: [
        `${RULE} (makes|make|allows|allow|gives|give|knows|know) no exceptions? for thing:(_ ..8) $`,
        '(make|makes|making|made) no exceptions? for thing:(_ ..8) $',
      ],
      rewrites: cannotOffer("I can't make an exception for {thing}"),
    },
    {
      when: [
        `${RULE} (say|says|allow|allows|give|gives|carry|carries|have|has) no thing:(!(room|exception|exceptions)) (and (that|it) ..6)? $`,
        `${RULE} (say|says|allow|allows|give|gives|carry|carries|have|has) no thing:(!(room|exception|exceptions) !(and)) (and (that|it) ..6)? $`,
        'thing:(refund|compensation|credit|refunds|credits|exchange|exchanges) (do|does) not come into it $',
      ],
      rewrites: cannotOffer("I can't offer {thing}"),
    },
    {
      when: [
        `${RULE} ..5 (only|just) (allow|allows|permit|permits|gives|give|let|lets|accepts|accept) (me|us|you)? limit:(#number _ ..4) $`,
        `${RULE} ..5 (say|says|is|are) limit:(#number (replacement|refund|return|exchange|credit|change|claim|visit|item|day|week|month|hour) ..4) $`,
        `${RULE} ..5 (say|says|is|are) limit:(#number (replacements|refunds|returns|exchanges|credits|changes|claims|visits|items|days|weeks|months|hours) ..4) $`,
      ],
      rewrites: [{ replaces: 'clause', text: 'the limit is {limit}< because {reason|reason}>' }],
    },
    {
      when: [
        '^ ..1 limit:(_ ..2) is the (cut-off|cutoff|limit|deadline|last day) for thing:(_ ..4) and yours:((your|yours) ..8) $',
      ],
      rewrites: [
        { replaces: 'clause', text: '{limit} is the limit for {thing}< because {reason|reason}>, and {yours}' },
      ],
    },
    {
      when: [
        '^ ..2 thing:(_ ..5) (is|are) (on|among|in) (the|our|a) ..1 (non-returnable|nonreturnable|no-returns) ..2 $',
      ],
      rewrites: cannotOffer("{thing} can't be returned"),
    },
    {
      when: [
        '^ ..2 thing:(_ ..5) (is|are) (on|in|under|among) (the|our|a) (excluded|exclusion|exclusions|ineligible) ..2 $',
        '^ ..2 thing:(_ ..5) (is|are) excluded $',
      ],
      rewrites: cannotOffer('{thing~isnt} covered'),
    },
    {
      when: ['^ ..2 thing:(_ ..5) (is|are) excluded (in|from|under|by) where:(_ ..5) $'],
      rewrites: cannotOffer('{thing~isnt} covered by {where}'),
    },
    {
      when: ['(has|have|lists|list|counts|count) (them|it|these|those) (under|as|among) kind:(_ ..3) $'],
      rewrites: [{ replaces: 'clause', text: 'these count as {kind}< because {reason|reason}>' }],
    },
    {
      when: [
        '^ ..2 thing:((the|your|a|this|that) ..3) (gets|get|is|are) (thrown out|bounced|kicked out|rejected|refused|blocked) ..6 $',
      ],
      rewrites: cannotOffer("I can't accept {thing}"),
    },
    {
      when: [
        'act:(refund|cancel|edit|change|swap|exchange|return) (button|option|function|switch|link) (greys out|grays out|goes gray|goes grey|disappears|closes|is gone|locks) after limit:(_ ..4) $',
      ],
      rewrites: [{ replaces: 'clause', text: "I can't {act} this after {limit}< because {reason|reason}>" }],
    },
    {
      when: [
        '(laid|set|decided|wants|want|has|have) it (down|up)? (like this|this way|that way|so) for thing:(_ ..6) $',
      ],
      rewrites: [{ replaces: 'clause', text: 'this is how it works for {thing}< because {reason|reason}>' }],
    },
    {
      when: ['(signed off on|settled on|agreed on|decided on|approved) way:(one way ..5) $'],
      rewrites: [{ replaces: 'clause', text: 'there is {way}< because {reason|reason}>' }],
    },
    {
      when: ['(have|has|got|is|are) a (process|procedure) for thing:(_ ..2) and ..8 $'],
      rewrites: [{ replaces: 'clause', text: 'there are set steps for {thing}< because {reason|reason}>' }],
    },
    {
      when: ['^ ..2 (this|that|it) is ..3 (procedure|policy|rule|practice|protocol) (for|on|with) thing:(_ ..8) $'],
      rewrites: [{ replaces: 'clause', text: 'we do this for {thing}< because {reason|reason}>' }],
    },
    {
      when: [
        `${RULE} (do|does|will|can|would) not (allow|permit|cover|include|provide for|offer) (for)? thing:(_ ..14) $`,
        `${RULE} (with|of|for|on) ..4 (do|does|will|can|would) not (allow|permit|cover|include|provide for|offer) (for)? thing:(_ ..14) $`,
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
    {
      when: ['^ ..2 (that|this|it|those|these) (is|are)? (just|simply|all|only|how|the way|what)? ..8 $'],
      rewrites: [{ replaces: 'sentence', text: '{rest}< because {reason|reason}>.' }],
    },
    { when: ['^ ...20 $'], rewrites: [{ replaces: 'clause', text: '{reason|reason}' }] },
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
      when: ['offered (you)? (is|was) (what there is|all there is|final|as far as it goes|as much as) ..4 $'],
      rewrites: [{ replaces: 'clause', text: 'this is the most I can offer< because {reason|reason}>' }],
    },
    {
      when: [
        '(nothing (more|else)? (that)? (i|we) can (really)? do|nothing (i|we) can offer|hands are tied) (about|with regard to|regarding|on|for|with) thing:(_ ..10) $',
      ],
      rewrites: [
        {
          replaces: 'clause',
          text: "I can't change anything about {thing}, but what I can do is {option|option}",
          kind: 'option',
        },
        { replaces: 'clause', text: "I can't change anything about {thing}< because {reason|reason}>" },
      ],
    },
    {
      when: [
        `(that|this|it) (is|came back as|comes back as|will be) ..1 ${GONE} (on|to|for|about|regarding) thing:(_ ..8) $`,
        'no (chance|way|hope) (of|on|for) thing:(_ ..8) $',
        'answer (on|to|about|for) thing:(_ ..6) (is|stays|remains) (still|a)? (no|the same) $',
      ],
      rewrites: notPossible('{thing~plain~isnt}'),
    },
    {
      when: [`^ ..1 thing:(!(it|that|this|there|which) ..10) (is|are) ${GONE} $`],
      rewrites: notPossible('{thing~isnt}'),
    },
    {
      when: [`^ ..2 (that|this|it) (is|came back as|comes back as|will be)? ..1 ${GONE} $`],
      rewrites: notPossible("that isn't"),
    },
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
      when: ['(your|their|his|her) (own)? (fault|mistake|doing|error) that fact:(_ ..12) $'],
      rewrites: [{ replaces: 'clause', text: '{fact~whole}' }],
    },
    {
      when: [
        'if you had (only|just|actually|simply|bothered to)? did:(!(been|not|any|a|the) ..8) (you|it|this|that|we|there|none|the|they) ..2 (would|could|might) ..10 $',
      ],
      rewrites: [{ replaces: 'clause', text: 'for another time, it helps to {did~plain~base}' }],
    },
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
      when: ['^ ..1 thing:(!(it|that|this) ..12) (has|have) nothing to do with (us|me) $'],
      rewrites: [
        { replaces: 'clause', text: 'for {thing}, [name and how to reach them] can help you', kind: 'option' },
      ],
    },
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
    leaveClauseOut,
    ...wholeToo({
      replaces: 'sentence',
      text: 'Could you tell me a little more about [what you need to know: {facts}]?',
    }),
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
      when: [
        '^ (but|so|and)? thing:((a|an|one|two|three|four|five|the|your|losing|missing|#number) ..9) (sounds|seems|is|are|was|were|does|do|did|should|will|would|has|leaves|never (hurt|hurts|killed)|still (leaves|leave)) ..12 $',
      ],
      rewrites: [
        { replaces: 'sentence', text: "I'm sorry about {thing~the~small}.", kind: 'warmer' },
        { replaces: 'sentence', text: 'I can see why {thing~small~matters} to you.', kind: 'warmer' },
      ],
    },
    { rewrites: [{ replaces: 'sentence', text: "I'm sorry about {issue}.", kind: 'warmer' }] },
    leaveClauseOut,
    ...wholeToo({
      replaces: 'sentence',
      text: 'I can see why [what happened: {facts}] matters to you.',
      kind: 'warmer',
    }),
  ],
  'non-apology': [
    {
      when: [
        'mistakes (were|have been|may have been|might have been) made (around|with|on|in|about|during|over) thing:(_ ..8) $',
        'errors (were|have been|may have been|might have been) made (around|with|on|in|about|during|over) thing:(_ ..8) $',
      ],
      rewrites: [{ replaces: 'clause', text: "I'm sorry, we made a mistake with {thing}", kind: 'warmer' }],
    },
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
        '(sorry|regret|regrets) (that)? you (feel|felt|are feeling|found|perceived|experienced) ..5 (about|with|by|over) thing:((the|our|this|my|a|how|what) ..8) $',
        '(sorry|regret|regrets|regrettable|shame|pity) (that)? thing:((the|our|this|my|your) ..6) (was|were|is) (perceived|experienced|understood|taken|seen|felt|received) ..8 $',
        '(sorry|regret|regrets|regrettable|shame|pity) (that)? you (perceived|experienced|found|saw|took) thing:((the|our|this) ..5) (as|to be) ..4 $',
      ],
      rewrites: [
        { replaces: 'clause', text: "I'm sorry for the trouble with {thing}", kind: 'warmer' },
        { replaces: 'clause', text: "I'm sorry for [what went wrong] with {thing}", kind: 'warmer' },
      ],
    },
    {
      rewrites: [
        { replaces: 'clause', text: "I'm sorry about {issue}", kind: 'warmer' },
        { replaces: 'clause', text: "I'm sorry that [what went wrong: {facts}]", kind: 'warmer' },
      ],
    },
    {
      whole: true,
      rewrites: [{ replaces: 'sentence', text: "I'm sorry that [what went wrong: {facts}]", kind: 'warmer' }],
    },
  ],
  deflection: [
    {
      when: [
        `^ (but|so|and|yes)? thing:(!(it|that|this|which|they|best|well|perhaps|maybe|someone|somebody) ..9) (is|are|sounds|looks|seems) ..3 (between you and|for|one for|up to|down to|to take up with|one to have with) ${WHO} (to ..6)? $`,
        `^ (but|so|and|yes)? thing:(!(it|that|this|which|they) ..9) (is|are|would be|will be) ..1 between ${WHO} and (you|yourself) $`,
        `^ (but|so|and|yes)? thing:(!(it|that|this|which|they) ..6) (is|are|gets) (looked after|handled|run|dealt with|managed|owned|decided|done|sorted) by ${WHO} (and ..8)? $`,
        `^ ..12 ${SEND} ${WHO} (directly|yourself|instead)? (about|regarding|for|on|concerning) thing:(!(it|that|this) ..8) $`,
      ],
      rewrites: [
        {
          replaces: 'clause',
          text: 'for {thing}, you can reach {who~plain} [how to reach them]',
          kind: 'option',
        },
      ],
    },
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
        { replaces: 'clause', text: 'for this, [name and how to reach them] can help you', kind: 'option' },
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
      when: [`[(kindly|please|best to)? ${SEND} (them|him|her)] (directly|instead)? $`],
      rewrites: [{ replaces: 'span', text: 'you can reach them [how to reach them]', kind: 'option' }],
    },
    {
      when: [
        `^ ..2 (it|that|this|which) (is|sounds|looks|seems) ..3 (between you and|for|one for|up to|down to) ${WHO} (to ..6)? (, not ..4)? $`,
        `^ ..2 (it|that|this) (is|sounds|looks|seems) ..1 between ${WHO} and (you|yourself) $`,
        `^ ..2 (that|this) _ is (one|something) to (have|take up|raise|sort|discuss) with ${WHO} $`,
        `^ ..12 ${SEND} ${WHO} (directly|yourself|instead)? (about (it|that|this))? $`,
        `^ ..2 ${WHO} (is|are|would be) (the)? (one|ones|people|person|best people|right people) (to|who) ..5 $`,
        `^ ..2 ${WHO} (is|are|would be) ..2 the place for (this|that|it) ..5 $`,
        `^ ..2 ${WHO} would know ..6 $`,
      ],
      rewrites: [{ replaces: 'clause', text: 'you can reach {who~plain} [how to reach them]', kind: 'option' }],
    },
    {
      when: ['^ ..2 they (are|would be) ..1 (one|ones|people|person) (to|who) ..5 $', '^ ..2 they would know ..6 $'],
      rewrites: [{ replaces: 'clause', text: 'you can reach them [how to reach them]', kind: 'option' }],
    },
    {
      when: [
        '^ ..1 who:((the|a|your|our) ..3) (runs|run|handles|wrote|writes|owns|does|looks after|fitted|made|makes|sets|decides) thing:((the|that|this|your) ..3) (and ..4)? $',
      ],
      rewrites: [
        { replaces: 'clause', text: 'for {thing}, you can reach {who~the} [how to reach them]', kind: 'option' },
      ],
    },
    {
      when: ['^ ..2 we are (just|only|merely|simply|but) does:(_ ..5) $'],
      rewrites: [
        {
          replaces: 'clause',
          text: 'we are {does}, and [name and how to reach them] can help with this',
          kind: 'option',
        },
      ],
    },
    {
      when: [
        '^ ..2 subject:(i|we|(the _)) (just|only|merely|simply) does:(!(speak|can|could|had|have|want|wanted) ..10) $',
        '^ ..2 subject:(i|we|(the _)) (just|only|merely|simply) does:(!(speak|can|could|had|have|want|wanted) ..6) ,',
      ],
      rewrites: [
        {
          replaces: 'clause',
          text: '{subject} {does}, and [name and how to reach them] can help with the rest',
          kind: 'option',
        },
      ],
    },
    {
      when: [
        '^ ..6 (i|we) (do|can) not (handle|deal with|do|cover|look after|sell|answer for|get involved in|speak for) thing:(_ ..6) (here|at this desk)? $',
        '^ ..6 (i|we) are not responsible for thing:(_ ..8) $',
        '^ (but|so|and|yes)? thing:(!(it|that|this|which|they|who|there|i|we|well|perhaps|maybe|someone|somebody) ..9) (is|are|was|were|falls|fall|sits|sit|goes|go|belongs|belong) ..12 $',
      ],
      rewrites: [
        {
          replaces: 'clause',
          text: 'for {thing}, [name and how to reach them: {facts}] can help you',
          kind: 'option',
        },
      ],
    },
    {
      when: ['^ ...20 $'],
      rewrites: [
        {
          replaces: 'sentence',
          text: 'The best person to help with this is [name and how to reach them: {facts}].',
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
    leaveClauseOut,
    ...wholeToo({
      replaces: 'sentence',
      text: 'Here is [what the customer needs to know: {facts}] once more, in short.',
    }),
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
    { whole: true, when: ['^ ...20 ...20 $'], rewrites: [{ replaces: 'span', text: '{mark~office}' }] },
    {
      when: [
        '^ ..2 thing:((your|the) ..2 (email|letter|message|note|communication|correspondence|request|query|complaint) ..6) (was|is|has been|have been|are|were) ..3 (noted|received|acknowledged|logged|reviewed|registered|read|recorded|placed|filed|taken) ..10 $',
        '(acknowledge|acknowledges|confirm|confirms) (the)? (safe)? receipt of thing:(_ ..12) $',
      ],
      rewrites: [
        { replaces: 'clause', text: 'I have {thing~office~your}' },
        { replaces: 'clause', text: 'I have {thing~your}' },
      ],
    },
    {
      when: [
        '^ ..2 thing:((your|the) ..2 (feedback|remarks|comments|review|suggestion|suggestions) ..6) (was|is|has been|have been|are|were) ..3 (noted|received|acknowledged|logged|reviewed|registered|read|recorded|placed|filed|taken|valued|appreciated) ..10 $',
      ],
      rewrites: [{ replaces: 'clause', text: 'thank you for {thing~your}' }],
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
      whole: true,
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
    leaveClauseOut,
  ],
  overpromise: [
    {
      when: [
        '(i|we) (can|do|will)? (absolutely|hereby|personally|100%)? (guarantee|promise|assure|swear) (to)? (you)? (100%)? (that)? fact:(_ ..16) $',
        'you have (my|our) word (that)? fact:(_ ..16) $',
        '^ fact:(_ ..16) , (i|we) (can)? (guarantee|promise|assure you|swear) $',
        '^ fact:(_ ..16) , (you have my word|you have our word|trust me|guaranteed|mark my words|no question|no doubt) (on (that|it))? $',
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
    leaveClauseOut,
    {
      whole: true,
      rewrites: [{ replaces: 'sentence', text: 'What I can say for certain is [what is certain: {facts}].' }],
    },
  ],
  vague: [
    {
      when: ['!(if) [(when|whenever|once|as soon as) ..12] $'],
      rewrites: [{ replaces: 'span', text: '{time|by when}' }],
    },
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
      when: ['^ ...12 so ask:((which|what|when|where|how|would|do you|can you|could you) ..14) $'],
      rewrites: [{ replaces: 'sentence', text: '{ask}?', kind: 'shorter' }],
    },
    {
      when: [
        '^ (if there is (nothing|no other|no more|no further) ..4 ,)? ..4 (i|we) will act:((end|close|mark|finish|shut) ..8) $',
        '^ ..6 (i|we) am (now|going to)? act:((ending|closing|marking|finishing) ..8) $',
        '(i|we) (take it|assume) (that)? (we|you) (are|is) (done|finished|all set) ..3 and act:((end|close|mark|finish|shut) ..8) $',
      ],
      rewrites: [
        { replaces: 'sentence', text: 'Before I {act~plain~base}, is there anything else you need?', kind: 'warmer' },
      ],
    },
    leaveOut,
    leaveClauseOut,
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
