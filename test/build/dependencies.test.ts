import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import lock from '../../package-lock.json' with { type: 'json' }

const page = readFileSync(fileURLToPath(new URL('../../docs/dependencies.md', import.meta.url)), 'utf8')

/** The packages in the first column of the table below a heading. */
const listedBelow = (heading: string): string[] =>
  (page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => /^\| (?!package)/.test(line))
    .flatMap((line) => line.split('|')[1]?.trim().split(', ') ?? [])

test('every package is named with its reason, and no other', () => {
  expect(listedBelow('What ships').sort()).toEqual(Object.keys(packageJson.dependencies).sort())
  expect(listedBelow('What builds and tests').sort()).toEqual(Object.keys(packageJson.devDependencies).sort())
})

test('versions are exact, and any registry can serve the lock file', () => {
  const versions = Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies })
  expect(versions.filter((version) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([])
  const resolved = Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry)
  expect(resolved.map(([name]) => name)).toEqual([])
})
