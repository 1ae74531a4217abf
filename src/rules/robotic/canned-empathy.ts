import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/canned-empathy',
  severity: 'hint',
  title: 'Empathy from a template',
  why: 'The words are right and worn out: what exactly went wrong is not in them.',
  source: 'https://aclanthology.org/2020.emnlp-main.425/',
  patterns: [
    '(i|we) (can|do|really|fully|completely|totally|truly|absolutely|certainly|very well|sincerely|deeply|entirely|quite|also|both)? (only|certainly|fully|completely|totally|truly|absolutely|really|very well|well|well and truly|definitely|sincerely)? (understand|appreciate|get|see|imagine|realize|recognize|acknowledge|empathize with|sympathize with|share|hear|feel|relate to|know) (and|respect|acknowledge|that|how|your|the|what|a|such|this|of|you|any|it|very|must|can|be|is|that this|to)? ..7 (frustration|frustrations|frustrating|frustrated|disappointment|disappointing|disappointed|annoyance|annoying|annoyed|concern|concerns|feelings|emotions|upset|upsetting|stressful|stress|inconvenience|inconvenient|inconvenienced|distress|distressing|difficult|challenging|trying|unpleasant|anger|angry|worry|worrying|anxiety|dissatisfaction|unsettling|hard|sentiment|sentiments|displeasure|tough) @toEnd?',
    '(i|we) (can|do|really|fully|completely|totally|truly|absolutely|certainly|very well)? (only|certainly|fully|completely|totally|truly|absolutely|really|very well|well)? (understand|appreciate|imagine|know|see) (exactly|just)? (how|what) (you|it|this|that|hard) ..2 (feel|feeling|is|must|are going|going through|be) @toEnd?',
    '(that|this|it) (must|can|has to|does|sounds) (be|have been|sound|feel|like)? (so|very|such|a|really|incredibly|extremely|quite)? ..1 (frustration|frustrations|frustrating|frustrated|disappointment|disappointing|disappointed|annoyance|annoying|annoyed|concern|concerns|feelings|emotions|upset|upsetting|stressful|stress|inconvenience|inconvenient|inconvenienced|distress|distressing|difficult|challenging|trying|unpleasant|anger|angry|worry|worrying|anxiety|dissatisfaction|position|pain|discomfort|unsettling|hard|sentiment|sentiments|displeasure|tough) ..3 $',
    '(your|all) (feelings|emotions|frustration|reaction|concerns) (are|is) (completely|totally|absolutely|perfectly|entirely)? (valid|understandable|justified|important|real|heard|natural) @toEnd?',
    '(i|we) (hear|see|feel) (you|your pain) (and|on this|$) @toEnd?',
  ],
  unless: [
    '(when|because|after|since) (the|your|a|an|you|we|it|i|our|#number|two|three) | why ..10 | (waited|waiting|charged|billed|canceled|missed|broken|cracked|lost|late|delayed|twice|#number|three|third|second|#date|#time|#money) ..2',
  ],
  examples: {
    flags: [
      { text: '«I completely understand your frustration».' },
      { text: 'Tom, «we can appreciate how you must feel at this time».' },
      { text: '«That must be such a challenging experience».' },
      { text: 'Hi Lu, «your feelings are valid».' },
      { text: '«I hear you and I see you».' },
    ],
    passes: [
      'I understand why the third wrong shade is maddening.',
      'I understand your frustration after three cancelled visits.',
      'Forty minutes late with two hungry kids is a long wait.',
    ],
  },
})
