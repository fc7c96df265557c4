import { readFileSync } from 'node:fs'
import { defaultLocale, textSegment } from '../../i18n/paths.js'
import { Problem } from '../process/problem.js'

/** @typedef {Record<string, { email: string, password: string }>} Logins */

/** @param {string} file @returns {Logins} */
export const readLogins = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Problem(`The demo's logins are missing from ${file}: run "npm run seed".`)
  }
}

/** What a newcomer needs to walk in. @param {string} url @param {Logins} logins */
export const welcomeLines = (url, logins) => [
  `  Site          ${url}/${defaultLocale}`,
  `  Text version  ${url}/${defaultLocale}/${textSegment[defaultLocale]}`,
  `  Admin         ${url}/admin`,
  '',
  ...Object.entries(logins).map(
    ([role, { email, password }]) => `  ${role.padEnd(12)}  ${email}  ${password}`,
  ),
]
