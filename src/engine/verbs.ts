import { inflect } from './inflect'
import { spell } from './spelling'

/**
 * The verbs of support conversations, by what they tell a reader of clauses. The engine carries no part-of-speech
 * tagger (it would cost more than everything else together), so what a verb is comes from these lists and from its
 * ending.
 */

/** What an agent, a company or a machine does for a customer: a past or future one is a step. */
const SERVICE =
  'turn inform accept count measure weigh wrap photograph document compare upload label clean test train brief chase reschedule cc tag circle escort accompany engrave alter tailor cut cook brew bake load unload deduct exempt bump upgrade shortlist rework refit reprint repack recharge reload relist recall recycle refresh rehome activate add adjust allocate amend apply approve arrange ask assess assign attach authorize block book bring call cancel change charge chase check clear close collect compensate complete confirm connect contact copy correct cover create credit deactivate deliver delete deploy disable dispatch double-check draft drive drop email enable enter escalate examine exchange expedite extend file find finish fit fix flag follow forward free freeze gather get give grant handle hold hurry include initiate inspect install investigate issue join keep leave lend lift link list liaise lock log look mail mark match merge message migrate monitor move notify nudge offer open order organize override pack pass patch pause pay phone pick ping place post prepare print prioritize process provide pull push put query raise re-enter re-order re-send reach reactivate rebook rebuild recalculate recheck recover redeliver redo redirect reduce refer refill refund register reimburse reinstate reissue release relay remind remit remove rename renew reopen reorder repair repeat replace replenish report request resend reserve reset resolve resubmit restart restore return retry reverse review revoke ring roll route run save schedule send separate set settle share shift ship show sign solve sort speak split start stay stop strip submit supply suspend swap switch sync take talk tell test text top trace track transfer translate treat trigger tweak unblock unfreeze unlink unlock unsubscribe untangle update upgrade upload verify void waive walk wire withdraw work write alert announce assemble assist audit backdate bin calibrate circulate clarify coordinate courier divert earmark edit enclose enroll equip fetch fulfill halt honor isolate lodge mend mount negotiate obtain pencil perform pinpoint promote publish quarantine reassign reclassify redesign repaint reprocess resize resume retrain rewire rewrite safeguard scrap seal secure service shorten shred simplify source spray stock store supervise tidy trim tune type unpack visit warn weld whitelist reapply reconnect recreate reformat regenerate rehang reinstall renumber reprogram rescue respond retype reply resettle revalidate reword drain dig deposit donate dismantle rearrange unjam unstick waitlist'

/** What puts a thing right; in the simple past only these are steps for "we" ("we refunded", but not "we sent the wrong one"). */
const REMEDY =
  'cancel credit reimburse refund reinstate reissue remove repair replace resend reset restore reverse unblock unlock waive correct extend compensate upgrade fix'

/** What things do on a schedule: with a time beside them, a present tense is a step ("the refund takes five days"). */
const SCHEDULE =
  'appear arrive be become begin clear close come complete end expire finish follow go kick land leave open process reach refresh renew resume return roll run settle ship show start stay stop take update work hit reset post drop release deliver publish activate respond reply credit restock unlock'

/** What happens in a head and not in the world; never a step. */
const MIND =
  'agree apologize appreciate assume assure be believe care doubt expect fear feel forget gather get guess hate hear hope imagine intend know like love mean mind miss need notice owe prefer promise read realize recognize regret remember say see seem sound suppose suspect sympathize thank think trust understand want welcome wish wonder value sense respect acknowledge reckon'

/** What a customer is asked to do. */
const REQUEST =
  'hand pop peel stick shake rinse wash pair swipe drag mute dial park register charge cut fold place screw tighten loosen lift slide squeeze warm cool dry empty rotate flip switch zoom attach revisit schedule reschedule arrange apply redeem present ship mark note jot measure weigh drive walk ride board queue head transfer forward escalate nominate pick refer consult bear accept add adjust agree allow answer approve ask attach bear book bring browse buy call cancel change charge check choose clean clear click close collect come complete confirm connect contact copy create delete describe disable disconnect double-check download drop email enable enter exit fill find follow force forward get give go head hold include insert inspect install keep leave let link list log look mail make measure message move navigate note open order pack pay photograph pick plug post press print provide pull push put quote reach read reboot record refresh reinstall remove rename renew repeat replace reply report request resend reset respond restart return review ring run save scan schedule screenshot scroll select send set share show sign snap speak specify stay stick stop submit swap sweep switch take tap tell test text throw tick toggle top touch track transfer try turn type uninstall unlink unplug update upgrade upload use verify view visit wait wipe wrap write rate relaunch retry re-enter skip ignore discard destroy shut unscrew unpair tuck soak knock rest bin wear stand sit back sort watch fetch dig soak'

/** Verbs that are as often nouns ("order", "email"): as the first word they are an order only before a determiner or pronoun. */
const NOUNLIKE =
  'answer address book call change charge check claim contact copy cover credit double email exchange file fill fit fix flag hold issue link list lock log look mail mark match measure message move note offer order pack pass pause pay phone place post print process quote range record refund remark repair repeat reply report request reset respond return review ring ship show sign stay stick stop support swap switch test text top touch track transfer trial turn update upgrade upload use view visit walk work wrap free open start show clean separate complete clear close double present set run share name bill plan time group part point need form state question order back help try bear head label train circle tag brief chase measure load count upload wrap photograph document compare test date value cost seat service source stock store seal courier mount rate rest watch deposit edit audit bin alert spray trim tune sit sort object regard rush slide spread stall kick'

