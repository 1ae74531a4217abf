import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'doubt/their-word',
  severity: 'caution',
  title: "Sets their word against somebody else's",
  why: 'Quoting another witness first tells the customer whose side the company is on.',
  source: 'https://doi.org/10.1177/002224379903600305',
  patterns: [
    '(story|version|account|explanation|reason) (has|have|had)? (changed|changes|keeps changing|shifted) @toEnd?',
    'not what you (told|said|wrote|reported|mentioned) @toEnd?',
    '(you|u) (told|said|wrote) ..4 (something (different|else)|otherwise|differently) @toEnd?',
    'which is it $',
    '(he|she|they|it|driver|guard|courier|colleague|rider|technician|trainer|engineer|staff|team|nurse|manager|agent|waiter|chef|teacher) ..3 (tells|tell|remembers|remember|recalls|recall|describes|describe|has|gives|gave|says|sees|saw) (it|the ..2|that ..2|a|this|quite)? (rather|very|quite|somewhat)? ..1 (different|differently|another) @toEnd?',
    '(he|she|driver|guard|courier|rider|technician|nurse|agent|waiter) (is|was) (quite|very|absolutely|perfectly)? (clear|adamant|certain|sure|positive|firm) (that|about|he|she|it|the) @toEnd?',
    '(courier|driver|rider|guard|staff|nurse|agent|he|she) (swears|insists|assures (us|me)|is known|is not known) @toEnd?',
    '(he|she|staff|driver|drivers|team|people|courier|couriers|riders|colleague|colleagues|crew|agents|nurses|chef|technicians|engineers) ..1 (would|do|does) (never|not) (say|do|speak|act|behave|treat|make|talk|lie) (such|that|like that|to a|things|anything|a thing|so)? ..4 $',
    'not how ..4 (remember|remembers|recalls|recall|happened|went) @toEnd?',
    '(not|never) known for (making|lying|exaggerating|inventing) @toEnd?',
    '(more|else|rather more) than (your|a) (word|story|say-so) @toEnd?',
    '(only|just) (have|got) your word @toEnd?',
    'on your (say-so|say so|word alone|word)',
    '(take|taking) your word (for it)? (this (once|time)|just|only) @toEnd?',
    'benefit of the doubt @toEnd?',
    '(i|we) ..2 (not)? (born yesterday|fall for|fool|falling for) @toEnd?',
    '(driver|rider|staff|agent|he|she|courier) says (you|u) (only|never|were|did|asked|told) @toEnd?',
  ],
  unless: [
    '(different|another) (number|colleague|address|route|way|day|shift|job|time|order|van|team|option|one) | (he|she|driver|courier|colleague|agent) ..8 (sorry|apologize|so (that|we|i)) | your word (is|was) | (you|customers) (would|do|does) not',
  ],
  rewrites: [
    {
      replaces: 'clause',
      text: "I've heard from them too, and would like to hear what you remember",
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«He remembers that trip rather differently».',
        becomes: "I've heard from them too, and would like to hear what you remember.",
      },
      {
        text: '«He is quite clear that a man in a red jumper took the box».',
      },
      {
        text: "This «isn't how my colleague remembers it».",
      },
      {
        text: 'The «courier swears he handed it over».',
      },
      {
        text: 'My «staff would never speak like that».',
      },
      {
        text: 'The driver is nine years with us and «never known for making things up».',
      },
      {
        text: 'It would take «more than your word on the windscreen».',
      },
      {
        text: 'I «only have your word for that».',
      },
      {
        text: 'You expect us to pay «on your say-so»?',
      },
      {
        text: "I'll «take your word for it this once».",
      },
      {
        text: "We'll give you the «benefit of the doubt».",
      },
      {
        text: "«I wasn't born yesterday», you know.",
      },
      {
        text: '«driver says you only asked for that road»',
      },
      {
        text: 'The «story has changed since last week».',
      },
      {
        text: "That «isn't what you told us in May».",
      },
      {
        text: '«You told my colleague something different».',
      },
      {
        text: 'Tuesday or Monday, so «which is it»?',
      },
    ],
    passes: [
      'The driver has a different number now, so I rang that one.',
      'Your word is good enough for me.',
      'The driver remembers you, he said you helped him with the gate.',
      'You would never have to do that.',
    ],
  },
})
