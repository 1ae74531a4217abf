import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/wait-and-see',
  severity: 'caution',
  title: 'Wait and see',
  why: 'A saying in place of a date tells the customer that nobody will say.',
  source: 'https://davidmaister.com/articles/the-psychology-of-waiting-lines/',
  patterns: [
    '(watch this space|time will tell|wait and (see|hope)|waiting game|in flux|up in the air|hang (fire|in there)|slowly but surely|by and by|in (its|their|his|her) own (good)? time|(wheels|cogs) ..2 (turning|turn|round|motion)|doing the rounds|out feelers|irons in the fire|(only)? (time|who) (can say|knows)|hard to say|by ear|touch wood|to do list|on the case|in the fullness of time|fullness of time|sooner rather than later|down the line|not hold your breath|(in|on) the cards|the long haul|in the works) @toEnd?',
    '(every (now and then|so often)|now and again|at irregular intervals|in (stages|phases|waves|cycles|dribs and drabs|bulk|due order)|gradually|periodically|(in|at) some order) @toEnd?',
    '(with (any|a bit of|some) luck|all being well|subject to (a driver|an engineer|staff|approval|availability|capacity|staffing|demand|sign-off|review|confirmation)|permitting|at the mercy of|(is|are) expected to (improve|clear|ease|move|arrive|change|resume)|in all probability|presumably|(may|might) or (may|might) not|(maybe|perhaps) (after|next|the next|once)) @toEnd?',
  ],
  unless: ['@when'],
  unlessNear: [
    { where: 'sentence', any: ['@pinnedDown', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
  ],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      { text: '«Watch this space».' },
      { text: 'Answers go out «in dribs and drabs».' },
      { text: '«With any luck we have a spare one».' },
    ],
    passes: [
      'Watch this space on Monday.',
      'On Monday you may or may not like it.',
      'Watch this space. Lena calls you at noon.',
      'Do check the page from time to time.',
    ],
  },
})
