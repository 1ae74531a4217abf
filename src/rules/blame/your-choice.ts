import { defineRule } from '../../engine/rule'

export default defineRule({
  id: 'blame/your-choice',
  severity: 'caution',
  title: "Holds the customer's own choice against them",
  why: 'Being reminded that they chose it themselves leaves no way out, and feels like "serves you right".',
  source: 'https://doi.org/10.1177/002224379903600305',
  patterns: [
    'you (@task|changed|booked|ordered|closed|set|chose|picked|selected|wanted|decided|did|made|went|took|bought|asked) ..5 yourself (, (_ ..2)? (wrong|not|then))? @toEnd?',
    'you (did|do) (agree|tick|sign|accept|choose|pick|book|click|opt|confirm|consent|order|select) @toEnd?',
    '(nobody|no one) (forced|made|asked|obliged) you @toEnd?',
    'it was you (yourself)? who @toEnd?',
    'you (chose|picked|opted|decided|insisted|elected|preferred) (to|not to|against|the wrong|the cheaper|the cheapest|the non-refundable|out|not|on) @toEnd?',
    'you (agreed|consented|signed up|accepted|subscribed) (to|for) (this|these|it|that|the ..2 (terms|conditions|fee|policy|contract|price|agreement|rules)|our (terms|conditions)) @toEnd?',
    'by (choosing|picking|selecting|signing|accepting|clicking|opting|booking|using|ticking|ordering|buying) ..8 you (accepted|accept|agreed|agree|took|gave|lost|waived|knew|chose) @toEnd?',
    'that (is|was) (the)? (date|address|name|size|option|seat|flight|price|one|what|card|email|number) you (put|gave|entered|chose|picked|selected|typed|ordered|agreed to|signed) @toEnd?',
    'you (signed|paid|clicked|went ahead|agreed|booked|ordered|confirmed|accepted|drove|washed|carried on|continued|kept) ..5 (without|past|despite|anyway|regardless|even though) @toEnd?',
    '(^|,|and|but|that|because|since|as) [you knew !(is|was|were|of) @toEnd?]',
    'you were the one who (wanted|asked|chose|insisted|signed|booked|ordered|said|canceled|picked|decided|agreed) @toEnd?',
    'you (yourself|yourselves) (only)? (have|had)? (@task|given|canceled|done|chosen|told|agreed|asked) @toEnd?',
    'you (were (well|fully|perfectly)? aware|were free to|had the (option|chance|choice)) @toEnd?',
  ],
  unless: [
    '^ when you | (if|sure|whether|what|which|unless|can|could|so|did|one|have) you (@task|knew|were|had|chose|picked|booked|did) | (for|by|of|to) yourself | (date|address|name|size|option|seat|card|email|number|flight|one) you ..8 (is|are) (fine|right|correct|good|free|yours|ready|safe)',
  ],
  examples: {
    flags: [
      {
        text: '«u picked the 6pm slot yourself n then wasnt in»',
      },
      {
        text: '«You did tick the box», after all.',
      },
      {
        text: '«Nobody forced you to take the cheaper fare».',
      },
      {
        text: '«It was you who wanted the extra bag».',
      },
      {
        text: '«You chose not to take the insurance».',
      },
      {
        text: '«You agreed to this when you signed up».',
      },
      {
        text: '«By choosing economy you accepted that it could take a month».',
      },
      {
        text: "It's booked for the 31st because «that's the date you put in».",
      },
      {
        text: '«You signed for it without looking inside».',
      },
      {
        text: '«You knew that the offer had an end date».',
      },
      {
        text: '«You were the one who wanted it without a contract».',
      },
      {
        text: "Ma'am, «you yourself only have given cancellation».",
      },
      {
        text: '«You had the choice of a paper bill».',
      },
    ],
    passes: [
      "If you signed without reading page 3, that's no problem at all.",
      'When you pick the date yourself, tell me here.',
      "You chose the green fabric, so that's the one on the van.",
      'You agreed a call at 4 with Jonah.',
    ],
  },
})
