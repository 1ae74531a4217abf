import * as v from 'valibot'
import { type Json, managedValues, onManaged } from '../browser/browser'
import type { RulePack } from '../engine/rule'
import { readRulePack } from '../engine/rule-pack'
import { unstoredShelf } from './shelf'

/** What an administrator has set for everybody in the organisation. The agent sees it and cannot change it. */
export interface Organisation {
  /** The pack that is used instead of the agent's own. */
  pack: RulePack | null
  /** Hosts on which Attune keeps quiet: `acme.zendesk.com`, or `*.zendesk.com` for all below it. */
  sitesOff: readonly string[]
  /** What of it could not be read, for whoever set it; empty where all could. */
  problem: string
}

/** Nothing is set. */
export const NO_ORGANISATION: Organisation = { pack: null, sitesOff: [], problem: '' }

const sites = v.array(v.pipe(v.string(), v.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/, 'is not a host')))

/** The values of managed storage; what cannot be read is left out and told. */
export function readOrganisation(values: Record<string, Json>): Organisation {
  const problems: string[] = []
  const sitesOff = v.safeParse(v.optional(sites, []), values.sitesOff)
  if (!sitesOff.success) problems.push(`sitesOff ${sitesOff.issues[0].message}`)
  let pack: RulePack | null = null
  if (values.rulePack !== undefined && values.rulePack !== '') {
    // Chrome's policies hold it as text, Firefox's may hold the object itself.
    const json = typeof values.rulePack === 'string' ? values.rulePack : JSON.stringify(values.rulePack)
    const reading = readRulePack(json)
    if ('pack' in reading) pack = reading.pack
    else {
      const { where, message } = reading.problems[0]!
      problems.push(`rulePack${where && `.${where}`} ${message}`)
    }
  }
  return { pack, sitesOff: sitesOff.success ? sitesOff.output : [], problem: problems.join('; ') }
}

/** What the organisation has set, kept up to date while it is open. */
export interface OrganisationShelf {
  readonly current: Organisation
  /** Calls back after every change; returns what stops it. */
  subscribe(onChange: () => void): () => void
  close(): void
}

/** Opens what the organisation has set. */
export async function openOrganisation(): Promise<OrganisationShelf> {
  const shelf = unstoredShelf(readOrganisation(await managedValues()))
  const stop = onManaged(() => {
    void managedValues().then((values) => shelf.update(() => readOrganisation(values)))
  })
  return {
    get current() {
      return shelf.current
    },
    subscribe: (onChange) => shelf.subscribe(onChange),
    close() {
      stop()
      shelf.close()
    },
  }
}

/** Whether the organisation keeps Attune quiet on this host. */
export const isOffByOrganisation = ({ sitesOff }: Organisation, site: string): boolean =>
  sitesOff.some((entry) => (entry.startsWith('*.') ? `.${site}`.endsWith(entry.slice(1)) : entry === site))
