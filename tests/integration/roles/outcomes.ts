// Whether a door opened. What lets a visitor in is stopped right behind it, so that nothing is stored
// and each operation of the table meets the same records.
import {
  APIError,
  type CollectionBeforeOperationHook,
  type Payload,
  type PayloadRequest,
} from 'payload'
import sharp from 'sharp'
import { pdf } from '@/tests/support/office-files'
import { sentencesOf, type RestAnswer } from '@/tests/support/rest'

const letIn = 418
const word = 'Let in'
const refusals = [400, 401, 403, 404, 501]

const stop = () => {
  throw new APIError(word, letIn, undefined, true)
}

type File = NonNullable<PayloadRequest['file']>

/** A picture of one white dot. */
const makePicture = async (): Promise<File> => {
  const dot = { width: 1, height: 1, channels: 3, background: 'white' } as const
  const data = await sharp({ create: dot }).png().toBuffer()
  return { data, mimetype: 'image/png', name: 'dot.png', size: data.length }
}

const makePdf = (): File => {
  const data = pdf()
  return { data, mimetype: 'application/pdf', name: 'page.pdf', size: data.length }
}

/** Without a file the door of an upload is never reached. */
const withFile =
  (file: File): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    if (operation === 'create') req.file = { ...file }
    return args
  }

/** From now on every write ends behind its access rule, before anything is stored. */
export const stopBehindDoors = async (payload: Payload): Promise<void> => {
  const picture = await makePicture()
  for (const { hooks, slug, upload } of payload.config.collections) {
    if (upload) hooks.beforeOperation.unshift(withFile(slug === 'media' ? picture : makePdf()))
    hooks.beforeValidate.unshift(stop)
    hooks.beforeDelete.unshift(stop)
  }
  for (const { hooks } of payload.config.globals) hooks.beforeValidate!.unshift(stop)
}

const isOpen = (status: number, what: unknown): boolean => {
  if (status === letIn || status < 300) return true
  if (refusals.includes(status)) return false
  throw new Error(`No answer of a door: ${status} ${JSON.stringify(what)}`)
}

/** Of a list only what it holds counts. */
const isEmptyList = (body: unknown): boolean => {
  const docs = (body as { docs?: unknown[] } | undefined)?.docs
  return Array.isArray(docs) && docs.length === 0
}

/** A write of many records tells of each one's end. */
const isStopped = (answer: RestAnswer): boolean => sentencesOf(answer).includes(word)

export const opened = (answer: RestAnswer): boolean =>
  isStopped(answer) || (isOpen(answer.status, answer.body) && !isEmptyList(answer.body))

export const openedLocally = (call: Promise<unknown>): Promise<boolean> =>
  call.then(
    (result) => !isEmptyList(result),
    (error: { status?: number; message: string }) => isOpen(error.status ?? 500, error.message),
  )
