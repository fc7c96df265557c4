'use client'

import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Payload takes a form for saved as soon as the server has answered, also where the answer was an error:
 * the button to try again stays grey, and leaving the page asks nothing. This keeps it unsaved.
 */
export const KeepUnsaved = () => {
  const { setModified } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const hasFailed = useFormSubmitted()
  useEffect(() => {
    if (hasFailed && !isProcessing && !isModified) setModified(true)
  }, [hasFailed, isProcessing, isModified, setModified])
  return null
}
