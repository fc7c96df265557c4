import type { RelationshipFieldServerProps } from 'payload'
import { idOf } from '../overview'
import { findHandlerName, listHandlers } from './handlers'
import { HandlerSelect } from './HandlerSelect.client'

/** The choice of who handles a message, by name: Payload's own would ask for accounts that only admins may read. */
export const HandlerField = async ({
  clientField,
  data,
  path,
  payload,
  readOnly,
}: RelationshipFieldServerProps) => {
  const handlers = await listHandlers(payload)
  const id = idOf((data as { handler?: Parameters<typeof idOf>[0] }).handler)
  const isListed = id === undefined || handlers.some((handler) => handler.id === id)
  const former = isListed ? undefined : await findHandlerName(payload, id)
  return (
    <HandlerSelect
      areIdsNumbers={payload.db.defaultIDType === 'number'}
      description={clientField.admin?.description}
      label={clientField.label}
      options={[...handlers, ...(former && id !== undefined ? [{ id, name: former }] : [])].map(
        ({ id: value, name: label }) => ({ value: String(value), label }),
      )}
      path={path}
      readOnly={readOnly}
    />
  )
}
