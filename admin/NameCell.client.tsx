'use client'

import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** A name in a list. Where the language at hand has none, the record's title says it in another. */
export const NameCell = (props: DefaultCellComponentProps) => (
  <RenderDefaultCell
    clientProps={{ ...props, cellData: props.cellData || props.rowData.adminTitle }}
    columnIndex={props.columnIndex ?? 0}
    enableRowSelections={false}
    isLinkedColumn={props.link ?? false}
  />
)
