import { askToRead, isHelpdeskSite, originOf } from '../messages/surroundings'

/** The host of what a person typed: a host, or an address copied from the browser. Undefined for all else. */
export function siteOf(address: string): string | undefined {
  const typed = address.trim()
  const full = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(full)) return undefined
  const { protocol, hostname } = new URL(full)
  return protocol === 'https:' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : undefined
}

/** Asks the browser for a site; must be called straight from a click. */
export async function addSite(address: string): Promise<'added' | 'known' | 'refused' | 'invalid'> {
  const site = siteOf(address)
  if (!site) return 'invalid'
  if (isHelpdeskSite(site)) return 'known'
  return (await askToRead([originOf(site)])) ? 'added' : 'refused'
}
