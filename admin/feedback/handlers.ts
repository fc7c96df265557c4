// Who may handle feedback. Staff may not read each other's accounts: here are names alone.
import type { Payload } from 'payload'

export type Handler = { id: number | string; name: string }

export const listHandlers = async (payload: Payload): Promise<Handler[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      and: [
        { role: { in: ['editor', 'publisher', 'admin'] } },
        { isDisabled: { not_equals: true } },
      ],
    },
    sort: 'name',
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

/** Also of somebody who may no longer handle anything. */
export const findHandlerName = async (
  payload: Payload,
  id: number | string,
): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.name
}
