/** One message of a practice ticket. */
export interface PracticeMessage {
  from: 'customer' | 'agent' | 'note'
  text: string
  /** How long before the present it was written. */
  hoursAgo: number
}

/** A ticket to practise on: what was written so far, what the agent may know, and a tired reply to start from. */
export interface PracticeTicket {
  id: 'late-parcel' | 'late-refund' | 'double-charge' | 'lost-files' | 'leaving'
  customerName: string
  agentName: string
  channel: 'email' | 'chat'
  subject: string
  /** Oldest first. A note holds what the agent could find out, so that a good reply needs no invention. */
  messages: readonly PracticeMessage[]
  draft: string
  /** One reply that has everything this customer needs, with nothing in it that the ticket does not say. */
  example: string
}

/**
 * The practice tickets from easy to hard. They are in English, because Attune judges English; their people and shops
 * are made up.
 */
export const PRACTICE_TICKETS: readonly PracticeTicket[] = [
  {
    id: 'late-parcel',
    customerName: 'Dana Whitfield',
    agentName: 'Sam',
    channel: 'email',
    subject: 'Where is my parcel?',
    messages: [
      {
        from: 'customer',
        text: 'Hi, my desk lamp still hasn\'t arrived. I ordered it nine days ago, and the tracking page has said "in transit" for four days. This is really frustrating, I planned my week around it. When will it be here?',
        hoursAgo: 5,
      },
      {
        from: 'note',
        text: 'Carrier says: held at the depot since the weekend because two drivers are ill, out for delivery tomorrow. I may refund the 4.90 € for shipping.',
        hoursAgo: 1,
      },
    ],
    draft: `Hi,

The parcel is with the carrier, there's nothing we can do. You should have chosen express delivery. Someone will get back to you soon.`,
    example: `Hi Dana,

I'm sorry your desk lamp hasn't arrived, and I can see why that is frustrating when you planned your week around it. It was held at the depot because two of the carrier's drivers are ill. It goes out for delivery tomorrow, so it will be with you then.

I have refunded the 4.90 € for shipping. I'll check the tracking tomorrow and write to you by 6 pm. If tomorrow doesn't suit you, just reply and I can ask for another day.`,
  },
  {
    id: 'late-refund',
    customerName: 'Marcus Hale',
    agentName: 'Sam',
    channel: 'email',
    subject: 'Refund for headphones',
    messages: [
      {
        from: 'customer',
        text: 'Hello, my new headphones are broken: the left side crackles. I bought them five weeks ago and only noticed now because I was travelling. I am disappointed, they were not cheap. Can I get my money back?',
        hoursAgo: 20,
      },
      {
        from: 'note',
        text: 'Refunds close after 30 days because returned stock goes back to the maker then. The two-year warranty still covers a repair or a new pair; a prepaid label can go out today.',
        hoursAgo: 1,
      },
    ],
    draft: `Hi Marcus,

Unfortunately, it's against our policy to refund after 30 days. You should have contacted us earlier. We apologize for any inconvenience this may have caused.`,
    example: `Hi Marcus,

I'm sorry your new headphones are broken, and I can see why that is disappointing. A refund closes after 30 days because returned stock goes back to the maker then. What I can do is have them repaired or send you a new pair: the two-year warranty covers both.

Which would you prefer? I'll e-mail you the prepaid label by this evening. If anything is unclear, just reply to this message.`,
  },
  {
    id: 'double-charge',
    customerName: 'Priya Nair',
    agentName: 'Sam',
    channel: 'chat',
    subject: 'Charged twice',
    messages: [
      {
        from: 'customer',
        text: 'I was charged twice for my March subscription. 24.00 € left my account on the 2nd and again on the 3rd.',
        hoursAgo: 50,
      },
      {
        from: 'agent',
        text: 'Thanks for telling us. I will check with billing and get back to you by tomorrow.',
        hoursAgo: 48,
      },
      {
        from: 'customer',
        text: 'Nobody got back to me. Now my rent bounced because of your second charge and I am furious. When do I get the 24.00 € back? And who pays the 8.00 € my bank charged me?',
        hoursAgo: 2,
      },
      {
        from: 'note',
        text: 'The second charge was our mistake: a retry after a timeout. Refund of 24.00 € sent today, takes 2 to 3 working days. We also pay the bank fee of 8.00 € when the customer sends a picture of it.',
        hoursAgo: 1,
      },
    ],
    draft: `Hi Priya,

We're sorry if you feel that way. Are you sure it was charged twice? As I already told you, billing is looking into it. Please calm down and wait, someone will get back to you as soon as possible. Bank fees are not our responsibility.`,
    example: `Hi Priya,

I'm sorry that you were charged twice, and that nobody got back to you when I said I would. I can see why you are furious. The second charge was our mistake, because our system tried again after a timeout.

You get the 24.00 € back in 2 to 3 working days; I sent the refund today. We pay the 8.00 € your bank charged you, too. Could you send me a picture of the fee? I'll transfer it by tomorrow at noon. If anything is unclear, just reply here.`,
  },
  {
    id: 'lost-files',
    customerName: 'Elena Fischer',
    agentName: 'Sam',
    channel: 'email',
    subject: 'My photos are gone',
    messages: [
      {
        from: 'customer',
        text: 'All my photos are missing since yesterday\'s update. The album "Grandma 80" had 412 of them. She passed away in May and I have no other copies. I am so worried. Can you get them back? Should I log out of the app?',
        hoursAgo: 3,
      },
      {
        from: 'note',
        text: 'The update hid some albums, it did not delete them. Backups of her account exist until the 30th. The recovery team starts one tonight; results usually by noon tomorrow. She must not log out or reinstall until then, because that drops the local copy.',
        hoursAgo: 1,
      },
    ],
    draft: `Dear customer,

There's no need to panic, it's just photos. You must not log out. As stated in our help center, you need to keep a backup. I guarantee that we will restore everything. Your ticket has been forwarded to the relevant department.`,
    example: `Dear Elena,

I'm so sorry about your missing photos. This was our mistake, and I can see why you are worried. Please don't log out of the app until tomorrow at noon, because that would remove the copy on your device. The update hid some albums and did not delete them, and there is a backup of your account until the 30th.

So yes, we can try to get them back: our recovery team starts tonight. I'll write to you by noon tomorrow with the result. If you have any questions until then, just reply to this message.`,
  },
  {
    id: 'leaving',
    customerName: 'Tom Archer',
    agentName: 'Sam',
    channel: 'email',
    subject: 'Fourth time. Cancelling.',
    messages: [
      {
        from: 'customer',
        text: 'The invoice export is broken again. Same error as in January. My accountant needs the file by Friday.',
        hoursAgo: 120,
      },
      { from: 'agent', text: 'Sorry about that, Tom. I will send you a fixed export by tomorrow.', hoursAgo: 118 },
      { from: 'customer', text: 'Four days later there is still no export.', hoursAgo: 30 },
      {
        from: 'customer',
        text: 'This is the fourth time I write. I have paid you for six years and you treat me like a number. If this is not fixed today I am cancelling and moving all 14 seats to another provider. Can I get the export as a plain CSV at least? And can I speak to your manager?',
        hoursAgo: 2,
      },
      {
        from: 'note',
        text: 'The CSV export works and can be attached now. The fix ships tomorrow at 10:00. My team lead Ruth can call him today between 15:00 and 17:00. I can credit one month for the 14 seats.',
        hoursAgo: 1,
      },
    ],
    draft: `Hi Tom,

I understand your frustration, but as I already told you, our developers are aware of the issue. You'll just have to be patient. A manager will only tell you the same. If you don't like it, you are free to cancel. Is there anything else I can help you with today?`,
    example: `Hi Tom,

I'm sorry that the invoice export is broken again, and that I did not send you the fixed one as I promised. Four messages is too many, and I can see why you are angry. The export failed because of the same error as in January.

The CSV export works, so I have attached it here for your accountant. Yes, you can speak to my team lead: Ruth can call you today between 15:00 and 17:00. Which time suits you? The fix ships tomorrow at 10:00, and I'll confirm it to you by 11:00. I can also credit one month for your 14 seats.`,
  },
]
