import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/when-it-happens',
  severity: 'caution',
  title: 'When it happens, it happens',
  why: 'The time hangs on something the customer cannot see, so it is no time at all.',
  source: 'https://davidmaister.com/articles/the-psychology-of-waiting-lines/',
  patterns: [
    '(when|once|whenever) ..2 (things|part|parts|stock|dust|run|cycle|backlog|post|holidays|dev|devs|supplier|team|guys|fitter|driver|doctor|queue|season|rush|batch|workload|weather|someone|somebody|they|he|she|there|money|people|its|it) ..3 (settled|settle|settles|down|up|through|over|free|cleared|closes|gone|finished|finishes|with it|turn|comes|calm|calms|minute|word|news|chance|allows|look|gap|round) @toEnd?',
    '(takes|comes|is done|be done) (however|as) long (as)? @toEnd? | takes however @toEnd? | takes (its|their) time @toEnd?',
    '(depends|depending) (on)? (who|whoever|how busy|when|what) ..2 (in|is|are|free|on shift|we|they) @toEnd?',
    '(in|with) (one of)? (the|their|our|a)? (next|later|future|coming) (batch|batches|lot|run|runs|round|rounds|updates|update|release|releases|few runs) @toEnd?',
    '(is|are) (looked at|read|paid out|answered|dealt with|done|processed|handled) in (batches|turn|order) @toEnd? | paid (out)? in batches @toEnd?',
  ],
  unless: ['when it comes to', '(text|message|texts|messages|know) ..4 when'],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      { text: 'The workshop rings «when the part turns up».', becomes: 'The workshop rings [by when].' },
      { text: 'The part «takes however long the supplier takes», Mr Iyer.' },
      { text: 'A colleague may ring, it «depends who’s in».' },
      { text: 'Accounts will see to it «in one of their next batches».' },
      { text: 'Refunds get «paid out in batches».' },
      { text: 'I’ll chase it «when things are calm».' },
    ],
    passes: [
      'When it comes to minutes, he is on time.',
      'I text you when the driver has a minute.',
      'When the doctor has signed it you can collect it at 11.',
      'The driver rings when he is back. That will be at 4 pm.',
      'On Monday, when the part is back, Theo fits it.',
      'We pay when the part is back on Monday.',
      'By Monday, when the part is in, Theo fits it.',
      'We pay once your form is in.',
    ],
  },
})
