import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/there-will-be-news',
  severity: 'caution',
  title: 'There will be news',
  why: 'It says that something goes on somewhere, and nothing the customer can hold on to.',
  source: 'https://www.callcentrehelper.com/best-practices-to-improve-live-chat-120603.htm',
  patterns: [
    'there (will|is|are|has|is going to|might|may) (be|been)? (a|an|some|no real|any)? (movement|progress|talk|talks|news|outcome|reply|queue|process|procedures|conversation|system|every chance|discussions|developments|plans|update) @toEnd?',
    '(discussions|talks|enquiries|inquiries|conversations) (have|are|is|were) @toEnd?',
    '(in the event of|if there is|once there is|when there is|as soon as there is) (any|some|a)? (news|change|update|progress|developments|movement) @toEnd?',
    'should (the|our|your)? (situation|position|status|anything|things) (change|move|come up|turn up|happen) @toEnd?',
    '(is|are) (now|also|all|already|fully|well)? (aware|apprised) $',
    '(has|have) (visibility|sight|it in mind|it in hand|it on (their|our) (books|list|radar)) @toEnd?',
    '(sits|is sitting|lies|rests) with !(you|me|us) ..3 $',
    '(has|have|receiving|getting|gets) (our|my|their|due|full|the)? (full|undivided)? attention $',
    'will do what (he|we|she|they|i) can ..4 $',
    '(take|give) (a view|it some thought|it thought|some thought) @toEnd?',
    '(the|our|usual|normal) (process|procedure|procedures|channels) (will be followed|apply|applies|is followed|are followed) @toEnd?',
  ],
  unless: ['@pinnedDown'],
  unlessNear: [
    { where: 'sentence', any: ['@pinnedDown', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
  ],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      { text: '«There will be an outcome».' },
      { text: '«Discussions have taken place».' },
      { text: 'We write «in the event of news».' },
      { text: '«Should the situation change», we write.' },
      { text: 'The manager «is apprised».' },
      { text: 'Management «has it in mind».' },
      { text: 'It «sits with compliance».' },
      { text: 'It «has our full attention».' },
      { text: 'Our driver «will do what he can».' },
      { text: 'We will «take a view on the ticket».' },
      { text: 'The «usual procedures apply».' },
    ],
    passes: [
      'There will be an outcome at noon.',
      'By noon there will be an outcome.',
      'On Monday Dr Idris has it in mind.',
      'There will be an outcome. Lena calls you at noon.',
    ],
  },
})
