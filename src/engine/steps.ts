import type { NextStep, StepOwner } from './analysis'
import { type Clause, CONDITION, clausesOf, termSpan } from './clauses'
import { patternsOnNeed } from './pattern'
import { type Placed, read, type Sentence } from './read'
import { dueBy, isAhead, type TimeSpan, timesIn } from './times'
import { isMind, isRemedy, isRequest, isSchedule, isService } from './verbs'

/** Where the words of a sentence say who acts, when the subject is a thing or a third party. */
const WHO = patternsOnNeed([
  // Third parties: what is neither the company nor the customer.
  '(the|our|your|their|my|a|this)? (courier|carrier|post office|postal service|royal mail|fedex|ups|dhl|dpd|usps|hermes|evri|australia post|an post|canada post|india post|bluedart|delhivery|postman|postie|mail carrier|manufacturer|supplier|vendor|seller|merchant|marketplace|bank|card issuer|issuer|paypal|stripe|klarna|payment provider|payment processor|insurer|underwriter|restaurant|kitchen|driver|rider|airline|hotel|host|landlord|contractor|subcontractor|garage|dealer|dealership|app store|google|apple|microsoft|amazon|ebay|partner|partners|registrar|isp|network|openreach|council|charity|charities|regulator|ombudsman|hmrc|embassy|consulate|laboratory|lab|depot|freight company|airport|police|surveyor|assessor|loss adjuster|installer|plumber|electrician|gp|surgery|hospital|pharmacy|notary|solicitor|recruiter|venue|organizer|promoter|publisher|developer|studio|mechanic|breeder|vet|doctor|provider)',
])
/** Words of the company's own people and things. */
const COMPANY = patternsOnNeed([
  '(our|my|the|a|your) ..2 (team|department|colleague|colleagues|manager|supervisor|engineer|engineers|technician|technicians|specialist|specialists|staff|crew|desk|warehouse|shop|store|branch|office|agent|agents|developers|devs|accountant|finance|billing|support|people|guys|lead|director|reception|guide|buyer|chef|depot)',
])

/** People and places that are the company's own when it says "our", and that carry its work in any case. */
const OWN =
  /^(?:our|my|a new|another|the next|a second|your) (?:\w+ )?(?:driver|drivers|rider|riders|kitchen|depot|lab|vet|doctor|installer|mechanic|developer|developers|garage|surgery|studio|network|technician|fitter|plumber|electrician|chef|assessor|surveyor|pharmacy|provider)\b/

/** Sentences that are no step although they look like one. */
const NO_STEP = patternsOnNeed([
  '(bear|keep) in mind',
  'rest assured',
  '(please|kindly)? (note|be advised|be informed|be aware|be assured|understand|remember|be reminded)',
  '(have|enjoy) (a|the|your|the rest of your) (nice|great|good|lovely|wonderful|fantastic|pleasant|safe|happy|pawsome|relaxing)? (day|evening|weekend|week|one|trip|holiday|flight|meal|season|time|night|afternoon)',
  'take care',
  '(find|see) (attached|below|above|enclosed)',
  '(accept|forgive) (my|our)',
  'do not (hesitate|worry)',
  'feel free',
  'leave (it|this|that|them) ..1 with (me|us)',
  '(thank|thanks)',
  'no need to',
  '^ (warm|warmest|kind|kindest|best|with) ..2 (wishes|regards|thanks|love)',
])

const SKIP_LEADS = new Set([
  'because',
  'so_that',
  'although',
  'though',
  'while',
  'whereas',
  'since',
  'as',
  'what',
  'how',
  'why',
  'where',
  'whether',
  'whom',
])

/** Verbs after which "I will …" is no act: being, having, hoping, doing one's best. */
const IDLE = new Set('be have love like do need want try wish prefer'.split(' '))

const text = (sentence: Sentence, from: number, to: number) =>
  sentence.terms
    .slice(from, to)
    .map((t) => t.forms[0])
    .join(' ')

