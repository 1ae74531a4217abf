import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/fragment-order',
  severity: 'caution',
  title: 'Barked in fragments',
  why: 'Words without a verb sound like calls across a counter.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '^ (payment|deposit|card|photos|form|address|money|id|paperwork|proof) first $',
    '^ straight to (the|gate|desk|your|room|counter) @toEnd?',
    '^ _ (out|off|away|open|down) , _ (open|out|off|away|in|down|ready)',
    '^ (phones|shoes|lights|water|power|gas|heating|coats) (off|out|away) (while|until|before|when|for) @toEnd?',
    '^ first (the|your|a) ..3 , then (the|your|a|we|i) @toEnd?',
    'or nothing $',
    '^ (your|the|a|full|clear)? @paper $',
    '^ ..1 @paper (no)? (and ..2)? , !(which|that|so|and|thank|is|it|i|we|you|was|as|but|please|attached) ..4 (, _ ..6)? $',
    '^ ..3 (first|comes first) , (all|then|questions|the|rest|i|we|talk|chat|later|label|answers|everything) @toEnd?',
    '(one|a single) (email|thread|question|message|mail|ticket|chat|call|form|file|photo) (, not|at a time|only|per) @toEnd?',
    '(back|be|and) (on|in|at|with) (my|our) (desk|inbox|office|hands) ..3 (by|tonight|before|today|tomorrow|#date|#time|noon) @toEnd?',
    '^ (every|all|both|each|shoes|lids|keys|kitchen|bags|phones|boxes|meter|photo|handles) ..6 (signed|filled in|filled|initialed|initialled|cleared|locked|shut|packed|numbered|emptied|stamped|unplugged|off|away|completed|labeled|vacated|returned|paid) (,|and|by) @toEnd?',
    '^ (back|straight|off) (into|to|in) (the|your) ..6 , (delete|take|open|send|then|close|press|find|upload) @toEnd?',
    '^ ..6 , (today|now|tonight|immediately|at once|this minute) , (before|by|and|with|no) @toEnd?',
    '^ (please)? (wait|hold|hold on|hang on|hold the line|repeat|next|patience|name|speak up) (please)? $',
    '^ less detail next time @toEnd?',
    'next time ,? (one|no|call|use|order|read|ring|less|fewer|shorter) @toEnd?',
    '^ ..4 then ..6 , then ..4 @paper',
  ],
  unless: [
    'per (person|customer|household) | for details | nice | great | lovely | good | cute | attached | enclosed | thank | thanks | (is|are|was|were|has|have|comes with|helps|help|would|will|can|found|received|looks|could) | welcome | new ..2 | updated',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['please', 'could you', 'thank you'],
    },
  ],
  rewrites: [
    {
      replaces: 'sentence',
      text: 'could you [what you need], please?',
      kind: 'plain',
    },
  ],
  examples: {
    flags: [
      {
        text: '«Screenshot».',
        becomes: 'Could you send me a screenshot?',
      },
      {
        text: '«Passport, front page, high resolution».',
      },
      {
        text: '«Photos first, all four sides», label showing.',
      },
      {
        text: '«One email, not three», Radu.',
      },
      {
        text: 'The reply is due, «and on my desk by three».',
      },
      {
        text: '«Every page initialled», nothing blank.',
      },
      {
        text: '«Back into the app, delete the old photo».',
      },
      {
        text: '«front desk, now, with the email»',
      },
      {
        text: '«Meter and boiler, today, before 5».',
      },
      {
        text: '«Wait».',
      },
      {
        text: '«Less detail next time».',
      },
      {
        text: '«Next time, call the shop», Jo.',
      },
      {
        text: '«error message, then your birthday, then the last 4 digits»',
      },
      {
        text: '«Tickets out, bags open».',
      },
      {
        text: '«Phones off until the technician leaves».',
      },
      {
        text: '«First the deposit, then the keys».',
      },
      {
        text: "It's the form «or nothing».",
      },
      {
        text: '«Payment first».',
      },
      {
        text: '«Straight to gate 4».',
      },
    ],
    passes: [
      'Screenshot attached.',
      'Passport photo, lovely, thanks for that.',
      'Photos first, the rest later, please.',
      'Photos first would help me most.',
      'The receipt, as you wrote, is in the bag.',
    ],
  },
})
