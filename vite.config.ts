import { defineConfig } from 'vitest/config'

/** Tests that start browsers: each file has its own, and this many run at once. */
const BROWSERS_AT_ONCE = 2

/**
 * Only the tests are configured here; what ships is built by test/build/build.ts. Tests of the same kind of subject share
 * a project: `vitest run --project engine` takes seconds, `--project real` drives whole browsers. The quick ones run
 * first, and projects with another number of workers must not run beside each other (`groupOrder`).
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['test/{engine,rules,cli,quality}/**/*.test.ts'],
          // Proving every pattern and exception of every rule takes a minute where several suites share two cores.
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: [
            'test/*.test.ts',
            'test/build/**/*.test.ts',
            'test/{storage,messages,options,content,welcome}/**/*.test.ts{,x}',
          ],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          globalSetup: 'test/build/browsers-first.ts',
          include: ['test/{editor,helpdesks,ui}/**/*.test.ts{,x}'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: BROWSERS_AT_ONCE,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'real',
          globalSetup: 'test/build/browsers-first.ts',
          include: ['test/real/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
