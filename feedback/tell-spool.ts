// What happens in the spool, for the server's log.
import type { Payload } from 'payload'
import type { SpoolEvent, Tell } from './spool/spool-event'

const sentences: Record<SpoolEvent['event'], string> = {
  'disk-failed': 'The disk takes no feedback: visitors are told so, and keep their text.',
  recovered: 'The disk takes feedback again.',
  uncut: 'A file of the feedback spool ends with bytes that could not be cut off yet.',
  'line-damaged': 'A damaged line of the feedback spool is kept aside.',
  'entries-lost': 'Somebody has taken away a file of the feedback spool that had entries in it.',
  'entry-parked': 'The database can never take an entry of feedback. It is kept aside.',
}

export const tellSpool =
  (logger: Payload['logger']): Tell =>
  ({ event, ...facts }) => {
    const { error, ...rest } = { error: undefined, ...facts }
    const line = { msg: sentences[event], ...rest, ...(error !== undefined && { err: error }) }
    if (event === 'recovered') logger.info(line)
    else logger.error(line)
  }