/** Everyday verbs that are none of the above but must be known as verbs. */
const OTHER =
  'admit appear argue arrive be become begin behave belong bother break build burn catch cause climb compare complain consider consist contain continue cost count crack crash cut damage deal debit decide decline depend deserve die disappear discover discuss do drag drop eat end enjoy explain expire exist fail fall fight fill finish fly forget freeze grow happen hate have hear help hurt ignore include increase jam keep knock know land last lead leak learn let lie lose make manage matter melt miss occur overcharge own pass plan play pray prevent promise prove quit rain reject rely remain rent require rest ride rise ruin seem sell serve sit sleep slip smell sort spend spill split stand steal stick struggle study subscribe suffer suggest support surprise swear teach tear tend threaten travel treat turn use vanish vary wake warn wash waste watch wear win worry zip bill hang carry commit guarantee promise pledge vow ensure bounce breach clash collapse confuse cope dismiss dread exceed exclude fade flood frustrate gamble hesitate hide insult interrupt invite kill kick mislead mishandle mistake object obtain omit outstay persist pile plead quibble react rattle rebuff regard resist resign retain rush scare shake shrink slide soar spark spoil spread stall startle stumble succeed sway tempt throw tumble upset wander whine wobble worsen'

export type VerbForm = 'base' | 'third' | 'past' | 'ing'
export interface Verb {
  base: string
  form: VerbForm
}

/** Verbs whose past looks like the base ("put", "set"). */
const UNCHANGED = new Set('put set cut let read cost hit quit shut hurt burst bet cast split upset'.split(' '))

const table = new Map<string, Verb>()
const kinds = {
  service: new Set(SERVICE.split(' ')),
  remedy: new Set(REMEDY.split(' ')),
  schedule: new Set(SCHEDULE.split(' ')),
  mind: new Set(MIND.split(' ')),
  request: new Set(REQUEST.split(' ')),
  nounlike: new Set(NOUNLIKE.split(' ')),
}
for (const base of new Set([SERVICE, REMEDY, SCHEDULE, MIND, REQUEST, OTHER].join(' ').split(' '))) {
  for (const written of inflect(base)) {
    const form = spell(written)[0]!.forms[0]!
    if (table.has(form) && form !== base) continue
    const kind: VerbForm =
      form === base
        ? 'base'
        : form.endsWith('ing')
          ? 'ing'
          : form.endsWith('s') && !form.endsWith('ss') && form !== 'was'
            ? 'third'
            : 'past'
    table.set(form, { base, form: kind })
  }
}
for (const [form, base] of [
  ['oversaw', 'oversee'],
  ['rung', 'ring'],
  ['hung', 'hang'],
  ['froze', 'freeze'],
  ['frozen', 'freeze'],
  ['woke', 'wake'],
  ['lent', 'lend'],
  ['flew', 'fly'],
  ['sold', 'sell'],
  ['stolen', 'steal'],
  ['stole', 'steal'],
  ['sorted', 'sort'],
  ['withdrew', 'withdraw'],
  ['withdrawn', 'withdraw'],
  ['redone', 'redo'],
  ['rebuilt', 'rebuild'],
  ['resent', 'resend'],
  ['re-sent', 're-send'],
  ['tore', 'tear'],
  ['torn', 'tear'],
  ['broke', 'break'],
  ['broken', 'break'],
  ['fed', 'feed'],
  ['fitted', 'fit'],
  ['reset', 'reset'],
] as const)
  table.set(form, { base, form: form === 'reset' ? 'base' : 'past' })

/** The verb a word is a form of; unknown words by their ending, or null. `lower` is a term's main form. */
export function verbOf(lower: string): Verb | null {
  const known = table.get(lower)
  if (known) return known
  if (
    /^[a-z-]{5,}ing$/.test(lower) &&
    !/(?:thing|morning|evening|building|during|wedding|king|string|spring|ceiling)$/.test(lower)
  )
    return { base: lower.slice(0, -3), form: 'ing' }
  if (/^[a-z-]{3,}[a-z]ed$/.test(lower) && !/(?:eed|hundred|naked|sacred|red|bed|wicked)$/.test(lower))
    return { base: lower.slice(0, -2), form: 'past' }
  return null
}

/** True when a word can be read as a past tense or past participle. */
export const isPast = (lower: string): boolean => {
  const verb = verbOf(lower)
  return (
    verb !== null &&
    (verb.form === 'past' || (verb.form === 'base' && UNCHANGED.has(lower)) || lower === 'come' || lower === 'run')
  )
}

export const isService = (base: string): boolean => kinds.service.has(base)
export const isRemedy = (base: string): boolean => kinds.remedy.has(base)
export const isSchedule = (base: string): boolean => kinds.schedule.has(base)
export const isMind = (base: string): boolean => kinds.mind.has(base)
export const isRequest = (base: string): boolean => kinds.request.has(base)
export const isNounlike = (base: string): boolean => kinds.nounlike.has(base)
