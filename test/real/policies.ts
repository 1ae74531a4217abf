/** What an administrator sets by the browser's policies, given to a browser of a test without touching the installed one. */
import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Harness } from './harness'

/** A program to start, and what takes its folder away again. */
export interface PreparedBrowser {
  executable: string
  remove(): Promise<void>
}

/**
 * A folder with the installed Firefox in it by links, except for the program itself (which looks for its files where it
 * really lies) and `distribution/policies.json`.
 * @param installed the path of Firefox's program
 * @param policies the value of `policies` in that file
 */
export async function firefoxWithPolicies(installed: string, policies: object): Promise<PreparedBrowser> {
  const program = await realpath(installed)
  const folder = await mkdtemp(join(tmpdir(), 'attune-firefox-'))
  const own = join(folder, basename(program))
  for (const entry of await readdir(dirname(program)))
    if (entry !== basename(program) && entry !== 'distribution')
      await symlink(join(dirname(program), entry), join(folder, entry))
  await copyFile(program, own)
  await mkdir(join(folder, 'distribution'))
  await writeFile(join(folder, 'distribution/policies.json'), JSON.stringify({ policies }))
  return { executable: own, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Who sets a policy, for whom and how firmly, by the numbers of Chromium's `policy::` enumerations. */
const BY_COMMAND = { source: 0, scope: 1, level: 1 }

/**
 * Sets the extension's policies in a running Chromium, on the page that it has for trying policies. Chromium's files for
 * them need an administrator and hold for every browser of the machine. Google Chrome's stable channel has no such page.
 * @param values what `storage.managed` is to hold, by name
 */
export async function setChromiumPolicies({ browser, extensionId }: Harness, values: object): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://policy/test')
  const policies = Object.entries(values).map(([name, value]) => ({
    namespace: extensionId,
    name,
    value,
    ...BY_COMMAND,
  }))
  // The page's own bridge to the browser. As text, because the test runner rewrites imports in functions.
  await page.evaluate(
    `import('chrome://resources/js/cr.js').then(({ sendWithPromise }) =>
      sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(policies))}, ''))`,
  )
  await page.close()
}
