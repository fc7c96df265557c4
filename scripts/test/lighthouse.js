import { ensureBrowser } from '../browser.js'
import { buildPortal } from '../steps/build-portal.js'
import { runPlaywright } from './playwright.js'

/** Measures pages as Lighthouse does. @param {import('../process/child.js').Environment} env @param {string[]} forRunner */
export const runLighthouse = async (env, forRunner) => {
  const CHROMIUM_PATH = await ensureBrowser()
  await buildPortal()
  return runPlaywright(
    { ...env, CHROMIUM_PATH },
    forRunner,
    'tests/lighthouse/playwright.config.ts',
  )
}
