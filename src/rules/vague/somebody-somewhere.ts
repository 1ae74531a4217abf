import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'vague/somebody-somewhere',
  severity: 'caution',
  title: 'Somebody, somewhere, somehow',
  why: 'Words without a name or a place leave the customer with nobody to ask.',
  source: 'https://www.callcentrehelper.com/best-practices-to-improve-live-chat-120603.htm',
  patterns: [
    '(^|,|and|but|as|so) [(someone|somebody) (qualified|with _ _|from ..3|in ..3|upstairs|there|suitable|competent)? (will|has|is|should|would) (be|popped|put|look|come|get|ring|see|deal|take|call|on|been|have|round|taken|looked|passed|written|do) @toEnd?]',
    'some (sort|kind) of !(a)? @toEnd?',
    '(or other|or another) ..3 $',
    '(appropriate|relevant|responsible|respective|proper|concerned) (people|person|inbox|quarters|unit|level|authority|channels|parties|persons|department|desk|colleagues) @toEnd?',
    'by (whoever (does|deals|handles|is)|somebody) @toEnd?',
    '(is|are|be|it|parcel) (now|still|probably)? somewhere (in|down|between|along|near|out|on) @toEnd?',
  ],
  unless: ['@pinnedDown'],
  unlessNear: [
    { where: 'sentence', any: ['@pinnedDown', '@named'] },
    { where: 'after', any: ['@promisedWhen', '@named'] },
  ],
  rewrites: [{ replaces: 'after', text: "You'll have an answer {time|by when}." }],
  examples: {
    flags: [
      { text: '«Someone with a saw will be round».' },
      { text: 'There was «some sort of hiccup».' },
      { text: 'A vet «or other».' },
      { text: 'It has reached the «appropriate inbox».' },
      { text: 'It is chased «by whoever does that».' },
      { text: 'Your parcel «is somewhere in the network».' },
    ],
    passes: [
      'Someone will be round by noon.',
      'On Monday the parcel is somewhere in Kent.',
      'At noon someone will be round.',
      'Someone will be round. Lena calls you at noon.',
    ],
  },
})
