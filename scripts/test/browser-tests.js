import { ensureBrowser } from '../browser.js'
import { ensureJava } from '../java.js'
import { buildPortal } from '../steps/build-portal.js'
import { ensureTextBrowsers } from '../text-browser.js'
import { runPlaywright } from './playwright.js'
import { testMongodb } from './test-mongodb.js'

/** Builds the portal and visits it with everything that reads pages. @param {import('../process/child.js').Environment} env @param {string[]} forRunner */
export const runBrowserTests = async (env, forRunner) => {
  const programs = {
    CHROMIUM_PATH: await ensureBrowser(),
    NU_JAVA: await ensureJava(),
    ...(await ensureTextBrowsers()),
  }
  await buildPortal()
  return runPlaywright({ ...env, ...programs }, forRunner)
}

/** The publishing story once more, on a real MongoDB, and what happens when it is away. @param {import('../process/child.js').Environment} env @param {string[]} forRunner */
export const runBrowserTestsOnMongodb = async (env, forRunner) => {
  const { url, version } = await testMongodb()
  const tally = await runBrowserTests({ ...env, E2E_MONGODB_URL: url }, forRunner)
  console.log(`e2e mongodb ${version}: ${tally.passed} passed, ${tally.failed} failed`)
  return tally
}