/** Who acts in a clause whose subject is neither I, we nor you. */
function ownerOf(placed: Placed, clause: Clause, all: readonly Clause[]): StepOwner {
  const { sentence } = placed
  const within = (hits: ReturnType<typeof WHO.scan>, from: number, to: number) =>
    hits.some((h) => h.from >= from && h.to <= to)
  const { from, to } = clause.subject
  if (OWN.test(text(sentence, from, to))) return 'company'
  if (within(WHO.scan(sentence), from, to)) return 'third-party'
  // "The lab has the samples; they will tell us": the pronoun stands for the subject before it.
  if (/^(?:it|they|person|who)$/.test(clause.subject.kind)) {
    const before = all[all.indexOf(clause) - 1]
    if (
      before &&
      (before.subject.kind === 'thing' || before.subject.kind === 'person') &&
      clause.subject.kind !== 'it' &&
      ownerOf(placed, before, all) === 'third-party'
    )
      return 'third-party'
  }
  if (clause.subject.kind === 'who') {
    // "Mr Nair, the manager at Green Bowl, who has to answer me": whoever stands before.
    if (within(WHO.scan(sentence), Math.max(0, clause.from - 8), clause.from)) return 'third-party'
    const before = text(sentence, Math.max(0, clause.from - 9), clause.from)
    if (
      /\b(?:mr|mrs|ms|at|from)\b/.test(before) &&
      !within(COMPANY.scan(sentence), Math.max(0, clause.from - 9), clause.from)
    )
      return 'third-party'
  }
  return 'company'
}

interface Draft {
  placed: Placed
  clause: Clause
  owner: StepOwner
  done: boolean
}

