import type { Conversation } from './analysis'
import { compilePatterns, type PatternSet } from './pattern'
import { type Placed, read } from './read'
import type { Guide, GuideTopic } from './rule'

/** Where the guide's topic is looked for. */
interface TopicInput {
  guide: Guide
  /** The marked sentence, one of `sentences`. */
  sentence: Placed
  /** All sentences of the masked draft. */
  sentences: readonly Placed[]
  conversation: Conversation
}

const topicSets = new WeakMap<Guide, PatternSet | null>()

/** The guide's topic that the sentence is about; else its neighbours; else the customer's latest message. */
export function topicFor({ guide, sentence, sentences, conversation }: TopicInput): GuideTopic | null {
  if (guide.topics.length === 0) return null
  let set = topicSets.get(guide)
  if (set === undefined) {
    set = compilePatterns(guide.topics.flatMap((t) => t.about))
    topicSets.set(guide, set)
  }
  const owner = guide.topics.flatMap((t) => t.about.map(() => t))
  const at = sentences.indexOf(sentence)
  const latest = conversation.messages.filter((m) => m.from === 'customer').at(-1)
  const places: readonly (readonly Placed[])[] = [
    [sentence],
    [sentences[at - 1], sentences[at + 1]].filter((s) => s !== undefined),
    sentences,
    latest ? read(latest.text) : [],
  ]
  for (const place of places)
    for (const { sentence: s } of place) {
      const hit = set!.scan(s)[0]
      if (hit) return owner[hit.pattern]!
    }
  return null
}
