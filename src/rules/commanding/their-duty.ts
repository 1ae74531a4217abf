import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'commanding/their-duty',
  severity: 'caution',
  title: 'Tells the customer their duty',
  why: 'Written as a duty or as done already, it leaves the customer no say.',
  source: 'https://aclanthology.org/P13-1025/',
  patterns: [
    '(you|u) (will|are going to) (want to (stop|start|apologize)|be (doing the|so kind|so good|wanting to)) @toEnd?',
    '(you|u) (will|shall) (now|then|first|also|however)? ,? (however ,)? !(be|get|receive|see|find|have|hear|need|not|know|also|want|still|never|always|notice|only|love|enjoy|soon|learn|like|feel|pay|miss|lose|just|understand|remember|appreciate|go|come|use|the|a|i|we|end|then|now|first|please|probably|hopefully|either|most|live|stop|keep|save|earn|ring|grasp|spot|meet|start|join|fly|recognize|recognise|make|land|qualify|stay|thank|forget|look|laugh|sleep|wake|reach|move|owe|benefit|arrive|sit|travel|board|take|find) (the|your|to|in|us|me|it|them|both|all|for|nothing) @toEnd?',
    '(from now on|from here on|from this moment on) ,? you @toEnd?',
    '^ (now|then|so|right)? you (wait|stop|stand|brush|forward|sign|print|fetch|ring|phone|write|read|listen|repair|move|hand|clear) !(a|is|are|to) @toEnd?',
    '(it (falls|is) (to|on|for) you to|rests with you|it is you who|step _ is on you) @toEnd?',
    '(your|ur) (job|duty|task|responsibility) is to @toEnd?',
    '(^|,) [(tenant|tenants|passengers|guests|students|customers|residents|visitors|parents|members|buyers|the (buyer|tenant|customer|policyholder|guest|member|holder|applicant|patient|owner|parent|student)|applicants|holders|policyholders|participants|patients|owners|everyone|everybody) (shall|are to|is to|must|to|are required to|are expected to|is expected to) (not)? !(be|get|receive|find|have|see|hear|love|like) @toEnd?]',
    '(your|the) (presence|attendance|cooperation|signature|compliance|attention) is (required|requested|expected|drawn|needed|compulsory|mandatory) @toEnd?',
    '(is|are) (required|incumbent|called) (of|on|upon) (you|the|all|any) @toEnd? | requires your (signature|attention|attendance|presence|action|consent) @toEnd?',
    '(on no account|under no circumstances) (is|are|should|must|may) (you|anyone|anybody) @toEnd?',
    'there (is to|will|shall|are to) be no (discussion|exceptions|more|further|talk|talking|arguing|argument|debate|swapping) @toEnd?',
    'in your (own)? (best)? interest to @toEnd?',
  ],
  unless: [
    '(if|when|how|what|before|once|should|while|after|unless|where|until|which|that) you',
    'no (more|further) (fee|fees|charge|charges|cost|costs|payments|delay|delays)',
  ],
  unlessNear: [
    { where: 'sentence', any: ['please|because|so that|sorry|for free|and (we|i) !(have)|if you (like|prefer|want)'] },
  ],
  rewrites: [{ replaces: 'sentence', text: 'could you [what you need], please?', kind: 'warmer' }],
  examples: {
    flags: [
      { text: "«You'll want to stop writing here»." },
      { text: '«You shall provide the papers».' },
      { text: '«From this moment on you throw nothing away».' },
      { text: '«You stop banging on the wall».' },
      { text: '«It falls to you to ask her».' },
      { text: '«Your job is to find it».' },
      { text: '«Tenants shall desist from laundry».' },
      { text: '«Your presence is required at nine».' },
      { text: 'It «is required of the guest».' },
      { text: '«On no account is anyone to haggle».' },
      { text: '«There will be no discussion of it».' },
      { text: 'It is «in your interest to pay».' },
    ],
    passes: [
      'When you will report the loss is up to you.',
      'There will be no more fees.',
      'Your presence is required, sorry.',
    ],
  },
})
