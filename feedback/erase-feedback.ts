// Takes the personal data of one sender out of feedback, because they asked for it (GDPR, article 17).
import 'server-only'
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { openPayload } from '@/content/payload-client'
import { changeMessage, withoutSender, withoutWords } from '@/jobs/empty-message'
import type { Feedback } from '@/payload-types'
import { isMissing } from './is-missing'
import { spoolFolder } from './open-feedback'
import { isOpen } from './rules/deadlines'
import { parkedFolder } from './spool/parked'

/** What is erased: who wrote, or what they wrote as well. */
export const erasures = ['sender', 'words'] as const
export type Erasure = (typeof erasures)[number]

const says = (text: string, name: string, value: string) =>
  [':', ': '].some((colon) => text.includes(`"${name}"${colon}${JSON.stringify(value)}`))

/** An entry that could not be stored has no row to empty: it goes as a whole, also a damaged one. */
const eraseParked = async ({ receipt, email }: Feedback): Promise<void> => {
  const parked = parkedFolder(spoolFolder())
  for (const name of await readdir(parked).catch(isMissing)) {
    const file = path.join(parked, name)
    const text = await readFile(file, 'utf8')
    if (says(text, 'receipt', receipt) || (email && says(text, 'email', email)))
      await rm(file, { force: true })
  }
}

/**
 * @param by who erases it, for the log
 * @returns whether there was such a message with something to erase
 */
export const eraseFeedback = async (
  id: Feedback['id'] | string,
  what: Erasure,
  by: number | string,
): Promise<boolean> => {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'feedback',
    where: { id: { equals: id }, purgedAt: { exists: false } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [message] = docs
  if (!message) return false
  await eraseParked(message)
  await changeMessage(
    payload,
    message,
    what === 'sender'
      ? withoutSender
      : {
          ...withoutWords,
          purgedAt: new Date().toISOString(),
          // There is nothing left to answer.
          ...(isOpen(message) && { status: 'closed' as const }),
        },
  )
  payload.logger.info({
    msg: 'Personal data in feedback was erased.',
    receipt: message.receipt,
    what,
    by,
  })
  return true
}
