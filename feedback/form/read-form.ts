// What a form sent, read within bounds. Of one that is too long the fields before and after what is too long are kept,
// so that its sender gets them back.
import { answerButtons } from '@/i18n/feedback-address'
import { fieldNames, type FormFields, type SentForm } from './form-fields'

const headBytes = 64 * 1024
/** Name and address stand after the text. */
const tailBytes = 8 * 1024

const readEnds = async (body: Request['body']) => {
  const head: Uint8Array[] = []
  let room = headBytes
  let tail = Buffer.alloc(0)
  for await (const chunk of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    if (room > 0) head.push(chunk.subarray(0, room))
    const rest = chunk.subarray(room)
    room = Math.max(0, room - chunk.length)
    if (rest.length > 0) tail = Buffer.concat([tail, rest]).subarray(-tailBytes)
  }
  return { head: Buffer.concat(head).toString(), tail: tail.toString() }
}

const toFields = (encoded: string): FormFields => {
  const given = new URLSearchParams(encoded)
  const fields: FormFields = {}
  for (const name of fieldNames) fields[name] = given.get(name) ?? undefined
  const answer = (['yes', 'no'] as const).find((found) => given.has(answerButtons[found]))
  return { ...fields, found: answer }
}

/** What follows the first of these fields that is whole. */
const laterFields = (tail: string) =>
  tail.includes('&') ? toFields(tail.slice(tail.indexOf('&') + 1)) : {}

/** A character that was cut through is no character. */
const withoutTornEnd = (fields: FormFields): FormFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value?.replace(/\ufffd$/, '')]),
  )

const firstFields = (head: string) => withoutTornEnd(toFields(head.replace(/%[\dA-F]?$/i, '')))

const given = (fields: FormFields): FormFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** A form as browsers send it without a script; of what is sent in another way no field is known. */
export const readForm = async (request: Request): Promise<SentForm> => {
  const { head, tail } = await readEnds(request.body)
  const isCut = tail !== ''
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return { fields: {}, isCut }
  if (!isCut) return { fields: given(toFields(head)), isCut }
  return { fields: { ...given(laterFields(tail)), ...given(firstFields(head)) }, isCut }
}
