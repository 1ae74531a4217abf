import { parseAst } from 'vite'

/** A node of a syntax tree (ESTree, with TypeScript's nodes) and its place in the source. */
export interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/** Every node below a value, parents first. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item)
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && 'start' in value) yield value as Node
    for (const child of Object.values(value)) yield* nodesIn(child)
  }
}

/** Every node of a source; throws where it cannot be parsed. */
export const nodesOf = (source: string, lang: 'js' | 'ts' | 'tsx'): Node[] => [...nodesIn(parseAst(source, { lang }))]

/** What a source imports or re-exports, types and dynamic imports included, as it is written, without a `?query`. */
export const importsOf = (nodes: readonly Node[]): string[] =>
  nodes
    .filter(({ type }) => /^(Import|ExportNamed|ExportAll)(Declaration|Expression)$|^TSImportType$/.test(type))
    .flatMap(({ source }) => {
      const value = (source as Node | null)?.value
      return typeof value === 'string' ? [value.replace(/\?.*$/, '')] : []
    })

/**
 * The names that a source uses as code: identifiers and properties, also `object['name']`. Words in texts and comments
 * do not count, so that a rule may speak of fetching a parcel.
 */
export const namesOf = (nodes: readonly Node[]): Set<string> =>
  new Set(
    nodes.flatMap((node) => {
      if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return [String(node.name)]
      const property = node.type === 'MemberExpression' && node.computed ? (node.property as Node) : undefined
      return typeof property?.value === 'string' ? [property.value] : []
    }),
  )

/** Names by which code reaches a network: none of them may stand in Attune's source or in what ships. */
export const NETWORK_NAMES = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
]

const isConstant = (node: Node): boolean =>
  node.type === 'Literal' || (node.type === 'TemplateLiteral' && (node.expressions as Node[]).length === 0)

/** Whether a node turns a text that is not written there into elements of a page. */
export function writesHtml({ type, left, right, callee }: Node): boolean {
  if (type === 'AssignmentExpression') {
    const property = String(((left as Node).property as Node | undefined)?.name)
    return ['innerHTML', 'outerHTML', 'srcdoc'].includes(property) && !isConstant(right as Node)
  }
  if (type !== 'CallExpression') return false
  const { object, property } = callee as { object?: Node; property?: Node }
  const name = String(property?.name)
  if (name === 'write' || name === 'writeln') return object?.name === 'document'
  return name === 'insertAdjacentHTML' || name === 'setHTMLUnsafe'
}

/** Whether a node runs a text as code. */
export const runsText = ({ type, callee }: Node): boolean =>
  (type === 'CallExpression' && (callee as Node).name === 'eval') ||
  (type === 'NewExpression' && (callee as Node).name === 'Function')

/** The text of a literal, or of a template without anything to fill in; undefined for what is put together later. */
export function writtenOut(node: Node): string | undefined {
  if (!isConstant(node)) return undefined
  const [quasi] = (node.quasis as { value: { cooked: string } }[] | undefined) ?? []
  return quasi?.value.cooked ?? String(node.value)
}

/**
 * Elements that ask a network for something by themselves once they have an address. `link` is left out: by it the options
 * load a script that ships with them, and the content security policy allows no other.
 */
const LOADING = ['img', 'script', 'iframe', 'frame', 'object', 'embed', 'video', 'audio', 'source', 'form']

/** Whether a node makes an element that could carry a text away in its address. */
export function loadsElement({ type, callee, arguments: given }: Node): boolean {
  if (type === 'NewExpression')
    return ['Image', 'Audio', 'Worker', 'SharedWorker'].includes(String((callee as Node).name))
  if (type !== 'CallExpression') return false
  const { property } = callee as { property?: Node }
  const [first] = given as Node[]
  return property?.name === 'createElement' && first !== undefined && LOADING.includes(writtenOut(first) ?? '')
}
