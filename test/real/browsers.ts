import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

export type BrowserName = 'chromium' | 'firefox'

const run = promisify(execFile)

/** Where a browser may be: an environment variable first, then names on the PATH, then where installers put it. */
const PLACES: Readonly<
  Record<BrowserName, { variable: string; names: string[]; paths: string[]; packages: string[] }>
> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    paths: [
      '/usr/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/usr/bin/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
  },
}

/** The program of a browser on this machine; undefined when there is none. A variable that names nothing is an error. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, names, paths } = PLACES[name]
  const told = process.env[variable]
  if (told) {
    if (existsSync(told)) return told
    throw new Error(`${variable} says ${told}, but nothing is there.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...names.flatMap((program) => folders.map((folder) => join(folder, program))), ...paths].find(existsSync)
}

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/**
 * The program of a browser; where none is found and this is Debian with the right to install packages, it is installed
 * first.
 * @throws Error that says what to install, when there is none and it cannot be installed here
 */
export async function needBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name)
  if (found) return found
  const { variable, packages } = PLACES[name]
  const advice = `Install it (Debian: apt-get install ${packages.join(' ')}) or set ${variable} to its program.`
  if (!canInstall()) throw new Error(`No ${name} was found on this machine. ${advice}`)
  console.log(`No ${name} here yet; installing ${packages.join(', ')} with apt-get…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-q'], { env })
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], { env, maxBuffer: 1 << 26 })
  } catch (error) {
    throw new Error(`${name} could not be installed. ${advice}`, { cause: error })
  }
  const installed = findBrowser(name)
  if (!installed) throw new Error(`${packages.join(', ')} is installed, but its program was not found. ${advice}`)
  return installed
}
