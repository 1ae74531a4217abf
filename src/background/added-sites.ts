import { addedOrigins, allTabs, onPermissionsChanged, onStarted, runContentNow, runContentOn } from '../browser/browser'
import { askPage } from '../messages/page-channel'

/**
 * Keeps the content script where the user lets it be: on an address from the moment it is allowed, its open pages
 * included, and away as soon as that is taken back.
 */
export function followPermissions(): void {
  // One change after the other, or an older list could be the last to be registered.
  let queue: Promise<unknown> = Promise.resolve()
  const register = () => {
    const registered = queue.then(async () => runContentOn(await addedOrigins()))
    queue = registered.catch(() => {})
    return registered
  }
  onStarted(() => void register())
  onPermissionsChanged(async (given) => {
    await register()
    await runContentNow(given)
    // Of a page that may no longer be read not even the address is told: each asks for itself.
    if (given.length === 0) await Promise.all((await allTabs()).map((tab) => askPage(tab, { type: 'recheck' })))
  })
}
