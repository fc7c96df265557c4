// What a command did to an account, for whoever asks later: beside the data, and in the log.
import { appendFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'

type Event = { event: 'user-created' | 'one-time-link-made'; user: User['id'] }

const auditFile = () =>
  path.join(path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data'), 'audit.jsonl')

/** @throws where the note of a command could not be written: ask before anything is changed */
export const openAudit = (): void => {
  mkdirSync(path.dirname(auditFile()), { recursive: true })
  appendFileSync(auditFile(), '', { mode: 0o600 })
}

/** Never give it a link: whoever reads the log could use it. */
export const noteCommand = (payload: Payload, { event, user }: Event): void => {
  const entry = {
    at: new Date().toISOString(),
    event,
    user,
    by: 'command',
    uid: process.getuid?.(),
  }
  appendFileSync(auditFile(), `${JSON.stringify(entry)}\n`, { mode: 0o600 })
  payload.logger.info({ msg: event, ...entry })
}
