import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/do-not',
  severity: 'caution',
  title: 'A bare prohibition',
  why: '"Do not" without a reason sounds like a rebuke.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '^ no ..3 (until|till|before) @toEnd?',
    '^ do nothing (until|till|before|unless) @toEnd?',
    '^ (drop|lose|mind|watch) (the|your) (attitude|tone|language|sarcasm|shouting) @toEnd?',
    '(^|,|and|then|but|until then) [(do not|never) (ever|even|again)? (contact|call|write|reply|respond|open|email|send|touch|move|use|post|ring|bin|eat|enter|leave|book|order|pay|share|start|create|raise|attach|phone|come|go|ask|speak|message|text|close|change|delete|install|remove|cancel|submit|chase|drop|hand|bring|sign) (again|the|a|an|it|them|this|that|to|another|any|anything|anyone|anybody|us|me|him|her|new|your|our|here|before|until|at|in|on|back|twice|somebody|for|from|away) @toEnd?]',
    '(^|,|and|please) [(stop|quit) (sending|opening|calling|replying|writing|emailing|refreshing|messaging|asking|posting|ringing|contacting|chasing|trying) @toEnd?]',
    '^ (no more|no further|nothing further|not another) ..3 (to|about|until|till|from|before|please|on|in|like|after|mails|emails|calls|chats|messages|replies|tickets|until)  @toEnd?',
    '(^|,|and) [(nobody|no one|nothing) (is to|touches|opens|enters|leaves|moves|uses|goes|gets in|writes|calls|speaks|throws|signs) ..8 (until|till|before|unless|without) @toEnd?]',
    '(no one|nobody) is to @toEnd?',
    '(no paying|no calling|no photos|no phone|no copies|no changes|no questions|no excuses|no exceptions|no gaps|no glare|no reply|no replies|no discussion) (twice|from|$|,|until|before) @toEnd?',
  ],
  unless: [
    'after this one | please | without you | (because|as (it|they|this)|since (it|they)|so that|it could|they could|might|may|in case|otherwise|dangerous|unsafe|hot|safety|shock|leak|poison|harm|burn|batch|recall) | (i|we|they|it|you|he|she|will|would|can|could|to|did|does) (do not|never|stop) | (we|i) will never | if you (do not|never)',
  ],
  unlessNear: [
    { where: 'sentence', any: ['please'] },
    {
      where: 'around',
      any: [
        '(for your (own)? safety|safer|dangerous|recall|allergy|burn|shock|went out by mistake|by mistake|not safe|unsafe|to (stay|keep you) safe|being tested)',
      ],
    },
  ],
  rewrites: [
    {
      replaces: 'sentence',
      text: '{mark~plain~request}',
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«Do not contact the driver again».',
        becomes: 'Please do not contact the driver again.',
      },
      {
        text: '«Stop replying to the old thread».',
      },
      {
        text: '«No more mails to the old one».',
      },
      {
        text: '«Nobody touches the boiler till our man gets there at 2 pm».',
      },
      {
        text: '«No one is to move the car».',
      },
      {
        text: 'Scans of the two pages, «no exceptions».',
      },
      {
        text: "«No replying until the form's in».",
      },
      {
        text: '«Do nothing until I say so».',
      },
      {
        text: '«Drop the attitude and send the number».',
      },
    ],
    passes: [
      'Please use the stairs, do not use the lift.',
      'Please do not pay the second invoice.',
      "Don't hesitate to write to me here.",
      'Do not use it again because the cell is faulty.',
      'I never use the old number, so write here.',
      "Don't use the charger until it arrives. For your safety we took that batch off sale.",
    ],
  },
})
