'use client'

import { FieldDescription, SelectInput, useField } from '@payloadcms/ui'
import type { StaticDescription, StaticLabel } from 'payload'

type Props = {
  /** Ids are numbers on SQLite, texts on MongoDB. */
  areIdsNumbers: boolean
  description?: StaticDescription
  label?: false | StaticLabel
  options: { value: string; label: string }[]
  path: string
  readOnly?: boolean
}

export const HandlerSelect = ({
  areIdsNumbers,
  description,
  label,
  options,
  path,
  readOnly,
}: Props) => {
  const { value, setValue } = useField<number | string | null>({ path })
  return (
    <SelectInput
      Description={<FieldDescription description={description} path={path} />}
      label={label || undefined}
      name={path}
      onChange={(chosen) => {
        const id = Array.isArray(chosen) ? undefined : chosen?.value
        setValue(typeof id !== 'string' ? null : areIdsNumbers ? Number(id) : id)
      }}
      options={options}
      path={path}
      readOnly={readOnly}
      value={value == null ? undefined : String(value)}
    />
  )
}
