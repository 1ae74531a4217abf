import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'refusal/not-possible',
  severity: 'strong',
  title: '“Not possible”',
  why: 'An impersonal wall: nobody seems to have tried, and no other way is shown.',
  source: 'https://www.callcentrehelper.com/best-practices-to-improve-live-chat-120603.htm',
  patterns: [
    '(this|that|it|which|here|refund|waiver|change|exchange|swap|cancellation|move|return|upgrade|reversal|discount|replacement|delivery|extension|moving it|doing that|swapping it|_) (is|are|was|would be|will be) (just|simply|really|also|still|sadly|unfortunately|not going to be|absolutely|quite)? (not (possible|allowed|permitted|doable|feasible|an option|a possibility|workable|negotiable|entertained|something (i|we) can (do|sort|change|offer))|impossible) @toEnd?',
    '^ (no|sorry|unfortunately|so)? (not|it is not|thats not|do not think that is) (going to be)? (possible|allowed|permitted|doable|an option) @toEnd?',
    '(do not think|not sure) ..3 (going to be|gonna be|is|will be) (possible|doable|able to) @toEnd?',
    '(can|could|may) not be (done|moved|put|given|undone|reversed|changed|refunded|added|extended|removed|replaced|reopened|waived|lifted|entertained|altered|accepted|arranged|combined|split|credited|reinstated|recovered|restored|canceled|overturned|amended|processed|honored|met|offered|swapped|exchanged|considered|brought) @toEnd?',
    '(is|are) (out of the question|off the (table|cards)|not on the cards|not on (the)? (table|menu|$)|a no-go|no-go|not an option|a non-starter) @toEnd?',
    '(it|this|that|swap|change|getting it|getting that|it) (in _)? (will|would) not work (out)? $',
  ],
  unless: ['@whyNot', 'if (that|this|it|the) ..2 (is|can|are)'],
  unlessNear: [
    { where: 'sentence', any: ['@wayOut', 'how', 'whether'] },
    { where: 'after', any: ['@wayOut', '(you|your) ..4 back (this|on|today|in|by|yesterday|to)'] },
    { where: 'latest', any: ['^ (is|was|would) (it|that|this) ..3 possible to (switch off|have two|use)'] },
  ],
  rewrites: [
    { replaces: 'after', text: 'What I can do is {option|option}.', kind: 'option' },
    { replaces: 'end', text: 'because {reason|reason}' },
  ],
  examples: {
    flags: [
      {
        text: 'I’m afraid «that is not possible», Mr Banerjee.',
        becomes: 'I’m afraid that isn’t possible, but what I can do is [option], Mr Banerjee.',
      },
      { text: '«Not allowed», sorry.' },
      { text: 'I «do not think that is going to be possible».' },
      { text: 'The discount «can’t be put on afterwards».' },
      { text: 'Bringing the old mails across «is off the table».' },
      { text: '«Getting it in green will not work».' },
    ],
    passes: [
      'It isn’t possible to merge two accounts because the items live on different servers.',
      'That is not possible today. Would Wednesday suit you?',
      'You asked whether it can not be done in oak: it can be, and that is not an option we hide.',
      { text: 'With this model that is not possible.', customer: 'Is it possible to have two alarms?' },
      'If that is not possible, tell me.',
      'The flowers came too late, and that can’t be put back. I’m so sorry, you had your £85 back this morning.',
    ],
  },
})
