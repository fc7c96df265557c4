// What a server in production does not start with. Plain JavaScript, since both `npm start` and the
// server itself ask it: in a container the second one runs alone.
import { limitSettings } from './feedback/rules/limit-settings.js'
import { mailSettings } from './mail/settings.js'
import { trustedProxiesProblem } from './visitors/trusted-proxies.js'

const minimumLength = 32

/** Words of examples and of habits. Whoever guesses starts with them. */
const example =
  /change.?me|example|random.?characters|secret|password|salasana|vaihda|insert|placeholder|1234567890|abcdefgh/i

/** Random characters of any usual alphabet differ more than these. */
const fewestDifferent = 10

/** @param {string} name @param {string} [value] @returns {string | undefined} */
const secretProblem = (name, value = '') => {
  const advice = `make one with "openssl rand -base64 48".`
  if (!value.trim()) return `${name} is not set: ${advice}`
  if (value.trim().length < minimumLength) {
    return `${name} is shorter than ${minimumLength} characters: ${advice}`
  }
  if (example.test(value) || new Set(value).size < fewestDifferent) {
    return `${name} looks like an example, which anybody could guess: ${advice}`
  }
}

/** @param {string} [value] */
const addressProblem = (value = '') =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
    ? undefined
    : 'SERVER_URL is no address: set it to that of the site, such as https://portal.example.'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** @param {string} [value] */
const logLevelProblem = (value) =>
  !value || logLevels.includes(value)
    ? undefined
    : `LOG_LEVEL is none of ${logLevels.join(', ')}: set it to one of them or leave it out.`

/**
 * Why a server must not start with these settings, as one sentence that names the variable and repeats
 * nothing of a secret.
 * @param {Record<string, string | undefined>} env
 * @returns {string | undefined}
 */
export const settingsProblem = (env) => {
  const mail = mailSettings(env)
  const limits = limitSettings(env)
  return (
    secretProblem('PAYLOAD_SECRET', env.PAYLOAD_SECRET) ??
    secretProblem('REVALIDATE_SECRET', env.REVALIDATE_SECRET) ??
    (env.PAYLOAD_SECRET === env.REVALIDATE_SECRET
      ? 'PAYLOAD_SECRET and REVALIDATE_SECRET are the same: make two.'
      : undefined) ??
    addressProblem(env.SERVER_URL) ??
    logLevelProblem(env.LOG_LEVEL) ??
    trustedProxiesProblem(env.TRUSTED_PROXIES) ??
    (mail && 'problem' in mail ? mail.problem : undefined) ??
    ('problem' in limits ? limits.problem : undefined)
  )
}
