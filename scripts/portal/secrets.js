import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { errorCode } from '../process/error-code.js'
import { Problem } from '../process/problem.js'

/** @typedef {{ PAYLOAD_SECRET: string, REVALIDATE_SECRET: string }} Secrets */

const makeSecret = () => randomBytes(32).toString('base64url')

/** @param {unknown} value @returns {value is Secrets} */
const areSecrets = (value) =>
  typeof value === 'object' &&
  value !== null &&
  'PAYLOAD_SECRET' in value &&
  typeof value.PAYLOAD_SECRET === 'string' &&
  'REVALIDATE_SECRET' in value &&
  typeof value.REVALIDATE_SECRET === 'string'

/** @param {string} text @returns {unknown} undefined for what is no JSON */
const parseJson = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @param {string} file @returns {Secrets} */
const readSecrets = (file) => {
  const secrets = parseJson(readFileSync(file, 'utf8'))
  if (areSecrets(secrets)) return secrets
  throw new Problem(
    `${file} does not hold the portal's secrets: restore it, or remove it to have new ones made.`,
  )
}

/** The secrets of a data folder, made when first asked for. @param {string} dataDir */
export const keptSecrets = (dataDir) => {
  const file = path.join(dataDir, 'secrets.json')
  const secrets = { PAYLOAD_SECRET: makeSecret(), REVALIDATE_SECRET: makeSecret() }
  try {
    // Fails when the file exists, so that two commands started together agree on one.
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { flag: 'wx', mode: 0o600 })
    return secrets
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return readSecrets(file)
    throw error
  }
}
