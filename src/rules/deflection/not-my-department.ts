import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'deflection/not-my-department',
  severity: 'strong',
  title: '“Not my department”',
  why: 'The customer chose one company; hearing which desk it is not feels like being turned away at the door.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(not|never|hardly|is not|nothing to do with) (really|actually|at all|even|in)? (my|our) (department|job|area|responsibility|problem|fault|side|desk|remit|team|call|field|business|concern|thing|end|doing|scope|role|line|place|issue|queue) @toEnd?',
    '(not|never) (really|actually|in any way|at all|quite|something)? (ours|us|mine|for us|for me|on us|our own|down to us) (to (sort|fix|answer|deal|solve|explain|decide|handle|say)|,|$) @toEnd?',
    '(falls|fall|is|are|sits|lies|that is|goes) (well|also|just)? (outside|beyond|out of) (of)? (what|the scope|our|my|the) !(warranty|return|time)? (i|we|our|my|this|chat|team|scope|remit|control)? ..6 (look|looks|do|does|cover|covers|deal|handle|handles|support|sight|remit|scope|control|services) @toEnd?',
    '(not|never) (one|something|a question|a thing|anything) (that|which)? (lands|i|we|reception|our|my|comes|this) ..2 (get|gets|go|goes|deal|deals|look|looks|handle|involved|desk|on my|into|do|here) @toEnd?',
    '(i|we|reception|support) (do|does|did|can|could|will|are|am) not (actually|really|usually)? (get involved|deal with|handle|have any (part|say|control|influence)|answer for|look after|be held|take responsibility|responsible|liable|accountable|in charge|involved|the right (person|team)|get into) @toEnd?',
    '(i|we) (stay|keep|like to stay) (well)? out of @toEnd?',
    '(i|we) (have|had|play) (no|nothing) (to do with|say|control|influence|line|part|hand|power|sway) (over|on|in|to|them|$) @toEnd?',
    '(we|i) (are|am) (entirely|completely)? at the mercy of @toEnd?',
    '(queries|questions|payroll|complaints|calls|that|it) (do|does) not (come|go|belong) (to|with) (us|me|here|this) @toEnd?',
  ],
  unless: ['@handover', '(hope|hoping|hopefully) ..2 not'],
  unlessNear: [
    {
      where: 'sentence',
      any: ['@handover', '#url', '#email', ', but (i|we|#name)', '(for (your|their|her|his|own) ..1 safety)'],
    },
    { where: 'after', any: ['@handover', 'the number is'] },
  ],
  rewrites: [{ replaces: 'after', text: 'What I can do from here is {option|option}.', kind: 'option' }],
  examples: {
    flags: [
      {
        text: 'Aloha Leilani, thanks for the note on the heater. «That’s not my department».',
        becomes:
          'Aloha Leilani, thanks for the note on the heater. For this, [name and how to reach them] can help you.',
      },
      { text: 'They are a partner and it «isn’t really ours to sort out».' },
      { text: 'Whatever the branch charged «falls outside what we look at here».' },
      { text: 'The surge question «isn’t one that lands on my desk».' },
      { text: '«We are not responsible for third-party chargers», Mr Lindqvist.' },
      { text: 'Theft is for the police, «we stay out of it».' },
      { text: '«We have no say over what the drivers do».' },
      { text: '«We are at the mercy of the carrier».' },
      { text: 'Payroll «queries don’t come to us».' },
    ],
    passes: [
      'The exam isn’t ours, but I’ve taught the course for ten years.',
      'It isn’t my department, so I’ve walked it over to Jen in claims.',
      'It is not my area. I’ve asked Jo, who knows: six months.',
      'I called Jo because this is not my area.',
      'It’s not our place but we will ask.',
      'We hope it’s not us: which app were you in?',
    ],
  },
})
