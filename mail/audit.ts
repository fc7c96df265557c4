// What a command did to an account, for whoever asks later: beside the data, and in the log.
import { appendFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'

type Event = { event: 'user-created' | 'one-time-link-made'; user: User['id'] }

/** Never give it a link: whoever reads the log could use it. */
export const noteCommand = (payload: Payload, { event, user }: Event): void => {
  const folder = path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data')
  const entry = {
    at: new Date().toISOString(),
    event,
    user,
    by: 'command',
    uid: process.getuid?.(),
  }
  mkdirSync(folder, { recursive: true })
  appendFileSync(path.join(folder, 'audit.jsonl'), `${JSON.stringify(entry)}\n`, { mode: 0o600 })
  payload.logger.info({ msg: event, ...entry })
}
