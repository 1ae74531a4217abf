import { openSettings, type Settings, withPause, withSite } from './settings'

/** What can be switched from popup and panel. Each opens the settings when it is used, and not before. */
export interface Switches {
  onSite(site: string, on: boolean): Promise<void>
  onEnable(): Promise<void>
  /** Keeps Attune quiet everywhere for an hour. */
  onPause(): Promise<void>
  onResume(): Promise<void>
  onCheckNotes(): Promise<void>
}

/** Switches that count from the given clock. */
export function switches(clock: () => Date): Switches {
  const change = async (next: (settings: Settings) => Settings) => {
    const settings = await openSettings()
    try {
      await settings.update(next)
    } finally {
      settings.close()
    }
  }
  return {
    onSite: (site, on) => change((settings) => withSite(settings, site, on)),
    onEnable: () => change((settings) => ({ ...settings, enabled: true })),
    onPause: () => change((settings) => withPause(settings, clock())),
    onResume: () => change((settings) => withPause(settings, null)),
    onCheckNotes: () => change((settings) => ({ ...settings, checkNotes: true })),
  }
}
