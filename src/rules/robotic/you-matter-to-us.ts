import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'robotic/you-matter-to-us',
  severity: 'hint',
  title: '“You are important to us”',
  why: 'Said to everyone, it means nothing to anyone, and stands in odd light beside the problem.',
  source: 'https://www.helpscout.com/blog/customer-service-phrases/',
  patterns: [
    '(your|our|each|every|all) ..4 (is|are|remains|remain|means|comes|come|always|will always be) (always|very|so|truly|extremely|really|of|both|also|at|all)? ..1 (important|priority|valuable|valued|vital|paramount|utmost|heart|first|key|concern|everything|the world|highest|top|greatly|highly|precious|matters|a lot|much appreciated|center|core) (importance|priority|to|of|for|and|here|by|thing|appreciated|concern|$|,) @toEnd?',
    '(your|customer|guest|passenger|client|our) ..1 (satisfaction|happiness|comfort|safety|wellbeing|well-being|experience|convenience|peace of mind|delight|trust|loyalty) (is|are|remains|matters|always) @toEnd?',
    '(we|i) (really|truly|greatly|deeply|highly|always|sincerely|very much)? (value|cherish|treasure|prize|respect|care about) (you|your|each|every|all|our|the) (as|for|and|business|association|patronage|loyalty|feedback|input|opinion|trust|custom|customers|guests|members|relationship|time|support|partnership|one|customer|member|continued|of|views|comments|safety|,|$) @toEnd?',
    '(we|i) (always|do|also|really)? (take|treat|regard|handle|view) (all|every|each|any|your|such|this|these|matters|feedback|complaints|concerns|customer) ..5 (seriously|importance|utmost|priority|earnest|care) @toEnd?',
    '(a|an|any|our|for) _ such as (yourself|you|yours) @toEnd?',
  ],
  examples: {
    flags: [
      { text: '«Your query is important to us».' },
      { text: '«Customer satisfaction remains our goal».' },
      { text: '«We value your association with us».' },
      { text: '«We take all matters of this kind seriously».' },
      { text: 'This is hard for «a member such as yourself».' },
    ],
    passes: [
      'The date is important because the offer ends on Friday.',
      'Your comfort kit is on the seat.',
      'Ann values the ring at £400.',
    ],
  },
})