/** What one clause commits whom to, or null. `timed` tells whether a time ahead stands in it, `dated` whether the hour does. */
function judge(
  placed: Placed,
  clause: Clause,
  timed: boolean,
  all: readonly Clause[],
  dated: boolean,
): Omit<Draft, 'placed' | 'clause'> | null {
  const { sentence } = placed
  const { subject, verb, tense, modal, negative } = clause
  const words = text(sentence, clause.from, clause.to)
  const step = (owner: StepOwner, done = false) => ({ owner, done })

  // Requests to the customer.
  if (clause.mood === 'imperative') {
    if (negative) return null
    // "Expect a call from me between two and three": what the customer may count on.
    if (verb === 'expect' && timed) return step(/\bfrom me\b/.test(words) ? 'agent' : 'company')
    if (!isRequest(verb) && !(clause.please && /^(?:have|do|let|be)$/.test(verb))) return null
    if (verb === 'be') return null
    if (inviting(sentence, clause, verb, all)) return null
    return step('customer')
  }
  if (clause.mood === 'question') {
    const asks = /^(?:can|could|would|will)$/.test(modal) && subject.kind === 'you' && !clause.wh
    if (
      asks &&
      !negative &&
      isRequest(verb) &&
      !/\b(?:like|prefer|rather)\b/.test(words) &&
      !/^(?:see|reach|find|choose|use|hold)$/.test(verb) &&
      !inviting(sentence, clause, verb, all)
    )
      return step('customer')
    if (subject.kind === 'you' && verb === 'mind') return step('customer')
    return null
  }
  if (SKIP_LEADS.has(clause.lead) && !(clause.lead === 'because' && timed && subject.kind === 'thing')) return null
  if (subject.kind === 'you') {
    if (
      clause.lead === 'if' ||
      clause.lead === 'once' ||
      clause.lead === 'when' ||
      clause.lead === 'as_soon_as' ||
      clause.lead === 'as_long_as'
    ) {
      // "If you send me a photo, I'll …": what the promise waits for is asked of the customer.
      const at = all.indexOf(clause)
      const promise = all
        .slice(at + 1)
        .concat(all.slice(0, at))
        .find(
          (c) =>
            !CONDITION.has(c.lead) &&
            c.subject.kind !== 'you' &&
            c.mood === 'statement' &&
            (c.tense === 'future' || c.modal === 'can'),
        )
      const gives =
        /^(?:send|share|forward|upload|provide|give|reply|confirm|attach|submit|tap|enter|return|post|drop|bring|email|text|tell|let|complete|fill|sign|pay|message|pop|supply|show)$/.test(
          verb,
        )
      return promise &&
        promise.tense === 'future' &&
        gives &&
        /^(?:present|perfect|modal)$/.test(clause.tense) &&
        !negative &&
        !/^(?:would|may|might)$/.test(modal) &&
        !/\b(?:let (?:me|us) know if|if anything)\b/.test(words)
        ? step('customer')
        : null
    }
    if (
      clause.lead === 'until' ||
      clause.lead === 'before' ||
      clause.lead === 'that' ||
      clause.lead === 'which' ||
      clause.lead === 'unless'
    )
      return null
    const must = /^(?:must|have to|need to|required to|should|shall|ought to|supposed to|obliged to)$/.test(modal)
    if (
      must &&
      !negative &&
      tense !== 'past' &&
      verb !== 'be' &&
      (isRequest(verb) || (verb === 'do' && /\ball you\b/.test(words)) || isService(verb) || verb === 'have') &&
      !/\b(?:should have|should (?:now|then|be|see|receive|hear|get|find|have|notice))\b/.test(words)
    )
      return step('customer')
    if (tense === 'conditional' && /would (?:also )?(?:have|need) to/.test(words) && !negative) return step('customer')
    if (tense === 'future' && !negative && modal !== 'need to') {
      if (/^(?:need|require)$/.test(verb)) return step('customer')
      if (clause.passive && (isService(verb) || /^(?:bill|debit)$/.test(verb)) && !CONDITION.has(clause.lead))
        return step('company')
      if (/^(?:have|receive|get|hear|see|find|notice|own)$/.test(verb)) {
        if (CONDITION.has(clause.lead)) return null
        const mine =
          /\b(?:from|by) (?:me)\b/.test(words) ||
          (/^(?:have|get)$/.test(verb) &&
            /\b(?:tell|ask|let|give|message|ping) me\b/.test(text(sentence, 0, clause.from)))
        return step(mine ? 'agent' : 'company')
      }
      return null
    }
    if (tense === 'future' && modal === 'need to' && !negative) return step('customer')
    return null
  }
  // "We will not charge you for March" is a promise as well.
  const spared = tense === 'future' && /^(?:charge|bill|debit|deduct)$/.test(verb)
  if (negative && !spared && !(subject.kind === 'i' && tense === 'future' && verb === 'let')) return null
  if (subject.kind === 'none') return null
  if (CONDITION.has(clause.lead) || clause.lead === 'if') return null

  // What I and we do.
  if (subject.kind === 'i' || subject.kind === 'we') {
    const owner: StepOwner = subject.kind === 'i' ? 'agent' : 'company'
    if (clause.lead === 'that' || clause.lead === 'which' || clause.lead === 'who') return null
    if (tense === 'future') {
      if (/^(?:need|require)$/.test(verb))
        return /\bfrom you\b|\byour\b/.test(words) || !timed ? step('customer') : null
      if (verb === 'be' || verb === 'have') {
        if (
          /\b(?:happy|glad|pleased|delighted|here|able|unable|sorry|available|around|online|honest|sure)\b/.test(words)
        )
          return null
        return timed || verb === 'have' || /\bin touch\b|\bback\b|\bon it\b/.test(words) ? step(owner) : null
      }
      if (
        IDLE.has(verb) &&
        !(
          verb === 'do' &&
          (/\b(?:the|your|all|everything)\b/.test(words) || timed) &&
          !/\bbest\b|\bwhat(?:ever)? (?:i|we) can\b|\beverything\b/.test(words)
        )
      )
        return /\bdo my best\b|\bdo our best\b/.test(words)
          ? null
          : verb === 'try' && isService(nextVerb(sentence, clause))
            ? step(owner)
            : null
      // "Let me get that sorted"
      if (verb === 'get' && /\bget (?:that|this|it|you|your|the) .*(?:ed|done|back|out|moving|set)\b/.test(words))
        return step(owner)
      if (isMind(verb)) return null
      if (modal === 'let' && subject.kind === 'we') return null
      if (modal === 'let')
        return /^(?:explain|clarify|assure|say|start|put|share|be|see|tell|summarize|apologize|check|look)$/.test(verb)
          ? null
          : step(owner)
      return step(owner)
    }
    if (/^(?:close|end)$/.test(verb) && /\b(?:ticket|chat|case|conversation|thread)\b/.test(words) && !timed)
      return null
    if (tense === 'progressive') {
      if (
        isMind(verb) ||
        /^(?:look|hop|hope|wonder|work|try|write|contact|reach|ask|offer|tell|talk|refer|speak|have|experienc|struggl|do|get|see|hear|assum)$/.test(
          verb,
        )
      ) {
        if (!/^(?:look|work|get)$/.test(verb)) return null
        return /\blook(?:ing)? into\b|\bworking on\b|\bgetting (?:this|that|it)\b|\blooking at (?:this|it|that|the)\b/.test(
          words,
        )
          ? step(owner)
          : null
      }
      return step(owner)
    }
    if (
      (tense === 'present' || tense === 'conditional') &&
      /^(?:need|require)$/.test(verb) &&
      /\b(?:from you|your|photos?|pictures?|copy|proof|number|details|code|certificate|receipt|id|screenshot|form|signature|deposit|date|address|reference)\b/.test(
        words,
      )
    )
      return step('customer')
    if (
      modal === 'promise' ||
      (verb === 'promise' && tense === 'present') ||
      (verb === 'guarantee' && tense === 'present')
    )
      return step(owner)
    if (tense === 'perfect') {
      if (clause.passive) return null
      // A look and a thought are no acts; what was got, given or made is one only with its thing.
      if (
        isMind(verb) ||
        /^(?:be|have|look|see|hear|go|come|try|experience|deal|happen|read|review|fail|lose|break|wait|leave|work|stop|discuss|use|own|decide|struggle|notic|explain|mention|say|tell|offer|let|show|reach|run|talk|play|study|suggest|meet|live|start|grow|become)$/.test(
          verb,
        )
      ) {
        if (verb === 'stop' || verb === 'start') return step(owner, true)
        return null
      }
      if (verb === 'get' && !/\bgot (?:your|the|you|it|hold)\b/.test(words)) return null
      if (verb === 'give' && /\b(?:time|trouble|chance|wrong|false)\b/.test(words)) return null
      if (verb === 'make' && /\b(?:mistakes?|errors?|mess|fool|sense)\b/.test(words)) return null
      if (/\b(?:wrongly|by mistake|too long|twice|in error|incorrectly)\b/.test(words)) return null
      return step(owner, true)
    }
    if (tense === 'past') {
      if (clause.passive) return null
      const regret = /\b(?:sorry|apologize|mistake|(?:an|our|in|by) error|wrong|fault|should have|instead of)\b/.test(
        text(sentence, 0, sentence.terms.length),
      )
      if (subject.kind === 'i') {
        if (/^(?:tell|say|promise)$/.test(verb)) return null
        if (
          /^(?:ask|tell|write|offer|show|mention|keep|work|run|hold|call|ring|email|talk|speak|message|text|look|try|give|get|make|match|place|test|walk|quote|contact|read|reach|check)$/.test(
            verb,
          ) &&
          !timed &&
          !/\bmyself\b/.test(words)
        ) {
          if (!/^(?:ask|make|call|ring|email|check|message|speak|contact|test)$/.test(verb) || regret) return null
          return /\b(?:just|already|today|this morning|this afternoon|now)\b/.test(words) ? step(owner, true) : null
        }
        if (/\b(?:yesterday|last|ago)\b/.test(words) && !isRemedy(verb)) return null
        return (isService(verb) || verb === 'make') && !regret ? step(owner, true) : null
      }
      const today = dated || /\b(?:today|this morning|this afternoon|tonight|just now|just)\b/.test(words)
      return (isRemedy(verb) || (today && (isService(verb) || verb === 'take'))) && !regret ? step(owner, true) : null
    }
    return null
  }

  // What the company, its people, things and third parties do.
  if (clause.lead === 'that') return null
  const whose = ownerOf(placed, clause, all)
  if (
    subject.kind === 'someone' &&
    /^(?:nobody|no|everyone|anyone|anybody)/.test(text(sentence, subject.from, subject.to))
  )
    return null
  if (
    /^(?:nothing|none|no|neither)\b/.test(text(sentence, subject.from, subject.to)) ||
    (/\bno\b/.test(text(sentence, clause.groupAt, clause.verbAt + 2)) && verb === 'be')
  ) {
    return null
  }
  if (tense === 'future') {
    if (subject.kind === 'there') return timed ? step(whose) : null
    if (/^(?:mean|cost|depend|vary|include|help|cover|let|allow|apply|seem|need|require)$/.test(verb) && !timed)
      return null
    if (clause.lead === 'which' && !timed) return null
    return step(whose)
  }
  if (tense === 'progressive') {
    if (subject.kind === 'it' && !timed) return null
    if (
      subject.kind === 'thing' &&
      !timed &&
      !/\b(?:team|colleague|engineer|crew|courier|driver|partner|technician|desk|warehouse|manager)\b/.test(
        text(sentence, subject.from, subject.to),
      )
    )
      return null
    return /^(?:say|show|ask|try|mov|hav|us|look|gett|caus|affect|experienc|wait|run|play)/.test(verb) && !timed
      ? null
      : step(whose)
  }
  if (tense === 'modal') {
    if (
      /^(?:due to|expected to|scheduled to|set to|certain to|sure to|have to|about to)$/.test(modal) &&
      (timed || whose === 'third-party')
    )
      return subject.kind === 'thing' && modal === 'have to' && clause.passive ? null : step(whose)
    if (timed && isSchedule(verb) && (modal === 'should' || (modal === 'may' && whose === 'third-party')))
      return step(whose)
    return null
  }
  if (clause.passive) {
    if (
      /^(?:receive|record|decline|reject|affect|cause|base|require|need|explain|design|mean|know|note|see|lose|damage|break|accept|approv|charge)$/.test(
        verb,
      ) &&
      !(verb === 'approv' && timed)
    ) {
      if (!/^approv/.test(verb)) return null
    }
    const aware = verb === 'make' && /\bmade aware\b/.test(words)
    if (!isService(verb) && !/^approv/.test(verb) && !aware) return null
    if (tense === 'perfect') return step(whose, true)
    if (tense === 'present')
      return timed || verb === 'attach'
        ? step(verb === 'attach' ? 'agent' : whose, verb === 'attach' || /\bnow\b/.test(words))
        : null
    if (tense === 'past')
      return /\b(?:today|this morning|this afternoon|just now)\b/.test(words) &&
        (isRemedy(verb) || isService(verb)) &&
        !/\bby hand\b/.test(words)
        ? step(whose, true)
        : null
    return null
  }
  if (tense === 'present') {
    if (verb === 'be') {
      if (/\b(?:on (?:its|his|her|their|the) way|out for delivery|en route)\b/.test(words)) return step(whose)
      if (
        /\b(?:due|scheduled|expected|booked|planned|set|ready|back|live|done|finished|yours|available|here|with you)\b/.test(
          words,
        ) &&
        timed &&
        !/\b(?:open|since|already)\b/.test(words)
      ) {
        // Money that falls due is the customer's to pay; an amount that only runs is no step.
        const owed = text(sentence, subject.from, subject.to)
        if (/\bdue\b/.test(words) && /\b(?:balance|deposit|instalment|installment)\b/.test(owed))
          return step('customer')
        if (/\bdue\b/.test(words) && /\b(?:premium|bill|rent|fee|payment)\b/.test(owed)) return null
        return step(whose)
      }
      return null
    }
    if (verb === 'have' || verb === 'do') return null
    if (/\b(?:goes|go|going) (?:up|down)\b/.test(words) || /^(?:open|close|cost|include|stay|work)$/.test(verb))
      return null
    // "your bank shows it by Thursday": a present tense with a time ahead is a schedule.
    if (
      timed &&
      (isSchedule(verb) || isService(verb)) &&
      subject.kind !== 'there' &&
      !/\b(?:every|usually|normally|always|often|sometimes)\b/.test(words)
    )
      return step(whose)
    return null
  }
  // "The host changed the code this morning"
  if (tense === 'past' && dated && subject.kind !== 'it' && isRemedyOrChange(verb)) return step(whose, true)
  if (tense === 'perfect' && whose === 'third-party' && isRemedyOrChange(verb)) return step(whose, true)
  if (tense === 'perfect')
    return /^(?:go|leave|ship|start|arrive|clear)$/.test(verb) &&
      (timed || /\b(?:out|this morning|today|back)\b/.test(words))
      ? step(verb === 'go' ? 'agent' : whose, true)
      : null
  return null
}

