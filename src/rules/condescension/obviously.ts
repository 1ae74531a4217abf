import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'condescension/obviously',
  severity: 'caution',
  title: 'Calls it obvious',
  why: 'Whoever did not see it reads that they are slow.',
  source: 'https://css-tricks.com/words-avoid-educational-writing/',
  patterns: [
    '(is|was) not (really|exactly)? (a|an) (very|particularly|terribly)? (difficult|hard|complicated|tricky) (concept|question|idea|form|task|word|step) @toEnd?',
    '(is|was) (quite|really|just|such)? a (very|fairly|pretty)? simple (question|concept|instruction|rule|form|request|calculation|task|idea) @toEnd?',
    'takes all of @toEnd?',
    'what is (so)? (confusing|hard|unclear|difficult|complicated) (about|in) @toEnd?',
    '(can not|could not|will not|cannot) (really|possibly)? miss it @toEnd?',
    'nothing (difficult|complicated|hard|tricky|complex|mysterious|magical) about @toEnd?',
    '(learns|learn|taught|learned|covered) (at|in) (primary|elementary)? school @toEnd?',
    '(^|,|and|but|well|so) [(obviously|naturally|evidently|self-evidently|logically) (the|a|an|it|your|any|no|if|when|my|not|as|one|they|some|two) @toEnd?]',
    '^ [obviously|clearly] $',
    '(^|,|well) [clearly ,? (the|a|an|it|your|any|no) @toEnd?]',
    '(^|,|well|so) [of course (the|a|an|it|they|your|no|if|this|that) ..2 (not|needs|need|has to|have to|must|has|is|are|will) @toEnd?]',
    '(needless to say|(it|that) goes without saying|it stands to reason|(it|which) is (perfectly|quite|pretty|fairly|rather|completely|blindingly)? (obvious|self-explanatory|self-evident|common knowledge|elementary)|common sense (says|tells|would)|(a matter of|just|only|basic|simple|plain|use your) common sense|(it|that|which) should be (obvious|self-explanatory|clear|common)) @toEnd?',
    '(not|is) (exactly|really)? (rocket science|brain surgery|higher maths|quantum physics|nuclear physics)',
    '(it|that|this|the ..2) (really|honestly|just|simply)? (is|was|are) (really|honestly|just|simply|so|actually)? not (really|that|so|all that|actually|exactly|very|particularly)? (hard|complicated|difficult|complex|tricky) @toEnd?',
    '(it|this) (really|honestly)? (is|could not be|can not be) (really|honestly|pretty|perfectly|fairly|quite|very|so|all)? (simpler|more straightforward|straightforward) @toEnd?',
    '(could not be|can not be|could hardly be) easier @toEnd?',
    '(hardly (a challenge|difficult|complicated|rocket)|not (so)? easy to miss|hard to miss|difficult to miss|impossible to miss) @toEnd?',
    '(it is|only|just|that is) (three|two|four|one|#number) (clicks|click|steps|lines|buttons|words) @toEnd?',
    'all (it takes|you have to do|you need to do|you had to do) is (read|look|a bit|a little|scroll|click|press|pay|think|listen|follow) @toEnd?',
  ],
  unless: [
    'by our | wrong | free | our (fault|part|side|mistake|error) | ours | should never | should not have | for us | (needless to say|saying) (that)? (you|we|i) | not (that|so)? (hard|difficult|complicated) to (fix|change|replace|find you) | (two|three|one|#number) (clicks|click|steps) (on your|away|below|and (you|it))',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: ['refunded', 'waived', 'sorry', '(our|my) (mistake|fault|error)'],
    },
  ],
  examples: {
    flags: [
      {
        text: '«Obviously the table needs assembling before it is used».',
      },
      {
        text: '«Obviously»...',
      },
      {
        text: '«Clearly the file is too large».',
      },
      {
        text: "«Of course it won't work without a SIM».",
      },
      {
        text: '«Needless to say», the oven has to be off.',
      },
      {
        text: "It's «not rocket science», the light just has to blink.",
      },
      {
        text: "«It really isn't complicated».",
      },
      {
        text: "«It couldn't be simpler»: you press the green one.",
      },
      {
        text: 'Honestly it «could hardly be easier».',
      },
      {
        text: "It's the only empty box on the page, so «not easy to miss».",
      },
      {
        text: "«It's three clicks», after all.",
      },
      {
        text: '«All you have to do is read the screen».',
      },
      {
        text: "The button is the big green one, you «can't really miss it».",
      },
      {
        text: "There's really «nothing difficult about a zip file».",
      },
      {
        text: "It's the sort of thing one «learns at school».",
      },
      {
        text: "This «isn't a difficult concept».",
      },
      {
        text: "«It's a simple question», so I'd like an answer.",
      },
      {
        text: 'It «takes all of two minutes».',
      },
      {
        text: "Not sure «what's confusing about it».",
      },
    ],
    passes: [
      'Obviously wrong on our part: we charged VAT twice.',
      "Clearly the fee is ours to pay, it's refunded.",
      'Obviously we should have told you.',
      'Of course it needs a SIM, and leaving it out was our mistake.',
      "It's not that hard to fix, Lin can do it on Thursday.",
      "It's one click on your side and it's saved.",
      'Of course you can bring the dog.',
      "Turn left at the church, you can't miss it if you come by our bus.",
    ],
  },
})
