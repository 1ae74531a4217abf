import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/matter-noted',
  severity: 'caution',
  title: '“Your concern has been noted”',
  why: 'Filed is what papers are; the customer wanted to be heard.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(letter|letters|correspondence|email|emails|mail|message|messages|communication|communications|inquiry|enquiry|query|queries|request|requests|complaint|complaints|concern|concerns|feedback|comments|comment|sentiment|sentiments|submission|case|ticket|details|grievance|remarks|contents|input|suggestion|suggestions|observation|observations|issue|matter|report) ..4 (has|have|had|is|are|was|were)? (been|being|now|hereby|duly|also)? (duly|hereby|carefully|successfully|now)? (noted|logged|recorded|registered|acknowledged|taken note of|taken on board|captured|filed|documented|taken into (account|consideration)|minuted|booked under|classified|categorized|received and|noted and|received with thanks|received) (for|and|with|in|under|against|by|as|to|accordingly|at|on file|$|,) @toEnd?',
    'the same (is|has been|will be|was|stands) (duly)? (updated|noted|processed|done|actioned|forwarded|resolved|rectified|closed|shared|completed) @toEnd?',
    '(contents|content|sentiment|dissatisfaction|interaction|displeasure|sentiments|remarks|points|comments) (of|in)? ..5 (noted|acknowledged|received|appreciated|taken|understood|logged) @toEnd?',
    '(duly|well|kindly) (noted|acknowledged|received|registered|recorded) @toEnd?',
    '(we|i) (acknowledge|hereby confirm|note|take note of|have taken note of|have noted|have duly noted|are in|am in|hereby acknowledge) (the)? (receipt|receipt of|your (comments|concern|concerns|remarks|feedback|points|sentiments|complaint|correspondence|submission)|the (contents|content)) @toEnd?',
    '(gratitude|appreciation|thanks|regret|apologies|sympathy|understanding) (is|are) (hereby|herewith|also)? (expressed|extended|conveyed|offered|tendered) @toEnd?',
    '(action|steps|review|rectification|investigation|resolution|processing) (has|have|is|will be|was) (been)? (undertaken|effected|initiated|actioned|executed|carried out|commenced|in progress) (by|in|on|with|accordingly|as|$|,) @toEnd?',
  ],
  unless: ['(under|by|with|and) ..2 (me|myself|reference|ref|number|#code)'],
  examples: {
    flags: [
      { text: 'Dear Ms Auma, your «correspondence has been noted for the file».' },
      { text: 'The «contents of your three pages are understood».' },
      { text: 'Your wish is «duly noted».' },
      { text: '«The same has been updated at our end».' },
      { text: '«We acknowledge receipt of the form».' },
      { text: '«Gratitude is expressed for the time taken to write».' },
      { text: 'The «rectification has been effected by us».' },
    ],
    passes: [
      'Your complaint has been logged under reference C-5521, and I look into it myself.',
      'I noted your seat in the file, so nobody asks again.',
      'Your complaint about the smell went to Ros, who read it this morning.',
      'I received the photo, thank you, the crack is easy to see.',
    ],
  },
})