/** What puts a thing right or makes it new. */
const isRemedyOrChange = (verb: string): boolean =>
  isRemedy(verb) || /^(?:change|confirm|approve|release|ship|send|leave|finish|start|reopen|clear|sign)$/.test(verb)

/** Base form of the verb that follows the clause's main verb ("I'll try to find"). */
function nextVerb(sentence: Sentence, clause: Clause): string {
  const after = sentence.terms.slice(clause.verbAt + 1, clause.verbAt + 4).map((t) => t.forms[0]!)
  return after.find((word) => isService(word)) ?? ''
}

/** "just reply here", "drop me a line", "let me know if": a door held open, not a step. */
function inviting(sentence: Sentence, clause: Clause, verb: string, all: readonly Clause[]): boolean {
  const words = text(sentence, clause.from, clause.to)
  const rest = text(sentence, clause.verbAt, sentence.terms.length)
  const after = text(sentence, clause.verbAt + 1, clause.to)
  const conditional =
    all.some((c) => c !== clause && /^(?:if|when|whenever|should|in_case)$/.test(c.lead) && c.to <= clause.from + 1) ||
    /\b(?:if|in case|whenever|any ?time|should)\b/.test(rest)
  if (/^let (?:me|us) know\b/.test(rest))
    return (
      !/^let (?:me|us) know (?:\w+ )?(?:which|what|your|the|how|who|where|that you|a |an )/.test(rest) || conditional
    )
  if (verb === 'let' || verb === 'have' || verb === 'be' || verb === 'stay' || verb === 'hold' || verb === 'bear') {
    if (verb === 'let') return !/^let (?:me|us) (?:have|see)\b/.test(rest)
    if (verb === 'hold') return /^(?:on|tight|the line|$)/.test(after)
    if (verb === 'have')
      return (
        !/\b(?:ready|to hand|handy|with you|on hand|at hand|your|available)\b/.test(words) ||
        /\b(?:day|weekend|evening|week|one)\b/.test(words)
      )
    return verb !== 'stay'
  }
  if (/^(?:head|go)$/.test(verb) && after === '') return true
  if (
    verb === 'give' &&
    /\b(?:a (?:shout|call|ring|bell|buzz|hoy|holler|yell|nudge|bell)|time|minute|moment)\b/.test(after)
  )
    return conditional || !/\b(?:by|before|on|tomorrow|today)\b/.test(after)
  if (verb === 'keep') return /\b(?:in mind|posted|up)\b/.test(after)
  if (verb === 'drop') return /\b(?:line|message|note|text|email|word)\b/.test(after)
  if (
    /^(?:reply|respond|write|message|text|email|contact|call|ring|reach|ask|get|shout|ping|tell|speak|come|pop|visit|connect|return)$/.test(
      verb,
    )
  ) {
    if (verb === 'pop') return !/^(?:the|your|it|that|this|them|both|a) /.test(after)
    // "Just tell reception": somebody else is to be told.
    if (verb === 'tell' && /^(?!me\b|us\b|here\b|if\b|$)/.test(after)) return false
    if (verb === 'tell' && timesIn(after).some((t) => !t.vague && isAhead(t))) return false
    if (verb === 'tell')
      return !/\btell (?:me|us) (?:which|what|whether|your|the|how|who|where|when)/.test(rest) || conditional
    if (/^(?:visit|return)$/.test(verb)) return false
    if (verb === 'get') return /\b(?:in touch|back to (?:me|us)|hold of (?:me|us))\b/.test(after) || after === ''
    if (verb === 'come') return /\b(?:back)\b/.test(after)
    if (verb === 'ask') return /^(?:$|if|away|me|us|here|any)/.test(after)
    if (
      /^(?:write|text|email|message|quote|ring|call)$/.test(verb) &&
      /^(?:the|your|a|an|this|that) (?!line|note|word|message|reply)/.test(after)
    )
      return false
    // "reply with your order number", "call the bank": a real request has an object of its own.
    if (/\bwith (?:the|your|a|any|photos?|details)\b/.test(after)) return false
    if (/^(?:contact|call|ring|email|text|message|speak|reach|connect)$/.test(verb))
      return /^(?:me|us|back|here|to me|to us|with me|with us|out|again|$)/.test(after) || conditional
    return true
  }
  return false
}

