'use client'

import {
  useAllFormFields,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect } from 'react'
import { useKeptErrors } from './use-kept-errors'

/** Longer than the 250 ms after which Payload's form looks at what has changed in it. */
const untilFormHasLooked = 400

/**
 * Payload takes a form for saved as soon as the server has answered, also where the answer was an error:
 * the button to try again stays grey, and leaving the page asks nothing. This keeps it unsaved, and its errors
 * in sight: told at once, the form would ask the server about itself, and lose them by the answer.
 */
export const KeepUnsaved = () => {
  const { setModified } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const hasFailed = useFormSubmitted()
  useKeptErrors()
  useEffect(() => {
    if (!hasFailed || isProcessing || isModified) return
    const timer = setTimeout(() => setModified(true), untilFormHasLooked)
    return () => clearTimeout(timer)
  }, [fields, hasFailed, isProcessing, isModified, setModified])
  return null
}
