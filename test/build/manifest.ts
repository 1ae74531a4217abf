import base from '../../manifest/base.json' with { type: 'json' }
import chrome from '../../manifest/chrome.json' with { type: 'json' }
import firefox from '../../manifest/firefox.json' with { type: 'json' }
import { version } from '../../package.json' with { type: 'json' }

export const BROWSERS = ['chrome', 'firefox'] as const
export type Browser = (typeof BROWSERS)[number]

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON Merge Patch (RFC 7396): objects merge, null removes, everything else replaces. */
function patched(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch
  const result: JsonObject = isObject(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else result[key] = patched(result[key], value)
  }
  return result
}

/** The manifest of one browser: the base, what differs there, and the version of package.json. */
export const manifestFor = (browser: Browser): JsonObject => ({
  ...(patched(base, { chrome, firefox }[browser]) as JsonObject),
  version,
})

/** Every file of the extension that a manifest names, relative to the extension's root. */
export function filesNamedBy(manifest: Json): string[] {
  if (typeof manifest === 'string') return /^[\w-]+\/[\w./-]+\.(js|css|html|png|json)$/.test(manifest) ? [manifest] : []
  if (manifest === null || typeof manifest !== 'object') return []
  return [...new Set(Object.values(manifest).flatMap(filesNamedBy))]
}
