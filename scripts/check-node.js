// Old Node must be able to parse this file and every file that imports it, so the rest is loaded after it.
import { readFileSync } from 'node:fs'

/** @param {string} version */
const numbers = (version) =>
  version
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number)

/** @param {string} version @param {string} wanted as in `engines` of package.json */
export const isTooOld = (version, wanted) => {
  const [major = 0, minor = 0] = numbers(version)
  const [wantedMajor = 0, wantedMinor = 0] = numbers(wanted)
  return major === wantedMajor ? minor < wantedMinor : major < wantedMajor
}

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const wanted = manifest.engines.node

if (isTooOld(process.versions.node, wanted)) {
  const minimum = numbers(wanted).join('.')
  console.error(`Node ${process.versions.node} is too old: install Node ${minimum} or newer.`)
  process.exit(1)
}
