import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'policy/our-policy',
  severity: 'strong',
  title: 'Policy given as the whole reason',
  why: 'The customer learns that a rule exists, but not why, nor what is still possible.',
  source: 'https://www.callcentrehelper.com/11-things-a-call-centre-agent-should-never-say-but-many-do-68516.htm',
  patterns: [
    '(that is|it is|this is) by design',
    '(that|this|it|which|those|these) (is|are|has|have) been? (just|simply|only|also|not|also not)? (our|the|a|an|company|store|shop|house|standard|hotel|bank|school|clinic|club|system)? (standard|company|store|strict|general|usual|normal|fixed|system|internal)? (policy|policies|procedure|procedures|terms|terms and conditions|regulations|rules|rule|conditions|protocol|guidelines|standard practice) (here|for everyone|for you|i work under|i work from|i work with|attached to it|that applies)?',
    '(that|this|it) is (just|simply|only)? (how|the way) (it|the|our|this|these|things) @ruleText? (scheme|system|process|contract|product|plan|fare|tariff|promo|app|works|work|is|are|runs|goes|was|were) ..2 (set up|written|works|runs|done|designed|worded|built|set|structured|here|at our end|on our end|at our side|with us)',
    '(that|this|it|which) (is|was|has been) (just|simply|only|always been)? (what|the) (rule|policy|@ruleText (says|say|requires|require|states|demands|wants)) ..3',
  ],
  unless: ['policy to ..1 (pay|refund|give|match|cover|return|replace|help)'],
  unlessNear: [{ where: 'around', any: ['@favor', '@helped', '@ruleReason'] }],
  rewrites: [
    {
      replaces: 'sentence',
      text: "I know this isn't what you hoped for.< The reason is {reason|reason}.>",
      kind: 'warmer',
    },
    { replaces: 'after', text: 'The reason is {reason|reason}.' },
  ],
  examples: {
    flags: [
      {
        text: 'The button is gone, «that is by design».',
        becomes: 'The button is gone because [reason].',
      },
      {
        text: 'Thanks for waiting. «That’s our policy».',
        becomes: 'Thanks for waiting. I know this isn’t what you hoped for. The reason is [reason].',
      },
      { text: 'Sorry mate, «thats just our policy» tho.' },
      { text: 'I checked twice and «it is company policy».' },
      { text: 'You get one free swap and «those are the guidelines I work under».' },
      { text: 'We charge for the second bag, «that is how the fare works» here.' },
      { text: 'The fee stays, because «that is what section 7 says».' },
    ],
    passes: [
      'That is our policy to the letter: you get every cent back.',
      'I have read our policy and you are right.',
      'It is our policy to pay for postage when the mistake is ours.',
      'The gate shuts at ten because children were wandering off, that is the rule.',
      'Those are the terms of the trial, and the first month is free.',
    ],
  },
})
