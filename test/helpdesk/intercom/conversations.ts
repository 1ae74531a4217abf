import { daysAgo, minutesAgo } from '../moment'

export interface Part {
  from: 'customer' | 'teammate' | 'bot' | 'note'
  author: string
  html: string
  at: string
}

export interface Conversation {
  id: string
  customer: string
  about: { label: string; value: string }[]
  channel: 'chat' | 'email'
  parts: Part[]
  /** What the customer writes next while the teammate is typing, in order. */
  next: string[]
}

export const TEAMMATE = 'Noor Haddad'

/** `data-part-group-category` of each author. */
export const CATEGORY = { customer: 1, teammate: 3, note: 4, bot: 5 } as const

/** Fictional customers of a booking calendar: a chat whose mood turns, a confused one, one who leaves, a calm one. */
export const CONVERSATIONS: readonly Conversation[] = [
  {
    id: '215800',
    customer: 'Priya Raman',
    channel: 'chat',
    about: [
      { label: 'Plan', value: 'Studio, monthly' },
      { label: 'Company', value: 'Tidewater Yoga' },
      { label: 'Seen', value: 'now' },
    ],
    parts: [
      {
        from: 'customer',
        author: 'Priya Raman',
        at: minutesAgo(6),
        html: '<p>Hi! Quick question: can I move a whole class to another room without writing to everyone?</p>',
      },
      {
        from: 'teammate',
        author: TEAMMATE,
        at: minutesAgo(5),
        html: '<p>Hi Priya, yes. Open the class, choose <b>Move</b>, and everyone who booked gets a notice. I’ll stay here while you try.</p>',
      },
      {
        from: 'customer',
        author: 'Priya Raman',
        at: minutesAgo(2),
        html: '<p>Done, thanks. It says 14 people were told.</p>',
      },
    ],
    next: [
      'Wait. Two people just called me, they got a cancellation and not a move.',
      'This is a disaster, I have 14 people thinking that tonight’s class is cancelled!! Why would your system do that?',
      'What am I supposed to tell them now? The class starts at 18:00.',
      'OK they have the corrected notice now. Thank you so much for staying with me on this.',
    ],
  },
  {
    id: '215794',
    customer: 'Henrik Aas',
    channel: 'chat',
    about: [
      { label: 'Plan', value: 'Solo, yearly' },
      { label: 'Company', value: 'Aas Piano Lessons' },
      { label: 'Seen', value: '20 minutes ago' },
    ],
    parts: [
      {
        from: 'customer',
        author: 'Henrik Aas',
        at: daysAgo(1, '16:20'),
        html: '<p>My lessons show up an hour late in the phone calendar but not on the computer. I’m not sure what I did.</p>',
      },
      {
        from: 'bot',
        author: 'Fin',
        at: daysAgo(1, '16:20'),
        html: '<p>Here is an article that may help: Time zones in connected calendars.</p>',
      },
      {
        from: 'teammate',
        author: TEAMMATE,
        at: daysAgo(1, '16:48'),
        html: '<p>Hi Henrik, please check the UTC offset of the CalDAV collection and re-authorise the OAuth scope.</p>',
      },
      {
        from: 'note',
        author: TEAMMATE,
        at: daysAgo(1, '16:50'),
        html: '<p>Looks like his phone is set to a fixed zone. Same as the case last week.</p>',
      },
      {
        from: 'customer',
        author: 'Henrik Aas',
        at: minutesAgo(21),
        html: '<p>Sorry, I don’t understand any of that. Where do I find this offset? Is it something on the phone, or on your page?</p>',
      },
    ],
    next: ['I found a page called “Time zone”. Is that the one?'],
  },
  {
    id: '215781',
    customer: 'Dana Whitlock',
    channel: 'email',
    about: [
      { label: 'Plan', value: 'Team, cancelled' },
      { label: 'Company', value: 'Whitlock Physio' },
      { label: 'Seen', value: '3 days ago' },
    ],
    parts: [
      {
        from: 'customer',
        author: 'Dana Whitlock',
        at: daysAgo(5, '11:02'),
        html: '<p>I cancelled on the 2nd and you charged me 59 € on the 4th. Please refund it.</p>',
      },
      {
        from: 'teammate',
        author: TEAMMATE,
        at: daysAgo(4, '09:40'),
        html: '<p>Hello Dana, I’ve passed this on to billing. You will hear from us by tomorrow.</p>',
      },
      {
        from: 'customer',
        author: 'Dana Whitlock',
        at: daysAgo(0, '08:11'),
        html: '<p>It has been four days and I have heard nothing. I have moved to another tool, so I only want two things: where is my 59 €, and is my patients’ data deleted?</p><p>If I don’t get an answer I’ll dispute the charge with my bank.</p>',
      },
    ],
    next: [],
  },
  {
    id: '215770',
    customer: 'Samuel Osei',
    channel: 'chat',
    about: [
      { label: 'Plan', value: 'Trial, day 3' },
      { label: 'Company', value: 'Osei Barbers' },
      { label: 'Seen', value: '1 hour ago' },
    ],
    parts: [
      {
        from: 'customer',
        author: 'Samuel Osei',
        at: minutesAgo(70),
        html: '<p>Hello, I like the trial so far. Can customers book two chairs at once, for a father and son? And does that cost extra?</p>',
      },
    ],
    next: ['No hurry, I’m just comparing plans.'],
  },
]

/** A saved reply, inserted from the macro menu. `{name}` is the customer's first name. */
export const MACROS: readonly { title: string; lines: string[] }[] = [
  {
    title: 'Checking with the team',
    lines: ['Hi {name}, I’m checking this with the team and will write to you here by 17:00 today.'],
  },
  {
    title: 'Cannot be changed',
    lines: ['Hi {name}, as I already said, there’s nothing I can do.', 'Please read the article carefully.'],
  },
]