/** Steps of one sentence, offsets into the sentence's own text. Remembered with it. */
const perSentence = new WeakMap<Sentence, readonly NextStep[]>()

function stepsOf(sentence: Sentence): readonly NextStep[] {
  const known = perSentence.get(sentence)
  if (known) return known
  const lead = sentence.text.length - sentence.text.trimStart().length
  // Placed at its own text, so that every offset is the sentence's.
  const placed: Placed = { sentence, start: lead, end: sentence.text.trimEnd().length }
  const clauses = clausesOf(sentence)
  const times = timesIn(sentence.text)
  const blocked = NO_STEP.scan(sentence)
  const steps: NextStep[] = []
  for (const clause of clauses) {
    const span = termSpan(placed, clause.from, clause.to)
    const inside = times.filter((t) => t.start >= span.start && t.start < span.end)
    const ahead = inside.filter(isAhead)
    // "until you're back in", "as soon as they can": a time that is a clause of its own.
    const next = clauses[clauses.indexOf(clause) + 1]
    if (next && /^(?:until|till|when|whenever|as_soon_as|by)$/.test(next.lead) && next.from === clause.to) {
      const at = termSpan(placed, next.from, next.from + 1).start
      ahead.push(...times.filter((t) => t.start === at && (t.vague || /^(?:until|till)\b/i.test(t.text))))
    }
    const hour = inside.some(({ text }) => /^(?:at|since) \d|\bthis (?:morning|afternoon|evening)\b/i.test(text))
    const judged = judge(placed, clause, ahead.length > 0, clauses, hour)
    if (!judged) continue
    if (blocked.some((h) => h.from <= clause.verbAt && h.to > clause.verbAt)) continue
    const time = pickTime(judged.done ? inside : ahead, sentence.text)
    // "is on its way and will be there by one": one step of one subject, told twice.
    const last = steps.at(-1)
    const before = clauses[clauses.indexOf(clause) - 1]
    if (
      last &&
      before &&
      clause.subject === before.subject &&
      !last.when &&
      last.owner === judged.owner &&
      last.done === judged.done &&
      last.end === termSpan(placed, before.from, before.to).end
    ) {
      last.end = span.end
      last.when = time?.text ?? null
      last.action = sentence.text.slice(sentence.text.indexOf(last.action, last.start), span.end)
      continue
    }
    const start = bodyStart(placed, clause)
    const end = complementEnd(placed, clause, clauses)
    steps.push({
      owner: judged.owner,
      action: actionOf(sentence, clause, start, end, judged),
      when: time?.text ?? null,
      start,
      end,
      condition: conditionOf(placed, clause, clauses),
      done: judged.done,
    })
  }
  perSentence.set(sentence, steps)
  return steps
}

