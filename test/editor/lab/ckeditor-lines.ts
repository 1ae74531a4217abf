import { lineOf, type ModelLine } from './composer'

/** The part of CKEditor's model that is read here; versions 41 and 48 share it. */
export interface ModelNode {
  is: (type: string, name?: string) => boolean
  name?: string
  data?: string
  getAttributes: () => Iterable<[string, unknown]>
  getChildren?: () => Iterable<ModelNode>
}

/** The lines of a CKEditor's model. The ids of list items are left out: they are made anew at each paste. */
export const ckeditorLines = (root: ModelNode): ModelLine[] => {
  const lines: ModelLine[] = []
  const read = (node: ModelNode, path: string): void => {
    const attributes = [...node.getAttributes()].filter(([name]) => name !== 'listItemId').sort()
    const kind = `${path}${node.name}${attributes.map(([name, value]) => ` ${name}=${value}`).join('')}`
    const children = [...(node.getChildren?.() ?? [])]
    if (children.some((child) => child.is('element') && !child.is('element', 'softBreak'))) {
      for (const child of children) read(child, `${kind} > `)
      return
    }
    const pieces = children.map((child) =>
      child.is('element')
        ? { text: '\n', marks: [] }
        : {
            text: child.data as string,
            marks: [...child.getAttributes()].map(([name, value]) => (value === true ? name : `${name}=${value}`)),
          },
    )
    lines.push(lineOf(kind, pieces))
  }
  for (const child of root.getChildren?.() ?? []) read(child, '')
  return lines
}
