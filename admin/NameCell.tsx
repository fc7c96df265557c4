import type { DefaultServerCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

/** A name in a list. Where the language at hand has none, the record's title says it in another. */
export const NameCell = ({
  cellData,
  collectionSlug,
  link,
  linkURL,
  payload,
  rowData,
}: DefaultServerCellComponentProps) => {
  const name = String(cellData || rowData.adminTitle || '')
  const adminRoute = payload.config.routes.admin
  const path = `/collections/${collectionSlug}/${encodeURIComponent(String(rowData.id))}` as const
  return link ? <a href={linkURL ?? formatAdminURL({ adminRoute, path })}>{name}</a> : name
}
