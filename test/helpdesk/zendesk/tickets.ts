import { daysAgo, minutesAgo } from '../moment'

/** The values of `data-channel` that public scripts have seen, and one that nobody has described. */
export type Channel = 'web' | 'internal' | 'native_messaging'

export interface LogItem {
  from: 'end-user' | 'agent' | 'internal'
  author: string
  /** The body as the log shows it. */
  html: string
  at: string
  /** `data-originated-from`; empty for chat. */
  origin: 'EmailInteraction' | 'WebInteraction' | 'Trigger' | ''
}

export interface Ticket {
  id: string
  subject: string
  requester: { name: string; email: string; about: string[] }
  channel: Channel
  priority: string
  tags: string[]
  log: LogItem[]
  /** What the customer writes next while the agent is typing, in order. */
  next: string[]
}

export const AGENT = 'Leo Brandt'

const SIGNATURE = '<div class="signature"><p>-- <br>Leo Brandt<br>Acme Home, Customer Care</p></div>'

/** Fictional people with different tempers: angry on the third contact, anxious before a date, sad in a chat. */
export const TICKETS: readonly Ticket[] = [
  {
    id: '4821',
    subject: 'Kettle arrived cracked (order 20418)',
    requester: {
      name: 'Maya Okafor',
      email: 'maya.okafor@example.com',
      about: ['Customer for 3 years', '7 orders', 'Lisbon, Portugal'],
    },
    channel: 'web',
    priority: 'High',
    tags: ['damaged', 'kettle', 'third-contact'],
    log: [
      {
        from: 'end-user',
        author: 'Maya Okafor',
        at: daysAgo(9, '18:42'),
        origin: 'EmailInteraction',
        html: '<p>Hello,</p><p>The glass kettle from order 20418 arrived today. There is a crack in the base and water runs out of it.</p><p>I paid 38.50 € for it. Can I get a new one, or my money back?</p><p>Best,<br>Maya</p>',
      },
      {
        from: 'agent',
        author: AGENT,
        at: daysAgo(8, '10:05'),
        origin: 'EmailInteraction',
        html: `<p>Hi Maya,</p><p>Thank you for writing, and I’m sorry the kettle arrived like that.</p><p>Could you send me two photos of the crack? I’ll check with the warehouse and get back to you within two days.</p>${SIGNATURE}`,
      },
      {
        from: 'internal',
        author: 'Ines Faro',
        at: daysAgo(7, '09:31'),
        origin: 'WebInteraction',
        html: '<p>Warehouse says batch K-12 has more of these. No replacement stock before next week, refund is fine without return.</p>',
      },
      {
        from: 'end-user',
        author: 'Maya Okafor',
        at: daysAgo(7, '19:15'),
        origin: 'EmailInteraction',
        html: '<p>Hi Leo,</p><p>Photos are attached. Do I have to send the old one back? I don’t have the box any more.</p><p>Maya</p>',
      },
      {
        from: 'end-user',
        author: 'Maya Okafor',
        at: daysAgo(1, '21:07'),
        origin: 'EmailInteraction',
        html: '<p>This is the third time I’m writing and nobody has answered since last week. You asked me for photos, I sent photos, and then nothing. I’m really fed up with this.</p><p>When do I get my money back? And do I have to send the broken kettle back or not?</p><p>Maya Okafor</p><div class="gmail_quote"><div class="gmail_attr">On Mon, Acme Home Customer Care wrote:</div><blockquote><p>Could you send me two photos of the crack? I’ll check with the warehouse and get back to you within two days.</p></blockquote></div>',
      },
    ],
    next: ['<p>Are you still there? I can see that you have read this.</p>'],
  },
  {
    id: '4836',
    subject: 'Engraved clock needed by Saturday',
    requester: {
      name: 'Jonas Lindqvist',
      email: 'jonas.lindqvist@example.com',
      about: ['First order', 'Gothenburg, Sweden'],
    },
    channel: 'web',
    priority: 'Normal',
    tags: ['shipping', 'engraving'],
    log: [
      {
        from: 'end-user',
        author: 'Jonas Lindqvist',
        at: daysAgo(0, '07:18'),
        origin: 'WebInteraction',
        html: '<p>Hi,</p><p>I ordered an engraved wall clock for my father’s 70th birthday. The party is on Saturday and the tracking page has said “label created” for four days. I’m getting really worried that it won’t be here in time.</p><p>Has it left your workshop? And is there any way to send it by express if I pay for it?</p><p>Order 20533.</p><p>Jonas</p>',
      },
      {
        from: 'agent',
        author: 'Acme Answer Bot',
        at: daysAgo(0, '07:19'),
        origin: 'Trigger',
        html: '<p>We have received your request (4836). Someone from our team will look at it during the day.</p>',
      },
    ],
    next: [
      '<p>Sorry to write again. If it can’t arrive by Saturday, please tell me today so that I can look for something else.</p>',
    ],
  },
  {
    id: '4840',
    subject: 'Conversation with Rosa Delgado',
    requester: {
      name: 'Rosa Delgado',
      email: 'rosa.delgado@example.com',
      about: ['Coffee subscription since 2021', 'Seville, Spain'],
    },
    channel: 'native_messaging',
    priority: 'Normal',
    tags: ['subscription', 'messaging'],
    log: [
      {
        from: 'end-user',
        author: 'Rosa Delgado',
        at: minutesAgo(14),
        origin: '',
        html: 'Hello. My mother had a coffee subscription with you.',
      },
      {
        from: 'end-user',
        author: 'Rosa Delgado',
        at: minutesAgo(13),
        origin: '',
        html: 'She passed away two weeks ago and a new parcel came this morning. It was hard to open the door to that.',
      },
      {
        from: 'end-user',
        author: 'Rosa Delgado',
        at: minutesAgo(12),
        origin: '',
        html: 'I don’t know her password. How can I stop it?',
      },
    ],
    next: [
      'Sorry, I don’t understand. Do I need to write to another department?',
      'Do you need a document from me?',
      'Thank you, that helps. I was afraid this would take weeks.',
    ],
  },
]

/** A saved reply. `{name}` is the requester's first name. */
export interface Macro {
  title: string
  html: string
}

export const MACROS: readonly Macro[] = [
  {
    title: 'Damaged item: ask for photos',
    html: '<p>Hi {name},</p><p>I’m sorry the parcel arrived damaged. Could you send me two photos, one of the item and one of the box?</p>',
  },
  {
    title: 'Refund window closed',
    html: '<p>Hi {name},</p><p>Unfortunately that’s our policy and refunds close after 30 days. You should have contacted us when it arrived.</p><p>We apologize for any inconvenience.</p>',
  },
  {
    title: 'Refund is on its way',
    html: '<p>Hi {name},</p><p>Good news: I’ve sent your refund today. Here is what happens next:</p><ul><li>Your bank shows it in <strong>3 to 5 days</strong>.</li><li>You can follow it on <a href="https://acme.example/refunds">your refunds page</a>.</li></ul>',
  },
]
