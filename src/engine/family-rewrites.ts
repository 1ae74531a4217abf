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
  /** True where the whole sentence may go, as long as nothing beside the mark says something by itself. */
  sentence?: boolean
  /** True where it is only offered when nothing else is. */
  late?: boolean
  rewrites: readonly RewriteTemplate[]
}

const leaveOut: FamilyRewrite = { rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }] }

const leaveClauseOut: FamilyRewrite = { clause: true, rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }] }

const leaveSentenceOut: FamilyRewrite = { sentence: true, rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }] }

/** The same sentence also where the mark is only a part of what it replaces. */
const wholeToo = (...rewrites: readonly RewriteTemplate[]): readonly FamilyRewrite[] => [
  { rewrites },
  { whole: true, rewrites },
]

/** Orders as requests; where no order is found, what is asked for in one blank. */
const asked: FamilyRewrite[] = [
  {
    when: ['^ ..1 what:(back (on|in|at|to|here) ..10) $'],
    rewrites: [{ replaces: 'sentence', text: 'could I have it {what}, please?', kind: 'warmer' }],
  },
  {
    when: ['^ ..2 (nobody|no one|noone) does:(_ ..14) $'],
    rewrites: [{ replaces: 'sentence', text: 'Please make sure nobody {does~plain}.', kind: 'warmer' }],
  },
  {
    when: ['^ ..2 no more thing:(!(than|of) ..10) $'],
    rewrites: [{ replaces: 'sentence', text: 'Please send no more {thing}.', kind: 'warmer' }],
  },
  {
    when: [
      '^ ..2 thing:(!(you|i|we) ..6) (is|are)? to be done:(_ ..14) (, no later)? $',
      '^ ..2 thing:(!(you|i|we|it|this|that) ..6) (must|has to|have to|needs to|need to|should|shall) be done:(_ ..14) (, no later)? $',
    ],
    rewrites: [{ replaces: 'sentence', text: 'could you make sure {thing~small~are} {done~plain}?', kind: 'warmer' }],
  },
  {
    when: ['^ ...4 thing:((one|a single) ..2) , not ..3 , and act:(_ ..10) $'],
    rewrites: [{ replaces: 'sentence', text: 'could you keep it to {thing~small}, and {act}?', kind: 'warmer' }],
  },
  {
    when: ['^ ...4 thing:((one|a single) ..2) , not ..3 $'],
    rewrites: [{ replaces: 'sentence', text: 'could you keep it to {thing~small}, please?', kind: 'warmer' }],
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
    when: [
      '^ (the|every|each|both|all) ..12 (goes|go|comes|come|stays|stay|gets|get|needs|need) ...16 $',
      '^ _ ..3 (comes|goes|stays) (first|last|back|in|with|together) ...8 $',
    ],
    rewrites: [{ replaces: 'sentence', text: 'could you make sure {mark~plain~small}?', kind: 'warmer' }],
  },
  {
    when: ['^ ..4 you will act:(!(not|need|have|be|find|see|get|receive|hear|love|pass) ..14) $'],
    rewrites: [{ replaces: 'sentence', text: 'could you {act~plain}?', kind: 'warmer' }],
  },
  {
    when: ['^ (one|every|each|all|both|full|no more than|#number) _ ...20 $'],
    rewrites: [{ replaces: 'sentence', text: 'could I have {mark~plain~small}, please?', kind: 'warmer' }],
  },
  {
    when: [
      '^ ..3 (passport|photo|photos|screenshot|screenshots|receipt|copy|copies|proof|picture|pictures|digits|invoice|statement|payslip|serial|number) ...20 $',
    ],
    rewrites: [{ replaces: 'sentence', text: 'could you send me this, please: {mark~plain~small}?', kind: 'warmer' }],
  },
  {
    whole: true,
    rewrites: [{ replaces: 'sentence', text: 'could you [what you need], please?', kind: 'warmer' }],
  },
]

