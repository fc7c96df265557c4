import type { Browser } from '@playwright/test'
import { firefox } from 'playwright-core-firefox'
import { findProgram } from '@/scripts/process/find-program'
import { drive } from './playwright-driver'

/** The distribution's own Firefox, over WebDriver BiDi. Newer Playwrights cannot open a page in it. */
export const firefoxOpener = () => {
  const executablePath = findProgram([process.env.FIREFOX_PATH || 'firefox-esr'])
  if (!executablePath) return undefined
  return async () => {
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath })
    // Two versions of Playwright; what is used of them is the same.
    return drive(browser as unknown as Browser)
  }
}
