import { cues } from '../cues'
import { bodyEnd, firstSpan, offering, type ReplyCheck, separated } from './reply'

const OPEN_DOOR = cues({
  invites: [
    '(^|,|and|or) ..2 (reply|write|message|email|text|ping|shout|call|ring|contact|respond|holler) ..2 (here|me|us|back|to this|to me|to us|any time|anytime|in case|if|whenever|directly)',
    '(just|simply|please|can|could|do|always) (reply|write|message|email|text|ping|shout|call|ring|reach|contact|respond|holler) ..2 (here|me|us|back|this|to this|to me|to us|any time|anytime|in case|if|whenever|directly|out)',
    'if (it|that|this|the #word) ..3 (happens|happen|fails|comes back|does not|is not|persists|is missing) ..8 (send|tell|let|write|reply|call|message|ping|shout)',
    '(just|please|do|then)? (shout|holler|reply|ask|ping|tell me|give me a (shout|call|ring|bell|buzz))',
    '(drop|send|give) (me|us) (a|an) (line|message|note|shout|call|ring|text|word|email|bell|buzz|hoy|holler|yell|nudge)',
    '(say|tell me|write|shout|ping) (so|here|if|and|back)',
    'let (me|us) know',
    '(feel free|do not hesitate|welcome|happy) to ..2 (reply|write|call|ask|contact|get|reach|email|message|come|ring|respond)',
    'get (back)? (in touch|back to (me|us)|hold of (me|us))',
    '(can|could|may) ..3 (reach|call|contact|find|write|email|ring|message|text|get) ..2 (me|us|directly)',
    '(i|we) (am|are|will be) ..3 (here|on|at|around|available|right here|happy to|staying|in this chat|still here|online) ..8',
    '(any|other|more|further) (questions|question|concerns|queries|worries)',
    '(anything|something) (else|more|is unclear|looks odd|not clear|changes|goes|comes up|you need|i can|we can) ..4',
    '(i|we) (look|am looking|are looking) forward to (hearing|your)',
    '(come|write|pop|chat) back',
    'if ...10 , (then|please|kindly|just|do)? (ring|call|phone|text|message|email|ping|write|reply|tell|find) (to|at)? (me|us|this|here)',
    'if ...10 , (then|please|kindly|just|do)? (ring|call|phone|text|message|email|ping) ..1 on ..6',
    '(kindly|please|then) (write|speak|come|reply) (to|back to) (me|us) ..2',
    '(want|like) me to ..8',
    '(i|we) will (wait|stay|be|keep) ..3 (here|chat|line|open) ..6',
    '(my|our) (mobile|cell|direct number|direct line|phone|desk) ..3',
    '(i|we) can be (reached|found|contacted) ..4',
    '(my|our) (number|direct line|extension|line) is',
    'talk to (me|us)',
  ],
  shuts: [
    '(is that all|are we done|anything else or|can i (close|end)|i am closing|will be closed|closing this|do not (reply|message|contact)|no reply|noreply|end (the|this) chat|close (the|this) (chat|ticket|case))',
  ],
})

/** The door stays open: a question back, or a way to come back. */
export const invitesReply: ReplyCheck = {
  id: 'invitesReply',
  judge(reply) {
    const door = firstSpan(reply, (p) => {
      const labels = OPEN_DOOR.labels(p.sentence)
      if (labels.includes('shuts')) return false
      return labels.includes('invites') || asksBack(p.sentence.text, p.sentence.question)
    })
    return door ? { state: 'met', span: door } : { state: 'missing' }
  },
  offer(reply) {
    const text =
      reply.conversation.channel === 'chat'
        ? 'Just write here if anything is unclear.'
        : 'If anything is unclear, just reply to this message.'
    return offering(bodyEnd(reply), separated(reply, text, 'end'))
  },
}

/** A real question to the customer keeps the talk going. */
const asksBack = (text: string, question: boolean): boolean =>
  question &&
  /\b(?:you|your|which|shall i|would|could|can i|is there|want me|need me)\b/i.test(text) &&
  !/\b(?:is that all|are we done|end the chat|certain|sure you|did you (?:even|not)|have you (?:even|not)|don't you|didn't you)\b/i.test(
    text,
  )