/** Clauses that finish the thought of the one before: "tell me whether it fits", "stay here until you are back". */
const COMPLEMENT = new Set(
  'what how whether where why who until till while before after as_soon_as when whenever'.split(' '),
)

/** Where a step's words end, with the clauses that complete it. */
function complementEnd(placed: Placed, clause: Clause, clauses: readonly Clause[]): number {
  let end = clause
  for (let at = clauses.indexOf(clause) + 1; at < clauses.length; at++) {
    const next = clauses[at]!
    if (next.from !== end.to || !COMPLEMENT.has(next.lead) || placed.sentence.terms[next.from]!.comma) break
    end = next
  }
  return termSpan(placed, end.from, end.to).end
}

/** The clause without its "and" or "so". */
function bodyStart(placed: Placed, clause: Clause): number {
  const { terms } = placed.sentence
  const word = (i: number) => terms[i]!.forms[0]!
  let from = clause.from
  const main =
    clause.mood === 'imperative' || clause.subject.from === clause.subject.to ? clause.groupAt : clause.subject.from
  while (from < main && /^(?:and|but|so|or|then|plus|also|yes|no|okay|that|yet)$/.test(word(from))) from++
  // "Hi Siobhán, I've booked …": the greeting is no part of the step.
  if (
    from < main &&
    /^(?:hi|hello|hey|hiya|dear|thanks|thank|sure|of|great|good|right|sorry|perfect|welcome)$/.test(word(from))
  ) {
    from = main
    while (from > clause.from && /^(?:please|kindly)$/.test(word(from - 1))) from--
  }
  return termSpan(placed, from, from + 1).start
}

