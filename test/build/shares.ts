import { decode } from '@jridgewell/sourcemap-codec'
import type { BuiltFile } from './build'

/** Where a shipped byte comes from: a package of node_modules, or a folder of Attune's own source. */
export function originOf(source: string): string {
  const packages = source.split('/node_modules/')
  const inPackage = packages.length > 1 ? packages.at(-1) : undefined
  if (inPackage) return inPackage.split('/', inPackage.startsWith('@') ? 2 : 1).join('/')
  const folder = source.replace(/\\/g, '/').match(/(?:^|\/)(?:src\/)?([a-z-]+)\/[^/]+(?:\/[^/]+)?$/)?.[1]
  return folder ? `src/${folder}` : 'other'
}

/**
 * How many bytes of a minified script come from each origin, by its source map. What no mapping covers (the bundler's
 * own lines) counts as `other`, so that the shares add up to the file.
 */
export function sharesOf({ content, map }: BuiltFile): Map<string, number> {
  if (typeof content !== 'string' || !map) throw new Error('Shares need a script with its source map')
  const shares = new Map<string, number>()
  const add = (source: string | null | undefined, text: string) => {
    const origin = source ? originOf(source) : 'other'
    shares.set(origin, (shares.get(origin) ?? 0) + Buffer.byteLength(text))
  }
  const lines = content.split('\n')
  decode(map.mappings).forEach((segments, index) => {
    const line = lines[index] ?? ''
    add(null, line.slice(0, segments[0]?.[0] ?? line.length))
    segments.forEach(([column, source], position) => {
      add(source === undefined ? null : map.sources[source], line.slice(column, segments[position + 1]?.[0]))
    })
    if (index < lines.length - 1) add(null, '\n')
  })
  return shares
}
