import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'rushing/off-you-go',
  severity: 'caution',
  title: 'Sent on their way',
  why: 'The goodbye comes before the customer has said that it is one.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(off|away|on) you (pop|go|trot|toddle) (then|now)? @toEnd?',
    '(that is|thats) your lot @toEnd?',
    '^ (new|another|any other|a different|second|different) (question|topic|issue|problem|matter) (, |goes|needs|means|is) ...5 (ticket|chat|email|case|form|call) @toEnd?',
    '(i will|i shall|let me|will|we will|going to) (now)? let you (go|get (on|back|going|off)|carry on|crack on|be) (, (bye|cheers|goodbye) ..2)? @toEnd?',
    '(that is|thats) (you|us|your lot|all) (all|now|well and truly)? (sorted|done|set|fixed|finished|dealt with|good|squared away|over and done with) (then|now|there)? (then|now)? (so|,|and|bye|bye-bye|cheers|ta|goodbye|off) ..6 (bye|bye-bye|goodbye|ta-ra|cheerio|next|queue|later|laters|cheers) @toEnd?',
    '(solved|done|fixed|sorted|finished|answered|closed|resolved) (then|now|and|so)? (then|so)? (bye|bye-bye|goodbye|cheerio|next|ta-ra|laters|over and out) ..3 $',
    '(no|little|any|not) (need|reason|point|call|cause) (for you)? (to|in|for) (write|writing|reply|replying|contact|contacting|call|calling|come|coming|get|getting|message|messaging|email|emailing|chat|ring|ringing|keep|respond|answer|further|another) (in|back|us|me|again|here|on|to this|messages|emails|contact)? (again|anymore|any more|about this|about it|further|any further|back|on this|over this|writing|in|, so|$) @toEnd?',
    '(is|are|would be|will be|was|counts as|needs|need|becomes|open|raise|start|log|goes in|belongs in|make) (then|for that|for this)? (a|another|its own|as a) (new|separate|different|fresh) (case|ticket|chat|request|matter|query|thread|conversation|contact|email|complaint|topic|enquiry|call) (then|altogether|,|and|please|now|entirely)? $',
    '(for|with) (anything|any|everything|all) (else|other|further|more) ...4 (open|start|raise|log|create|come|go|write|book|use) ..1 (a)? (new|separate|fresh|different|again|elsewhere) @toEnd?',
    '(i|we) (trust|assume|take it|presume|gather|guess) (that)? (this|that|it|we|you) (is|are|will|answers|settles|covers|concludes|now|has|have|was|resolves) (all|now|that|everything|be|answered|settled|your|the|done|finished|it|happy|sorted|resolved|no)? ..3 (then|so|and|questions|end|all|done|matter|closed|everything|resolved|concern|concerns|query|solved|sorted|it|now) $',
    '(before you|so you do not|so that you do not) (think of|come up with|find|start with|ask|get started on) (more|another|any|something|anything|yet) @toEnd?',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '(i|we) (will|can|shall|have|am|are) (also|now|personally)? (ring|call|write|text|email|check|be|raise|raised|opened|opening|here|keep|sort|chase)',
        'i check',
        '(here|open) (until|till|if)',
        'for you',
        '(if|should) (it|anything|you)',
      ],
    },
    {
      where: 'after',
      any: [
        '(i|we) (will|am|are) ..2 (ring|call|write|text|email|check|here)',
        '(if|should) (it|anything|you)',
        'any time|anytime|whenever',
      ],
    },
  ],
  examples: {
    flags: [
      { text: 'All set with the meter, «off you pop»!' },
      { text: 'Anyway, that’s the £12 back, so «I’ll let you go, bye now».' },
      { text: 'Right, «that’s you sorted, bye now».' },
      { text: '«That’s your lot», Jo.' },
      { text: '«New question, new ticket».' },
      { text: 'ok «solved then, bye».' },
      { text: 'The A$75 went through this morning, so there should be «no reason to write in again».' },
      { text: 'The survey is sent; the humming «would be a new case then».' },
      { text: '«For anything else please open a new chat».' },
      { text: '«I trust that settles the matter».' },
      { text: 'I’m done here «before you think of more questions».' },
    ],
    passes: [
      'Bye for now Theo, I’m back at 9 tomorrow and check your uploads first thing.',
      'There’s no need to reply, I’ll ring you on Friday at 2.',
      'No need to write in again, I check it daily and call you.',
      'I’ll let you get back to your daughter, and I’m here until ten if the fever thing comes up again.',
      'I opened a new ticket for the roof so that Ada can start on it today.',
      'No need to write in again. If it drips once more, I come back on Friday.',
      'It needs a new ticket, and I have raised it for you under 4471.',
    ],
  },
})