/** The time that binds: the one with "by" where several stand, else the first; joined by "i.e." they are one. */
function pickTime(times: readonly TimeSpan[], whole: string): TimeSpan | undefined {
  if (times.length < 2) return times[0]
  const firm = times.filter((t) => !t.vague)
  const list = firm.length ? firm : times
  const first = list[0]!
  const second = list[1]
  if (second && /^,? ?(?:i\.e\.?,?|that is|so|meaning) ?$/.test(whole.slice(first.end, second.start)))
    return { start: first.start, end: second.end, text: whole.slice(first.start, second.end), vague: false }
  return list.find((t) => /^(?:by|no later than|before|within)\b/i.test(t.text)) ?? first
}

function conditionOf(placed: Placed, clause: Clause, clauses: readonly Clause[]): string | undefined {
  const at = clauses.indexOf(clause)
  const hangs = (c: Clause | undefined): boolean =>
    c !== undefined && CONDITION.has(c.lead) && !/^(?:before|until|till|after|when|as_soon_as)$/.test(c.lead)
  // "if you can", "if possible": manners, which belong to the request they stand behind.
  const courteous = (c: Clause) =>
    /^if (?:you (?:can|could|like|wish|want|please|would|do not mind)|possible|that suits|that is okay)/.test(
      text(placed.sentence, c.from, c.to),
    )
  const before = clauses[at - 1]
  const after = clauses[at + 1]
  // In front it belongs to this clause only where nothing joins them ("send it if you can, and I'll look").
  const beside =
    before &&
    (hangs(before) || /^(?:when|after|as_soon_as)$/.test(before.lead)) &&
    !(/^(?:and|but|or)$/.test(clause.lead) && courteous(before))
      ? before
      : after && hangs(after) && after.from === clause.to
        ? after
        : undefined
  if (!beside) return undefined
  // "Hi Thomas, if the photo arrives, …": what opens the sentence is no part of the condition.
  const word = (i: number): string => placed.sentence.terms[i]!.forms[0]!
  const [lead] = beside.lead.split('_')
  let from = beside.from
  while (from < beside.to && word(from) !== lead) from++
  if (from === beside.to) from = beside.from
  if (from > beside.from && /^(?:only|even|just)$/.test(word(from - 1))) from--
  const span = termSpan(placed, from, beside.to)
  return placed.sentence.text.slice(span.start, span.end)
}