const neutral: FamilyRewrite[] = [
  leaveOut,
  leaveClauseOut,
  leaveSentenceOut,
  ...wholeToo({ replaces: 'sentence', text: 'Here is what happened: [what happened].' }),
]

/** What somebody did, or nobody, without who. */
const doneBySomebody: FamilyRewrite = {
  when: [
    '(because|since|as|cos) (someone|somebody|anyone|anybody) (at (home|yours|your end)|there|on your side)? did:(_ ..12) $',
    '^ (someone|somebody) (at (home|yours|your end)|there|on your side)? did:(_ ..12) $',
  ],
  rewrites: [{ replaces: 'clause', text: '{did~passive}' }],
}
const doneByNobody: FamilyRewrite = {
  when: [
    'nobody (at (home|yours|your end))? did:(_ ..12) $',
    '(no one|nobody) (at (home|yours|your end)|there)? did:(_ ..12) $',
  ],
  rewrites: [{ replaces: 'clause', text: '{did~passivenot}' }],
}

/** Somebody who is not named, but meant. */
const SOMEBODY = '(you|anyone|anybody|someone|somebody|people|one)'

/** What a rule is hidden behind: the rule itself, or the machine that applies it. */
const RULE =
  '(@ruleWord|system|computer|tool|app|form|software|screen|program|till|portal|website|checkout|platform|template)'
/** Somebody else who could help: the person or place the customer is sent to. */
const WHO = 'who:((the|your|our|their|whoever) ..4|them|him|her|#name)'
const SEND =
  '(call|ring|contact|contacting|chase|approach|email|see|consult|ask|speak to|speak with|talk to|take it up with|take that up with|take this up with|raise it with|raise that with|raise this with|have it out with|have that out with|write to|writing to|get in touch with|reach out to|go back to|check with|follow up with)'
const GONE =
  '(out of the question|off the table|not on the cards|not going to happen|not happening|a no|a flat no|a no from (us|our side|me)|no go|not possible|no longer possible)'
/** Words of regret, whole or half. */
const SORRY =
  '(sorry|regret|regrets|regretted|regrettable|apologize|apologies|apology|saddened|shame|pity|pardon|unfortunate|unhappy)'
/** What an apology cannot be about. */
const NO_TOPIC =
  '!(way|part|end|side|feeling|feelings|disappointment|taste|impression|opinion|view|extent|inconvenience|trouble|upset|matter|situation|expectations|fact|fault|picture|head|outcome|may|might|could|can|will|has|have|had|was|were|is)'
/** What is no subject of a conditional apology that the owned one could name. */
const NO_SUBJECT =
  '!(you|anyone|anybody|any|we|i|it|this|that|feelings|offence|something|anything|there|what|some|one|extent|your|about|in|of|with|at|by|was|were|have|has|to)'
