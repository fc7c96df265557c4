import type { DefaultServerCellComponentProps } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { idOf } from '../overview'
import { findHandlerName } from './handlers'

export const HandlerCell = async ({ cellData, i18n, payload }: DefaultServerCellComponentProps) => {
  const id = idOf(cellData as Parameters<typeof idOf>[0])
  const name = id === undefined ? undefined : await findHandlerName(payload, id)
  return <span>{name ?? adminMessage(i18n.language, 'Feedback.nobody')}</span>
}
