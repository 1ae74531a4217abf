import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'doubt/be-honest',
  severity: 'strong',
  title: 'Asks the customer to tell the truth',
  why: 'Asking for honesty says that there was none so far.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(i|we) (would|will) (like|prefer|need|rather) (to)? hear (that|it|this) from @toEnd?',
    '(let us|please|just)? (be|being) (completely|totally|fully|really)? (honest|truthful|upfront|straight|frank) (with)? (me|us|now|here|did|about|did you)? @toEnd?',
    '(appreciate|like|want|need|prefer) the (truth|real reason|real story|full story|whole story|whole truth|actual reason) @toEnd?',
    '(going to need|need|want) the real @toEnd?',
    '(tell|telling|told) (me|us) (the)? (truth|whole story|what (really|actually) happened|whole truth) @toEnd?',
    'not ..3 [(telling|told|tell) (me|us) (everything|the lot|all of it) @toEnd?]',
    '(let|know|explain|hear|say|describe) (me|us|to us)? (know)? what (really|actually|truly) (happened|went on|went wrong|took place) @toEnd?',
    '(something|anything|more) (you are not|you are hiding|you have not|you left out|to this than|to it than|to the story) @toEnd?',
    '(is it|is not it) (possible|likely) (that)? (you|the) ..8 (yourself|and then|changed|mind|wore|dropped|forgot|washed) @toEnd?',
    '(the)? (dog|cat|child|kid|kids|neighbor|neighbors) ..6 , (did it|did he|perhaps|maybe|was it|hm)',
    'did you (drop|break|spill|wash|damage|lose|wear|use|sell|open|keep|swap|dye) (it|them|the ..2) (yourself|by any chance|maybe|perhaps)? $',
    '_ _ (hm|hmm) $',
  ],
  unless: [
    'to be ..2 honest | (i|we) (will|would|can|want to|have to|must|should|should have been) ..2 be ..2 (honest|upfront|straight|frank) | honest (i|we|the) | (we|i) ..2 (tell|told|telling) you | (did|do) you ..8 (okay|so that|already) | (what|which) (really|actually) helped | (kinder|fairer|better|best|rather) (to)? be',
  ],
  rewrites: [
    {
      replaces: 'clause',
      text: 'could you walk me through it once more?',
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«Please be truthful about the mileage».',
        becomes: 'Could you walk me through it once more?',
      },
      {
        text: "I'd «prefer the truth this time».",
      },
      {
        text: "I'm «going to need the real reason for the return».",
      },
      {
        text: "I don't think you are «telling me everything here».",
      },
      {
        text: 'Could you «let me know what really happened to the watch»?',
      },
      {
        text: "Perhaps there's «more to this than you've mentioned».",
      },
      {
        text: '«Is it possible that you wore it and changed your mind»?',
      },
      {
        text: 'so «the dog opened the parcel, did it»',
      },
      {
        text: 'Before I go on, «did you drop it»?',
      },
      {
        text: 'it never heated «even once, hm»',
      },
      {
        text: "«I'd like to hear that from the driver».",
      },
      {
        text: 'Madam, «tell us what really happened to the strap».',
      },
    ],
    passes: [
      'Escalations are mine, so tell me everything.',
      'To be honest, the first answer we gave you was wrong.',
      "I'll be honest: the part takes three weeks.",
      'Could you tell me what happened after the restart?',
      'What really helped was your video.',
    ],
  },
})