const VERB =
  '(was|were|did|have|had|may|might|could|would|came|comes|took|takes|caused|causes|led|leads|struck|strikes|landed|lands|fell|gave|made|seemed|left|put|upset|spoiled|touched|affected)'
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
      when: [
        '(follow|go by|stick to|apply|keep to|work under) (the|our|these)? @ruleWord (on|for|about) thing:(_ ..6) $',
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
      sentence: true,
      when: ['(draw|drawn|drew) (a|the) line (under|on|there|here|now) ..16 $'],
      rewrites: [{ replaces: 'sentence', text: '', kind: 'shorter' }],
    },
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
        'answer (on|to|about|for) thing:(_ ..6) (is|stays|remains) (still|a)? no $',
      ],
      rewrites: notPossible('{thing~plain~isnt}'),
    },
    {
      when: ['answer (on|to|about|for) thing:(_ ..6) (is|stays|remains) (still)? the same $'],
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
      when: [
        '^ ..1 [(this|it|that) ..2 (started|began|starts|begins|happened|comes|came) (at|on|from) your (end|side)] $',
      ],
      rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }],
    },
    {
      when: [
        '^ thing:((a|some|a bit of) (fuller|better|correct|complete|clearer|decent|full|proper) ..3) would have ..12 $',
      ],
      rewrites: [{ replaces: 'sentence', text: 'For another time, it helps to have {thing~small}.' }],
    },
    {
      when: [
        '^ ..1 (that|this|it) (is|was) ..1 what (happens|you get|comes of it) (when|if) fact:(_ ..16) $',
        '^ ..1 (that|this|it) (tends|tend|seems|is likely|is bound) to happen (when|if) fact:(_ ..16) $',
      ],
      rewrites: [{ replaces: 'sentence', text: 'This can happen when {fact}.' }],
    },
    {
      when: [
        '(the|a|an|that|your) ..3 [you (typed|typed in|entered|gave|gave us|chose|picked|sent|sent us|put in|put down|wrote|used)] (was|is|were|are|had|has)',
      ],
      rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }],
    },
    {
      when: [
        `^ ..1 had ${SOMEBODY} did:(!(been|not|any|a|the) ..12) , ...14 $`,
        `^ ..1 if ${SOMEBODY} had (only|just|actually|simply|bothered to)? did:(!(been|not|any|a|the) ..12) , ...14 $`,
        `^ ..12 (if|had) ${SOMEBODY} had (only|just|actually|simply|bothered to)? did:(!(been|not|any|a|the) ..12) $`,
        `^ ..12 if only ${SOMEBODY} had did:(!(been|not|any|a|the) ..12) $`,
      ],
      rewrites: [{ replaces: 'clause', text: 'for another time, it helps to {did~plain~base}' }],
    },
    {
      when: [
        '^ ..1 if thing:((the|a|an|your|our|this|that) ..4) had been done:(_ ..10) , ...14 $',
        '^ ..1 had thing:((the|a|an|your|our|this|that) ..4) been done:(_ ..10) , ...14 $',
      ],
      rewrites: [{ replaces: 'clause', text: '{thing~werent} {done}' }],
    },
    doneBySomebody,
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
        `^ ..1 (if|had) ${SOMEBODY} ..10 , ${SOMEBODY} would have (known|seen|noticed|read|found|learned) (that)? fact:((the|our|your|this|a|all|every|it|refunds|returns|orders|deliveries) _ ..14) $`,
      ],
      rewrites: [{ replaces: 'clause', text: '{fact~whole}' }],
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
    doneByNobody,
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
    {
      when: [
        'there (is|was|are) (no|not a|not any) ..1 (proof|evidence|record|indication|sign|trace|note) (of|that|for) thing:((that|this|it|the|your|what) ..8) (anywhere|at all|here)? $',
        '(we|i) (have|see|find|found|got|hold) (no|little|zero|not any) (proof|evidence|record|indication|sign|trace|note) that thing:(what (you|u) (describe|described|say|said|mention|mentioned|wrote|write)) ..8 $',
      ],
      rewrites: [{ replaces: 'clause', text: "I haven't found a record of {thing} yet" }],
    },
    doneByNobody,
    doneBySomebody,
    { when: ['[actually|really|truly|honestly]'], rewrites: [{ replaces: 'span', text: '', kind: 'shorter' }] },
    leaveOut,
    leaveClauseOut,
    {
      when: [
        '^ ...16 (on|about|of|with|to) thing:((the|your) !(way|part|end|side|whole|story|matter|case|time|records|record) ..1) $',
        '^ ...16 (about|on) thing:(#date) $',
      ],
      rewrites: [{ replaces: 'sentence', text: 'Could you tell me a little more about {thing}?' }],
    },
    leaveSentenceOut,
    ...wholeToo(
      { replaces: 'sentence', text: 'Could you tell me a little more about {issue}?' },
      { replaces: 'sentence', text: 'Could you tell me a little more about what happened?' },
    ),
  ],
  minimizing: [
    leaveOut,
    {
      when: [
        '^ ...10 (just|only|merely|simply|barely) thing:((a|an|one|#number) ..6) $',
        '^ ...10 (just|only|merely|simply|barely) thing:((a|an|one|#number) ..6) ,',
        '^ ...10 (just|only|merely) thing:((a|an|one|#number) ..6) , so (i|we) would not ..6 $',
        '^ ...8 (talking|speaking) about ..2 thing:((a|an|one|two|three|four|five|#number) ..3) (here|though|after all)? $',
      ],
      rewrites: [{ replaces: 'sentence', text: "I'm sorry about {thing~the}.", kind: 'warmer' }],
    },
    {
      when: [
        '^ (but|so|and)? thing:((a|an|one|two|three|four|five|the|your|losing|missing|#number) ..9) (sounds|seems|is|are|was|were|does|do|did|should|will|would|has|leaves|never (hurt|hurts|killed)|still (leaves|leave)) ..12 (, (is it|of course|though|really|is it not|to be fair))? $',
      ],
      rewrites: [
        { replaces: 'sentence', text: "I'm sorry about {thing~the~small}.", kind: 'warmer' },
        { replaces: 'sentence', text: 'I can see why {thing~small~matters} to you.', kind: 'warmer' },
      ],
    },
    {
      when: [
        '^ ..2 (no|not any|never a) need to be (so|that|this)? (upset|angry|cross|annoyed|worried|emotional) (about|over|at) thing:((a|an|the|your|one|this) ..6) $',
        '(upset|angry|cross|annoyed|worked up) (about|over|at) thing:((a|an|the|your|one|this) ..6) $',
      ],
      rewrites: [{ replaces: 'sentence', text: "I'm sorry about {thing~the~small}.", kind: 'warmer' }],
    },
    {
      when: [
        '^ ..1 (at least|on the bright side|on the plus side|look on the bright side|the good news is) ,? (that)? fact:(_ ..16) $',
      ],
      rewrites: [{ replaces: 'sentence', text: "I'm sorry that [what went wrong]. {fact~whole}.", kind: 'warmer' }],
    },
    { rewrites: [{ replaces: 'sentence', text: "I'm sorry about {issue}.", kind: 'warmer' }] },
    leaveClauseOut,
    leaveSentenceOut,
    ...wholeToo({
      replaces: 'sentence',
      text: "I'm sorry that [what went wrong].",
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
        '^ ..3 (if|in case|should|where|to the extent that) fact:(your !(feelings|expectations|expectation|disappointment|impression) ..12) , ..8 $',
      ],
      rewrites: [{ replaces: 'clause', text: "I'm sorry {fact~whole~certain}", kind: 'warmer' }],
    },
    {
      when: [
        `${SORRY} ..2 you (had been|have been|were|are|was)? ..1 (hoping|expecting|hoped|expected|wanted) ..1 (something|anything) (else|different|better|more|other) (from|of) thing:(_ ..4) $`,
        `${SORRY} ..2 thing:((the|our|your|this|my) ..3) (was|were|is|has been|had|did) not (been)? (to your (taste|liking)|what you|live up|meet|match|up to) ..10 $`,
      ],
      rewrites: [{ replaces: 'clause', text: "I'm sorry {thing~werent} what you hoped for", kind: 'warmer' }],
    },
    {
      when: [
        `${SORRY} ..2 (if|that|for how)? thing:((my|our|the|a) ..2 (colleague|hostess|host|driver|crew|agent|agents|technician|engineer|receptionist|team|staff|waiter|tutor|doctor|coach|officer|nurse)) (came|was|were|might|may) ..3 (across|perceived|seen|seemed) ..4 when:(on #date ..3)? $`,
        `^ ..1 (if|should|where) thing:((my|our|the|a) ..2 (colleague|hostess|host|driver|crew|agent|agents|technician|engineer|receptionist|team|staff|waiter|tutor|doctor|coach|officer|nurse)) (came|was|were|might|may) ..3 (across|perceived|seen|seemed) ..4 , ...8 $`,
      ],
      rewrites: [{ replaces: 'clause', text: "I'm sorry {thing} wasn't more helpful< {when}>", kind: 'warmer' }],
    },
    {
      when: [
        `^ ..1 (if|should|in case|where) (anything|something) thing:((the|our|my|a|one of our) ..5 (said|did|wrote)) ..12 , ..8 $`,
        'whatever thing:((went wrong|happened|was said) (with|during|on|in|at|to|about|over) ..5) $',
      ],
      rewrites: [{ replaces: 'clause', text: "I'm sorry about what {thing}", kind: 'warmer' }],
    },
    {
      when: [
        `${SORRY} ..3 any _ (that)? thing:((the|our|my|your) ${NO_TOPIC} ..3) (may|might|could|has|have) ..6 $`,
        `${SORRY} ..2 (that|if|should|in case|where|to the extent that)? thing:((the|our|my|your) ${NO_TOPIC} ..5) ${VERB} ..12 $`,
        `${SORRY} ..2 (that)? you (perceived|experienced|found|saw|took|felt) thing:((the|our|this|my|your) ${NO_TOPIC} ..3) (as|to be|was|were|abrupt|rude|harsh|long|late|slow|cold|unclear|short|unhelpful) ..6 $`,
        `^ ..6 (by|about|in|of|at|with) thing:((the|our|my|your) ${NO_TOPIC} ..5) , ..8 ${SORRY} ..4 $`,
        `^ ..2 (if|should|where|in case|to the extent that|to the extent|to whatever extent) (anything|something|anyone|some)? (about|in|of|with|at|by)? thing:(${NO_SUBJECT} ..4) ${VERB} ..12 , ...8 $`,
        `${SORRY} ..6 (about|with|by|over|around|during|of|from|for|on|at) thing:((the|our|this|my|your|his|her|that|those|these) ${NO_TOPIC} ..4) $`,
        `${SORRY} ..6 (about|with|by|over|around|during|of|from|for|on|at) thing:((the|our|this|my|your|his|her|those|these) ${NO_TOPIC} ..4) ,`,
        `${SORRY} ..12 (about|with|by|over|around|during|of|from|on|at) thing:((the|our|this|my|your|his|her|those|these) ${NO_TOPIC} ..4) $`,
        `${SORRY} ..4 (about|on|from|over|of) thing:(#date ..2) $`,
      ],
      rewrites: [{ replaces: 'clause', text: "I'm sorry about {thing}", kind: 'warmer' }],
    },
    {
      when: ['^ ...20 $', '^ ...20 ...20 $'],
      rewrites: [
        { replaces: 'clause', text: "I'm sorry about {issue}", kind: 'warmer' },
        { replaces: 'clause', text: "I'm sorry about {earlier}", kind: 'warmer' },
      ],
    },
    {
      rewrites: [
        { replaces: 'clause', text: "I'm sorry about {issue}", kind: 'warmer' },
        { replaces: 'clause', text: "I'm sorry that [what went wrong]", kind: 'warmer' },
      ],
    },
    {
      whole: true,
      rewrites: [{ replaces: 'sentence', text: "I'm sorry that [what went wrong]", kind: 'warmer' }],
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
        `^ ..6 not (my|our|part of (my|our)) ..3 , ${WHO} would know ..4 $`,
        `^ ..8 , it is ${WHO} that (does|do) ..4 $`,
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
          text: 'for {thing}, [name and how to reach them] can help you',
          kind: 'option',
        },
      ],
    },
    {
      when: ['^ ...20 $'],
      rewrites: [
        {
          replaces: 'sentence',
          text: 'The best person to help with this is [name and how to reach them].',
        },
      ],
    },
    {
      rewrites: [
        {
          replaces: 'sentence',
          text: 'The best person to help with this is [name and how to reach them].',
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
    leaveSentenceOut,
    ...wholeToo({
      replaces: 'sentence',
      text: 'Here it is again in short: [what the customer needs to know].',
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
      rewrites: [{ replaces: 'sentence', text: 'I can see why [what happened] is frustrating.', kind: 'warmer' }],
    },
    {
      whole: true,
      when: ['^ ..3 (thank|thanks|gratitude|feedback) ...16 $'],
      rewrites: [
        { replaces: 'sentence', text: 'Thank you for telling me about {issue|what they wrote about}.', kind: 'warmer' },
      ],
    },
    {
      late: true,
      when: ['^ [dear (valued|esteemed|respected|beloved) _]'],
      rewrites: [{ replaces: 'span', text: 'hello' }],
    },
    {
      rewrites: [
        { replaces: 'sentence', text: 'I have your message about {issue|what it is about}.' },
        { replaces: 'sentence', text: '[the same in plain words]' },
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
    { whole: true, rewrites: [{ replaces: 'sentence', text: '{mark~likely}.' }] },
    {
      when: [
        '^ ..2 (whatever|anything|everything|any|every|no matter what) ..6 (on|with|to|about|for|in|of|inside) thing:((the|that|your|this|our) !(way|end|part) ..1) (,|in|over|for|this|at|we|i|under) ...20 $',
        '^ ...16 (take|hurt|harm|touch|damage|break) thing:((your|the|that|this) ..2) (down|up|out|off)? $',
        '(consider|call|count) thing:((the|your|that|this) ..2) (gone|done|sorted|settled|fixed|approved) $',
        '^ ..2 (no way|no chance|not a chance|no risk) ..3 thing:((the|your|that|this|our) _) (turns|gets|goes|is|comes|will|breaks|fails) ...12 $',
        '^ thing:(your (files|money|data|order|account|photos|parcel|package|bag|bags|documents|details|savings)) (are|is|will|stays|stay) ...14 $',
      ],
      rewrites: [{ replaces: 'sentence', text: 'For {thing}, what I can say for certain is [what is certain].' }],
    },
    leaveOut,
    leaveClauseOut,
    ...wholeToo({ replaces: 'sentence', text: 'What I can say for certain is [what is certain].' }),
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
        '(take|takes|taking|need|needs) [however long ..8] $',
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
      when: ['[(someone|somebody|a colleague|one of us) or ..4] (may|might|will|can|should)'],
      rewrites: [{ replaces: 'span', text: '[name]' }],
    },
    {
      rewrites: [
        { replaces: 'after', text: 'The next update comes [day and time].', kind: 'option' },
        { replaces: 'after', text: 'The person looking after it is [name].', kind: 'option' },
      ],
    },
    {
      late: true,
      when: ['^ ..1 thing:(your !(answer|case|appeal) ..4) (is|are|has been|have been|will be|was) ..12 $'],
      rewrites: [{ replaces: 'sentence', text: "You'll have an answer about {thing~small} [by when]." }],
    },
    { rewrites: [{ replaces: 'sentence', text: "You'll have an answer [by when]." }] },
  ],
  rushing: [
    {
      when: ['^ ...12 so ask:((which|what|when|where|how|would|do you|can you|could you) ..14) $'],
      rewrites: [{ replaces: 'sentence', text: '{ask}?', kind: 'shorter' }],
    },
    {
      when: [
        '^ ..2 (i|we) (am|are|will be) (now)? act:((closing|ending|marking|finishing) ..3) (now)? (as|because|since) fact:(_ ..14) $',
      ],
      rewrites: [
        {
          replaces: 'sentence',
          text: '{fact~whole}. Before I {act~plain~base}, is there anything else you need?',
          kind: 'warmer',
        },
      ],
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
        { replaces: 'sentence', text: 'Is there anything else you need about [topic]?', kind: 'warmer' },
      ],
    },
  ],
  jargon: [leaveOut, { rewrites: [{ replaces: 'span', text: '[the same in plain words]' }] }],
  bias: [leaveOut, { rewrites: [{ replaces: 'span', text: '[the same without the assumption]' }] }],
}

/** What no family has words for: the clause, or the sentence, as one blank that names the facts it has to keep. */
export const LAST_RESORT: readonly FamilyRewrite[] = [
  { rewrites: [{ replaces: 'clause', text: '[the same in other words: {facts}]' }] },
  { whole: true, rewrites: [{ replaces: 'sentence', text: '[the same in other words: {facts}]' }] },
]
