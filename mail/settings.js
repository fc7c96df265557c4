// Where mail goes out. Plain JavaScript, since `npm start` looks at it before any TypeScript runs.

/**
 * @typedef {object} MailSettings
 * @property {string} host
 * @property {number} port
 * @property {boolean} secure TLS from the first byte (`smtps:`)
 * @property {boolean} requireTLS a password never travels in the clear, except to this machine
 * @property {{ user: string, pass: string }} [auth]
 * @property {{ name: string, address: string }} from
 */

/** @type {Record<string, number>} */
const ports = { 'smtp:': 587, 'smtps:': 465 }
const loopback = ['localhost', '127.0.0.1', '[::1]']

/** "Portal <portal@example.org>" or the address alone. @param {string} text */
const parseSender = (text) => {
  const [, name = '', address = ''] =
    text.match(/^(?:"?([^"<>\r\n]*?)"?\s*<)?([^\s<>@",;:]+@[^\s<>@",;:]+)>?$/) ?? []
  return { name, address }
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {MailSettings | { problem: string } | undefined} undefined: the portal sends no mail. A problem
 * repeats nothing of SMTP_URL, which holds a password.
 */
export const mailSettings = ({ SMTP_URL, MAIL_FROM = '' }) => {
  if (!SMTP_URL) return undefined
  const url = URL.canParse(SMTP_URL) ? new URL(SMTP_URL) : undefined
  const defaultPort = ports[url?.protocol ?? '']
  if (!url?.hostname || !defaultPort) {
    return { problem: 'SMTP_URL names no mail server: write smtp://user:password@host:587.' }
  }
  const from = parseSender(MAIL_FROM.trim())
  if (!from.address) {
    return {
      problem: 'MAIL_FROM is no sender of mail: write "The portal <no-reply@portal.example>".',
    }
  }
  const secure = url.protocol === 'smtps:'
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || defaultPort,
    secure,
    requireTLS: Boolean(auth) && !secure && !loopback.includes(url.hostname),
    auth,
    from,
  }
}
