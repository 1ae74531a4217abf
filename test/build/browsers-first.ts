import { needBrowser } from '../real/browsers'

/**
 * Runs once before the tests that drive browsers: a missing browser is installed here, one after the other, where no
 * test's time runs and no two installations meet.
 */
export default async function browsersFirst(): Promise<void> {
  await needBrowser('chromium')
  await needBrowser('firefox')
}
