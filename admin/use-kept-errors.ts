import { useAllFormFields, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'

type FieldError = { path: string; message: string }

const errorsOf = (fields: FormState): FieldError[] =>
  Object.entries(fields).flatMap(([path, { valid, errorMessage }]) =>
    valid === false && errorMessage ? [{ path, message: errorMessage }] : [],
  )

/**
 * Keeps the errors of a refused save beside their fields until something in the form changes. Where a change
 * came shortly before the save, Payload's form asks the server about itself after the refusal, and the answer
 * knows nothing of what only a save finds.
 */
export const useKeptErrors = () => {
  const { setModified } = useForm()
  const [fields, dispatchFields] = useAllFormFields()
  const isProcessing = useFormProcessing()
  const hasFailed = useFormSubmitted()
  const refused = useRef<{ values: string; errors: FieldError[] }>(undefined)
  useEffect(() => {
    if (!isProcessing && !(hasFailed && refused.current)) return
    const values = JSON.stringify(reduceFieldsToValues(fields))
    if (isProcessing) {
      refused.current = { values, errors: [] }
      return
    }
    if (refused.current?.values !== values) {
      refused.current = undefined
      return
    }
    const shown = errorsOf(fields)
    const isShown = ({ path }: FieldError) => shown.some((error) => error.path === path)
    const lost = refused.current.errors.filter((error) => !isShown(error))
    refused.current.errors = [...lost, ...shown]
    if (lost.length === 0) return
    // A form that counts as modified would ask again, for ever.
    setModified(false)
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: lost })
  }, [fields, isProcessing, hasFailed, setModified, dispatchFields])
}
