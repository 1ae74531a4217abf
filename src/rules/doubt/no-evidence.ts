import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'doubt/no-evidence',
  severity: 'caution',
  title: "Holds the company's records against their word",
  why: 'A record that lacks something proves nothing to the person who was there; it only says whose word counts.',
  source: 'https://www.callcentrehelper.com/best-practices-to-improve-live-chat-120603.htm',
  patterns: [
    '(i|we) (have to|must|can only|would have to|will have to|can not but) (assume|conclude|presume|suppose) @toEnd?',
    'points to (it|the|you|someone|somebody|a) ..2 (being|having) @toEnd?',
    '(do not|can not|could not|does not|do not really|does not really) (see|show) (any|a single|much) ..1 (damage|mold|crack|fault|stain|mark|dent|leak|mistake|error|problem|burn|scratch) @toEnd?',
    'found nothing (wrong|unusual|amiss|out of place) @toEnd?',
    'just words | is only words',
    '(nobody|no one|receptionist|staff|colleague|colleagues|team|driver|log|manager|guard) ..3 (remembers|recalls|recall|remember|knows|saw|heard) (any|no|nothing|such|of no|none) @toEnd?',
    '(is|are|was) not (showing|showing up|registering|recording) (any|a|such|this|that) @toEnd?',
    '(saw|see|found|find|shows|show) no (dent|damage|crack|mark|fault|sign|second|such|leak|error|stain|defect) @toEnd?',
    '(no|not any|not a|any|without|zero) (evidence|proof|trace|indication|sign|record|basis|sighting) (at all|whatsoever|here|on file)? (that|of|for|to) (what|you|the|any|this|your|such|support|a|it) @toEnd?',
    'nothing (at all)? (in|on|here|that|of the) (kind|sort|our ..2|the ..2|file|here)? ..3 (backs|supports|confirms|suggests|proves|shows|back up|indicates|recorded|to (say|suggest|support|show|confirm)) @toEnd?',
    '(our|my|the) ..2 (records|record|system|logs|log|camera|cameras|footage|counter|tracker|data|monitoring|screen|report|side|scan|tracking|paperwork|notes) (clearly|all|quite clearly|actually)? (say|says|show|shows|tell|tells|had|has|have|point|points|suggest|suggests) (otherwise|differently|something (else|different)|a different|nothing|the opposite|no such|another story|the other way) @toEnd?',
    'no such (incident|thing|call|order|damage|promise|email|event|conversation|visit|charge) @toEnd?',
    '(shows|show|found|saw|see|heard) nothing (like that|of the (sort|kind)) @toEnd?',
    '(not|is not) what (i|we) (see|have|show|am seeing|are seeing) (on|at|in|here) @toEnd?',
    '(not|never|unable to|nothing) ..6 (backs up|back up|backs|supports|support|confirm|confirms|substantiate) (what (you|the customer)|that you|your (story|version|account|claim|claims|statement|word|side|complaint)|any of) @toEnd?',
    '(evidence|facts|footage|records|logs) ..2 (point|points|pointing|suggest|say|speaks|speak) (the other way|otherwise|against|differently) @toEnd?',
    '(it|the ..2|our ..2) (says|shows) (here)? (that)? you (signed|opened|collected|received|used|were|did|accepted|picked|answered|entered|clicked|talked) @toEnd?',
    'no (one|trace|record|mention) ..6 (tells you|told you|promised|anywhere) @toEnd?',
    '(so)? where that (figure|number|idea|date|price|story) came from @toEnd?',
    '(meter|scanner|sensor|log|logs|camera|cameras|scales|till|tracker|gps|footage|recording|counter|data|records|photos|x-ray) ..2 (disagree|disagrees|disagreed|begs to differ|beg to differ|(tells|tell|told) (us|me)? a different (story|tale)|knows better|know better) @toEnd?',
    '(none of|neither of|not one of) (us|our|the|my) ..4 (can|could|was able to|were able to) (see|find|hear|recall|remember|confirm|detect|smell) @toEnd?',
    '(according to|going by|judging by|if (i|we) go by) (our|my|the) ..2 (records|log|logs|system|cameras|camera|footage|tracking|counter|scanner|sensor|recording|register|photo|photos|timestamps) ,? you (did|do|have|had|were|are) (never|not|only|hardly|indeed) @toEnd?',
  ],
  unless: [
    'no (evidence|proof|sign|record|indication|trace) (is|was|of purchase|of a (fault|leak)|of (damage|any problem)|needed|required) | (and that is|which is|because (our|the|we)) ..8 (gap|our|down|moved) | (our|we|us) ..4 (gap|fault|mistake|error|sorry) | no such luck | (backs|back|supports|confirms) (what|your) ..3 (you (told|said|say))? (so|and) | no such thing as',
  ],
  unlessNear: [
    {
      where: 'sentence',
      any: [
        'so (could|can|would|may) you ..3 (give|tell|let|send)',
        'i believe you',
        'your word is',
        '(our|on our) (fault|side|gap|mistake)',
      ],
    },
  ],
  examples: {
    flags: [
      {
        text: 'We have «no evidence that what you describe took place».',
      },
      {
        text: '«Nothing of the kind is recorded».',
      },
      {
        text: "I «can't find anything that backs up what you say».",
      },
      {
        text: "«Our records say otherwise», I'm afraid.",
      },
      {
        text: 'We checked and there was «no such call on the 4th».',
      },
      {
        text: 'We looked and «found nothing of the sort».',
      },
      {
        text: "«That's not what I see on my end».",
      },
      {
        text: 'We are «unable to substantiate any of it».',
      },
      {
        text: 'I looked twice, and the «evidence points the other way».',
      },
      {
        text: '«It says here you signed for it».',
      },
      {
        text: 'You claim he promised it, but there is «no mention of that anywhere».',
      },
      {
        text: "«Where that figure came from I couldn't guess».",
      },
      {
        text: 'The «receptionist recalls no complaint that evening».',
      },
      {
        text: 'Sir, system «is not showing any such deduction».',
      },
      {
        text: 'Our cameras see the lot, and they «saw no dent».',
      },
      {
        text: '«We have to assume that the item was complete».',
      },
      {
        text: 'Everything «points to it being opened after delivery».',
      },
      {
        text: "I «don't see any damage in your pictures».",
      },
      {
        text: 'Well, our chef tasted it and «found nothing wrong».',
      },
      {
        text: "Without a photo, it's «just words».",
      },
      {
        text: 'I hear you, but the «meter disagrees».',
      },
      {
        text: '«None of the three of us could hear a rattle».',
      },
      {
        text: '«Going by the door counter you were only here twice».',
      },
    ],
    passes: [
      "We've no record of the kettle being sent back, so could you give me the date?",
      'The shop never had the parcel back; the tracking showed they had.',
      'No proof of purchase is needed.',
      "There's no record of the call because our system was down.",
      'There is no evidence that it was you, and I believe you.',
      "There's no sign of a fault on the line now.",
    ],
  },
})
