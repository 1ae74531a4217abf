import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/bound-by-rules',
  severity: 'caution',
  title: '“We have to follow the rules”',
  why: 'The agent hides behind a duty to the rules, so the customer has nobody left to talk to.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(i|we) (am|are|have been) (contractually|legally|strictly)? (required|obliged|expected|instructed|told|prevented|forbidden) (by ..3)? (not)? (to (decline|refuse|treat|hold|discuss|charge|apply|follow|regard|disregard)|from) @toEnd?',
    '(regulator|regulators|license|insurer|insurers|franchise|law|landlord|brand|board) (obliges|oblige|restricts|restrict|forces|force|forbids|binds|compels) us (,|$|and|on|in) @toEnd?',
    '(i|we|staff|agents|everyone) (have to|must|are (obliged|required|supposed|forced|bound|asked) to|can only|only|need to|got to|are told to|work to|go by|stick to|follow|abide by|adhere to|comply with|keep to) (always|only|all|strictly)? (follow|stick to|go by|abide by|adhere to|comply with|keep to|apply|work to|work by|work within|stay within|respect|enforce|obey|go through|by)? (the|our|a|to|what the|fixed|company|carrier) ..2 (policy|policies|rules|rulebook|terms|guidelines|guideline|procedure|procedures|protocol|process|playbook|agreement|contract|handbook|regulations|tariff|script|system|bands) @toEnd?',
    '(i|we) (am|are) (strictly|also)? (bound|governed|restricted|limited|tied|constrained|held) (by|to|under) @toEnd?',
    '(guidelines|rules|policy|policies|terms|script|process|playbook|handbook) (that)? (i|we) (work|operate|live|go|have to work) (under|from|with|by|to|within) @toEnd?',
    '(agreement|contract|rules|policy|franchise|guidelines) ..2 (ties|binds|tie|bind|leaves|leave|limits|limit) (us|me|our|my) @toEnd?',
    '(we|i) (operate|run|have|apply|keep) a (strict|firm|clear|zero|fixed|no-refund|blanket) ..3 (policy|rule|approach|tolerance) @toEnd?',
  ],
  unless: ['@excused', '(instructions|your) ..3'],
  unlessNear: [{ where: 'after', any: ['@excused'] }],
  rewrites: [
    { replaces: 'end', text: 'because {reason|reason}' },
    {
      replaces: 'sentence',
      text: "I know this isn't what you hoped for.< The reason is {reason|reason}.>",
      kind: 'warmer',
    },
  ],
  examples: {
    flags: [
      {
        text: '«We are required by the bank to refuse such requests».',
        becomes: 'I know this is not what you hoped for. The reason is [reason].',
      },
      { text: 'The «licence restricts us».' },
      {
        text: '«We have to follow the rules on expired codes».',
        becomes: 'This is how it works for expired codes because [reason].',
      },
      { text: '«We are bound by what you agreed in May».' },
      { text: 'The «guidelines I work from say one replacement per order».' },
      { text: 'The «franchise agreement ties us to the listed price».' },
      { text: '«We operate a strict no refund policy on downloads».' },
    ],
    passes: [
      'We have to follow the rules on allergens to prevent harm.',
      'We have to follow the lights-out procedure. The reason is that the fire doors close by themselves.',
      'We stick to the contract you chose with your instructions.',
    ],
  },
})
