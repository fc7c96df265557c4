// Feedback in this process: kept on disk at once, taken into the database and mailed from there. One for the process,
// whichever of Next's bundles asks first.
import 'server-only'
import path from 'node:path'
import { openPayload } from '@/content/payload-client'
import type { Pump } from '@/jobs/pump'
import { openFeedbackPumps } from './feedback-pumps'
import type { FeedbackEntry, MessageState } from './rules/feedback-message'
import { pendingEntries } from './spool/read-pending'
import { openSpool, type Spool } from './spool/spool'
import { tellSpool } from './tell-spool'
import { waitingReceipts, type WaitingReceipts } from './waiting-receipts'

type Kept = {
  spool?: Promise<Spool<FeedbackEntry>>
  waiting: WaitingReceipts
  pumps?: Promise<Pump[]>
}

const place = Symbol.for('julkisivu.feedback')
const kept = (): Kept => {
  const owner = globalThis as { [place]?: Kept }
  return (owner[place] ??= { waiting: waitingReceipts() })
}

export const spoolFolder = (): string =>
  path.join(path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data'), 'feedback')

const openWithReceipts = async ({ waiting }: Kept): Promise<Spool<FeedbackEntry>> => {
  const { logger } = await openPayload()
  const folder = spoolFolder()
  const spool = await openSpool<FeedbackEntry>({ folder, tell: tellSpool(logger) })
  for await (const entry of pendingEntries<FeedbackEntry>(folder)) waiting.add(entry)
  return spool
}

/** Tried again by the next who asks: the process before this one may still be about to end. */
const openedSpool = (own: Kept): Promise<Spool<FeedbackEntry>> => {
  own.spool ??= openWithReceipts(own).catch((error: unknown) => {
    own.spool = undefined
    throw error
  })
  return own.spool
}

const openedPumps = (own: Kept): Promise<Pump[]> => {
  own.pumps ??= openPayload().then((payload) =>
    openFeedbackPumps({
      payload,
      folder: spoolFolder(),
      openSpool: () => openedSpool(own),
      afterTaken: own.waiting.remove,
    }),
  )
  return own.pumps
}

/** Resolves when the entry is on disk. Rejects when it cannot be kept, and then nothing of it is. */
export const keepFeedback = async (entry: FeedbackEntry): Promise<void> => {
  const own = kept()
  const spool = await openedSpool(own)
  // Before it is on disk, since the database may have it a moment later.
  const isAgain = own.waiting.has(entry)
  own.waiting.add(entry)
  try {
    await spool.append(entry)
  } catch (error) {
    if (!isAgain) own.waiting.remove(entry)
    throw error
  }
  void openedPumps(own).then(([drain]) => drain?.run())
}

/**
 * What became of a message. Rejects when the database cannot be asked.
 * @param receipt as it was given
 */
export const findReceipt = async (receipt: string): Promise<MessageState | undefined> => {
  const receivedAt = kept().waiting.find(receipt)
  if (receivedAt !== undefined) return { receivedAt, status: 'new' }
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'feedback',
    where: { receipt: { equals: receipt } },
    select: { receivedAt: true, status: true, answerMailedAt: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [message] = docs
  if (!message) return undefined
  const { answerMailedAt, status } = message
  return {
    receivedAt: message.receivedAt,
    status,
    ...(answerMailedAt && { isAnswerMailed: true as const }),
  }
}

/** Waits for what is under way. What is asked to be kept afterwards is refused. */
export const closeFeedback = async (): Promise<void> => {
  const { pumps, spool } = kept()
  const [drain, ...others] = (await pumps) ?? []
  await drain?.stop()
  await (await spool?.catch(() => undefined))?.close()
  await Promise.all(others.map((pump) => pump.stop()))
}

/** For servers. Where the spool does not open, the server starts all the same, and visitors are told. */
export const startFeedback = async (): Promise<void> => {
  const own = kept()
  const { logger } = await openPayload()
  await openedSpool(own).catch((error: unknown) =>
    logger.error({ err: error, msg: 'Feedback cannot be kept: its spool does not open.' }),
  )
  for (const pump of await openedPumps(own)) pump.run()
  process.once('SIGTERM', () => void closeFeedback())
  process.once('SIGINT', () => void closeFeedback())
}
