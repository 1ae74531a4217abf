import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** The folder of the project, with the slash at its end. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Imports a module of this folder (`report.ts`) the way the bundler does: the rules are gathered from their folders by it,
 * so what reads them is run by it too. The caller says what the module exports.
 */
export async function bundled<Module>(name: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(PROJECT, 'test/quality', name), {
    root: PROJECT,
    configFile: false,
    logLevel: 'warn',
  })
  return module
}
