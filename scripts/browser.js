import { existsSync } from 'node:fs'
import { findProgram } from './process/find-program.js'
import { runChild } from './process/child.js'
import { Problem } from './process/problem.js'
import { step } from './process/progress.js'
import { installDebianPackage, isDebianItself } from './test/debian-package.js'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser that CHROMIUM_PATH names, or else the first one that is installed. */
export const findBrowser = () => {
  const chosen = process.env.CHROMIUM_PATH
  if (!chosen) return findProgram(names)
  if (!existsSync(chosen)) throw new Problem(`CHROMIUM_PATH names ${chosen}, which does not exist.`)
  return chosen
}

/** The browser that Playwright has downloaded for itself. */
const findDownloaded = async () => {
  const { chromium } = await import('@playwright/test')
  return [chromium.executablePath()].find(existsSync)
}

const download = async () => {
  const { createRequire } = await import('node:module')
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0
  const options = ['install', ...(withLibraries ? ['--with-deps'] : []), 'chromium']
  await runChild(process.execPath, [cli, ...options])
  return findDownloaded()
}

/** Path of a Chromium, installed if this machine has none. */
export const ensureBrowser = async () => {
  const found = findBrowser() ?? (await findDownloaded())
  if (found) return found
  return step('Installing a browser for the tests', async () => {
    if (isDebianItself()) await installDebianPackage('chromium')
    const installed = findBrowser() ?? (await download())
    if (installed) return installed
    throw new Problem(
      'No browser could be installed: install Chromium and name it in CHROMIUM_PATH.',
    )
  })
}
