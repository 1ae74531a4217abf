import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'doubt/only-you',
  severity: 'caution',
  title: 'Nobody else has this problem',
  why: 'It makes the customer the odd one out, as if the trouble were theirs and not real.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(nobody|no one|no other (guest|customer|client|resident|passenger|user|parent|tenant|member)) ..6 (complained|complains|mentioned|reported|reports|noticed|heard|said|had (that|this|the|any)|raised|experienced|brought) @toEnd?',
    'you are the (only|first) (one|person|customer|guest|caller|user)? ..2 (who|to (have|complain|mention|report|say)|with this|reporting) @toEnd?',
    '(we|i) (have)? never (heard|had|seen|come across|known) (of)? (that|this|anyone|such|it|a|any|one|anything) ..4 (before|happen|happening|like|complain|complaint|do|snap|jam|break|fail|ever)? @toEnd?',
    'first time (i am|i have|we are|we have|i|we) (hearing|heard|hear) @toEnd?',
    '(new one|news) (on|to) (me|us) @toEnd?',
    '(not one|none|not a single one) (has|have|of them) ..3 (had|complained|jam|broken|reported|ever|said) @toEnd?',
    '(they|everyone|everybody|people|you) all say (that|so|the same|this) | (everyone|everybody) says (it was|that|so|the same) @toEnd?',
    '(we|i) (do)? (hear|get|see) (that|this|quite a few|a lot of|plenty of|many|so many) ..4 (one|a lot|people|claims|stories|callers|customers|from) (trying|telling|saying|around|every|who|claiming|with this) @toEnd?',
    'every (second|other|third) (caller|customer|person|guest) (tells|says|claims) @toEnd?',
    'people ..1 try (to get|this|it on|that) @toEnd?',
    '(would|will) not be the first (to|one|person) @toEnd?',
    '(one|someone|somebody|people) ..1 [trying it on @toEnd?]',
    'only (one (person|guest|customer|caller|tenant|passenger|member|household)|you) (says|said|say|complained|has|have|had|reported|noticed|minded|thinks|think|thought|found|seems|seem) @toEnd?',
    '(works|worked|working|was|is|went|been) (just|perfectly|absolutely|quite)? (fine|perfectly|well|flawlessly|smoothly|good) for (everyone|everybody|all|every one of) (else|other|our|the others) @toEnd?',
    '(everyone|everybody) else ..4 (manages|managed|got theirs|got in|slept|enjoyed|was (happy|fine)|were (happy|fine)|seems happy|had no (trouble|problem|problems|complaints)) @toEnd?',
  ],
  unless: [
    '(this|that|it) is the first (time)? (i|we) ..8 (glad|sorry|thank) | (glad|thank|thanks|sorry) ..12 (first|new) | you are not the (only|first) | never (heard|had|seen) ..10 (so i|so we|and i|which is why) | never had so | (first|new) ..8 (so i|so we|and i am) | (everyone|everybody) says ..8 (our|being|hold) | (nobody|no one) ..6 (heard|told) (you|your)',
  ],
  unlessNear: [
    {
      where: 'around',
      any: ['thank you', 'thanks', 'glad', 'sorry', 'good to know', 'helpful'],
    },
  ],
  rewrites: [
    {
      replaces: 'clause',
      text: 'thank you for telling us about it',
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«Nobody else has complained about this».',
        becomes: 'Thank you for telling us about it.',
      },
      {
        text: "«You're the only one who has reported it».",
      },
      {
        text: "«We've never heard that before».",
      },
      {
        text: "that's «news to us sir»",
      },
      {
        text: '«first time im hearing this from anyone»',
      },
      {
        text: 'Thousands use this lock and «not one has had it jam».',
      },
      {
        text: 'You say it reads 5112, well «they all say that».',
      },
      {
        text: '«We do get quite a few people telling us the lock was broken».',
      },
      {
        text: '«Every second caller tells us the dog chewed it».',
      },
      {
        text: '«People do try to get a free month this way».',
      },
      {
        text: "You «wouldn't be the first to ask».",
      },
      {
        text: "That's another one «trying it on».",
      },
      {
        text: 'Eighty rooms, and «only one guest complained about the noise».',
      },
      {
        text: 'The door «works fine for everyone else in the block».',
      },
      {
        text: '«Everyone else at the table was happy with the fish».',
      },
    ],
    passes: [
      'The tags can stay off, try it on as often as you like.',
      "You're not the only one who has reported it, 40 people did this morning.",
      "This is the first time I've heard of it, and I'm glad you told me.",
      "I've never seen a stain like that, so I asked our lab.",
      'Nobody else needs to sign, your name is enough.',
      'Everyone says that about our hold music.',
      'Nobody has reported this before, so thank you.',
    ],
  },
})