/** The step as a verb phrase, in the draft's words: "check the tracking and text you". */
function actionOf(
  sentence: Sentence,
  clause: Clause,
  start: number,
  end: number,
  judged: { owner: StepOwner; done: boolean },
): string {
  const term = (i: number) => sentence.terms[i]
  const { kind } = clause.subject
  if (
    clause.mood === 'imperative' ||
    (clause.mood === 'question' && kind === 'you') ||
    (kind === 'you' && clause.modal && judged.owner === 'customer')
  )
    return sentence.text.slice(term(clause.verbAt)!.start, end)
  if (
    (kind === 'i' || kind === 'we' || (kind === 'you' && judged.owner === 'customer')) &&
    clause.verbAt > clause.groupAt - 1
  ) {
    const from = term(clause.verbAt)
    if (from) return sentence.text.slice(from.start, end)
  }
  return sentence.text.slice(start, end)
}

/**
 * Every commitment, request and expectation of a text, in order. Offsets into `draft`, which may be masked (blanks of
 * the same length in place of quotations and signature). `context.now` (ISO 8601) dates relative times.
 */
export function findSteps(draft: string, context: { now?: string | undefined } = {}): NextStep[] {
  const steps: NextStep[] = []
  for (const placed of read(draft)) {
    const lead = placed.sentence.text.length - placed.sentence.text.trimStart().length
    const base = placed.start - lead
    for (const step of stepsOf(placed.sentence)) {
      const due = step.when && context.now ? dueBy(step.when, context.now) : null
      steps.push({ ...step, ...(due ? { due } : {}), start: step.start + base, end: step.end + base })
    }
  }
  return steps
}
