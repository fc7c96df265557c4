import { ensureBrowser } from '../browser.js'
import { buildPortal } from '../steps/build-portal.js'
import { ensureOptionalProgram } from './optional-program.js'
import { runPlaywright } from './playwright.js'

/** @typedef {import('./tally.js').Tally} Tally */

const config = 'tests/engines/playwright.config.ts'
const engines = ['chromium', 'firefox', 'webkit']

const ensureEngines = async () => ({
  CHROMIUM_PATH: await ensureBrowser(),
  FIREFOX_PATH: await ensureOptionalProgram({
    name: 'firefox-esr',
    variable: 'FIREFOX_PATH',
    versionOption: '--version',
    debianPackage: 'firefox-esr',
    skipped: 'the journeys in Firefox will be SKIPPED.',
  }),
  WEBKIT_DRIVER_PATH: await ensureOptionalProgram({
    name: 'WebKitWebDriver',
    variable: 'WEBKIT_DRIVER_PATH',
    versionOption: '--help',
    debianPackage: 'webkit2gtk-driver',
    skipped: 'the journeys in WebKit will be SKIPPED.',
  }),
  XVFB_PATH: await ensureOptionalProgram({
    name: 'Xvfb',
    variable: 'XVFB_PATH',
    versionOption: '-help',
    debianPackage: 'xvfb',
    skipped: 'the journeys in WebKit, which needs a screen, will be SKIPPED.',
  }),
})

/**
 * @param {string[]} visited names and versions of the engines that ran, in the words of the tests
 * @param {Tally} tally
 */
export const enginesLine = (visited, { passed, skipped = 0, failed }) => {
  const told = engines.map(
    (name) => visited.find((engine) => engine.startsWith(`${name} `)) ?? `${name} not run`,
  )
  const counts = `${passed} passed, ${skipped} skipped${failed > 0 ? `, ${failed} failed` : ''}`
  return `engines ${told.join(', ')}: ${counts}`
}

/** The journeys of a reader in three engines. @param {import('../process/child.js').Environment} env @param {string[]} forRunner */
export const runEngines = async (env, forRunner) => {
  const programs = await ensureEngines()
  await buildPortal()
  const { annotations, ...tally } = await runPlaywright({ ...env, ...programs }, forRunner, config)
  const visited = annotations.flatMap(({ type, description = '' }) =>
    type === 'engine' ? [description] : [],
  )
  console.log(enginesLine(visited, tally))
  return tally
}
