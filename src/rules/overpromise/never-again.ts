import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'overpromise/never-again',
  severity: 'caution',
  title: '“Never again”',
  why: 'The next time it happens, and it may, this sentence is quoted back.',
  source: 'https://www.zendesk.com/blog/customer-service-phrases/',
  patterns: [
    '(will|shall|would|is going to|are going to) (never|not ever|not) (ever)? (again)? ..6 (again|anymore|any more|ever|a single|single|one more|a sound|a second time|ever again|in future|in the future|another|twice|a second time|any further|from now on|once more|one more|for good) @toEnd?',
    '(will|shall|is going to|are going to) never (ever|again)? !(know|say|tell|share|sell|ask|understand|give|pass|use|contact|request|store|to|again|ever|forget|charge|call|read|quite|be) @toEnd?',
    '(no|not one|not a single|not a|nobody|no one|nothing|none|neither|zero) ..7 (will|(is|are) (ever|now)? going to|can|shall) (ever|again|now|touch|break|get|go|reach|be (lost|late|broken|missed|chipped|stolen|wrong|able|left|damaged)|come between|fail|slip|stop|hurt|cheat|see|find|harm) @toEnd?',
    '(you|your _|you guys|they) (will|are going to|is going to) (have|see|get|face|experience|notice|suffer|find|meet|hear of|run into) (no|zero|not one|no more|no further) (more|further|other|such)? ..3 (problem|problems|issue|issues|trouble|outage|outages|delay|delays|mistake|mistakes|error|errors|surprises|hiccups|drops|crashes|leaks|complaints|interruptions|bugs|breakdowns|pain|noise|stains|calls|bills|losses|downtime|lag|worries|cancellations|more) @toEnd?',
    '(there will be|there is going to be|expect|it means|means|from now on|and) (no|zero|not one|never a|no more) (more|further|such|single)? ..2 (problem|problems|issues|trouble|outage|outages|delays|mistakes|errors|surprises|hiccups|drops|crashes|leaks|interruptions|breakdowns|noise|downtime|lag|cancellations|mix-ups|missed _|lost _|late _|wrong _) @toEnd?',
    '(from (now|today|here|this day|tonight|tomorrow|monday) (on|onwards|onward|forward)?|after (today|this|that|tonight)) ,? ..5 (never|not|no|nobody|always|every time|no more) ..4 (fail|fails|go down|goes down|break|breaks|crash|crashes|late|happens|happen|drop|drops|miss|misses|lose|loses|work|works|arrive|arrives|perfect|on time|ever|again) @toEnd?',
    '(make|making) (sure|certain|damn sure) (that)? (this|it|that|nothing|nobody) ..2 never ..3 @toEnd?',
    '(you|they) will not (ever)? (regret|be disappointed|be sorry|feel a thing|notice a thing|even notice|look back|believe|be let down) @toEnd?',
    '(the|your) (very)? last (wrong _|time|problem|issue|outage|delay|mistake|crash|leak|complaint|breakdown|trouble) ..1 (you|we|this|that|it|anyone|ever) ..3 (ever|will|see|have|happens|happen) @toEnd?',
  ],
  unless: [
    '(cannot|can not|could not|will not|would not|do not|never|not|nobody can|no one can|without) (promise|guarantee|assure|swear|say|rule out|tell|be sure|vouch|pretend) | no worries | (nobody|no one) ..6 (ask|call|contact|charge|phone|email|text) | why you (will|would) not | (will|would|shall|can|could) not (have|need|be (asked|charged|charge|billed|made|produced|stocked|restocked|printed|sent|send|offered|contacted|emailed|available|there|back|open|sold|debited|required|needed|shown|visible|possible|in)|pay|see it|owe|get|receive|repeat|ask|charge|bill|contact|send|show|renew|open|start|fit|do|offer|give|help|accept|let|change|make|take|lift|refund|extend|cover|ship|sell|work|wait|appear|run) ..5 (again|another|anymore|any more|once more|one more|twice|ever|any further) | (will|shall|can|could) never (know|be able|say|tell|ask|share|sell) | (hope|hopefully|should|likely|try|trying|aim|may|might|if|unless|whether|help|helps|helping|should not) | until | (nothing|nobody|no one|no) ..4 (will|can|could) be (changed|charged|taken|sent|deducted|billed|shared|asked) | (i|we) (can|could|would|shall) not',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        '(hope|hopefully|likely|try|trying|aim|whether|if it|unless|until|cannot promise|not promise|should help)',
        'so (that|long)? as',
        'not (promise|guarantee)',
      ],
    },
  ],
  examples: {
    flags: [
      { text: 'The driver is gone. This «will never happen again».' },
      { text: 'He «won’t be able to reach you again on any app».' },
      { text: 'With the new rails your gate «will never stick».' },
      { text: '«Nobody is going to get into that account».' },
      { text: '«You will have no more outages from Monday».' },
      { text: '«There will be no delays on your route».' },
      { text: '«From now on the servers just don’t go down».' },
      { text: 'I’ll «make sure this never happens».' },
      { text: 'Take it, «you won’t regret it».' },
      { text: 'That was «the last leak you will ever have».' },
    ],
    passes: [
      'We’ve added a lock so that it shouldn’t happen again; if it ever does, my line is open.',
      'You won’t be asked to explain it again, as I put it in the file.',
      'I’ll never know why the label came off.',
      'You will not have to send another photo.',
      'I hope it will not happen again.',
      'We can’t promise that it will never happen again.',
      'You won’t be charged again, the plan ends today.',
      'It will not be available again until May.',
    ],
  },
})
