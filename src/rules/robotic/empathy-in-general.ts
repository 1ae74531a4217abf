import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/empathy-in-general',
  severity: 'caution',
  title: 'Empathy for everybody',
  why: 'Feelings of customers in general, in situations of this kind: the one who wrote is not in it.',
  source: 'https://aclanthology.org/2020.emnlp-main.425/',
  patterns: [
    '(we|i) ..3 (recognize|appreciate|understand|acknowledge|realize|know|are aware|am aware|accept|are conscious|are mindful) (that|how|of) ..10 (can|may|might|could|will|often|sometimes|tends|does) ..6 ((frustration|frustrations|frustrating|frustrated|disappointment|disappointing|disappointed|annoyance|annoying|annoyed|concern|concerns|feelings|emotions|upset|upsetting|stressful|stress|inconvenience|inconvenient|inconvenienced|distress|distressing|difficult|challenging|trying|unpleasant|anger|angry|worry|worrying|anxiety|dissatisfaction|position|pain|discomfort|unsettling|hard|sentiment|sentiments|displeasure|tough)|emotions) @toEnd?',
    '(situations|situation|matters|experiences|things|events|incidents|circumstances|issues|problems|disruption|delays|delay|cases|times) (of this (kind|nature|sort|type)|like (this|these)|such as (this|these)|as these|are|can|may|never) ..6 ((frustration|frustrations|frustrating|frustrated|disappointment|disappointing|disappointed|annoyance|annoying|annoyed|concern|concerns|feelings|emotions|upset|upsetting|stressful|stress|inconvenience|inconvenient|inconvenienced|distress|distressing|difficult|challenging|trying|unpleasant|anger|angry|worry|worrying|anxiety|dissatisfaction|position|pain|discomfort|unsettling|hard|sentiment|sentiments|displeasure|tough)|emotions|easy) @toEnd?',
    '(it goes without saying|needless to say|as you can imagine|of course) (that)? (we|i|our) ..2 (understand|appreciate|sympathize|empathize|feel|recognize|regret|share) @toEnd?',
    '(we|i) (acknowledge|understand|recognize|appreciate) that (you are|you may be|you have been|this may have|this has) (experiencing|facing|having|encountering|impacted|affected|caused) @toEnd?',
    'as (a|an) _ (company|brand|business)? ,? we (understand|know|recognize|appreciate|realize) @toEnd?',
    '(being|as) a (customer|consumer|mother|father|parent|traveler|user|client|shopper|human|person) (myself|too|as well|like you) ,? @toEnd?',
    '(customers|people|passengers|guests|users|members|clients|everyone|anyone|anybody|travelers) (can|may|might|would|will|often|do|does) (feel|find|be|experience|get|become) ..4 (frustration|frustrations|frustrating|frustrated|disappointment|disappointing|disappointed|annoyance|annoying|annoyed|concern|concerns|feelings|emotions|upset|upsetting|stressful|stress|inconvenience|inconvenient|inconvenienced|distress|distressing|difficult|challenging|trying|unpleasant|anger|angry|worry|worrying|anxiety|anxious|nervous|dissatisfaction|position|pain|discomfort|unsettling|hard|sentiment|sentiments|displeasure|tough) @toEnd?',
    '(my|our) (deepest sympathies|sincerest sympathies|sincere sympathies|deepest empathy|heartfelt) @toEnd?',
  ],
  examples: {
    flags: [
      { text: '«We recognise that travel disruption can be a source of frustration».' },
      { text: '«Situations of this nature are stressful for all».' },
      { text: '«It goes without saying that we sympathise».' },
      { text: '«Being a customer myself», I know it.' },
      { text: '«We acknowledge that you are experiencing an issue».' },
      { text: '«As an airline we understand that bags matter».' },
      { text: 'Often «people may feel a little upset».' },
      { text: 'You have «our deepest sympathies».' },
    ],
    passes: [
      'We know that a dead freezer in a heatwave means throwing food away.',
      'I understand that the delay may cost you the connection, so I’ve booked the 9:40.',
      'As a parent I’d want to know too, so here is the lab sheet.',
    ],
  },
})
