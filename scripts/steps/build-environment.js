import { readDotenv } from '../portal/dotenv.js'

/** What only a running server may know. Next reads `.env` itself, unless a variable is set, even to "". */
const serverVariables = [
  'DATABASE_URL',
  'DATA_DIR',
  'PAYLOAD_SECRET',
  'REVALIDATE_SECRET',
  'SERVER_URL',
  'SMTP_URL',
  'MAIL_FROM',
]

/** An environment in which nothing that a build runs can find a database, a secret or data. */
export const buildEnvironment = () => {
  const dotenv = readDotenv()
  /** @type {Record<string, string | undefined>} */
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  delete env.NODE_ENV
  for (const name of serverVariables) {
    delete env[name]
    if (name in dotenv) env[name] = ''
  }
  return env
}
